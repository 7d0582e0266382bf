import { GAP_APOSTROPHE, GAP_SPACE, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt } from "../document.ts";
import { isForeign } from "./organization-bounds.ts";

/** Words that end the name of a place or a thing and hardly a person's: "Giles County", "Man Booker Prize". */
const PLACE_OR_THING = new Set(
  // Places.
  (
    "county parish township borough river mountain mountains highway freeway parkway valley hills gardens springs heights " +
    "falls canyon creek bay island islands peninsula gulf strait ocean province oblast raion district region municipality " +
    "telescope observatory sea town village avenue boulevard motorway lighthouse airport stadium stadion estadio stadio stade arena hotel resort casino bölgesi ilçesi mahallesi köyü kreis landkreis comté hôpital gölü şelalesi nehri dağı vadisi barajı ostrov jezero " +
    // Prizes, matches, programmes.
    "prize award awards medal trophy cup bowl championship championships league tournament festival fest race tank show " +
    "podcast edition trilogy saga " +
    // Goods.
    "jacket blazer dress minidress skirt shirt jeans pants trousers bag bags sandals boots shoes sneakers necklace towels " +
    "socks sweater coat cap watch pro plus store stock stocks shares star stars"
  ).split(" "),
);
/** Words that end organizations, in a language whose tables have them as such; texts in other alphabets write firms so too. */
const ENGLISH_ORGANIZATION = new Set(
  (
    "hospital university college school church cathedral museum theatre theater resorts fund bank insurance airlines airways " +
    "motors pharma newspaper magazine gallery dynamics systems industries technologies electronics aerospace shipyards logistics " +
    "securities holdings"
  ).split(" "),
);

/**
 * Whether capitalised words up to `end` are a place's or a thing's name: one of its words ends them or stands right
 * behind them.
 */
export function isPlaceOrThing(document: Document, end: number): boolean {
  // "Zile Bölgesi'nde": Turkish sets case endings off.
  const last = end > 0 && document.tokens.gap[end] === GAP_APOSTROPHE ? end - 1 : end;
  const ends = (token: number): boolean => {
    const word = lowerAt(document, token);
    if (PLACE_OR_THING.has(word)) return true;
    return ENGLISH_ORGANIZATION.has(word) && (document.language === "en" || isForeign(document, token));
  };
  if (ends(last)) return true;
  const { tokens } = document;
  const next = last + 1;
  if (next >= tokens.count || tokens.gap[next] !== GAP_SPACE || !(tokens.flags[next]! & STARTS_CAPITAL)) return false;
  return ends(next);
}

/** What names of saints and places begin with: alone they are places, hospitals and feasts rather than people. */
const SAINTS = new Set(
  (
    "san santa santo são sao saint sainte st sankt sint sant άγιος αγία άγιου αγίου αγίας άγιο " +
    // Towns, rivers and mountains.
    "vila villa puerto porto monte sierra serra rio río lago isla ilha playa praia cerro port fort mount cape lac mont"
  ).split(" "),
);

/** "San Martín", "St. Paul", "Vila Real": no given name begins so. */
export const isSaint = (word: string): boolean => SAINTS.has(word.toLowerCase());
