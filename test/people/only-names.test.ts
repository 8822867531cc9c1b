import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('one of a single name that no list has', () => {
  test.each([
    ['Retno', 'Retno opened the shop at dawn. “We have none,” said Retno. She shrugged.'],
    ['Bambang', '“It rained,” Bambang said. “I was cold.” He had sold rice in the street.'],
    ['Wulan', 'Wulan said the boxes were full. “Let us open them,” she said.'],
  ])('is somebody where only they can be “he” or “she”: %s', (name, text) => {
    const { names, statements } = read(text, text);
    expect(names).toEqual([name]);
    expect(statements.map(({ speaker }) => speaker)).toContain(name);
  });

  test('is somebody in a story of others, too, once two paragraphs can mean no one else by it', () => {
    const story = [
      'Joan Marsh runs the firm.',
      'Wulan came. She was late.',
      'Wulan ate. She left.',
    ];
    expect(read(...story).names).toEqual(['Joan Marsh', 'Wulan']);
  });

  test.each([
    ['Ann Roe spoke.', 'Ofsted said so. She wept.'],
    ['Tom Roe runs for the club.', 'Storstad won the cup. He scored twice.'],
    ['Mr Roe runs for the club.', 'Storstad won the cup. He scored twice.'],
  ])('is nobody where one told of before can be meant: %s %s', (before, paragraph) => {
    expect(read(before, paragraph).names).not.toContain(paragraph.split(' ')[0]);
  });

  test.each([
    'Ofsted called on Monday. She wept.',
    'Ofgem ruled last week. She was not told.',
    'Storstad won the cup. He scored twice.',
    'Ofsted said that it was late. She wept.',
  ])('nor where one paragraph alone shows it: %s', (paragraph) => {
    expect(read(paragraph).names).toEqual([]);
  });

  test.each([
    ['which is “it”', 'Lumen said it would pay. It has ten shops. “We are sorry,” said Lumen.'],
    ['beside somebody else', 'Joan Marsh runs the firm. Lumen said it would pay. She left.'],
    ['beside a noun for one', 'The owner left. Lumen said it would pay. She took the bus.'],
    ['in what somebody says', 'Lumen said so. “She paid,” it added.'],
    ['of a place', 'Nairobi said it would pay. She did not.'],
  ])('and nobody is a name %s', (_, text) => {
    const { names } = read(text);
    expect(names).not.toContain('Lumen');
    expect(names).not.toContain('Nairobi');
  });
});
