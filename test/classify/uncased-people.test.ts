import { describe, expect, test } from "vitest";
import { classify, peopleOf } from "./sample.ts";

describe("people in scripts without capitals are heard", () => {
  test.each([
    ["after a verb of saying", "وقال فوزي برهوم إن الاتفاق قريب.", ["fawzi-brhwm"]],
    ["after a minister's office", "كشف وزير التعليم العالي خالد عبد الغفار عن عدد البحوث.", ["khaled-abd-alghfar"]],
    ["between commas", "ورد أمين اللجنة، صائب عريقات، على البيان.", ["saeb-aryqat"]],
    ["with a given name of two words", "التقى الرئيس عبد الرحمن الفريح وزراء الحكومة.", ["abdulrahman-alfryh"]],
  ])("%s", (_, text, ids) => {
    expect(peopleOf("ar", text)).toEqual(ids);
  });

  test("and every other place that has their name or surname", () => {
    const [tag] = classify("ar", "قال فوزي برهوم إن الاتفاق قريب. وغادر فوزي برهوم القاعة، ثم عاد برهوم مساء.").actors;
    expect(tag?.evidence.map(({ text }) => text)).toEqual(["فوزي برهوم", "فوزي برهوم", "برهوم"]);
  });

  test.each([
    ["ar", "وقال إنه يشترط ذلك."],
    ["ar", "كتبت شيماء حمدى في القاهرة."],
    ["ar", "وأكد رئيس الهيئة أن المشروع جاهز."],
    ["he", "השר אמר כי הממשלה תתכנס."],
  ])("but no clause, byline or office: %s: %s", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
  });
});

test("people in Persian are heard by the verb behind them", () => {
  expect(peopleOf("fa", "مریم صالحی نیز گفت این درست است.")).toEqual(["maryam-salhy"]);
  expect(peopleOf("fa", "این مرد گفت که نمی‌داند.")).toEqual([]);
});

test("the pope is he in Polish cases as well", () => {
  expect(peopleOf("pl", "Mocne słowa papieża Franciszka o przemocy.")).toEqual(["pope-francis"]);
});

describe("people in Devanagari meet those of other scripts", () => {
  test.each([
    ["by an office before the name", "मुख्यमंत्री रेखा गुप्ता ने कहा कि राहत शिविर खुले हैं।", "rekha-gupta"],
    ["with the vowel after two consonants", "मंत्री नरेंद्र गुप्ता बैठक में थे।", "narendra-gupta"],
    ["with a listed foreigner", "गृह मंत्री ब्रूनो रिताइयो ने पत्रकारों से बात की।", "bruno-retailleau"],
  ])("%s", (_, text, id) => {
    expect(peopleOf("hi", text)).toEqual([id]);
  });

  test("by what they do, where the verb comes last", () => {
    expect(peopleOf("hi", "मोनिका वर्मा ने कहा कि यह ठीक है।")).toEqual(["monika-varma"]);
    expect(peopleOf("hi", "किसानों ने कहा कि फसल बर्बाद हुई।")).toEqual([]);
  });

  test("but a verb before words makes them no name", () => {
    expect(peopleOf("hi", "उन्होंने कहा राजेश नहीं आएंगे।")).toEqual([]);
  });
});

test("a surname behind a verb of saying is who was named by it, not a given name of somebody else", () => {
  const text = "التقى الفريق أول عبد المجيد صقر وزير الدفاع الوفد. وأكد صقر عمق العلاقات التي تربط البلدين.";
  expect(peopleOf("ar", text)).toEqual(["abdel-mageed-saqr"]);
});

test("a time of day behind a state's name is nobody", () => {
  expect(peopleOf("fa", "وزیر دفاع جمهوری اسلامی ایران صبح امروز به ایروان سفر کرد.")).toEqual([]);
});
