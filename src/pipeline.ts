import { readGivenName } from "./classify/actors/given-names.ts";
import { CLASSIFIER_VERSION, classifyArticle } from "./classify/index.ts";
import { cleanSubmission } from "./clean/index.ts";
import type { ProcessedArticle } from "./domain/article.ts";
import { toHex } from "./domain/hex.ts";
import type { Rejection } from "./domain/rejection.ts";
import { ok, type Result } from "./domain/result.ts";
import type { Submission } from "./domain/submission.ts";

export { CLASSIFIER_VERSION };

/**
 * Cleans and classifies one submission. Cleaning comes first because wrong text is the first cause of wrong tags;
 * the hash is of the cleaned text so that the same article in another wrapping is the same article.
 * `now` is epoch milliseconds.
 */
export async function processSubmission(
  submission: Submission,
  now: number,
): Promise<Result<ProcessedArticle, Rejection>> {
  const cleaned = cleanSubmission(submission, now, isGivenName);
  if (!cleaned.ok) return cleaned;
  const article = cleaned.value;
  const classification = classifyArticle(article);
  const contentHash = await hashContent(article.title, article.body);
  return ok({ ...article, ...classification, contentHash, classifierVersion: CLASSIFIER_VERSION });
}

/** Cleaning asks for names that the classifier alone knows: whose name stands beside a date without a word. */
const isGivenName = (word: string, language: string): boolean => readGivenName(word, language)?.nominative === true;

/** White space that is not one space alone. */
const UNEVEN_SPACE = /\s\s+|[^\S ]/gu;

/** Hex SHA-256 of title and body, with case, Unicode form and white space folded. */
async function hashContent(title: string | null, body: string): Promise<string> {
  const folded = `${title ?? ""}\n${body}`.normalize("NFKC").toLowerCase().replace(UNEVEN_SPACE, " ").trim();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(folded));
  return toHex(new Uint8Array(digest));
}
