import { askCld3 } from "./cld3.ts";
import { mainScript } from "./script.ts";

/** Language (ISO 639-1, 639-3 where there is none, "und" when unsure), script (ISO 15924) and confidence 0 to 1. */
export interface Language {
  language: string;
  script: string;
  confidence: number;
}

const SAMPLE_UNITS = 2_000;
/** cld3's codes that are not the ones used here. */
const RENAMED: Record<string, string> = {
  iw: "he",
  no: "nb",
  fil: "tl",
  jw: "jv",
  in: "id",
  mo: "ro",
  "zh-Latn": "zh",
};

/** Language and script of the first 2,000 units of `text`. `hint` (BCP 47) breaks ties only. */
export function detectLanguage(text: string, hint: string | null): Language {
  const sample = text.slice(0, SAMPLE_UNITS);
  const script = mainScript(sample);
  if (script === "Zyyy") return { language: "und", script, confidence: 0 };
  const guess = askCld3(sample);
  const language = (RENAMED[guess.language] ?? guess.language).replace(/-.*$/u, "");
  const hinted = hint?.toLowerCase().split("-")[0] ?? null;
  if (!guess.reliable) {
    if (hinted === language) return { language, script: finalScript(script, sample), confidence: guess.probability };
    return {
      language: guess.probability >= 0.5 ? language : "und",
      script: finalScript(script, sample),
      confidence: guess.probability,
    };
  }
  return { language, script: finalScript(script, sample), confidence: Math.round(guess.probability * 100) / 100 };
}

/** Characters that only one of the two Chinese orthographies has, among the most frequent. */
const TRADITIONAL =
  /[來個們億動區員問國報學實將對導後從應時會東業樣氣為現產當發統經總與舉華萬見說車軍這進過選還長開關電題馬]/gu;
const SIMPLIFIED =
  /[万与业东个为举产亿从们会关军动区华发后员国学实对导将应开当总报时来样气现电经统见说车过还这进选长问题马]/gu;

function finalScript(script: string, sample: string): string {
  if (script !== "Hani") return script;
  const traditional = sample.match(TRADITIONAL)?.length ?? 0;
  const simplified = sample.match(SIMPLIFIED)?.length ?? 0;
  if (traditional === simplified) return "Hani";
  return traditional > simplified ? "Hant" : "Hans";
}
