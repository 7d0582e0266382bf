/** Countries whose English-language local press is told by its words. */
export const PRESS_COUNTRIES = ["US", "GB", "CA", "AU", "IE", "NZ", "IN", "PH", "NG", "KE", "ZA"] as const;
export type PressCountry = (typeof PRESS_COUNTRIES)[number];

type Weights = Partial<Record<PressCountry, number>>;

/**
 * Words of local life as each country's English-language press writes them, lower case, apostrophes and stops as spaces
 * ("sheriff s", "7 p m"). The weight is how telling one is: 3 hardly found elsewhere, 2 the country's own, 1 shared with
 * some others. Written by hand from the style of the press (AP, Canadian Press, BBC, ABC, RTÉ), fitted to no set.
 */
export const PRESS_CUES: ReadonlyArray<readonly [Weights, string]> = [
  [
    { US: 2 },
    "sheriff s office|sheriff s department|sheriff s deputy|sheriff s deputies|county sheriff|county commissioners|" +
      "county commission|county commissioner|county supervisors|board of supervisors|board of aldermen|county judge|" +
      "board of selectmen|selectmen|selectman|aldermen|alderman|township trustees|township|freeholders|highway patrol|" +
      "state trooper|state troopers|district attorney|mayor pro tem|homecoming|zip code|misdemeanor|grand jury|county fair|" +
      "state senator|state rep|state representative|school board|superintendent of schools|county jail|varsity|medicaid|" +
      "fire marshal|public works director|county clerk|county seat|little league|ncaa|amtrak|county courthouse|statehouse|" +
      "councilman|councilwoman|councilmember|councilmembers|city councilman|county attorney|county board|state legislature|" +
      "state house|department of revenue|state police|interstate 95|interstate|third grader|third graders|fourth graders|" +
      "fifth graders|first graders|second graders|eighth graders|eighth grade|seventh grade|sixth grade|kindergarten class|" +
      "k 8|k 12|emts|town committee|state meet|junior high|coroner s office|medical examiner|" +
      "babe ruth|batting coach|spring training|advanced placement|sat scores|food stamps|fourth of july|" +
      "black friday|baptist church|first baptist|church of christ|united methodist church|drive by shooting|" +
      "county district|appellate court|court of common pleas|probate court|district court|circuit court|police sgt|" +
      "attorney general s office|school superintendent|assistant superintendent|pta|parent teacher organization|" +
      "congressman|congresswoman|u s rep|u s sen|law enforcement center|independence day|" +
      "homeowners association|chapter 11|wal mart|walmart|jaycees|elks lodge|vfw|grader|graders|" +
      "high schooler|hall of famer|yard waste|ems|main street|municipal court|9th grade|10th grade|11th grade|12th grade|" +
      "ninth grade|tenth grade|11th grader|parks and recreation director|city commission|city commissioners|car dealership",
  ],
  [{ US: 2, PH: 1, NG: 1 }, "gov|sen"],
  [
    { US: 1, CA: 1 },
    "p m|a m|ave|blvd|high school|middle school|school district|freshman|sophomore|downtown|softball|baseball|touchdown|" +
      "quarterback|playoffs|ymca|thanksgiving|apartment complex|sales tax|grade 5|rec center|sidewalk|parking lot|" +
      "fire chief|fire department|police department|police chief|sergeant|public library|chamber of commerce|homeless shelter",
  ],
  [
    { US: 1 },
    "city council|elementary school|city hall|felony|football team|highway|community college|state university|mayor|" +
      "veterans day|memorial day|labor day|pastor|democrat|democrats|republican|republicans|town council|" +
      "board of education|school board members|superintendent|semester|police officer|" +
      "city manager|city administrator|deputies|sheriff|homeowner|homeowners|trash|firefighters|zoning|ordinance|" +
      "parks and recreation|assistant coach|suv|motorist|apartments|city ordinance|medical center|alcoholic beverage|" +
      "pickup truck|spring break|college football|tailgate|cents|garbage|health insurance|civic center|recreation district",
  ],
  // Business news, with the abbreviations of the news agencies of the 1980s.
  [
    { US: 1 },
    "dlrs|cts|corp|inc|shr|oper net|oper shr|avg shrs|qtly div|quarterly dividend|common stock|common shares|bancorp|" +
      "bancshares|savings bank|thrift|thrifts|shareholders of record|record date|prime rate|fiscal|per share|treasury bills",
  ],
  [{ GB: 2 }, "stg|plc"],
  [
    { GB: 3 },
    "crown court|magistrates court|magistrates|gcse|gcses|ofsted|council tax|sixth form|headteacher|headteachers|hmrc|" +
      "borough council|nhs trust|nhs|pcso|pcsos|cps|crown prosecution service|wetherspoon|tesco|asda|sainsbury s|" +
      "lib dem|liberal democrats|community support officer|arriva|network rail|environment agency|england and wales|" +
      "london borough|royal mail|girobank|rspca|rnli|met office|national lottery|camelot|oap|oaps|mp for",
  ],
  [
    { GB: 2, IE: 1 },
    "parish council|district council|pensioner|pensioners|bank holiday|dual carriageway|high street|car park|lorry|" +
      "conservative club|tory|labour party|housing association|pub landlord|a level|a levels|semi detached|bobby|chemist s|" +
      "police constable|det con|det insp|det sgt|insp|fete|jumble sale|cricket club|rugby club|premiership|allotment",
  ],
  [
    { GB: 1, IE: 1, AU: 1, CA: 1 },
    "councillor|councillors|detective sergeant|detective inspector|detective constable|detective senior sergeant",
  ],
  [
    { GB: 1, IE: 1, AU: 1 },
    "primary school|secondary school|metres|neighbour|neighbours|colour|centre|programme|organisation|whilst|roundabout|" +
      "footpath|jailed for|cllr|mrs|borough|vicar|chairman of the council|shoppers|kerb|tyres|petrol|theatre|parishioners",
  ],
  [{ GB: 1, IE: 1 }, "county council|borough|fundraising|lottery|mum|mums|cashpoint|solicitor"],
  [
    { CA: 3 },
    "rcmp|opp|ont|b.c.|alta|sask|mpp|mpps|first nation|first nations|sun media|canadian press|cbc|crown attorney|" +
      "catholic district school board|district school board|lcbo|highway 401|queen s park|parliament hill|postmedia|" +
      "ontario municipal board|mounties|provincial police|tim hortons|ontario provincial police|canada post|via rail|ctv|" +
      "provincial court|bylaw officer|regional municipality",
  ],
  [{ CA: 2 }, "deputy mayor|bylaw|bylaws|provincial government|city councillors|hydro|canucks|maple leafs"],
  [
    { AU: 3 },
    "nsw|qld|centrelink|tafe|senior constable|shire council|state emergency service|afl|nrl|rsl|ute|utes|footy|abc news|" +
      "shire|bushfire|bushfires|sydney morning herald|queensland police|nsw police|bunnings|arvo|surf life saving",
  ],
  [
    { IE: 3 },
    "garda|gardai|gardaí|taoiseach|tanaiste|tánaiste|dail|dáil|fianna fail|fianna fáil|fine gael|an bord pleanala|" +
      "an bord pleanála|gaa|hurling|rte|rté|hse|camogie|oireachtas|seanad|tds|circuit court judge|leaving cert",
  ],
  [{ NZ: 3 }, "whanau|iwi|marae|nzx|waka kotahi|kainga ora|work and income"],
  [
    { IN: 3 },
    "lakh|lakhs|crore|crores|panchayat|lok sabha|rajya sabha|taluk|tehsil|gram sabha|zilla parishad|vidhan sabha",
  ],
  [{ PH: 3 }, "barangay|barangays|sangguniang|malacanang|comelec"],
  [{ NG: 3 }, "local government area|naira|efcc|inec|state house of assembly|senator representing|oba of"],
  [{ KE: 3 }, "county assembly|mca|mcas|ksh|boda boda|matatu|matatus"],
  [{ ZA: 3 }, "saps|metro police|eskom|matric|load shedding"],
  [{ ZA: 2 }, "townships|rand"],
];
