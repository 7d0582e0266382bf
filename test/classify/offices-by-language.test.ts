import { describe, expect, test } from "vitest";
import { countriesOf, organizationsOf, peopleOf } from "./sample.ts";

describe("a ministry has one id in every language", () => {
  test.each([
    ["sv", "Det marockanska inrikesministeriet kommenterade inte saken."],
    ["no", "Det marokkanske innenriksdepartementet ville ikke kommentere saken."],
    ["da", "Det marokkanske indenrigsministerium ønskede ikke at kommentere sagen."],
    ["fi", "Marokon sisäministeriö ei halunnut kommentoida asiaa."],
    ["hu", "A marokkói belügyminisztérium nem kívánt nyilatkozni."],
    ["ro", "Ministerul de Interne al Marocului nu a dorit să comenteze."],
    ["ro", "Ministerul marocan de Interne nu a dorit să comenteze."],
    ["el", "Το υπουργείο Εσωτερικών του Μαρόκου δεν θέλησε να σχολιάσει."],
    ["hi", "मोरक्को के गृह मंत्रालय ने टिप्पणी करने से इनकार कर दिया।"],
    ["id", "Kementerian Dalam Negeri Maroko menolak berkomentar."],
    ["vi", "Bộ Nội vụ Maroc từ chối bình luận về vụ việc."],
    ["sw", "Wizara ya Mambo ya Ndani ya Morocco ilikataa kutoa maoni."],
    ["he", "משרד הפנים של מרוקו סירב להגיב."],
    ["uz", "Marokash Ichki ishlar vazirligi izoh bermadi."],
    ["ky", "Марокконун Ички иштер министрлиги комментарий берген жок."],
    ["lt", "Maroko Vidaus reikalų ministerija situacijos nekomentavo."],
    ["lv", "Marokas Iekšlietu ministrija to nekomentēja."],
    ["et", "Maroko Siseministeerium asja ei kommenteerinud."],
    ["az", "Mərakeş Daxili İşlər Nazirliyi məsələni şərh etməyib."],
    ["ka", "მაროკოს შინაგან საქმეთა სამინისტრომ კომენტარი არ გააკეთა."],
    ["hy", "Մարոկկոյի ներքին գործերի նախարարությունը հրաժարվեց մեկնաբանել։"],
  ])("%s: %s", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["ma-ministry-of-internal-affairs"]);
    expect(countriesOf(language, text)).toEqual(["MA"]);
  });
});

describe("somebody with a foreign name is heard by the office", () => {
  test.each([
    ["sv", "Han träffade sin kollega Abdelouafi Laftit på måndagen."],
    ["ro", "El s-a întâlnit cu ministrul Abdelouafi Laftit la Rabat."],
    ["id", "Ia bertemu Direktur Utama Abdelouafi Laftit di kantornya."],
    ["vi", "Ông gặp thứ trưởng Abdelouafi Laftit tại trụ sở."],
    ["sw", "Alikutana na Afisa Mkuu Mtendaji Abdelouafi Laftit ofisini."],
    ["no", "Han møtte statssekretær Abdelouafi Laftit i går."],
  ])("%s: %s", (language, text) => {
    expect(peopleOf(language, text)).toEqual(["abdelvafi-laftit"]);
  });

  test("but a firm after the office of its head is nobody", () => {
    expect(peopleOf("vi", "Theo lời chủ tịch Vietjet, giá vé sẽ giảm.")).toEqual([]);
  });
});

describe("an office is heard over the nationality between it and the name", () => {
  test.each([
    ["fr", "Il a reçu son homologue marocain Abdelouafi Laftit lundi."],
    ["es", "Se reunió con su homólogo marroquí, Abdelouafi Laftit, el lunes."],
    ["it", "Ha incontrato l'omologo marocchino Abdelouafi Laftit lunedì."],
    ["en", "He met his Moroccan counterpart, Abdelouafi Laftit, on Monday."],
    ["nl", "Hij ontmoette zijn ambtgenoot uit Marokko niet, wel de ambassadeur van Marokko Abdelouafi Laftit."],
  ])("%s: %s", (language, text) => {
    expect(peopleOf(language, text)).toEqual(["abdelvafi-laftit"]);
  });

  test("but a given name alone is no case of somebody's surname", () => {
    expect(peopleOf("uk", "«Треба почекати», — каже пані Ніна з Китаю.")).toEqual(["nina"]);
  });
});

describe("in scripts without capitals a name", () => {
  test.each([
    ["is heard by the office after it", "fa", "وحید هاشمیان، سرمربی تیم، گفت بازی سخت بود.", ["whyd-hashmyan"]],
    ["does not begin inside the office", "he", "ראש העיר יונה יהב הביע צער.", []],
    ["is no short word between commas", "fa", "اورونوف، پاس گل، در دقیقه بیست.", []],
  ])("%s", (_, language, text, people) => {
    expect(peopleOf(language, text)).toEqual(people);
  });
});

