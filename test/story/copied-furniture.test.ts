import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  '“We will not move,” said Karin Dahl, who leads the union.',
  'The company said it would talk to the crews again next week.',
];
const keptOf = (...lines: readonly string[]) => importPage(lines.join('\n\n')).paragraphs;

describe('keeps', () => {
  it.each(['(AFP)', '(AP)', '(Reuters)', '[PTI]'])('the paragraph that %s signs', (agency) => {
    const last = `Last year, more than 70 boats sank off these islands. ${agency}`;
    expect(keptOf(...BODY, last)).toEqual([...BODY, last]);
    expect(keptOf(...BODY, 'Related articles', last)).toEqual([...BODY, last]);
  });

  it.each([
    'The letter comes to your inbox with the seal of the harbour and a deadline of two days.',
    'We set out the cookies on the pier for the crews, her son wrote in a diary.',
  ])('a sentence with words of furniture: %s', (line) => {
    expect(keptOf(...BODY, line, ...BODY)).toContain(line);
  });

  it.each([
    ['advertisement', 'Advertisement'],
    ['picture', 'Photo: Ida Holm'],
  ])('a list at the end, under an %s', (_, line) => {
    const list = ['The winners', 'Best boat: Swan', 'Best captain: Karin Dahl, Swan'];
    expect(keptOf(...BODY, line, ...list)).toEqual([...BODY, ...list]);
  });

  it('a list that ranks names', () => {
    const list = ['Most popular in Skerry', '1. Olga', '2. Anna', '3. Ida Maria'];
    expect(keptOf(BODY[0] ?? '', ...list, ...BODY.slice(1))).toEqual([
      ...[BODY[0], ...list, ...BODY.slice(1)],
    ]);
    const links = ['Most popular in Skerry', '1. Storm closes the bridge to Orrin'];
    expect(keptOf(BODY[0] ?? '', ...links, ...BODY.slice(1))).toEqual(BODY);
    const mixed = ['Most popular', '1. Storm latest', '2. Captain Dahl held for theft of a boat'];
    expect(keptOf(BODY[0] ?? '', ...mixed, ...BODY.slice(1))).toEqual(BODY);
    expect(keptOf(...BODY, ...list)).toEqual(BODY);
  });

  it.each([
    'Item 2 of 5 on the list of the union was the price of bread on board',
    'Nine in ten want the boats back in the latest REUTERS/Ipsos poll of islanders',
    'Crews wept. The crowd sang until the lights went out. Ida Holm/Reuters',
  ])('a line of the story with words of a caption: %s', (line) => {
    const [first = '', ...others] = BODY;
    expect(keptOf(first, line, ...others)).toEqual([first, line, ...others]);
  });
});

describe('drops the invitation at the end of a paragraph, and nothing else of it', () => {
  it.each([
    'Sign up to our free morning newsletter here',
    'Get the stories of the day in your inbox every morning. Subscribe to our newsletter.',
  ])('%s', (invitation) => {
    const [first = '', ...others] = BODY;
    const { paragraphs, dropped } = importPage([`${first} ${invitation}`, ...others].join('\n\n'));
    expect(paragraphs).toEqual(BODY);
    expect(dropped).toEqual([{ text: invitation, reason: 'an invitation to a newsletter' }]);
  });

  it.each([
    'Get a digest of the top stories. Sign up for the Morning Brief newsletter.',
    'The stories of the islands, every morning in your inbox.',
    'The stories of the islands, delivered to your inbox.',
  ])('and all of what invites from its first word on: %s', (line) => {
    expect(keptOf(...BODY, line, ...BODY)).toEqual([...BODY, ...BODY]);
  });
});

it.each(['Video unavailable', 'This post is no longer available', 'This tweet has been deleted.'])(
  'drops what stands in the place of a post or a video: “%s”',
  (line) => {
    expect(keptOf(line, ...BODY)).toEqual(BODY);
    expect(keptOf(...BODY.slice(0, 2), line, ...BODY.slice(2))).toEqual(BODY);
  },
);

it.each([
  'Tickets are no longer available.',
  'The video was deleted, Dahl said.',
  'Item removed 3',
])('keeps what the story tells of what is gone: “%s”', (line) => {
  expect(keptOf(...BODY.slice(0, 2), line, ...BODY.slice(2))).toContain(line);
});

it.each([
  'Join the union’s daily briefing at noon on the pier.',
  'Get news and morning alerts by writing PIER to 555 0192.',
  'Subscribers only read the printed list now.',
  'Sign up for the union’s newsletter at the pier.',
  'Join us, the captain wrote in a letter that the crews call the morning briefing.',
])('keeps what a story says its readers may do: %s', (sentence) => {
  const [first = '', ...others] = BODY;
  expect(keptOf(`${first} ${sentence}`, ...others)).toEqual([`${first} ${sentence}`, ...others]);
});

it.each([
  '[1] https://example.org/crew',
  '(1) See https://example.org/crew',
  '1. www.example.org/crew',
])('drops the address that a footnote leads to at the end: “%s”', (link) => {
  expect(keptOf(...BODY, link, '2: https://example.org/pier')).toEqual(BODY);
  expect(keptOf(...BODY.slice(0, 2), link, ...BODY.slice(2))).toContain(link);
});

