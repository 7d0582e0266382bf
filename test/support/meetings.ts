import type { Expectation } from "./expectations.ts";

/** What lies in test/eval/meetings/expected.json. */
export interface Meetings {
  meetings: Record<string, Expectation>;
  known_misses: Record<string, string[]>;
}

/**
 * What the report of this file name (MEETING-LANGUAGE.txt, the language as BCP 47, a script after it where the language
 * has two) must give: its meeting's countries, actors and topics, and its own language. Null for any other file.
 */
export function expectationOfReport(name: string, { meetings }: Meetings): Expectation | null {
  const [, meeting, language] = /^([a-z]+)-([a-z]+)[a-z-]*\.txt$/.exec(name) ?? [];
  const shared = meetings[meeting ?? ""];
  return shared === undefined || language === undefined ? null : { ...shared, language };
}
