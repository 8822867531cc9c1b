import type { Gender } from '../../text/pronouns.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { appositionAfter } from '../roles/after-names.js';
import { appositionBefore, roleBefore } from '../roles/before-names.js';
import type { Draft, NameMention } from './draft.js';

/** Years; nobody younger is called "Mr" or "Mrs". */
const GROWN = 16;
const CHILD = wordSet('boy girl child baby toddler newborn infant schoolboy schoolgirl');
const PARENT = /^(?:father|mother|dad|mum|mom)$/;

/** The nouns for what somebody is beside a name. */
const headsBeside = ({ run }: NameMention): readonly string[] =>
  [roleBefore(run), appositionBefore(run), appositionAfter(run)].flatMap(
    (role) => role?.head ?? [],
  );

/** How old somebody is said to be right behind a name. */
function ageBehind({ run }: NameMention): number | undefined {
  const [mark, age] = run.sentence.tokens.slice(run.next, run.next + 2);
  return /^[,(]$/.test(mark?.text ?? '') && /^\d{1,3}$/.test(age?.text ?? '')
    ? Number(age?.text)
    : undefined;
}

const isChild = ({ mentions }: Draft): boolean =>
  mentions.some(
    (each) =>
      (ageBehind(each) ?? GROWN) < GROWN || headsBeside(each).some((head) => CHILD.has(head)),
  );

/** Whether somebody came in as a parent: "his father, Tom Roe". */
const isParent = ({ mentions: [first] }: Draft): boolean =>
  first !== undefined && headsBeside(first).some((head) => PARENT.test(head));

/** Knows where a story speaks of a child: "a girl of nine". */
export class Children {
  private readonly paragraphs = new Set<number>();

  constructor(sentences: readonly TokenisedSentence[]) {
    for (const { tokens, paragraph } of sentences)
      if (tokens.some(({ lower }) => CHILD.has(lower))) this.paragraphs.add(paragraph);
  }

  /** Whether somebody is named first where a child is spoken of, and nothing is told that only grown people are. */
  private mayBe({ mentions }: Draft): boolean {
    const first = mentions[0]?.run.sentence.paragraph ?? 0;
    return (
      (this.paragraphs.has(first) || this.paragraphs.has(first - 1)) &&
      mentions.every(
        (each) =>
          each.run.title === undefined &&
          ageBehind(each) === undefined &&
          headsBeside(each).length === 0,
      )
    );
  }

  /**
   * Those who may be called "Mr Roe" or "Mrs Roe": no child, nor who may be one where the story has named a
   * parent of the name.
   */
  grown(candidates: readonly Draft[], gender: Gender): readonly Draft[] {
    const grown = candidates.filter((draft) => !isChild(draft));
    const hasParent = grown.some((draft) => isParent(draft) && (draft.gender ?? gender) === gender);
    return hasParent ? grown.filter((draft) => isParent(draft) || !this.mayBe(draft)) : grown;
  }
}
