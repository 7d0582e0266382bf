import { describe, expect, test } from "vitest";
import { classify, organizationsOf } from "./sample.ts";

describe("a body of the Union or of several states is one organization, in any case form, in", () => {
  const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "european-food-safety-authority": {
      bg: "Това реши Европейският орган за безопасност на храните.",
      cs: "Podle Evropského úřadu pro bezpečnost potravin to tak není.",
      pl: "Według Europejskiego Urzędu ds. Bezpieczeństwa Żywności tak nie jest.",
      ru: "Об этом говорится в докладе Европейского агентства по безопасности продуктов питания.",
      sl: "Tako je po mnenju Evropske agencije za varnost hrane.",
      uk: "Про це йдеться у звіті Європейського агентства з безпеки харчових продуктів.",
    },
    "european-anti-fraud-office": {
      bg: "Докладът на Европейската служба за борба с измамите е готов.",
      cs: "Zpráva Evropského úřadu pro boj proti podvodům je hotová.",
      pl: "Raport Europejskiego Urzędu ds. Zwalczania Nadużyć Finansowych jest gotowy.",
      ru: "Доклад Европейского управления по борьбе с мошенничеством готов.",
      sl: "Poročilo Evropskega urada za boj proti goljufijam je pripravljeno.",
      uk: "Звіт Європейського управління з боротьби з шахрайством готовий.",
    },
    "venice-commission": {
      bg: "Становището на Венецианската комисия е готово.",
      cs: "Stanovisko Benátské komise je hotové.",
      pl: "Opinia Komisji Weneckiej jest gotowa.",
      ru: "Заключение Венецианской комиссии готово.",
      sl: "Mnenje Beneške komisije je pripravljeno.",
      uk: "Висновок Венеціанської комісії готовий.",
    },
    "organisation-for-the-prohibition-of-chemical-weapons": {
      bg: "Инспектори на Организацията за забрана на химическите оръжия пристигнаха.",
      cs: "Inspektoři Organizace pro zákaz chemických zbraní přijeli.",
      pl: "Inspektorzy Organizacji ds. Zakazu Broni Chemicznej przyjechali.",
      ru: "Инспекторы Организации по запрещению химического оружия приехали.",
      sl: "Inšpektorji Organizacije za prepoved kemičnega orožja so prispeli.",
      uk: "Інспектори Організації із заборони хімічної зброї приїхали.",
    },
    "international-maritime-organization": {
      bg: "Правилата на Международната морска организация са нови.",
      cs: "Pravidla Mezinárodní námořní organizace jsou nová.",
      pl: "Zasady Międzynarodowej Organizacji Morskiej są nowe.",
      ru: "Правила Международной морской организации новые.",
      sl: "Pravila Mednarodne pomorske organizacije so nova.",
      uk: "Правила Міжнародної морської організації нові.",
    },
  };

  const cases = Object.entries(NAMES).flatMap(([id, texts]) =>
    Object.entries(texts).map(([language, text]) => [language, id, text] as const),
  );
  test.each(cases)("%s: %s", (language, id, text) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });
});

describe("a listed name that ends in quotation marks", () => {
  test.each([
    ["ru", "Бойцы ЧВК «Вагнер» ушли.", "wagner-group", "ЧВК «Вагнер»"],
    ["bg", "Данните са на Институт „Роберт Кох“ в Берлин.", "robert-koch-institute", "Институт „Роберт Кох“"],
  ])("is found across them (%s: %s)", (language, text, id, found) => {
    const tag = classify(language, text).actors.find((actor) => actor.id === `org:${id}`);
    expect(tag?.evidence.map((evidence) => evidence.text)).toEqual([found]);
  });

  test("is the quoted part alone where that is a listed name", () => {
    const tag = classify("uk", "Це заявив НАК «Нафтогаз України».").actors.find(({ id }) => id === "org:naftogaz");
    expect(tag?.evidence.map(({ text }) => text)).toEqual(["Нафтогаз України"]);
  });

  test("is none where the marks close before its end or open a longer quotation", () => {
    expect(organizationsOf("ru", "Бойцы ЧВК «Вагнер ушёл вчера» сказали.")).not.toContain("wagner-group");
  });
});

describe("an acronym is the organization that the text names in full", () => {
  test.each([
    ["before it in brackets", "pl", "Strajk ogłosił związek ZPL (Zrzeszenie Pilotów Lotniczych). Szef ZPL milczy."],
    ["after it in brackets", "en", "The Harding Lake Board (HLB) met. The HLB will vote again."],
    ["by its initials", "en", "The Local Harbour Pension Fund Forum met in May. The LHPFF will vote again."],
  ])("%s (%s: %s)", (_, language, text) => {
    const [full, ...others] = classify(language, text).actors.filter(({ type }) => type === "organization");
    expect([full?.evidence.length, others]).toEqual([text.includes("(") ? 3 : 2, []]);
  });
});

