import { describe, expect, it } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import { submissionOf } from "../support/submissions.ts";
import { NOW } from "./submission.ts";

const TEXT = [
  "Od poniedziałku oddział dziecięcy szpitala jest zamknięty. Dyrekcja mówi o braku lekarzy, rodzice o braku rozmowy.",
  "Szukamy pediatrów od września, ale nikt się nie zgłosił. Za te pieniądze nikt nie chce u nas dyżurować, mówi dyrektor.",
  "Starosta zapowiada, że oddział wróci w czerwcu, jeśli uda się podpisać umowy z trzema lekarzami z sąsiedniego miasta.",
];
const TITLE = "Szpital bez oddziału dziecięcego, bo nie ma lekarzy";
const MENU = ["Strona główna", "Wiadomości", "Sport", "Kultura", "Ogłoszenia", "Zaloguj się", "Nasz Powiat"];
const FOOTER = ["Najnowsze", "Wójt odwołał festyn", "Zderzenie na rondzie", "Regulamin", "Kontakt", "Reklama u nas"];
function copied(head: string[], text = TEXT) {
  const page = [...MENU, ...head, ...text, ...FOOTER].join("\n");
  const result = cleanSubmission(submissionOf(page), NOW, (word) => word === "Ewa" || word === "Nasz");
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
}

describe("the head of a copied page", () => {
  it("names who stands beside the date without a word", () => {
    const { authors, subtitle, title } = copied([TITLE, "Ewa Sowa", "11 marca 2025, 8:15"]);
    expect({ authors, subtitle, title }).toEqual({ authors: ["Ewa Sowa"], subtitle: null, title: TITLE });
  });

  it("names nobody whom the text tells of, and no section of the menu", () => {
    const told = copied(
      [TITLE, "Ewa Sowa", "11 marca 2025"],
      [...TEXT, `Ewa Sowa, która pracuje tu od lat, jest zła. ${TEXT[1]}`],
    );
    expect(told.authors).toEqual([]);
    expect(copied([TITLE, "Nasz Powiat", "11 marca 2025"]).authors).toEqual([]);
  });

  it("has its day above the title where none stands below it", () => {
    const dayOf = (head: string[]) => copied(head).published?.at.slice(0, 10) ?? null;
    expect(dayOf(["11 marca 2025, 8:15", "Zdrowie", TITLE])).toBe("2025-03-11");
    expect(dayOf(["12 marca 2025", "Zdrowie", TITLE, "11 marca 2025"])).toBe("2025-03-11");
    expect(dayOf(["12 marca 2025", "Zdrowie", "Powiat", "Szpitale", TITLE])).toBeNull();
  });
});

it("a copied page goes on behind a line that points to another article", () => {
  const { body } = copied(
    [TITLE, "11 marca 2025"],
    [
      ...TEXT.slice(0, 2),
      "Czytaj także: Karetka utknęła w zaspie",
      "Szpital milczy. Starosta obiecuje zmiany w czerwcu.",
    ],
  );
  expect(body).toContain("Starosta obiecuje");
  expect(body).not.toContain("Karetka");
});
