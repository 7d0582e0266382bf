import { unitAt } from "../domain/unit-at.ts";

/** A pattern anchored at the start of a text, asked only where the first two UTF-16 units of the text are ones it may begin with. */
export interface AnchoredPattern {
  /** Whether those units are such ones. */
  mayBegin(text: string): boolean;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** Stands for any unit in a beginning, and for the end of the text: neither is a character (Unicode noncharacters). */
const ANY = "\uffff";
const END = "\ufffe";
/** Larger ranges of a class count as any character. */
const MOST_IN_RANGE = 64;
const UNITS = 2;
const LONGEST_GROUP_KIND = 40;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/uy;

/** What a part of a pattern may begin with: shorter strings than two units are all that it matches. */
type Beginnings = ReadonlySet<string>;

const EMPTY: Beginnings = new Set([""]);
const ANYTHING: Beginnings = new Set([ANY]);

/** What the first part, then the second may begin with. */
function concat(first: Beginnings, second: Beginnings): Beginnings {
  const both = new Set<string>();
  for (const one of first) {
    if (one.length === UNITS || one.endsWith(END)) both.add(one);
    else for (const next of second) both.add((one + next).slice(0, UNITS));
  }
  return both;
}

const union = (one: Beginnings, other: Beginnings): Beginnings => new Set([...one, ...other]);

/**
 * Reads the beginnings off a pattern's source: literals, classes, groups, alternatives, quantifiers, "$". Look-around and "\b" take no
 * room, which only makes the beginnings more than the pattern has; anything else counts as any character.
 */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Beginnings {
    const all = new Set<string>();
    do for (const beginning of this.sequence()) all.add(beginning);
    while (this.take("|"));
    return all;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private sequence(): Beginnings {
    let all = EMPTY;
    let isWhole = false;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const next = this.quantified(this.atom());
      if (!isWhole) all = concat(all, next);
      isWhole ||= [...all].every((beginning) => beginning.length === UNITS);
    }
    return all;
  }

  private quantified(atom: Beginnings): Beginnings {
    QUANTIFIER.lastIndex = this.at;
    const bounds = QUANTIFIER.exec(this.source);
    if (bounds === null) return atom;
    this.at += bounds[0].length;
    const [, mark, least, comma, most] = bounds;
    const isOptional = mark === "?" || mark === "*" || Number(least ?? 1) === 0;
    const isRepeated = mark === "*" || mark === "+" || comma !== undefined ? most !== "1" : Number(least ?? 1) > 1;
    const times = isRepeated ? union(atom, concat(atom, atom)) : atom;
    return isOptional ? union(EMPTY, times) : times;
  }

  private atom(): Beginnings {
    if (this.source[this.at] === "(" && /^\(\?<?[=!]/u.test(this.source.slice(this.at, this.at + 4))) {
      this.group();
      return EMPTY;
    }
    if (this.source[this.at] === "(") return this.group();
    if (this.source[this.at] === "[") return this.characterClass();
    if (this.source[this.at] === "\\") return this.escape();
    const unit = this.source[this.at]!;
    this.at += 1;
    if (unit === ".") return ANYTHING;
    if (unit === "^") return EMPTY;
    return new Set([unit === "$" ? END : unit.toLowerCase()]);
  }

  private group(): Beginnings {
    this.at += 1;
    const kind = /^\?(?:<?[=!]|:|<\w+>)/u.exec(this.source.slice(this.at, this.at + LONGEST_GROUP_KIND));
    this.at += kind?.[0].length ?? 0;
    const inside = this.alternatives();
    this.at += 1;
    return inside;
  }

  private escape(): Beginnings {
    const letter = this.source[this.at + 1]!;
    this.at += 2;
    if (letter === "b" || letter === "B") return EMPTY;
    if (letter === "s") return new Set([" "]);
    if (letter === "d") return new Set("0123456789");
    if (letter === "p" || letter === "P") {
      this.at = this.source.indexOf("}", this.at) + 1;
      return ANYTHING;
    }
    return /\w/.test(letter) ? ANYTHING : new Set([letter]);
  }

  private characterClass(): Beginnings {
    this.at += 1;
    const isNegated = this.take("^");
    let all: Beginnings = new Set();
    while (this.source[this.at] !== "]") {
      const member = this.member();
      if (member.size === 1 && this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        this.at += 1;
        all = union(all, range([...member][0]!, [...this.member()][0]!));
      } else all = union(all, member);
    }
    this.at += 1;
    return isNegated ? ANYTHING : all;
  }

  private member(): Beginnings {
    if (this.source[this.at] === "\\") return this.escape();
    this.at += 1;
    return new Set([this.source[this.at - 1]!.toLowerCase()]);
  }
}

function range(first: string, last: string): Beginnings {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (to - from >= MOST_IN_RANGE) return ANYTHING;
  return new Set(Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index).toLowerCase()));
}

const lowerCase = new Uint16Array(0x10000);
const ANY_UNIT = ANY.charCodeAt(0);
const END_UNIT = END.charCodeAt(0);
const SPACE_UNIT = 0x20;

function look(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = /\s/u.test(character) ? SPACE_UNIT : character.toLowerCase().charCodeAt(0);
  lowerCase[unit] = lower;
  return lower;
}

function foldedAt(text: string, at: number): number {
  if (at >= text.length) return END_UNIT;
  const unit = unitAt(text, at);
  return lowerCase[unit] || look(unit);
}

const HASHES = 0x1000;
const SHIFT = 5;
const hashOf = (one: number, two: number) => ((one << SHIFT) ^ two) & (HASHES - 1);

/** By hash, the first two units that a text may have, those of which one may be any by the other alone. */
interface Starts {
  first: Uint8Array;
  second: Uint8Array;
  both: Uint8Array;
}

function startsOf(pattern: RegExp): Starts {
  const first = new Uint8Array(HASHES);
  const second = new Uint8Array(HASHES);
  const both = new Uint8Array(HASHES);
  for (const beginning of concat(new Reader(pattern.source).alternatives(), ANYTHING)) {
    const one = beginning.charCodeAt(0);
    const two = beginning.length > 1 ? beginning.charCodeAt(1) : ANY_UNIT;
    if (one === ANY_UNIT && two === ANY_UNIT) first.fill(1);
    else if (one === ANY_UNIT) second[two & (HASHES - 1)] = 1;
    else if (two === ANY_UNIT) first[one & (HASHES - 1)] = 1;
    else both[hashOf(one, two)] = 1;
  }
  return { first, second, both };
}

function isAmong({ first, second, both }: Starts, text: string): boolean {
  const one = foldedAt(text, 0);
  if (first[one & (HASHES - 1)] === 1) return true;
  const two = foldedAt(text, 1);
  return both[hashOf(one, two)] === 1 || second[two & (HASHES - 1)] === 1;
}

/** `pattern`, which begins with "^", with a look at the first two units before it; case does not count in that look. */
export function anchored(pattern: RegExp): AnchoredPattern {
  let starts: Starts | null = null;
  const mayBegin = (text: string) => {
    starts ??= startsOf(pattern);
    return isAmong(starts, text);
  };
  return {
    mayBegin,
    test: (text) => mayBegin(text) && pattern.test(text),
    exec: (text) => (mayBegin(text) ? pattern.exec(text) : null),
  };
}
