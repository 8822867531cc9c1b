import { AUXILIARIES, DETERMINERS } from '../../text/english/function-words.js';
import type { Token } from '../../text/tokens.js';
import { finiteVerb, opensClause } from '../grammar/verb-forms.js';
import { takesThing } from '../lexicon/cues.js';
import type { Cue } from './cues.js';
import { MAX_CLAUSE } from './units.js';

/** What has a verb of its own in a thing that is reported: "a plan under which the pool shuts". */
const EMBEDS = /^(?:that|which|who|whom|whose|if|when|where|whether|how|what|why|unless|because)$/;

/** What a cue reports, as its first words tell: a clause, or a thing or a deed. */
export interface Reported {
  readonly first: number;
  /** Where it ends at the latest. */
  readonly end: number;
  /** Where its verb stands, as far as its form tells. */
  readonly verb: number | undefined;
  /** Where it can be told from a thing: behind its verb, or behind a word that only a clause begins with. */
  readonly clauseFrom: number;
  /** Where a word stands that opens a clause within it. */
  readonly embedsFrom: number;
  /** A thing or a deed may be reported: "denied fraud", "vowed to stay". */
  readonly mayBeThing: boolean;
}

/** What a cue reports that begins at `first`, and ends at the latest before `end`. */
export function reportedFrom(
  tokens: readonly Token[],
  cue: Cue,
  first: number,
  end: number,
): Reported {
  const [before, opener, next] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  const limit = Math.min(end, first + MAX_CLAUSE);
  const verb = finiteVerb(tokens, first, limit);
  const opens = opensClause(tokens, first, first + 1);
  const embeds = tokens.slice(first, limit).findIndex(({ lower }) => EMBEDS.test(lower));
  // "asked, had he gone": a question.
  const isQuestion = AUXILIARIES.has(opener?.lower ?? '');
  const isInfinitive =
    opener?.lower === 'to' && !next?.isCapitalised && !DETERMINERS.has(next?.lower ?? '');
  return {
    first,
    end,
    verb,
    clauseFrom: opens ? first : (verb ?? Infinity),
    embedsFrom: embeds === -1 ? Infinity : first + embeds,
    mayBeThing: before?.lower !== 'that' && !isQuestion && (takesThing(cue.verb) || isInfinitive),
  };
}

/** Whether a clause is reported, as far as the words before `next` tell. */
export const isClauseBefore = ({ clauseFrom }: Reported, next: number) => clauseFrom < next;

/** Whether a thing or a deed is reported, and no clause, as far as the words before `next` tell. */
export const isThingBefore = (reported: Reported, next: number) =>
  reported.mayBeThing && !isClauseBefore(reported, next);
