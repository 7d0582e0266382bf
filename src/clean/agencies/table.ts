/**
 * News agencies and outlets that sign reports: name, country (ISO 3166-1 alpha-2, empty where several), other spellings.
 * From the agencies' own sites; a spelling is listed when reports are signed with it.
 */
export const AGENCIES = `
AP|US|Associated Press|The Associated Press|АП|美联社|美聯社|أسوشيتد برس|АР
UPI|US|United Press International
Bloomberg|US|Блумберг|Bloomberg News
VOA|US|Voice of America|Голос Америки|Amerikanın Səsi
RFE/RL|US|RFE|RL|Radio Free Europe|Radio Liberty|Радио Свобода
Reuters|GB|Рейтер|Рейтерс|Ройтерс|Роjтерс|路透社|路透|رويترز|رویترز|로이터|ロイター
PA Media|GB|PA|Press Association
BBC|GB|BBC News|Би-би-си|بي بي سي|بی‌بی‌سی
AFP|FR|Agence France-Presse|АФП|Франс Пресс|法新社|أ ف ب|أ.ف.ب|فرانس برس
Europa Press|ES|EP|EUROPA PRESS
EFE|ES|Agencia EFE|ЭФЭ|إفي
SID|DE|Sport-Informations-Dienst
dpa|DE|DPA|dpa-AFX|dpa-AFX Broker|dpa-AFX Analyser|dpa-AFX ProFeed|AFX|dpa-infocom|Deutsche Presse-Agentur|ДПА|德新社|د ب أ
epd|DE
KNA|DE
ddp|DE|ddp direct
ots|DE|news aktuell|presseportal
Dow Jones|US|Dow Jones Newswires
Deutsche Welle|DE|DW|Дойче Велле
APA|AT|Austria Presse Agentur
Keystone-SDA|CH|SDA|ATS|Keystone-ATS|sda
awp|CH|AWP
ANSA|IT|АНСА|安莎社
Adnkronos|IT
AGI|IT
AGERPRES|RO|Agerpres
Mediafax|RO
Lusa|PT|LUSA
ANP|NL
Belga|BE|BELGA
AFX|GB
NTB|NO
TT|SE|TT Nyhetsbyrån
Ritzau|DK|RITZAU
STT|FI|STT-Lehtikuva|FNB
PAP|PL|Polska Agencja Prasowa|ПАП
ČTK|CZ|CTK|ČTK/AP
TASR|SK
SITA|SK
MTI|HU
STA|SI
HINA|HR|Hina|ХИНА
Tanjug|RS|ТАНЈУГ|Танјуг|TANJUG|Танюг
Beta|RS|Бета|BETA
FoNet|RS|ФоНет|FONET
SRNA|BA|Срна|СРНА
FENA|BA
MINA|ME
MIA|MK|МИА
BTA|BG|БТА
ATA|AL
ANA-MPA|GR|AMNA|ΑΠΕ-ΜΠΕ|ΑΠΕ
CNA|CY|KYPE|ΚΥΠΕ
Anadolu|TR|AA|Anadolu Agency|Anadolu Ajansı|الأناضول|الاناضول|Анадолу|Agence Anadolu|阿纳多卢通讯社
DHA|TR
İHA|TR|IHA
TASS|RU|ТАСС|ITAR-TASS|ИТАР-ТАСС|TАСС|塔斯社|تاس
RIA Novosti|RU|РИА Новости|РИА|RIA|俄新社|نوفوستي
Interfax|RU|Интерфакс|国际文传电讯社
Sputnik|RU|Спутник|卫星社|سبوتنيك
RT|RU
Regnum|RU|ИА REGNUM|REGNUM
Rossiya Segodnya|RU
Kommersant|RU|Коммерсантъ
BelTA|BY|БЕЛТА|BELTA|БелТА
Interfax-West|BY|Интерфакс-Запад
BelaPAN|BY|БелаПАН
Ukrinform|UA|Укрінформ|Укринформ|UKRINFORM
UNIAN|UA|УНІАН|УНИАН
Interfax-Ukraine|UA|Інтерфакс-Україна|Интерфакс-Украина
IPN|MD|Infotag|Moldpres|MOLDPRES
ELTA|LT|ЭЛТА
BNS|LT|BNS Lithuania
LETA|LV|ЛЕТА
ERR|EE
Armenpress|AM|Արմենպրես|Арменпресс|ARMENPRESS
ARKA|AM
Interpressnews|GE|IPN Georgia
Azertac|AZ|AZƏRTAC|АЗЕРТАДЖ|AZERTAC
Trend|AZ|Тренд
Report|AZ|Report.az
APA Azerbaijan|AZ
Kazinform|KZ|Казинформ|QazInform|ҚазАқпарат|KAZINFORM|МИА Казинформ
Tengrinews|KZ
Interfax-Kazakhstan|KZ|Интерфакс-Казахстан
Kabar|KG|Кабар|КАБАР
AKIpress|KG
24.kg|KG
Khovar|TJ|Ховар|НИАТ Ховар
Asia-Plus|TJ|Азия-Плюс
UzA|UZ|УзА|ЎзА|O‘zA
TDH|TM|Turkmenistan Today
Montsame|MN|МОНЦАМЭ|MONTSAME
Xinhua|CN|新华社|新華社|Синьхуа|Xinhua News Agency|شينخوا|新华网
China News Service|CN|CNS|中新社|中新网|中国新闻社
CCTV|CN|央视
Global Times|CN|环球时报
CNA|TW|中央社
Kyodo|JP|共同|共同通信|Kyodo News|Киодо|共同社
Jiji|JP|時事|時事通信|Jiji Press
NHK|JP
Yonhap|KR|연합뉴스|Ёнхап|韩联社|聯合ニュース
Newsis|KR|뉴시스
News1|KR|뉴스1
KCNA|KP|조선중앙통신|ЦТАК|朝中社
VNA|VN|TTXVN|VNA/Vietnam+|TTXVN/Vietnam+
Antara|ID|ANTARA|Antara News
Bernama|MY|BERNAMA
PNA|PH|Philippine News Agency
TNA|TH
AKP|KH
KPL|LA
MNA|MM
PTI|IN|Press Trust of India|पीटीआई|भाषा
ANI|IN|एएनआई
IANS|IN|आईएएनएस
UNI|IN|यूएनआई|वार्ता
APP|PK|Associated Press of Pakistan|اے پی پی
BSS|BD|বাসস
UNB|BD|ইউএনবি
RSS|NP|रासस
Bakhtar|AF|باختر
Khaama|AF|Khaama Press
Pajhwok|AF|پژواک
IRNA|IR|ایرنا|إرنا|ИРНА
ISNA|IR|ایسنا
Mehr|IR|مهر|خبرگزاری مهر
Fars|IR|فارس|خبرگزاری فارس|Фарс
Tasnim|IR|تسنیم|تسنيم|Тасним
INA|IQ|واع
Shafaq|IQ|شفق نيوز
SANA|SY|سانا|САНА
NNA|LB|الوكالة الوطنية
Petra|JO|بترا|PETRA
SPA|SA|واس
WAM|AE|وام
QNA|QA|قنا
Al Jazeera|QA|الجزيرة|Аль-Джазира
KUNA|KW|كونا
BNA|BH|بنا
ONA|OM
Saba|YE|سبأ
WAFA|PS|وفا
Maan|PS|معا
MENA|EG|أ ش أ|أ.ش.أ
TAP|TN|وات
APS|DZ|واج
MAP|MA|و م ع
LANA|LY|وال
SUNA|SD|سونا
ENA|ET
NAN|NG|News Agency of Nigeria
GNA|GH|Ghana News Agency
APS Sénégal|SN
AIP|CI
KNA Kenya|KE
Angop|AO|ANGOP
AIM|MZ
SAPA|ZA
Nampa|NA
ZIANA|ZW|New Ziana
JTA|US
AAP|AU
ABC News|AU
NZPA|NZ
Canadian Press|CA|CP|The Canadian Press|La Presse Canadienne|PC
Notimex|MX|NTX
Télam|AR|Telam|TELAM
Noticias Argentinas|AR
Agência Brasil|BR|Agencia Brasil
Estadão Conteúdo|BR
Folhapress|BR|FOLHAPRESS
Andina|PE
Prensa Latina|CU|PL|Пренса Латина
ABI|BO
AVN|VE
Caspian News|AZ
Eurasianet|US
IANS Live|IN
UN News|
`;
