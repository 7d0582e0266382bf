/** What the tree builder knows of an element by its name. */
export interface Tag {
  /** Lower case. */
  name: string;
  /** Its number: known elements first, then those of one document. */
  id: number;
  isVoid: boolean;
  isInline: boolean;
  /** Its start ends an open paragraph. */
  endsParagraph: boolean;
  /** What its start tag closes: the nearest of the first that is open inside the second; tried in order, the first hit counts. */
  closes: readonly number[];
  closesInside: readonly number[];
  /** What its end tag does not reach out of. */
  scope: readonly number[];
}

const names = (list: string) => list.split(" ");

const VOID = new Set(
  names("area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr"),
);
const BLOCKS_CLOSING_P = new Set(
  names(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6" +
      " header hgroup hr main menu nav ol p pre search section summary table ul",
  ),
);
/** An end tag does not reach out of these, unless it belongs to a table. */
const SCOPE = names("table td th caption template object html");
const TABLE_SCOPE = names("table template html");
const LIST_SCOPE = names("ul ol menu dir table td th");
const P_SCOPE = names("button table td th caption object template html div li section article blockquote");
const TABLE_PARTS = new Set(names("table tbody thead tfoot tr td th caption"));
const INLINE = new Set(
  names("a b i u s em strong font small span big tt code nobr strike label abbr cite sup sub mark q"),
);
const CLOSES: Record<string, readonly [closed: readonly string[], inside: readonly string[]]> = {
  li: [["li"], LIST_SCOPE],
  dt: [["dt", "dd"], names("dl table td")],
  dd: [["dt", "dd"], names("dl table td")],
  option: [["option"], names("select datalist")],
  optgroup: [["optgroup", "option"], ["select"]],
  tr: [["tr", "td", "th"], TABLE_SCOPE],
  td: [
    ["td", "th"],
    ["table", "tr"],
  ],
  th: [
    ["td", "th"],
    ["table", "tr"],
  ],
  tbody: [["tbody", "thead", "tfoot", "tr"], TABLE_SCOPE],
  thead: [["tbody", "thead", "tfoot", "tr"], TABLE_SCOPE],
  tfoot: [["tbody", "thead", "tfoot", "tr"], TABLE_SCOPE],
};

const ids = new Map<string, number>();

function idOf(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}

function describe(name: string, id: number): Tag {
  const [closes, inside] = CLOSES[name] ?? [[], []];
  return {
    name,
    id,
    isVoid: VOID.has(name),
    isInline: INLINE.has(name),
    endsParagraph: BLOCKS_CLOSING_P.has(name),
    closes: closes.map(idOf),
    closesInside: inside.map(idOf),
    scope: (TABLE_PARTS.has(name) ? TABLE_SCOPE : SCOPE).map(idOf),
  };
}

const KNOWN_NAMES = [
  ...VOID,
  ...BLOCKS_CLOSING_P,
  ...SCOPE,
  ...LIST_SCOPE,
  ...P_SCOPE,
  ...TABLE_PARTS,
  ...INLINE,
  ...Object.keys(CLOSES),
  ...names("optgroup select datalist html head body title script style svg math time"),
];
for (const name of KNOWN_NAMES) idOf(name);
const known = new Map([...ids].map(([name, id]) => [name, describe(name, id)]));

export const tagOf = (name: string): Tag => known.get(name)!;
export const PARAGRAPH = tagOf("p").id;
export const PARAGRAPH_SCOPE: readonly number[] = P_SCOPE.map(idOf);

/** Finds tags by name; what one document has beside the known elements is forgotten with the reader. */
export function createTagReader(): (name: string) => Tag {
  const own = new Map<string, Tag>();
  return (name) => {
    let tag = known.get(name) ?? own.get(name);
    if (tag === undefined) {
      tag = describe(name, known.size + own.size);
      own.set(name, tag);
    }
    return tag;
  };
}
