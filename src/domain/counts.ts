import type { AllOfAny } from "./filter.ts";

/** Dimensions of which an article can have several values, or none: it counts once in each that it has. */
const COUNT_FACETS = ["country", "actor", "topic", "language", "source"] as const;
export type CountFacet = (typeof COUNT_FACETS)[number];

/** Periods of the effective date, in UTC; a week begins on Monday. An article lies in exactly one. */
export const COUNT_PERIODS = ["hour", "day", "week", "month"] as const;
export type CountPeriod = (typeof COUNT_PERIODS)[number];

export const COUNT_DIMENSIONS = [...COUNT_FACETS, ...COUNT_PERIODS] as const;
export type CountDimension = (typeof COUNT_DIMENSIONS)[number];

/** How many articles have these values, one for each dimension in the order asked for. */
export interface CountCell {
  values: string[];
  count: number;
}

/** Numbers of articles that match a filter. */
export interface Counts {
  /** Cells that are not empty: by period where there is one, then the largest first, then by value. */
  cells: CountCell[];
  /** Articles that match, each once. Always exact. */
  total: number;
  /** The cells are estimated from a sample. */
  approximate: boolean;
  /** There are more cells; the largest are here. */
  truncated: boolean;
}

/** Whether a dimension is a period. */
export const isPeriod = (dimension: CountDimension): dimension is CountPeriod =>
  (COUNT_PERIODS as readonly string[]).includes(dimension);

/** The only value that a group filter asks for, or null where it asks for none or several. */
export function onlyValue(groups: AllOfAny): string | null {
  const [group, another] = groups;
  return group !== undefined && another === undefined && group.length === 1 ? group[0]! : null;
}
