import type { OpenStory } from '../desk.js';
import { speakerName } from '../people/statement.js';
import type { Passage } from '../search/passage-index.js';
import type { Verdict } from '../search/verdict.js';
import { slice } from '../story/story.js';
import { overlaps } from '../text/span.js';
import { attribution, attributionLine, originLine, type Source, sourceOf } from './attribution.js';
import { encodePress } from './custom-id.js';
import { join, type Markdown, md } from './markdown.js';
import { ACCENT, type Block, buttons, message, picker, type Reply, rule, text } from './message.js';
import { quote } from './quote.js';
import { words } from './words.js';

/** Passages that a reply shows; the others are one tap away. */
const SHOWN = 3;
/** Code units of markdown. */
const FIRST_LENGTH = 1400;
const FURTHER_LENGTH = 350;
const MAX_IDEAS = 3;

/** A passage as answers carry it. */
export interface FoundPassage {
  readonly story: string;
  readonly paragraph: number;
  /** The whole paragraph. */
  readonly text: string;
  /** The sentence that answers, a part of the text. */
  readonly highlight: string;
  readonly score: number;
  readonly attribution: string;
  /** Who is speaking in the highlight, if anybody is. */
  readonly speaker?: string;
}

/** What a story has on something, as answers carry it. */
export interface Findings {
  readonly verdict: Verdict;
  readonly source: Source;
  readonly passages: readonly FoundPassage[];
  /** Where there is no passage: what one can ask instead. */
  readonly ideas: readonly string[];
}

/** Takes down what was found, with who is speaking. */
export function describeFindings(
  open: OpenStory,
  verdict: Verdict,
  passages: readonly Passage[],
): Findings {
  const { story } = open;
  const { statements } = open.people();
  const source = sourceOf(story);
  return {
    verdict,
    source,
    passages: passages.map(({ paragraph, highlight, score }) => {
      const statement = statements.find(
        (each) =>
          each.paragraph === paragraph.number &&
          (overlaps(each.content, highlight) || overlaps(each.source, highlight)),
      );
      return {
        story: story.id,
        paragraph: paragraph.number,
        text: slice(story, paragraph),
        highlight: slice(story, highlight),
        score: Number(score.toFixed(4)),
        attribution: attribution(source, paragraph.number),
        ...(statement && { speaker: speakerName(story, statement) }),
      };
    }),
    ideas: verdict === 'none' ? ideasFor(open) : [],
  };
}

/** Three things that a story can be asked: what its main speaker said, and what it keeps to. */
function ideasFor(open: OpenStory): string[] {
  const { persons, statements } = open.people();
  const speaking = new Set(statements.map(({ speaker }) => speaker));
  const speakers = persons.filter((person) => speaking.has(person));
  const phrases = open.keyPhrases().map((phrase) => slice(open.story, phrase));
  const questions = speakers.map(({ name }) => words.whatDidSay(name));
  return [...questions.slice(0, 1), ...phrases, ...questions.slice(1)].slice(0, MAX_IDEAS);
}

const present = (...blocks: readonly (Block | undefined)[]) =>
  blocks.filter((block) => block !== undefined);

/**
 * A reply that shows what was found: the best passage, its sentence in bold if it is an answer, two
 * more in short, the rest one tap away; or, where there is none, what the story is about and can be asked.
 */
export function findingsReply(heading: Markdown, findings: Findings): Reply {
  const { verdict, source, passages, ideas } = findings;
  const title = text(md`### ${heading}`);
  if (verdict === 'none') {
    const about = source.headline === null ? undefined : md`${words.itIsAbout(source.headline)}`;
    const hint = md`${ideas.length > 0 ? words.askInstead : words.askInOtherWords}`;
    return message(ACCENT.none, [
      title,
      text(join([md`**${words.verdict.none}**`, about, hint], '\n')),
      ...buttons(
        ideas.map((question) => ({
          label: question,
          code: encodePress('ask', { story: source.story, question }),
        })),
      ),
    ]);
  }
  const footer = originLine(source, 'publisher');
  const contextOf = ({ story, paragraph }: FoundPassage) =>
    encodePress('passage', { story, paragraph });
  return message(ACCENT[verdict], [
    ...present(title, verdict === 'closest' ? text(md`${words.verdict.closest}`) : undefined),
    ...passages.slice(0, SHOWN).flatMap(({ paragraph, text: passage, highlight, speaker }, i) => {
      const isAnswer = i === 0 && verdict === 'answer';
      const focus = { part: highlight, bold: isAnswer };
      const quoted = quote(passage, i === 0 ? FIRST_LENGTH : FURTHER_LENGTH, focus);
      const line = attributionLine(source, paragraph, speaker);
      return present(i === 0 ? undefined : rule(), text(join([quoted, line], '\n')));
    }),
    ...present(footer && text(footer)),
    ...buttons(
      passages.slice(0, 1).map((passage) => ({ label: words.inContext, code: contextOf(passage) })),
    ),
    ...picker(
      words.more,
      passages.slice(SHOWN).map((passage) => ({
        label: `${words.paragraph(passage.paragraph)} ${passage.highlight}`,
        code: contextOf(passage),
      })),
    ),
  ]);
}