describe("an acronym that organizations of several countries have", () => {
  test.each([
    ["pl", "Niemcy i Niemcy. Ukraina milczy. W Niemczech skargę złożył NABU.", "naturschutzbund-deutschland"],
    [
      "pl",
      "Ukraina i Ukraina. Niemcy milczą. Na Ukrainie skargę złożyło NABU.",
      "national-anti-corruption-bureau-of-ukraine",
    ],
  ])("is that of the country that the text names most (%s: %s)", (language, text, id) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });
});

describe("the id of a firm that no list knows", () => {
  test.each([
    ["en", "Harding Ceramics Ltd closed.", "harding-ceramics"],
    ["cs", "Podnik skupiny Skalnitex AG skončil.", "skalnitex"],
  ])("has no legal form (%s: %s)", (language, text, id) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });

  test("keeps what a name of its own has after it", () => {
    expect(organizationsOf("en", "Harding Ceramics Holding closed.")).toEqual(["harding-ceramics-holding"]);
  });
});

describe("the Greens of a country", () => {
  test.each([
    ["pl", "W Niemczech przeciw byli tylko Zieloni.", ["alliance-90-the-greens"]],
    ["ru", "В Австрии против были только Зелёные.", ["greens-austria"]],
    ["bg", "В Германия против бяха само Зелените.", ["alliance-90-the-greens"]],
  ])("are a party where the text names the country (%s: %s)", (language, text, ids) => {
    expect(organizationsOf(language, text)).toEqual(ids);
  });

  test.each([
    ["ru", "Зелёные технологии Германии дорожают."],
    ["pl", "Przeciw byli tylko Zieloni."],
  ])("are none where a sentence begins so, or without a country (%s: %s)", (language, text) => {
    expect(organizationsOf(language, text)).not.toContain("alliance-90-the-greens");
  });
});

describe("a firm or a paper is one in the letters of its country and in Cyrillic", () => {
  test.each([
    ["bg", "Това съобщи Луфтханза вчера.", "lufthansa"],
    ["bg", "Това съобщи Файненшъл таймс вчера.", "financial-times"],
    ["ru", "Об этом сообщает Вольво Карс и Нокиа.", "nokia"],
    ["uk", "Про це пише Шпігель.", "der-spiegel"],
    ["bg", "Самолет на Уиз Еър кацна.", "wizz-air"],
  ])("%s: %s", (language, text, id) => {
    expect(organizationsOf(language, text)).toContain(id);
  });
});

describe("a national bank by its country", () => {
  test.each([
    ["bg", "Лихвата на Националната банка на Украйна расте.", "ua-central-bank"],
    ["cs", "Sazba Ukrajinské národní banky roste.", "ua-central-bank"],
    ["pl", "Stopa Narodowego Banku Ukrainy rośnie.", "ua-central-bank"],
    ["sl", "Mera Češke narodne banke raste.", "cz-central-bank"],
    ["uk", "Ставка Чеського національного банку зростає.", "cz-central-bank"],
  ])("has one id (%s: %s)", (language, text, id) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });
});

describe("the Organization for Migration has one id in every language", () => {
  test.each([
    ["pt", "A Organização Internacional para as Migrações saudou o acordo."],
    ["nl", "De Internationale Organisatie voor Migratie is blij met het akkoord."],
    ["tr", "Uluslararası Göç Örgütü anlaşmayı memnuniyetle karşıladı."],
    ["ro", "Organizația Internațională pentru Migrație a salutat acordul."],
    ["el", "Ο Διεθνής Οργανισμός Μετανάστευσης χαιρέτισε τη συμφωνία."],
    ["uk", "Міжнародна організація з міграції привітала угоду."],
    ["sr", "Међународна организација за миграције поздравила је договор."],
    ["hr", "Međunarodna organizacija za migracije pozdravila je dogovor."],
    ["hu", "A Nemzetközi Migrációs Szervezet üdvözölte a megállapodást."],
    ["sv", "Internationella migrationsorganisationen välkomnade avtalet."],
    ["id", "Organisasi Internasional untuk Migrasi menyambut baik kesepakatan itu."],
    ["vi", "Tổ chức Di cư Quốc tế hoan nghênh thỏa thuận này."],
    ["sw", "Shirika la Kimataifa la Uhamiaji lilikaribisha makubaliano hayo."],
    ["hi", "अंतरराष्ट्रीय प्रवासन संगठन ने समझौते का स्वागत किया।"],
    ["fa", "سازمان بین‌المللی مهاجرت از این توافق استقبال کرد."],
    ["ko", "국제이주기구는 합의를 환영했다."],
  ])("%s: %s", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["international-organization-for-migration"]);
  });
});
