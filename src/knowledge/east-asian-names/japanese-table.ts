/**
 * How Japanese names are read in Latin letters, long vowels as short ones like the English press writes them. From the names of
 * IPADIC, the names of bearers in recent news added (PROVENANCE.md).
 */

/** Surnames of two letters: a first letter, then every letter that follows it. */
export const SURNAME_PAIRS =
  "一安宮岡川木村柳澤色野 七井宮尾島森海瀬 三上井倉原吉坂塚宅室富尾島嶋川木本村条枝根森樹橋池沢河浦渡瀬瓶田留科笘藤輪野 上中井出原口坂安山川平村林沼泉浦田石西谷里野 下中坂堀寺川平村林柳橋江沢田畑郷馬 " +
  "中上丸井倉内原垣堂安宮富寺尾居山岡島崎嶋川平戸木本村松林根森橋武江沢沼泉浜浦澤瀬田畑石神竹藤西角谷路郷里須館 丸井子尾屋山岡川本林橋池浜町谷野 丹南沢澤田 久保原坂城玉田郷門間 亀山 二上宮戸科見郷関 五上井島摂条 " +
  "井上丸倉元内出原口坂垣堀場尾岡島崎川形本村東林森波浦熊田端関 京谷 仁保尾平杉熊科藤 今中元光出原吉子宮寺居岡本村林枝橋池沢泉町立西道里金関 仰木 仲上丸井原吉地尾居山岡崎平村林根沢町畑西谷野 " +
  "伊上佐倉原坂山崎村林橋熊田神藤賀達部 伸二 佐保倉古東橋武沢沼浦熊田竹藤賀野 保倉坂富谷 倉井光内前原地富山岡島嶋川戸本林橋淵田石科部 元倉宮山木浜田良郷 光井岡村武永澤野 兎内 入佐倉山村来江谷野 八名坂杉村神 公文 " +
  "内原堀子尾山崎川木本橋池浦海田藤館 円谷 冨山田 出井口島町 別役 前原園坂場尾山川田町畑野 加佐堂山島藤賀 勝井倉安山島木本村沼海瀬田見部野間馬 北井住原垣尾山岡島川本村松林橋沢泉浜浦澤田目脇見角谷郷野館 十河 " +
  "千代倉原坂村枝歳波野 南井原城場葉郷 原井口屋山岡島嶋木村武瀬田谷賀 古井前宮家山川木本林橋水河海瀬田町畑石見谷野館 吉中丸井住倉元原塚宮富尾屋山岡崎川木本村森武水永池沢泉浜浦澤瀬田竹越里 名出原塚村田 吹田 和倉地木田賀 " +
  "四富賀 国井光原吉守安富岡島本松枝武見谷 土井倉子家屋山岡川橋田肥 坂上下井倉元原口尾崎巻木本村根森浜田西路部野間 垂水 城丸井内山戸本野 堀上井内口合地坂場尾岡川木本村松池河畑西谷越部野金 堂安 堅二 塚田 " +
  "塩井出尻屋山崎川本村森沢浜澤田見谷越路野 増井子尾山岡川戸本村森永沢淵渕田藤間 夏乃井原坂堀川木樹海田目見野 外山島村 多村澤賀 " +
  "大上下中丸井倉内前原口古坂場塚宅室宮寺屋山岡島崎嶋川巻平戸月木本杉村林枝柳森武江池沢沼泉津浜浪海淀渡瀬熊田町畑畠矢石神窪竹網脇葉藤西見谷豊賀路里野須高 天坂川間馬 太田 奥乃井住出原口名宮富寺居山崎本村永泉津海瀬田西野 " +
  "宇垣崎沢津田目藤野 守井安屋岡川木本橋 安住倍室永田達部里 室井原園坂根橋見賀館 宮下丸井元前原口坂城守尾山岡川戸木本林森武永沢淵渕澤瀬窪脇西越路部野間 富丘井倉合塚安尾川手木本永沢浦澤田里野 " +
  "寺上下井内前原口園地坂塚尾山岡島嶋戸本村林泉田石脇西野 小中井代倉原園坂堀塚守室宮寺屋山島川本杉村松林柳森椋池沢沼泉浪渕渡澤瀬玉田町花西谷部野間関館 尾原口坂山崎平形月本林沢沼澤田羽花郷野間関 " +
  "山下保倉内原口吉名坂室宮寺岡岸崎川平戸手木根森沢浦瀬田石脇見賀越路辺部野高 岡上井倉元原坂垣安宮崎本村松林橋江沢沼田西谷部野 岩上下佐元原名坂垣室尾岡島崎川手木本村松根森橋永泉津浜浪淵渕瀬田脇見谷部野間館 " +
  "岸上井子川本根森波浪田部野 島中倉尾居岡崎川本村松森津渕田町西谷野 嶋中倉守尾岡崎本村田脇道野 川上中井代住倉元出原口名地場安尻嶋手本村林根森浜淵瀬熊田町畑目窪端見越路辺部里野 工藤 市丸原島崎川村橋河 常山川木本石藤見 " +
  "平下丸井出原口地坂塚子宮家尾山岡島嶋川形手木本松林根江沼瀬田石良谷賀野間高鹿 広中井山嶋川木林橋江津瀬田畑石野間 床田 建内 後藤 御坂堂浜船 徳丸井元光垣富山岡島巻橋武永江野間 志保和垣水田藤賀野関 愛名本沢賀野 " +
  "成原合富嶋木本松見 戸倉口坂塚室屋山島崎嶋手村松枝根沢沼津澤田石羽部館 折井内原口坂尾居戸本竹谷 放生 斉藤 斎藤 新井倉出垣城堀寺山岡川庄本村沢沼津浜田見谷里高 日山村沼浦渡野高 早原坂宮島川津瀬田見野高 明下地浜石野間 " +
  "星乃井原合名子山崎川永沢澤田野 曽田 月原尾岡島形本森永浦田野館 有井住倉原吉坂安家富山岡川木本村松森江泉瀬賀路野馬 望月 朝丘井倉内原山岡木本枝田 木下佐元内原口坂城場塚宮山崎幡月村林根浦瀬田町綿藤賀 " +
  "末光富岡木松永沢石谷高 本丸城山所田荘谷郷間 杉下中井内原坂山岡島木本村林森沼浦生町藤見野 村上中井口地尾山岡島嶋川手木杉松林橋瀬田石西越野 東出原口尾山本根浜浦田野 " +
  "松上下丘丸井倉元口吉園坂富尾居山岡崎嶋川方木村枝根森樹永沢沼波浦浪澤瀬田石葉谷野館 板倉坂垣場宮屋山柳橋沢津羽谷野 林田 柏井原崎瀬田葉谷 柘植 柳家島本田窪葉谷 柴倉原垣宮山崎木本村田町野 柿沢 栗原坂尾山平木本村林橋谷 " +
  "根井内子守本矢羽 桐井原山島嶋木本林淵渕谷越野 桑原山島木村江田野 桜井内塚山本村林森江沢田野 梅内原園垣宮屋山岡川木本村林森沢澤田野 梶原 棟方 森下丘中井元内原口吉園塚安尾居屋山岡島嶋川戸木本村泉瀬田町脇越部高 " +
  "植原山岡本村松田竹野 楠瀬 榎本 槙原 横井代倉光原地坂堀室家山島平戸手森橋江沢沼澤瀬矢路野 橋上下元口場岡川本浦田立西見詰野間 正司 武下中井内口地富尾山本村林沢田石見谷豊部 比嘉 毛利 " +
  "水井倉元内原口吉垣守尾島嶋川巻木本村森樹橋永沼町石科竹谷越里野間 永井倉光原吉坂守山岡島嶋村松森橋武沼浜浦瀬石見野 江上中刺原口守山島崎嶋川本村森沼浦田畑端花見辺部間頭馬 " +
  "池上下乃井元内原口場宮尾山崎本村水永沢波津浦淵澤田畑脇西見谷辺部野 沢上中井口山岡崎川木本杉村松柳橋江渡田畑目見辺里野頭 河中井出原合室島嶋本村東沼浦瀬田目端竹辺野 沼下代倉口尾岡崎木畑目部野間館 泉川 " +
  "津下和守屋島嶋村森田端花藤西谷金 浅丘井倉原場尾山岡川水沼海田石科羽葉見野 浜上下丘中口名地坂家尾屋島崎本村畑竹谷野館 浦中井口子山岡島嶋川戸松江河西辺部里野 海賀部 淀川 深乃井堀安尾居山村津浦瀬田町石見谷野 " +
  "清井元原塚宮家山川方本松枝水河瀬田華見谷里野 渋沢谷 渡井木瀬辺邉邊部 湖陵 湯原地室尾山川本村沢澤町藤 満島 滝下井口山島本村根沢波浪澤瀬田谷野頭 潮田 澤井内原口山崎木本村田里野 濱上中口尾岡島崎本村松田畑谷野 " +
  "瀬口名山崎川水沼賀野間 熊井倉原地坂山島崎川田石西谷野 片井倉山岡島平柳根江沼瀬田町石見谷里野 牛丸原堀山崎川木浜田窪 牧丘内原口尾山島戸本村江瀬谷野 猪井俣倉原口平木本瀬熊田 獅子 玉上乃井名城山岡手木村橋水沢津澤田置谷 " +
  "生坂島田野間 田中丸代倉内原口和坂守安宮富尾屋山岡島嶋巻形本村林沢沼波淵渕澤畑窪端谷賀部郷頭高 甲斐 町田 畑中 疋田 白井倉出原坂子尾岡島川戸方柳根武河津浜畑石神鳥 皆川 目黒 相内原園崎川本村楽沢浦澤 " +
  "真中坂家山崎弓木杉渕石 矢上中倉口場尾島松橋玉田花賀部野 石上丸井倉光内原口堂場塚山岡崎川木本村松森橋江沢河浜渡澤田畑破立西賀野間関高 砂山 磯上地山崎村江田目西路辺部野 神出前原坂子尾山島崎川永田矢谷路辺里野 " +
  "福中住元原地場富尾居屋島崎嶋本村森武永池浜田良西部野 秋乃保元場尾山岡川月本沢津浜良谷野 稗田 種田 稲井元内原吉坂垣場富尾山岡崎本村松森泉田葉見角辺部野 穂高 立原川木河花谷 " +
  "竹下丘中井内前原口園富尾屋山岡島崎川本村松森沢浪田石脇見谷部野 笠井原尾松森沼田矢神窪間 笹丘井倉原口尾山岡崎木本村森沢沼渕田谷野 筑田 篠井原塚宮崎木本森永沢田 米井倉光坂山岡崎川本村森永沢津澤田畑里長 糸川 紗倉 " +
  "細井山川江沼田目矢見谷野金 網谷 綾瀬 緒形方 織田 美保倉内山島川月木杉樹里野 羽出場尾山岡島村根沢渕生田野 能代地戸瀬見 膳所 舟崎戸 船井堀場子守山岡戸木村橋水津田窪見越 花井咲園坂塚岡川戸木本村松柳森沢泉渕澤田畑角野 " +
  "若井佐園尾山島本杉村松林森水江葉野 茂木 草地場尾山岡川村柳葉野間 荒井子尾巻戸木江津浪瀬畑谷 荻原 菅井原名山川本松江沼泉波浪野間 菊井名地山岡川森沢田竹谷野間 萩原 葛西 蒲生 " +
  "藤下中井代倉元前原口吉宮尾屋山島嶋川巻平戸木本村松林根森橋永江沢沼波津浦浪田畑脇里野間高 蜷川 蝦名 西上下丘中丸乃井倉元内出前原口名坂垣堀塚宮富尾山岡崎川巻形方木本村条松林根森橋沢河浜浦澤田町畑目見郷野 見原山沼 " +
  "角井屋川田野間 諸井富根橋江角 谷中井保内原口垣山岡崎嶋川戸本村森水江沢津田畑脇野頭 豊丸元原口宮山島川巻村根泉浜田科野 貴田 赤井垣堀尾山岡木村松枝根池沢沼津澤瀬田羽道部間須 越井塚尾山川村森水沼田賀路野 足立達 辻本 " +
  "近山岡村松森沢田藤角間 速水 逢坂 逸見 遠藤 郭李 都窪 酒井田 重井住元光原岡本村東泉見野 野上中元口地坂室宮崎末本村林水江沢波津澤瀬田矢谷間 金上丸井坂子尾屋山岡本杉村森武沢泉澤田町石谷 鈴木 錦織 鍋島 鎌田 " +
  "長丘住保倉原坂場塚屋山島嶋川戸松根森橋池沼泉津淵渕瀬町畑窪竹越野 門倉出奈屋村矢脇間 関下井前原城場子家屋山岡崎川本村根沢澤目矢谷野金 阪上本 阿保坂山本藤部野 陣内 雨宮 雲霧 青井地垣山戸木江池沼津海谷野 " +
  "須佐原山木永波玉田藤見賀郷野 飯倉南吉場塚室尾山岡島川村森沢沼浜畑窪端間館高 養老 香川 馬杉淵渕渡 駒井倉場塚崎形木村林澤瀬田野 " +
  "高中丸乃井倉内垣安室宮尾居屋山岡島嶋嶺市手木本杉村林柳根橋水沢泉波津浦浪玉田畑石秀藤西見谷部野間関須館 鳥丸井尾居屋山木村海畑脇越 鶴宮居屋川巻木本橋水海田町賀野間 鷹合森田西見野 鹿住島嶋本賀野 麻上丘乃井倉原宮生田谷野 " +
  "黒丸井住坂島崎川木松柳森江沢沼瀬田須 齊藤 齋藤";

