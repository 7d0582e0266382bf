import { describe, expect, test } from "vitest";
import { clean } from "./submission.ts";

const TITLE = "Port of Vessin to rebuild its northern pier";
const PROSE =
  "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March after the storm.";
const MORE =
  "Fishermen have landed their catch at the southern quay since then, where there is room for six boats only.";
const BODY = `${PROSE}\n\n${MORE}`;

const SIGNATURE = "signature of an agency";
const CREW = "who wrote and edited the report";
const NOTICE = "notice of an agency";
const END = "end mark of an agency";

describe("what an agency puts below a report leaves the body, with its reason", () => {
  test.each([
    [END, "(kraj) mj/dp"],
    [CREW, "Author: Oda Brandt"],
    [SIGNATURE, "(ANSA)."],
    [SIGNATURE, "(PAP) jr/ kl/"],
    [SIGNATURE, "(ČTK)"],
    [SIGNATURE, "MTI"],
    [SIGNATURE, "(AGERPRES)"],
    [SIGNATURE, "(Tanjug)"],
    [SIGNATURE, "/БТА/"],
    [SIGNATURE, "ТАСС"],
    [SIGNATURE, "(Yonhap)"],
    [SIGNATURE, "==Kyodo"],
    [SIGNATURE, "EFE jr/kl"],
    [SIGNATURE, "Reuters/AFP"],
    [SIGNATURE, "(Xinhua/Li Wei)"],
    [SIGNATURE, "burs-jr/abc"],
    [SIGNATURE, "JRO // KLM"],
    [CREW, "(Reporting by Jane Roe in London; Editing by John Doe)"],
    [CREW, "Additional reporting by Jane Roe and Karl Unger"],
    [CREW, "(Bericht von Jana Roth, redigiert von Hans Ohm.)"],
    [CREW, "Izvor: Tanjug"],
    [CREW, "Zdroj: TASR"],
    [CREW, "Источник: ТАСС"],
    [CREW, "责任编辑：李伟"],
    [CREW, "责编：李伟"],
    [CREW, "jroe@yna.co.kr"],
    [NOTICE, "Our Standards: The Thomson Reuters Trust Principles."],
    [NOTICE, "AGERPRES/(AS - autor: Ion Pop, editor: Ana Rusu)"],
    [NOTICE, "Tous droits de reproduction et de représentation réservés. © Agence France-Presse"],
    [NOTICE, "При цитировании информации ссылка на ТАСС обязательна."],
  ])("%s: %s", (reason, line) => {
    const { body, removed } = clean(`${TITLE}\n\n${BODY}\n\n${line}`);
    expect(body).toBe(BODY);
    expect(removed).toContainEqual({ step: "sign_off", reason, text: line });
  });
  test("several of them, and in a page too", () => {
    const lines = [
      "(Reporting by Jane Roe; Editing by John Doe)",
      "Our Standards: The Thomson Reuters Trust Principles.",
    ];
    expect(clean([TITLE, PROSE, MORE, ...lines].join("\n\n")).body).toBe(BODY);
    const page = `<title>${TITLE}</title><h1>${TITLE}</h1>${[PROSE, MORE, "(ANSA)."].map((line) => `<p>${line}</p>`).join("")}`;
    expect(clean(page, { format: "html" }).body).toBe(BODY);
  });
  test("who edited is an author where no other is named", () => {
    expect(clean(`${TITLE}\n\n${BODY}\n\nautor: Jan Kowal`).authors).toEqual(["Jan Kowal"]);
  });
});

describe("what an agency puts behind the last sentence leaves the body", () => {
  test.each([
    [SIGNATURE, " ", "(PAP)"],
    [SIGNATURE, "", "(ANSA)."],
    [SIGNATURE, " ", "/БТА/"],
    [SIGNATURE, "", "/bgf/jsl/stw"],
    [END, "", "-0-"],
    [CREW, " ", "(Editing by John Doe)"],
    [END, " ", "Enditem"],
    [END, " ", "■"],
  ])("%s:%s%s", (reason, space, tail) => {
    const { body, removed } = clean(`${TITLE}\n\n${BODY}${space}${tail}`);
    expect(body).toBe(BODY);
    expect(removed).toContainEqual({ step: "sign_off", reason, text: tail });
  });
});

describe("a last line that only looks like an agency's stays", () => {
  test.each([
    "Reporting by the harbour paper showed in May that the pier was not safe.",
    "The source of the flood is not known yet: divers are to look for it on Friday.",
    "The council will hear the fishermen next week (and perhaps the ferry company too).",
    "The treasurer said so to a reporter (of the AFP bureau in Vessin).",
  ])("%s", (line) => {
    expect(clean(`${TITLE}\n\n${BODY}\n\n${line}`).body).toBe(`${BODY}\n\n${line}`);
  });
});
