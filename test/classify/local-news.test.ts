import { describe, expect, it, test } from "vitest";
import { classify, countriesOf } from "./sample.ts";

describe("local news in English is of the country whose press writes so", () => {
  test.each([
    ["US", "The sheriff's office in Tarnell told the county commissioners that the road is closed."],
    ["US", "Third-graders at Deer Hollow met Rep. Ann Hale (R-Tarnell) at the statehouse."],
    ["US", "Call the city manager at 555-0142. The sales tax pays for firefighters, a homeowner said downtown."],
    ["GB", "He was sent to the crown court by magistrates, who heard that the borough council had lost £300."],
    ["CA", "The RCMP said the Crown attorney will speak on Friday."],
    ["AU", "The senior constable said the ute had been left at the shire council depot."],
    ["IE", "Gardaí said An Bord Pleanála had turned the house down."],
  ])("%s: %s", (code, text) => {
    expect(countriesOf("en", text)).toEqual([code]);
  });

  test.each([
    ["one word that other countries have too", "The mayor opened the public library in Oxford.", ["GB"]],
    ["world news", "Peru, Chile and Bolivia met. A grand jury was mentioned.", ["BO", "CL", "PE"]],
    ["signs without words", "The tablet costs £300. Its colour is grey.", []],
    ["politics abroad", "Gov. Okoro and Sen. Bello spoke in Nigeria, then in Ghana.", ["GH", "NG"]],
    ["another language", "Der sheriff s office in Tarnell, sagte der Alderman.", []],
  ])("but not by %s", (_, text, codes) => {
    expect(countriesOf(_ === "another language" ? "de" : "en", text)).toEqual(codes);
  });

  it("by its business news", () => {
    const text = "Sorvex Corp said it earned 3.4 mln dlrs, or 34 cts per share, and will pay a quarterly dividend.";
    expect(countriesOf("en", text)).toEqual(["US"]);
  });

  it("by its larger towns", () => {
    expect(countriesOf("en", "A fire closed a warehouse in Kalamazoo on Monday.")).toEqual(["US"]);
  });
});

describe("a town that shares the name of a more famous place is told by", () => {
  test.each([
    ["US", "The sheriff's office in Oxford told the county commissioners that Main Street is closed."],
    ["CA", "London councillors told the Canadian Press about the bylaw. The RCMP spoke in London too."],
    ["GB", "A man from Edmonton was jailed at the crown court after a fight in Enfield."],
    ["AU", "Police in Edmonton, outside Cairns, said the Queensland ute was stolen."],
  ])("the local news that it is in (%s: %s)", (code, text) => {
    expect(countriesOf("en", text)).toEqual([code]);
  });

  test.each([
    ["US", "Police in Moscow, Idaho, closed the bridge. The bridge in Moscow is old."],
    ["US", "Fire crews came from Cambridge City, Ind., and stayed."],
    ["CA", "A house burned down in London, Ont., last night."],
    ["GE", "The parliament in Tbilisi, Georgia, met at noon."],
  ])("the region after it (%s: %s)", (code, text) => {
    expect(countriesOf("en", text)).toEqual([code]);
  });

  test.each([
    ["US", "ATHENS, Ga. (AP) —", "The people of Athens chose a mayor."],
    ["CA", "LONDON, Ont. —", "The people of London chose a mayor."],
    ["GR", "ATHENS (AP) —", "The people of Athens chose a mayor."],
  ])("the region in the dateline (%s: %s %s)", (code, dateline, text) => {
    expect(classify("en", text, { dateline }).countries.map((tag) => tag.code)).toEqual([code]);
  });

  test.each([
    ["The school board thanked the fire marshal. The varsity team of Lebanon won.", ["US"]],
    ["Palestine police called the district attorney. The grand jury met in Anderson County.", ["US"]],
    ["Lebanon closed its border.", ["LB"]],
  ])("strong local news, for a country's name: %s", (text, codes) => {
    expect(countriesOf("en", text)).toEqual(codes);
  });

  test.each([
    ["The U.S. secretary of state flew to Paris on Monday.", ["FR", "US"]],
    ["The White House said the president would be in London and in Berlin.", ["DE", "GB", "US"]],
    ["Sgt. Hale, of the varsity team and a county commissioner's son, died in Baghdad.", ["IQ", "US"]],
  ])("nothing in world news: %s", (text, codes) => {
    expect(countriesOf("en", text)).toEqual(codes);
  });
});

describe("Georgia is", () => {
  test.each([
    ["the state beside other American places", "Voters in Georgia and Alabama chose their governors.", ["US"]],
    ["the country beside its neighbours", "Russia and Georgia fought. California sent help.", ["GE", "RU", "US"]],
    ["the country otherwise", "Georgia elected a parliament, the White House said.", ["GE", "US"]],
  ])("%s", (_, text, codes) => {
    expect(countriesOf("en", text)).toEqual(codes);
  });
});

describe("a place's word in a person's name is no place", () => {
  test.each([
    ["a given name before a surname", "Chad Fosterling and Jordan Bellweather cleaned the pond."],
    ["a surname after a given name", "John Flanders said he plans to run. Flanders is a carpenter."],
    ["a surname after a form of address", "Mrs. England opened the shop."],
  ])("%s", (_, text) => {
    expect(countriesOf("en", text)).toEqual([]);
  });

  test.each([
    ["an office follows", "Chad President Idriss Deby left for home.", ["TD"]],
    ["a river follows", "The Jordan River runs dry.", ["JO"]],
    ["a preposition stands before it", "John Jordan flew home. He had never been in Jordan.", ["JO"]],
  ])("but it is where %s", (_, text, codes) => {
    expect(countriesOf("en", text)).toEqual(codes);
  });
});

describe("a country is named by what only it has", () => {
  test.each([
    ["US", "The Commerce Department said housing starts rose."],
    ["US", "The Securities and Exchange Commission sued the broker."],
    ["US", "The New York Stock Exchange halted trading in the shares."],
    ["US", "Nasdaq delisted the shares."],
    ["GB", "The FTSE 100 closed higher."],
    ["JP", "Exporters sold dollars for yen."],
    ["GB", "The Chancellor of the Exchequer presented the budget."],
  ])("%s: %s", (code, text) => {
    expect(countriesOf("en", text)).toEqual([code]);
  });

  it("and by a body of a common name where only one state with it is named", () => {
    expect(countriesOf("en", "Canada waits. The House of Commons will vote.")).toEqual(["CA"]);
    expect(countriesOf("en", "The House of Commons will vote.")).toEqual(["GB"]);
  });

  it("but not where another country before it has its own", () => {
    expect(countriesOf("en", "The Philippine Justice Department filed charges.")).toEqual(["PH"]);
  });
});
