/** Before the first and after the last letter of a word in a letter sequence. */
export const EDGE = " ";
/** Signs of the longest sequence, edges included. */
export const LONGEST = 5;
/** The model keeps how likely a sequence's last sign is in a language, in steps below the likeliest language: 15 is that one. */
export const TOP_LEVEL = 15;
/** Natural logs. */
export const STEP = 0.5;
/** Levels of four bits in a number; a row of numbers has a level for each language. */
export const LEVELS_PER_NUMBER = 8;
/** So many levels fit the byte of a sum. */
export const SUMS_PER_BYTE = Math.floor(255 / TOP_LEVEL);
/** The number's bits of its even levels. */
export const EVEN_LEVELS = 0x0f0f0f0f;

/** What the model's file says of a script: its sequences, a line each, and the rows follow. */
export interface ScriptHeader {
  script: string;
  languages: string[];
  keyBytes: number;
  rows: number;
  /** The mean level of a sign of a text in each language, times 1,000. */
  means: number[];
}
