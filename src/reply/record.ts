import type { RecordFindings } from '../answers/record/record.js';
import type { ReadingFacts } from '../answers/record/stories.js';
import type { Repeated } from '../answers/record/told-once.js';
import type { Source } from '../answers/source.js';
import { ALL_STORIES } from '../story/story.js';
import { words } from '../words.js';
import { recordLine } from './attribution.js';
import { encodePress } from './custom-id.js';
import { askOffer, compareOffer, topicOffer } from './leads.js';
import { buttons, message, type Offer, picker, type Reply, text } from './message.js';
import { quote } from './quote.js';
import { shortNamesOf, titlesOf } from './story-names.js';
import { bold, heading, type Line, plain, shorten, small } from './text.js';

/** Passages that a reply shows; the others are one tap away. */
const SHOWN = 3;
/** Code units of markdown. */
const FIRST_LENGTH = 1000;
const FURTHER_LENGTH = 300;
/** Papers that are named as having the same words. */
const MOST_ALSO = 3;

/** What a story is called in a word or two: its publisher or, where that is not known, its headline. */
function shortName({ publisher, headline, story }: Source): string {
  return shorten(publisher ?? headline ?? story, 40);
}

/** What leads to passages, each in its own story: "The Harbour ¶6". */
export function passageOffers(
  passages: readonly { readonly source: Source; readonly paragraph: number }[],
): Offer[] {
  const nameOf = shortNamesOf(passages.map(({ source }) => source));
  return passages.map(({ source, paragraph }) => ({
    label: `${nameOf(source)} ${words.paragraph(paragraph)}`,
    code: encodePress('passage', { story: source.story, paragraph }),
  }));
}

/** What leads to the stories that an answer names. */
export function storyPicker(stories: readonly Source[]) {
  const titleOf = titlesOf(stories);
  return picker(
    words.openStory,
    stories.map((source) => ({
      label: titleOf(source),
      code: encodePress('summary', { story: source.story }),
    })),
  );
}

/** The line that names who else has the same words, if anybody has. */
export function alsoLine({ also }: Repeated, stories: readonly Source[]): Line | undefined {
  const names = also.flatMap((place) => {
    const source = stories.find(({ story }) => story === place.story);
    return source === undefined ? [] : shortName(source);
  });
  const others = [...new Set(names)].slice(0, MOST_ALSO);
  return others.length === 0 ? undefined : small(words.alsoIn(others));
}

/**
 * The line that says what was not read, if anything was not: no reply may seem to speak of more.
 *
 * @param about - what the stories were sought by; without it, the newest were read
 */
export function readingLine(reading: ReadingFacts, about: string | null): Line | undefined {
  if (reading.unread === 0) return undefined;
  return small(about === null ? words.newest(reading) : words.unread(reading.unread));
}

/**
 * A reply that shows what all stories have on a question: the best passage whole, the sentences of two
 * more, each with its story, and every one a tap away in its own story.
 *
 * @param title - what was asked, in one line
 */
export function recordReply(
  title: string,
  { verdict, passages, stories, topic, vague }: RecordFindings,
  question: string,
): Reply {
  const more = askOffer(ALL_STORIES, question);
  if (verdict === 'none') {
    return message('none', [
      text(heading(title)),
      text(plain(bold(vague === true ? words.tooLittle : words.noneSays))),
      ...storyPicker(stories),
      ...buttons([more]),
    ]);
  }
  const found = passages.flatMap((passage) => {
    const source = stories.find(({ story }) => story === passage.story);
    return source === undefined ? [] : [{ ...passage, source }];
  });
  return message(verdict, [
    text(heading(title)),
    ...(verdict === 'closest' ? [text(plain(words.verdict.closest))] : []),
    ...found
      .slice(0, SHOWN)
      .map(({ source, paragraph, text: whole, highlight, highlightAt, speaker, also }, i) =>
        text(
          i === 0
            ? quote(whole, FIRST_LENGTH, { part: highlightAt, bold: verdict === 'answer' })
            : quote(highlight, FURTHER_LENGTH),
          recordLine(source, paragraph, speaker),
          alsoLine({ also }, stories),
        ),
      ),
    text(topic.length > 1 ? small(words.onThis(topic.length)) : undefined),
    ...buttons(passageOffers(found)),
    ...storyPicker(stories),
    ...buttons([
      ...(stories.length > 1 ? [compareOffer(question)] : []),
      ...(topic.length > 1 ? [topicOffer(topic[0] ?? '')] : []),
      more,
    ]),
  ]);
}
