import { wordSet } from '../../text/word-set.js';

/** Countries, their people and languages, states, and cities that news comes from. */
const PLACES = wordSet(
  'afghanistan afghan albania albanian algeria algerian andorra angola angolan argentina argentine',
  'argentinian armenia armenian australia australian austria austrian azerbaijan azerbaijani bahamas',
  'bahrain bahraini bangladesh bangladeshi barbados belarus belarusian belgium belgian belize benin',
  'bhutan bolivia bolivian bosnia bosnian botswana brazil brazilian britain british briton brunei',
  'bulgaria bulgarian burma burmese burundi cambodia cambodian cameroon cameroonian canada canadian',
  'chad chadian chile chilean china chinese colombia colombian congo congolese croatia croatian cuba',
  'cuban cyprus cypriot czech czechia denmark danish dane djibouti dominican ecuador ecuadorian egypt',
  'egyptian england english eritrea eritrean estonia estonian ethiopia ethiopian europe european fiji',
  'fijian finland finnish finn france french gabon gambia gambian georgian germany german ghana',
  'ghanaian greece greek greenland grenada guatemala guatemalan guinea guyana haiti haitian honduras',
  'honduran hungary hungarian iceland icelandic india indian indonesia indonesian iran iranian iraq',
  'iraqi ireland irish israel israeli italy italian jamaica jamaican japan japanese jordanian',
  'kazakhstan kazakh kenya kenyan korea korean kosovo kosovar kuwait kuwaiti kyrgyzstan kyrgyz laos',
  'latvia latvian lebanon lebanese lesotho liberia liberian libya libyan liechtenstein lithuania',
  'lithuanian luxembourg macedonia macedonian madagascar malawi malawian malaysia malaysian maldives',
  'mali malian malta maltese mauritania mauritius mexico mexican moldova moldovan monaco mongolia',
  'mongolian montenegro morocco moroccan mozambique myanmar namibia namibian nepal nepalese',
  'netherlands dutch nicaragua nicaraguan niger nigeria nigerian norway norwegian oman omani pakistan',
  'pakistani palestine palestinian panama panamanian paraguay paraguayan peru peruvian philippines',
  'philippine filipino poland polish pole portugal portuguese qatar qatari romania romanian russia',
  'russian rwanda rwandan samoa samoan saudi senegal senegalese serbia serbian singapore singaporean',
  'slovakia slovak slovenia slovenian somalia somali spain spanish sri lanka lankan sudan sudanese',
  'suriname swaziland sweden swedish swede switzerland swiss syria syrian taiwan taiwanese tajikistan',
  'tajik tanzania tanzanian thailand thai tibet tibetan togo tonga tongan trinidad tunisia tunisian',
  'turkey turkish turkmenistan uganda ugandan ukraine ukrainian uruguay uruguayan uzbekistan uzbek',
  'vatican venezuela venezuelan vietnam vietnamese wales welsh yemen yemeni zambia zambian zimbabwe',
  'zimbabwean scotland scottish scots soviet america american americans asia asian africa african',
  'alabama alaska arizona arkansas california californian colorado connecticut delaware florida',
  'hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan',
  'minnesota mississippi missouri montana nebraska nevada hampshire jersey york ohio oklahoma oregon',
  'pennsylvania tennessee texas texan utah vermont wisconsin wyoming ontario quebec alberta manitoba',
  'saskatchewan queensland tasmania catalonia bavaria crimea kashmir chechnya siberia yorkshire',
  'london londoner paris berlin rome madrid moscow kyiv kiev beijing tokyo delhi mumbai cairo baghdad',
  'tehran kabul jerusalem gaza beirut damascus ankara istanbul athens vienna warsaw prague budapest',
  'brussels amsterdam stockholm oslo copenhagen helsinki dublin edinburgh glasgow belfast cardiff',
  'manchester liverpool birmingham leeds bristol chicago boston philadelphia seattle detroit atlanta',
  'miami dallas denver phoenix baltimore cleveland toronto montreal vancouver ottawa sydney',
  'melbourne perth brisbane auckland nairobi lagos johannesburg shanghai seoul pyongyang taipei',
  'bangkok jakarta manila hanoi karachi islamabad riyadh doha dubai havana caracas bogota lima',
  'westminster hollywood manhattan brooklyn queens',
  'kent essex sussex surrey norfolk suffolk devon cornwall dorset somerset wiltshire gloucestershire',
  'hertfordshire bedfordshire buckinghamshire oxfordshire cambridgeshire lincolnshire leicestershire',
  'northamptonshire warwickshire worcestershire staffordshire shropshire cheshire derbyshire',
  'nottinghamshire lancashire cumbria northumberland durham hampshire berkshire middlesex merseyside',
  'newcastle sunderland sheffield nottingham leicester coventry southampton portsmouth plymouth',
  'norwich swansea aberdeen dundee inverness ulster munster leinster connacht galway cork limerick',
  'muslim christian jewish catholic protestant hindu buddhist islamic arab arabic latino hispanic',
  'north south east west northern southern eastern western northeast northwest southeast southwest',
  'mediterranean atlantic pacific arctic antarctic caribbean balkan nordic latin',
);

