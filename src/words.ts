import type { Version } from './story/story.js';

/** “a, b and c” */
function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Numbers of paragraphs that a line names at most. */
const MOST_LISTED = 30;

/** "¶2, ¶5 and ¶6" */
function listed(paragraphs: readonly number[]): string {
  const names = paragraphs.slice(0, MOST_LISTED).map((number) => `¶${number}`);
  return paragraphs.length > MOST_LISTED ? `${names.join(', ')} …` : listOf(names);
}

const isInDigits = (word: string) => /^\p{Sc}?\d/u.test(word);

/** “The word “moon””, “the numbers “5” and “6””. */
function wordsOrNumbers(listed: readonly string[]): string {
  const noun = listed.every(isInDigits) ? 'number' : 'word';
  return `the ${noun}${listed.length === 1 ? '' : 's'} ${quotedList(listed)}`;
}

/** “peace”, “plan” */
function quotedList(listed: readonly string[]): string {
  return listed.map((word) => `“${word}”`).join(', ');
}

/** A text of others between quotation marks; those within it become single ones. */
export function quotedName(name: string): string {
  const inner = name.replace(/[“„]|(?<![^\s([–—-])"/gu, '‘').replace(/[”"]/gu, '’');
  return `“${inner}”`;
}

/** “a study”, as a line begins with it: “A study”. Whoever writes their own name small keeps it so. */
export const atHead = (name: string) =>
  name.replace(/^(?:an?|the|his|her|its|their)(?= )/u, (word) =>
    word.replace(/^./u, (letter) => letter.toUpperCase()),
  );

/** How far stories were read for what is said of them. */
interface Reading {
  readonly read: number;
  /** Others that may bear on the same. */
  readonly unread: number;
}

/** Of which stories something is known that was found in none of them. */
const amongStories = ({ read, unread }: Reading) => {
  if (unread === 0) return 'in the stories here';
  return read === 1
    ? 'in the one story that I have read'
    : `in the ${read} stories that I have read`;
};

/** Every word that the bot says of its own, in one place: plain English, short enough for a phone. */
export const words = {
  verdict: {
    closest: 'The nearest passages:',
    none: 'The story doesn’t say, as far as I can tell.',
  },
  /** Of one of several sentences of a message. */
  claim: {
    answer: (claim: string, paragraph: number) => `${quotedName(claim)} ¶${paragraph}`,
    closest: (claim: string, paragraph: number) =>
      `${quotedName(claim)} The nearest is ¶${paragraph}.`,
    none: (claim: string) => `${quotedName(claim)} The story doesn’t say, as far as I can tell.`,
  },
  /** Of several sentences of a message that the story does not have. */
  noClaims: (count: number, areAll: boolean) =>
    `${areAll ? `None of the ${count} sentences looked for` : `None of ${count} other sentences`} is in the story, as far as I can tell.`,
  tooLittle:
    'That is too little to look for. Ask with a full name, or with a word of what it is about.',
  summaryTells: 'The main points of the story are in its summary.',
  itIsAbout: (headline: string) => `It is about ${quotedName(headline)}.`,
  lacking: (missing: readonly string[]) => `The story does not have ${wordsOrNumbers(missing)}.`,
  /** Over passages, which may have that by another word. */
  lackingHere: (missing: readonly string[]) =>
    missing.every(isInDigits)
      ? `The story does not have ${wordsOrNumbers(missing)}.`
      : `The story does not have ${wordsOrNumbers(missing)}, but may say it in other words.`,
  taken: (spellings: readonly { readonly word: string; readonly as: string }[]) =>
    spellings.map(({ word, as }) => `“${word}” is taken for “${as}”.`).join(' '),
  askInstead: 'You can ask it:',
  askInOtherWords: 'Ask in other words, or see what it says with /summary.',
  whatDidSay: (name: string) => `What did ${name} say?`,

  earlier: '← Earlier',
  later: 'Later →',
  back: '← Back',
  next: 'Next →',
  more: 'Read one of them',
  askMore: 'Ask more…',
  showNearest: 'Nearest passages',
  question: 'Your question',
  typeQuestion: 'Type your question.',
  whoIs: (name: string) => `Who is ${name}?`,
  allSaid: (name: string) => `All that ${name} said`,
  quotations: (count: number) => `All ${count} quotations`,
  quotationsRead: (count: number) => (count === 1 ? 'The quotation' : `${count} quotations`),
  saidAbout: (name: string) => `What is said of ${name}`,
  saidByAbout: (speaker: string, about: string) => `${speaker}, on ${about}`,
  saidInAll: (about: string | null) =>
    about === null ? 'Who said what, in all stories' : `What is said of ${about}, in all stories`,
  help: 'What you can ask',
  tryIt: 'Try one:',
  menuHas: (names: readonly string[]) =>
    `In Discord, the menu of a message has under Apps: ${quotedList(names)}.`,
  /** What commands do, where they do it otherwise in a browser. */
  inBrowser: {
    find: 'What the story has on something that you have read elsewhere',
    add: 'Add a story of your own: a file, or what you paste',
    remove: 'Remove a story that you have added',
    export: 'The stories that you have added, as files',
    forget: 'Delete what you have added',
  } as Readonly<Record<string, string>>,
  first:
    'You can also try /who, /quotes, /summary, /timeline and /compare; /help shows an example of each.',
  agree: (shared: readonly string[]) => `In the message and here: ${quotedList(shared)}.`,
  differ: (missing: readonly string[]) => `In the message, and not here: ${quotedList(missing)}.`,
  hello: (headline: string) =>
    `Hello. I answer questions about ${quotedName(headline)}, in its own words. You can ask:`,
  summary: 'Summary',
  longer: 'Longer',
  allQuotes: 'Who said what',
  whenThings: 'When things happen',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  toPage: (command: string, page: number) =>
    `. Type the same /${command} with page:${page} for that one.`,
  askAbout: 'Ask about…',

  people: 'People',
  watch: 'What to watch',
  leftOut: (count: number, paragraphs: readonly number[]) =>
    count === 1
      ? `One more point finds no room here: ${listed(paragraphs)}.`
      : `${count} more points find no room here: ${listed(paragraphs)}.`,
  about: (name: string) => `[${name}]`,
  timelineOf: (about: string | null) =>
    about === null ? 'When things happen' : `When things happen: ${quotedName(about)}`,
  noTimes: 'I find no time for anything in the story.',
  noTimesOf: (about: string) => `I find no time for anything about “${about}” in the story.`,
  noTimesHere: (about: string | null, reading: Reading) =>
    `I find no date for anything${about === null ? '' : ' about this'} ${amongStories(reading)}.`,
  compare: 'What each story says',
  compared: (answering: number, of: number) =>
    of === 1
      ? 'I find one story here that may be about this.'
      : `I find ${of} stories here that may be about this, and an answer in ${answering === 0 ? 'none' : answering === 1 ? 'one' : answering} of them.`,
  unread: (count: number) =>
    count === 1
      ? 'One more story may bear on this; I have not read it.'
      : `${count} more stories may bear on this; I have not read them.`,
  newest: ({ read, unread }: Reading) => `The ${read} newest of ${read + unread} stories here.`,
  doesNotSay: 'Does not say.',
  nearest: 'The nearest:',
  alsoIn: (publishers: readonly string[]) => `also: ${publishers.join(', ')}`,
  readEvent: 'Read one of them in the story',
  namedIn: (paragraphs: readonly number[]) => `Named in ${listed(paragraphs)}`,
  noQuotations: 'I find nobody in it who is quoted.',
  notQuoted: (name: string, paragraphs: readonly number[]) =>
    `The story names ${name} in ${listed(paragraphs)}; I find nothing quoted there that ${name} said.`,
  saidSo: (cue: string) => `“${cue}”`,
  saidBy: (speaker: string, cue: string) => `${atHead(speaker)} “${cue}”`,
  readWhereNamed: 'Read where the name stands',
  editorsNote: 'editor’s note',
  notNamed: (name: string) => `The story names nobody called “${name}”.`,
  notAPerson: (name: string, paragraphs: readonly number[]) =>
    `The story has “${name}” in ${listed(paragraphs)}, but does not tell me who that is.`,
  askAboutIt: (name: string) => `What about ${name}?`,
  theseAre: 'It quotes these:',
  eachCalled: (name: string) => `More than one person is called “${name}” here. Who is meant?`,
  didYouMean: 'Did you mean one of these?',
  theStory: 'The story',
  openStory: 'Open a story…',
  allStories: 'All stories',
  storiesHere: 'Which stories are here',
  inStories: (count: number) => (count === 1 ? 'In one story here.' : `In ${count} stories here.`),
  namesake: (story: string, name: string, role: string | null) =>
    `${story} names ${name}, too${role === null ? '' : `, as “${role}”`}: that may be somebody else.`,
  notQuotedIn: (name: string, count: number) =>
    count === 1
      ? `One story here names ${name}; I find nothing quoted there that ${name} said.`
      : `${count} stories here name ${name}; I find nothing quoted there that ${name} said.`,
  alsoCalled: (names: readonly string[]) => `Somebody else is called so, too: ${names.join(', ')}.`,
  nobodyCalled: (name: string, reading: Reading) =>
    `I find nobody called “${name}” ${amongStories(reading)}.`,
  whoIsMeant: (name: string) => `I cannot tell who is meant by “${name}”.`,
  nothingSaid: (reading: Reading) => `I find no such words ${amongStories(reading)}.`,
  onThis: (count: number) => `${count} stories found here are on this.`,
  sameTopic: 'All stories on this',
  moreOnThis: (count: number) => (count === 1 ? 'one more on this' : `${count} more on this`),
  allOnThis: (count: number) => `All ${count} stories on this`,
  onTopic: (count: number) =>
    count === 1 ? 'I find no other story on this.' : `I find ${count} stories on this.`,
  noneSays: 'None of the stories here says, as far as I can tell.',
  stories: (count: number) => (count === 1 ? 'One story is open.' : `${count} stories are open.`),

  add: {
    title: 'Add a story',
    how: 'Type /add link:… with the address of its page. In the terminal, npm run import reads files and pastes, too.',
    paste: 'The story',
    pasteHow: 'The text of the page, as you have copied it, or its link',
    pasteTextHow: 'The text of the page, as you have copied it',
    file: 'Or a file',
    fileHow: 'The story as .txt, .md or .html, with up to a million characters',
    nothing: 'There is neither a link nor text nor a file with a story here. Give one of them.',
    noHeadline: 'A story without a headline',
    paragraphs: (count: number) => (count === 1 ? 'one paragraph' : `${count} paragraphs`),
    itEnds: 'It ends:',
    notes: (names: readonly string[]) => `With an editor’s note on ${names.join(', ')}.`,
    leftOut: (reasons: string) => `Left out: ${reasons}.`,
    unshown: (paragraphs: readonly number[]) =>
      `${listed(paragraphs)} ${paragraphs.length === 1 ? 'is' : 'are'} from the page’s text for machines, and not from what it shows.`,
    noSentence: 'No whole sentence is in it, so it may be a list of links, and no story.',
    second: (headline: string) =>
      `“${headline}” looks like the headline of a second story, and would be told as part of the first: bring one story at a time.`,
    beginning:
      'The page is for subscribers: this may be only the beginning of the story. Paste the whole text if you have it.',
    unknown: (fields: readonly string[]) =>
      `I cannot tell ${listOf(fields.map((field) => `the ${field.toLowerCase()}`))}: please say what you know.`,
    question: 'Is this the story?',
    notTaken: (trouble: string) => `What else was typed is kept. ${trouble}`,
    yes: 'Add it',
    summary: 'What it says',
    correct: 'Put something right',
    correctHow: (draft: string) =>
      `Type /preview draft:${draft} headline:… publisher:… author:… published:… url:…`,
    headline: 'Headline',
    publisher: 'Publisher',
    author: 'Author',
    by: (author: string) => `by ${author}`,
    published: 'Day of publication',
    publishedAs: 'Day of publication (2025-03-06)',
    url: 'Address of the page',
    kept: {
      new: 'Added. This is what is asked here now.',
      version: 'Read again: a new version of a story that was here. The old one stays.',
      known: 'This story was here already. It is what is asked here now.',
    },
    changed: (paragraphs: readonly number[]) =>
      paragraphs.length === 0
        ? ''
        : ` Changed: ${paragraphs
            .slice(0, 20)
            .map((number) => `¶${number}`)
            .join(', ')}${paragraphs.length > 20 ? ' …' : ''}.`,
  },
  remove: {
    title: 'Remove it?',
    sure: (headline: string, isWhole: boolean) =>
      isWhole
        ? `${quotedName(headline)} is removed, with all its versions. It cannot be taken back.`
        : `What you have added of ${quotedName(headline)} is removed; the versions that others have added stay. It cannot be taken back.`,
    yes: 'Remove',
    done: (headline: string, isWhole: boolean) =>
      isWhole
        ? `Removed: ${quotedName(headline)}, with all its versions.`
        : `Removed: what you have added of ${quotedName(headline)}. The versions that others have added stay.`,
  },
  exported: {
    stories: (stories: number, feeds: number) => {
      const kept =
        stories === 1
          ? 'One story, as a file'
          : `${stories} stories and versions of stories, as files`;
      return feeds === 0 ? `${kept}.` : `${kept}, and what is followed here, in feeds.json.`;
    },
    underWay:
      'What was added here is being packed for somebody already. Please try again in a minute.',
    none: 'Nothing was added here, so there is nothing to export.',
    tooLarge:
      'That is more than Discord takes in one file. Whoever runs the bot has the files in its archive.',
  },
  forget: {
    title: 'Delete it all?',
    sure: {
      mine: 'All that you have added is deleted: your own stories, and those in servers that nobody else has added too. The feeds that you follow are not followed any more. It cannot be taken back.',
      here: 'All the stories that you have added are deleted. It cannot be taken back.',
      server:
        'All stories that were added in this server are deleted, and its feeds are not followed any more. It cannot be taken back.',
    },
    yes: 'Delete',
    done: (stories: number, feeds: number) => {
      const parts = [
        ...(stories === 0
          ? []
          : [stories === 1 ? 'one story' : `${stories} stories and versions of stories`]),
        ...(feeds === 0 ? [] : [feeds === 1 ? 'one feed' : `${feeds} feeds`]),
      ];
      return parts.length === 0 ? 'There was nothing to delete.' : `Deleted: ${parts.join(', ')}.`;
    },
  },

  follow: {
    title: (feed: string) => `Following “${feed}”`,
    begun: 'What it publishes from now on comes in here on its own.',
    again: 'It was followed here already.',
    each: 'This channel is told of each new story, in a line.',
    nothing: 'This channel is told nothing of it.',
    newest: 'The newest story is here already: ',
    none: 'No feed is followed here. /follow link:… follows one.',
    feeds: (count: number) =>
      count === 1 ? 'One feed is followed' : `${count} feeds are followed`,
    elsewhere: 'in another channel',
    silent: 'without a line a story',
    paused: 'paused',
    mute: 'I may not write there: let me send messages in that channel, then let it go on',
    resumeOne: (feed: string) => `Try “${feed}” again`,
    stopOne: 'Stop following…',
    resume: 'Try again',
    stop: 'Stop following',
    stopped: (feed: string) => `Not followed any more: “${feed}”. Its stories stay.`,
    resumed: (feed: string) => `“${feed}” goes on, within a minute.`,
    by: (feed: string) => `from ${feed}`,
    failed: (feed: string, trouble: string) =>
      `“${feed}” is paused: it could not be read for a day. ${trouble} Its stories stay.`,
    gone: 'That feed is not followed here any more.',
    notYours: 'Only whoever follows that feed, or manages the server, can do that.',
  },

  /** Whom a passage speaks of that says only "he" or "she". */
  whoThatIs: (name: string) => `about ${name}`,
  paragraph: (number: number, of?: number) =>
    of === undefined ? `¶${number}` : `¶${number} of ${of}`,
  version: ({ number, of }: Version) => `version ${number} of ${of}`,
  via: (site: string) => `via ${site}`,

  error: {
    unknownCommand: (name: string, meant?: string) =>
      name === ''
        ? 'After the slash comes the name of a command; /help lists those that there are.'
        : meant === undefined
          ? `There is no command “${name}” here; /help lists those that there are.`
          : `There is no command “${name}” here; is /${meant} meant?`,
    unknownOption: (command: string, name: string, meant = '') =>
      `/${command} has no option “${name}”; is ${meant}: meant?`,
    unknownStory: (id: string) =>
      `There is no story “${id}” here, or not any more; /stories lists those that there are.`,
    noStory: 'No story is here yet: /add brings one in.',
    oneStoryOnly: (names: readonly string[]) =>
      `That is about one story at a time. All stories at once can be asked by ${names.map((name) => `/${name}`).join(', ')}.`,
    noParagraph: (count: number) => `The story has paragraphs 1 to ${count}; give one of those.`,
    notADate: 'Please give the day as year, month and day, such as 2025-03-06.',
    notAnAddress:
      'Please give the address as it stands in a browser, such as https://example.org/story.',
    notAdded: 'That story was not added here, so it cannot be removed here.',
    notYours: 'Only whoever added that story, or manages the server, can remove it.',
    noServer: 'That is about a server that I am in: type it there.',
    notManaging: 'Only somebody who may manage the server can do that.',
    missing: (option: string) => `Please give a ${option}.`,
    tooLong: (option: string, maxLength: number) =>
      `Please keep the ${option} to ${maxLength} characters.`,
    badOption: (option: string) => `That is not a possible ${option}.`,
    oneOf: (option: string, values: readonly string[]) =>
      `“${option}” can be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}.`,
    tooMuch: 'That was a lot at once. Please wait a few seconds, and ask again.',
    longBusy:
      'That story is long, and many are asking about long ones. Please try again in a minute.',
    longLate: 'That story is long, and the answer took too long. Please try again in a minute.',
    gone: 'This is from an older version of the bot. Please type the command again.',
    unexpected: (incident: string) =>
      `Something went wrong here. Please try again; if it stays so, tell the bot’s owner: incident ${incident}.`,
  },
} as const;
