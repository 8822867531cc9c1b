import type { Scope } from '../src/archive/archive.js';
import type { Following } from '../src/archive/following.js';
import { type Answer, CommandError } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { textOption } from '../src/command/option.js';
import type { Feeds } from '../src/feeds/feeds.js';
import { deskButtons } from '../src/reply/leads.js';
import { message, text } from '../src/reply/message.js';
import { plain, shorten } from '../src/reply/text.js';
import { words } from '../src/words.js';

/** Which feed a press is about. */
export const FEED_OPTION = textOption({
  description: 'Which feed',
  maxLength: 32,
  required: true,
});

/**
 * A feed that somebody may change: whoever follows it, and whoever manages the server. Anybody can
 * press what stands in a channel.
 *
 * @throws CommandError if there is none, or somebody may not
 */
export async function followingFor(id: string, feeds: Feeds, scope: Scope): Promise<Following> {
  const found = (await feeds.list(scope)).find((following) => following.id === id);
  if (found === undefined) throw new CommandError(words.follow.gone);
  if (scope.manages !== true && found.by !== scope.user) {
    throw new CommandError(words.follow.notYours);
  }
  return found;
}

interface ResumeAnswer extends Answer {
  command: 'resume';
  feed: string;
  title: string | null;
  url: string;
}

/** Lets a feed that was paused go on. */
export default defineCommand({
  on: 'desk',
  name: 'resume',
  options: { feed: FEED_OPTION },

  async answer({ feed }, { feeds }, scope): Promise<ResumeAnswer> {
    const { url, state } = await followingFor(feed, feeds, scope);
    await feeds.resume(scope, feed);
    return { command: 'resume', feed, title: state.title ?? null, url };
  },

  reply: ({ title, url }) =>
    message('plain', [
      text(plain(words.follow.resumed(shorten(title ?? url, 200)))),
      ...deskButtons(),
    ]),
});
