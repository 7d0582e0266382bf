/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), full-width forms as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One line of CSV (RFC 4180) with its line end. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front, by which the spreadsheet shows it as text.
 */
export function writeCsvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(writeValue).join(",")}\r\n`;
}

function writeValue(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
