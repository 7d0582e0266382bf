import { describe, expect, it } from "vitest";
import { clean } from "../submission.ts";

/** An article of short paragraphs in a language, and the page around it without a name that tells anything. */
interface Story {
  title: string;
  paragraphs: [string, string, string];
}

const STORIES: Record<string, Story> = {
  en: {
    title: "Harbour town repairs its bridge",
    paragraphs: [
      "The town council of Vessin on Thursday approved the repair of the old bridge, which has been closed since autumn.",
      "Work will start in summer, the mayor told reporters.",
      "Residents had protested against the diversion for months.",
    ],
  },
  de: {
    title: "Hafenstadt erneuert ihre Brücke",
    paragraphs: [
      "Der Stadtrat von Vessin hat am Donnerstag den Neubau der alten Brücke beschlossen, die seit Herbst gesperrt ist.",
      "Die Arbeiten sollen im Sommer beginnen, sagte der Bürgermeister.",
      "Die Anwohner hatten monatelang gegen die Umleitung protestiert.",
    ],
  },
  es: {
    title: "La ciudad reforma su puente",
    paragraphs: [
      "El ayuntamiento de Vessin aprobó este jueves la reforma del viejo puente, que permanece cerrado desde el otoño.",
      "Las obras comenzarán en verano, dijo el alcalde a los periodistas.",
      "Los vecinos llevaban meses protestando contra el desvío.",
    ],
  },
  fr: {
    title: "La ville rénove son pont",
    paragraphs: [
      "Le conseil municipal de Vessin a approuvé jeudi la rénovation du vieux pont, fermé depuis l'automne dernier.",
      "Les travaux commenceront cet été, a déclaré le maire aux journalistes.",
      "Les riverains protestaient depuis des mois contre la déviation.",
    ],
  },
  pl: {
    title: "Miasto remontuje swój most",
    paragraphs: [
      "Rada miasta Vessin zgodziła się w czwartek na remont starego mostu, który jest zamknięty od jesieni.",
      "Prace rozpoczną się latem, powiedział burmistrz dziennikarzom.",
      "Mieszkańcy od miesięcy protestowali przeciwko objazdowi.",
    ],
  },
  ru: {
    title: "Город ремонтирует свой мост",
    paragraphs: [
      "Городской совет Вессина в четверг одобрил ремонт старого моста, который закрыт с прошлой осени.",
      "Работы начнутся летом, сообщил мэр журналистам.",
      "Жители месяцами протестовали против объезда через узкие улицы.",
    ],
  },
  ar: {
    title: "المدينة ترمم جسرها",
    paragraphs: [
      "وافق مجلس المدينة يوم الخميس على ترميم الجسر القديم المغلق منذ الخريف الماضي بسبب الشقوق في أعمدته.",
      "وقال رئيس البلدية للصحفيين إن الأعمال ستبدأ في الصيف المقبل.",
      "وكان السكان يحتجون منذ أشهر على تحويل السير عبر شوارعهم.",
    ],
  },
};

function cleaned(language: string, between: string) {
  const { title, paragraphs } = STORIES[language]!;
  const [first, second, third] = paragraphs;
  const page = `<html lang="${language}"><head><title>${title}</title></head><body><div class="x1"><h1>${title}</h1>
<div class="x2"><p>${first}</p>${between}<p>${second}</p><p>${third}</p></div></div></body></html>`;
  return clean(page, { format: "html" });
}

const bodyOf = (language: string) => STORIES[language]!.paragraphs.join("\n\n");
const LINK = '<a href="/1">Ferry 12</a>';

describe("a line that points to another article goes alone, and the short paragraphs behind it stay", () => {
  it.each([
    ["en", "Read also: Ferry fares rise"],
    ["en", "RELATED: Ferry fares rise"],
    ["en", `More: ${LINK}`],
    ["de", "Lesen Sie auch: Neue Straßen für Vessin"],
    ["de", "Mehr zum Thema: Neue Straßen für Vessin"],
    ["es", "Lee también: Nuevas calles"],
    ["es", "Te puede interesar | Nuevas calles"],
    ["es", `Ver más: ${LINK}`],
    ["fr", "À lire aussi : Nouvelles rues"],
    ["fr", `Lire : ${LINK}`],
    ["fr", `(Re)lire ${LINK}`],
    ["pl", "Czytaj też: Nowe ulice"],
    ["pl", "Warto przeczytać: Nowe ulice"],
    ["ru", "Читайте также: Новые улицы"],
    ["ru", `Подробнее: ${LINK}`],
    ["ar", "اقرأ أيضًا: شوارع جديدة"],
    ["ar", `اقرأ المزيد ${LINK}`],
  ])("in %s: %s", (language, line) => {
    const { body, removed } = cleaned(language, `<p>${line}</p>`);
    expect(body).toBe(bodyOf(language));
    expect(removed.some(({ reason }) => /pointer|links only/.test(reason))).toBe(true);
  });
});

