import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/story/story.js';
import { storyWith } from '../../stories.js';

/** What a story of some paragraphs answers: the verdict, and the marked sentence. */
function answerTo(question: string, ...paragraphs: readonly string[]) {
  const { search, story } = storyWith(...paragraphs);
  const { verdict, passages } = search(question);
  const [best] = passages;
  return { verdict, bold: best && slice(story, best.highlight) };
}

const painter = [
  'Hugo Marn, the painter, has died at his home in Averton.',
  'Marn painted the sea for fifty years, and his work hangs in the town hall. He was 81.',
];
const baker =
  'Ann Cole, who ran the bakery in Orme for forty years, died on Monday, her family said.';

describe('of what somebody died', () => {
  test.each([
    'what did he die of',
    'how did Marn die',
    'what was the cause of death',
    'why did he die',
  ])('is not told where the story only says that they did: %s', (question) => {
    expect(answerTo(question, ...painter).verdict).toBe('closest');
    const { decisions } = storyWith(...painter).explain(question);
    expect(decisions.flatMap(({ obstacle }) => obstacle ?? [])).toContain(
      'it tells no cause of death',
    );
  });

  test.each([
    ['what did he die of', 'He died of a stroke in May.'],
    ['how did he die', 'The cause was a weak heart, his daughter said.'],
    ['how did Marn die', 'Marn’s death was caused by a fall, his daughter said.'],
  ])('stands first where another passage tells it: %s', (question, sentence) => {
    expect(answerTo(question, ...painter, `${sentence} It rained.`).bold).toBe(sentence);
  });

  test('is marked in the sentence beside the one that has the name', () => {
    expect(
      answerTo(
        'how did the roofer die',
        'A roofer has died in Tarn, police said on Monday.',
        'The roofer was named as Gus Prior, 41, of Mill Lane. He fell from the roof of a chapel.',
      ).bold,
    ).toBe('He fell from the roof of a chapel.');
  });

  test.each([
    ['a husband', 'Her husband, Tom Cole, died of cancer in 2010. The bakery will stay open.'],
    ['somebody else', 'Bert Lund died in a crash last year, and Cole baked for his funeral.'],
  ])('is not that of %s', (_, paragraph) => {
    expect(answerTo('what did Ann Cole die of', baker, paragraph)).toEqual({
      verdict: 'closest',
      bold: baker,
    });
  });

  test.each([
    ['how were the hikers killed', 'A bear killed two hikers near Skarn on Tuesday.'],
    ['what killed the hikers', 'A bear killed two hikers near Skarn on Tuesday.'],
    ['how did Ida Dahl die', 'Ida Dahl, the singer, died peacefully in her sleep on Sunday.'],
    ['what did Tom Cole die of', 'Her husband, Tom Cole, died of cancer in 2010.'],
    ['when did Ida Dahl die', 'Ida Dahl, the singer, died on Sunday at home.'],
    ['where did Ida Dahl die', 'Ida Dahl, the singer, died on Sunday in Averton.'],
    ['how many hikers were killed', 'Two hikers were killed near Skarn on Tuesday.'],
    ['what did Ida Dahl do before she died', 'Ida Dahl sang to the crowd before she died.'],
  ])('and what else is asked of a death is answered as it was: %s', (question, sentence) => {
    const { decisions } = storyWith(sentence, 'The path is shut.').explain(question);
    expect(decisions.flatMap(({ obstacle }) => obstacle ?? [])).not.toContain(
      'it tells no cause of death',
    );
  });

  test.each([
    ['She hit 40 goals for the club and struck up many friendships.'],
    ['Police ruled out suicide and an accident.'],
    ['The cause is not known, a doctor said.'],
    ['The zoo’s last elephant died of a heart infection in May.'],
    ['She had set up a charity for cancer research.'],
    ['The cause, a doctor said, is not known.'],
    ['The port had an accident in 1990.'],
    ['She had written a book on the accident at the weir.'],
    ['She had survived a crash in 1990.'],
    ['Her brother had drowned in 1990.'],
  ])('is not what was not so, or of something else: %s', (next) => {
    const told = `Kay Holt died in Selm on Friday. ${next}`;
    expect(answerTo('what did Kay Holt die of', told).verdict).toBe('closest');
    expect(answerTo('what was the cause of death', told).verdict).toBe('closest');
  });

  test.each([
    ['what killed Sam Orr', 'The hospital said that he had been struck by a lorry.'],
    ['what did Sam Orr die of', 'He had been ill with cancer for two years.'],
    ['how was Sam Orr killed', 'A rock fell on him.'],
    ['what did Sam Orr die of', 'Doctors said that he had had a stroke.'],
    ['what did Sam Orr die of', 'An autopsy found a head injury.'],
    ['what did Sam Orr die of', 'He did not have cancer; he died of a stroke, his son said.'],
    ['what did Sam Orr die of', 'Doctors had treated him for pneumonia.'],
    ['what did Sam Orr die of', 'He was undergoing radiotherapy for lung cancer.'],
    ['how did Sam Orr die', 'The firm said it was an accident at the weir.'],
    ['how did Sam Orr die', 'Gas had exploded in the tunnel.'],
    ['what did Sam Orr die of', 'The cause was a stroke, said his son, who did not say when.'],
    ['what did Sam Orr die of', 'The world’s oldest man died of a weak heart.'],
  ])('is marked where it stands beside: %s %s', (question, next) => {
    expect(answerTo(question, `Sam Orr was killed on Monday. ${next}`)).toEqual({
      verdict: 'answer',
      bold: next,
    });
  });

  test.each([
    'Sam Orr was gored by a stag on Friday and died on the way home.',
    'Sam Orr was trampled by cattle and later died.',
    'Sam Orr was stung by a swarm of hornets and died at the weir.',
    'Sam Orr was carried off by a flood and died on Friday.',
    'Sam Orr, a farmer, was butted by a ram on Friday and died in hospital.',
  ])('is what was done to them by a thing or a beast: %s', (told) => {
    expect(answerTo('how did Sam Orr die', told, 'The harbour was quiet.').verdict).toBe('answer');
  });

  test.each([
    'Sam Orr was raised by an aunt in Tarn and died on Friday.',
    'Sam Orr was praised by critics and died on Friday at home.',
    'Sam Orr was crowned by a bishop in 1944 and died in 1990.',
    'Sam Orr was reached by letters in 1944 and died in 1990.',
    'Sam Orr was inspired by folk songs and died on Friday.',
    'Sam Orr was found by Ida Dahl on Friday and died on Sunday.',
    'Sam Orr was elected by the council and died in office on Friday.',
    'Sam Orr was delayed by rain, and died at home in May.',
  ])('but neither what somebody did nor what came long before: %s', (told) => {
    expect(answerTo('how did Sam Orr die', told, 'The harbour was quiet.').verdict).toBe('closest');
  });

  test('is not what somebody saw to', () => {
    const led = 'Kay Holt died on Friday. She led a campaign to treat cancer among the poor.';
    expect(answerTo('what did Kay Holt die of', led).verdict).toBe('closest');
  });

  test('is looked for in a long sentence in a moment', () => {
    expect(
      answerTo('what did he die of', `${'The world’s man died of '.repeat(800)}.`).verdict,
    ).toBeDefined();
  }, 5000);

  test('is no day', () => {
    const { search, story } = storyWith('Ann Cole, 40, died on Friday of a weak heart.');
    const [best] = search('what did Ann Cole die of').passages;
    expect(best?.answer && slice(story, best.answer)).not.toBe('Friday');
  });
});
