import { describe, expect, test } from "vitest";
import { countriesOf } from "./sample.ts";

describe("countries are named as the press of a language writes them, its own way or the English one", () => {
  test.each([
    ["ha", "Shugaban Najeriya ya tafi Amurka da Nijar.", ["NE", "NG", "US"]],
    ["yo", "Ààrẹ Naijiria ti de ipinlẹ Ọyọ.", ["NG"]],
    ["ig", "Onyeisi Naịjirịa bịara Anambra.", ["NG"]],
    ["sn", "Mutungamiri weZimbabwe ari kuSouth Africa.", ["ZA", "ZW"]],
    ["xh", "Umongameli waseMzantsi Afrika useZimbabwe.", ["ZA", "ZW"]],
    ["zu", "Amaphoyisa aseThekwini abambe amadoda amabili.", ["ZA"]],
    ["lg", "Pulezidenti wa Uganda yagenze mu Bungereza.", ["GB", "UG"]],
    ["rw", "Perezida w'Urwanda yagiye mu Bushinwa.", ["CN", "RW"]],
    ["ln", "Mokonzi ya RDC akei na Kigali.", ["CD", "RW"]],
    ["so", "Madaxweynaha Soomaaliya wuxuu tagay Itoobiya.", ["ET", "SO"]],
    ["om", "Ministirri Itoophiyaa gara Keeniyaa deeme.", ["ET", "KE"]],
    ["st", "Mopresidente wa Zambia o fihlile Nairobi.", ["KE", "ZM"]],
    ["ceb", "Miabot ang delegasyon sa Germany.", ["DE"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

describe("no stem of a country's name begins another's", () => {
  test.each([
    ["xh", "Umongameli waseNigeria ufikile.", ["NG"]],
    ["is", "Forseti Nígeríu kom í gær.", ["NG"]],
    ["eu", "Nigeriako presidentea iritsi da.", ["NG"]],
    ["xh", "Umongameli waseNiger ufikile.", ["NE"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});
