import type { Profile } from '../answers/profile.js';
import type { Source } from '../answers/source.js';
import { fold } from '../text/fold.js';
import { atHead, words } from '../words.js';
import { originLine, paragraphLine } from './attribution.js';
import { encodePress } from './custom-id.js';
import { clip } from './escape.js';
import { askOffer, paragraphButtons, quotesOffer, summaryOffer } from './leads.js';
import { LIMITS } from './limits.js';
import { type Block, buttons, message, type Offer, picker, type Reply, text } from './message.js';
import { quote } from './quote.js';
import { bold, heading, plain, shorten, small } from './text.js';

/** Statements that a reply shows; the others are one tap away. */
const SHOWN = 3;
const STATEMENT_LENGTH = 500;
const MAX_NAME_LENGTH = 200;
const MAX_ROLES = 6;

/** What leads to somebody, under their name alone. */
function personOffer(story: string, name: string): Offer {
  return { label: name, code: encodePress('who', { story, name }) };
}

/** Typed words that are nobody's name, and where the story has them. */
interface Typed {
  readonly name: string;
  readonly source: Source;
  /** Whom they may mean. */
  readonly suggestions: readonly string[];
  readonly inText: boolean;
  readonly paragraphs: readonly number[];
}

/** A reply to who asks for somebody whom a story does not name, or for one of several who are called so. */
export function nobodyReply({ name, source, suggestions, inText, paragraphs }: Typed): Reply {
  const { story } = source;
  const named = clip(name, MAX_NAME_LENGTH);
  const offers = suggestions.map((each) => personOffer(story, each));
  const places = paragraphButtons(story, paragraphs);
  const others = buttons([summaryOffer(story), quotesOffer(story)]);
  const called = suggestions.filter((each) => fold(each).includes(fold(name)));
  if (called.length > 1) {
    return message('none', [
      text(plain(bold(words.eachCalled(named)))),
      ...buttons(called.map((each) => personOffer(story, each))),
      ...places,
      ...others,
    ]);
  }
  const ask = {
    label: words.askAboutIt(name),
    code: encodePress('ask', { story, question: name }),
  };
  return message('none', [
    text(
      plain(bold(inText ? words.notAPerson(named, paragraphs) : words.notNamed(named))),
      suggestions.length > 0 ? plain(words.didYouMean) : undefined,
    ),
    ...places,
    ...buttons([...(inText ? [ask] : []), ...offers]),
    ...others,
  ]);
}

/** A reply that says who somebody is, and what they say. */
export function profileReply(person: Profile, source: Source, namesakes: readonly string[]): Reply {
  const { story } = source;
  const footer = originLine(source);
  const roles = person.roles.slice(0, MAX_ROLES).map(({ text: role, paragraph }) => {
    const where = paragraph === null ? words.editorsNote : words.paragraph(paragraph);
    return plain(`${shorten(role, 200)} (${where})`);
  });
  const said = person.said.slice(0, SHOWN);
  const named = person.named.map(({ paragraph }) => paragraph);
  const others = namesakes.map((other) => shorten(other, 80));
  return message('plain', [
    text(
      heading(shorten(atHead(person.name), MAX_NAME_LENGTH)),
      roles,
      others.length === 0 ? undefined : plain(words.alsoCalled(others)),
    ),
    ...said.map((statement) => statementBlock(statement, source)),
    text(
      person.said.length === 0 && named.length > 0
        ? plain(words.notQuoted(shorten(person.name, MAX_NAME_LENGTH), named))
        : small(words.namedIn(named)),
    ),
    ...(footer === undefined ? [] : [text(footer)]),
    ...paragraphButtons(story, [...new Set([...said.map(({ paragraph }) => paragraph), ...named])]),
    ...buttons(leadsOn(person, story)),
    ...buttons(namesakes.map((other) => personOffer(story, other))),
    // A few are buttons already.
    ...(named.length <= LIMITS.buttons ? [] : namedPicker(person, story)),
  ]);
}

function statementBlock(
  { paragraph, text: said, cue, kind }: Profile['said'][number],
  source: Source,
): Block {
  return kind !== 'direct'
    ? text(
        plain(bold(`${words.saidSo(shorten(cue, 60))}:`), ` ${shorten(said, STATEMENT_LENGTH)}`),
        paragraphLine(source, paragraph),
      )
    : text(quote(said, STATEMENT_LENGTH), paragraphLine(source, paragraph, cue));
}

/** What leads to all that somebody says, and to what is said about them. */
function leadsOn({ name, said, spokenOf }: Profile, story: string): Offer[] {
  const own = {
    label: words.quotations(said.length),
    code: encodePress('quotes', { story, speaker: name }),
  };
  const about = {
    label: words.saidAbout(name),
    code: encodePress('quotes', { story, about: name }),
  };
  return [
    // A few stand above already.
    ...(said.length <= SHOWN ? [] : [own]),
    ...(spokenOf === 0 ? [] : [about]),
    askOffer(story, words[said.length === 0 ? 'whoIs' : 'whatDidSay'](name)),
  ];
}

const namedPicker = ({ named }: Profile, story: string): Block[] =>
  picker(
    words.readWhereNamed,
    named.map(({ paragraph, text: sentence }) => ({
      label: `${words.paragraph(paragraph)} ${sentence}`,
      code: encodePress('passage', { story, paragraph }),
    })),
  );
