import { wordSet } from '../../text/word-set.js';

/** Regular verbs that report what somebody says, writes or holds. */
const REGULAR = wordSet(
  'add admit allege announce answer argue ask assert assure acknowledge accuse advise agree',
  'appeal blast boast brag call caution chide charge claim clarify comment complain concede',
  'conclude condemn confess confide confirm contend continue convey counter criticize criticise',
  'cry decline declare decry defend demand denounce deny describe detail dismiss dispute dub',
  'elaborate emphasize emphasise estimate exclaim explain express fear fume greet hail',
  'highlight hint hope imply indicate inform insist interject joke judge label lament laugh',
  'maintain mention mock mourn muse mutter note observe object opine order outline phrase plead',
  'pledge point post praise predict proclaim promise propose protest question quip rail react',
  'reason recall reckon recommend recount reflect reiterate relate remark remind remember',
  'repeat reply report request respond retort reveal scoff scold shout sigh signal speculate',
  'state stress suggest surmise suspect term testify thank theorize theorise threaten tout',
  'tweet urge vent voice volunteer vow warn welcome whisper wonder worry yell talk brush',
  'ridicule deride liken compare cite brand slam attack bash refer invoke cheer rebuke endorse',
  'laud exhort implore berate admonish chastise castigate extol commend belittle disparage',
  'lambaste challenge taunt champion believe consider conceive doubt expect pray presume rule',
  'portray assess echo reject refute realise realize assume chime',
);

/** Verbs with forms of their own, all of them written out. */
const IRREGULAR = wordSet(
  'say says said saying tell tells told telling write writes wrote written writing think thinks',
  'thought thinking feel feels felt feeling know knows knew known hold holds held holding speak',
  'speaks spoke speaking find finds found finding show shows showed shown swear swears swore',
  'swearing read reads sing sings sang singing chant chants chanted chanting put puts see sees',
  'saw quote quotes quoted quoting understand understands understood learn learns learned',
  'learnt mean means hears heard texted emailed blogged retweeted blurted seethed',
);

/** Cues so clear that their subject, even with a common noun, is a speaker. */
const SPEECH = wordSet(
  'say says said saying tell tells told telling write writes wrote writing ask asks asked',
  'asking add adds added adding insist insists insisted insisting claim claims claimed claiming',
  'argue argues argued arguing announce announces announced announcing explain explains',
  'explained explaining reply replies replied respond responds responded state states stated',
  'stating suggest suggests suggested suggesting warn warns warned warning note notes noted',
  'noting tweet tweets tweeted continue continued continues recall recalls recalled acknowledge',
  'acknowledges acknowledged admit admits admitted believe believes believed deny denies denied',
  'confirm confirms confirmed joke jokes joked declare declares declared concede concedes',
  'conceded predict predicts predicted stress stresses stressed emphasize emphasizes emphasized',
  'emphasise emphasised testify testifies testified promise promises promised vow vows vowed',
  'pledge pledges pledged complain complains complained conclude concludes concluded allege',
  'alleges alleged assert asserts asserted asserting contend contends contended remark remarks',
  'remarked observe observes observed quip quips quipped lament laments lamented boast boasts',
  'boasted caution cautions cautioned reiterate reiterates reiterated maintain maintains',
  'maintained urge urges urged reveal reveals revealed hint hints hinted shouted yelled',
  'exclaimed whispered sighed commented reports reported chanted cried retorted opined mused',
  'speculated marveled marvelled chimed',
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

/** The forms of a regular verb. */
function formsOf(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  // "quipped", "admitted"; "answered" and "mentioned" do not double.
  const doubles =
    /(?:^|[^aeiou])[aeiou][ptg]$/.test(verb) && !/(?:et|ort|pt|st|it|eat|ight)$/.test(verb);
  const stem = doubles || /(?:admit|submit|refer|infer)$/.test(verb) ? verb + verb.at(-1) : verb;
  return [verb, /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

const CUES: ReadonlySet<string> = new Set([...IRREGULAR, ...[...REGULAR].flatMap(formsOf)]);
const CLAUSE_ONLY: ReadonlySet<string> = new Set([
  ...[...WITH_CLAUSE].flatMap(formsOf),
  ...wordSet('wrote written'),
]);
const ACTIONS: ReadonlySet<string> = new Set([...WITH_ACTION].flatMap(formsOf));

const THINGS: ReadonlySet<string> = new Set([...WITH_THING].flatMap(formsOf));
const DOUBTS: ReadonlySet<string> = new Set([...DOUBTFUL].flatMap(formsOf));
const DENIALS: ReadonlySet<string> = new Set([...DENYING].flatMap(formsOf));

/** Whether a verb of saying, in lower case, may report a thing or a deed, without a verb of its own. */
export function takesThing(lower: string): boolean {
  return THINGS.has(lower);
}

const THOUGHTS: ReadonlySet<string> = new Set([
  ...[...THOUGHTFUL].flatMap(formsOf),
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
  /^(?:answer|appeal|attack|boast|brag|call|cause|challenge|champion|charge|claim|comment|complaint|counter|cry|demand|doubt|echo|estimate|fear|find|hint|hold|hope|joke|judge|label|laugh|mention|object|order|outline|phrase|pledge|point|post|praise|presume|press|promise|protest|question|quip|quote|read|reason|refrain|remark|reply|report|request|rule|saying|scoff|shout|show|sigh|signal|slam|brand|state|stress|suspect|talk|taunt|term|threat|tweet|view|voice|volunteer|vow|whisper|wonder|worry|yell|feeling|meaning|understanding|writing|reading|warning|offering|ruling|showing|finding|meeting)s?$/;

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
