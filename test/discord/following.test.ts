import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.js';
import type { Payload } from '../../src/interactions/payload.js';
import { rss, Site, storyPage } from '../feeds/site.js';
import { growingDesk } from '../support/archive.js';
import { button, chatInput, type Setting, select } from '../support/discord/payloads.js';
import { codesOf, textOf } from '../support/discord-limits.js';
import { isPrivate, useHarness } from './harness.js';

const FEED = 'http://example.org/feed';
const CHANNEL = '300000000000000001';
const ADA = '200000000000000001';
const BEN = '200000000000000002';
const MINUTE = 60_000;
/** ms; on a busy machine reading a page takes longer than Discord waits. */
const PATIENCE = 60_000;
const LINES = { method: 'POST', path: new RegExp(`^/channels/${CHANNEL}/messages$`) };

const site = new Site();
beforeAll(() => site.open());
afterAll(() => site.close());

const harness = useHarness({ answerWithin: PATIENCE });
let desk: Desk;
let now: number;
beforeEach(async () => {
  site.reset();
  now = Date.parse('2025-03-06T12:00:00Z');
  desk = await growingDesk(undefined, undefined, { ...site.reading, now: () => now });
  await harness.start(undefined, { desk, feedPause: 10, deadline: PATIENCE });
});

const by = (userId: string, more: Setting = {}): Setting => ({
  userId,
  channelId: CHANNEL,
  permissions: '0',
  ...more,
});
const slash = (name: string, options: Record<string, string> = {}, setting = by(ADA)) =>
  harness.replyTo(chatInput(harness.discord, name, options, setting));
const press = (code: string, setting = by(ADA)) =>
  harness.replyTo(button(harness.discord, code, setting));
const codeOf = (reply: Payload, command: string) =>
  codesOf(reply).find((code) => code.startsWith(`${command}?`)) ?? '';
const lines = () =>
  harness.discord.requests.filter(
    ({ method, path }) => method === LINES.method && LINES.path.test(path),
  );
function publish(...subjects: readonly string[]): void {
  for (const subject of subjects) {
    site.served.set(`example.org/${subject}`, { body: storyPage(subject) });
  }
  site.served.set('example.org/feed', {
    body: rss(subjects.map((subject) => ({ link: `http://example.org/${subject}` }))),
  });
}

