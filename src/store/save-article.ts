import type { Instant, ProcessedArticle, RawSubmission, StoredArticle } from "../domain/article.ts";
import { IDENTITY_KINDS, type IdentityKind } from "../domain/identity.ts";
import { fingerprint } from "../domain/similarity.ts";
import { assembleArticle, readArticleJson, splitArticle } from "./article-row.ts";
import { type Database, runQuery, runTransaction } from "./client.ts";
import { mayBeUnstorable, replaceUnstorable } from "./escape-text.ts";
import { findArticle } from "./find-article.ts";
import { identityKeys } from "./identity-keys.ts";
import { orderSaves } from "./save-order.ts";
import { type Prepared, readSavedRows, type SavedRow, saveStatement, writeItem } from "./save-statement.ts";

/** An article on its way into the store. `id` is used only if the article is new. */
export interface NewArticle {
  id: string;
  article: ProcessedArticle;
  externalId: string | null;
  /** The publisher whose id `externalId` is; null when nobody says. */
  externalSource: string | null;
  raw: RawSubmission;
  receivedAt: Instant;
}

/** What saving did, and to which article. `matchedBy` is null exactly when it was created. */
export interface Verdict {
  result: "created" | "duplicate" | "updated";
  matchedBy: IdentityKind | null;
  id: string;
}

/** A verdict with the article as it is now stored: the earlier one where nothing changed. */
export interface SavedArticle extends Verdict {
  article: StoredArticle;
}

/** How often a save that met another one, or a deletion, is tried again. */
const ATTEMPTS = 4;
/** SQLSTATEs of transactions that lost to another: `serialization_failure`, `deadlock_detected`. */
const LOST_TO_ANOTHER = ["40001", "40P01"];
/** Raised by `resolve_submissions`: the articles of one wave turn out to be one article. */
const NOT_APART = "DL001";

/**
 * Stores an article with what was submitted and all that finds it, in one statement; or finds the one that it is, by
 * external id, address or content in this order, and replaces that one's content where it changed; the earlier content
 * becomes a revision. What was received before the content that the article has becomes one itself, and is a duplicate.
 * Of several at once one creates it and all get it. Throws DatabaseUnavailable.
 */
export async function saveArticle(db: Database, newArticle: NewArticle): Promise<SavedArticle> {
  const prepared = await prepare(newArticle);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [row] = readSavedRows(await retryLost(() => runQuery(db, saveStatement([prepared], true))));
    const verdict = readVerdict(row!);
    // A duplicate of what another request committed after this statement began cannot be read by the statement itself.
    const isRead = verdict.result !== "duplicate" || row!.found != null;
    const article = isRead ? readSaved(row!, prepared) : await findArticle(db, verdict.id);
    if (article) return { ...verdict, article };
  }
  throw new Error(`article ${prepared.rows.shown.id} was deleted ${ATTEMPTS} times while it was saved`);
}

/**
 * Saves many in one round trip, with the outcome of saving them one after the other. One verdict each, in their order.
 * Throws DatabaseUnavailable; sending all again is then safe.
 */
export async function saveArticles(db: Database, newArticles: readonly NewArticle[]): Promise<Verdict[]> {
  const batch: Prepared[] = [];
  for (const newArticle of newArticles) batch.push(await prepare(newArticle));
  const { waves, repeats } = orderSaves(batch);
  let rows: SavedRow[][];
  try {
    rows = await saveWaves(db, batch, waves);
  } catch (error) {
    if (codeOf(error) !== NOT_APART) throw error;
    waves.splice(
      0,
      waves.length,
      ...waves
        .flat()
        .sort((one, other) => one - other)
        .map((place) => [place]),
    );
    rows = await saveWaves(db, batch, waves);
  }
  const verdicts: Verdict[] = [];
  for (const [wave, places] of waves.entries()) {
    for (const [ordinal, place] of places.entries()) verdicts[place] = readVerdict(rows[wave]![ordinal]!);
  }
  for (const [place, earlier] of repeats) verdicts[place] = verdictOnRepeat(batch[place]!, verdicts[earlier]!);
  return verdicts;
}

async function saveWaves(db: Database, batch: readonly Prepared[], waves: readonly number[][]): Promise<SavedRow[][]> {
  const statements = waves.map((places) =>
    saveStatement(
      places.map((place) => batch[place]!),
      false,
    ),
  );
  const [only] = statements;
  // One statement is a transaction by itself, without the round trips of one between here and there.
  const answers = await retryLost(async () =>
    only !== undefined && statements.length === 1 ? [await runQuery(db, only)] : runTransaction(db, statements),
  );
  return answers.map(readSavedRows);
}

/** The same keys again find the same article; one that was found by its content alone keeps no other keys. */
function verdictOnRepeat({ keys }: Prepared, { result, matchedBy, id }: Verdict): Verdict {
  const byContent = result === "duplicate" && matchedBy === "content";
  const surest = IDENTITY_KINDS[keys.findIndex((key) => key !== null)]!;
  return { result: "duplicate", matchedBy: byContent ? "content" : surest, id };
}

async function prepare(newArticle: NewArticle): Promise<Prepared> {
  const { externalId, receivedAt } = newArticle;
  const id = newArticle.id.toLowerCase();
  const article = { ...newArticle.article, id, externalId, receivedAt, updatedAt: receivedAt, nearDuplicateOf: null };
  const prepared = await prepareAs(article, newArticle);
  return mayBeUnstorable(prepared.item) ? prepareAs(replaceUnstorable(article), newArticle) : prepared;
}

async function prepareAs(article: StoredArticle, { externalSource, raw }: NewArticle): Promise<Prepared> {
  const keys = await identityKeys({ ...article, externalSource });
  const rows = splitArticle(article);
  return { rows, item: writeItem(rows, raw), keys, ...fingerprint(article.body) };
}

const readVerdict = ({ verdict, matched_by, article_id }: SavedRow): Verdict => ({
  result: verdict,
  matchedBy: matched_by,
  id: article_id,
});

/** The article as it stands after a statement with `answer`. */
function readSaved(row: SavedRow, { rows: { shown, text } }: Prepared): StoredArticle {
  if (row.verdict === "duplicate") return readArticleJson(row.found!);
  const near = { nearDuplicateId: row.near_id, nearDuplicateSimilarity: row.near_similarity };
  // A new article has nothing from before.
  if (row.verdict === "created") return assembleArticle({ ...shown, ...near }, text);
  const kept = row.kept!;
  const instantOf = (name: string) => (kept[name] == null ? null : new Date(kept[name]).toISOString());
  return assembleArticle(
    {
      ...shown,
      ...near,
      id: row.article_id,
      url: kept.url!,
      externalId: kept.external_id!,
      publishedAt: instantOf("published_at"),
      publishedPrecision: kept.published_precision!,
      publishedSource: kept.published_source!,
      effectiveAt: instantOf("effective_at")!,
      receivedAt: instantOf("received_at")!,
    },
    text,
  );
}

async function retryLost<Value>(save: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await save();
    } catch (error) {
      if (attempt === ATTEMPTS || !LOST_TO_ANOTHER.includes(codeOf(error))) throw error;
    }
  }
}

/** The SQLSTATE of an error or of what caused it; "" where there is none. */
function codeOf(error: unknown): string {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code } = current as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return "";
}
