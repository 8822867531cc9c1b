import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, ArchiveError, type Scope } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/files.js';
import type { Following } from '../../src/archive/following.js';
import { createKeptArchive, type Quotas } from '../../src/archive/kept-archive.js';
import type { Store, StoryStore } from '../../src/archive/store.js';
import { createDesk } from '../../src/desk.js';
import { createFeeds } from '../../src/feeds/feeds.js';
import type { Notice, Teller } from '../../src/feeds/teller.js';
import { readQuery } from '../../src/seek/query.js';
import { rankStories } from '../../src/seek/rank-stories.js';
import { StoryFileError } from '../../src/story/errors.js';
import { outlineStory } from '../../src/story/parse.js';
import { rss, Site, storyPage } from '../feeds/site.js';

const GUILD = '100000000000000001';
const OTHER_GUILD = '100000000000000002';
const PERSON = '200000000000000001';
const OTHER_PERSON = '200000000000000002';

const inChannel = (channel: string, guild = GUILD, user = PERSON): Scope => ({
  guild,
  channel,
  user,
});
const HERE = inChannel('301');
const ALONE: Scope = { user: PERSON, channel: '401' };

/** A story file of six paragraphs that share no sentence with those of another subject. */
export function storyOn(subject: string, fields = ''): string {
  const paragraphs = [
    `The ${subject} was late on Monday, and those who waited for the ${subject} went home on foot.`,
    `“Nobody told us of the ${subject},” said Ada Holm, who had stood there since six.`,
    `A spokeswoman said that the ${subject} would come on Tuesday, or else on Wednesday.`,
    `In the town the ${subject} has had few friends since the winter, when it cost the mayor his post.`,
    `Its keeper thinks that the ${subject} can still be mended within the year.`,
    `The council meets on Friday to hear what the ${subject} has cost so far.`,
  ];
  return `---\nheadline: The ${subject} again\n${fields}---\n\n${paragraphs.join('\n\n')}\n`;
}

const SHARED = 'shared-story';
const sharedArchive = archiveOf([
  {
    content: storyOn('lighthouse'),
    outline: outlineStory(storyOn('lighthouse'), SHARED, SHARED),
    modified: 0,
  },
]);

/**
 * What every archive of added stories does, whatever keeps them.
 *
 * @param open - opens an empty store
 */
