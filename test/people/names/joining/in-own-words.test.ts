import { describe, expect, test } from 'vitest';
import { read } from '../../reading.js';

const speaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('a family name that several have means, beside what is said,', () => {
  const CARVERS = [
    'Nils Carver won the regatta on Sunday.',
    'His brother, Otto Carver, had won it in May. Otto Carver is 30.',
  ];

  test.each([
    ['before the name', '“Otto lent me the boat,” Carver said.'],
    ['before the verb', '“Otto lent me the boat,” said Mr Carver.'],
    ['behind both', 'Carver said: “Otto lent me the boat.”'],
    ['in several sentences', '“Otto lent me the boat. I owe him,” Carver said.'],
  ])('nobody who is named in it, %s', (_, said) => {
    expect(speaker(...CARVERS, said)).toBe('Nils Carver');
  });

  test('whoever was named last, where nobody is', () => {
    expect(speaker(...CARVERS, 'Otto Carver wept. “I lent the boat,” Carver said.')).toBe(
      'Otto Carver',
    );
  });

  test('nor whom others call so in it', () => {
    expect(
      speaker(...CARVERS, 'Otto Carver wept. “They said, ‘Otto, row,’ so I did,” Carver said.'),
    ).toBe('Otto Carver');
  });

  test('in time that grows with the text', () => {
    const sentence = Array(4000).fill('“Otto and Nils”, Carver said').join(', ');
    read(...CARVERS, sentence);
  });

  test('and may mean one who says their own name', () => {
    expect(speaker(...CARVERS, 'Otto Carver wept. “I’m Otto,” Carver said.')).toBe('Otto Carver');
  });
});