describe('following a feed in Discord', () => {
  it('shows the newest story at once, and tells of each new one in a line', async () => {
    publish('ferry');
    const begun = await slash('follow', { link: FEED });
    expect(textOf(begun)).toContain('Following “The Harbour”');
    expect(textOf(begun)).toContain('The ferry again');
    expect(codeOf(begun, 'summary')).toContain('the-ferry-again');

    publish('bridge', 'ferry');
    now += 15 * MINUTE;
    const { body } = await harness.discord.requested(LINES);
    expect(textOf(body as Payload)).toContain('The bridge again');
    expect(textOf(body as Payload)).toContain('from The Harbour');
    expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(textOf(await slash('ask', { question: 'Who waited for the bridge?' }))).toContain(
      'those who waited for the bridge',
    );
    expect(textOf(await press(codeOf(body as Payload, 'summary')))).toContain('The bridge again');
  });

  it('is for those who manage the server, unless its settings say otherwise', () => {
    const commands = harness.discord.commands();
    expect(commands.find(({ name }) => name === 'follow')).toMatchObject({
      default_member_permissions: '32',
    });
  });

  it('lists what is followed, to be stopped by who follows it or manages the server', async () => {
    publish('ferry');
    expect(textOf(await slash('follow'))).toContain('No feed is followed here');
    await slash('follow', { link: FEED, tell: 'nothing' });
    const list = await slash('follow');
    expect(textOf(list)).toContain('The Harbour');
    expect(textOf(list)).toContain('without a line a story');
    const code = codeOf(list, 'unfollow');
    const pick = (setting: Setting) =>
      harness.replyTo(select(harness.discord, 'pick', [code], setting));
    const refused = await pick(by(BEN));
    expect(isPrivate(refused)).toBe(true);
    expect(textOf(refused)).toContain('Only whoever follows');
    const stopped = await pick(by(BEN, { permissions: String(1n << 5n) }));
    expect(textOf(stopped)).toContain('Not followed any more: “The Harbour”');
    expect(textOf(await pick(by(ADA)))).toContain('not followed here any more');
    expect(textOf(await slash('stories'))).toContain('The ferry again');
  });

  it('says once where it is followed that it has failed, with what lets it go on', async () => {
    publish('ferry');
    await slash('follow', { link: FEED, tell: 'nothing' });
    site.served.set('example.org/feed', { status: 503 });
    for (let failures = 1; failures <= 7; failures++) {
      now += 24 * 60 * MINUTE;
      await expect
        .poll(async () => (await desk.feeds.list({ guild: harness.discord.guildId, user: ADA }))[0])
        .toMatchObject({ state: { failures } });
    }
    const { body } = await harness.discord.requested(LINES);
    expect(textOf(body as Payload)).toContain('“The Harbour” is paused');
    expect(textOf(body as Payload)).toContain('status 503');
    expect(textOf(await slash('follow'))).toContain('paused');
    now += 24 * 60 * MINUTE;
    publish('bridge', 'ferry');
    expect(textOf(await press(codeOf(body as Payload, 'resume'), by(BEN)))).toContain('Only');
    expect(textOf(await press(codeOf(body as Payload, 'resume')))).toContain('goes on');
    await expect.poll(() => site.times('example.org/bridge')).toBe(1);
    expect(lines()).toHaveLength(1);
  });

  it('says once that Discord no longer accepts the token, and holds it against no channel', async () => {
    publish('ferry');
    await slash('follow', { link: FEED });
    harness.discord.failNext(LINES, {
      status: 401,
      body: { code: 0, message: '401: Unauthorized' },
    });
    publish('tower', 'ferry');
    now += 15 * MINUTE;
    const errors = () => harness.log().filter(({ level }) => level === 'error');
    await expect
      .poll(errors)
      .toMatchObject([{ msg: expect.stringContaining('does not accept this DISCORD_TOKEN') }]);
    expect(textOf(await slash('follow'))).not.toContain('I may not write there');
  });

  it('says in the list that the bot may not write there, and tries no more', async () => {
    publish('ferry');
    await slash('follow', { link: FEED });
    harness.discord.failNext(LINES, {
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    });
    publish('tower', 'bridge', 'ferry');
    now += 15 * MINUTE;
    await harness.logged('the bot may not write where a feed is followed');
    await expect.poll(async () => textOf(await slash('follow'))).toContain('I may not write there');
    publish('gate', 'tower', 'bridge', 'ferry');
    now += 15 * MINUTE;
    await expect.poll(() => site.times('example.org/gate')).toBe(1);
    expect(lines()).toHaveLength(1);
  });

  it('is never told of in a server that does not have the bot', async () => {
    publish('ferry');
    const passing = by(ADA, { isOwnApp: true });
    const begun = await slash('follow', { link: FEED }, passing);
    expect(textOf(begun)).not.toContain('a line');
    publish('tram', 'ferry');
    now += 20 * MINUTE;
    await expect
      .poll(async () => (await desk.list({ user: ADA })).filter(({ added }) => added).length, {
        timeout: 10_000,
      })
      .toBe(2);
    expect(lines()).toEqual([]);
    const [followed] = await desk.feeds.list({ user: ADA });
    expect(followed).not.toHaveProperty('channel');
  });

  it('is a person’s own in direct messages', async () => {
    publish('ferry');
    const alone = by(ADA, { guild: false });
    await slash('follow', { link: FEED }, alone);
    expect(textOf(await slash('follow', {}, alone))).toContain('The Harbour');
    expect(textOf(await slash('follow', {}, by(BEN, { guild: false })))).toContain('No feed');
    expect(textOf(await slash('follow'))).toContain('No feed');
  });

  it('comes with what is exported, and ends with what is deleted', async () => {
    publish('ferry');
    await slash('follow', { link: FEED });
    await harness.discord.interact(chatInput(harness.discord, 'export', {}, by(ADA)));
    const { files } = await harness.discord.requested({ method: 'PATCH', path: /@original$/ });
    const stories = unzipSync(Object.values(files)[0] ?? new Uint8Array());
    expect(JSON.parse(strFromU8(stories['feeds.json'] ?? new Uint8Array()))).toMatchObject([
      { url: FEED, by: ADA, channel: CHANNEL, tells: true },
    ]);
    const done = await press(codeOf(await slash('forget'), 'erase'));
    expect(textOf(done)).toContain('Deleted: one story, one feed.');
    expect(textOf(await slash('follow'))).toContain('No feed is followed here');
  });
});