export function describeArchive(name: string, open: () => Promise<StoryStore>): void {
  describe(`an archive that is kept in ${name}`, () => {
    let store: StoryStore;
    let archive: Archive;
    let time: number;
    beforeEach(async () => {
      store = await open();
      time = Date.parse('2025-03-06T12:00:00Z');
      archive = archiveWith();
    });
    afterEach(() => store.close());

    const archiveWith = (quotas?: Partial<Quotas>) =>
      createKeptArchive({
        store,
        shared: sharedArchive,
        now: () => time,
        quotas: { stories: 100, characters: 1_000_000, additionsAnHour: 60, ...quotas },
      });
    const listed = async (scope: Scope, typed?: string) =>
      (await archive.list(scope, typed)).map(({ id }) => id);
    const meant = async (scope: Scope) => (await archive.find(scope))?.id;
    const contentsOf = async (scope: Scope) => {
      const ids: string[] = [];
      for await (const { id } of archive.contents(scope)) ids.push(id);
      return ids.sort();
    };

    const sought = async (scope: Scope, question: string) => {
      const query = readQuery(question);
      return rankStories(query, await archive.seek(scope, query)).map(({ story }) => story.id);
    };

    it('finds the stories that may answer a question, what was added and what is for all', async () => {
      await archive.add(HERE, storyOn('ferry', 'published: 2025-03-05\n'));
      await archive.add(HERE, storyOn('bridge'));
      expect((await sought(HERE, 'What is there of the ferry?'))[0]).toBe('the-ferry-again');
      expect((await sought(HERE, 'What is there of the bridge?'))[0]).toBe('the-bridge-again');
      expect((await sought(HERE, 'What is there of the lighthouse?'))[0]).toBe(SHARED);
      expect(await sought(HERE, 'zxcvb')).toEqual([]);
      expect(await sought(HERE, "'\\ & | ! <-> :*")).toEqual([]);
    });

    it('says where the terms of a question stand, how many stories have them, and how many there are', async () => {
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      const query = readQuery('ferry Tuesday Ada');
      const { stories, frequencies, list } = await archive.seek(HERE, query);
      expect(stories).toBe(3);
      expect(frequencies).toEqual([1, 3, 3]);
      const ferry = list.find(({ story }) => story.id === 'the-ferry-again');
      expect(ferry?.paragraphs).toEqual([[1, 2, 3, 4, 5, 6], [3], [2]]);
    });

    it('finds of a story the newest version alone, and nothing of one that was removed', async () => {
      const url = 'url: https://example.org/ferry\n';
      await archive.add(HERE, storyOn('ferry', url));
      const later = storyOn('ferry', url).replaceAll('Friday', 'Sunday');
      await archive.add(HERE, later);
      expect(await sought(HERE, 'ferry')).toEqual(['the-ferry-again-v2']);
      expect(await sought(HERE, 'ferry Sunday')).toContain('the-ferry-again-v2');
      await archive.remove(HERE, 'the-ferry-again');
      expect(await sought(HERE, 'ferry')).toEqual([]);
    });

    it('takes a sun, a heart and a family for what they are: no words', async () => {
      await archive.add(HERE, storyOn('ferry ☀️ ❤️ 👨‍👩‍👧 e\u0301t\u0301 \u0301'));
      expect(await sought(HERE, 'ferry ☀️ \u0301')).toHaveLength(1);
    });

    it('takes words that every object has a property of for words like any others', async () => {
      await archive.add(HERE, storyOn('ferry'));
      const query = readQuery('ferry constructor valueOf');
      const { list } = await archive.seek(HERE, query);
      expect(list.map(({ paragraphs }) => paragraphs)).toEqual([[[1, 2, 3, 4, 5, 6], [], []]]);
      expect(await sought(HERE, 'ferry constructor')).toEqual(['the-ferry-again']);
    });

    it('finds for somebody only what they see', async () => {
      await archive.add(HERE, storyOn('ferry'));
      expect(await sought(inChannel('302', OTHER_GUILD), 'ferry')).toEqual([]);
      expect(await sought(ALONE, 'ferry')).toEqual([]);
    });

    it('keeps a story as it came, under a name made of its headline', async () => {
      const content = storyOn('ferry', 'publisher: The Harbour\npublished: 2025-03-05\n');
      const { summary, kind } = await archive.add(HERE, content);
      expect(kind).toBe('new');
      expect(summary).toMatchObject({
        id: 'the-ferry-again',
        headline: 'The ferry again',
        publisher: 'The Harbour',
        published: '2025-03-05',
        paragraphs: 6,
        added: { by: PERSON, at: '2025-03-06T12:00:00.000Z', channel: '301' },
      });
      expect(summary).not.toHaveProperty('version');
      expect(await archive.read(summary)).toBe(content);
      expect(await archive.find(HERE, 'the-ferry-again')).toEqual(summary);
    });

    it.each([
      ['no front matter', 'One paragraph about a ferry.\n\n  Another, set in.  \n'],
      ['blank lines first', '\n\n\nOne paragraph about a ferry.'],
      ['a rule in its text', 'One paragraph.\n\n---\n\nAnother one.'],
      ['a field that the archive uses', '---\narchive: mine\nheadline: A\n---\nOne paragraph.'],
      ['signs of every kind', 'Čšž “quoted” \u{1F600} ‹\u00AD› \u2028 it’s.'],
    ])('keeps a story with %s as it came', async (_, content) => {
      const { summary } = await archive.add(HERE, content);
      expect(await archive.read(summary)).toBe(content);
      expect(summary.id).toMatch(/^[a-z0-9-]{1,48}$/);
    });

    it('gives no story the name that stands for all stories', async () => {
      const { summary } = await archive.add(
        HERE,
        storyOn('bridge').replace('The bridge again', 'All'),
      );
      expect(summary.id).toBe('story-all');
    });

    it('takes no story that is none', async () => {
      await expect(archive.add(HERE, '---\nheadline: Nothing else\n---\n')).rejects.toThrow(
        StoryFileError,
      );
      await expect(archive.add(HERE, '---\nheadline: Open\n\nOne.')).rejects.toThrow(
        /^The story: the front matter/,
      );
      await expect(archive.add(HERE, 'One\0two.')).rejects.toThrow(ArchiveError);
      expect(await contentsOf(HERE)).toEqual([]);
    });

    it('shows a server’s stories there alone', async () => {
      const { summary } = await archive.add(HERE, storyOn('ferry'));
      expect(await listed(inChannel('302'))).toEqual([summary.id, SHARED]);
      expect(await listed(inChannel('301', GUILD, OTHER_PERSON))).toContain(summary.id);
      for (const scope of [inChannel('301', OTHER_GUILD), ALONE, { user: '' }]) {
        expect(await listed(scope)).toEqual([SHARED]);
        expect(await archive.find(scope, summary.id)).toBeUndefined();
        expect(await contentsOf(scope)).toEqual([]);
      }
    });

    it('shows a person’s own stories to them alone', async () => {
      const { summary } = await archive.add(ALONE, storyOn('ferry'));
      expect(await listed({ user: PERSON })).toEqual([summary.id, SHARED]);
      expect(await listed({ user: OTHER_PERSON, channel: '401' })).toEqual([SHARED]);
      expect(await listed(HERE)).toEqual([SHARED]);
    });

    it('keeps nothing for nobody', async () => {
      await expect(archive.add({ user: '' }, storyOn('ferry'))).rejects.toThrow(ArchiveError);
    });

    it('is safe from names that are no ids', async () => {
      const scope: Scope = { guild: '../../etc', user: 'a/b' };
      const { summary } = await archive.add(scope, storyOn('ferry'));
      expect(await archive.find(scope, summary.id)).toEqual(summary);
      expect(await archive.find(scope, '../../etc/passwd')).toBeUndefined();
      expect(await listed({ guild: '../../etc2', user: 'a/b' })).toEqual([SHARED]);
    });

    it('means the story that was added last in the channel, else in the server, else for all', async () => {
      expect(await meant(HERE)).toBe(SHARED);
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(inChannel('302'), storyOn('bridge'));
      expect(await meant(HERE)).toBe('the-ferry-again');
      expect(await meant(inChannel('302'))).toBe('the-bridge-again');
      expect(await meant(inChannel('303'))).toBe('the-bridge-again');
      expect(await meant({ guild: GUILD, user: PERSON })).toBe('the-bridge-again');
      expect(await meant(inChannel('301', OTHER_GUILD))).toBe(SHARED);
      expect(await meant(ALONE)).toBe(SHARED);
    });

    it('lists the story that was added last first, and those for all at the end', async () => {
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      expect(await listed(HERE)).toEqual(['the-bridge-again', 'the-ferry-again', SHARED]);
      expect(await listed(HERE, 'FERRY')).toEqual(['the-ferry-again']);
      expect(await listed(HERE, 'again  fer')).toEqual(['the-ferry-again']);
      expect(await listed(HERE, 'again bridge ferry')).toEqual([]);
      expect(await listed(HERE, '%_')).toEqual([]);
    });

    it('gives no name twice within what somebody sees', async () => {
      const named = (subject: string) =>
        storyOn(subject).replace(`The ${subject} again`, 'Shared story');
      const ids = [];
      for (const subject of ['ferry', 'bridge', 'tower']) {
        ids.push((await archive.add(HERE, named(subject))).summary.id);
      }
      expect(ids).toEqual(['shared-story-2', 'shared-story-3', 'shared-story-4']);
      const long = (subject: string) =>
        storyOn(subject).replace(`The ${subject} again`, 'Word '.repeat(40));
      await archive.add(HERE, long('gate'));
      const { summary } = await archive.add(HERE, long('tunnel'));
      expect(summary.id).toMatch(/^[a-z0-9-]{1,48}$/);
      expect(summary.id).toMatch(/-2$/);
    });

    it('knows a story that it has, and means it where it was added again', async () => {
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      const again = await archive.add(inChannel('302', GUILD, OTHER_PERSON), storyOn('ferry'));
      expect(again).toMatchObject({
        kind: 'known',
        changed: [],
        summary: { added: { by: PERSON } },
      });
      expect(await meant(inChannel('302'))).toBe('the-ferry-again');
      expect(await meant(HERE)).toBe('the-bridge-again');
      expect(await contentsOf(HERE)).toHaveLength(2);
    });

    it('keeps a page that has changed as a new version, and the old one too', async () => {
      const address = 'url: https://www.example.org/ferry?utm_source=x#top\n';
      const first = await archive.add(HERE, storyOn('ferry', address));
      const text = storyOn('ferry', 'url: https://example.org/ferry/\n');
      const changed = text.replace('within the year', 'within two years');
      const second = await archive.add(HERE, changed);
      expect(second).toMatchObject({ kind: 'version', changed: [5] });
      expect(second.summary).toMatchObject({
        id: 'the-ferry-again-v2',
        version: { number: 2, of: 2 },
      });
      const old = await archive.find(HERE, first.summary.id);
      expect(old).toMatchObject({ version: { number: 1, of: 2 } });
      expect(old?.key).not.toBe(first.summary.key);
      if (old !== undefined) expect(await archive.read(old)).toContain('within the year');
      expect(await listed(HERE)).toEqual(['the-ferry-again-v2', SHARED]);
      expect(await meant(HERE)).toBe('the-ferry-again-v2');

      const third = await archive.add(HERE, changed.replace('on foot', 'by bicycle'));
      expect(third).toMatchObject({ changed: [1], summary: { version: { number: 3, of: 3 } } });
      expect(await contentsOf(HERE)).toHaveLength(3);
    });

    it('knows the same words from another place as one story', async () => {
      await archive.add(HERE, storyOn('ferry', 'url: https://example.org/ferry\n'));
      const copy = storyOn('ferry', 'url: https://example.com/news/17\npublisher: The Copy\n');
      expect(await archive.add(HERE, copy)).toMatchObject({ kind: 'known' });
    });

    it('keeps what an agency’s subscribers make of its words apart', async () => {
      const at = (place: string) =>
        storyOn('ferry', `url: https://${place}.example/ferry\npublisher: The ${place}\n`);
      await archive.add(HERE, at('Harbour'));
      const shortened = at('Copy').replace(/\n\nThe council meets.*\n/, '\n');
      expect(await archive.add(HERE, shortened)).toMatchObject({ kind: 'new' });
      const changed = shortened.replace('on foot', 'by bicycle');
      const { kind, summary } = await archive.add(HERE, changed);
      expect(kind).toBe('version');
      expect(summary.id).toBe('the-ferry-again-2-v2');
      expect(await listed(HERE)).toEqual(['the-ferry-again-2-v2', 'the-ferry-again', SHARED]);
    });

    it('keeps each report that is written by a frame, whatever it says and in whatever order it comes', async () => {
      const results = (day: string, fields: string) =>
        storyOn('draw', `${fields}published: 2025-03-${day}\n`).replace('Ada Holm', `Ada ${day}`);
      const at = (day: string) => results(day, `url: https://example.org/draw/${day}\n`);
      for (const day of ['15', '01', '22']) {
        expect(await archive.add(HERE, at(day))).toMatchObject({ kind: 'new' });
      }
      expect(await archive.add(HERE, results('08', ''))).toMatchObject({ kind: 'new' });
      // Nothing was drawn: the same words as the week before, and not the same news.
      const same = at('15').replaceAll('15\n', '29\n');
      expect(await archive.add(HERE, same)).toMatchObject({ kind: 'new' });
      const quake = (place: string) =>
        at('22')
          .replace('The draw', `The ${place} draw`)
          .replace('draw/22', `draw/${place}`)
          .replace('Ada 22', `Ada ${place}`);
      expect(await archive.add(HERE, quake('upper'))).toMatchObject({ kind: 'new' });
      expect(await archive.add(HERE, at('22'))).toMatchObject({ kind: 'known' });
      expect(await listed(HERE)).toHaveLength(7);
    });

    it('takes another address for that of one story only with the same headline on the same day', async () => {
      const at = (address: string, fields: string, means: string) =>
        archive.add(
          HERE,
          storyOn('ferry', `url: https://${address}\n${fields}`).replace('on foot', means),
        );
      const day = 'published: 2025-03-05T12:00:00Z\n';
      await at('example.org/ferry', day, 'on foot');
      expect(await at('m.example.org/ferry', day, 'by car')).toMatchObject({ kind: 'version' });
      expect(await at('example.org/ferry-2', '', 'by bicycle')).toMatchObject({ kind: 'new' });
    });

    it('keeps a page under a corrected headline as a version', async () => {
      const under = (headline: string, means = 'on foot') =>
        storyOn('ferry', 'url: https://example.org/ferry\n')
          .replace('The ferry again', headline)
          .replace('on foot', means);
      await archive.add(HERE, under('Nine wait'));
      expect(await archive.add(HERE, under('Eleven wait'))).toMatchObject({ kind: 'version' });
      const both = await archive.add(HERE, under('Twelve wait', 'by bicycle'));
      expect(both).toMatchObject({ kind: 'version', changed: [1] });
    });

    it('keeps a corrected headline and day of the same words, also where the day was too late', async () => {
      const on = (headline: string, day: string) =>
        storyOn('ferry', `url: https://example.org/ferry\npublished: 2025-03-${day}\n`).replace(
          'The ferry again',
          headline,
        );
      await archive.add(HERE, on('Nine wait', '06'));
      expect(await archive.add(HERE, on('Eleven wait', '05'))).toMatchObject({
        kind: 'version',
        summary: { headline: 'Eleven wait', published: '2025-03-05' },
      });
    });

    it('takes other marks in a headline, and another spelling of a moment, for no difference', async () => {
      const of = (headline: string, published: string, means: string) =>
        storyOn('ferry', `published: ${published}\n`)
          .replace('The ferry again', JSON.stringify(headline))
          .replace('on foot', means);
      await archive.add(HERE, of('Ferry “late” – mayor', '2025-03-05T23:30:00Z', 'on foot'));
      const other = of('Ferry "late" - mayor', '2025-03-06T00:30:00+01:00', 'by car');
      expect(await archive.add(HERE, other)).toMatchObject({ kind: 'version' });
    });

    it('goes by the text of a paste that says nothing of where it comes from', async () => {
      await archive.add(HERE, storyOn('bridge', 'url: https://example.org/bridge\n'));
      await archive.add(HERE, storyOn('ferry', 'url: https://example.org/ferry\n'));
      const bare = storyOn('ferry').replace(/^---[\s\S]*?---\n\n/, '');
      expect(await archive.add(HERE, bare)).toMatchObject({ kind: 'known' });
      const changed = bare.replace('on foot', 'by bicycle');
      expect(await archive.add(HERE, changed)).toMatchObject({
        kind: 'version',
        summary: { id: 'the-ferry-again-v2' },
      });
    });

    it('never lets an older day take the place of a newer one', async () => {
      const of = (day: string, means: string) =>
        storyOn('ferry', `url: https://example.org/ferry\npublished: 2025-03-0${day}\n`).replace(
          'on foot',
          means,
        );
      await archive.add(HERE, of('5', 'on foot'));
      expect(await archive.add(HERE, of('4', 'by car'))).toMatchObject({ kind: 'new' });
      expect(await archive.add(HERE, of('4', 'on foot'))).toMatchObject({ kind: 'known' });
      expect(await archive.add(HERE, of('6', 'by bicycle'))).toMatchObject({
        kind: 'version',
        summary: { published: '2025-03-06', version: { number: 2, of: 2 } },
      });
    });

    it('takes what comes under one address for a version of the story of its day', async () => {
      const of = (day: string, means: string, wait = 'since six') =>
        storyOn('ferry', `url: https://example.org/ferry\npublished: 2025-03-0${day}\n`)
          .replace('on foot', means)
          .replace('The ferry again', `The ferry on day ${day}`)
          .replace('since six', wait);
      await archive.add(HERE, of('5', 'on foot'));
      await archive.add(HERE, of('4', 'by car'));
      expect(await archive.add(HERE, of('5', 'by car', 'since ten'))).toMatchObject({
        kind: 'version',
        summary: { id: 'the-ferry-on-day-5-v2' },
      });
    });

    it('knows the same words of each of many days', async () => {
      const days = Array.from({ length: 9 }, (_, i) => `published: 2025-03-0${i + 1}\n`);
      const kinds = async () => {
        const all: string[] = [];
        for (const day of days) all.push((await archive.add(HERE, storyOn('draw', day))).kind);
        return new Set(all);
      };
      expect(await kinds()).toEqual(new Set(['new']));
      expect(await kinds()).toEqual(new Set(['known']));
    });

    it('removes a story with its versions', async () => {
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      await archive.add(HERE, storyOn('ferry').replace('on foot', 'by bicycle'));
      await archive.remove(HERE, 'the-ferry-again-v2');
      expect(await listed(HERE)).toEqual(['the-bridge-again', SHARED]);
      expect(await archive.find(HERE, 'the-ferry-again')).toBeUndefined();
      await expect(archive.remove(HERE, SHARED)).rejects.toThrow(ArchiveError);
      await expect(archive.remove(HERE, 'the-ferry-again')).rejects.toThrow(ArchiveError);
    });

    it('is two stories where other words come under the address of one', async () => {
      const url = 'url: https://example.org/ferry\n';
      await archive.add(HERE, storyOn('ferry', url));
      const other = `---\nheadline: The mayor again\n${url}---\n\nThe mayor took money from the builders of the tunnel, she said.\n`;
      const forged = await archive.add(inChannel('301', GUILD, OTHER_PERSON), other);
      expect(forged).toMatchObject({ kind: 'new', summary: { id: 'the-mayor-again' } });
      expect(await listed(HERE)).toEqual(['the-mayor-again', 'the-ferry-again', SHARED]);
      const updated = storyOn('ferry', url).replace('on foot', 'by bicycle');
      expect(await archive.add(HERE, updated)).toMatchObject({
        kind: 'version',
        summary: { id: 'the-ferry-again-v2' },
      });
    });

    it('is one story where much of a page was rewritten', async () => {
      const url = 'url: https://example.org/ferry\n';
      await archive.add(HERE, storyOn('ferry', url));
      const [head = '', ...paragraphs] = storyOn('ferry', url).split('\n\n');
      const rewritten = [
        head,
        'The ferry came at noon on Wednesday with a new crew and a band on its deck, and nobody was left on the quay.',
        ...paragraphs.slice(0, 2),
        'Ada Holm had by then bought a boat of her own, for which her brother had lent her the money in the spring.',
      ].join('\n\n');
      expect(await archive.add(HERE, rewritten)).toMatchObject({ kind: 'version' });
    });

    it('removes for somebody what they have added of a story, and for a manager all of it', async () => {
      const other = inChannel('301', GUILD, OTHER_PERSON);
      const add = (scope: Scope, means: string) =>
        archive.add(scope, storyOn('ferry').replace('on foot', means));
      await add(HERE, 'on foot');
      const { summary } = await add(other, 'by bicycle');
      expect([...(summary.adders ?? [])].sort()).toEqual([PERSON, OTHER_PERSON]);
      await archive.remove(other, summary.id);
      expect(await contentsOf(HERE)).toEqual(['the-ferry-again']);

      await add(other, 'by bicycle');
      await archive.remove(HERE, 'the-ferry-again');
      expect(await contentsOf(HERE)).toEqual(['the-ferry-again-v2']);
      expect((await archive.find(HERE, 'the-ferry-again-v2'))?.adders).toEqual([OTHER_PERSON]);
      // What is left has the name of the first version as that of the story.
      const namesake = storyOn('bridge').replace('The bridge again', 'The ferry again');
      expect((await archive.add(HERE, namesake)).summary.id).toBe('the-ferry-again-2');

      await add(HERE, 'by car');
      await archive.remove({ ...HERE, manages: true }, 'the-ferry-again-v2');
      expect(await contentsOf(HERE)).toEqual(['the-ferry-again-2']);
    });

    it('forgets all of a server, and nothing else', async () => {
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      await archive.add(inChannel('301', OTHER_GUILD), storyOn('ferry'));
      expect(await archive.forget(HERE)).toEqual({ stories: 2, feeds: 0 });
      expect(await archive.forget(HERE)).toEqual({ stories: 0, feeds: 0 });
      expect(await listed(HERE)).toEqual([SHARED]);
      expect(await listed(inChannel('301', OTHER_GUILD))).toEqual(['the-ferry-again', SHARED]);
    });

    it('forgets all that a person has added, but not what others have added too', async () => {
      const theirs = inChannel('301', GUILD, OTHER_PERSON);
      await archive.add(ALONE, storyOn('tower'));
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      await archive.add(theirs, storyOn('bridge'));
      await archive.add(theirs, storyOn('gate'));
      expect(await archive.forgetPerson(PERSON)).toEqual({ stories: 2, feeds: 0 });
      expect(await contentsOf(ALONE)).toEqual([]);
      expect(await contentsOf(HERE)).toEqual(['the-bridge-again', 'the-gate-again']);
      const bridge = await archive.find(HERE, 'the-bridge-again');
      expect(bridge?.added?.by).toBe(OTHER_PERSON);
    });

    it('gives no more room than there is, and says so', async () => {
      archive = archiveWith({ stories: 2 });
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      await expect(archive.add(HERE, storyOn('tower'))).rejects.toThrow(/room for 2 stories/);
      await archive.add(inChannel('301', OTHER_GUILD), storyOn('tower'));
      await archive.remove(HERE, 'the-ferry-again');
      await archive.add(HERE, storyOn('tower'));

      archive = archiveWith({ characters: 2 * storyOn('tower').length });
      await expect(archive.add(HERE, storyOn('lighthouse keeper'))).rejects.toThrow(/characters/);
    });

    it('takes only so many stories an hour', async () => {
      archive = archiveWith({ additionsAnHour: 2 });
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('bridge'));
      await expect(archive.add(HERE, storyOn('tower'))).rejects.toThrow(/within an hour/);
      time += 3_600_001;
      await archive.add(HERE, storyOn('tower'));
    });

    it('keeps what many add at once', async () => {
      const subjects = Array.from({ length: 20 }, (_, i) => `boat number ${i}`);
      const added = await Promise.all(
        subjects.map((subject) => archive.add(HERE, storyOn(subject))),
      );
      const ids = added.map(({ summary }) => summary.id);
      expect(new Set(ids).size).toBe(20);
      expect(await contentsOf(HERE)).toEqual([...ids].sort());
    });

    it('knows every owner and their stories, for a copy', async () => {
      await archive.add(HERE, storyOn('ferry'));
      await archive.add(HERE, storyOn('ferry').replace('on foot', 'by bicycle'));
      await archive.add(ALONE, storyOn('bridge'));
      const owners: string[] = [];
      for await (const owner of store.owners()) owners.push(owner);
      expect(owners).toEqual([`guild-${GUILD}`, `user-${PERSON}`]);
      const versions = [];
      for await (const story of store.stories(`guild-${GUILD}`)) versions.push(story);
      expect(versions).toMatchObject([
        { id: 'the-ferry-again', work: 'the-ferry-again', version: 1 },
        { id: 'the-ferry-again-v2', work: 'the-ferry-again', version: 2 },
      ]);
      expect(versions[0]?.additions).toEqual([
        { by: PERSON, at: '2025-03-06T12:00:00.000Z', channel: '301' },
      ]);
    });

    it('lets the desk open what was added, under the version that it is', async () => {
      const desk = createDesk(archive);
      await desk.add(HERE, storyOn('ferry'));
      const first = await desk.open(HERE);
      expect(first.story.version).toBeUndefined();
      await desk.add(HERE, storyOn('ferry').replace('on foot', 'by bicycle'));
      expect((await desk.open(HERE)).story.version).toEqual({ number: 2, of: 2 });
      expect((await desk.open(HERE, first.story.id)).story.version).toEqual({ number: 1, of: 2 });
    });
  });
}

