import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/archive/archive.js';
import type { Desk } from '../../src/desk.js';
import type { GivenUp } from '../../src/feeds/take-stories.js';
import type { Notice, Teller } from '../../src/feeds/teller.js';
import { growingDesk } from '../support/archive.js';
import { type Item, rss, Site, storyPage } from './site.js';

const FEED = 'http://example.org/feed';
const HERE: Scope = { guild: '100000000000000001', channel: '301', user: '200000000000000001' };
const ELSEWHERE: Scope = { ...HERE, guild: '100000000000000002', channel: '302' };
const MINUTE = 60_000;
const START = Date.parse('2025-03-06T12:00:00Z');

const site = new Site();
beforeAll(() => site.open());
afterAll(() => site.close());

let desk: Desk;
let now: number;
let told: [string, Notice][];
let givenUp: GivenUp[];
let mayWrite: boolean;
const teller: Teller = {
  async tell(channel, notice) {
    told.push([channel, notice]);
    return mayWrite;
  },
  giveUp: (story) => givenUp.push(story),
  report(error) {
    throw error;
  },
};

beforeEach(async () => {
  site.reset();
  now = START;
  told = [];
  givenUp = [];
  mayWrite = true;
  desk = await growingDesk(undefined, undefined, { ...site.reading, now: () => now });
});

const itemOn = (subject: string, published?: string): Item => ({
  link: `http://example.org/${subject}`,
  title: `The ${subject} again`,
  ...(published !== undefined && { published }),
});
/** Publishes stories, the newest first, and the feed that has them. */
function publish(items: readonly Item[], headers: Record<string, string> = {}): void {
  for (const { link } of items) {
    const subject = link.split('/').at(-1) ?? '';
    site.served.set(link.replace('http://', ''), { body: storyPage(subject) });
  }
  site.served.set('example.org/feed', { body: rss(items), headers });
}
/** Lets time pass, and reads what is due then. */
async function wait(minutes: number): Promise<void> {
  now += minutes * MINUTE;
  await desk.feeds.readDue(teller);
}
const stories = async (scope = HERE) =>
  (await desk.list(scope)).filter(({ added }) => added).map(({ id }) => id);
const headlines = () =>
  told.map(([channel, notice]) => [
    channel,
    notice.kind === 'story' ? notice.story.headline : notice.kind,
  ]);
const followed = async () => (await desk.feeds.list(HERE))[0];

