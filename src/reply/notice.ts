import type { Notice } from '../feeds/teller.js';
import { words } from '../words.js';
import { encodePress } from './custom-id.js';
import { askOffer, summaryOffer } from './leads.js';
import { buttons, message, type Reply, text } from './message.js';
import { bold, dotted, plain, shorten, small } from './text.js';

/** What a channel is told of a feed that is followed there. */
export function noticeReply({ following, ...notice }: Notice): Reply {
  const feed = shorten(following.state.title ?? following.url, 80);
  if ('story' in notice) {
    const { id, headline, publisher } = notice.story;
    return message('plain', [
      text(
        plain(bold(shorten(headline ?? id, 200))),
        small(...dotted([publisher && shorten(publisher, 80), words.follow.by(feed)])),
      ),
      ...buttons([summaryOffer(id), askOffer(id)]),
    ]);
  }
  const { trouble = '' } = following.state;
  return message('error', [
    text(plain(words.follow.failed(feed, shorten(trouble, 200)))),
    ...buttons([
      { label: words.follow.resume, code: encodePress('resume', { feed: following.id }) },
      { label: words.follow.stop, code: encodePress('unfollow', { feed: following.id }) },
    ]),
  ]);
}