/** How a letter is read at the head of a surname: the reading, then its letters. */
export const SURNAME_HEADS =
  "a安足阿 ai愛相 aka赤 ake明 aki秋 ama雨 ami網 ao青 ara荒 ari有 asa朝浅麻 aya綾 be別 chi千 chika近 chiku筑 de出 do堂 e江 ebi蝦 en円 eno榎 " +
  "fuji藤 fuka深 fuki吹 fuku福 funa舟船 furu古 go五 ha羽 hagi萩 hama浜濱 hana花 hara原 hashi橋 hata畑 haya早速 hayashi林 hi日比 hie稗 " +
  "higashi東 hiki疋 hira平 hiro広 ho保穂 hojo放 hon本 hori堀 hoshi星 hoso細 i井伊 ichi一市 ii飯 ike池 iku生 ima今 ina稲 ino猪 iri入 ishi石 " +
  "iso磯 ita板 ito糸 itsu逸 iwa岩 izumi泉 jin陣 ka加郭香鹿 kado門 kai海 kaji梶 kaki柿 kaku角 kama蒲鎌 kame亀 kami上神 kana金 kasa笠 " +
  "kashiwa柏 kata堅片 katsu勝 kawa川河 ki木貴 kiku菊 kiri桐 kishi岸 kita北 kiyo清 ko小湖甲 koma駒 koshi越 ku久 kudo工 kuma熊 kumo公雲 " +
  "kuni国 kura倉 kuri栗 kuro黒 kusa草 kusu楠 kuwa桑 kuzu葛 kyo京 ma真馬 machi町 mae前 maki槙牧 maru丸 masa正 masu増 matsu松 me目 mi三御美見 " +
  "mina皆 mitsu光満 miya宮 mizu水 mo望毛 mori守森 moro諸 moto元 muna棟 mura村 muro室 na名 nabe鍋 naga永長 naka中仲 nan南 nana七 nari成 " +
  "natsu夏 ne根 ni二仁 nii新 nina蜷 nishi西 nishiki錦 no能野 numa沼 o仰大尾緒逢 ogi荻 oka岡 oku奥 ori折織 sa佐紗 sai斉斎齊齋 saka坂酒阪 sakura桜 " +
  "sasa笹 sawa沢澤 se瀬 seki関 shi伸四後志獅 shiba柴 shibu渋 shige茂重 shima島嶋 shimo下 shino篠 shio塩潮 shira白 shiro城 so曽 su須 sue末 " +
  "suga菅 sugi杉 suna砂 suzu鈴 ta多太田 tachi立 taka高鷹 take武竹 taki滝 tama玉 tan丹 tane種 tani谷 taru垂 tate建 ten天 tera寺 to兎十外戸遠 " +
  "toko床 toku徳 tomi冨富 tori鳥 toyo豊 tsu柘津都 tsuchi土 tsuji辻 tsuka塚 tsuki月 tsune常 tsuru鶴 u宇 uchi内 ue植 ume梅 ura浦 ushi牛 " +
  "wa和 waka若 wata渡 ya八矢養 yama山 yanagi柳 yodo淀 yoko横 yone米 yoshi吉 yu湯 ze膳";

