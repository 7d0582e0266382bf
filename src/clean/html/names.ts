import { unitAt } from "../../domain/unit-at.ts";

/** Bit that parts capitals from small letters in ASCII; the signs and figures that names hold have it too. */
const SMALL = 0x20;
const PLACES = 0x100;
/** Weights by which each attribute that is kept, and nearly each element of HTML, has a place of its own. */
const LENGTH_WEIGHT = 19;
const FIRST_WEIGHT = 99;

const placeOf = (length: number, first: number, last: number) =>
  (length * LENGTH_WEIGHT + (first | SMALL) * FIRST_WEIGHT + (last | SMALL)) & (PLACES - 1);

/** Names as a table holds them. */
const NAME = /^[a-z][a-z\d:-]*$/;

/**
 * Whether `name`, in small ASCII letters, stands at a place of `text`, case aside. For a few letters a loop is far quicker than
 * `startsWith`, which is a call, or a slice in small letters, which is memory.
 */
export function standsAt(text: string, from: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if ((unitAt(text, from + index) | SMALL) !== unitAt(name, index)) return false;
  }
  return true;
}

/** Finds what names stand for where they are written in a text, without cutting them out. */
export class NameTable<T extends { readonly name: string }> {
  private readonly entries: (T | undefined)[] = new Array(PLACES).fill(undefined);

  /** What the name in [start, end) of `text` stands for, case aside; undefined for one that was not kept or gave way. */
  at(text: string, start: number, end: number): T | undefined {
    const entry = this.entries[placeOf(end - start, unitAt(text, start), unitAt(text, end - 1))];
    const isIt = entry !== undefined && entry.name.length === end - start && standsAt(text, start, entry.name);
    return isIt ? entry : undefined;
  }

  /** Keeps what a name stands for, unless it has other signs than names of HTML; another at the same place gives way to it. */
  keep(entry: T): void {
    const { name } = entry;
    if (NAME.test(name)) this.entries[placeOf(name.length, unitAt(name, 0), unitAt(name, name.length - 1))] = entry;
  }
}