describe("a heading of links goes with its links, and the short paragraphs behind them stay", () => {
  it.each([
    ["en", "Related articles"],
    ["de", "Lesen Sie auch"],
    ["es", "Lea también"],
    ["pl", "Zobacz także"],
    ["ru", "Читайте также"],
  ])("in %s: %s", (language, heading) => {
    expect(cleaned(language, `<p>${heading}</p><p>${LINK}</p>`).body).toBe(bodyOf(language));
  });
});

describe("a share button goes alone, and the short paragraphs behind it stay", () => {
  it.each([
    ["en", "Send by email"],
    ["de", "Auf Facebook teilen"],
    ["es", "Compartir en Facebook"],
    ["fr", "Copier le lien"],
    ["pl", "Udostępnij na Facebooku"],
    ["ru", "Поделиться в Facebook"],
    ["ar", "شارك على فيسبوك"],
  ])("in %s: %s", (language, button) => {
    expect(cleaned(language, `<div><span>${button}</span></div>`).body).toBe(bodyOf(language));
  });
});

describe("what a site says of its cookies and its newsletter goes, though no name tells it", () => {
  it.each([
    ["en", "We use cookies to give you the best experience on our website."],
    ["en", "Sign up to our newsletter and get the most important news every morning."],
    ["de", "Wir verwenden Cookies, um Ihnen die bestmögliche Nutzung zu ermöglichen."],
    ["de", "Melden Sie sich für unseren Newsletter an und erhalten Sie die Nachrichten des Tages."],
    ["es", "Utilizamos cookies propias y de terceros para mejorar nuestros servicios."],
    ["es", "Suscríbete a nuestro boletín y recibe las noticias más importantes."],
    ["fr", "Nous utilisons des cookies pour vous garantir la meilleure expérience."],
    ["fr", "Inscrivez-vous à notre newsletter pour recevoir l'essentiel de l'actualité."],
    ["pl", "Używamy plików cookie, aby zapewnić najlepszą jakość korzystania z naszej strony."],
    ["pl", "Zapisz się do naszego newslettera i otrzymuj najważniejsze wiadomości."],
    ["ru", "Мы используем файлы cookie, чтобы сделать наш сайт удобнее."],
    ["ru", "Подпишитесь на нашу рассылку и получайте самые важные новости."],
    ["ar", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا الإلكتروني."],
  ])("in %s: %s", (language, notice) => {
    expect(cleaned(language, `<div><p>${notice}</p></div>`).body).toBe(bodyOf(language));
  });
});

it.each([
  ["en", "Recommended speeds on the bridge had been cut twice before divers found the cracks."],
  ["en", "The council said that local shops use cookies and coffee to win back customers."],
  ["de", "Hintergrund: Der Rat hatte schon 2019 über die Brücke beraten, aber kein Geld bewilligt."],
  ["ru", "По теме безопасности на мосту выступил начальник полиции города."],
])("a sentence that begins with such words stays: %s %s", (language, sentence) => {
  expect(cleaned(language, `<p>${sentence}</p>`).body).toContain(sentence);
});

it("the date of the last change below the text goes", () => {
  const [first, second, third] = STORIES.de!.paragraphs;
  const page = `<title>Brücke</title><h1>Brücke</h1><div><p>${first}</p><p>${second}</p><p>${third}</p><p>Zuletzt aktualisiert am 17.01.2021.</p></div>`;
  expect(clean(page, { format: "html" }).body).toBe(bodyOf("de"));
});

it.each(["Foto: Jan Huber/dpa", "© Jean Petit / AFP", "Fotoğraf: Mehmet Kaya/AA"])(
  "a caption that ends in a credit goes: %s",
  (credit) => {
    expect(cleaned("en", `<div>The closed bridge in Vessin. ${credit}</div>`).body).toBe(bodyOf("en"));
  },
);