/** How a letter is read at the end of a surname. */
export const SURNAME_TAILS =
  "ai合 ami網 ba場破羽葉 bana花 bata端 bayashi林 be倍辺邊部 bori堀 buchi淵渕 chi地 da田 dachi達 dama玉 date立館 de出 dera寺 do堂 dome留 e江 " +
  "eda枝 fune船 ga賀 gaki垣 gami上神 gane金 gashira頭 gata形 ge植 giri霧 gishi岸 go郷 guchi口 gura椋 guro黒 hama浜 hara原 hashi橋 " +
  "hata幡畑畠 hei瓶 hide秀 hira平 ho保 i井居斐肥 ichi市 ike池 ishi石 izumi泉 ji司路 jiri尻 jo城条 ka嘉鹿 kata方 kawa川河 ke華 ki木樹 ko古子 " +
  "koshi越 kubo窪 kuma熊 kura倉 kuri李 ma間馬 machi町 mae前 maki巻 maru丸 mata俣 matsu松 me目 mi海見 michi道 mine嶺 mitsu光 miya宮 " +
  "mizu水 mon門 mori守森 moto元本 mura村 muro室 n文 na名奈 nabe邉 naga永長 naka中 nami波浪 nan南 ne根 nishi西 nji二 no乃野 numa沼 o尾 oka丘岡 " +
  "oki置 ori織 ra楽良 rai来 ri利 ro老 ryo陵 sa佐 saka坂 saki咲 sashi刺 sato里 se瀬 shiki色 shima島嶋 shina科 shiro代 shita下 sho庄所摂荘 " +
  "su須 sue末 sugi杉 taka高 take武竹 te手 to戸東藤 tomi富 tori鳥 tose歳 toyo豊 tsu津 u生 uchi内 ura浦 wa和輪 waki脇 wata綿 watari渡 ya家屋矢谷 " +
  "yake宅 yaku役 yama山 yanagi柳 yasu安 yodo淀 yoshi吉 yumi弓 zaki崎 zawa沢澤 zeki関 zono園 zuka塚 zuki月 zume詰 zumi住角";

