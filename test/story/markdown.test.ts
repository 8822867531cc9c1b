import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';

const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday.',
  'The company said it would talk to the crews again next week.',
];
const read = (line: string) => importPage([BODY[0], line, BODY[1]].join('\n\n'));

describe('a story in Markdown', () => {
  it.each([
    ['## What the crews want', 'What the crews want'],
    ['> “We will not move,” said Karin Dahl.', '“We will not move,” said Karin Dahl.'],
    ['**The crews** want *more* pay.', 'The crews want more pay.'],
    ['*The crews want **more** pay.*', 'The crews want more pay.'],
    ['The __largest__ ship and the _smallest_ one.', 'The largest ship and the smallest one.'],
    ['The crews move {{< mark >}}early{{< /mark >}} this year.', 'The crews move early this year.'],
    ['The crews have won. ^pay-1', 'The crews have won.'],
    ['**“Nobody,”** she said.', '“Nobody,” she said.'],
    ['**“Nobody came,” she said. “Nobody.”**', '“Nobody came,” she said. “Nobody.”'],
    ['*"Nobody," he said, "came."*', '"Nobody," he said, "came."'],
    ['***Nobody*** is afraid of it.', 'Nobody is afraid of it.'],
    [
      'The [union](https://union.example/a_(b) "The union") met [here](/pier).',
      'The union met here.',
    ],
    ['**[The union](https://union.example)** met.', 'The union met.'],
    ['The [union][1] met in the [[Skerry pier|pier]].', 'The union met in the pier.'],
    ['They met in [[Skerry#Harbour]] and [[#The pier]].', 'They met in Skerry and The pier.'],
    ['A [letter][] came ![[boat.jpg]] today.', 'A letter came today.'],
    ['It is the second strike.[^1]', 'It is the second strike.'],
    ['[^1]: Interview, 2 May.', 'Interview, 2 May.'],
    ['- [x] Pay the crews', '- Pay the crews'],
    ['- [ ] Pay ~~five~~ six crowns', '- Pay six crowns'],
    ['The crews move ==early== this year.', 'The crews move early this year.'],
    ['| Skerry | 6 | 5 |', 'Skerry | 6 | 5'],
    ['A [letter](mailto:ida@harbour.example) came ![](boat.jpg) today.', 'A letter came today.'],
  ])('is read without its marks: %s', (line, words) => {
    expect(read(line).paragraphs).toEqual([BODY[0], words, BODY[1]]);
  });

  it.each([
    '#StrikeNow',
    'The room is 4 m ^2',
    'He typed {{ and }} on it.',
    'They sang [as ever](Skerry) on the pier.',
    'He wrote “x == y” and “a ~~ b” on the door.',
    'The crews [1] and the firm [2] met.',
    '“[He][the owner] will not pay,” she wrote.',
    'They say that [1][2] it is x==not a==secret.',
    'The door had a sign with ~~~ten~~~ on it.',
    'He was told [sic] (as all of them) to go.',
    'Two 5* hotels and one 4* house are shut.',
    'It was a f***ing shame, a sh*t day and no * at all * for her.',
    'Write to ida_holm_58 and to rolf_aas_ today.',
    'What the crews want: ____ and ____.',
    '#1 in the islands is the ferry.',
    '“***ing hell,” said the manager, Tom Pratt. “It was bull***.”',
    'The file __init__.py was sent by mistake.',
    '# 1 in the table is Sandvik.',
    '> 40 points is what they need.',
  ])('keeps what only looks like marks: %s', (line) => {
    expect(read(line).paragraphs).toContain(line);
  });

  it.each([
    '<!--more-->',
    '{{< figure src="pier.jpg" caption="The pier" >}}',
    '{{% notice tip %}}',
    '#clippings #ferries/strike',
  ])('is without what is none of its words: %s', (line) => {
    const { paragraphs, dropped } = read(line);
    expect(paragraphs).toEqual(BODY);
    expect(dropped).toMatchObject([{ text: line }]);
  });

  it('names a line that parts as it stands', () => {
    expect(read('# # #').dropped).toMatchObject([{ text: '# # #' }]);
  });

  it.each([
    '![A boat](https://harbour.example/boat.jpg)',
    '[![](boat.jpg "A boat")](/boats)',
    '![[boat.jpg]]',
  ])('names a picture among what is left out: %s', (text) => {
    const { paragraphs, dropped } = read(text);
    expect(paragraphs).toEqual(BODY);
    expect(dropped).toEqual([{ text, reason: 'a picture' }]);
  });

  it('tells who wrote it', () => {
    const page = ['# Ferries stand still', '*By Ida Holm* | [Skerry Times](https://st.example)'];
    expect(importPage([...page, ...BODY].join('\n\n')).origin).toEqual({
      ...{ headline: 'Ferries stand still', author: 'Ida Holm', publisher: 'Skerry Times' },
    });
  });

  it('reads a row of a table in time that grows with it', () => {
    // Where it grew with its square, it took longer than a test may.
    expect(read(`|${' '.repeat(90_000)}b`).paragraphs).toHaveLength(3);
    expect(read(`|${' '.repeat(90_000)}b |`).paragraphs).toContain('b');
  });

  it.each(['[', '![', '[a](', '[a](/b', '*a', '**a **', '_', '[![a]', '[[', '![[a', '~~', '=='])(
    'is read in time that grows with it: %s',
    (piece) => {
      expect(read(`${piece.repeat(60_000)}.`).paragraphs).toHaveLength(3);
    },
  );
});
