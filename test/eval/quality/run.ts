import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCommittedArticles } from "./articles.ts";
import { pageOf } from "./page.ts";
import { tallyByLanguage } from "./tally.ts";
import { tallyTopicsByLanguage } from "./topics.ts";

/**
 * `npm run quality`: classifies the articles in test/eval and writes test/eval/QUALITY.md, the page that states what
 * was right in each language. `--check` writes nothing and fails when the page is not what it would write.
 */
const PAGE = fileURLToPath(new URL("../QUALITY.md", import.meta.url));

const page = pageOf(await tallyByLanguage(readCommittedArticles()), await tallyTopicsByLanguage());
if (process.argv.includes("--check")) {
  if (readFileSync(PAGE, "utf8") !== page) {
    console.error("test/eval/QUALITY.md is not what the articles give today: npm run quality");
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, page);
  console.log("test/eval/QUALITY.md written");
}
