import { describe, expect, test } from "vitest";
import { countriesOf } from "./sample.ts";

describe("cities are named in every language by CLDR where its table has none", () => {
  test.each([
    ["uk", "Вночі в Луанді йшов дощ.", "AO"],
    ["bg", "През нощта в Найроби валя дъжд.", "KE"],
    ["sr", "Синоћ је у Најробију падала киша.", "KE"],
    ["mk", "Ноќеска во Ереван врнеше снег.", "AM"],
    ["pl", "W nocy w Kinszasie padał deszcz.", "CD"],
    ["sl", "Ponoči je v Džakarti deževalo.", "ID"],
  ])("%s: %s", (language, text, code) => {
    expect(countriesOf(language, text)).toEqual([code]);
  });
});

describe("capitals that no time zone is named after, and seats of power, are named in", () => {
  test.each([
    ["ro", "Delegația a plecat de la Beijing la Washington.", ["CN", "US"]],
    ["hu", "A küldöttség Pekingbe érkezett.", ["CN"]],
    ["fi", "Valtuuskunta saapui Pekingiin.", ["CN"]],
    ["lt", "Delegacija atvyko į Vašingtoną.", ["US"]],
    ["lv", "Delegācija ieradās Vašingtonā.", ["US"]],
    ["et", "Delegatsioon jõudis Washingtoni.", ["US"]],
    ["el", "Η αντιπροσωπεία έφτασε στην Άγκυρα.", ["TR"]],
    ["hi", "प्रतिनिधिमंडल नई दिल्ली पहुँचा।", ["IN"]],
    ["bn", "প্রতিনিধিদল বেইজিং পৌঁছেছে।", ["CN"]],
    ["vi", "Phái đoàn đã đến Bắc Kinh.", ["CN"]],
    ["id", "Delegasi tiba di Beijing.", ["CN"]],
    ["th", "คณะผู้แทนเดินทางถึงปักกิ่ง", ["CN"]],
    ["ur", "وفد اسلام آباد پہنچ گیا۔", ["PK"]],
    ["ka", "დელეგაცია ანკარაში ჩავიდა.", ["TR"]],
    ["hy", "Կրեմլը պատասխանեց Վաշինգտոնին։", ["RU", "US"]],
    ["az", "Nümayəndə heyəti Ankaraya gəldi.", ["TR"]],
    ["uz", "Delegatsiya Ostonaga keldi.", ["KZ"]],
    ["ky", "Делегация Астанага келди.", ["KZ"]],
    ["sq", "Delegacioni mbërriti në Uashington.", ["US"]],
    ["ca", "La delegació va arribar a Pequín.", ["CN"]],
    ["sw", "Ujumbe ulifika Washington.", ["US"]],
    ["tg", "Ҳайат ба Остона омад.", ["KZ"]],
    ["mn", "Төлөөлөгчид Бээжинд ирлээ.", ["CN"]],
    ["sv", "Kreml avvisade uppgifterna.", ["RU"]],
    ["hu", "A Fehér Ház cáfolta a hírt.", ["US"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

describe("capitals are named in the cases of languages that write them as English does", () => {
  test.each([
    ["hy", "Նոր կամուրջը բացվեց Երևանում։", ["AM"]],
    ["lt", "Naujasis tiltas atidarytas Vilniuje.", ["LT"]],
    ["lt", "Naujasis tiltas atidarytas Rygoje.", ["LV"]],
    ["lv", "Jaunais tilts atklāts Rīgā.", ["LV"]],
    ["lv", "Jaunais tilts atklāts Kijivā.", ["UA"]],
    ["et", "Uus sild avati Londonis.", ["GB"]],
    ["et", "Uus sild avati Vilniuses.", ["LT"]],
    ["hu", "Az új hidat Budapesten nyitották meg.", ["HU"]],
    ["hu", "Az új hidat Berlinben nyitották meg.", ["DE"]],
    ["ka", "ახალი ხიდი ბაქოში გაიხსნა.", ["AZ"]],
    ["az", "Yeni körpü Londonda açıldı.", ["GB"]],
    ["bn", "নতুন সেতুটি ঢাকায় খুলে দেওয়া হয়েছে।", ["BD"]],
    ["bn", "নতুন সেতুটি দিল্লিতে খুলে দেওয়া হয়েছে।", ["IN"]],
    ["bn", "নতুন সেতুটি সিলেটে খুলে দেওয়া হয়েছে।", ["BD"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });

  test("but words that one is spelt like name none", () => {
    expect(countriesOf("lt", "Vienoje gatvėje nauji namai.")).toEqual([]);
    expect(countriesOf("lt", "Kairėje pusėje nauji namai.")).toEqual([]);
  });
});

describe("the White House is named in all its cases in", () => {
  test.each([
    ["lt", "Derybos su Baltaisiais rūmais tęsiasi."],
    ["lv", "Sarunas ar Balto namu turpinās."],
    ["et", "Kõnelused Valges Majas jätkuvad."],
  ])("%s: %s", (language, text) => {
    expect(countriesOf(language, text)).toEqual(["US"]);
  });
});

describe("Crimea is Ukraine's in every language", () => {
  test.each([
    ["en", "Snow fell in Crimea."],
    ["ru", "В Крыму выпал снег."],
    ["sr", "На Криму је пао снег."],
    ["bg", "В Крим валя сняг."],
    ["sl", "Na Krimu je snežilo."],
    ["de", "Auf der Krim hat es geschneit."],
  ])("%s: %s", (language, text) => {
    expect(countriesOf(language, text)).toEqual(["UA"]);
  });
});
