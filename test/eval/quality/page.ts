import { addTopicTallies, type TopicTally } from "../../support/topic-articles.ts";
import { addTallies, KINDS, type Tally } from "./tally.ts";

/** The page in Markdown: one line for each language and one for all, "right/wanted" in each column. */
export function pageOf(tallies: ReadonlyMap<string, Tally>, topics: ReadonlyMap<string, TopicTally>): string {
  const all = [...tallies.values()].reduce(addTallies);
  const header = ["Language", "Articles", "Language told", "Countries", "Actors", "Topics"];
  // The code alone names a language: names from the runtime would change with its version.
  const rows = [...tallies].map(([language, tally]) => cellsOf(`\`${language}\``, tally));
  return [
    "# Quality by language",
    "",
    `Written by \`npm run quality\` from the ${all.articles} articles in \`articles\` and \`meetings\`, never by hand.`,
    "Each cell is right/wanted: what a careful reader expects to be there or to be absent, by",
    "the folders' `expected.json`. The articles were written for this project, and names that",
    "they showed to be missing were added, so the page shows where a language falls behind;",
    "how well unseen text does is what `npm run eval` measures.",
    "",
    ...tableOf([header, ...rows, cellsOf("**All**", all)]),
    "",
    ...topicSection(topics),
    "",
  ].join("\n");
}

/** What the topic articles gave, one line for each language. */
function topicSection(tallies: ReadonlyMap<string, TopicTally>): string[] {
  const all = [...tallies.values()].reduce(addTopicTallies);
  const header = [
    "Language",
    "Articles",
    "Best under the right top level",
    "Topics found",
    "Second level found",
    "Right",
  ];
  const rows = [...tallies].map(([language, tally]) => topicCellsOf(`\`${language}\``, tally));
  return [
    "## Topics",
    "",
    `The ${all.articles} articles in \`topics\`, most of them about other things than states and armies: how many of`,
    "the expected topics of the second level or below were found, how many of the expected second-level topics,",
    "and how many of the second-level topics that were given are expected or not wrong.",
    "",
    ...tableOf([header, ...rows, topicCellsOf("**All**", all)]),
  ];
}

function topicCellsOf(name: string, tally: TopicTally): string[] {
  const { articles, topLevel, found, wanted, foundSecond, wantedSecond, right, given } = tally;
  const shares = [
    `${topLevel}/${articles}`,
    `${found}/${wanted}`,
    `${foundSecond}/${wantedSecond}`,
    `${right}/${given}`,
  ];
  return [name, String(articles), ...shares];
}

function cellsOf(name: string, tally: Tally): string[] {
  return [name, String(tally.articles), ...KINDS.map((kind) => `${tally[kind].right}/${tally[kind].wanted}`)];
}

/** The columns are padded as the formatter pads them, so that it leaves the page alone. */
function tableOf([header, ...rows]: [string[], ...string[][]]): string[] {
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]!.length)));
  const lineOf = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  return [lineOf(header), lineOf(widths.map((width) => "-".repeat(width))), ...rows.map(lineOf)];
}
