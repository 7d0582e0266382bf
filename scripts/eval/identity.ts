import type { ProcessedArticle } from "../../src/domain/article.ts";
import type { Figure } from "./run-article.ts";
import { surface } from "./score.ts";

/** A mention of the gold with the id of ours that was found by its surface, null where none was. */
export interface LinkedMention {
  gold: string;
  language: string;
  surface: string;
  ours: string | null;
}

/** Ids of the gold for what it also has under another id; only where its mentions leave no doubt that the two are one. */
const DOUBLES: Readonly<Record<string, string>> = {
  "GPE-Communist-Party-of-China": "ORG-Chinese-Communist-Party",
  "ORG-AGCM-Italian-Competition-Authority": "ORG-AGCM-Autorita-Garante-della-Concorrenza-Mercato",
  "ORG-Christlich-Soziale-Union-in-Bayern": "ORG-CSU-Christian-Social-Union-in-Bavaria",
  "ORG-Die-Grunen": "ORG-Green-Party-Germany",
  "ORG-EU-Council": "ORG-Council-of-the-European-Union",
  "ORG-European-Parlament": "ORG-European-Parliament",
  "ORG-Federal-Constitutional-Court-Germany": "ORG-Federal-Constitutional-Court",
  "ORG-Federal-Foreign-Office-Germany": "ORG-Ministry-of-Foreign-Affairs-Germany",
  "ORG-Federal-Maritime-and-Hydrographic-Agency-of-Germany": "ORG-Federal-Office-for-Shipping-and-Hydrography-Germany",
  "ORG-Freie-Demokratische-Partei": "ORG-FDP-Free-Democratic-Party",
  "ORG-Ministry-of-Foreign-Affairs-USA": "ORG-Department-of-State-USA",
  "ORG-NESF-Russia": "ORG-National-Energy-Security-Foundation-Russia",
  "ORG-Polish-Antimonopoly-Office": "ORG-UOKiK-Office",
  "ORG-SNCF-French-National-Railway-Company": "ORG-SNCF",
  "ORG-Scandinavian-Airline-System": "ORG-SAS-Scandinavian-Airlines",
  "ORG-UN-Security-Council": "ORG-United-Nations-Security-Council",
  "ORG-Visegrád-Group": "ORG-Visegrad-Group",
  "PER-Andrey-Kobolev": "PER-Andriy-Kobolyev",
  "PER-Andrii-Kobliev": "PER-Andriy-Kobolyev",
  "PER-Lars-Lokke-Rasmussen": "PER-Lars-Lokke",
  "PER-Wołydymir-Hrojsman": "PER-Volodymyr-Groysman",
};

/** Links a gold mention to the actor that has its surface among the evidence. */
export function linkMention(
  text: string,
  gold: string,
  language: string,
  article: ProcessedArticle | null,
): LinkedMention {
  const wanted = surface(text);
  const tag = article?.actors.find((actor) => actor.evidence.some((one) => surface(one.text) === wanted));
  return { gold: DOUBLES[gold] ?? gold, language, surface: wanted, ours: tag?.id ?? null };
}

const MENTIONS_PER_LANGUAGE = 5;

type Pair = readonly [LinkedMention, LinkedMention];

/** Pairs of mentions of one identity in two languages, at most `MENTIONS_PER_LANGUAGE` mentions a language. */
function pairsOf(mentions: readonly LinkedMention[]): Pair[] {
  const pairs: Pair[] = [];
  for (const group of Map.groupBy(mentions, (mention) => mention.gold).values()) {
    const byLanguage = [...Map.groupBy(group, (mention) => mention.language).values()].map((list) =>
      list.slice(0, MENTIONS_PER_LANGUAGE),
    );
    for (const [index, left] of byLanguage.entries()) {
      for (const right of byLanguage.slice(index + 1)) {
        for (const a of left) for (const b of right) pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

const meets = ([a, b]: Pair): boolean => a.ours !== null && a.ours === b.ours;
const isFound = ([a, b]: Pair): boolean => a.ours !== null && b.ours !== null;
const differs = ([a, b]: Pair): boolean => a.surface !== b.surface;
const share = <T>(list: readonly T[], is: (item: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(is).length / list.length;

/**
 * Pairs of mentions of one identity in two languages that have one id of ours: all of them, where a missed mention is
 * wrong, and those with both mentions found, which is what published figures of linking ("mention given") are of; and
 * different identities that share an id.
 */
export function identityFigures(set: string, mentions: readonly LinkedMention[]): Figure[] {
  const pairs = pairsOf(mentions);
  const others = pairs.filter(differs);
  const figure = (measure: string, list: readonly Pair[], is: (pair: Pair) => boolean): Figure => {
    return { set, measure, value: share(list, is), n: list.length };
  };
  return [
    figure("same identity, same id", pairs, meets),
    figure("same identity, other surface, same id", others, meets),
    figure("same identity, a mention missed", pairs, (pair) => !isFound(pair)),
    figure("same identity, both found, same id", pairs.filter(isFound), meets),
    figure("same identity, both found, other surface", others.filter(isFound), meets),
    { set, measure: "different identities share an id", value: wrongMerges(mentions), n: mentions.length },
  ];
}

/** Share of linked mentions whose id of ours belongs mostly to another identity. */
function wrongMerges(mentions: readonly LinkedMention[]): number {
  const linked = mentions.filter((mention) => mention.ours !== null);
  let wrong = 0;
  for (const group of Map.groupBy(linked, (mention) => mention.ours).values()) {
    const counts = [...Map.groupBy(group, (mention) => mention.gold).values()].map((list) => list.length);
    wrong += group.length - Math.max(...counts);
  }
  return linked.length === 0 ? 0 : wrong / linked.length;
}