/** Places that are given names or family names as often. */
const ALSO_NAMES = wordSet(
  'georgia jordan chad paris london sydney york chelsea austin virginia carolina florence israel',
  'washington lincoln madison jackson houston dallas brooklyn cleveland perth phoenix victoria',
  'india china kenya dakota berlin chester lancaster montana west north english french german',
  'welsh ireland england france holland jersey pole dane finn lima leeds bristol latin',
  'kent devon chester cork durham leicester lancaster sheffield',
  'georgian christian swiss cuba rome denver savannah charlotte asia america israel',
);

/** Words that the names of places begin with. */
const PLACE_OPENERS = wordSet('san santa los las saint fort mount mt port cape puerto rio st el');

/** What stands behind "Co", which is a given name as well. */
const COUNTIES = wordSet(
  'antrim armagh carlow cavan clare cork derry donegal down dublin durham fermanagh galway kerry kildare',
  'kilkenny laois leitrim limerick longford londonderry louth mayo meath monaghan offaly roscommon sligo',
  'tipperary tyrone waterford westmeath wexford wicklow',
);

/**
 * Whether a word, in lower case, opens the name of a place ("San Marino", "Fort Knox", "Co Cork").
 *
 * @param next - the word behind it
 */
export function opensPlace(lower: string, next: string): boolean {
  const plain = lower.replace(/\.$/, '');
  return PLACE_OPENERS.has(plain) || (plain === 'co' && COUNTIES.has(next));
}

/** Whether a word, in lower case, names a place or those who live there. */
export function isPlace(lower: string): boolean {
  return PLACES.has(lower);
}

/** Whether a word, in lower case, names a place and can hardly be a part of somebody's name. */
export function isPlaceOnly(lower: string): boolean {
  if (PLACES.has(lower)) return !ALSO_NAMES.has(lower);
  // "Ukrainians"; "Dallas-based"
  if (lower.endsWith('s')) return PLACES.has(lower.slice(0, -1));
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 1 && (PLACES.has(lower.slice(0, hyphen)) || PLACES.has(lower.slice(hyphen + 1)));
}

/** Whether a word, in lower case, can be a place or a name: the words around it must tell. */
export function isPlaceOrName(lower: string): boolean {
  return ALSO_NAMES.has(lower);
}

/** Whether a word, in lower case, says where one person comes from: "Ukrainian", "Briton". */
export function isDemonym(lower: string): boolean {
  return (
    /^(?:briton|spaniard|swede|dane|finn|pole|scot|turk|croat|serb|londoner|texan|icelander|german|greek|czech|slovak|thai|afghan|argentine|filipino|filipina|cypriot|kazakh|uzbek|iraqi|israeli|pakistani|bangladeshi|somali|kuwaiti|qatari|yemeni)$/.test(
      lower,
    ) ||
    /^(?:dutch|french|irish|welsh|english|scots)(?:man|woman)$/.test(lower) ||
    (PLACES.has(lower) && /(?:ian|ean|can|oan|aeli|aqi)$/.test(lower))
  );
}

/** Ends like a nationality and is none, or one of many within it. */
const NO_NATIONALITY = wordSet(
  'african asian european christian jewish californian texan londoner',
);

/** Whether a word, in lower case, says which nation somebody is of: "French", "Ukrainian", "Briton". */
export function isNationality(lower: string): boolean {
  return (
    !NO_NATIONALITY.has(lower) &&
    (isDemonym(lower) ||
      /^(?:french|dutch|swiss)$/.test(lower) ||
      (PLACES.has(lower) && /(?:ese|ish|ani)$/.test(lower)))
  );
}

const SETTLEMENTS = wordSet(
  'city cities town towns village villages suburb suburbs hamlet hamlets borough boroughs district districts county',
  'counties state states province provinces port ports island islands',
);

/** Whether a noun, in lower case, has the name of such a place behind “of”: “the *city* of Orme”. */
export const isSettlement = (lower: string): boolean => SETTLEMENTS.has(lower);
