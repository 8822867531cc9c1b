import { describe, expect, test } from 'vitest';
import { storyWith } from './stories.js';

const bridge = storyWith(
  'Councillor Petra Lindqvist opened the rebuilt bridge at Averton on Saturday. Hundreds of people came.',
  'She said the builders had finished a month early.',
  'The old bridge fell in a storm in 2019, and a ferry took its place.',
  'A baker gave the first crowd to cross it free bread.',
  'Trains will use it from May, and a bakery will open.',
);

const QUESTIONS = [
  'When did the old bridge fall?',
  'What did Lindqvist say about the builders?',
  'Who gave away free bread?',
  'What does the building of a bridge cost?',
  'Which striker scored for Valencia in the cup final?',
  'Did the ferry sink?',
  'the of and',
];

const sumOf = (parts: readonly { part: number }[]) =>
  parts.reduce((sum, { part }) => sum + part, 0);

describe('an explanation', () => {
  test.each(QUESTIONS)('of “%s” sums to the scores of what is shown', (question) => {
    const { passages } = bridge.explain(question);
    expect(passages).toHaveLength(5);
    for (const { parts, score } of passages) expect(sumOf(parts)).toBeCloseTo(score, 9);
    const total = passages.reduce((sum, { score }) => sum + Math.exp(score), 0);
    for (const { score, share } of passages) expect(share).toBeCloseTo(Math.exp(score) / total, 9);

    const shown = bridge.search(question).passages;
    const explained = passages.filter(({ hasEvidence }) => hasEvidence);
    expect(explained.slice(0, shown.length)).toMatchObject(
      shown.map(({ paragraph, score }) => ({ paragraph: paragraph.number, share: score })),
    );
  });

  test.each(QUESTIONS)('of “%s” comes to the verdict that is given', (question) => {
    const { verdict, decisions } = bridge.explain(question);
    const given = bridge.search(question);
    expect(verdict).toBe(given.verdict);
    for (const { likelihood, from, holds, parts } of decisions) {
      expect(likelihood).toBeCloseTo(1 / (1 + Math.exp(-sumOf(parts))), 9);
      expect(holds).toBe(likelihood >= from);
    }
    const saysYes = (name: string) =>
      decisions.some((one) => one.decides === name && one.holds && one.obstacle === undefined);
    expect(verdict !== 'none').toBe(saysYes('meant'));
    expect(verdict === 'answer').toBe(saysYes('meant') && saysYes('answers'));
    if (given.passages[0]?.answer !== undefined) expect(saysYes('words')).toBe(true);
  });

  test('counts the words for somebody as neighbours wherever that person is mentioned', () => {
    const { passages } = storyWith(
      'Prime Minister Aurel Dessin conceded defeat on Sunday.',
      'Dessin, the son of a weaver, was born in the mill town of Castelmar.',
      'Turnout was the highest since 1994.',
    ).explain('Where was the prime minister born?');
    const [byRole, byName, neither] = [1, 2, 3].map((number) =>
      passages
        .find(({ paragraph }) => paragraph === number)
        ?.parts.find(({ feature }) => feature === 'pairs'),
    );
    expect(byRole?.value).toBeGreaterThan(0);
    expect(byName?.value).toBe(byRole?.value);
    expect(neither?.value).toBe(0);
  });

  test('counts the length of a note as that of a short story, and does not call it an answer', () => {
    const note = storyWith(
      'The ferries between the islands stood still for a second day on Tuesday.',
      'Union leader Karin Dahl said the crews wanted a tenth more pay. The company disagrees.',
      'The company offers three per cent.',
    );
    const { verdict, decisions } = note.explain('why do the crews stay on the islands at night');
    const lengthOf = (of: typeof decisions) =>
      of[0]?.parts.find(({ feature }) => feature === 'storyLength')?.value;
    expect(verdict).not.toBe('answer');
    expect(lengthOf(decisions)).toBe(lengthOf(bridge.explain('Did the ferry sink?').decisions));
  });

  test('says what of the question stands in which sentence, and why it counts', () => {
    const { asked, persons, terms, passages } = bridge.explain(
      'What did Lindqvist say about the builders?',
    );
    expect({ asked, persons }).toEqual({ asked: 'statement', persons: ['Petra Lindqvist'] });
    expect(terms.map(({ term }) => term)).toEqual(['lindqvist', 'say', 'builder']);
    expect(passages.find(({ paragraph }) => paragraph === 2)?.sentences).toEqual([
      {
        text: 'She said the builders had finished a month early.',
        isHighlight: true,
        terms: ['lindqvist', 'builder'],
        related: [],
        mentions: ['Petra Lindqvist'],
        saidBy: ['Petra Lindqvist'],
      },
    ]);
  });

  test('says which sentence has only related words', () => {
    const { passages } = bridge.explain('What did the baker give?');
    const found = (paragraph: number) =>
      passages.find((one) => one.paragraph === paragraph)?.sentences[0];
    expect(found(4)).toMatchObject({ terms: ['baker'], related: [] });
    expect(found(5)).toMatchObject({ terms: [], related: ['baker'] });
  });

  test('tells how the words that answer best are weighed', () => {
    const [best] = bridge.explain('When did the old bridge fall?').passages;
    expect(best?.answer).toMatchObject({ text: '2019', kind: 'time' });
    expect(sumOf(best?.answer?.parts ?? [])).toBeCloseTo(best?.answer?.score ?? Number.NaN, 9);
  });
});
