import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { isPossessive, lowerAt, type Token } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { isInNounPhrase } from '../../grammar/noun-phrase-edges.js';
import { isFamilyNameAsWell } from '../../lexicon/family-names.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isRoleNoun } from '../../lexicon/roles.js';
import { isKindOfShip } from '../../lexicon/ships.js';
import type { NameRun } from '../runs/name-runs.js';
import { isOrdinary } from '../runs/ordinary-words.js';

/** Nouns for firms and other bodies, before their names and behind them: "the law firm Leigh". */
const BODIES = wordSet(
  'firm company bank charity retailer airline carmaker automaker chipmaker drugmaker manufacturer maker',
  'supermarket chain brand insurer lender brokerage startup start-up giant conglomerate consultancy',
  'agency newspaper magazine website app studio operator supplier wholesaler group band nonprofit',
  'think-tank thinktank foundation subsidiary builder housebuilder journal',
);

/** What firms have, and people do not, right behind the name: "Leigh shareholders". */
const OF_FIRMS = wordSet(
  'shareholders ceo cfo chairman chairwoman founder co-founder stores branches subsidiary analysts',
  'economists executives traders',
);

/** What belongs to a firm, and who works there: "shares in Leigh", "an analyst at Leigh". */
const IN_FIRMS = wordSet(
  'shares shareholders stake stock executive ceo cfo chairman chairwoman founder co-founder economist',
  'economists strategist analyst analysts trader traders subsidiary headquarters',
);

const isVerb = (lower: string) => isPastTense(lower) || AUXILIARIES.has(lower);

/** Kinds of ships, but for those that are trades and ways of life as well. */
const isShip = (lower: string) => isKindOfShip(lower) && !/^(?:drifter|cutter|whaler)$/.test(lower);

/** "the law firm Leigh", "the trawler Ada Leigh", and not "to brand Leigh a liar". */
function isNamedBody(run: NameRun): boolean {
  const { tokens } = run.sentence;
  const noun = lowerAt(tokens, run.first - 1);
  return (
    (BODIES.has(noun) || isShip(noun)) && tokens[run.first - 2]?.lower !== 'to' && !opensClause(run)
  );
}

/** "On the ferry Ada Leigh met him", "the boat Ada Leigh sold was old": the name is a subject behind the noun. */
function opensClause({ sentence: { tokens }, first, next }: NameRun): boolean {
  const verb = lowerAt(tokens, next);
  if (!isPastTense(verb) || AUXILIARIES.has(verb)) return false;
  const start = DETERMINERS.has(lowerAt(tokens, first - 2)) ? first - 3 : first - 2;
  const isBehindPreposition = start === 0 && PREPOSITIONS.has(lowerAt(tokens, 0));
  return isBehindPreposition || isVerb(lowerAt(tokens, next + 1));
}

const ARTICLE = /^(?:an?|the)$/;
/** Words of a description before its noun. */
const MAX_MODIFIERS = 5;

/** Whether a noun phrase ends before a token; "the company’s founder" goes on, "the firm said" does. */
const isEnd = (token: Token | undefined) =>
  (token?.isWord !== true && !isPossessive(token)) ||
  (token !== undefined &&
    (PREPOSITIONS.has(token.lower) || /^(?:that|which|and)$/.test(token.lower)));

/** "The town's last trawler": words that are adverbs elsewhere. */
const isInPhrase = (token: Token | undefined) =>
  /^(?:first|last|only)$/.test(token?.lower ?? '') || isInNounPhrase(token) || isPossessive(token);

/** The noun of what somebody or something is said to be behind a name and a comma, where the phrase ends there. */
function nounBehind({ sentence: { tokens }, next }: NameRun): string | undefined {
  if (tokens[next]?.text !== ',' || !ARTICLE.test(lowerAt(tokens, next + 1))) {
    return undefined;
  }
  let head = next + 2;
  while (head < next + 2 + MAX_MODIFIERS && isInPhrase(tokens[head + 1])) head++;
  // "According to Leigh, the Agency for Food shut it"
  const isNoun = tokens[head]?.isCapitalised === false && isEnd(tokens[head + 1]);
  return isNoun ? tokens[head]?.lower : undefined;
}

/** "Leigh, a law firm in Leeds": what a firm is said to be, and nobody ("the operator"). */
function isDescribedBody(run: NameRun): boolean {
  const noun = nounBehind(run) ?? '';
  return BODIES.has(noun) && !isRoleNoun(noun) && !/^(?:operator|supplier)$/.test(noun);
}

/** "The Girl Ada, the town's last trawler" */
export const isDescribedShip = (run: NameRun) => isShip(nounBehind(run) ?? '');

/** "Leigh, founded in 1837", "Leigh was founded": what is true of no person. */
const isFounded = ({ sentence: { tokens }, next }: NameRun) =>
  /^(?:,|is|was)$/.test(lowerAt(tokens, next)) &&
  /^(?:founded|headquartered|incorporated)$/.test(lowerAt(tokens, next + 1));

/** What firms have, and hardly anybody does; whoever works for one has its chairman. */
const WHOSE = wordSet('owner owners shareholders headquarters subsidiary founder founders');

