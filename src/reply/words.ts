import type { Version } from '../story/story.js';

/** Every word that the bot says of its own, in one place: plain English, short enough for a phone. */
export const words = {
  verdict: {
    closest: 'The story doesn’t say this outright. The closest passages:',
    none: 'The story doesn’t say.',
  },
  itIsAbout: (headline: string) => `It is about “${headline}”.`,
  askInstead: 'You can ask it:',
  askInOtherWords: 'Ask in other words, or see what it says with /summary.',
  whatDidSay: (name: string) => `What did ${name} say?`,

  inContext: 'In context',
  more: 'More from the story',
  askAbout: 'Ask about…',

  people: 'People',
  watch: 'What to watch',
  about: (name: string) => `[${name}]`,
  timeline: 'When things happen',
  noTimes: 'The story doesn’t say when anything happens.',
  moreEvents: (count: number) => `${count} more…`,
  namedIn: (paragraphs: readonly number[]) =>
    `Named in ${paragraphs.map((number) => `¶${number}`).join(', ')}`,
  saidBy: (speaker: string, cue: string) => `${speaker} “${cue}”`,
  moreSaid: 'More that was said',
  editorsNote: 'editor’s note',
  notNamed: (name: string) => `The story names nobody called “${name}”.`,
  notAPerson: (name: string) => `The story has “${name}”, but does not tell me who that is.`,
  askAboutIt: (name: string) => `What about ${name}?`,
  didYouMean: 'Did you mean one of these?',
  theStory: 'The story',
  openStory: 'Open a story…',
  stories: (count: number) => (count === 1 ? 'One story is open.' : `${count} stories are open.`),

  paragraph: (number: number, of?: number) =>
    of === undefined ? `¶${number}` : `¶${number} of ${of}`,
  version: ({ number, of }: Version) => `version ${number} of ${of}`,
  via: (site: string) => `via ${site}`,

  error: {
    unknownCommand: (name: string) => `There is no command “${name}” here.`,
    unknownStory: (id: string) =>
      `There is no story “${id}” here; /stories lists those that there are.`,
    noParagraph: (count: number) => `The story has paragraphs 1 to ${count}; give one of those.`,
    missing: (option: string) => `Please give a ${option}.`,
    tooLong: (option: string, maxLength: number) =>
      `Please keep the ${option} under ${maxLength} characters.`,
    badOption: (option: string) => `That is not a possible ${option}.`,
    oneOf: (option: string, values: readonly string[]) =>
      `“${option}” can be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}.`,
    gone: 'This is from an older version of the bot. Please type the command again.',
    unexpected: (incident: string) =>
      `Something went wrong here. Please try again; if it stays so, tell the bot’s owner: incident ${incident}.`,
  },
} as const;
