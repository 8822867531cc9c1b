/** Closed lists of English words that names are read by. All in lower case. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** What people are called by their office, rank or work: the word before a name, or after "the". */
export const ROLE_NOUNS = words(
  'president premier minister secretary chancellor senator representative congressman',
  'congresswoman governor mayor ambassador envoy diplomat spokesman spokeswoman spokesperson',
  'councillor councilman councilwoman lawmaker legislator politician mp peer lord lady sir dame',
  'king queen prince princess duke duchess emperor sultan emir pope cardinal archbishop bishop',
  'priest pastor reverend rabbi imam general colonel major captain lieutenant sergeant commander',
  'admiral marshal officer soldier inspector detective superintendent constable sheriff judge',
  'justice magistrate prosecutor lawyer attorney solicitor barrister counsel director manager',
  'chairman chairwoman chair chief executive ceo founder cofounder owner boss head leader',
  'deputy adviser advisor aide analyst economist expert professor lecturer teacher scientist',
  'researcher historian engineer doctor surgeon nurse author writer novelist poet journalist',
  'reporter correspondent editor columnist presenter broadcaster blogger actor actress singer',
  'musician rapper artist photographer director producer comedian model designer architect',
  'player striker midfielder defender goalkeeper forward coach trainer referee quarterback',
  'champion cyclist swimmer runner boxer jockey golfer driver pilot astronaut farmer candidate',
  'nominee activist campaigner counterpart colleague husband wife son daughter father mother',
  'brother sister partner neighbour neighbor witness victim suspect defendant resident student',
  'mr mrs ms miss mx dr prof rev hon sen rep gov gen col lt capt sgt',
);

/** Words that a name does not begin with although they have a capital at the head of a sentence. */
export const FUNCTION_WORDS = words(
  'a an the this that these those there here he she it its his her their they we our you your my i',
  'who what when where why how which in on at by for from with after before during since as if',
  'while although though because until under over about into of to and but or so yet nor not no',
  'some many most all both each every several one two three however meanwhile moreover still also',
  'then now later earlier today yesterday only even just finally according despite like unlike',
  'between among against without within through upon per via than whether once such more',
);

export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june',
  'july august september october november december christmas easter',
);

/** A capitalised run with one of these is the name of a place, an organisation or a thing. */
export const NOT_PERSONS = words(
  'street road avenue square bridge park river lake sea ocean mountain mount island islands city',
  'town county state states kingdom republic union nation nations north south east west northern',
  'southern eastern western central new university college school institute academy hospital',
  'church house palace court tower centre center hall club united party government ministry',
  'department office agency bureau commission committee council congress senate parliament assembly',
  'company corporation group bank fund association federation league foundation society service',
  'services network news times post journal daily press radio television tv channel airlines',
  'airport station army navy force forces guard police act treaty article bill law award awards',
  'prize cup championship olympics games festival world war day week year age project programme',
  'program plan deal agreement summit conference international national american british english',
  'french german russian european asian african chinese ukrainian',
);

/** Verbs that report speech or thought in public. */
export const CUES = words(
  'said says told tells insisted insists argued argues added adds suggested suggests claimed',
  'warned warns stated announced announces explained explains replied responded',
  'asked asks wrote writes tweeted posted declared confirmed confirms denied denies admitted',
  'acknowledged noted stressed emphasised emphasized urged called described believed',
  'believes promised vowed predicted testified recalled commented',
  'concluded revealed remarked observed joked complained conceded',
);
