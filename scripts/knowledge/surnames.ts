import { allLocales } from "@faker-js/faker";
import { romanize } from "../../src/classify/actors/romanize.ts";
import { soundOf } from "../../src/knowledge/foreign-sound.ts";
import { latinizeWord } from "../../src/knowledge/latinize.ts";
import { languageOfSpelling } from "./spellings.ts";
import { problems, readTable } from "./tables.ts";
import { soundIn } from "./transcribe.ts";

/** English names in W are written with У or with В: Уилсон, Вилсон. */
const BEGINS_W = /^[УВ](?=[аеиоуэ])/u;

/** Locales of faker whose surnames are of one origin, and by whose rules Cyrillic writes them. */
const LOCALES: ReadonlyArray<readonly [string, string]> = [
  ["en", "en"],
  ["en_AU", "en"],
  ["de", "de"],
  ["de_CH", "de"],
  ["fr", "fr"],
  ["es", "es"],
  ["it", "it"],
  ["nl", "nl"],
  ["nl_BE", "nl"],
  ["sv", "nordic"],
  ["da", "nordic"],
  ["nb_NO", "nordic"],
];

interface Surname {
  name: string;
  sounds: string[];
}

/**
 * Lines of foreign surnames, each with the sounds of what Cyrillic writes for it, none where the one sound follows from
 * the spelling: reviewed ones first, then those of faker's locales (MIT). A sound belongs to the first that has it.
 */
export function surnameLines(): string[] {
  const owned = new Set<string>();
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const { name, sounds } of [...listed(), ...ofLocales()]) {
    const latin = latinizeWord(name, "en");
    if (seen.has(latin)) continue;
    seen.add(latin);
    const own = [...new Set(sounds)].filter((sound) => sound !== "" && !owned.has(sound));
    for (const sound of own) owned.add(sound);
    const isRegular = own.length === 1 && own[0] === soundOf(name);
    lines.push([name, ...(isRegular ? [] : own.length === 0 ? ["-"] : own)].join(" "));
  }
  return lines;
}

function listed(): Surname[] {
  return readTable("surnames.tsv").map(({ cells, place }) => {
    const name = cells.name ?? "";
    if (name === "") problems.push(`${place}: no name`);
    const forms = (cells.forms ?? "").split("|");
    const written = /^W/u.test(name)
      ? forms.flatMap((form) => [form, form.replace(BEGINS_W, "У"), form.replace(BEGINS_W, "В")])
      : forms;
    return {
      name,
      sounds: written.map((form) => soundOf(romanize(form.replace("ьо", "е"), languageOfSpelling(form)))),
    };
  });
}

function ofLocales(): Surname[] {
  return LOCALES.flatMap(([locale, origin]) => {
    const lists = Object.values(allLocales[locale as keyof typeof allLocales]?.person?.last_name ?? {}) as unknown[];
    const names = lists.flat().filter((name): name is string => typeof name === "string");
    return [...new Set(names)]
      .filter((name) => /^[\p{Script=Latin}']{3,}$/u.test(name))
      .map((name) => ({ name, sounds: [soundIn(origin, name)] }));
  });
}
