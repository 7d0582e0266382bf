import { cleanSubmission } from "../../src/clean/index.ts";
import type { ProcessedArticle } from "../../src/domain/article.ts";
import { type Figure, NOTHING_TOLD } from "./run-article.ts";

/** Counts how often the body of a saved page stays as it is when it is posted again as plain text, without its title and with it. */
export class PostedAgain {
  private articles = 0;
  private same = 0;
  private sameTitled = 0;

  /** Posts an article's body again; `now` is epoch ms. */
  add({ body, title }: ProcessedArticle, now: number): void {
    const isSame = (given: string | null) => {
      const result = cleanSubmission({ ...NOTHING_TOLD, format: "text", content: body, title: given }, now);
      return result.ok && result.value.body === body;
    };
    this.articles++;
    if (isSame(null)) this.same++;
    if (isSame(title)) this.sameTitled++;
  }

  figures(set: string): Figure[] {
    const n = this.articles;
    return [
      { set, measure: "body posted again unchanged", value: this.same / n, n },
      { set, measure: "body posted again with its title unchanged", value: this.sameTitled / n, n },
    ];
  }
}
