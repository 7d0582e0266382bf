/** Points of a form by its weight in the lexicon, -3 to 3: telling words count far more than supporting ones. */
const POINTS = [-4, -2, -0.8, 0, 0.8, 2, 4];

export const pointsOfWeight = (weight: number): number => POINTS[weight + 3] ?? 0;

/** What a child gives to its parent: little enough that a child which most of the words tell stands before its parent. */
const PARENT_FACTOR = 0.7;
/**
 * Topics that news files elsewhere than the tree does: technology not only under its industry, hacking under computing
 * too, refugees not only under diplomacy, taxes, budgets and economic policy not only under government, series under
 * television too.
 */
export const ALSO: Readonly<Record<string, string>> = {
  "20000225": "20000763",
  "20001258": "20000763",
  "20000233": "20000763",
  "20000234": "20000763",
  "20000086": "20000763",
  "20000645": "20000771",
  "20000620": "04000000",
  "20000607": "20000346",
  "20000345": "04000000",
  "20001179": "20000051",
};
/** What such a topic gives to what stands above it in the tree. */
const ALSO_PARENT_FACTOR = 0.3;

/** The share of a topic's points that its parent in the tree gets. */
export const shareOfParent = (topic: string): number =>
  ALSO[topic] === undefined ? PARENT_FACTOR : ALSO_PARENT_FACTOR;