/** Surnames that are not read letter by letter, and those of one letter or three: reading, then the surnames. */
export const OWN_SURNAMES =
  "yamamoto=山本 matsumoto=松本 nakano=中野 miyazaki=宮崎 ando=安藤 imai=今井 chiba=千葉 kikuchi=菊池 kawasaki=川崎 iida=飯田 " +
  "hattori=服部 higuchi=樋口 fukui=福井 yamanaka=山中 ohashi=大橋 baba=馬場 tanabe=田辺 nagata=永田 hamada=浜田|濱田 narita=成田 " +
  "miyata=宮田 yagi=八木 sekiguchi=関口 yokota=横田 yanagisawa=柳沢|柳澤 miyoshi=三好 kawashima=川島 kurita=栗田 matsubara=松原 " +
  "numata=沼田 kodama=児玉 fujioka=藤岡 ochiai=落合 nagao=長尾 horie=堀江 seto=瀬戸 tokuda=徳田 mukai=向井 imanaga=今永 tomiyasu=冨安 " +
  "minamino=南野 morita=守田 ito=伊東 matsuura=松浦 " +
  "abiko=安孫子 adachi=足立 ahagon=阿波根 akagi=赤木 akahori=赤堀 akashi=明石 akutsu=阿久津 amitani=網谷 arai=新井 asagawa=浅川 asahi=旭 " +
  "aso=麻生 ayanokoji=綾小路 ban=伴 betsuyaku=別役 chang=張 chen=陳 chinen=知念 chiyo=千代 date=伊達 dejima=出島 doan=堂安 dobashi=土橋 " +
  "doi=土井|土肥 ebara=江原 ebihara=海老原 ebina=海老名 egawa=江川 ejima=江島 endo=遠藤 fujisawa=藤沢 fujita=藤田 fujiwara=冨士原|藤原 " +
  "fukahori=深堀 fukata=深田 fukazu=深津 funabashi=船橋 funesaki=舟崎 furuta=古田 futakami=二上 futami=二見 gamo=蒲生 gojo=五上 goto=後藤 " +
  "gushiken=具志堅 hachimura=八村 hagi=萩 hama=浜|濱 hamajima=浜島 hanata=花田 hanayagi=花柳 hanyu=羽生 hara=原 hasebe=長谷部 " +
  "hasegawa=長谷川 hashimoto=橋下 hata=畑|羽田 hatano=波多野 hayami=速水 hayashi=林 hibino=日比野 hidaka=日高 hieta=稗田 higashi=東 " +
  "hika=比嘉 hikita=疋田 hiraka=平家 hirata=平田 hiratsuka=平塚 hirota=広田 hisadama=久玉 hisata=久田 hodaka=穂高 hojo=放生 honjo=本所|本荘 " +
  "hori=堀 horinochi=堀之内 hoshi=星 hoshuyama=宝珠山 ichijima=市島 ichinomiya=一宮 ichiryu=一柳 ideguchi=出口 igarashi=五十嵐 " +
  "iijima=飯島 ijuin=伊集院 ikegaya=池谷 ikuta=生田 inoue=井上 inui=乾 irabu=伊良部 iriki=入来 iseki=井関 ishibashi=石橋 ishiwata=石渡 " +
  "isogawa=五十川 isshiki=一色 itabashi=板橋 iwakami=岩上 iwasaki=岩崎 iwata=岩田 iwatani=岩谷 izumi=泉 jin=神 jinnai=陣内 jo=城 " +
  "kadokawa=角川 kagami=鏡 kagawa=香川 kai=甲斐 kaifu=海部 kaji=梶 kamikubo=上久保 kanbe=神辺 kanda=神田 kaneda=金田 kaneishi=金石 " +
  "kaneko=金子 kanemaru=金丸 kanno=菅野 kanzaki=神崎 kasai=葛西 kasannoin=花山院 kashiwabara=柏原 katsura=桂 katsuta=勝田 kawagoe=川越 " +
  "kawai=河合 kawakami=川上 kawata=河田 kenji=堅二 kennai=建内 kibata=木幡 kido=城戸 kim=金 kinoshita=木下|木之下|木野下 kiritani=桐谷 " +
  "kishi=岸 kita=北 kitagawa=北川|喜多川 kitajima=北島 kitami=喜多見 kiuchi=城内 kiyan=喜屋武 kiyoie=清家 kiyoshi=清枝 kiyota=清田 " +
  "kiyotani=清谷 kobayakawa=小早川 koga=古賀 koishikawa=小石川 kojima=小島 kokubo=小久保 kondo=近藤 kono=河野 kowata=木綿 kubo=久保 " +
  "kubodera=久保寺 kubota=久保田 kudo=工藤 kumagai=熊谷 kurata=倉田 kurosaki=黒崎 kurosawa=黒沢 kusakabe=日下部 kusunoki=楠 kusunose=楠瀬 " +
  "kuwabara=桑原 kuwata=桑田 kyotani=京谷 lee=李 maki=槙|牧 masaki=真崎 mashiko=増子 matsu=松 matsura=松浦 mekada=目加田 mikami=三上 " +
  "minai=南井 minami=南 minato=湊 mine=峰 minobe=美濃部 misawa=三沢 mita=三田 mitamura=三田村 mitarai=御手洗 mitoma=三笘 mitome=三留 " +
  "mitsuhashi=三橋 mitsui=三井 mitsuzuka=三塚 miyagawa=宮川 miyagi=宮城|宮木 miyanokawa=宮之川 mizuchi=水内 mizutani=水谷 mochizuki=望月 " +
  "momose=百々瀬 mori=森 morita=森田 motegi=茂木 motoyama=本山 mukai=向 mura=村 murakami=村上 murata=村田 nagatsuka=長塚 naito=内藤 " +
  "naka=仲 nakagaichi=中垣内 nakagawa=中川 nakajima=中島|中嶋 nakanowatari=中野渡 nakasone=中曽根 nakata=中田 nakatani=中谷|仲谷 " +
  "nanbara=南原 narahara=奈良原 nidaira=仁平 nikaido=二階堂 ninagawa=蜷川 ninomiya=二宮 nishi=西 nishiki=錦 nishinomiya=西宮 nitta=新田 " +
  "nosaki=野崎 nozue=野末 obuchi=小渕 ochi=大内 oda=小田|織田 odagiri=小田切 odawara=小田原 ofuji=大藤 ogasawara=小笠原 ogata=緒方 ogawa=小川 " +
  "ogi=仰木 ogiwara=荻原 ogura=小倉|小椋 ohara=小原 oka=岡 okawara=大河原 okonogi=小此木 oku=奥 okubo=大久保 ono=小野 onoda=小野田 " +
  "onodera=小野寺 osaki=大崎 osanai=小山内 osawa=大沢 osone=大曽根 ota=大田|太田 otabe=小田部 otaku=大宅 otani=大谷|小谷 otera=大寺 otsuka=大塚 " +
  "otsuki=大月 owada=大和田 oyamada=小山田 ozawa=小沢|小澤 ozeki=小関 park=朴 saegusa=三枝 sagara=相楽 saigo=西郷 saijo=西条 saionji=西園寺 " +
  "sakai=堺|境 sakaki=榊 sakata=坂田|酒田 sakaue=阪上 sakuma=佐久間 sanbe=三瓶 sanjo=三条 sasaki=佐々木 sasaoka=佐々岡 sata=佐田 seika=清華 " +
  "seki=関 setoguchi=瀬戸口 shiba=芝 shibata=柴田 shibusawa=渋沢 shima=島|嶋 shimabukuro=島袋 shimatani=島谷 shimizu=清水 " +
  "shimokobe=下河辺 shinjo=新城|新庄 shinkawa=新川 shintani=新谷 shirakami=白神 shishi=獅子 shoji=東海林|正司 soda=早田 sofue=祖父江 soga=曽我 " +
  "sogabe=曽我部 sogo=十河 sonezaki=曽根崎 sota=曽田 suga=菅 sugawara=菅原 sugi=杉 suita=吹田 suka=須賀 tabata=田畑 tachibana=橘 " +
  "taiho=大豊 taira=平良 tajima=田島|田嶋 takagi=高木 takane=高嶺 takasawa=高沢 take=武豊 takenochi=竹之内 taketani=竹谷 taki=滝|瀧 " +
  "tamaki=玉城|玉置 tanabe=田部 taneta=種田 tani=谷 tanigawa=谷川 tanisawa=谷沢 tarumi=垂水 tatsumi=巽 todoroki=轟 tokota=床田 toma=藤間 " +
  "tomita=冨田|富田 tonai=兎内 tonomura=外村 toriumi=鳥海 totsuka=戸塚 toyama=冨山 tsubaki=椿 tsuburaya=円谷 tsuchita=土田 tsuji=辻 " +
  "tsukita=筑田 tsukuda=佃 tsunoda=角田 tsuruta=鶴田 tsutsumi=堤 udagawa=宇田川 uebayashi=上林 ueda=上田 uehara=上原 uemura=上村 " +
  "ueno=上野 uesato=上里 uetani=上谷 ueyama=上山 usami=宇佐美 ushioda=潮田 utsumi=内海 utsunomiya=宇都宮 waki=脇 wakui=和久井 wang=王 " +
  "watanabe=渡辺|渡邊|渡部 yabu=薮 yaegashi=八重樫 yaho=谷保 yajima=矢島 yakushiji=薬師寺 yamanochi=山之内 yanagi=柳 yasuda=安田 " +
  "yasunaga=安永 yatabe=矢田部 yodogawa=淀川 yokomichi=横路 yoro=養老 zeze=膳所";

