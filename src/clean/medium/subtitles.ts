import { createLine, type Line } from "../draft.ts";
import { endsSentence } from "../line-shape.ts";
import type { Written } from "./index.ts";

/** When a subtitle stands on the screen, as SubRip and WebVTT write it. */
const TIMES = /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}(?: .{0,80})?$/u;
const ARROW = " --> ";
const NUMBER = /^\d{1,5}$/u;
const HEAD = /^WEBVTT\b.{0,60}$/u;
/** Mark-up of voices, italics and places on the screen. */
const TAG = /<\/?(?:[biuc]|v|font)\b[^<>]{0,60}>|\{\\an\d\}/gu;
/** Another voice. */
const SPEAKER = /^(?:[-–—]\s?|>>\s?)(?=\p{L})/u;
/** The first times stand among so many lines; two make subtitles. */
const FIRST_LINES = 12;
const LEAST = 2;
/** A paragraph of so many UTF-16 units ends with the next sentence. */
const PARAGRAPH_UNITS = 300;

const isTimes = ({ text }: Line): boolean => text.includes(ARROW) && TIMES.test(text);

/** The words of subtitles as running text, without their numbers and times; other texts as they are. */
export function fromSubtitles(lines: Line[]): Written {
  if (lines.slice(0, FIRST_LINES).filter(isTimes).length < LEAST) return { lines, removed: [] };
  const spoken: Line[] = [];
  let open: string[] = [];
  let units = 0;
  const close = () => {
    if (open.length > 0) spoken.push(createLine(open.join(" "), spoken.length > 0));
    open = [];
    units = 0;
  };
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (isTimes(line) || HEAD.test(line.text)) return;
    if (NUMBER.test(line.text) && next !== undefined && isTimes(next)) return;
    const text = line.text.replace(TAG, "").trim();
    if (text === "") return;
    const isOther = SPEAKER.test(text);
    if (isOther || (units >= PARAGRAPH_UNITS && endsSentence(open.at(-1)!))) close();
    open.push(isOther ? text.replace(SPEAKER, "") : text);
    units += text.length + 1;
  });
  close();
  return { lines: spoken, removed: [{ reason: "numbers and times of subtitles", text: lines.find(isTimes)!.text }] };
}
