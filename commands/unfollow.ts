import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { deskButtons } from '../src/reply/leads.js';
import { message, text } from '../src/reply/message.js';
import { plain, shorten } from '../src/reply/text.js';
import { words } from '../src/words.js';
import { FEED_OPTION, followingFor } from './resume.js';

interface UnfollowAnswer extends Answer {
  command: 'unfollow';
  feed: string;
  title: string | null;
  url: string;
}

/** Ends the following of a feed. */
export default defineCommand({
  on: 'desk',
  name: 'unfollow',
  options: { feed: FEED_OPTION },

  async answer({ feed }, { feeds }, scope): Promise<UnfollowAnswer> {
    const { url, state } = await followingFor(feed, feeds, scope);
    await feeds.stop(scope, feed);
    return { command: 'unfollow', feed, title: state.title ?? null, url };
  },

  reply: ({ title, url }) =>
    message('plain', [
      text(plain(words.follow.stopped(shorten(title ?? url, 200)))),
      ...deskButtons(),
    ]),
});
