import { wordSet } from '../word-set.js';

/** What is written in chats alone, and so is no part of a claim even without a mark beside it. */
export const OUTCRIES = wordSet(
  'lol lmao lmfao rofl omg omfg wtf smh ngl tbh imo imho btw fyi wow whoa ugh oof yikes sheesh haha geez jeez',
);
/** What else only shows that somebody is struck by something, or turns to somebody. */
export const INTERJECTIONS = wordSet(
  'ah damn gosh hey hmm holy oh ooh ouch phew yeah yep yo so please pls ok okay hello hi',
);
/** What one thinks of news, whatever it says. */
export const ATTITUDES = wordSet(
  'absurd amazing awesome awful bad big bonkers brilliant crazy cool devastating disgusting dreadful excellent',
  'fantastic funny good great happy heartbreaking hilarious horrible huge incredible insane interesting lovely',
  'mad mental nice nuts outrageous poor ridiculous sad scary shame shock shocked shocking speechless stunned',
  'stunning surprised surprising terrible tragic tragedy unbelievable unreal weird wild wonderful wrong',
);
/** What one does with news, and what one has it from. */
export const TELLING = wordSet(
  'anyone anybody believe breaking check confirm confirmed correct guess headline hear heard idea imagine',
  'just know latest legit link look news online post posted reaction read real right say says see',
  'seen saw source sources think thought thoughts told tweet tweeted true update updates wait watch wonder',
);
/** Where one has news from, and what news may be about. */
export const SITES = wordSet('facebook instagram reddit tiktok twitter');