describe('a feed that is followed', () => {
  it('brings its newest story at once, and then what it publishes', async () => {
    publish([itemOn('bridge'), itemOn('ferry')]);
    const { following, story } = await desk.feeds.follow(HERE, FEED, true);
    expect(following).toMatchObject({ url: FEED, channel: '301', state: { title: 'The Harbour' } });
    expect(story?.headline).toBe('The bridge again');
    expect(await desk.find(HERE)).toMatchObject({
      id: 'the-bridge-again',
      url: 'http://example.org/bridge',
      added: { by: HERE.user, channel: '301' },
    });

    publish([itemOn('tower'), itemOn('gate'), itemOn('bridge'), itemOn('ferry')]);
    await wait(15);
    expect(await stories()).toEqual(['the-tower-again', 'the-gate-again', 'the-bridge-again']);
    expect(headlines()).toEqual([
      ['301', 'The gate again'],
      ['301', 'The tower again'],
    ]);
    await wait(15);
    expect(told).toHaveLength(2);
  });

  it('is read once in a quarter of an hour, whoever follows it', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    await desk.feeds.follow(ELSEWHERE, FEED, true);
    expect(site.times('example.org/feed')).toBe(1);
    await wait(14);
    expect(site.times('example.org/feed')).toBe(1);
    await wait(1);
    expect(site.times('example.org/feed')).toBe(2);
    expect(site.times('example.org/ferry')).toBe(2);
  });

  it('brings its newest story at once also where it was read for somebody else just before', async () => {
    const days = ['2025-03-04', '2025-03-05'].map((day) => `${day}T08:00:00Z`);
    publish([itemOn('bridge', days[0]), itemOn('ferry', days[1])]);
    await desk.feeds.follow(HERE, FEED, true);
    const { following, story } = await desk.feeds.follow(ELSEWHERE, FEED, true);
    expect(story).toMatchObject({ headline: 'The ferry again', published: '2025-03-05' });
    expect(following.state.title).toBe('The Harbour');
    expect(site.times('example.org/feed')).toBe(1);
  });

  it('brings all that it publishes after somebody began to follow it, whoever else does', async () => {
    publish([itemOn('ferry')], { ETag: '"one"' });
    await desk.feeds.follow(HERE, FEED, true);
    await desk.feeds.follow(ELSEWHERE, FEED, true);
    publish([itemOn('gate'), itemOn('tower'), itemOn('bridge'), itemOn('ferry')], {
      ETag: '"two"',
    });
    await wait(15);
    for (const scope of [HERE, ELSEWHERE]) {
      expect(await stories(scope)).toHaveLength(4);
      expect(headlines().filter(([channel]) => channel === scope.channel)).toEqual(
        ['bridge', 'tower', 'gate'].map((subject) => [scope.channel, `The ${subject} again`]),
      );
    }
  });

  it('brings all that it publishes also where it had nothing before', async () => {
    publish([]);
    await desk.feeds.follow(HERE, FEED, true);
    await desk.feeds.follow(ELSEWHERE, FEED, true);
    expect(site.times('example.org/feed')).toBe(1);
    publish([itemOn('tower'), itemOn('bridge'), itemOn('ferry')]);
    await wait(15);
    expect(await stories()).toHaveLength(3);
    expect(await stories(ELSEWHERE)).toHaveLength(3);
  });

  it('is asked for on condition that it has changed', async () => {
    publish([itemOn('ferry')], { ETag: '"one"', 'Last-Modified': 'Thu, 06 Mar 2025 11:00:00 GMT' });
    await desk.feeds.follow(HERE, FEED, true);
    site.served.set('example.org/feed', { status: 304 });
    await wait(15);
    await wait(15);
    const asked = site.asked.filter(({ address }) => address === 'example.org/feed');
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"one"',
      '"one"',
    ]);
    expect(asked[1]?.headers['if-modified-since']).toBe('Thu, 06 Mar 2025 11:00:00 GMT');
    expect((await followed())?.state).toMatchObject({ failures: 0, etag: '"one"' });
  });

  it('is left alone where robots are not wanted', async () => {
    publish([itemOn('ferry'), itemOn('bridge')]);
    site.served.set('example.org/robots.txt', { body: 'User-agent: *\nDisallow: /ferry' });
    const { story } = await desk.feeds.follow(HERE, FEED, true);
    expect(story).toBeUndefined();
    expect(site.times('example.org/ferry')).toBe(0);
    expect(site.times('example.org/robots.txt')).toBe(1);
    site.served.set('example.com/robots.txt', {
      body: 'User-agent: OnTheRecord\nDisallow: /\n\nUser-agent: *\nAllow: /',
    });
    await expect(desk.feeds.follow(HERE, 'http://example.com/feed', true)).rejects.toThrow(
      'does not want that address to be read by robots',
    );
    expect(site.times('example.com/feed')).toBe(0);
  });

  it('that fails is read less and less often, then paused, and says so once', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, false);
    site.served.set('example.org/feed', { status: 500 });
    const reads = [];
    for (let minutes = 0; minutes < 5 * 24 * 60; minutes += 15) {
      const before = site.times('example.org/feed');
      await wait(15);
      if (site.times('example.org/feed') > before) reads.push((now - START) / MINUTE);
    }
    expect(reads).toEqual([15, 45, 105, 225, 465, 945, 1905]);
    expect(headlines()).toEqual([['301', 'paused']]);
    expect(await followed()).toMatchObject({ state: { trouble: expect.stringContaining('500') } });
    expect(await stories()).toEqual(['the-ferry-again']);

    publish([itemOn('bridge'), itemOn('ferry')]);
    await desk.feeds.resume(HERE, (await followed())?.id ?? '');
    await wait(0);
    expect(await stories()).toEqual(['the-bridge-again', 'the-ferry-again']);
  });

  it('is left alone for as long as its server wants', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    site.served.set('example.org/feed', { status: 429, headers: { 'Retry-After': '7200' } });
    await wait(15);
    await wait(119);
    expect(site.times('example.org/feed')).toBe(2);
    await wait(1);
    expect(site.times('example.org/feed')).toBe(3);
  });

  it('tells nothing where nothing is wanted, and says no more where the bot may not write', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, false);
    publish([itemOn('bridge'), itemOn('ferry')]);
    await wait(15);
    expect(told).toEqual([]);
    await desk.feeds.follow(HERE, FEED, true);
    mayWrite = false;
    publish([itemOn('gate'), itemOn('tower'), itemOn('bridge'), itemOn('ferry')]);
    await wait(15);
    expect(headlines()).toEqual([['301', 'The tower again']]);
    expect((await followed())?.state.isMute).toBe(true);
    expect(await stories()).toHaveLength(4);
  });

  it('is told of in each channel of a server that follows it', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    await desk.feeds.follow({ ...HERE, channel: '303' }, FEED, true);
    publish([itemOn('bridge'), itemOn('ferry')]);
    await wait(15);
    expect(headlines()).toEqual([
      ['301', 'The bridge again'],
      ['303', 'The bridge again'],
    ]);
    expect(await stories()).toHaveLength(2);
  });

  it('is told of with the next reading where Discord could not be reached', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    publish([itemOn('gate'), itemOn('bridge'), itemOn('ferry')]);
    now += 15 * MINUTE;
    const failures: unknown[] = [];
    await desk.feeds.readDue({
      ...teller,
      async tell(channel, notice) {
        if (failures.length === 0) throw new Error('Discord is away');
        return teller.tell(channel, notice);
      },
      report: (error) => failures.push(error),
    });
    expect(failures).toHaveLength(1);
    expect(headlines()).toEqual([['301', 'The gate again']]);
    await wait(15);
    await wait(15);
    expect(headlines().slice(1)).toEqual([['301', 'The bridge again']]);
  });

  it('is told of for a day where Discord cannot be reached, whatever becomes of the page', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    publish([itemOn('gate'), itemOn('ferry')]);
    const away: Teller = {
      ...teller,
      tell: () => Promise.reject(new Error('Discord is away')),
      report: () => undefined,
    };
    const waitAway = async () => {
      now += 15 * MINUTE;
      await desk.feeds.readDue(away);
    };
    await waitAway();
    site.served.set('example.org/gate', { status: 403 });
    for (let times = 0; times < 8; times++) await waitAway();
    await wait(15);
    await wait(15);
    expect(headlines()).toEqual([['301', 'The gate again']]);
    expect(site.times('example.org/gate')).toBe(1);

    publish([itemOn('bridge'), itemOn('gate'), itemOn('ferry')]);
    for (let times = 0; times < 100; times++) await waitAway();
    expect(givenUp).toMatchObject([{ url: 'http://example.org/bridge', tries: 96 }]);
  });

  it('brings what it publishes also where it begins with the oldest of many', async () => {
    const many = Array.from({ length: 600 }, (_, i) =>
      itemOn(`boat-${i}`, new Date(START - (600 - i) * MINUTE).toISOString()),
    );
    publish(many);
    expect(await desk.feeds.follow(HERE, FEED, true)).toMatchObject({
      story: { headline: 'The boat-599 again' },
    });
    publish([...many, itemOn('bridge', '2025-03-06T12:10:00Z')]);
    await wait(15);
    expect(headlines()).toEqual([['301', 'The bridge again']]);
  });

  it('brings nothing that was published long before, and nothing twice', async () => {
    publish([itemOn('ferry', '2025-03-06T11:00:00Z')]);
    await desk.feeds.follow(HERE, FEED, true);
    publish([
      itemOn('bridge', '2025-03-06T12:10:00Z'),
      itemOn('ferry', '2025-03-06T11:00:00Z'),
      itemOn('tower', '2024-01-01T00:00:00Z'),
    ]);
    await wait(15);
    publish([itemOn('ferry', '2025-03-06T12:20:00Z')]);
    await wait(15);
    expect(await stories()).toEqual(['the-bridge-again', 'the-ferry-again']);
  });

  it('brings ten stories at a time, and none is left out', async () => {
    publish([itemOn('ferry')], { ETag: '"one"' });
    await desk.feeds.follow(HERE, FEED, true);
    const many = Array.from({ length: 14 }, (_, i) => itemOn(`boat-${i}-${'abcdefghijklmn'[i]}`));
    publish([...many, itemOn('ferry')], { ETag: '"two"' });
    await wait(15);
    expect(await stories()).toHaveLength(11);
    await wait(15);
    expect(await stories()).toHaveLength(15);
  });

  it('ends when it is stopped, forgotten, or the bot leaves', async () => {
    publish([itemOn('ferry')]);
    for (const end of [
      async () => desk.feeds.stop(HERE, (await followed())?.id ?? ''),
      async () => desk.forget(HERE),
      async () => desk.forgetPerson(HERE.user),
    ]) {
      await desk.feeds.follow(HERE, FEED, true);
      expect(await desk.feeds.list(HERE)).toHaveLength(1);
      await end();
      expect(await desk.feeds.list(HERE)).toEqual([]);
      await wait(15);
    }
    expect(site.times('example.org/feed')).toBe(3);
  });

  it('is one that there is', async () => {
    site.served.set('example.org/page', { body: storyPage('ferry') });
    site.served.set('example.org/large', { body: rss([], 'x'.repeat(3_000_000)) });
    site.served.set('example.org/cut', { headers: { 'Content-Length': '900' }, body: rss([]) });
    for (const [link, sentence] of [
      ['http://example.org/page', 'no feed'],
      ['http://example.org/gone', 'status 404'],
      ['http://example.org/large', 'What is at that address is larger than 3 MB'],
      ['http://example.org/cut', 'What is at that address broke off halfway.'],
      ['http://127.0.0.1/', 'no place on the internet'],
      ['feed', 'no address'],
    ] as const) {
      await expect(desk.feeds.follow(HERE, link, true)).rejects.toThrow(sentence);
    }
    expect(await desk.feeds.list(HERE)).toEqual([]);
  });

  it('is found by the page that names it', async () => {
    publish([itemOn('ferry')]);
    site.served.set('example.org/', {
      body: '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed">',
    });
    const { following } = await desk.feeds.follow(HERE, 'http://example.org/', true);
    expect(following.url).toBe(FEED);
    expect(await desk.feeds.follow(HERE, 'http://example.org', true)).toMatchObject({
      isKnown: true,
    });
  });

  it.each([
    'http://www.example.org/feed',
    'https://example.org/feed/',
    'http://example.org/feed#newest',
    'http://example.org/feed?utm_source=a&utm_medium=b',
    'http://example.org/rss',
    'http://example.org/old',
  ])('is one, also where it is called %s', async (other) => {
    for (const name of ['feed', 'feed/', 'feed?utm_source=a&utm_medium=b']) {
      site.served.set(`example.org/${name}`, { body: rss([]) });
    }
    site.served.set('www.example.org/feed', { body: rss([]) });
    const moved = (status: number, Location: string) => ({ status, headers: { Location } });
    site.served.set('example.org/rss', moved(301, '/feed?utm_source=a&utm_medium=b'));
    site.served.set('example.org/old', moved(308, '/rss'));
    for (const [first, second] of [
      [FEED, other],
      [other, FEED],
    ] as const) {
      const { following } = await desk.feeds.follow(HERE, first, true);
      expect(await desk.feeds.follow(HERE, second, true)).toMatchObject({
        isKnown: true,
        following: { id: following.id },
      });
      expect(await desk.feeds.list(HERE)).toHaveLength(1);
      await desk.feeds.stop(HERE, following.id);
    }
  });

  it('stays where it was when its address leads elsewhere for a while', async () => {
    site.served.set('example.org/here', { status: 302, headers: { Location: '/feed' } });
    site.served.set('example.org/feed', { body: rss([]) });
    const { following } = await desk.feeds.follow(HERE, 'http://example.org/here', true);
    expect(following.url).toBe('http://example.org/here');
  });

  it('is one of twenty at most', async () => {
    for (let i = 0; i < 20; i++) {
      site.served.set(`example.org/feed${i}`, { body: rss([]) });
      await desk.feeds.follow(HERE, `http://example.org/feed${i}`, true);
    }
    publish([itemOn('ferry')]);
    await expect(desk.feeds.follow(HERE, FEED, true)).rejects.toThrow('20 feeds are followed');
  });
});