/**
 * What every store of feeds does.
 *
 * @param open - opens an empty store
 */
export function describeFeeds(name: string, open: () => Promise<Store>): void {
  describe(`what is followed, kept in ${name}`, () => {
    let store: Store;
    let archive: Archive;
    beforeEach(async () => {
      store = await open();
      archive = createKeptArchive({ store, shared: sharedArchive });
    });
    afterEach(() => store.close());

    const [OWNER, OTHER] = [`guild-${GUILD}`, `user-${PERSON}`];
    const feed = (name: string, more: Partial<Following> = {}): Following => ({
      ...{ id: name, url: `https://example.org/${name}`, guild: GUILD, channel: '301' },
      ...{ by: PERSON, at: '2025-03-06T12:00:00.000Z', tells: true },
      state: { due: '2025-03-06T12:15:00.000Z', failures: 0, seen: ['example.org/ferry'] },
      ...more,
    });
    const names = (followings: readonly { readonly id: string }[]) =>
      followings.map(({ id }) => id).sort();

    it('as it is, until it ends', async () => {
      const { feeds } = store;
      const { channel: _, guild: _guild, ...bare } = feed('alone');
      await feeds.put(OWNER, feed('news'));
      await feeds.put(OTHER, bare);
      expect(await feeds.list(OWNER)).toEqual([feed('news')]);
      expect(await feeds.list(OTHER)).toEqual([bare]);
      await feeds.put(OWNER, feed('news', { tells: false }));
      expect(await feeds.list(OWNER)).toEqual([feed('news', { tells: false })]);
      expect(await feeds.sharing('https://example.org/news')).toHaveLength(1);
      await feeds.remove(OWNER, 'news');
      await feeds.remove(OWNER, 'news');
      expect(await feeds.list(OWNER)).toEqual([]);
      const owners: string[] = [];
      for await (const owner of store.owners()) owners.push(owner);
      expect(owners).toContain(OTHER);
    });

    it('with what came of reading, and nothing of what has ended meanwhile', async () => {
      const { feeds } = store;
      await feeds.put(OWNER, feed('news'));
      const state = {
        ...{ title: 'The “Harbour”', etag: '"a\\b"', modified: 'now', failures: 3 },
        ...{ trouble: 'It’s away.', isMute: true, seen: ['a', 'b'] },
        newest: { url: 'https://example.org/a', title: 'The newest', published: feed('news').at },
        pending: [
          { url: 'https://example.org/late', tries: 1 },
          { url: 'https://example.org/ferry', title: 'Late', published: feed('news').at, tries: 2 },
          { url: 'https://example.org/gate', tries: 0, isBegun: true },
        ],
      };
      await feeds.settle(OWNER, 'news', state);
      expect(await feeds.list(OWNER)).toEqual([feed('news', { state })]);
      await feeds.remove(OWNER, 'news');
      await feeds.settle(OWNER, 'news', state);
      expect(await feeds.list(OWNER)).toEqual([]);
    });

    it('with the stories that are to be tried again, whichever process does', async () => {
      const site = new Site();
      await site.open();
      let now = Date.parse('2025-03-06T12:00:00Z');
      const process = () =>
        createFeeds({ ...site.reading, archive, store: store.feeds, now: () => now });
      const link = 'http://example.org/ferry';
      site.served.set('example.org/feed', { body: rss([{ link }]) });
      site.served.set('example.org/ferry', { status: 503 });
      await process().follow(HERE, 'http://example.org/feed', true);
      site.served.set('example.org/ferry', { body: storyPage('ferry') });
      now += 900_000;
      const told: Notice[] = [];
      await process().readDue({
        tell: async (_channel, notice) => told.push(notice) > 0,
        giveUp: ({ reason }) => expect.unreachable(reason),
        report: (error) => expect.unreachable(String(error)),
      });
      site.close();
      expect(told).toMatchObject([{ kind: 'story', story: { url: link } }]);
      expect((await store.feeds.list(OWNER))[0]?.state).not.toHaveProperty('pending');
    });

    it.each([
      ['a page is read', ['a', 'b', 'c']],
      ['a story is added', ['a', 'b', 'c']],
      ['its channel is told', ['a', 'b', 'b', 'c']],
    ])(
      'with what its channel is still to be told, if the process dies as %s',
      async (moment, told) => {
        const site = new Site();
        await site.open();
        let now = Date.parse('2025-03-06T12:00:00Z');
        let countdown = Number.POSITIVE_INFINITY;
        let die: () => void = () => undefined;
        const dead = new Promise<void>((resolve) => {
          die = resolve;
        });
        /** The second time that it is reached, nothing comes after it any more. */
        const reach = async (reached: string) => {
          if (reached !== moment || --countdown !== 0) return;
          die();
          await new Promise(() => undefined);
        };
        const process = () =>
          createFeeds({
            ...site.reading,
            store: store.feeds,
            now: () => now,
            async get(url, wanted) {
              if (!/feed|robots/.test(url)) await reach('a page is read');
              return site.reading.get(url, wanted);
            },
            archive: {
              find: archive.find,
              async add(scope, content) {
                const added = await archive.add(scope, content);
                await reach('a story is added');
                return added;
              },
            },
          });
        const lines: string[] = [];
        const teller: Teller = {
          async tell(_channel, notice) {
            if (notice.kind === 'story') lines.push(notice.story.url?.at(-1) ?? '');
            await reach('its channel is told');
            return true;
          },
          giveUp: ({ reason }) => expect.unreachable(reason),
          report: (error) => expect.unreachable(String(error)),
        };

        site.served.set('example.org/feed', { body: rss([]), headers: { ETag: '"one"' } });
        await process().follow(HERE, 'http://example.org/feed', true);
        const links = ['c', 'b', 'a'].map((name) => ({ link: `http://example.org/${name}` }));
        site.served.set('example.org/feed', { body: rss(links), headers: { ETag: '"two"' } });
        for (const [name, subject] of Object.entries({ a: 'ferry', b: 'bridge', c: 'gate' })) {
          site.served.set(`example.org/${name}`, { body: storyPage(subject) });
        }
        now += 900_000;
        countdown = 2;
        void process().readDue(teller);
        await dead;
        site.served.set('example.org/feed', { status: 304 });
        for (let readings = 0; readings < 2; readings++) {
          now += 900_000;
          await process().readDue(teller);
        }
        site.close();
        expect(lines).toEqual(told);
        expect((await store.feeds.list(OWNER))[0]?.state).not.toHaveProperty('pending');
      },
    );

    it('also by an earlier version, which kept other addresses and not the newest story', async () => {
      const site = new Site();
      await site.open();
      const url = 'http://example.org/feed';
      site.served.set('example.org/feed', { body: rss([{ link: 'http://example.org/ferry' }]) });
      site.served.set('example.org/ferry', { body: storyPage('ferry') });
      await store.feeds.put(OWNER, feed('news', { url }));
      await store.feeds.put(OWNER, feed('www', { url: `${url}?utm_source=a#x`, channel: '302' }));
      const now = () => Date.parse('2025-03-06T12:05:00Z');
      const following = createFeeds({ ...site.reading, archive, store: store.feeds, now });
      expect(await following.follow(ALONE, url, true)).toMatchObject({
        story: { headline: 'The ferry again' },
      });
      expect(await following.follow(inChannel('302'), url, false)).toMatchObject({
        isKnown: true,
        following: { id: 'www', tells: false },
      });
      expect(names(await store.feeds.list(OWNER))).toEqual(['news', 'www']);
      site.close();
    });

    it('and gives each that is due to one who asks, with all who follow it', async () => {
      const { feeds } = store;
      const later = { due: '2025-03-06T13:00:00.000Z', failures: 0, seen: [] };
      await feeds.put(OWNER, feed('news'));
      await feeds.put(OTHER, feed('other', { url: 'https://example.org/news', state: later }));
      await feeds.put(OWNER, feed('sport', { state: later }));
      await feeds.put(OWNER, feed('paused', { state: { failures: 7, seen: [] } }));
      const claim = (now: string, most = 10) =>
        feeds.claim(`2025-03-06T${now}:00.000Z`, '2025-03-06T14:00:00.000Z', most);
      expect(await claim('12:14')).toEqual([]);
      const taken = await Promise.all([claim('12:15'), claim('12:15')]);
      expect(names(taken.flat().map(({ following }) => following))).toEqual(['news', 'other']);
      expect(await claim('13:00', 1)).toMatchObject([{ owner: OWNER, following: { id: 'sport' } }]);
    });

    it('and deletes it with a server, and with a person', async () => {
      const { feeds } = store;
      await feeds.put(OWNER, feed('news'));
      await feeds.put(OWNER, feed('theirs', { by: OTHER_PERSON }));
      await feeds.put(OTHER, feed('own'));
      expect(await archive.forgetPerson(PERSON)).toEqual({ stories: 0, feeds: 2 });
      expect(names(await feeds.list(OWNER))).toEqual(['theirs']);
      expect(await archive.forget(HERE)).toEqual({ stories: 0, feeds: 1 });
      expect(await feeds.list(OWNER)).toEqual([]);
    });
  });
}
