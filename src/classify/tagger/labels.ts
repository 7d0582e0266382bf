/** Labels of tokens: outside, first and further words of people, organizations and places. */
export const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"];
