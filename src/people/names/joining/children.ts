import { isFunctionWord } from '../../../text/english/function-words.js';
import { NUMBER_WORDS } from '../../../text/english/number-words.js';
import type { Gender } from '../../../text/english/pronouns.js';
import { isMark } from '../../../text/ranges.js';
import { lowerAt, type Token } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { Draft } from '../../draft.js';
import { roleBefore } from '../../roles/before-names.js';
import type { NameRun } from '../runs/name-runs.js';
import { isBehindTitles } from './couples.js';
import { headsBeside } from './heads-beside.js';

/** Years; nobody younger is called "Mr" or "Mrs". */
const GROWN = 16;
const CHILD = wordSet('boy girl child baby toddler newborn infant schoolboy schoolgirl');
const PARENT = /^(?:father|mother|dad|mum|mom)$/;

/** Before a name as often of whoever is grown up: "golden boy Tom Roe", "Essex girl Ann Roe". */
const ALSO_OF_GROWN = /^(?:boy|girl|child|baby)$/;

const yearsIn = ({ text = '', lower = '' }: Partial<Token> = {}) =>
  /^\d{1,2}$/.test(text) ? Number(text) : NUMBER_WORDS.get(lower);

/** An age behind a name, and the mark before it: "Roe, 9,", "Roe, who is nine,". */
function ageBehind({ sentence: { tokens }, next }: NameRun) {
  const mark = tokens[next];
  if (!isMark(mark, /^[,(]$/)) return undefined;
  let at = next + 1;
  if (tokens[at]?.lower === 'who' && tokens[at + 1]?.lower === 'is') at += 2;
  else if (/^(?:aged|now)$/.test(lowerAt(tokens, at))) at++;
  const years = yearsIn(tokens[at]);
  return years !== undefined && isMark(tokens[at + 1], /^[,.;)]$/)
    ? { years, mark: mark?.text }
    : undefined;
}

/** Words between an age and a name. */
const MAX_BETWEEN = 3;

/** "Nine-year-old schoolgirl Ann Roe"; "Their 9-year-old, Ann Roe" at the head of a sentence alone. */
function yearsBefore({ sentence: { tokens }, first }: NameRun): number | undefined {
  const hasComma = tokens[first - 1]?.text === ',';
  const last = hasComma ? first - 2 : first - 1;
  for (let at = last; at >= Math.max(0, last - MAX_BETWEEN); at--) {
    const { lower = '', isWord = false } = tokens[at] ?? {};
    const [years = '', link] = lower.split('-year-');
    if (link === 'old') {
      return hasComma && at > 1 ? undefined : yearsIn({ text: years, lower: years });
    }
    if (!isWord || isFunctionWord(lower)) return undefined;
  }
  return undefined;
}

/** Words from "their" to a name: "the couple's elder daughter, Ann Roe". */
const CHILD_REACH = 6;

/** "Their daughter Ann Roe" */
function isTheirChild({ sentence: { tokens }, first }: NameRun): boolean {
  const before = tokens.slice(Math.max(0, first - CHILD_REACH), first);
  const noun = before.findLastIndex(({ isWord }) => isWord);
  const theirs = before.findLastIndex(({ lower }) => /^(?:their|couple)$/.test(lower));
  return theirs >= 0 && /^(?:son|daughter)$/.test(lowerAt(before, noun));
}

/** "A missing girl, Ann Roe", "schoolgirl Ann Roe" */
const isCalledChild = (run: NameRun, heads: readonly string[]) =>
  heads.some((head) => CHILD.has(head)) && !ALSO_OF_GROWN.test(roleBefore(run)?.head ?? '');

/** What the names of somebody have told so far. */
interface Known {
  /** How many names have been looked at. */
  seen: number;
  isUnderAge: boolean;
  isGrown: boolean;
  isCalledChild: boolean;
  /** Whether "Mr and Mrs Roe" may be the parents. */
  isOfCouple: boolean;
  isTheirChild: boolean;
  /** Whether somebody came in as a parent: "his father, Tom Roe". */
  isParent: boolean;
}

/** Knows whom a story calls a child: "Roe, 9,", "a missing girl, Ann Roe". */
export class Children {
  private readonly known = new WeakMap<Draft, Known>();

  /** Looks at every name once, for there may be thousands. */
  private about(draft: Draft): Known {
    const known = this.known.get(draft) ?? {
      seen: 0,
      isUnderAge: false,
      isGrown: false,
      isCalledChild: false,
      isOfCouple: false,
      isTheirChild: false,
      isParent: false,
    };
    this.known.set(draft, known);
    for (; known.seen < draft.mentions.length; known.seen++) {
      const mention = draft.mentions[known.seen];
      if (mention === undefined) continue;
      const { run } = mention;
      const heads = headsBeside(run);
      const behind = ageBehind(run);
      const years = yearsBefore(run) ?? behind?.years;
      // "Roe (7)" may be how well a player did.
      const isMarkOnly = behind?.mark === '(' && years === behind.years;
      known.isUnderAge ||= years !== undefined && years < GROWN && !isMarkOnly;
      known.isGrown ||= years !== undefined && years >= GROWN;
      known.isCalledChild ||= (isMarkOnly && behind.years < GROWN) || isCalledChild(run, heads);
      known.isOfCouple ||= isBehindTitles(run.sentence.tokens, run.first);
      known.isTheirChild ||= isTheirChild(run);
      if (known.seen === 0) known.isParent = heads.some((head) => PARENT.test(head));
    }
    return known;
  }

  /**
   * Those who may be called "Mr Roe" or "Mrs Roe": nobody of a child's age, nor "their daughter" of "Mr and Mrs
   * Roe", nor who is called a child where the story has named a parent of the name ("local boy Tom Roe" may be
   * grown up).
   */
  grown(candidates: readonly Draft[], gender: Gender, title: string): readonly Draft[] {
    const isParents = /^mrs?\.?$/.test(title);
    const grown = candidates.filter((draft) => {
      const { isUnderAge, isOfCouple, isTheirChild: isChild } = this.about(draft);
      return !isUnderAge && !(isParents && isOfCouple && isChild);
    });
    const hasParent = grown.some(
      (draft) => this.about(draft).isParent && (draft.gender ?? gender) === gender,
    );
    if (!hasParent) return grown;
    return grown.filter((draft) => this.about(draft).isGrown || !this.about(draft).isCalledChild);
  }
}