describe("a country is found in the cases and spellings of its language", () => {
  test.each([
    ["fi", "Turkka Kuusisto johtaa yhtiötä.", []],
    ["hu", "Számos oka van, hogy ebből nem lett semmi, és ezt ír is.", []],
    ["hi", "फ्रांस और अफगानिस्तान के बीच बातचीत हुई।", ["AF", "FR"]],
    ["vi", "Nguyễn Minh Đức và Trần Thu Nga đã dự họp.", []],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

describe("the Caucasus' languages name people", () => {
  test.each([
    ["after an office, in the ergative", "ka", "ამის შესახებ დეპუტატმა თამარ ბერიძემ განაცხადა.", ["tamar-beridze"]],
    ["after a verb of saying", "ka", "ეს განაცხადა გიორგი ონიანმა.", ["giorgi-oniani"]],
    ["with the article", "hy", "Պատգամավոր Տիգրան Ավետյանը լքեց դահլիճը։", ["tigran-avetyan"]],
    [
      "as English news spells them",
      "az",
      "İqtisadçı Elxan Qəniyevin fikrincə, qiymətlər qalxacaq.",
      ["elkhan-ganiyev"],
    ],
    ["by the office alone", "az", "Məşqçi Ceyran Rüstəmli istefa verib.", ["jeiran-rustamli"]],
  ])("%s: %s: %s", (_, language, text, ids) => {
    expect(peopleOf(language, text)).toEqual(ids);
  });

  test.each([
    ["az", "Fransadan gələn nümayəndə heyəti Bakıda danışıqlar aparıb.", ["AZ", "FR"]],
    ["ka", "ირანის დელეგაცია საფრანგეთიდან თბილისში ჩავიდა.", ["FR", "GE", "IR"]],
    ["hy", "ՀՀ կառավարությունը ռադարներ է գնել Ֆրանսիայից։", ["AM", "FR"]],
  ])("and countries in their cases: %s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

test("Hebrew finds people by what they founded or manage", () => {
  expect(peopleOf("he", 'לדברי סמנכ"לית השיווק נעמה שחר, המכירות עלו.')).toEqual(["naama-shhr"]);
});

describe("the languages of the Baltic and of Central Asia name people by their offices", () => {
  test.each([
    ["uz", "Uchrashuvda vazir Tarif Laftit ishtirok etdi."],
    ["ky", "Жыйынга министр Тариф Лафтит катышты."],
    ["lt", "Jis susitiko su ministru Tarif Laftit antradienį."],
    ["lv", "Viņš tikās ar ministru Tarif Laftit otrdien."],
    ["et", "Ta kohtus Rabatis ministri Tarif Laftit."],
  ])("%s: %s", (language, text) => {
    expect(peopleOf(language, text)).toEqual(["tarif-laftit"]);
  });
});

describe("countries and their provinces are read in their cases", () => {
  test.each([
    ["fi", "Hallitus neuvotteli Ranskan ja Marokon kanssa.", ["FR", "MA"]],
    ["vi", "Chính phủ Đức và Nga đã đàm phán.", ["DE", "RU"]],
    ["et", "Õppused toimuvad Norras ja Poolas, öeldi Tallinnas.", ["EE", "NO", "PL"]],
    ["hu", "A gyár Kínába költözik, Iránban és Irakból is hallani.", ["CN", "IQ", "IR"]],
    ["fi", "Tehdas siirtyi Puolaan ja Maliin.", ["ML", "PL"]],
    ["sv", "Det sade Irans president i Malis huvudstad.", ["IR", "ML"]],
    ["vi", "Bão đổ bộ vào Quảng Ngãi và Gia Lai đêm qua.", ["VN"]],
    ["lt", "Pratybos vyks Maroke ir Norvegijoje.", ["MA", "NO"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

describe("a given name that is spelt like an office belongs to its person", () => {
  test.each([
    ["az", "Elçin Əliyev yeni kitabını təqdim etdi.", ["elchin-aliyev"]],
    ["az", "Alim Qasımov konsert verdi.", ["alim-gasimov"]],
    ["tg", "Сардор Раҳимов китоби нави худро муаррифӣ кард.", ["serdar-rahimov"]],
    ["tg", "Олим Каримов бо рӯзноманигорон вохӯрд.", ["olim-karimov"]],
    ["uz", "Olim Rahimov yangi kitobini taqdim etdi.", ["olim-rahimov"]],
  ])("%s: %s", (language, text, ids) => {
    expect(peopleOf(language, text)).toEqual(ids);
  });
});
