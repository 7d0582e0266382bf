import { capitalized, type ReadName } from "./table.ts";

const pairs = (table: string): Map<string, string> =>
  new Map(table.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]));

/** Surnames of nearly all Koreans as the press writes them. */
const SURNAMES = pairs(
  "김=Kim 이=Lee 박=Park 최=Choi 정=Jung 강=Kang 조=Cho 윤=Yoon 장=Jang 임=Lim 한=Han 오=Oh 서=Seo 신=Shin 권=Kwon 황=Hwang 안=Ahn 송=Song " +
    "류=Ryu 유=Yoo 홍=Hong 전=Jeon 고=Ko 문=Moon 손=Son 양=Yang 배=Bae 백=Baek 허=Heo 남=Nam 심=Shim 노=Roh 하=Ha 곽=Kwak 성=Sung " +
    "차=Cha 주=Joo 우=Woo 구=Koo 민=Min 진=Jin 지=Ji 엄=Um 채=Chae 원=Won 천=Chun 방=Bang 공=Gong 현=Hyun 함=Ham 변=Byun 염=Yeom 여=Yeo " +
    "추=Choo 도=Do 석=Seok 선=Sun 설=Seol 마=Ma 길=Gil 연=Yeon 위=Wi 표=Pyo 명=Myung 기=Ki 반=Ban 라=Ra 왕=Wang 금=Keum 옥=Ok 육=Yook 인=In " +
    "맹=Maeng 제=Je 모=Mo 탁=Tak 국=Kook 어=Eo 은=Eun 편=Pyun 용=Yong 소=So 예=Ye 경=Kyung 봉=Bong 사=Sa 리=Ri",
);
/** Syllables of given names, with what the press writes where it departs from the official romanization. */
const GIVEN = new Map(
  (
    "가 강 건 경=kyung 광=kwang 교=kyo 구=koo 국=kook 권=kwon 규=kyu 균=kyun 근=geun 금 기=ki 길 나 남 녀 노 다 단 대 덕=deok 도 동 두 라 란 래 " +
    "량 려 련 렬 령 례 로 록 룡 루 리 린 림 마 만 명=myung 모 목 무=moo 문=moon 미=mi 민=min 배 백 범=beom 별 병=byung 보 복 봉 빈 빛 산 상 새 서 " +
    "석=seok 선=sun 설 섭=sup 성=sung 세=se 소 솔 송 수=soo 숙=sook 순=soon 슬 승=seung 시 식=sik 신=shin 아 안 애 양 언=eon 여 연=yeon 열 엽=yup 영=young 예 오 " +
    "옥=ok 온 완 왕 용=yong 우=woo 욱=wook 운=woon 웅=woong 원=won 월 유=yoo 육 윤=yoon 율 은=eun 을 의 이=yi 익=ik 인=in 일=il 임 자 장 재=jae 전 정=jung " +
    "제=je 조 종=jong 주=joo 준=jun 중=joong 지=ji 진=jin 찬=chan 창 채=chae 천 철=chul 청 초 춘 출 충 치 탁 태=tae 택=taek 하=ha 학 한=han 해=hae 향 헌 혁=hyuk 현=hyun " +
    "형=hyung 혜=hye 호=ho 홍=hong 화=hwa 환=hwan 회 효=hyo 후 훈=hoon 휘 흠 흥 희=hee 나 령 엘 율 담 결 겸 훤 탄 균 욱 연"
  )
    .split(" ")
    .map((entry): [string, string | null] => [entry.charAt(0), entry.slice(2) || null]),
);
const DOUBLE_SURNAMES = new Map([
  ["남궁", "Namkoong"],
  ["황보", "Hwangbo"],
  ["선우", "Sunwoo"],
  ["제갈", "Jegal"],
  ["독고", "Dokgo"],
  ["사공", "Sagong"],
]);

/** A whole Korean name of three letters or four as the press writes it: "김태호" is Kim Tae-ho. Null where it is none. */
export function readKorean(name: string): ReadName | null {
  const double = name.length === 4 ? DOUBLE_SURNAMES.get(name.slice(0, 2)) : undefined;
  const surname = double ?? (name.length === 3 ? SURNAMES.get(name.charAt(0)) : undefined);
  if (surname === undefined) return null;
  const family = double === undefined ? 1 : 2;
  const given: string[] = [];
  for (const syllable of name.slice(family)) {
    const custom = GIVEN.get(syllable);
    if (custom === undefined) return null;
    given.push(custom ?? romanizeSyllable(syllable));
  }
  return { surname, given: capitalized(given.join("-")), family };
}

const FIRST_SYLLABLE = 0xac00;
const INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

/** A syllable by the Revised Romanization of 2000. */
function romanizeSyllable(syllable: string): string {
  const code = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  const [initial, vowel, final] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
  return `${INITIALS[initial] ?? ""}${VOWELS[vowel] ?? ""}${FINALS[final] ?? ""}`;
}
