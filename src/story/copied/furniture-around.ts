import { eitherLine, wholeLine } from '../../text/alternatives.js';
import { CONTACT, type FurnitureRule, NAVIGATION, WORKED } from './furniture.js';
import { NAME } from './furniture-rules/name.js';

/** What is a part of the site above and under a story, and may be a heading in the midst of it. */
export const AROUND: readonly FurnitureRule[] = [
  {
    line: new RegExp(`^(?:[Ee]dited|[Ff]act-checked|[Pp]roduced|[Tt]ranslated) by ${NAME}$`, 'u'),
    reason: WORKED,
  },
  {
    // What a footnote leads to; an address alone may be one that the story ends with.
    line: /^(?:\[\^?\d{1,3}\]|\(?\d{1,3}[.):]?):?\s+(?:see:?\s)?(?:https?:\/\/|www\.)\S{3,300}$/i,
    reason: 'the address of a link',
  },
  {
    line: wholeLine([
      'home(?: ?page)?',
      'search(?: the site)?',
      'account|register|close',
      'breaking(?: news)?',
      'live|exclusive',
      'about(?: us)?',
      'contact(?: us)?',
      'advertise(?: with us)?',
      'careers|jobs|site ?map|accessibility',
      'help(?: centre| center)?',
      'faqs?|rss|e-?paper|feedback|corrections?|by|written by|author',
      'next|previous',
      String.raw`(?:weather|edition|region|language)s?:? ?[\w ]{0,20}`,
    ]),
    reason: NAVIGATION,
  },
  {
    line: /^(?:(?:filed under|posted (?:in|under)|tagged(?: with| as)?):?|(?:tags?|categor(?:y|ies)|topics?):)\s[^.!?”"]{1,200}$/i,
    reason: NAVIGATION,
  },
  {
    line: eitherLine([
      String.raw`(?:(?:media|press|editorial) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: (?:details|information))?\s*:?`,
      String.raw`(?:(?:media|press) )?contacts?:(?:[^.!?”"]|\.(?=\w)){1,120}`,
    ]),
    reason: CONTACT,
  },
  {
    // A number alone may be one that the story tells its readers to call.
    line: /^(?:(?:e-?mail|twitter)\b\.?:?\s{0,9})?[\w.+-]{0,60}@[\w.-]{2,60}$|^(?:(?:tele)?phone|tel|mobile|cell|fax)\b\.?:?\s{0,9}\(?\+?\d[\d\s().-]{6,20}$/i,
    reason: CONTACT,
  },
];
