import { DETERMINERS, isFunctionWord } from '../../text/english/function-words.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isSpeakerNoun } from '../lexicon/sources.js';

/** What somebody does who has an office or a post. */
const POSTS = wordSet(
  'heads leads runs chairs directs manages edits presents hosts coaches captains owns represents',
  'founded commands oversees teaches led headed chaired edited coached captained directed',
);

/** Trades, by what is grown, sold or kept: "keeps bees", and not "grows a beard", "keeps losses low". */
const TRADES = wordSet('grows farms sells breeds repairs keeps');
const isPlural = (lower: string) => /[^su]s$/.test(lower) && !isFunctionWord(lower);
const ENDS = /^[,.;:]$/;
const ENDS_TRADE = /^(?:[,.;:]|in|at|near)$/;
/** Words of what somebody works for among which a body is looked for: "the county's water board". */
const MAX_EMPLOYER = 5;

/** "The council", "Orme Foods", and not "free", "a living" or "the weekend". */
const isEmployer = (words: readonly Token[]) =>
  words[0]?.isCapitalised === true ||
  (DETERMINERS.has(lowerAt(words, 0)) && words.some(({ lower }) => isSpeakerNoun(lower)));

/** Whether somebody's work is told at a position: "heads the choir", "drives a taxi", "works as a cook". */
export function isPost(tokens: readonly Token[], verb: number): boolean {
  const [{ lower = '' } = {}, object, second] = tokens.slice(verb, verb + 3);
  if (POSTS.has(lower)) return true;
  const opener = object?.lower ?? '';
  const behind = second?.lower ?? '';
  if (TRADES.has(lower)) return isPlural(opener) && ENDS_TRADE.test(second?.text ?? '');
  if (lower === 'drives') {
    const isWhole = second?.isCapitalised === false && ENDS.test(tokens[verb + 3]?.text ?? '');
    return /^an?$/.test(opener) && isWhole;
  }
  if (lower !== 'works') return false;
  if (opener === 'as') return /^(?:an?|the)$/.test(behind);
  const employer = tokens.slice(verb + 2, verb + 2 + MAX_EMPLOYER);
  return /^(?:for|at)$/.test(opener) && isEmployer(employer);
}
