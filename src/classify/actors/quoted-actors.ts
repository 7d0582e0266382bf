import { GAP_COMMA, GAP_NEWLINE, GAP_QUOTE, GAP_SPACE, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, nameCovering } from "../document.ts";
import type { Bounds } from "./organization-bounds.ts";
import { quoteEnd } from "./organization-phrases.ts";
import { hasHint } from "./runs.ts";

/** What the languages that quote the names of firms say right beside one. */
interface Cues {
  /** Words before it for who runs or owns it, or for what is owned of it. */
  before: RegExp;
  /** "In", before a name that a word of saying follows: "в «Журдоме» сообщили". */
  in: ReadonlySet<string>;
  and: ReadonlySet<string>;
}

const CUES: Readonly<Record<string, Cues>> = {
  ru: {
    before:
      /^(?:(?:со|сове|со-)?(?:основател|владел|учредител)|(?:ген|зам|топ-)?(?:директор|менеджер)|гендиректор|президент|вице-президент|представител|сотрудник|акционер|инвестор|клиент|абонент|контролер|пайщик|работник|игрок|нападающ|защитник|полузащитник|вратар|тренер|капитан|болельщик|фанат|солист|вокалист|гитарист|фронтмен|лидер|пресс-секретар|офис|филиал|дочк|акци|дол[яюией]|актив|облигаци|капитализаци|бренд|марк|продукци|сайт|редакци)/u,
    in: new Set(["в", "у"]),
    and: new Set(["и"]),
  },
  uk: {
    before:
      /^(?:(?:спів)?(?:засновник|власник)|(?:ген|зам|топ-)?(?:директор|менеджер)|гендиректор|президент|віце-президент|представник|співробітник|акціонер|інвестор|клієнт|абонент|працівник|гравець|гравц|нападник|захисник|півзахисник|воротар|тренер|капітан|соліст|вокаліст|гітарист|лідер|речник|офіс|філі|акці|частк|актив|облігаці|капіталізаці|бренд|марк|продукці|сайт|редакці|кореспондент|журналіст)/u,
    in: new Set(["в", "у"]),
    and: new Set(["і", "й", "та"]),
  },
  bg: {
    before:
      /^(?:(?:съ)?(?:основател|собственик|притежател)|директор|мениджър|президент|вицепрезидент|представител|служител|акционер|инвеститор|клиент|абонат|играч|нападател|защитник|вратар|треньор|капитан|солист|вокалист|китарист|лидер|говорител|офис|клон|акци|дял|актив|облигаци|капитализаци|бранд|марк|продукци|сайт|редакци)/u,
    in: new Set(["в", "във", "от"]),
    and: new Set(["и"]),
  },
};

const OPENING = /[«“„"]/u;

/**
 * Names in quotation marks that nothing but their company shows to be an organization's: after those who run or own it
 * ("совладелец «Амедиа»"), before or after words of saying ("«Амедиа» сообщает"), in a row with an organization ("ВГТРК,
 * «Амедиа» и «Мосфильм»"). Tokens that are `taken` speak for themselves. Linear.
 */
export function quotedActors(document: Document, taken: Uint8Array): Bounds[] {
  const cues = CUES[document.language];
  if (cues === undefined) return [];
  const found: Bounds[] = [];
  let row: Bounds[] = [];
  const close = (): void => {
    if (row.some((name) => isActor(document, cues, name))) found.push(...row.filter(({ first }) => !taken[first]));
    row = [];
  };
  for (let token = 1; token < document.tokens.count; token++) {
    if (!opens(document, token)) continue;
    const last = quoteEnd(document, token);
    if (last < token) continue;
    const before = row.at(-1);
    if (before !== undefined && !isNextOf(document, cues, before, token)) close();
    row.push({ first: token, last });
    token = last;
  }
  close();
  return found;
}

/** Whether quotation marks open before a capital. */
function opens({ tokens }: Document, token: number): boolean {
  const { gap, flags, start, text } = tokens;
  if (!(gap[token]! & GAP_QUOTE) || !(gap[token]! & GAP_SPACE) || !(flags[token]! & STARTS_CAPITAL)) return false;
  return OPENING.test(text.charAt(start[token]! - 1)) && /[\s(]/u.test(text.charAt(start[token]! - 2));
}

/** Whether two quoted names stand in a row: only a comma or "and" between them. */
function isNextOf(document: Document, { and }: Cues, before: Bounds, token: number): boolean {
  const { gap } = document.tokens;
  if (gap[token]! & GAP_NEWLINE) return false;
  if (token === before.last + 1) return (gap[token]! & GAP_COMMA) !== 0;
  return token === before.last + 2 && and.has(lowerAt(document, token - 1)) && !(gap[token - 1]! & GAP_COMMA);
}

/** Whether what stands beside a quoted name, or what a list knows of it, shows an organization. */
function isActor(document: Document, cues: Cues, { first, last }: Bounds): boolean {
  const { gap, count } = document.tokens;
  const known = nameCovering(document, first);
  if (known?.first === first && known.last === last && known.senses[0]!.kind === "org") return true;
  const before = lowerAt(document, first - 1);
  const isBeside = gap[first] === (GAP_SPACE | GAP_QUOTE);
  if (isBeside && cues.before.test(before)) return true;
  const next = last + 1;
  const says = next < count && gap[next] === (GAP_SPACE | GAP_QUOTE) && hasHint(document, next, "speech");
  return says && (!isBeside || cues.in.has(before) || hasHint(document, first - 1, "org-kind"));
}
