import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const HEADLINE = 'Ferries stand still for a second day';
const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  '“We will not move,” said Karin Dahl, who leads the union.',
  'The company said it would talk to the crews again next week.',
];
const keptOf = (...foot: readonly string[]) =>
  importPage([HEADLINE, ...BODY, ...foot].join('\n\n')).paragraphs;

describe('leaves out under a copied story', () => {
  it.each([
    ['what a telephone adds', ['Sent from my iPhone']],
    ['what a mail program adds', ['Sent from Outlook for Android', 'Get Outlook for iOS']],
    ['what an app adds', ['Shared via the Tide Table app']],
    [
      'what a newsletter adds',
      [
        'You are receiving this email because you signed up at skerry.example.',
        'Unsubscribe | Update your preferences',
      ],
    ],
    ['what a messenger adds', ['Forwarded many times']],
    ['who reported and edited', ['(Reporting by Ida Holm; Editing by Rolf Aas)']],
    ['who reported, too', ['Additional reporting by Rolf Aas in Orrin.']],
    ['who helped', ['Rolf Aas contributed to this report.']],
    ['who helped elsewhere', ['Rolf Aas contributed reporting from Orrin.']],
    ['where to follow a paper', ['Follow The Skerry Sun on Facebook, X and Instagram.']],
    ['its latest', ['Latest from our site', 'Cake prices double in a week', 'Goat on a roof']],
    [
      'how to reach the reporter',
      ['Ida Holm is a reporter who covers the islands. Reach her at ida@skerry.example.'],
    ],
    [
      'whom to write to',
      ['Have a tip? Write to ida@skerry.example.', 'Follow Ida Holm at ida@skerry.example.'],
    ],
    [
      'notes to editors',
      ['– ENDS –', 'Notes to editors', 'The company has had 14 boats since 1952, and one museum.'],
    ],
    ['what stands below the end', ['-30-', 'For more, call the desk. It is open all night.']],
  ])('%s', (_, foot) => {
    expect(keptOf(...foot)).toEqual(BODY);
  });

  it.each([
    ['who is told of', 'Rolf Aas contributed to the report, Dahl said.'],
    [
      'where a reader may apply',
      'Applications go to boats@skerry.example by Friday, the company said.',
    ],
    ['what a mail said', '“Write to ida@skerry.example,” the last one of the letters says.'],
    ['what was sent', 'Sent from my old house, the letter came back.'],
    ['what somebody received', 'You received this message in spring, Dahl told the company.'],
    ['a reporter', 'Ida Holm is a reporter who covers the islands.'],
    ['brackets', '(The reporting by Ida Holm won a prize in May.)'],
  ])('and keeps %s', (_, line) => {
    expect(keptOf(line)).toEqual([...BODY, line]);
    expect(keptOf(line, BODY[0] ?? '')).toEqual([...BODY, line, BODY[0]]);
  });

  it('and keeps a mail address within the story, whoever may be reached there', () => {
    const line = 'Follow the strike at ferries@skerry.example, or on the pier.';
    expect(keptOf(line, 'The pier is open, the master said.')).toContain(line);
  });

  it('and keeps a story under the end of another that is no longer', () => {
    const other = [...BODY, 'The pier was full.', 'It rained.'];
    expect(keptOf('ENDS', ...other)).toEqual([...BODY, ...other]);
  });
});

describe('reads a story out of a messenger', () => {
  it.each([
    '[22/01/2025, 17:52:10] Pat: ',
    '22/01/2025, 17:52 - Pat Lind: ',
    '[1/22/25, 5:52:10 PM] Pat: ',
  ])('without “%s”', (head) => {
    const page = `${head}*${HEADLINE}*\n\n${BODY.slice(0, 2).join('\n\n')}\n${head}${BODY[2]}`;
    const { origin, paragraphs } = importPage(page);
    expect(origin.headline).toBe(HEADLINE);
    expect(paragraphs).toEqual(BODY);
  });

  it('and keeps who wrote what where several did', () => {
    const talk = [
      '[22/01/2025, 17:52:10] Pat: They stand still.',
      '[22/01/2025, 17:53:02] Kim: Who does?',
    ];
    expect(importPage([...talk, ...BODY].join('\n\n')).paragraphs.join('\n')).toContain('Kim:');
  });
});

describe('a note on who has written a copied story', () => {
  const lastOf = (byline: string, last: string) =>
    importPage([HEADLINE, byline, '4 March 2025', ...BODY, last].join('\n\n')).paragraphs.at(-1);

  it.each([
    'Ida Holm is the islands editor of The Skerry Sun. She lives on a boat.',
    'Ida Holm covers the islands as a reporter for The Skerry Sun.',
  ])('is left out where the byline names them: %s', (note) => {
    expect(lastOf('By Ida Holm', note)).toBe(BODY.at(-1));
    expect(lastOf('By Rolf Aas', note)).toBe(note);
  });

  it.each([
    'Ida Holm is the captain of the oldest of the boats.',
    'Ida Holm was a reporter when the boats were new, said Karin Dahl.',
  ])('says what they write: %s', (last) => {
    expect(lastOf('By Ida Holm', last)).toBe(last);
  });
});
