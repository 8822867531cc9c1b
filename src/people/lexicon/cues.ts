import { allFormsOf, formsOfVerb } from '../../text/english/verb-inflection.js';
import { wordSet } from '../../text/word-set.js';

/** Verbs so clearly of saying that their subject, even with a common noun, is a speaker. */
const SPEECH_VERBS = wordSet(
  'say tell write ask add insist claim argue announce explain state suggest warn note assert',
);
/** Verbs that are so, but for their participle: “a house boasting five bedrooms”, “joking aside”. */
const SPEECH_FINITES = wordSet(
  'reply respond tweet continue recall acknowledge admit believe deny confirm joke declare concede predict',
  'stress emphasize emphasise testify promise vow pledge complain conclude allege contend remark',
  'observe quip lament boast caution reiterate maintain urge reveal hint',
);
/** Verbs that are so in the past alone: “a comment”, “shouts”. */
const SPEECH_PASTS = wordSet(
  'shout yell exclaim whisper sigh comment report chant cry retort opine muse speculate marvel chime',
);
/** Of their forms, what describes as often: “a written reply”. */
const DESCRIBING = wordSet('written');

/** Other verbs that report what somebody says, writes or holds. */
const OTHERS = wordSet(
  'answer assure accuse advise agree appeal blast brag call chide charge clarify condemn confess',
  'confide convey counter criticize criticise decline decry defend demand denounce describe detail',
  'dismiss dispute dub elaborate estimate express fear fume greet hail highlight hope imply indicate',
  'inform interject judge label laugh mention mock mourn mutter object order outline phrase plead point',
  'post praise proclaim propose protest question rail react reason reckon recommend recount reflect',
  'relate remind remember repeat request scoff scold signal surmise suspect term thank theorize',
  'theorise threaten tout vent voice volunteer welcome wonder worry talk brush ridicule deride liken',
  'compare cite brand slam attack bash refer invoke cheer rebuke endorse laud exhort implore berate',
  'admonish chastise castigate extol commend belittle disparage lambaste challenge taunt champion',
  'consider conceive doubt expect pray presume rule portray assess echo reject refute realise realize',
  'assume think feel hold find chant quote',
);
/** Forms of verbs whose other forms are more often something else. */
const SOME_FORMS = wordSet(
  'know knows knew known read reads put puts see sees saw learn learns learned learnt mean means hears heard',
  'speak speaks spoke speaking swear swears swore swearing sing sings sang singing show shows showed shown',
  'understand understands understood texted emailed blogged retweeted blurted seethed',
);

/**
 * Verbs that report with a clause or a quotation, and mean something else with a noun: "added a
 * second goal", "claimed three wickets", "admitted burglary", "wrote an opera".
 */
const WITH_CLAUSE = wordSet(
  'add admit believe claim concede conclude continue declare maintain note observe recall report',
  'reveal write',
);
/** Verbs whose infinitive says what goes on, and not what somebody says. */
const WITH_ACTION = wordSet('continue');
/** Verbs that report a thing or a deed as often as a clause: "denied fraud", "announced his return". */
const WITH_THING = wordSet(
  'acknowledge admit announce ask boast complain concede condemn demand deny dismiss lament pledge',
  'predict promise propose recommend reject request urge vow welcome',
);
/** Verbs by which a narrator leaves it open whether what somebody says is so, or comes to be. */
const DOUBTFUL = wordSet('claim deny hope insist maintain pledge promise vow');

/** Verbs by which what is reported is said not to be so. */
const DENYING = wordSet('deny dispute refute reject');

/** Verbs of what somebody has in mind, and need not say. */
const THOUGHTFUL = wordSet(
  'assume believe doubt expect fear hope presume realise realize suspect wonder worry',
);

const formsOf = (verbs: ReadonlySet<string>) => [...verbs].flatMap(allFormsOf);
const SPEECH: ReadonlySet<string> = new Set([
  ...formsOf(SPEECH_VERBS).filter((form) => !DESCRIBING.has(form)),
  ...formsOf(SPEECH_FINITES).filter((form) => !form.endsWith('ing')),
  ...[...SPEECH_PASTS].flatMap((verb) => formsOfVerb(verb).past),
  'reports',
]);
const CUES: ReadonlySet<string> = new Set([
  ...formsOf(SPEECH_VERBS),
  ...formsOf(SPEECH_FINITES),
  ...formsOf(SPEECH_PASTS),
  ...formsOf(OTHERS),
  ...SOME_FORMS,
]);
const CLAUSE_ONLY: ReadonlySet<string> = new Set(formsOf(WITH_CLAUSE));
const ACTIONS: ReadonlySet<string> = new Set(formsOf(WITH_ACTION));

const THINGS: ReadonlySet<string> = new Set(formsOf(WITH_THING));
const DOUBTS: ReadonlySet<string> = new Set(formsOf(DOUBTFUL));
const DENIALS: ReadonlySet<string> = new Set(formsOf(DENYING));

/** Whether a verb of saying, in lower case, may report a thing or a deed, without a verb of its own. */
export function takesThing(lower: string): boolean {
  return THINGS.has(lower);
}

const THOUGHTS: ReadonlySet<string> = new Set([
  ...formsOf(THOUGHTFUL),
  ...wordSet(
    'think thinks thought feel feels felt know knows knew understand understands understood',
  ),
]);

/** Whether a verb, in lower case, tells what somebody thinks, and need not say. */
export function isThought(lower: string): boolean {
  return THOUGHTS.has(lower);
}

/** Whether a narrator leaves it open, by a verb in lower case, whether what it reports is so. */
export function isDoubtful(lower: string): boolean {
  return DOUBTS.has(lower);
}

/** Whether what a verb, in lower case, reports is said not to be so. */
export function isDenying(lower: string): boolean {
  return DENIALS.has(lower);
}

/** Whether a verb of saying, in lower case, needs a clause or a quotation to report anything. */
export function needsClause(lower: string): boolean {
  return CLAUSE_ONLY.has(lower);
}

/** Whether "to" after a verb of saying, in lower case, tells what is done: "continued to shrink". */
export function takesAction(lower: string): boolean {
  return ACTIONS.has(lower);
}

/** Whether a word, in lower case, can report speech or thought. */
export function isCue(lower: string): boolean {
  return CUES.has(lower);
}

/** Cues that are nouns as often, where they have no ending or that of the third person. */
const NOUNS_AS_WELL =
  /^(?:answer|appeal|attack|boast|brag|call|cause|challenge|champion|charge|claim|comment|complaint|counter|cry|demand|doubt|echoe?|estimate|fear|find|hint|hold|hope|joke|judge|label|laugh|marvel|mention|object|order|outline|phrase|pledge|point|post|praise|presume|press|promise|protest|question|quip|quote|read|reason|refrain|remark|reply|report|request|rule|saying|scoff|shout|show|sigh|signal|slam|brand|state|stress|suspect|talk|taunt|term|threat|tweet|view|voice|volunteer|vow|whisper|wonder|worry|yell|feeling|meaning|understanding|writing|reading|warning|offering|ruling|showing|finding|meeting)s?$/;

/** Whether a word, in lower case, is a verb of saying and no noun. */
export function isCueVerb(lower: string): boolean {
  return CUES.has(lower) && !NOUNS_AS_WELL.test(lower);
}

/** Whether a verb of saying, in lower case, is a noun as often: "claims", "states". */
export function isNounAsWell(lower: string): boolean {
  return NOUNS_AS_WELL.test(lower);
}

/** Whether a word, in lower case, reports speech and hardly ever anything else. */
export function isSpeechCue(lower: string): boolean {
  return SPEECH.has(lower);
}
