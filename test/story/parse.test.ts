import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoryFileError } from '../../src/story/errors.js';
import { MAX_STORY_LENGTH, parseStory } from '../../src/story/parse.js';
import { slice } from '../../src/story/story.js';
import { contains } from '../../src/text/span.js';
import { isUnseen, storyBody } from '../support/arbitraries.js';

const read = (content: string) => parseStory(content, 'ferry', 'ferry.md');
const paragraphsOf = (content: string) => {
  const story = read(content);
  return story.paragraphs.map((paragraph) => slice(story, paragraph));
};

describe('reading a story file', () => {
  it('takes where the story comes from out of the front matter', () => {
    const story = read(
      [
        '---',
        'headline: "Ferry strike: day two"',
        'publisher: The Harbour',
        'via: NewsBox',
        'section: Transport',
        'url: https://example.org/ferry',
        'published: 2025-03-06',
        'people:',
        '  - name: Karin Dahl',
        '    aliases: [KD]',
        '    roles: [head of the union]',
        '---',
        '',
        'The ferries stand still.',
      ].join('\n'),
    );
    expect(story).toMatchObject({
      id: 'ferry',
      headline: 'Ferry strike: day two',
      publisher: 'The Harbour',
      via: 'NewsBox',
      section: 'Transport',
      url: 'https://example.org/ferry',
      published: '2025-03-06',
      people: [{ name: 'Karin Dahl', aliases: ['KD'], roles: ['head of the union'] }],
    });
  });

  it.each([
    'Strike: day two',
    'Anything: even with: colons:',
    '"Nobody sleeps": the strike, day two',
    "'Nobody' sleeps",
    'It\'s "over": Dahl',
  ])('takes a headline as whoever wrote it means it: %s', (headline) => {
    expect(read(`---\nheadline: ${headline}\nvia: NewsBox\n---\n\nOne.`)).toMatchObject({
      headline,
      via: 'NewsBox',
    });
  });

  it.each([
    ['"Strike: day two" # to be checked', 'Strike: day two'],
    ["'It''s over: Dahl'", "It's over: Dahl"],
    ['Strike', 'Strike'],
    ['Strike # draft: two', 'Strike'],
    ['Strike: day two # draft: two', 'Strike: day two'],
    ['Strike: we are #1', 'Strike: we are #1'],
  ])('takes one as YAML has it where it is well written: %s', (written, headline) => {
    expect(read(`---\nheadline: ${written}\n---\n\nOne.`).headline).toBe(headline);
  });

  it('knows the names that others give to its fields, and days as people write them', () => {
    expect(
      read('---\ntitle: Ferries\ndate: March 6, 2025\nbyline: Ida Holm\n---\n\nOne.'),
    ).toMatchObject({ headline: 'Ferries', published: '2025-03-06', author: 'Ida Holm' });
    expect(read('---\ndate: 2025-03-06 14:30:00 +0100\n---\n\nOne.').published).toBe('2025-03-06');
    expect(read('---\nheadline: Ferries\ntitle: X\n---\n\nOne.').headline).toBe('Ferries');
    expect(read('---\nheadline:\ntitle: X\n---\n\nOne.').headline).toBe('X');
  });

  const FRONT = 'headline: Ferries: day two\npublisher: The Harbour';
  const FACTS = { headline: 'Ferries: day two', publisher: 'The Harbour' };

  it.each([
    ['with capitals', '---\nHeadline: Ferries: day two\nPUBLISHER: The Harbour\n---\n\nOne.'],
    ['under blank lines', `\n \n---\n${FRONT}\n---\n\nOne.`],
    ['between dashes of some programs', `—\n${FRONT}\n—\n\nOne.`],
    ['between dashes of others', `–––\n${FRONT}\n---\nOne.`],
    ['without rules', `${FRONT}\n\nOne.`],
    ['without rules or a blank line', `${FRONT}\nOne.`],
    ['with one rule', `${FRONT}\n---\n\nOne.`],
    ['with names that others give', 'Title: Ferries: day two\nSource: The Harbour\n\nOne.'],
    ['with lines that it does not know', `${FRONT}\nKicker: The strike\nSection: Sea\n\nOne.`],
  ])('reads fields that are set %s', (_, text) => {
    expect(read(text)).toMatchObject(FACTS);
    expect(paragraphsOf(text)).toEqual(['One.']);
  });

  it('reads fields of people that begin with a capital', () => {
    const { people } = read('---\nPeople:\n  - Name: Karin Dahl\n    Roles: [pilot]\n---\n\nOne.');
    expect(people).toEqual([{ name: 'Karin Dahl', aliases: [], roles: ['pilot'] }]);
  });

  it.each(['authors: [Ida Holm, Rolf Aas]', 'author: [Ida Holm, "[[people/rolf|Rolf Aas]]"]'])(
    'joins several authors, and takes a source that is an address for that: %s',
    (line) => {
      const story = read(`---\n${line}\nsource: https://example.org/1\n---\n\nOne.`);
      expect(story).toMatchObject({ author: 'Ida Holm, Rolf Aas', url: 'https://example.org/1' });
      expect(story).not.toHaveProperty('publisher');
    },
  );

  it('takes no source for the address where one is given', () => {
    const text = '---\nurl: https://example.org/2\nsource: https://example.org/1\n---\n\nOne.';
    expect(read(text).url).toBe('https://example.org/2');
  });

  it.each([
    ['a paragraph with a colon', 'Headline: the ferries stand still.\n\nOne.'],
    ['who speaks', 'Dahl: We will not move.\nLind: I have read no letter.\n\nOne.'],
    ['when and where something is', 'Date: 5 March\nPlace: the pier\nPrice: nothing\n\nOne.'],
    ['a line that parts, under blank ones', '\n---\n\nOne.'],
    ['a dash', '—\nOne.\n—\nTwo.'],
    ['fields within the text', `Zero.\n\n${FRONT}\n\nOne.`],
    ['fields that say nothing of the story', 'headline: Ferries\nurl: nowhere\n\nOne.'],
  ])('takes for no fields %s', (_, text) => {
    expect(read(text).headline).toBeUndefined();
    expect(paragraphsOf(text).join('\n')).toBe(
      text
        .split('\n\n')
        .map((block) => block.trim())
        .filter(Boolean)
        .join('\n'),
    );
  });

  it('begins the story under the last field, though its first line has a colon', () => {
    expect(paragraphsOf(`${FRONT}\nSkerry: The ferries stand still.\n\nTwo.`)).toEqual([
      'Skerry: The ferries stand still.',
      'Two.',
    ]);
  });

  it('takes nothing from another name that does not fit: it may mean something else there', () => {
    const other = read('---\ndate: last Tuesday\nbyline: { name: A }\n---\n\nOne.');
    expect(read('---\ndate: 05/03/2025\n---\n\nOne.')).not.toHaveProperty('published');
    expect(other).not.toHaveProperty('published');
    expect(other).not.toHaveProperty('author');
  });

  it.each([
    ['date: last Tuesday', 'date: last Tuesday'],
    ['Date: 05/03/2025', 'date: 05/03/2025'],
    ['created: 2205-03-05', 'created: 2205-03-05'],
    ['date: March 2025', 'date: March 2025'],
    ['date: 5 March 2025', undefined],
    ['date: 25/03/2025', undefined],
    ['date:', undefined],
    ['date: { day: 5 }', undefined],
    ['date: March 2025\npublished: 2025-03-05', undefined],
  ])('says which day under another name is not clear: %s', (fields, unclear) => {
    expect(read(`---\n${fields}\n---\n\nOne.`).unclearDay).toBe(unclear);
  });

  it.each(['20250305', '“2025-03-05”', '“5 March 2025”', '2025/03/05'])(
    'knows a day as it is written by hand: %s',
    (day) => {
      expect(read(`---\npublished: ${day}\n---\n\nOne.`).published).toBe('2025-03-05');
    },
  );

  it('takes one role, or one other name, without a list', () => {
    const person = 'people:\n  - name: Ida Holm\n    roles: head of the union\n    aliases: Ida';
    expect(read(`---\n${person}\n---\n\nOne.`).people).toEqual([
      { name: 'Ida Holm', roles: ['head of the union'], aliases: ['Ida'] },
    ]);
  });

  it.each(['aliases: Kari, KD', 'roles: ""', 'roles: " "'])(
    'asks for a list where it is not clear that one is meant: %s',
    (field) => {
      const person = `people:\n  - name: Ida Holm\n    ${field}`;
      expect(() => read(`---\n${person}\n---\n\nOne.`)).toThrow(
        'of entry 1 of people must be a list',
      );
    },
  );

  it.each(['  ', '\t'])('knows fields with blanks before each line: “%s”', (blanks) => {
    const fields = ['---', 'headline: Ferries', 'people:', '  - name: Ida Holm', '---'];
    const story = read(`${fields.map((field) => blanks + field).join('\n')}\n\nOne.`);
    expect(story).toMatchObject({ headline: 'Ferries', people: [{ name: 'Ida Holm' }] });
    expect(story.paragraphs).toHaveLength(1);
    expect(read(`${blanks}---\n${blanks}Skerry: One.\n${blanks}---\n\nTwo.`)).not.toHaveProperty(
      'headline',
    );
  });

  it.each(['# Ferries stand still\n\nOne.\n\nTwo.', '# Ferries stand still\nOne.\nTwo.'])(
    'takes a first line that Markdown has for a headline for that: %j',
    (text) => {
      expect(read(text).headline).toBe('Ferries stand still');
      expect(paragraphsOf(text)).toEqual(['One.', 'Two.']);
      const known = `---\nheadline: Ferries stand still!\n---\n${text}`;
      expect(read(known).headline).toBe('Ferries stand still!');
      expect(paragraphsOf(known)).toEqual(['One.', 'Two.']);
      expect(paragraphsOf(`---\nheadline: Storm\n---\n${text}`)).toHaveLength(3);
    },
  );

  it('reads an alias', () => {
    const { people } = read(
      '---\npeople:\n  - name: Karin Dahl\n    roles: &roles [pilot]\n  - name: Ola Dahl\n    roles: *roles\n---\n\nOne.',
    );
    expect(people.map(({ roles }) => roles)).toEqual([['pilot'], ['pilot']]);
  });

  it('reads a few aliases, and not ten', () => {
    const people = (count: number) =>
      read(
        `---\npeople:\n  - {name: A, roles: &r [pilot]}\n${'  - {name: B, roles: *r}\n'.repeat(count)}---\n\nOne.`,
      ).people;
    expect(people(9)).toHaveLength(10);
    expect(() => people(10)).toThrow('the front matter cannot be read');
  });

  it('numbers the paragraphs from 1 and takes plain text as it is', () => {
    const text = 'Read more\n\n# Not a heading, <b>no</b> HTML.\n\n\n  Two  spaces stay.  \n';
    expect(paragraphsOf(text)).toEqual([
      'Read more',
      '# Not a heading, <b>no</b> HTML.',
      'Two  spaces stay.',
    ]);
    expect(read(text).paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('takes each line for a paragraph where no blank line parts them', () => {
    const text =
      'Ferries stand still\n The ferries stood still on Tuesday. \n“We wait,” said Dahl.\n';
    expect(paragraphsOf(text)).toEqual([
      'Ferries stand still',
      'The ferries stood still on Tuesday.',
      '“We wait,” said Dahl.',
    ]);
  });

  it('takes lines that break a paragraph to fit a width for that paragraph', () => {
    const text = 'The ferries between the islands\nstood still on Tuesday, and\nnobody moved.\n';
    expect(paragraphsOf(text)).toEqual([text.trim()]);
  });

  it('keeps paragraphs apart whose lines were broken to fit a width', () => {
    const paragraphs = [
      'The ferries between the islands stood\nstill on Tuesday, and nobody who was\nthere moved.',
      'The governor of the islands, who met\nOda Finch on Monday, went home.',
    ];
    expect(paragraphsOf(`The ferries stand still\n${paragraphs.join('\n')}\n`)).toEqual([
      'The ferries stand still',
      ...paragraphs,
    ]);
  });

  it('keeps the lines of a paragraph together where blank lines part others', () => {
    expect(paragraphsOf('Roses are red.\nViolets are blue.\n\nOne.')).toEqual([
      'Roses are red.\nViolets are blue.',
      'One.',
    ]);
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(paragraphsOf('\uFEFF---\r\nheadline: x\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n')).toEqual([
      'One.',
      'Two.',
    ]);
  });

  it.each([
    ['nothing in it', '', 'has no text'],
    ['front matter alone', '---\nheadline: x\n---\n', 'has no text'],
    ['front matter without an end', '---\nheadline: x\n\nOne.', 'no closing line "---"'],
    [
      'a quotation mark that is not closed',
      '---\nheadline: "x\nvia: y\n---\n\nOne.',
      'in line 2: what begins with " has no " at its end.',
    ],
    [
      'a bracket that is not closed',
      '---\nvia: y\nheadline: [x\nurl: https://example.org\n---\n\nOne.',
      'in line 3: what begins with [ has no ] at its end.',
    ],
    [
      'a colon in a bare value of a list',
      '---\npeople:\n  - name: Karin: a pilot\n---\n\nOne.',
      'in line 3: a text with a colon in it must stand in quotation marks, name: "…".',
    ],
    ...['*late* again', '*late', '& again', '> again', '@me', '`x`', '%x', '- x'].map((value) => [
      `the value ${value}`,
      `---\npeople:\n  - name: ${value}\n---\n\nOne.`,
      'in line 3: the text must stand in quotation marks as a whole, name: "…".',
    ]),
    ...[
      'headline: x\n  via: y',
      'people:\n  - name: A\n   roles: [x]',
      'via:\n    x\n  url: y',
    ].map((lines) => [
      `lines that are set in unevenly: ${lines}`,
      `---\n${lines}\n---\n\nOne.`,
      ': lines that belong together must begin with equally many blanks.',
    ]),
    ['a tab', '---\npeople:\n\t- name: A\n---\n\nOne.', 'in line 3: it begins with a tab; use'],
    ['a field twice', '---\nvia: x\nvia: y\n---\n\nOne.', 'in line 3: via is given twice.'],
    [
      'a backslash in quotation marks',
      '---\nvia: "C:\\quay"\n---\n\nOne.',
      'in line 2: a backslash in quotation marks must be doubled.',
    ],
    [
      'a line that gives nothing a value',
      '---\nvia: x\n%YAML\n---\n\nOne.',
      'in line 3: it is not of the form "name: value".',
    ],
    [
      'somebody without a name',
      '---\npeople:\n  - {name: A}\n  - {nam: B}\n---\n\nOne.',
      'in the front matter, name of entry 2 of people is missing.',
    ],
    [
      'front matter that is no mapping',
      '---\njust words\n---\n\nOne.',
      'of the form "name: value"',
    ],
    ['a day of another age', '---\npublished: 2205-03-05\n---\n\nOne.', 'must be a date like'],
    ['a date that is none', '---\npublished: soon\n---\n\nOne.', 'must be a date like'],
    ['people that are no list', '---\npeople: 3\n---\n\nOne.', 'people must be a list'],
    ['an address that is none', '---\nurl: example\n---\n\nOne.', 'url must be a web address'],
    [
      'an address of no page',
      '---\nurl: javascript:alert(1)\n---\n\nOne.',
      'url must be a web address',
    ],
    ['letters that nobody can see', '\u200B\u2060\n\n\u202E\u202C', 'has no text'],
    [
      'front matter of more than 8,000 characters',
      `---\n${Array.from({ length: 1_200 }, (_, i) => `k${i}: 1`).join('\n')}\n---\n\nOne.`,
      'characters; it may have at most 8,000',
    ],
    [
      'lists in lists without end',
      `---\npeople: ${'['.repeat(7_000)}\n---\n\nOne.`,
      'the front matter is nested too deeply',
    ],
    [
      'aliases of aliases, which come to a billion words',
      `---\na: &a [x, x, x]\n${['b', 'c', 'd', 'e']
        .map((key, i) => `${key}: &${key} [${`*${'abcd'[i]}, `.repeat(9)}]`)
        .join('\n')}\n---\n\nOne.`,
      'the front matter cannot be read',
    ],
    [
      'front matter in TOML that is not ended',
      '+++\ntitle = "Ferries"\n\nOne.',
      'no closing line "+++"',
    ],
    ['too much text', 'a'.repeat(MAX_STORY_LENGTH + 1), 'may have at most 1,000,000'],
  ])('says what is wrong with a file that has %s', (_, content, message) => {
    expect(() => read(content)).toThrow(StoryFileError);
    expect(() => read(content)).toThrow(message);
    expect(() => read(content)).toThrow('ferry.md');
  });

  it('names the fields of front matter that mean nothing here', () => {
    const fields = 'title: Ferries\npublsher: The Harbour\ntoString: 1\ntags: [sea]\npeople:';
    expect(read(`---\n${fields}\n---\n\nOne.`).unknownFields).toEqual([
      ...['publsher', 'toString', 'tags'],
    ]);
    const people = 'people:\n  - name: Ida Holm\n    role: head of the union\n    roles: [crew]';
    expect(read(`---\n${people}\n---\n\nOne.`).unknownFields).toEqual([
      'role of entry 1 of people',
    ]);
    expect(read('---\ntitle: Ferries\n---\n\nOne.')).not.toHaveProperty('unknownFields');
    expect(read('+++\n\nOne.').paragraphs).toHaveLength(2);
  });

  it('gives, for any body, paragraphs and sentences that are slices of the text in order', () => {
    fc.assert(
      fc.property(storyBody, (body) => {
        const story = read(body);
        // "# Headline" is no paragraph.
        const { headline = '' } = story;
        let position = headline === '' ? 0 : story.text.indexOf(headline) + headline.length;
        expect(story.text.slice(0, position).trim()).toMatch(/^(?:#[ \t].*)?$/);
        for (const paragraph of story.paragraphs) {
          expect(isUnseen(story.text.slice(position, paragraph.start))).toBe(true);
          position = paragraph.end;
          for (const sentence of paragraph.sentences)
            expect(contains(paragraph, sentence)).toBe(true);
        }
        expect(isUnseen(story.text.slice(position))).toBe(true);
      }),
    );
  });
});
