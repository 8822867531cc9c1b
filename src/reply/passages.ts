import type { Comparison } from '../answers/asked-words.js';
import type { Findings, FoundPassage } from '../answers/findings.js';
import type { Source } from '../answers/source.js';
import type { Verdict } from '../search/verdict.js';
import { PRONOUNS } from '../text/pronouns.js';
import { attributionLine, originLine } from './attribution.js';
import { encodePress } from './custom-id.js';
import {
  askOffer,
  helpOffer,
  nearestOffer,
  paragraphButtons,
  quotesOffer,
  saidOffer,
  summaryOffer,
  timelineOffer,
  whoOffer,
} from './leads.js';
import { buttons, message, type Reply, text } from './message.js';
import { quote } from './quote.js';
import { bold, dotted, heading, type Line, plain, shorten, small } from './text.js';
import { words } from './words.js';

/** Passages that a reply shows; the others are one tap away. */
const SHOWN = 3;
/** Code units of markdown. */
const FIRST_LENGTH = 1400;
const FURTHER_LENGTH = 240;
const MAX_NAME_LENGTH = 100;
const MAX_CLAIM_LENGTH = 120;

/** A reply to somebody who asked nothing: what one can ask. */
export function helloReply(title: string, { source, ideas }: Findings): Reply {
  const { story, headline } = source;
  return message('plain', [
    text(heading(title), plain(words.hello(headline ?? words.theStory))),
    ...buttons(
      ideas.map((idea) => ({ label: idea, code: encodePress('ask', { story, question: idea }) })),
    ),
    ...buttons([summaryOffer(story), quotesOffer(story), helpOffer(story)]),
  ]);
}

/** A reply to somebody who asked for the whole story: what it is about, and the summary first. */
export function wholeStoryReply(title: string, { source, ideas }: Findings): Reply {
  const { story, headline } = source;
  return message('plain', [
    text(
      heading(title),
      headline === null ? undefined : plain(words.itIsAbout(headline)),
      plain(words.summaryTells),
    ),
    ...buttons([summaryOffer(story), timelineOffer(story), quotesOffer(story)]),
    ...buttons(
      ideas.map((idea) => ({ label: idea, code: encodePress('ask', { story, question: idea }) })),
    ),
  ]);
}

/** What goes with findings. */
interface Beside {
  /** What there is to begin from where one asks more. */
  readonly question?: string;
  /** How the first passage compares with what it was found for. */
  readonly comparison?: Comparison | undefined;
  /** Where several things are looked for, what was found for each. */
  readonly claims?: readonly Claim[] | undefined;
}

/** What the story has on one sentence of a message. */
export interface Claim {
  readonly text: string;
  readonly verdict: Verdict;
  /** Of the best passage, where there is one. */
  readonly paragraph?: number;
}

/** One of several sentences, and where the story has it, or what comes nearest. */
const claimLine = ({ text, verdict, paragraph }: Claim): Line =>
  small(words.claim[verdict](shorten(text, MAX_CLAIM_LENGTH), paragraph ?? 0));

/** Whether a sentence begins with a name, so that the line need not say it first. */
const beginsWith = (sentence: string, name: string) =>
  sentence.startsWith(name) && !/^[\p{L}\p{N}]/u.test(sentence.slice(name.length));

/** One of several passages, in one line: its sentence alone. */
function furtherLine(source: Source, { paragraph, highlight, speaker }: FoundPassage): Line {
  const isNamed =
    speaker !== undefined &&
    !PRONOUNS.has(speaker.toLowerCase()) &&
    !beginsWith(highlight, speaker);
  return small(
    ...dotted([
      words.paragraph(paragraph),
      source.version === null ? undefined : words.version(source.version),
      isNamed ? shorten(speaker, 100) : undefined,
      shorten(highlight, FURTHER_LENGTH),
    ]),
  );
}

function comparisonLines({ shared, missing }: Comparison): Line[] {
  const said = (say: (listed: readonly string[]) => string, listed: readonly string[]) =>
    listed.length === 0 ? [] : [small(say(listed.map((word) => shorten(word, 40))))];
  return [...said(words.agree, shared), ...said(words.differ, missing)];
}

/**
 * A reply that shows what was found: the best passage, its sentence in bold if it is an answer, the
 * sentences of two more, every one of them a tap away in its context; or, where there is none, what
 * the story is about and can be asked.
 *
 * @param title - what was asked, in one line
 */
export function findingsReply(
  title: string,
  findings: Findings,
  { question, comparison, claims }: Beside,
): Reply {
  const { verdict, source, passages, nearest, persons, ideas, vague } = findings;
  const lacking = findings.lacking.map((word) => shorten(word, 40));
  const missing = lacking.length === 0 ? undefined : plain(words.lacking(lacking));
  const spellings = findings.taken.map(({ word, as }) => ({
    word: shorten(word, 40),
    as: shorten(as, 40),
  }));
  const taken = spellings.length === 0 ? undefined : plain(words.taken(spellings));
  const nobody =
    findings.nobody === undefined
      ? undefined
      : plain(words.notNamed(shorten(findings.nobody, MAX_NAME_LENGTH)));
  const { story } = source;
  const more = askOffer(story, question);
  if (verdict === 'none') {
    return message('none', [
      text(heading(title)),
      text(
        plain(bold(vague === true ? words.tooLittle : words.verdict.none)),
        nobody,
        missing,
        source.headline === null ? undefined : plain(words.itIsAbout(source.headline)),
        plain(ideas.length > 0 ? words.askInstead : words.askInOtherWords),
      ),
      ...buttons(
        ideas.map((idea) => ({ label: idea, code: encodePress('ask', { story, question: idea }) })),
      ),
      ...buttons([
        ...(question === undefined || nearest.length === 0 ? [] : [nearestOffer(story, question)]),
        more,
        summaryOffer(story),
        quotesOffer(story),
        helpOffer(story),
      ]),
    ]);
  }
  const [first, ...others] = passages.slice(0, SHOWN);
  const footer = originLine(source, 'publisher');
  return message(verdict, [
    text(heading(title)),
    ...(claims === undefined ? [] : [text(claims.map(claimLine))]),
    text(taken, nobody, missing, verdict === 'closest' ? plain(words.verdict.closest) : undefined),
    ...(first === undefined
      ? []
      : [
          text(
            quote(first.text, FIRST_LENGTH, {
              part: first.highlightAt,
              bold: verdict === 'answer',
              ...(first.answerAt && { words: first.answerAt }),
            }),
            attributionLine(source, first.paragraph, first.speaker, first.subject),
            comparison === undefined ? undefined : comparisonLines(comparison),
          ),
        ]),
    ...(others.length === 0 ? [] : [text(others.map((passage) => furtherLine(source, passage)))]),
    ...(footer === undefined ? [] : [text(footer)]),
    ...paragraphButtons(
      story,
      passages.map(({ paragraph }) => paragraph),
    ),
    ...buttons([
      ...persons.map((name) => whoOffer(story, name)),
      ...(first?.speaker === undefined || PRONOUNS.has(first.speaker.toLowerCase())
        ? []
        : [saidOffer(story, first.speaker)]),
      more,
    ]),
  ]);
}