/** How a letter is read at the head of a given name. */
export const GIVEN_HEADS =
  "a亜歩 ai愛相 ake曙朱 aki彰明昭晃晶暁秋章顕 an杏 asa朝浅 asu飛 atsu厚惇敦淳温篤 aya彩紋絢綾 ba馬 bai梅 baku麦 ban晩 ben弁 bo暮 bon凡 cha茶 chi千 chika親 " +
  "cho蝶 chu中 dai大 dan段 den伝 e恵惠慧映江絵衣 ei栄榮永瑛詠鋭 emi笑 en円猿 etsu悦越 fu不風 fuji藤 fuka深 fuku福 fumi史文 fusa房 fuyu冬 ga我 gaku学 " +
  "gan鴈 ge月 gen源玄 gin吟銀 go五梧 gu愚 gun軍 ha波 haku伯柏白 hama浜 han半 hana花 haru春晴治遥 hatsu初 haya隼 hei平 hide秀英豪 hiko彦 " +
  "hiro博宏宙寛尋広廣弘洋浩紘裕 hisa久 hito人仁 ho宝抱鳳 hoku北 hyo兵 i伊 ichi市 ie家 iku幾生育郁 ina稲 isa功 itsu逸 iwa岩磐 izu泉 jin甚 jo如浄譲 ju十樹 " +
  "jun潤順 ka加可果華賀霞香 kage景 kai介槐海 kaku角 kame亀 kan勘完寒翫貫関 kane兼包 katsu克勝 kazu一和数計 kei啓圭敬桂 ken健堅建研謙賢 ki其希橘毅鬼 kiku菊 " +
  "kimi公君 kin欣欽謹金錦 kinu絹 kiri桐 kiyo清 ko亨古孤小湖甲紅耕鴻黄 koma駒 kore惟是 koto琴 ku九 kuma熊 kume粂 kun勲薫 kuni国國邦 kura倉庫 kyo享京巨恭虚許 " +
  "kyoku旭 ma摩眞真磨茉麻 mago孫 mai舞 maki巻牧 man万萬 masa全匡将征政方昌正雅 masu升増益 mata又 matsu松 me芽 mi三実御未美観 michi倫路通道 miki幹 mine峯峰嶺 " +
  "mitsu充光満 mizu瑞 mo木 mochi持 moe萌 moku黙 momo桃百 mori守杜森盛護 moto元基本 mu無 mune宗 mutsu睦陸 na奈菜那 naga長 nagi渚 naka仲 nami浪 " +
  "nan南 nana七 nao尚直 nara楢 nari斉 natsu夏 ne寧 ni二日 nishi西 nobu伸信宜宣展延暢陳 nori典則憲教法範紀規 nozo望 o鴎 oki興 oku奥 ori織 oto乙音 " +
  "raku楽 ran蘭 rei令伶玲礼麗 ren蓮 ri梨理莉里鯉 riki力 rin林麟 ritsu律栗 ro蘆露 roku六 ru流瑠 ryo了亮凌涼蓼量 ryoku緑 ryu柳竜龍 sa佐左早沙砂紗 sada定貞 " +
  "sai犀 saki咲 saku作策 san山 sato悟聡 sawa沢 sei井星精聖誠青 seki石 sen仙専扇 setsu節 shi四士志思紫至詩 shiba芝 shige成滋繁茂重 shin慎新晋紳進 " +
  "shizu鎮静靜 sho庄捷昇湘省翔荘詔 shu主修周柊脩 shun駿 so壮操素総草蒼 sono園 soto外 sue季末 sugi杉 sui水翠 suke助資 sumi澄純 sute捨 suzu鈴 ta多太田 " +
  "tada唯忠 taka喬孝尊尭崇貴隆高鷹 take丈剛孟岳武猛竹 taki滝瀧 taku卓拓琢 tama玉珠 tame為 tami民 tane種胤 tatsu立辰達 tei悌禎 ten天 teru照皓輝 tetsu哲徹鉄鐵 " +
  "to東登等透 toki時 toku得徳 tome留 tomi冨富 tomo伴共友智朋知 tora寅虎 tori酉 toshi俊利壽寿年敏歳稔聰 toyo豊 tsugi次 tsugu嗣継 tsuna綱 tsune常恒経 " +
  "tsuru鶴 u卯右宇雨 uji氏 un運雲 ushi丑 uta歌 waka若 ya八弥 yasu保安康泰靖 yo与容庸耀與葉蓉要陽養 yone米 yori依頼 yoshi佳儀吉善喜嘉好慶淑祥義能良芳 " +
  "yu佑優勇夕幽悠有由祐結雄 yuki之幸行雪 yume夢 yumi弓 zen禅";

/** How a letter is read at the end of a given name. */
export const GIVEN_TAILS =
  "ai愛 aki彰明昭晃晶暉秋章顕 an庵 atsu淳篤 be部 chi智知 chika周親 chiku竹 cho潮蝶 chu中 dai台 den伝 do堂童 e恵惠映枝栄江絵衛 ei影 en円園猿 etsu悦 fu風 " +
  "fumi文 fusa房 fuyu冬 ga峨 gai外崖 gaku学岳 getsu月 giku菊 go五伍吾悟 hachi八 haku伯白 haru春晴 hei兵平 hi日 hide秀英 hiko彦 " +
  "hiro博啓大宏寛広廣弘洋浩紘裕 hisa久 hito仁 ho圃峯峰帆歩穂鳳 i以依衣 ichi一市 ie家 in允蔭陰 itsu逸 jaku若雀 ji二児司次治爾至路 jo丈城杖 ju十 jun順 ka佳加可夏果歌花華賀香 " +
  "kage景 kaku鶴 kan観鑑 kane兼 kata方賢 katsu克勝 kazu和員計 kei慶渓溪 ken軒 ki喜妃季岐希木樹機毅稀紀記貴起輝 kichi吉 kimi公 kin琴 kiyo清 ko子湖紅 koku谷 " +
  "kon近 ku淑空 kuni国圀邦 kyo京 ma島真磨馬魔麻 maro麿 maru丸 masa将政昌正誠雅 masu益 matsu松 me女 mi実己巳未朱海美見視 michi亨径通道 miki幹 min民 " +
  "mitsu充光満 mochi望 mon門 mori守盛 moto元基 mu夢 mune宗統 na々名奈菜那 nae苗 naga永長 nai内 nami波 nan南 nao尚直 nari成 ne根音 no乃野 nobu伸信宣延 " +
  "nori典則徳憲教法矩礼範規 o夫央王生男緒翁雄鴎 oki興 omi臣 ori織 po畝 ra羅 rai来 raku楽 ran蘭 rei嶺 ri梨理莉里 rin林鈴 ro朗浪郎 roku六緑 ryo了陵 ryu柳流 " +
  "sa佐左彩沙砂紗 sada定貞 sai斎載 saku作咲朔策 sato郷 sei井声星聖 seki石 sen仙僊川泉 setsu雪 shi史四士師志紫 shichi七 shige繁茂重 shin心 sho升所昇祥 shu洲舟 " +
  "so草 son村邨 sui水 suka鳥 suke亮介佑助相祐資輔 sumi澄 ta太 tada忠 taka孝尭隆高 take剛武 taku沢 tane種胤 tari足 tatsu達 tei亭汀 ten天 teru照 " +
  "to人任塘斗東涛登遠都 toki時辰 toku得 tomi富福 tomo友朋朝 tora虎 toshi俊利寿年敏睦 toyo豊 tsu津 tsugu嗣継 tsuna綱 tsune常庸恒経 u宇雨 uji氏 un雲 wa羽 " +
  "ya也哉弥彌矢耶 yasu保安寧康恭泰靖 yo世予代夜葉陽 yori頼 yoshi儀厳善嘉好敬温由義能良芳 yu勇夕有遊 yuki之功幸征行 yumi弓 zan山 zen全 zo三蔵藏造 zumi純";

