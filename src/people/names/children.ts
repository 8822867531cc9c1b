import type { Gender } from '../../text/pronouns.js';
import { isMark } from '../../text/ranges.js';
import { wordSet } from '../../text/word-set.js';
import type { Draft, NameMention } from './draft.js';
import { headsBeside } from './heads-beside.js';

/** Years; nobody younger is called "Mr" or "Mrs". */
const GROWN = 16;
const CHILD = wordSet('boy girl child baby toddler newborn infant schoolboy schoolgirl');
const PARENT = /^(?:father|mother|dad|mum|mom)$/;

/** The mark before a child's age right behind a name: "," of "Roe, 9,". */
function markBeforeChildsAge({ run }: NameMention): string | undefined {
  const [mark, age, close] = run.sentence.tokens.slice(run.next, run.next + 3);
  const isChilds = /^\d{1,2}$/.test(age?.text ?? '') && Number(age?.text) < GROWN;
  return isChilds && isMark(mark, /^[,(]$/) && isMark(close, /^[,.;)]$/) ? mark?.text : undefined;
}

/** What the names of somebody have told so far. */
interface Known {
  /** How many names have been looked at. */
  seen: number;
  isUnderAge: boolean;
  isCalledChild: boolean;
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
      isCalledChild: false,
      isParent: false,
    };
    this.known.set(draft, known);
    for (; known.seen < draft.mentions.length; known.seen++) {
      const mention = draft.mentions[known.seen];
      if (mention === undefined) continue;
      const heads = headsBeside(mention.run);
      const mark = markBeforeChildsAge(mention);
      known.isUnderAge ||= mark === ',';
      // "Roe (7)" may be how well a player did.
      known.isCalledChild ||= mark === '(' || heads.some((head) => CHILD.has(head));
      if (known.seen === 0) known.isParent = heads.some((head) => PARENT.test(head));
    }
    return known;
  }

  /**
   * Those who may be called "Mr Roe" or "Mrs Roe": nobody of a child's age, nor who is called a child where the
   * story has named a parent of the name ("local boy Tom Roe" may be grown up).
   */
  grown(candidates: readonly Draft[], gender: Gender): readonly Draft[] {
    const grown = candidates.filter((draft) => !this.about(draft).isUnderAge);
    const hasParent = grown.some(
      (draft) => this.about(draft).isParent && (draft.gender ?? gender) === gender,
    );
    return hasParent ? grown.filter((draft) => !this.about(draft).isCalledChild) : grown;
  }
}
