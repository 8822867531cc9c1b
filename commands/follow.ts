import { type Source, sourceOf } from '../src/answers/source.js';
import type { Following } from '../src/archive/following.js';
import type { Answer } from '../src/command/command.js';
import { defineCommand } from '../src/command/define.js';
import { choiceOption, textOption } from '../src/command/option.js';
import { encodePress } from '../src/reply/custom-id.js';
import { askOffer, deskButtons, summaryOffer } from '../src/reply/leads.js';
import { buttons, message, picker, text } from '../src/reply/message.js';
import { bold, dotted, heading, type Part, plain, shorten, small } from '../src/reply/text.js';
import { words } from '../src/words.js';

const MAX_LINK = 2_000;

/** A feed that is followed, as it is shown. */
interface FollowedFeed {
  id: string;
  url: string;
  title: string | null;
  /** Where somebody asks. */
  here: boolean;
  tells: boolean;
  since: string;
  /** Why it was not read last, if it was not. */
  trouble: string | null;
  paused: boolean;
  /** The bot may not write where it is followed. */
  mute: boolean;
}

interface FollowAnswer extends Answer {
  command: 'follow';
  /** What is followed now; absent where somebody asks what there is. */
  followed?: FollowedFeed & { known: boolean; newest: Source | null };
  feeds: FollowedFeed[];
}

function feedOf({ id, url, channel, at, tells, state }: Following, here?: string): FollowedFeed {
  return {
    ...{ id, url },
    // Without a channel there is nobody to tell.
    tells: tells && channel !== undefined,
    title: state.title ?? null,
    here: channel === here,
    since: at,
    trouble: state.trouble ?? null,
    paused: state.due === undefined,
    mute: state.isMute === true,
  };
}

const nameOf = ({ title, url }: FollowedFeed) => shorten(title ?? url, 80);

/** What there is to know of a feed besides its name. */
function noteOn({ here, tells, paused, trouble, mute }: FollowedFeed): readonly Part[] {
  return dotted([
    here ? undefined : words.follow.elsewhere,
    tells ? undefined : words.follow.silent,
    paused ? words.follow.paused : undefined,
    trouble === null ? undefined : shorten(trouble, 120),
    mute && tells ? words.follow.mute : undefined,
  ]);
}

/** Follows a feed, or shows which are followed. */
export default defineCommand({
  on: 'desk',
  name: 'follow',
  description:
    'Have the stories of a feed come in on their own; without a link, see what is followed',
  isManaged: true,
  isGuarded: true,
  isCostly: ({ link }) => link !== undefined,
  options: {
    link: textOption({
      description: 'The address of the feed, or of the site',
      maxLength: MAX_LINK,
    }),
    tell: choiceOption(
      'What this channel is told of each new story',
      { each: 'A line for each story', nothing: 'Nothing: they are just there' },
      'each',
    ),
  },

  async answer({ link, tell }, { feeds }, scope): Promise<FollowAnswer> {
    if (link === undefined) {
      const all = (await feeds.list(scope)).map((one) => feedOf(one, scope.channel));
      return { command: 'follow', feeds: all };
    }
    const { following, story, isKnown } = await feeds.follow(scope, link, tell === 'each');
    return {
      command: 'follow',
      followed: {
        ...feedOf(following, scope.channel),
        known: isKnown,
        newest: story === undefined ? null : sourceOf(story),
      },
      feeds: [],
    };
  },

  reply({ followed, feeds }) {
    if (followed !== undefined) {
      const { tells, known, newest } = followed;
      return message('plain', [
        text(
          heading(words.follow.title(nameOf(followed))),
          plain(
            words.follow[known ? 'again' : 'begun'],
            ' ',
            words.follow[tells ? 'each' : 'nothing'],
          ),
        ),
        ...(newest === null
          ? deskButtons()
          : [
              text(plain(words.follow.newest, bold(shorten(newest.headline ?? newest.story, 200)))),
              ...buttons([summaryOffer(newest.story), askOffer(newest.story)]),
            ]),
      ]);
    }
    if (feeds.length === 0)
      return message('plain', [text(plain(words.follow.none)), ...deskButtons()]);
    return message('plain', [
      text(heading(words.follow.feeds(feeds.length))),
      ...feeds.map((feed) => {
        const note = noteOn(feed);
        return text(plain(bold(nameOf(feed))), note.length === 0 ? undefined : small(...note));
      }),
      // A message has one menu at most: both would have the same name.
      ...buttons(
        feeds
          .filter(({ paused, mute }) => paused || mute)
          .map((feed) => ({
            label: words.follow.resumeOne(nameOf(feed)),
            code: encodePress('resume', { feed: feed.id }),
          })),
      ),
      ...picker(
        words.follow.stopOne,
        feeds.map((feed) => ({
          label: nameOf(feed),
          code: encodePress('unfollow', { feed: feed.id }),
        })),
      ),
    ]);
  },
});
