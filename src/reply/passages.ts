import type { Comparison } from '../answers/asked-words.js';
import type { Claim } from '../answers/claims/claims.js';
import type { Findings, FoundPassage } from '../answers/findings.js';
import type { Source } from '../answers/source.js';
import { PRONOUNS } from '../text/english/pronouns.js';
import { fold } from '../text/fold.js';
import { words } from '../words.js';
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
import { type Block, buttons, message, type Reply, text } from './message.js';
import { quote } from './quote.js';
import { bold, dotted, heading, type Line, plain, shorten, small } from './text.js';

/** Passages that a reply shows; the others are one tap away. */
const SHOWN = 3;
/** Code units of markdown. */
const FIRST_LENGTH = 1400;
const FURTHER_LENGTH = 240;
const MAX_NAME_LENGTH = 100;
const MAX_CLAIM_LENGTH = 120;
/** Sentences of a message that the story does not have; more are counted. */
const FEW_LACKING = 2;

/** A reply to somebody who asked nothing: what one can ask. */
export function helloReply(title: string, findings: Findings): Reply {
  const { story, headline } = findings.source;
  return message('plain', [
    text(heading(title), plain(words.hello(headline ?? words.theStory))),
    ...ideaButtons(findings),
    ...buttons([summaryOffer(story), quotesOffer(story), helpOffer(story)]),
  ]);
}

/** A reply to somebody who asked for the whole story: what it is about, and the summary first. */
export function wholeStoryReply(title: string, findings: Findings): Reply {
  const { story, headline } = findings.source;
  return message('plain', [
    text(
      heading(title),
      headline === null ? undefined : plain(words.itIsAbout(headline)),
      plain(words.summaryTells),
    ),
    ...buttons([summaryOffer(story), timelineOffer(story), quotesOffer(story)]),
    ...ideaButtons(findings),
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

/** One of several sentences, and where the story has it, or what comes nearest. */
const claimLine = ({ text, verdict, paragraph }: Claim): Line =>
  small(words.claim[verdict](shorten(text, MAX_CLAIM_LENGTH), paragraph ?? 0));

/** Each of several sentences; more than a few that the story does not have, in one line. */
function claimLines(claims: readonly Claim[]): Line[] {
  const none = claims.filter(({ verdict }) => verdict === 'none');
  if (none.length <= FEW_LACKING) return claims.map(claimLine);
  const found = claims.filter(({ verdict }) => verdict !== 'none');
  return [...found.map(claimLine), small(words.noClaims(none.length, found.length === 0))];
}

/** Whether a sentence begins with a name, so that the line need not say it first. */
const beginsWith = (sentence: string, name: string) =>
  fold(sentence).startsWith(fold(name)) && !/^[\p{L}\p{N}]/u.test(sentence.slice(name.length));

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

/** The questions that one can ask instead, each a tap away. */
const ideaButtons = ({ source: { story }, ideas }: Findings): Block[] =>
  buttons(
    ideas.map((idea) => ({ label: idea, code: encodePress('ask', { story, question: idea }) })),
  );

/** What is to be said of a question's words: of those that the story lacks, or has in another spelling. */
function wordLines({ verdict, nobody, lacking, taken }: Findings) {
  const lacksWords = verdict === 'none' ? words.lacking : words.lackingHere;
  const missing = lacking.map((word) => shorten(word, 40));
  const spellings = taken.map(({ word, as }) => ({ word: shorten(word, 40), as: shorten(as, 40) }));
  return {
    nobody:
      nobody === undefined ? undefined : plain(words.notNamed(shorten(nobody, MAX_NAME_LENGTH))),
    missing: missing.length === 0 ? undefined : plain(lacksWords(missing)),
    taken: spellings.length === 0 ? undefined : plain(words.taken(spellings)),
  };
}

/** A reply where nothing was found: what the story is about, and can be asked. */
function nothingReply(title: string, findings: Findings, question: string | undefined): Reply {
  const { source, nearest, ideas, vague } = findings;
  const { story, headline } = source;
  const { nobody, missing } = wordLines(findings);
  return message('none', [
    text(heading(title)),
    text(
      plain(bold(vague === true ? words.tooLittle : words.verdict.none)),
      nobody,
      missing,
      headline === null ? undefined : plain(words.itIsAbout(headline)),
      plain(ideas.length > 0 ? words.askInstead : words.askInOtherWords),
    ),
    ...ideaButtons(findings),
    ...buttons([
      ...(question === undefined || nearest.length === 0 ? [] : [nearestOffer(story, question)]),
      askOffer(story, question),
      summaryOffer(story),
      quotesOffer(story),
      helpOffer(story),
    ]),
  ]);
}

/** The best passage: its sentence in bold if it is an answer. */
const firstBlock = (
  { text: told, highlightAt, answerAt, paragraph, speaker, subject }: FoundPassage,
  { verdict, source }: Findings,
  comparison: Comparison | undefined,
): Block =>
  text(
    quote(told, FIRST_LENGTH, {
      part: highlightAt,
      bold: verdict === 'answer',
      ...(answerAt && { words: answerAt }),
    }),
    attributionLine(source, paragraph, speaker, subject),
    comparison === undefined ? undefined : comparisonLines(comparison),
  );

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
  const { verdict, source, passages, persons } = findings;
  if (verdict === 'none') return nothingReply(title, findings, question);
  const { story } = source;
  const { nobody, missing, taken } = wordLines(findings);
  const [first, ...others] = passages.slice(0, SHOWN);
  const footer = originLine(source, 'publisher');
  return message(verdict, [
    text(heading(title)),
    ...(claims === undefined ? [] : [text(claimLines(claims))]),
    text(taken, nobody, missing, verdict === 'closest' ? plain(words.verdict.closest) : undefined),
    ...(first === undefined ? [] : [firstBlock(first, findings, comparison)]),
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
      askOffer(story, question),
    ]),
  ]);
}