it.each(['Advertisement', 'Photo: Ida Holm/The Skerry Tide'])(
  'drops the titles of other stories at the end, under “%s”',
  (line) => {
    const titles = ['Captain held for theft of a boat', 'Cook found dead on Orrin', 'Sport'];
    expect(keptOf(...BODY, line, ...titles)).toEqual(BODY);
  },
);

it.each([
  'Crews wait at the pier on June 1, 2025. Ida Holm/AFP/Getty Images',
  'Crews wait at the pier. Ida Holm/EPA',
  'Karin Dahl in 2024. Ida Holm/Reuters/File',
  'A gull over the pier on May 30. Ida van Holm/ANP/AFP via Getty Images',
  'Crews wait at the pier in Skerry, March 4, 2026. REUTERS/Ida Holm Purchase Licensing Rights',
  'Item 1 of 4 Crews wait at the pier',
  'Media caption, Watch: Crews wait at the pier',
  'Crews wait at the pier. (Reuters)',
  'Photo: Islanders who fled the storm sleep in a school. (AFP)',
  'Image: The pier was hit by the storm. (Reuters)',
  'A boy looks at the pier that was wrecked in the storm. (AP)',
  'A pier wrecked by the storm. (AFP)',
])('drops a caption without brackets: %s', (line) => {
  const [first = '', ...others] = BODY;
  expect(keptOf(first, line, ...others)).toEqual(BODY);
  expect(keptOf(...BODY, line)).toEqual(BODY);
});

it('keeps a post that the story shows, and drops what the network puts around it', () => {
  const post = ['Karin Dahl @karindahl', 'I am sorry, islanders. The boats will sail.'];
  const around = [
    '9:14 PM · Jun 2, 2025',
    '12.4K Reposts 3,201 Quotes 88.1K Likes',
    'View this post on Instagram',
    'A post shared by Karin Dahl (@karindahl)',
  ];
  const [first = '', ...others] = BODY;
  const page = ['Ferries stand still for a second day', first, ...post, ...around, ...others];
  const { origin, paragraphs } = importPage(page.join('\n\n'));
  expect(origin.published).toBeUndefined();
  expect(paragraphs).toEqual([first, ...post, ...others]);
});

describe('what stands between the paragraphs and is none', () => {
  const [first = '', ...others] = BODY;
  it.each([
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Advertisement – scroll to continue',
    'Advertisement: Story continues below',
    'This article contains affiliate links. If you buy through them we may earn a commission.',
    'We may receive a small commission when you buy through our links.',
    'Follow Skerry News on Google News for the latest.',
    'Follow us on Instagram for more pictures',
    'Download our app for breaking news',
    'Get our free app today!',
    'Your browser does not support the video tag.',
    'Your browser doesn’t support HTML5 audio',
    'Thanks for reading Skerry Tide! This post is public so feel free to share it.',
    'With files from Ida Holm',
    '— With additional reporting by Ida Holm and Rolf Aas',
    'Page 1 of 3',
    'Next page »',
    '« Previous page',
    'Back to main page',
    'Live Reporting',
    '- 3 -',
  ])('is left out: %s', (line) => {
    expect(keptOf(first, line, ...others)).toEqual(BODY);
    expect(keptOf(...BODY, line)).toEqual(BODY);
  });

  it.each([
    'Advertisement: a word that the council does not like',
    'This article of the treaty contains the price of the fish.',
    'This article contains affiliate links, the watchdog said.',
    'We may earn a commission from the islands, and no more.',
    'Follow the coast to the lighthouse for the latest of the wrecks.',
    'Download our data and draw a map of your own, the union asks.',
    'Get our boats back, the crews shout',
    'Your browser does not support the new rule, which the office calls a scandal.',
    'With reporting from the front, the war came to every kitchen.',
    'With files from the archive in hand, the union went to court.',
    'Page 1 of the letter is missing.',
    'The next page of the book is blank.',
    'Back to the main road',
    'Live reporting is a craft that hardly anybody learns today.',
    '3 - 1',
  ])('is of the story: %s', (line) => {
    expect(keptOf(first, line, ...others)).toEqual([first, line, ...others]);
  });

  it.each(['Edited by Ida Holm', 'Produced by Rolf Aas', 'Translated by Ida Holm and Rolf Aas'])(
    'is left out under the story alone: %s',
    (line) => {
      expect(keptOf(...BODY, line)).toEqual(BODY);
      expect(keptOf(first, line, ...others)).toContain(line);
    },
  );

  it.each(['Edited by hand', 'Produced by the harbour', 'Translated by machines'])(
    'is of the story at its end, too: %s',
    (line) => {
      expect(keptOf(...BODY, line)).toContain(line);
    },
  );
});

describe('what a site puts around a story', () => {
  it.each([
    'By clicking “Accept All Cookies”, you agree to the storing of cookies on your device.',
    'Add to your saved stories',
    'Save this article for later',
    'Watch our latest headlines in the video player below:',
  ])('is left out: %s', (line) => {
    const [first = '', ...rest] = BODY;
    expect(keptOf(first, line, ...rest)).toEqual(BODY);
  });

  it.each([
    'By clicking “accept”, people agreed to more than they knew, the regulator said on Monday.',
    'Add to your saved stories the one of the harbour, he told them.',
    '9 of 13',
    'Watch our boats go out, the captain said to the children on the pier.',
  ])('is not what tells something: %s', (line) => {
    const [first = '', ...rest] = BODY;
    expect(keptOf(first, line, ...rest)).toEqual([first, line, ...rest]);
  });
});
