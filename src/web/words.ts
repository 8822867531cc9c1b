/** What the page says of its own, beside the bot's words. */
export const words = {
  title: 'On the Record',
  youAsked: 'You asked',
  youPressed: (label: string) => `You pressed “${label}”`,
  brought: (name: string) => `You brought “${name}”`,
  linked: 'From a link',
  opening: 'In short',
  reading: 'Reading…',
  failed: 'That could not be answered here. Look at your connection, then ask again.',
  copyLink: 'Copy link',
  copied: 'The link is copied.',
  notCopied: 'The link stands in the address bar.',
  why: 'Why this passage?',
  back: 'Back to the answer',
  shownIn: (paragraph: number) => `Paragraph ${paragraph} is marked in the story.`,
  by: (author: string) => `by ${author}`,
  via: (site: string) => `via ${site}`,
  send: 'Send',
  cancel: 'Cancel',
  pastedFile: 'pasted.txt',
  pasted: (length: number) =>
    `That is long, so it goes along as a file (${length.toLocaleString()} characters).`,
} as const;
