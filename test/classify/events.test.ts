import { describe, expect, test } from "vitest";
import { organizationsOf } from "./sample.ts";

describe("what takes place or is signed is no organization", () => {
  test.each([
    ["en", "The ministers opened the Lisbon Conference on Friday."],
    ["en", "She spoke at the Lisbon Maritime Conference (LMC) on Friday. The LMC ends today."],
    ["en", "The northern brigades joined the Iron Falcon exercise near the border."],
    ["en", "The Iron Falcon Strategic Army exercise began near the border."],
    ["en", "Both sides accept the Harwick Protocol and the Treaty on Northern Fisheries."],
    ["de", "Auf der Lindauer Konferenz über Maritime Sicherheit sprach niemand davon."],
    ["de", "Im Norden beginnt das Manöver Eiserner Falke, danach der Eiserne Schild Wettbewerb."],
    ["fr", "Les ministres ont ouvert la Conférence de Saint-Brévin sur la Sécurité Maritime."],
    ["ru", "Министры открыли Лиссабонскую конференцию по Морской Безопасности."],
    ["pl", "Ministrowie otworzyli Konferencję Lizbońską w piątek."],
  ])("%s: %s", (language, text) => {
    expect(organizationsOf(language, text)).toEqual([]);
  });

  test.each([
    ["en", "On Friday the Harwick Cup Committee met.", ["harwick-cup-committee"]],
    ["en", "It is run by the Harwick Festival Foundation.", ["harwick-festival-foundation"]],
  ])("but a body that is named after one is (%s: %s)", (language, text, ids) => {
    expect(organizationsOf(language, text)).toEqual(ids);
  });
});
