import type { Draft, Line } from "../draft.ts";

/** Lines below a question in which the next one of an interview is looked for. */
const REACH = 12;
const LONGEST_QUESTION = 160;
/** How much of an answer is read for who speaks, in UTF-16 units. */
const ANSWER_START = 400;

const isQuestion = ({ text, units: size }: Line) => size <= LONGEST_QUESTION && /[?？؟]["'”»」]?$/u.test(text);

/** The name of who answers, and a colon. */
const SPEAKER = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4}\s?[:：]\s?\S/u;

/** Words by which somebody speaks of himself, by language. */
const SELF: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    en: "i i'm i've i'd i'll we we're we've we'd we'll my our",
    de: "ich wir mich mir uns mein meine meinen meiner unser unsere unseren",
    fr: "je j'ai j'étais nous moi mon ma mes notre nos",
    es: "yo nosotros nosotras mi mis nuestro nuestra creo hemos tenemos",
    pt: "eu nós meu minha nosso nossa temos",
    it: "io noi mio mia nostro nostra abbiamo siamo",
    nl: "ik wij we mijn onze ons",
    sv: "jag vi mig oss min mitt vår vårt",
    nb: "jeg vi meg oss min mitt vår vårt",
    nn: "eg vi me meg oss min mitt vår vårt",
    da: "jeg vi mig os min mit vores",
    fi: "minä me minun meidän olen olemme",
    pl: "ja my mnie mam jestem nas nam mój moja nasz nasza mamy jesteśmy",
    cs: "já mě mne můj moje náš naše jsem jsme máme",
    sk: "ja mňa môj moja náš naša som sme máme",
    sl: "jaz mi me moj moja naš naša sem smo imamo",
    hr: "ja mi mene nas nama moj moja naš naša sam smo imamo",
    bs: "ja mi mene nas nama moj moja naš naša sam smo imamo",
    sr: "ja mi mene nas nama moj moja naš naša sam smo imamo ја ми мене нас нама мој моја наш наша сам смо имамо",
    ru: "я мы мне меня нас нам мой моя мои наш наша наши",
    uk: "я ми мені мене нас нам мій моя наш наша наші",
    be: "я мы мне мяне нас нам мой мая наш наша",
    bg: "аз ние мен нас моят моята нашият нашата имаме сме съм",
    mk: "јас ние мене нас мојот мојата нашиот имаме сме сум",
    hu: "én mi nekem nekünk mi vagyok vagyunk",
    ro: "eu noi mie nouă mea meu noastră nostru sunt suntem avem",
    tr: "ben biz bana bize benim bizim",
    el: "εγώ εμείς μου μας έχουμε είμαστε",
    ar: "أنا نحن لنا لدينا",
    fa: "من ما",
    he: "אני אנחנו לנו שלנו",
    id: "saya kami kita",
    ms: "saya kami kita",
  }).map(([language, words]) => [language, new Set(words.split(" "))]),
);
const WORD = /[\p{L}\p{M}'’]+/gu;

/** Whether somebody speaks of himself at the beginning of a paragraph. */
function speaksOfSelf({ text, prose }: Line, language: string): boolean {
  const self = SELF[language];
  if (!prose || self === undefined) return false;
  const words = text.slice(0, ANSWER_START).replaceAll("’", "'").toLowerCase().match(WORD) ?? [];
  return words.some((word) => self.has(word));
}

/**
 * Whether a line is the first question of an interview: who is named answers below it, and below that stands another one; or
 * nobody is named, but the answers to both are of somebody who speaks of himself.
 */
export function opensInterview(index: number, draft: Draft): boolean {
  const { lines } = draft;
  const answer = lines[index + 1];
  if (answer === undefined || !isQuestion(lines[index]!)) return false;
  const below = lines.slice(index + 2, index + 2 + REACH);
  const next = below.findIndex(isQuestion);
  if (next < 0) return false;
  if (SPEAKER.test(answer.text.slice(0, 120))) return true;
  const second = below[next + 1];
  return second !== undefined && speaksOfSelf(answer, draft.language) && speaksOfSelf(second, draft.language);
}
