import { outlineStory } from '../story/parse.js';
import { fold } from '../text/fold.js';
import { comparableAddress } from './address.js';
import type { Addition } from './archive.js';
import type { Candidate, KeptFacts, KeptStory, Usage } from './store.js';
import { hasWords } from './typed-words.js';

/** A version of a story, as it is known without its text. */
export interface Version {
  readonly facts: Omit<KeptFacts, 'versions' | 'added' | 'adders'>;
  /** Its address as it is compared. */
  readonly address: string | undefined;
  readonly additions: readonly Addition[];
  /** Folded: what typed words are looked for in. */
  readonly title: string;
}

/** The versions of all stories of one owner. */
export interface Versions {
  /** By their ids. */
  readonly byId: ReadonlyMap<string, Version>;
  /** By the id of the first version; the newest version last. */
  readonly works: ReadonlyMap<string, readonly Version[]>;
}

/**
 * Reads what is known of a version.
 *
 * @param revision - changes with the content
 * @throws StoryFileError if it is no story
 */
export function readVersion(story: KeptStory, revision: string): Version {
  const { id, work, version, content, additions } = story;
  const outline = outlineStory(content, id, `${id}.md`);
  const { headline, publisher, via, section, url, published, paragraphs } = outline;
  return {
    facts: {
      ...{ id, work, version, headline, publisher, via, section, url, published, revision },
      paragraphs: paragraphs.length,
      characters: content.length,
    },
    address: url === undefined ? undefined : comparableAddress(url),
    additions,
    title: fold(`${id} ${headline ?? ''}`),
  };
}

/** The texts of a version's paragraphs. */
export function paragraphTexts({ id, content }: Pick<KeptStory, 'id' | 'content'>): string[] {
  const { text, paragraphs } = outlineStory(content, id, id);
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** Puts versions together by the stories that they are of. */
export function versionsOf(versions: Iterable<Version>): Versions {
  const byId = new Map([...versions].map((version) => [version.facts.id, version]));
  const works = new Map<string, Version[]>();
  for (const version of byId.values()) {
    const known = works.get(version.facts.work);
    if (known === undefined) works.set(version.facts.work, [version]);
    else known.push(version);
  }
  for (const all of works.values()) all.sort((a, b) => a.facts.version - b.facts.version);
  return { byId, works };
}

/** What names one content of one version. */
export const keyOf = ({ facts }: Version) => `${facts.id}/${facts.revision}`;

const lastOf = (additions: readonly Addition[]) => additions.at(-1)?.at ?? '';

const ofWork = ({ works }: Versions, work: string) => works.get(work) ?? [];

const adderOf = ({ additions }: Version) => additions[0]?.by;

/** The ids of a story's versions; where somebody is named, of those that they added first. */
export function idsOfWork(within: Versions, work: string, by?: string): string[] {
  return ofWork(within, work)
    .filter((version) => by === undefined || adderOf(version) === by)
    .map(({ facts }) => facts.id);
}

/** Whether an id is that of a version, or of a story of which later versions are left. */
export const isTaken = ({ byId, works }: Versions, id: string) => byId.has(id) || works.has(id);

/** What a store tells of a version. */
export function factsOf(within: Versions, { facts }: Version): KeptFacts {
  const all = ofWork(within, facts.work);
  const added = all[0]?.additions[0] ?? { by: '', at: '' };
  const adders = [...new Set(all.flatMap((version) => adderOf(version) ?? []))];
  return { ...facts, versions: all.at(-1)?.facts.version ?? facts.version, added, adders };
}

/** The newest version of each story, the one added last first. */
export function newestOfEach({ works }: Versions): Version[] {
  return [...works.values()]
    .map((versions) => ({
      newest: versions.slice(-1),
      last:
        versions
          .map(({ additions }) => lastOf(additions))
          .sort()
          .at(-1) ?? '',
    }))
    .sort((a, b) => (a.last < b.last ? 1 : -1))
    .flatMap(({ newest }) => newest);
}

/** The newest version of each story whose headline or id has all of the words (folded), last added first. */
export function listVersions(within: Versions, words: readonly string[]): KeptFacts[] {
  return newestOfEach(within)
    .filter(({ title }) => hasWords(title, words))
    .map((version) => factsOf(within, version));
}

/** The newest version of the story that was added last, in a channel or anywhere. */
export function lastAdded(within: Versions, channel?: string): KeptFacts | undefined {
  let last: { readonly at: string; readonly work: string } | undefined;
  for (const { facts, additions } of within.byId.values()) {
    for (const addition of additions) {
      if (channel !== undefined && addition.channel !== channel) continue;
      if (last === undefined || addition.at > last.at) last = { at: addition.at, work: facts.work };
    }
  }
  const version = last && ofWork(within, last.work).at(-1);
  return version && factsOf(within, version);
}

/** How much there is, and how much of it since a time. */
export function usageOf({ byId }: Versions, since: string): Usage {
  const versions = [...byId.values()];
  const times = versions.flatMap(({ additions }) => additions.map(({ at }) => at)).sort();
  const last = times.at(-1);
  return {
    stories: versions.length,
    characters: versions.reduce((sum, { facts }) => sum + facts.characters, 0),
    additions: times.filter((at) => at > since).length,
    ...(last !== undefined && { last }),
  };
}

/**
 * Stories that may be the same as one of this address, and with this sketch: newest versions, the
 * one with the same address first.
 *
 * @param sketchFor - the sketch of a version's text
 */
export async function candidatesFor(
  within: Versions,
  address: string | undefined,
  wanted: readonly number[],
  sketchFor: (version: Version) => Promise<readonly number[]>,
): Promise<Candidate[]> {
  const hashes = new Set(wanted);
  const candidates: Candidate[] = [];
  for (const version of newestOfEach(within)) {
    const candidate = { ...factsOf(within, version), sketch: await sketchFor(version) };
    if (address !== undefined && version.address === address) candidates.unshift(candidate);
    else if (candidate.sketch.some((hash) => hashes.has(hash))) candidates.push(candidate);
  }
  return candidates;
}

/** What becomes of versions where all that a person has added is deleted. */
export interface Forgetting {
  /** The ids of those that nobody else has added. */
  readonly gone: readonly string[];
  /** How others have added the rest, by the ids of their versions. */
  readonly rest: ReadonlyMap<string, readonly Addition[]>;
}

/** Tells what of versions a person alone has added, and how others have added the rest. */
export function withoutPerson({ byId }: Versions, user: string): Forgetting {
  const gone: string[] = [];
  const rest = new Map<string, readonly Addition[]>();
  for (const { facts, additions } of byId.values()) {
    const others = additions.filter(({ by }) => by !== user);
    if (others.length === additions.length) continue;
    if (others.length === 0) gone.push(facts.id);
    else rest.set(facts.id, others);
  }
  return { gone, rest };
}
