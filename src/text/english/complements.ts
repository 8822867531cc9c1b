/**
 * Words by which what they govern is no fact yet, or none: verbs, each in one of its forms, and a few
 * adjectives and nouns. Two with a hyphen are a verb and its particle.
 */

/** What one does that binds oneself to do more: “voted to close”. */
export const RESOLVED = 'voted decided promised';
/** What one says to others, or wants of them, before it is done. */
export const REQUESTED = 'asked told ordered urged invited wanted offered instructed threatened';

/** What one has in mind, has promised or reckons with. */
export const PLANS = `${RESOLVED} plan expect intend aim agree vow pledge propose prepare schedule slate forecast poise suppose due set likely`;
/** What one wishes, asks for or tries: it is for others, or for chance, whether it comes about. */
export const WISHES = `${REQUESTED} wish hope seek try attempt bid proposal motion demand call-on call-upon call-for appeal press lobby petition push-for encourage advise recommend willing ready keen eager`;
/** Of these, what has the infinitive right behind it: nobody “set fire to cars” or “offered bread to” do it. */
export const RIGHT_BEFORE_INFINITIVE =
  'due set slate poise likely offered willing ready keen eager';
/** What one thinks of doing. */
export const IDEAS = 'consider mull propose suggest contemplate threat idea possibility plan';
/** What a thing, or a number, is asked for or reckoned with by: “asked for 18 per cent”. */
export const WISHED_THINGS = 'ask-for call-for demand seek propose offer want expect consider face';

/** What is said of somebody, or held for likely, and not established by it. */
export const ALLEGATIONS = 'allege claim suspect accuse believe think thought fear assume presume';
/** The same where it is done to somebody: “is said to have left”. */
export const ALLEGED_OF = 'say said report understand charge rumour rumor';
/** What one is held to have done: “accused of lying”, “on suspicion of theft”. */
export const SUSPECTED_DEEDS = 'accuse suspect charge suspicion accusation allegation';
/** What one says as a fact; it is none where it is said wrongly. */
export const STATEMENTS = 'say report announce state tell write suggest conclude';
/** Nouns for what is said and not established. */
export const ALLEGATION_NOUNS =
  'allegation claim report rumour rumor suspicion accusation suggestion speculation fear belief hope';

/** What somebody does not do. */
export const LEFT_UNDONE = 'refuse refusal decline fail failure neglect unable inability unwilling';
/** What is said against what others hold to be so; where it is not, that is so: “few would dispute that”. */
export const DISPUTES = 'dispute';
/** What is said not to be so. */
export const DENIALS = `${DISPUTES} deny refute false untrue wrong incorrect`;
/** What does not come about, or is given up. */
export const AVERTED =
  'deny avoid avert escape prevent dodge rule-out turn-down stop quit refrain short decide-against vote-against';
/** Of these, those that a thing is done to. */
export const AVERTED_THINGS = 'deny avoid avert escape prevent dodge rule-out turn-down';
/** What is done to a plan that comes to nothing, by whom it is or by others: “rejected a plan to”. */
export const GIVEN_UP =
  'cancel scrap abandon drop shelve ditch axe withdraw reverse overturn revoke halt reject block veto call-off give-up vote-down throw-out turn-down rule-out';
/** What is given up so, and is none any more; a bid was made all the same. */
export const PLAN_NOUNS = 'plan decision intention threat promise pledge idea scheme';
/** What keeps somebody “from” doing something. */
export const HINDRANCES = 'prevent stop block ban bar keep prohibit deter dissuade discourage';
/** What there is for something to be so; where there is none, it is not. */
export const GROUNDS = 'evidence proof sign indication record';