describe('a story whose page cannot be had', () => {
  const AWAY = [{ status: 0 }, { status: 500 }, { status: 429 }, { status: 404 }];
  it.each(AWAY)('comes in when it is there: $status', async (away) => {
    publish([itemOn('ferry')], { ETag: '"one"' });
    await desk.feeds.follow(HERE, FEED, true);
    publish([itemOn('bridge'), itemOn('ferry')], { ETag: '"two"' });
    site.served.set('example.org/bridge', away);
    await wait(15);
    expect(await stories()).toEqual(['the-ferry-again']);
    // The feed is as it was, or has other stories: that one is still wanted.
    site.served.set('example.org/feed', { status: 304 });
    await wait(15);
    publish([itemOn('gate')]);
    site.served.set('example.org/bridge', { body: storyPage('bridge') });
    await wait(15);
    expect(headlines()).toEqual([
      ['301', 'The bridge again'],
      ['301', 'The gate again'],
    ]);
    expect(givenUp).toEqual([]);
    await wait(15);
    expect(site.times('example.org/bridge')).toBe(3);
    expect(told).toHaveLength(2);
  });

  it('is tried again also if it was the first, and goes by its day in the feed', async () => {
    publish([itemOn('ferry', '2025-03-06T11:00:00Z')]);
    site.served.set('example.org/ferry', { status: 503 });
    const { story } = await desk.feeds.follow(HERE, FEED, true);
    expect(story).toBeUndefined();
    site.served.set('example.org/ferry', { body: storyPage('ferry') });
    await wait(15);
    expect(headlines()).toEqual([['301', 'The ferry again']]);
    expect((await desk.list(HERE))[0]).toMatchObject({ published: '2025-03-06' });
  });

  it('is given up after five readings, which is said once', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    await desk.feeds.follow(ELSEWHERE, FEED, true);
    await wait(15);
    publish([itemOn('bridge'), itemOn('ferry')]);
    site.served.set('example.org/bridge', { status: 500 });
    for (let times = 0; times < 8; times++) await wait(15);
    expect(site.times('example.org/bridge')).toBe(5);
    expect(givenUp).toEqual([
      {
        url: 'http://example.org/bridge',
        tries: 5,
        reason: 'example.org answers with status 500.',
      },
    ]);
    expect(await followed()).toMatchObject({ state: { failures: 0 } });
  });

  it('waits for as long as the feed cannot be read', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    publish([itemOn('bridge'), itemOn('ferry')]);
    site.served.set('example.org/bridge', { status: 500 });
    await wait(15);
    site.served.set('example.org/feed', { status: 500 });
    for (let hours = 0; hours < 48; hours++) await wait(60);
    expect(site.times('example.org/bridge')).toBe(1);
    publish([itemOn('bridge'), itemOn('ferry')]);
    await desk.feeds.resume(HERE, (await followed())?.id ?? '');
    await wait(0);
    expect(await stories()).toEqual(['the-bridge-again', 'the-ferry-again']);
  });

  it('is not asked for again where the answer would be the same', async () => {
    publish([itemOn('ferry')]);
    await desk.feeds.follow(HERE, FEED, true);
    publish([itemOn('bridge'), itemOn('gate'), itemOn('ferry')]);
    site.served.set('example.org/bridge', { status: 403 });
    site.served.set('example.org/gate', { body: '<!doctype html><p>Nothing here.</p>' });
    await wait(15);
    await wait(15);
    expect(site.times('example.org/bridge')).toBe(1);
    expect(site.times('example.org/gate')).toBe(1);
    expect(givenUp).toEqual([]);
  });
});

describe('reading feeds', () => {
  it('asks one thing of a host at a time', async () => {
    let open = 0;
    let most = 0;
    for (let i = 0; i < 4; i++) {
      site.served.set(`example.org/feed${i}`, async () => {
        most = Math.max(most, ++open);
        await new Promise(setImmediate);
        open--;
        return { body: rss([]) };
      });
    }
    await Promise.all(
      Array.from({ length: 4 }, (_, i) =>
        desk.feeds.follow(HERE, `http://example.org/feed${i}`, true),
      ),
    );
    await wait(15);
    expect(most).toBe(1);
  });
});