/** Given names that are not read letter by letter, and those of one letter or three. */
export const OWN_GIVEN =
  "ai=愛 aiko=紫花子 akane=茜 akari=安可里|有可里 akemi=明水|明美|昭美|暁美|朱計美 akiko=亜希子|亜紀子|亮子|安喜子|安希子|安芸子|尭子|明希子|阿紀子|麻季子 " +
  "akio=明郎|昭朗|昭郎|皓雄|赤黄男 akira=亮|叡|哲|啓|彬|彰|彰良|斌|昌|明|昭良|昶|晁|晃|晄|晟|晶|暁|暉|朗|瑛|璋|皓|瞭|章|顕彰|顯 akishi=明司 anzu=杏 aoi=碧|葵 " +
  "ariake=有明 asahi=旭 asako=亜佐子|亜抄子|阿佐子|麻子 asami=麻美 asuka=飛鳥 atsushi=充史|厚|惇|敦|敦司|毅|淳|淳司|温|睦|篤|篤司|醇 aya=彩 ayaka=文夏|文香 " +
  "ayako=礼子 ayumi=愛弓|愛歩|歩|歩美 azusa=梓 banri=万里 bunka=文嘉 bunya=文弥 chiaki=千亜紀|千昌 chie=千英 " +
  "chieko=千恵子|千惠子|千映子|千枝古|千枝子|千栄子|千榮子|千江子|千絵子|千英子|千重子 chiemi=千恵巳|千恵美|千惠美|千江美 chieri=千重里 chifune=千舟 chigusa=千種|千草 " +
  "chiharu=千陽 chihiro=千聖 chihoko=千穂子 chika=千雅 chikae=千加枝 chikage=千蔭 chikako=千佳子|千加子|千嘉子|千夏子|千賀子|千香子 chikano=千賀乃 " +
  "chikao=千賀雄 chimaki=千真季 chinami=千奈美 chinatsu=千夏 chinsai=鎮載 chiriko=千里子 chisako=千佐子|千紗子 chisato=千智 " +
  "chitose=千登世|千登勢|千都世 chiwako=千和子 chiyako=千夜子|千矢子 chiyo=千代男|千代雄|知代 chiyoe=千代枝|千代栄|千代江 chiyohiko=千代彦 " +
  "chiyoji=千代司|千代次|千代治 chiyokichi=千代吉 chiyoko=千世子|千代子 chiyomatsu=千代松 chiyome=千代女 chiyomi=千代美 chiyono=千代乃 " +
  "chiyosaku=千代作 chiyoshi=千代志 chiyota=千代太 chiyoto=千代人 chiyotoshi=千代寿 chiyozo=千代蔵 chiyuri=千由里 chizu=千津|千都 " +
  "chizue=千寿江|千鶴江 chizuko=千寿子|千津子|千鶴子 chizuo=千鶴夫 chizuru=千鶴 choju=長寿 choko=長光 chosei=長成 chuhei=忠平 daichi=大地 " +
  "denzaburo=伝三郎 eiichi=英市 eiji=映司|英二|英司|英志|英次|英治 eikichi=英吉 eiko=恵以子|映子|江威子|絵衣子|英子|英浩 eisei=英成 eishin=英心 eiza=栄三 " +
  "ekijiro=益次郎 emi=笑 eri=英里 etsu=悦 fuihiko=二一彦 fujio=不二男 fukiko=二規子 fukuharu=福治 fumie=二三枝|二三江 fumiko=二三子|二美子 " +
  "fumio=二三夫|二三生|二三男|二三雄|富美男|文郎|文雄 fumishi=二三四 fumiyo=二三代 futoshi=太 gaishi=外四 gakkai=学海 gengo=元吾 genichi=元一 " +
  "gesshi=月子 giichi=儀一|義一 gin=吟 ginko=吟光|吟香 gojogen=五丈原 gorota=五郎太 hachibee=八兵衛 hachio=八男|八雄 hachiro=八朗|八郎 " +
  "hachisaburo=八三郎 hachiya=八弥 hachizo=八造 hajimu=黎 hanamidori=花緑 happo=八方 happu=八風 haruka=春風|遥 haruto=陽翔 hassei=八井 " +
  "hatta=八太 hi=妃 hidekazu=英一 hideo=栄夫|栄雄|榮夫|秀朗|秀郎|英郎 hideyoshi=秀吉 hifumi=一二三|一二美 hikari=光 hina=陽菜 hiraku=開 " +
  "hiroaki=宏昌 hiroatsu=容淳 hirofumi=博史|洋文 hiromi=広弓|礼美|祐美 hironori=英範 hiroshi=博|寛|弘|普|浩|裕 hiroto=大翔 " +
  "hiroyuki=博雪|啓之|啓行|弘恭|祐之 hisae=寿恵|寿枝|寿江 hisako=寿子 hisashi=央|寿|尚志 hitokazu=仁一 hitomi=眸|瞳 hitoshi=仁|均 ho=鵬 " +
  "hotaro=豊太郎 hyakusui=百穂 hyakuzo=百三 ichiei=一英 ichiho=一穂 ichiji=一治 ichika=一果 ichimei=一明 ichiro=一朗|一郎 ichirota=一朗太 " +
  "ichisaburo=一三郎 ichitaro=一太郎 ichiyo=一陽 ichizo=一造 ihoko=五百子 ikkei=一慶|一景 ikki=一輝 ikko=一行 ikuo=征夫|育郎|行男|郁郎 ippei=一平 " +
  "ippekiro=一碧楼 ippu=一風 isamu=勇 isao=功|勲|庸|魁 iso=五十男|五十雄 isoji=五十二 isoko=五十子 isoroku=五十六 isoya=五十八 issai=一斎 " +
  "issaku=一作 issei=一成|一誠 issekiro=一石路 isshin=一心 issotei=一草亭 isuzu=五十鈴 itaru=至|達 itona=一刀菜 itsuki=五紀|樹|樹里 " +
  "itsumi=五三|五美 itsuo=五夫|五男|五雄|逸郎 ittosai=一刀斎 iwao=厳|巌|巖|磐 iyoji=五代嗣 izumi=和泉|泉 jikai=二介 jiro=二郎|仁郎 joniru=正日 " +
  "josei=助成 jozo=常蔵 jubee=十兵衛 juheiji=十平次 jujiro=十次郎 jun=純 junichi=淳一|純一 junji=淳二|純二 junko=淳子|純子 junro=惇郎|淳郎 " +
  "jurota=十郎太 juzaburo=十三郎 kaede=楓 kako=嘉香 kaneko=周子 kanji=寛治|幹治 kankon=関根 kanno=翫之 kanoe=庚 kansai=寛斎 kaoru=薫 " +
  "katsu=克 katsuko=加津子 katsura=桂 kayo=夏葉 kazuha=一葉 kazuji=一氏 kazuki=一城 kazuko=佳寿子|加寿子|嘉寿子 kazumasa=一真 kazumi=一三|和三 " +
  "kazumichi=一路 kazunori=一紀|一統 kazushi=一司 kazutaka=一敬|一貴 kazutami=一民 kazutomo=一知 kazutoshi=万年 kazutsugu=一次 " +
  "kazuya=一家 kazuyoshi=一吉 kei=佳 keiichi=恵一 keiji=恵二|慶治 keijiro=桂次郎 keiko=佳子|圭以子|恵子|惠子|慶子|景子|経子|継子 keizo=恵三 " +
  "ken=健|拳|研|謙|賢 kenichi=憲一 kenji=健仁|健嗣|兼二|兼司|兼次|兼治|憲二|憲史|憲司|憲次|憲治|研志|謙之|賢史|賢志|顕治 kenko=健康|兼好 kensei=顕正 kento=健斗 " +
  "kenzaburo=健三郎 kigen=紀元 kihee=喜兵衛 kiichi=喜一 kikan=亀鑑 kikuo=喜久郎 " +
  "kiyoshi=冽|喜代司|喜代志|喜吉|喜好|喜由|喜義|喜良|喜芳|洌|浄|淨|清|渙|潔|澄|穆|精|聖 kiyoteru=清輝 ko=洸|皎 koi=香以 koichi=光一|孝一|弘一 " +
  "koji=光司|光治|公司|功児|好治|孝二|孝治|宏次|宏治|幸二|幸司|幸嗣|幸次|幸治|広司|庫治|康二|康司|康治|弘二|弘治|晃二|晃司|晃嗣|浩二|浩史|浩司|浩次|耕史|興司 kojin=湖人 koken=浩賢 " +
  "koki=幸希|広輝|弘毅 koko=江子 kokyo=古郷 komei=公明|高明 kosei=康正 koshiro=幸四郎 kotaro=孝太郎 kotoya=九一八 koyuki=小雪 kozaburo=光三郎 " +
  "kozo=光造|孝三|孝蔵|幸三|幸蔵|広三|弘蔵|恒三|浩三 kozue=梢 kuhachiro=九八郎 kumaichi=九万一 kumi=久美 kunio=九二男 kyo=恭 kyoka=杏果 " +
  "kyoko=亨子|共子|教子|杏子|香子 kyosuke=匡介|恭之 kyuho=九峯 kyuichiro=九一郎 kyuka=九華 kyushi=九紫 machi=万智 machiko=万智子|万知子 mae=万江 " +
  "maemi=万恵美 maha=万葉 makiko=万亀子|万喜子|万希子|万紀子|万起子 makio=万起男 mami=万美 mamiko=万美子 mamoru=衞 mana=万奈 manabu=學 manami=愛美 " +
  "manjiro=万次郎 manpei=万平 mansu=万寿 mantaro=万太郎 manzaburo=万三郎 mao=真央 maria=万梨阿 marie=万理江 mariko=万利子|万理子|万里子 marin=万鈴 " +
  "marina=万里菜 marino=万里乃 maro=麿 masaaki=真明 masaki=柾|正規|眞幸|真幸|真樹|精希|雅基|雅己 masami=成美|昌恵|正水|真仁|真巳 " +
  "masato=勝人|眞人|真人|聖人|誠人 masayo=勝世 masayoshi=勝義|真義 masayuki=真之 matsue=末枝 mayu=繭 mayuko=万由子|万祐子 mayumi=万由美|万裕美|檀 " +
  "megumi=恵 megumu=萠 meisan=明山 michie=三千恵|三千枝 michihiko=三千彦 michiko=三千子|三智子|三知子 michio=三千夫|三千男|三千雄|三智雄|庸夫|道郎 " +
  "michitoshi=三千年 michiyo=三千代 michizane=道真 mie=水絵|美英|美重 miekichi=三重吉 mieko=三恵子|三惠子|三枝子|三江子|三重子 miezo=三重三 migaku=琢|磨 " +
  "mihoko=三保子 mikako=三香子 miki=瑞希 mikiko=三喜子|三紀子|三貴子|三起子 mikio=三喜夫|三喜男|三喜雄|三樹雄|三紀男 mikisuke=三木助 mimasu=三升 " +
  "mina=望奈|美苗|聖奈 minae=三奈江 minako=三七子|三奈子 minato=湊|湊斗 mineko=三年子|三根子 mineo=三子郎 minoru=稔 mio=澪 miozo=三男三 misaki=美咲 " +
  "misako=三佐子|三艸子 misao=三佐男|三佐雄 mitsue=三江|三津枝 mitsuhiko=三彦 mitsuji=三次 mitsukimi=三公 mitsuko=三子|三津子 mitsunari=三成 " +
  "mitsunori=三徳 mitsuo=三夫|三津夫|三津男|三男|三男雄|三雄 mitsuru=満|滿|盈 mitsuya=三也 mitsuyoshi=三厳|三義 mitsuzo=三造 miu=美羽 miwa=三和 " +
  "miwako=三和子 miyako=三八子 miyoji=三代治|三四二 miyoko=三代子|三四子 miyoshi=三代志 miyuki=三雪|幸|幸岐|深雪|美雪 mizuho=瑞 moe=萌 moichi=茂一|茂市 " +
  "mokichi=四方吉 momoji=桃史 momoko=百々子 momotaro=百太郎 momoyo=百々代 monto=文人 motoko=百年子|素子 murasaki=紫 murio=六林男 musashi=武蔵 " +
  "mutsuki=六月 mutsumi=六美 mutsuo=六男|六雄 nagaharu=長治 nagisa=渚 nana=南那|奈七 nanae=七星|七重 naoya=尚弥 nishiki=錦 nobuharu=宣治 " +
  "nobuyoshi=伸佳|信佳|信吉|信美|延佳 norihiro=徳弘 norio=典郎|宣夫|宣雄|徳夫|徳男|憲郎 osamu=修 pyo=彪 rei=玲 reiko=玲香 ren=廉|蓮 renta=蓮太 ri=李 " +
  "rikka=六花 riku=陸 rin=凛 ritsu=律 riyo=鯉洋 roki=朗希 rokunosuke=六之助 rokusaburo=六三郎 roppuku=六福 ryo=了|良 ryoichi=良一|良市 " +
  "ryoji=良二 ryoken=良兼 ryoko=良子 ryoma=竜馬 ryosuke=良介 ryu=竜 ryuichi=隆一 ryusaburo=竜三郎 ryuzo=隆三|隆蔵|隆造 saburo=三朗|三良|三郎 " +
  "saburoji=三郎治 saburomaru=三郎丸 saburosuke=三郎助 sachiko=幸子|祥子 sada=貞 sadaharu=定治|貞治 sadako=禎子 sae=冴 saeko=紗子|里恵子 " +
  "sakae=栄|榮 sakai=堺 saki=咲 sakura=作楽|桜 sanba=三馬 sandayu=三太夫 sanga=三峨 sanin=三允 sanji=三治 sanjugo=三十五 sanjuro=三十郎 " +
  "sankei=三溪 sanki=三喜 sankichi=三吉 sanmenshi=三面子 sanpaku=三伯 sanpei=三平 sansen=三川 sanshi=三志 sanshiro=三四郎 sanshu=三洲|三秋 " +
  "santaro=三太郎 santoka=山頭火 sanyu=三遊 sanzo=三蔵 sasuga=流石 satoharu=里治 satoko=智子 satoshi=敏|智|聡|覚 sayoshi=三四四 sei=整 " +
  "seido=正道|静堂 seiho=清峯 seiji=征爾|成史|政司|正司|泰二|清二|清司|清次|誠史|静二 seiken=省軒|静軒 seiki=成基 seio=静翁 seiroku=静六 seisaburo=清三郎 " +
  "seisaku=清作 seisei=青々 seishi=誠之 sengoro=千五郎 senji=千次 senju=千寿 senpachi=千八 senri=千里 sensaku=千作 sensui=泉水 senya=千彌 " +
  "senzo=千蔵|千造 seri=芹 setsuo=節郎 shichibee=七兵衛 shichie=七衛 shichigoro=七五郎 shichijiro=七次郎 shichinosuke=七之助 shichiro=七郎 " +
  "shichisaburo=七三郎 shichishi=七司 shichisuke=七助 shichizo=七蔵 shigekazu=重一 shigeru=卯|滋|繁|茂|蕃|藹 shigeto=茂門 " +
  "shigetsugu=重次 shigeyoshi=茂吉|重喜 shiho=紫芳 shihoda=四方太 shiko=士行|志功|氏亨 shimei=四明 shin=伸 shinichi=伸一|信一|眞一|真一 " +
  "shinji=伸二|伸次|伸治|信二|信次|信治|真二|真司|真治 shinjiro=進次郎 shinobu=信夫 shinroku=伸六|真六 shinsuke=信介 shinya=伸也|信也|信弥|真哉|紳爾 " +
  "shinzo=信三|晋三|真蔵 shiori=栞 shiratori=白鳥 shiro=四良 shiroji=四郎次|四郎治 shirokichi=四郎吉 shiryo=史良 shizu=静|靜 sho=翔 " +
  "shogo=尚吾|彰吾|昭五|昭吾|正吾|章吾 shohei=勝平|小平|昌平|昭平|正平|照平|祥平|章平|翔平 shoichi=将一|尚一|彰一|昌一|昭一|昭市|晶一|松一|正一|照一|祥一|章一 shoin=松陰 " +
  "shoji=勝二|勝司|尚二|尚司|彰二|彰治|昌二|昌司|昌治|昭二|昭司|昭次|昭治|晶司|正二|正治|正爾|照二|照次|祥二|祥司|祥次|祥治|章二|章司|章次|章治 shoka=照華 shoko=尚子 " +
  "shoma=昌磨 shosen=晶川 shoshu=晶秀 shozo=昭三|正造 shudo=修道 shuho=秀峰 shun=俊|舜|駿 shunichi=俊一 shunji=俊二|俊史|俊司|俊次|俊治 so=総 " +
  "soichi=聰一 sojiro=宗次郎 sokyu=宗久 sota=聡太|颯太 susumu=晋 suzuka=涼 tachibana=橘 tadaharu=忠治 tadao=忠勇|忠郎 " +
  "tadashi=佶|侃|儀|匡|匡史|匡志|征|忠|忠司|惟史|是|正|直|直志|督|禎|糺|董|規 taihei=泰平 taika=太華 taisaku=太作 taisei=大成 taishu=大周 " +
  "takako=卓子|宝子|登子 takao=孝郎|隆郎 takashi=充|敬|隆 take=丈 takefusa=建英 takeo=健夫|健生|健男|健郎|健雄|壮夫|建夫|武郎|毅雄|竹郎 " +
  "takeshi=健史|壮|威|孟|猛|赳 taketsugu=武次 taku=卓|拓 takumi=拓海 tama=玉 tamaki=珠琴|環 taro=太郎 tasuku=佐|佑 tatsumi=巽 tatsuo=達郎 " +
  "tenmei=天明 tetsuo=徹郎 tetsuro=啓郎 tetsushi=哲司 todo=東道 toichi=十市 toin=藤蔭|藤陰 toko=藤子 tokuji=篤二|篤治 tokujiro=徳次郎 " +
  "tomiko=冨美子|十三子|外美子|富美子|得美子|登美子|都美子 tomio=十三夫|十三男|豊雄 tomoka=十百香 tomoko=倫子 tomomi=巴 tora=寅 torihiko=十一郎 " +
  "toru=亨|享|徹|暢|透 toseko=登世子 toshi=慧 toshiharu=敏治 toshihiko=俊彦 toshikazu=利一 toshiko=十四子|十糸子|淑子 toshinori=俊憲 " +
  "toshio=俊郎|十四男|寿郎|敏郎|淑夫|淑雄|紀雄|鋭雄 towako=十和子 tsubaki=椿 tsubara=粲 tsubasa=翼 tsugio=二夫|二男 tsugumi=二美 tsumunaga=万長 " +
  "tsurutaro=鶴太郎 tsuta=蔦 tsuto=傳 tsutomu=努|勉|勗|勤|孜|恪 tsuyoshi=剛|壯|彊 wakaba=若葉 wataru=亘|弥|渉 yachiko=八千子 yachiyo=八千代 " +
  "yae=八重 yaeko=八恵子|八枝子|八重子 yaemi=八重美 yaezo=八重蔵 yakumo=八雲 yaotoshi=八百稔 yaso=八十 yasohachi=八十八 yasoichi=八十一 " +
  "yasoji=八十治 yasomatsu=八十松 yasosuke=八十助 yasuko=八寿子|寧子 yasuo=八州男 yasushi=靖 yasutoshi=康稔 yayoe=八代枝 yayoko=八代子|弥生子 " +
  "yohei=洋平 yoichi=四一|洋一 yoji=洋二 yoko=暢子|洋子|遥子 yoshi=善|美|義 yoshiharu=吉治|善治|喜治|嘉治|好日|由春|由晴|由治|美晴|美治|義治|良治|芳治 " +
  "yoshihide=義偉|義栄 yoshikichi=敬吉|由吉 yoshimitsu=美光 yoshinobu=由伸 yoshinosuke=良之助 " +
  "yoshio=与志夫|与志雄|佳郎|喜温|寿雄|徳郎|愛雄|敬夫|欣男|由夫|由男|由雄|禎男|美夫|美男|美雄|義郎|芳郎 yoshitoku=良徳 yu=優|悠|有 yua=結愛 yudai=雄大 " +
  "yuichiro=雄一郎 yukari=由 yuki=友紀|結城 yukino=千乃 yukio=幸郎|征男|征雄|悠紀雄|由喜雄|由紀夫|由紀男|由起夫 yuko=勇孝|友子|右子|幽香|祐幸|雄幸 yuma=悠真 " +
  "yumi=弓 yura=揺 yurie=百合枝 yurika=百合花|百合香 yuriko=百合子 yutaka=豊 yuto=優斗|悠斗 yuzuru=結弦|譲 zenichi=善一 zenko=善幸";
