/** English names of places in datelines and how other languages write them. Capitals and cities that datelines name often. */
const PLACES = `
Moscow|Moskau|Moskva|Moskwa|Moskw|Moscou|Moscú|Moscu|Mosca|Moscova|Moszkva|Moskou|Москва|Мәскеу|Масква|Μόσχα|מוסקבה|موسكو|مسکو|莫斯科|モスクワ|모스크바|มอสโก|मॉस्को|মস্কো|Moskova|Maskva|Maskava|Matxcơva|Moskow|მოსკოვი|Մոսկվա
Minsk|Мінск|Минск|Mińsk|Μινσκ|מינסק|مينسك|明斯克|ミンスク|민스크|Minskas
Almaty|Алматы|Алма-Ата|Алмати|Alma-Ata|Ałmaty|阿拉木图|ألماتي|Almatı|アルマトイ
Astana|Астана|Nur-Sultan|Нур-Султан|阿斯塔纳|أستانا|アスタナ|아스타나
Kyiv|Київ|Киев|Kiev|Kiew|Kijów|Kyjev|Kijev|Kiova|Κίεβο|קייב|كييف|基辅|基輔|キーウ|キエフ|키이우|Kíiv|Kijeva|Kijevas|Киеву
Berlin|Берлин|Берлін|Berlín|Berlino|Berlim|Βερολίνο|ברלין|برلين|柏林|ベルリン|베를린|Berliini|Берлінё
Vienna|Wien|Вена|Відень|Viena|Vienne|Wiedeń|Vídeň|Viedeň|Bécs|Beč|Беч|Βιέννη|וינה|فيينا|维也纳|維也納|ウィーン|Viyana|Wenen|Wina
Warsaw|Warszawa|Warschau|Варшава|Varsovia|Varsovie|Varsavia|Varsóvia|Varšava|Varsó|Βαρσοβία|ורשה|وارسو|华沙|華沙|ワルシャワ|Varşova|Warschau
Prague|Praha|Prag|Прага|Praga|Прагу|Πράγα|פראג|براغ|布拉格|プラハ|Praag|Prága
Paris|Париж|Parigi|París|Paryż|Paříž|Paríž|Párizs|Pariz|Париз|Παρίσι|פריז|باريس|پاریس|巴黎|パリ|파리|Pariisi|Paryžius
London|Лондон|Londres|Londra|Londyn|Londýn|Λονδίνο|לונדון|لندن|伦敦|倫敦|ロンドン|런던|Londen|Lontoo|Londonas|Londona
Brussels|Brüssel|Bruxelles|Brussel|Bruselas|Bruxelas|Брюссель|Bruksela|Brusel|Брисел|Brisel|Bryssel|Βρυξέλλες|בריסל|بروكسل|布鲁塞尔|布魯塞爾|ブリュッセル|브뤼셀|Brüksel|Brüsszel
Rome|Roma|Rom|Рим|Rzym|Řím|Rím|Róma|Ρώμη|רומא|روما|罗马|羅馬|ローマ|Rooma|Роме
Madrid|Мадрид|Madryt|Μαδρίτη|מדריד|مدريد|马德里|馬德里|マドリード|마드리드|Madri
Lisbon|Lisboa|Лиссабон|Lisbonne|Lissabon|Lizbona|Λισαβόνα|لشبونة|里斯本|Lisbona
Washington|Вашингтон|WASHINGTON DC|Waszyngton|Ουάσινγκτον|וושינגטון|واشنطن|واشنگتن|华盛顿|華盛頓|ワシントン|워싱턴|Vašington|Vašingtonas|Vaşinqton
New York|Нью-Йорк|Nueva York|Nova York|Nowy Jork|Νέα Υόρκη|ניו יורק|نيويورك|نیویورک|纽约|紐約|ニューヨーク|뉴욕|Njujork|Њујорк|NEW YORK
Beijing|Peking|Пекин|Пекін|Pékin|Pekín|Pequim|Pechino|Pekin|Πεκίνο|בייג'ינג|بكين|پکن|北京|베이징|Бејџинг|Bắc Kinh|ปักกิ่ง|बीजिंग|Бээжин
Tokyo|Токио|Токіо|Tokio|Tóquio|Tōkyō|Τόκιο|טוקיו|طوكيو|توکیو|东京|東京|도쿄|Tokyo|Tokió
Seoul|Сеул|Seúl|Seul|Σεούλ|סיאול|سيول|سئول|首尔|首爾|ソウル|서울|Szöul
Pyongyang|Пхеньян|平壤|平壌|평양|بيونغ يانغ
Ankara|Анкара|Άγκυρα|אנקרה|أنقرة|آنکارا|安卡拉|アンカラ|앙카라|انقرة
Istanbul|İstanbul|Стамбул|Estambul|Istambul|Stambuł|Κωνσταντινούπολη|איסטנבול|إسطنبول|اسطنبول|استانبول|伊斯坦布尔|イスタンブール|Истанбул
Athens|Αθήνα|Athen|Афины|Atenas|Atene|Ateny|Athènes|Атина|אתונה|أثينا|雅典|アテネ|Atina
Belgrade|Београд|Beograd|Белград|Belgrad|Belgrado|Βελιγράδι|بلغراد|贝尔格莱德|Bělehrad|Belehrad|Belgrád
Zagreb|Загреб|Zágráb|Zagabria|زغرب|萨格勒布
Sarajevo|Сарајево|Сараево|Sarajewo|Szarajevó|سراييفو
Skopje|Скопје|Скопье|Скопие|Shkup|سكوبيه
Sofia|София|Софія|Sofía|Σόφια|صوفيا|索非亚|Sofija|Софија
Bucharest|București|Bucuresti|Бухарест|Bukarest|Bucarest|Bukareszt|Βουκουρέστι|بوخارست|布加勒斯特|Bükreş
Budapest|Будапешт|Budapeszt|Budapešť|Budimpešta|Будимпешта|Βουδαπέστη|بودابست|布达佩斯|Budapeşte
Chisinau|Chișinău|Chişinău|Кишинев|Кишинёв|Кишинів
Vilnius|Вильнюс|Wilno|Вільнюс|Viļņa
Riga|Rīga|Рига|Ryga
Tallinn|Таллин|Таллинн|Tallinna
Helsinki|Хельсинки|Helsingfors|هلسنكي
Stockholm|Стокгольм|Estocolmo|Sztokholm|ستوكهولم|Tukholma
Oslo|Осло|أوسلو
Copenhagen|København|Kopenhagen|Копенгаген|Copenhague|كوبنهاغن|Köpenhamn
Tbilisi|თბილისი|Тбилиси|Tiflis|تبليسي|Tbilissi
Yerevan|Երևան|Ереван|Erevan|Erywań|يريفان
Baku|Bakı|Баку|باكو|Bakou
Tashkent|Toshkent|Ташкент|Тошкент|طشقند|塔什干|Taschkent
Bishkek|Бишкек|Bischkek|بيشكيك|比什凯克
Dushanbe|Душанбе|دوشنبه|杜尚别|Duschanbe
Ashgabat|Aşgabat|Ашхабад|عشق آباد
Ulaanbaatar|Улаанбаатар|Улан-Батор|乌兰巴托|Ulan Bator
Tehran|تهران|Тегеран|Teheran|Teherán|طهران|德黑兰|テヘラン|טהרן|Tahran|Téhéran
Baghdad|بغداد|Багдад|Bagdad|巴格达|Bağdat
Damascus|دمشق|Дамаск|Damaskus|Damas|Damasco|大马士革|Şam
Beirut|بيروت|Бейрут|Beyrouth|Beirute|贝鲁特|Beyrut
Jerusalem|ירושלים|القدس|Иерусалим|Jérusalem|Jerusalén|耶路撒冷|エルサレム|Kudüs|Єрусалим
Tel Aviv|תל אביב|تل أبيب|Тель-Авив|特拉维夫
Gaza|غزة|עזה|Газа|加沙|Gazze
Ramallah|رام الله|Рамалла
Amman|عمان|Амман|Ammán
Riyadh|الرياض|Эр-Рияд|Riad|Riyad|利雅得
Doha|الدوحة|Доха|多哈
Abu Dhabi|أبوظبي|أبو ظبي|Абу-Даби
Dubai|دبي|Дубай|迪拜
Kuwait City|الكويت|Эль-Кувейт
Manama|المنامة|Манама
Muscat|مسقط|Маскат
Sanaa|صنعاء|Сана
Cairo|القاهرة|Каир|Kairo|El Cairo|Le Caire|Il Cairo|קהיר|开罗|開羅|カイロ|Kahire
Tunis|تونس|Тунис|Tunus
Algiers|الجزائر|Алжир|Alger|Argel|Algier
Rabat|الرباط|Рабат
Tripoli|طرابلس|Триполи|Trípoli
Khartoum|الخرطوم|Хартум|Hartum
Addis Ababa|አዲስ አበባ|Аддис-Абеба|Addis-Abeba|亚的斯亚贝巴
Nairobi|Найроби|内罗毕
Lagos|Лагос
Abuja|Абуджа
Pretoria|Претория
Johannesburg|Йоханнесбург
Kabul|کابل|Кабул|كابول|喀布尔
Islamabad|اسلام آباد|إسلام آباد|Исламабад|इस्लामाबाद|伊斯兰堡
New Delhi|नई दिल्ली|नयी दिल्ली|Нью-Дели|Nueva Delhi|نيودلهي|دہلی|نئی دہلی|新德里|ニューデリー|Neu-Delhi|নয়াদিল্লি
Mumbai|मुंबई|Мумбаи|孟买
Dhaka|ঢাকা|Дакка|达卡
Kathmandu|काठमाडौं|काठमांडू|Катманду
Colombo|කොළඹ|Коломбо|கொழும்பு
Chennai|சென்னை|Ченнаи
Kolkata|কলকাতা|Калькутта
Bangkok|กรุงเทพฯ|กรุงเทพ|Бангкок|曼谷|バンコク
Hanoi|Hà Nội|Ханой|河内|Ha Noi
Jakarta|Джакарта|雅加达|ジャカルタ|جاكرتا
Kuala Lumpur|Куала-Лумпур|吉隆坡
Singapore|Сингапур|新加坡|シンガポール|Singapur|Singapura|Singapour
Manila|Манила|马尼拉|マニラ
Hong Kong|香港|Гонконг|홍콩|Hongkong
Taipei|台北|臺北|Тайбэй|타이베이
Shanghai|上海|Шанхай
Sydney|Сидней|悉尼
Canberra|Канберра|堪培拉
Ottawa|Оттава|渥太华
Toronto|Торонто
Mexico City|Ciudad de México|México|Мехико|墨西哥城|Cidade do México
Havana|La Habana|Гавана|哈瓦那|Havanna
Caracas|Каракас|加拉加斯
Bogota|Bogotá|Богота|波哥大
Lima|Лима
Santiago|Сантьяго
Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯
Brasilia|Brasília|Бразилиа|巴西利亚
Sao Paulo|São Paulo|Сан-Паулу|圣保罗
Rio de Janeiro|Рио-де-Жанейро|里约热内卢
Geneva|Genève|Genf|Женева|Ginebra|Ginevra|Genebra|جنيف|日内瓦|日內瓦|ジュネーブ|Genewa|Ženeva|Cenevre
Strasbourg|Straßburg|Страсбург|Estrasburgo
The Hague|Den Haag|Гаага|La Haya|La Haye|L'Aia|Haag|لاهاي|海牙
Amsterdam|Амстердам|Ámsterdam
Frankfurt|Франкфурт|Fráncfort|Francfort
Munich|München|Мюнхен|Múnich
Hamburg|Гамбург
Milan|Milano|Милан|Mailand|Milán
Barcelona|Барселона
Kharkiv|Харків|Харьков|Charkiw|Charków
Lviv|Львів|Львов|Lemberg|Lwów
Odesa|Одеса|Одесса|Odessa
Saint Petersburg|Санкт-Петербург|St. Petersburg|Sankt Petersburg|San Petersburgo|圣彼得堡
Podgorica|Подгорица
Pristina|Prishtina|Priština|Приштина
Tirana|Tiranë|Тирана
Ljubljana|Любляна|Lublaña|Lubiana
Bratislava|Братислава|Pozsony
Nicosia|Λευκωσία|Lefkoşa|Никосия
Dublin|Дублин|Baile Átha Cliath
Luxembourg|Luxemburg|Люксембург|Lëtzebuerg
Bern|Berne|Берн|Berna
United Nations|ООН|联合国|الأمم المتحدة|Naciones Unidas|Nations Unies
`;

let english: Map<string, string> | null = null;

/** What is written like its key but for case. */
const PLAIN_NAME = /^[A-Za-z ]*$/;

function key(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase();
  return name.normalize("NFC").toLowerCase().replaceAll("i̇", "i").replace(/[’ʼ]/gu, "'");
}

function englishNames(): Map<string, string> {
  if (english !== null) return english;
  english = new Map();
  for (const line of PLACES.trim().split("\n")) {
    const spellings = line.split("|");
    for (const spelling of spellings) {
      const spelt = key(spelling);
      if (!english.has(spelt)) english.set(spelt, spellings[0]!);
    }
  }
  return english;
}

/** A place as a dateline spells it, in English where the spelling is known, else as written but not in capitals. */
export function placeName(written: string): string {
  const known = englishNames().get(key(written));
  if (known) return known;
  if (written !== written.toUpperCase() || written === written.toLowerCase()) return written;
  return written
    .toLowerCase()
    .replace(/(^|[\s\-/])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Whether the spelling is one of a known place. */
export function isKnownPlace(written: string): boolean {
  return englishNames().has(key(written));
}
