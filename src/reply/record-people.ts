import type { RecordProfile } from '../answers/record-profile.js';
import type { RecordStatement } from '../answers/record-statements.js';
import type { Source } from '../answers/source.js';
import { ALL_STORIES } from '../story/story.js';
import { fold } from '../text/fold.js';
import { recordLine } from './attribution.js';
import { encodePress } from './custom-id.js';
import { clip } from './escape.js';
import { pageOf, pagerOf } from './leads.js';
import { type Block, buttons, message, type Reply, text } from './message.js';
import { quote } from './quote.js';
import { passageOffer, storyPicker } from './record.js';
import { bold, heading, plain, shorten, small } from './text.js';
import { words } from './words.js';

/** Statements on a page of quotations, and in a profile. */
const ON_PAGE = 5;
const IN_PROFILE = 3;
const STATEMENT_LENGTH = 400;
const MAX_ROLES = 6;

/** Statements, each with where it stands, and what leads there. */
function statementBlocks(statements: readonly RecordStatement[], stories: readonly Source[]) {
  const known = statements.flatMap((statement) => {
    const source = stories.find(({ story }) => story === statement.story);
    return source === undefined ? [] : [{ ...statement, source }];
  });
  return {
    texts: known.map(({ source, paragraph, speaker, cue, text: said, kind }): Block => {
      const who = words.saidBy(speaker, cue);
      // Only what stands in quotation marks as a whole may look like a quotation.
      return kind === 'direct'
        ? text(quote(said, STATEMENT_LENGTH), recordLine(source, paragraph, who))
        : text(
            plain(bold(`${shorten(who, 160)}:`), ` ${shorten(said, STATEMENT_LENGTH)}`),
            recordLine(source, paragraph),
          );
    }),
    offers: buttons(known.map(({ source, paragraph }) => passageOffer(source, paragraph))),
  };
}

/** What leads to others of one name. */
function othersOffers(command: string, option: string, names: readonly string[]): Block[] {
  return buttons(
    names.map((name) => ({
      label: name,
      code: encodePress(command, { story: ALL_STORIES, [option]: name }),
    })),
  );
}

/** Who somebody is in all stories, and what they said. */
export function recordWhoReply(answer: {
  readonly name: string;
  readonly person: RecordProfile | null;
  readonly suggestions: readonly string[];
  readonly stories: readonly Source[];
}): Reply {
  const { name, person, suggestions, stories } = answer;
  if (person === null) {
    return message('none', [text(plain(bold(words.nobodyCalled(clip(name, 200)))))]);
  }
  const roles = new Map(person.roles.map(({ text: role }) => [fold(role), role]));
  const { texts, offers } = statementBlocks(person.said.slice(0, IN_PROFILE), stories);
  return message('plain', [
    text(
      heading(shorten(person.name, 200)),
      [...roles.values()].slice(0, MAX_ROLES).map((role) => plain(shorten(role, 200))),
      suggestions.length === 0
        ? undefined
        : plain(words.alsoCalled(suggestions.map((other) => shorten(other, 80)))),
    ),
    ...texts,
    text(small(words.inStories(stories.length))),
    ...offers,
    ...buttons(
      person.said.length === 0
        ? []
        : [
            {
              label: words.quotations(person.said.length),
              code: encodePress('quotes', { story: ALL_STORIES, speaker: person.name }),
            },
          ],
    ),
    ...othersOffers('who', 'name', suggestions),
    ...storyPicker(stories),
  ]);
}

/** What was said in all stories, newest first. */
export function recordQuotesReply(answer: {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly statements: readonly RecordStatement[];
  readonly page: number;
  readonly suggestions: readonly string[];
  readonly stories: readonly Source[];
}): Reply {
  const { speaker, about, statements, page: wanted, suggestions, stories } = answer;
  const { items, page, pages } = pageOf(statements, wanted, ON_PAGE);
  const asked = { story: ALL_STORIES, ...(speaker && { speaker }), ...(about && { about }) };
  const pager = pagerOf('quotes', asked, { page, pages });
  const { texts, offers } = statementBlocks(items, stories);
  const title = [speaker ?? words.allStories, about].filter((part) => part !== null).join(': ');
  return message(statements.length === 0 ? 'none' : 'plain', [
    text(
      heading(shorten(title, 300)),
      statements.length === 0 ? plain(bold(words.nothingSaid)) : undefined,
      suggestions.length === 0
        ? undefined
        : plain(words.alsoCalled(suggestions.map((other) => shorten(other, 80)))),
    ),
    ...texts,
    text(pager.line),
    ...offers,
    ...buttons(pager.offers),
    ...othersOffers('quotes', 'speaker', suggestions),
    ...storyPicker(stories),
  ]);
}
