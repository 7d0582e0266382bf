import { GAP_HYPHEN } from "../../knowledge/tokens.ts";
import { type Document, wordAt } from "../document.ts";
import type { Pass } from "./found-people.ts";
import { declinesNames, readGivenName } from "./given-names.ts";
import { isVietnameseFamily } from "./identity.ts";
import { givenPosition, PATRONYMIC } from "./name-evidence.ts";
import { isWrittenSmall, mayBeSentenceStart, type Word } from "./runs.ts";

/** The words of a run that may be one person's name, without what stands before and after it. */
export const personWords = (pass: Pass, words: readonly Word[]): Word[] =>
  trimBefore(pass, trimSentenceStart(pass, withoutCompound(pass.document, words)));

/**
 * Drops a first word whose capital is the sentence's or a German noun's: one that the document also writes small, or one
 * that is no given name while the next word is ("Пекарь Маргарита Елисова").
 */
function trimSentenceStart({ document }: Pass, words: readonly Word[]): Word[] {
  const [head, next] = words;
  if (head === undefined || (document.language !== "de" && !mayBeSentenceStart(document, head.first)))
    return [...words];
  if (head.text.length === 1 || readGivenName(head.text, document.language) !== null) return [...words];
  const nextIsGiven = words.length > 2 && next !== undefined && readGivenName(next.text, document.language) !== null;
  const nextIsOfficial = words.length === 4 && givenPosition(document, words.slice(1)) === 1;
  // "Meghalt Török Ferenc": Hungarian given names come last.
  const lastIsGiven =
    document.language === "hu" && words.length === 3 && readGivenName(words[2]!.text, "hu")?.canonical != null;
  const isOther = isWrittenSmall(document, head.text.toLowerCase()) || nextIsGiven || nextIsOfficial || lastIsGiven;
  return isOther ? words.slice(1) : [...words];
}

/** Hungarian case endings have at most so many letters; a longer word after a hyphen makes an adjective of the name. */
const MAX_HUNGARIAN_ENDING = 4;

/** Drops the last word where it is an adjective's: "Török Ferenc Kossuth-díjas operaénekes". */
function withoutCompound({ language, tokens }: Document, words: readonly Word[]): readonly Word[] {
  const next = (words.at(-1)?.last ?? tokens.count) + 1;
  if (language !== "hu" || next >= tokens.count || tokens.gap[next] !== GAP_HYPHEN) return words;
  return tokens.end[next]! - tokens.start[next]! > MAX_HUNGARIAN_ENDING ? words.slice(0, -1) : words;
}

/**
 * Drops what stands before a person without being part of the name: "PGNiG Piotr Wolański", "Partii Zielonych Reinhard
 * Winkler". Only where names take cases, so that the given name's nominative shows where the name begins.
 */
function trimBefore({ document }: Pass, words: readonly Word[]): Word[] {
  const { language } = document;
  if (language === "nl") return withoutFirm(document, words);
  // "Bà Nguyễn Thị Phương Thảo": Vietnamese names begin with the family.
  if (language === "vi")
    return words.slice(
      Math.max(
        words.findIndex(({ text }) => isVietnameseFamily(text, "vi")),
        0,
      ),
    );
  if (!declinesNames(language) || words.length < 3 || PATRONYMIC.test(words.at(-1)!.text.toLowerCase()))
    return [...words];
  const head = words[0]!.text;
  if (head.length === 1 || readGivenName(head, language)?.nominative) return [...words];
  const from = words.findIndex(({ text }, at) => {
    if (at === 0 || at === words.length - 1 || text.length < 3) return false;
    const given = readGivenName(text, language);
    return given?.nominative === true && given.canonical !== null;
  });
  return words.slice(Math.max(from, 0));
}

/** "Javier Correonero van Morningstar": a Dutch "van" that follows no given name tells the firm. */
export function withoutFirm(document: Document, words: readonly Word[]): Word[] {
  const cut = words.findIndex(({ first }, at) => {
    const before = words[at - 1];
    if (at < 2 || before === undefined || first !== before.last + 2) return false;
    return wordAt(document, before.last + 1) === "van" && readGivenName(before.text, "nl") === null;
  });
  return words.slice(0, cut < 0 ? words.length : cut);
}
