import { GAP_HYPHEN, GAP_SPACE } from "../knowledge/tokens.ts";
import { type Document, lowerAt, type Span } from "./document.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
/** Food and drink that are called after countries, by language, in the cases in which they stand. */
const DISHES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "cake cakes curry curries salad salads dressing soup soups noodle noodles dumpling dumplings takeaway takeaways fries toast delight " +
      "pastry pastries pancake pancakes omelette meatball meatballs stew " +
      "dish dishes buffet waffle waffles pickle pickles vinaigrette bulldog terrier",
  ),
  de: words("salat salate salats gyros suppe nudeln curry eintopf pfannkuchen kekse omelett"),
  fr: words("salade salades crème crêpe crêpes nem nems soupe soupes gâteau sauce sauces cake fondue bouillon"),
  es: words("ensalada ensaladas ensaladilla tortilla tortillas filete filetes salsa salsas ruleta sopa"),
  it: words("insalata insalate zuppa salsa salse crema torta panna cicoria roulette"),
  pt: words("salada saladas molho molhos roleta sopa bife bolo"),
  nl: words("salade salades bruid saus soep toast friet"),
  ru: words("салат салата салатом салаты соус соусом рулетка рулетку пельмени суп супа борщ шарлотка"),
  uk: words("салат салату салатом соус соусом рулетка суп борщ"),
  pl: words("sałatka sałatki sałatkę sałatce pierogi pierogów zupa zupę ruletka ruletkę sos barszcz"),
  cs: words("salát salátu saláty vejce polévka polévku ruleta ruletu zmrzlina zmrzlinu omáčka"),
};
/** Words between: "Thai green curry". In Romance languages the adjective stands behind: "insalata russa". */
const REACH = 3;
const NOUN_FIRST = new Set(["fr", "es", "it", "pt"]);

/** Whether a country's adjective only names food: "Jamaican ginger cake", "insalata russa". Linear over all mentions. */
export function isOfDish(document: Document, { first, last }: Span): boolean {
  const dishes = DISHES[document.language];
  if (dishes === undefined) return false;
  if (NOUN_FIRST.has(document.language)) return joins(document, first) && dishes.has(lowerAt(document, first - 1));
  for (let token = last + 1; token <= last + REACH && joins(document, token); token++) {
    if (dishes.has(lowerAt(document, token))) return true;
  }
  return false;
}

function joins({ tokens }: Document, token: number): boolean {
  return token > 0 && token < tokens.count && (tokens.gap[token]! & ~(GAP_SPACE | GAP_HYPHEN)) === 0;
}
