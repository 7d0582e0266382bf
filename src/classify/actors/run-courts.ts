import type { Document, NameMatch } from "../document.ts";
import { placeId } from "../place-ids.ts";
import type { FoundOrganization } from "./organizations.ts";

/** What stands right behind a place and is a body of it, with the kind that its id tells; the longest first. */
const BODIES: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  zh: [
    [/^(?:省|市|自治区|自治區)?高级人民法院|^(?:省|市)?高院|^高等法院/u, "high-court"],
    [/^(?:市|第[一二三四五]|市第[一二三四五])?中级人民法院|^(?:市)?中院/u, "intermediate-court"],
    [/^地方法院|^地院/u, "district-court"],
    [/^(?:市|区|县|區|縣)?人民法院/u, "court"],
    [/^(?:省|市|区|县)?人民检察院|^地檢署|^地方檢察署/u, "prosecutors-office"],
    [/^(?:省|市|区|县)?公安(?:局|厅)|^市?警察局/u, "police"],
    [/^(?:省|市|区|县|縣|區)?(?:人民)?政府(?!军)/u, "government"],
  ],
  ja: [
    [/^(?:高裁|高等裁判所)/u, "high-court"],
    [/^(?:地裁|地方裁判所)/u, "district-court"],
    [/^(?:家裁|家庭裁判所)/u, "family-court"],
    [/^(?:地検|地方検察庁)/u, "prosecutors-office"],
    [/^(?:府|県)?警(?:察本部|察|本部)?(?!備|戒|報|官)/u, "police"],
  ],
};
/** Towns under their English names, as Chinese and Japanese write them; others keep their letters. */
const TOWNS = new Map(
  (
    "beijing=北京 shanghai=上海 guangzhou=广州|廣州 shenzhen=深圳 hangzhou=杭州 nanjing=南京 wuhan=武汉|武漢 chengdu=成都 chongqing=重庆|重慶 " +
    "tianjin=天津 xian=西安 suzhou=苏州|蘇州 qingdao=青岛|青島 dalian=大连 shenyang=沈阳 harbin=哈尔滨 changsha=长沙 zhengzhou=郑州 jinan=济南 " +
    "kunming=昆明 xiamen=厦门|廈門 fuzhou=福州 hefei=合肥 ningbo=宁波 wuxi=无锡 urumqi=乌鲁木齐 lhasa=拉萨 macau=澳门|澳門 hong-kong=香港 taipei=台北|臺北 " +
    "new-taipei=新北 taichung=台中|臺中 tainan=台南|臺南 kaohsiung=高雄 taoyuan=桃園|桃园 hsinchu=新竹 keelung=基隆 tokyo=東京 osaka=大阪 kyoto=京都 " +
    "nagoya=名古屋 yokohama=横浜 kobe=神戸 fukuoka=福岡 sapporo=札幌 sendai=仙台 hiroshima=広島 nagasaki=長崎 okinawa=沖縄 naha=那覇 niigata=新潟 " +
    "kumamoto=熊本 kagoshima=鹿児島 okayama=岡山 chiba=千葉 saitama=さいたま takamatsu=高松 kanazawa=金沢 shizuoka=静岡 aichi=愛知 hyogo=兵庫 kanagawa=神奈川 hokkaido=北海道 ibaraki=茨城 tochigi=栃木 gunma=群馬 nagano=長野 gifu=岐阜 mie=三重 shiga=滋賀 wakayama=和歌山 tottori=鳥取 shimane=島根 yamaguchi=山口 tokushima=徳島 kagawa=香川 ehime=愛媛 kochi=高知 miyazaki=宮崎 iwate=岩手 aomori=青森 yamagata=山形 fukushima=福島 miyagi=宮城 toyama=富山 ishikawa=石川 fukui=福井 yamanashi=山梨 nara=奈良 mito=水戸 akita=秋田 oita=大分 saga=佐賀"
  )
    .split(" ")
    .flatMap((entry) => {
      const [id = "", forms = ""] = entry.split("=");
      return forms.split("|").map((form): [string, string] => [form, id]);
    }),
);
const CERTAINTY = 0.72;
/** A state's government is its own body. */
const PLACES = new Set(["city", "namesake"]);

/** Courts, prosecutors, police and governments of a town in Chinese and Japanese: "杭州市中级人民法院", "大阪地裁". Linear. */
export function townBodies(document: Document): FoundOrganization[] {
  const bodies = BODIES[document.language];
  if (bodies === undefined) return [];
  const found = new Map<string, FoundOrganization>();
  for (const name of document.names) {
    const town = townOf(document, name);
    if (town === null) continue;
    const behind = document.text.slice(name.start + town.length, name.start + town.length + MAX_BODY);
    const body = bodies.map(([words, kind]) => ({ match: words.exec(behind), kind })).find(({ match }) => match);
    if (!body?.match) continue;
    const end = name.start + town.length + body.match[0].length;
    const written = document.text.slice(name.start, end);
    const id = `org:${TOWNS.get(town) ?? placeId(town, document.language)}-${body.kind}`;
    const span = { start: name.start, end, first: name.first, last: name.last };
    const known = found.get(id);
    if (known !== undefined) known.spans.push(span);
    else {
      const country = name.senses[0]!.key;
      found.set(id, { id, wikidata: null, name: written, country, spans: [span], certainty: CERTAINTY });
    }
  }
  return [...found.values()];
}

const MAX_BODY = 10;
const TOWN_LETTERS = [3, 2];

/** The town that a name is, or that it begins with where a list has a body of it for its state: "大阪地裁". */
function townOf({ text }: Document, { start, end, senses }: NameMatch): string | null {
  if (senses.every(({ kind }) => PLACES.has(kind))) return text.slice(start, end);
  if (senses.some(({ kind }) => kind !== "metonym")) return null;
  const length = TOWN_LETTERS.find((letters) => TOWNS.has(text.slice(start, start + letters)));
  return length === undefined ? null : text.slice(start, start + length);
}
