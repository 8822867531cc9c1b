import { publisherOf, type Source } from '../answers/source.js';
import { clip } from './escape.js';
import { LIMITS } from './limits.js';

/** A way to call a story, where it has what that takes. */
type Way = (source: Source) => string | undefined;

const SHORT = 40;

const idOf: Way = ({ story }) => story;
const dayOf: Way = ({ published }) => published?.slice(0, 10);
const publisher: Way = (source) => {
  const name = publisherOf(source);
  return name === undefined ? undefined : clip(name, SHORT);
};

/** A headline and what tells it from the same one: where there is little room, that stays. */
const titledWith =
  (detail: Way): Way =>
  (source) => {
    const beside = detail(source);
    const { headline, story } = source;
    if (beside === undefined) return undefined;
    return `${clip(headline ?? story, LIMITS.selectText - beside.length - 3)} · ${beside}`;
  };

const TITLES: readonly Way[] = [
  ({ headline, story }) => clip(headline ?? story, LIMITS.selectText),
  titledWith(publisher),
  titledWith(dayOf),
  titledWith(idOf),
];

const SHORT_NAMES: readonly Way[] = [
  ({ publisher: name, headline, story }) => clip(name ?? headline ?? story, SHORT),
  ({ headline }) => (headline === null ? undefined : clip(headline, SHORT)),
  (source) => {
    const [name, day] = [publisher(source), dayOf(source)];
    return name === undefined || day === undefined ? undefined : `${name}, ${day}`;
  },
];

/** Calls each of several stories in the first way in which no other of them is called so; an id is no other's. */
function tellApart(stories: readonly Source[], ways: readonly Way[]): (source: Source) => string {
  const called = ways.map((way) => {
    const byName = new Map<string | undefined, Set<string>>();
    for (const source of stories) {
      const name = way(source);
      byName.set(name, (byName.get(name) ?? new Set()).add(source.story));
    }
    return (source: Source) => {
      const name = way(source);
      return byName.get(name)?.size === 1 ? name : undefined;
    };
  });
  return (source) => {
    for (const nameOf of called) {
      const name = nameOf(source);
      if (name !== undefined) return name;
    }
    return source.story;
  };
}

/** What each of several stories is called in a list to choose from: its headline, and more where another has it, too. */
export function titlesOf(stories: readonly Source[]): (source: Source) => string {
  return tellApart(stories, TITLES);
}

/** What each of several stories is called in a word or two: its publisher, where no other is by that. */
export function shortNamesOf(stories: readonly Source[]): (source: Source) => string {
  return tellApart(stories, SHORT_NAMES);
}
