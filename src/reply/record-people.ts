import type { Namesake } from '../answers/record/meant.js';
import type { RecordProfile } from '../answers/record/profile.js';
import type { RecordStatement } from '../answers/record/statements.js';
import type { ReadingFacts } from '../answers/record/stories.js';
import type { Source } from '../answers/source.js';
import { ALL_STORIES } from '../story/story.js';
import { fold } from '../text/fold.js';
import { atHead, words } from '../words.js';
import { recordLine } from './attribution.js';
import { encodePress } from './custom-id.js';
import { clip } from './escape.js';
import { deskButtons, pageOf, pagerOf } from './leads.js';
import { type Block, buttons, message, type Reply, text } from './message.js';
import { quote } from './quote.js';
import { alsoLine, passageOffers, readingLine, storyPicker } from './record.js';
import { shortNamesOf } from './story-names.js';
import { bold, day, dotted, heading, type Line, plain, shorten, small } from './text.js';

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
    texts: known.map(({ source, paragraph, speaker, cue, text: said, kind, also }): Block => {
      const who = words.saidBy(speaker, cue);
      const others = alsoLine({ also }, stories);
      // Only what stands in quotation marks as a whole may look like a quotation.
      return kind === 'direct'
        ? text(quote(said, STATEMENT_LENGTH), recordLine(source, paragraph, who), others)
        : text(
            plain(bold(`${shorten(who, 160)}:`), ` ${shorten(said, STATEMENT_LENGTH)}`),
            recordLine(source, paragraph),
            others,
          );
    }),
    offers: buttons(passageOffers(known)),
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

/** Lines that say who has the same name and may be somebody else. */
export function namesakeLines(namesakes: readonly Namesake[]): Line[] {
  const nameOf = shortNamesOf(namesakes.map(({ source }) => source));
  return namesakes.map(({ name, role, source }) =>
    plain(words.namesake(nameOf(source), shorten(name, 80), role && shorten(role, 120))),
  );
}

/** Lines that say who else is called so, and who may be. */
function othersLines(names: readonly string[], namesakes: readonly Namesake[]): Line[] {
  return [
    ...(names.length === 0
      ? []
      : [plain(words.alsoCalled(names.map((other) => shorten(other, 80))))]),
    ...namesakeLines(namesakes),
  ];
}

/** What leads to those of one name: to the one whom a story names, in all stories or, lacking room, in it. */
function namesakeOffers(command: string, option: string, namesakes: readonly Namesake[]): Block[] {
  const nameOf = shortNamesOf(namesakes.map(({ source }) => source));
  return buttons(
    namesakes.map(({ name, source }) => ({
      label: `${name} · ${nameOf(source)}`,
      code:
        encodePress(command, { story: ALL_STORIES, [option]: name, where: source.story }) ??
        encodePress(command, { story: source.story, [option]: name }),
    })),
  );
}

/** What somebody is, each in the words of the newest story that says so, with that story and its day. */
function rolesOf({ roles }: RecordProfile, stories: readonly Source[]): Line[] {
  const known = new Map(stories.map((source) => [source.story, source]));
  const said = new Map<string, { role: string; paragraph: number | null; source: Source }>();
  for (const { story, text: role, paragraph } of roles) {
    const source = known.get(story);
    if (source === undefined || said.has(fold(role))) continue;
    said.set(fold(role), { role, paragraph, source });
  }
  const shown = [...said.values()].slice(0, MAX_ROLES);
  const nameOf = shortNamesOf(shown.map(({ source }) => source));
  return shown.map(({ role, paragraph, source }) => {
    const { published } = source;
    const where = dotted([
      nameOf(source),
      published === null ? undefined : day(published.slice(0, 10)),
      paragraph === null ? words.editorsNote : words.paragraph(paragraph),
    ]);
    return plain(`${shorten(role, 200)} (`, ...where, ')');
  });
}

/** Who somebody is in all stories, and what they said. */
export function recordWhoReply(
  answer: ReadingFacts & {
    readonly name: string;
    readonly person: RecordProfile | null;
    readonly suggestions: readonly string[];
    readonly namesakes: readonly Namesake[];
    readonly where: string | null;
    readonly stories: readonly Source[];
  },
): Reply {
  const { name, person, suggestions, namesakes, where, stories, unread } = answer;
  if (person === null) {
    const asked = clip(name, 200);
    const isKnown = suggestions.length > 0;
    return message('none', [
      text(
        plain(bold(isKnown ? words.whoIsMeant(asked) : words.nobodyCalled(asked, answer))),
        isKnown ? plain(words.didYouMean) : undefined,
        readingLine(answer, name),
      ),
      ...othersOffers('who', 'name', suggestions),
      ...(isKnown ? [] : deskButtons()),
    ]);
  }
  const { texts, offers } = statementBlocks(person.said.slice(0, IN_PROFILE), stories);
  return message('plain', [
    text(
      heading(shorten(atHead(person.name), 200)),
      rolesOf(person, stories),
      othersLines(suggestions, namesakes),
    ),
    ...texts,
    text(small(words.inStories(stories.length)), readingLine(answer, name)),
    ...offers,
    ...buttons(
      person.said.length <= IN_PROFILE
        ? []
        : [
            {
              label: words[unread === 0 ? 'quotations' : 'quotationsRead'](person.said.length),
              code: encodePress('quotes', {
                story: ALL_STORIES,
                speaker: person.name,
                ...(where && { where }),
              }),
            },
          ],
    ),
    ...othersOffers('who', 'name', suggestions),
    ...namesakeOffers('who', 'name', namesakes),
    ...storyPicker(stories),
  ]);
}

/** What was said in all stories, newest first. */
export function recordQuotesReply(
  answer: ReadingFacts & {
    readonly speaker: string | null;
    readonly about: string | null;
    readonly statements: readonly RecordStatement[];
    readonly page: number;
    readonly suggestions: readonly string[];
    readonly namesakes: readonly Namesake[];
    readonly where: string | null;
    readonly stories: readonly Source[];
  },
): Reply {
  const { speaker, about, statements, page: wanted, suggestions, namesakes } = answer;
  const { where, stories } = answer;
  const { items, page, pages } = pageOf(statements, wanted, ON_PAGE);
  const asked = {
    story: ALL_STORIES,
    ...(speaker && { speaker }),
    ...(about && { about }),
    ...(where && { where }),
  };
  const pager = pagerOf('quotes', asked, { page, pages });
  const { texts, offers } = statementBlocks(items, stories);
  const title =
    speaker === null
      ? words.saidInAll(about)
      : about === null
        ? atHead(speaker)
        : words.saidByAbout(atHead(speaker), about);
  const isNamed = speaker !== null && stories.length > 0;
  const nothing =
    isNamed && about === null
      ? words.notQuotedIn(shorten(speaker, 100), stories.length)
      : words.nothingSaid(answer);
  return message(statements.length === 0 ? 'none' : 'plain', [
    text(
      heading(shorten(title, 300)),
      statements.length === 0 ? plain(bold(nothing)) : undefined,
      isNamed || suggestions.length === 0
        ? othersLines(suggestions, namesakes)
        : plain(words.didYouMean),
      readingLine(answer, speaker ?? about),
    ),
    ...texts,
    text(pager.line),
    ...offers,
    ...buttons(pager.offers),
    ...othersOffers('quotes', 'speaker', suggestions),
    ...namesakeOffers('quotes', 'speaker', namesakes),
    ...storyPicker(stories),
  ]);
}