/** "Leigh, whose owner is abroad", and not "Roe, whose owner friends are abroad". */
function isOwned({ sentence: { tokens }, next }: NameRun): boolean {
  const after = tokens[next + 3];
  return (
    tokens[next]?.text === ',' &&
    tokens[next + 1]?.lower === 'whose' &&
    WHOSE.has(lowerAt(tokens, next + 2)) &&
    after !== undefined &&
    (after.text === ',' || isVerb(after.lower))
  );
}

/** "Leigh, which makes cars, said": the subject of a sentence, and no person. */
function isThing({ sentence: { tokens }, first, prefixFirst = first, next }: NameRun): boolean {
  if (tokens[next]?.text !== ',' || tokens[next + 1]?.lower !== 'which') return false;
  const before = tokens[prefixFirst - 1];
  return before === undefined || before.text === ',';
}

/** "Leigh shares fell", "Leigh chief executive Jane Roe"; but "Roe shares a house". */
function hasFirmsOwn({ sentence: { tokens }, next }: NameRun): boolean {
  const own = lowerAt(tokens, next);
  const after = lowerAt(tokens, next + 1);
  if (own === 'shares') return isVerb(after);
  if (own === 'chief') return /^(?:executive|operating|financial)$/.test(after);
  return OF_FIRMS.has(own);
}

/** "shares in Leigh", "an analyst at Leigh", and not "a stake in Jane Roe's firm". */
function isFirmOfOthers({ sentence: { tokens }, first, prefixFirst, next }: NameRun): boolean {
  return (
    prefixFirst === undefined &&
    /^(?:in|of|at)$/.test(lowerAt(tokens, first - 1)) &&
    IN_FIRMS.has(lowerAt(tokens, first - 2)) &&
    !isPossessive(tokens[next])
  );
}

/** Those who work for firms and institutes that are called like people. */
const EMPLOYED = wordSet(
  'banker broker stockbroker trader lawyer solicitor attorney barrister adviser advisor consultant accountant',
  'auditor analyst economist strategist surveyor architect engineer researcher scientist doctor surgeon',
);

/**
 * "Bankers from Ada Leigh advised", at the head of a sentence: elsewhere, they may have something from her. The
 * verb stands right behind, for "lawyers from Ada Leigh to Tom Roe" are these.
 */
function isWhereOthersWork({ sentence: { tokens }, first, next, words }: NameRun): boolean {
  const noun = lowerAt(tokens, first - 2);
  return (
    words.length > 1 &&
    /^(?:from|at)$/.test(lowerAt(tokens, first - 1)) &&
    (EMPLOYED.has(noun) || EMPLOYED.has(noun.replace(/s$/, ''))) &&
    tokens.slice(0, first - 2).every((each) => ARTICLE.test(each.lower) || isInNounPhrase(each)) &&
    isVerb(lowerAt(tokens, next))
  );
}

/** Bodies that are called by what they are for. */
const OF_MATTERS = wordSet(
  'institute institution centre center school college department ministry faculty society office bureau',
  'academy association council commission journal',
);

/** "The Institute for Marine Life": a matter by a word of English; "the Campaign for Ada Wood" is somebody's. */
function isMatterOfBody({ sentence: { tokens }, first, next, words }: NameRun): boolean {
  const body = tokens[first - 2];
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (
    words.length > 1 &&
    /^(?:for|of)$/.test(lowerAt(tokens, first - 1)) &&
    body?.isCapitalised === true &&
    OF_MATTERS.has(body.lower) &&
    isOrdinary(last) &&
    !isFamilyNameAsWell(last) &&
    !isPossessive(tokens[next])
  );
}

/** "Marks & Spencer", "Roe & Co.": a part of what a firm is called; but not "Bill & Helen Roe". */
export function isPartOfFirm({ sentence: { tokens }, first, next, words }: NameRun): boolean {
  const isCouple =
    bearersOf(tokens[next + 1]?.text ?? '') !== undefined &&
    tokens[next + 2]?.isCapitalised === true;
  const isBefore = tokens[next]?.text === '&' && !isCouple;
  return words.length === 1 && (isBefore || tokens[first - 1]?.text === '&');
}

/**
 * How sure the words around a name make it that it is a firm's, or another body's: "the bank Roe left" may be
 * one that Roe left, and "the maker Roe" whoever makes something.
 *
 * @returns undefined if nothing says so
 */
export function firmSign(run: NameRun): 'sure' | 'likely' | 'possible' | undefined {
  if (run.title !== undefined) return undefined;
  const isSure =
    isPartOfFirm(run) ||
    isDescribedBody(run) ||
    isDescribedShip(run) ||
    isThing(run) ||
    isFounded(run) ||
    hasFirmsOwn(run) ||
    isFirmOfOthers(run);
  if (isSure) return 'sure';
  if (isOwned(run) || isWhereOthersWork(run) || isMatterOfBody(run)) return 'likely';
  if (!isNamedBody(run)) return undefined;
  return isRoleNoun(lowerAt(run.sentence.tokens, run.first - 1)) ? 'possible' : 'likely';
}
