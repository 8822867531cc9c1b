import type { Story } from '../story/story.js';
import type { Span } from '../text/span.js';
import { findTimeExpressions, type TimeExpression } from './time-expressions.js';

/** A time as it stands in its sentence: whether the sentence speaks of it as lying ahead. */
export interface TensedTime extends TimeExpression {
  readonly isAhead: boolean;
  readonly paragraph: number;
  readonly sentence: Span;
}

/** Verbs whose present tense announces: "the trial opens on Monday". */
const SCHEDULED = String.raw`\b(?:${[
  'opens|closes|starts|begins|reopens|resumes|returns|travels|hosts|faces|meets|departs|expires',
  'go(?:es)? on (?:trial|sale|show)|comes? into (?:force|effect)|takes? (?:place|effect|over)',
  'kicks off|gets (?:under way|underway)',
].join('|')})\b`;
const ANNOUNCES = new RegExp(SCHEDULED);

/** Whether a sentence in the present tense announces something. */
export const announces = (text: string): boolean => ANNOUNCES.test(text);

/**
 * Verb groups, the future ones first: the nearest one tells the time of what stands beside it. The
 * participle of “will be closed” is a part of one.
 */
const TENSE = new RegExp(
  String.raw`\b(?:(?<ahead>(?:will|would|won['\u2019]t|shall)(?:(?: [a-z]+){0,2} [a-z]{2,20}ed\b)?|(?:set|expected|scheduled|planned|poised|lined up|likely|hoping|hopes?|plans?|planning|preparing|aims?|vowed|pledged|agreed) (?:to|for)|(?:is|are|was|were) (?:due|to)|is (?:holding|hosting|meeting|visiting)|ahead of|upcoming|${SCHEDULED})|(?<past>was|were|had|did|has|have|said|says|told|came|went|took|made|met|began|became|got|gave|held|found|left|won|lost|saw|spoke|wrote|sent|led|ran|fell|rose|struck|broke|brought|[a-z]{2,20}ed))\b`,
  'g',
);
/** What somebody does for a later time: "arrived on Monday for talks on Tuesday". */
const PURPOSE = /\b(?:for|before|ahead of|and then|until|to)\b/;

function tenses(text: string): boolean[] {
  return [...text.matchAll(TENSE)].map(({ groups }) => groups?.ahead !== undefined);
}

/** What makes the time right after it a deadline. */
const DEADLINE = /\b(?:[Bb]y|[Uu]ntil|till|through|before|ahead of)\s+(?:at least\s+|the\s+)?$/;

/** Verbs for what is still to happen when somebody speaks of it: "promised it before Christmas". */
const PROMISES =
  /\b(?:promised|threatened|pledged|vowed|demanded|wanted|urged|ordered|asked for|called for|could|can|may|might)\b/;

const FROM = /\bfrom $/;

/** Whether a time lies ahead, by the verb nearest before it or else the first one after it. */
function liesAhead(before: string, after: string, isFirst: boolean): boolean {
  if ((DEADLINE.test(before) || FROM.test(before)) && PROMISES.test(before)) return true;
  const nearest = tenses(before).at(-1) ?? tenses(after)[0];
  if (nearest !== undefined) return nearest;
  return DEADLINE.test(before) || (!isFirst && PURPOSE.test(before));
}

/** The times of one sentence of a story. */
export function readTimesIn(story: Story, paragraph: number, sentence: Span): TensedTime[] {
  const expressions = findTimeExpressions(story.text, sentence);
  return expressions.map((expression, i) => {
    const start = expressions[i - 1]?.span.end ?? sentence.start;
    const end = expressions[i + 1]?.span.start ?? sentence.end;
    return {
      ...expression,
      isAhead: liesAhead(
        story.text.slice(start, expression.span.start),
        story.text.slice(expression.span.end, end),
        i === 0,
      ),
      paragraph,
      sentence,
    };
  });
}

/** The times of a story, each in its sentence. */
export function readTimes(story: Story): TensedTime[] {
  return story.paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap((sentence) => readTimesIn(story, number, sentence)),
  );
}

/** Whether a time lies ahead, where its own words may say so. */
export const aheadOf = ({ value, isAhead }: TensedTime): boolean =>
  'side' in value && value.side !== undefined && value.side !== 0 ? value.side > 0 : isAhead;

/** Where a time stands among others (only the order counts), and its date where it has one. */
export interface Resolved {
  readonly order: number;
  readonly date?: string;
}
