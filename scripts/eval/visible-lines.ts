import { Parser } from "htmlparser2";

const BLOCKS = new Set(
  (
    "address article aside blockquote body br button canvas center dd details dialog dir div dl dt fieldset figcaption figure footer" +
    " form frameset h1 h2 h3 h4 h5 h6 header hr html iframe input label legend li main menu nav ol option p pre section select" +
    " summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const SILENT = new Set("script style noscript template head svg title textarea iframe object".split(" "));

/** The visible lines of a page, one block element a line, menus and footers included: what copying the whole page gives. */
export function visibleLines(html: string): string {
  const lines: string[] = [];
  let line = "";
  let silent = 0;
  const flush = () => {
    const text = line.replace(/\s+/gu, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++;
      if (BLOCKS.has(name)) flush();
    },
    ontext(text) {
      if (silent === 0) line += text;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (BLOCKS.has(name)) flush();
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return lines.join("\n");
}
