import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

/** What stands in the way of the best passage. */
function obstacle(question: string, told: string) {
  const story = storyWith(
    'Emin Kassar left the talks in Geneva on Thursday.',
    told,
    'Thousands marched through the capital on Saturday.',
  );
  return story.explain(question).decisions.find(({ decides }) => decides === 'answers')?.obstacle;
}

const OPPOSITION =
  'In Tauria itself, the opposition called the walkout a blunder. Its leader, Selma Orhan, wept.';

describe('who leads one body is no answer to who leads another:', () => {
  test.each([
    ['who is the leader of tauria', OPPOSITION],
    ["who is tauria's leader?", OPPOSITION],
    [
      'who is the leader of tauria',
      'The nurses’ union struck in Tauria. Its leader, Selma Orhan, wept.',
    ],
    ['who is the leader of tauria', 'Velden kept out of Tauria. Its leader, Selma Orhan, wept.'],
  ])('%s: %s', (question, told) => {
    expect(obstacle(question, told)).toBe('it tells of another body’s office');
  });
});

describe('who leads a place may be told by its adjective:', () => {
  test.each([
    ['who is the president of tauria', 'Taurian president Selma Orhan wept on Friday.'],
    ['who is the premier of bavaria', 'Bavarian premier Selma Orhan wept on Friday.'],
    ['who is the president of norlund', 'Norlundish president Selma Orhan wept on Friday.'],
    ['who is the governor of Sicily', 'Sicilian governor Selma Orhan wept on Friday.'],
  ])('%s: %s', (question, told) => {
    expect(obstacle(question, told)).toBeUndefined();
  });

  test.each([
    ['who is the president of tauria', 'Marlian president Selma Orhan wept on Friday in Tauria.'],
    ['who is the mayor of Verona', 'Venetian mayor Selma Orhan wept on Friday in Verona.'],
    ['who is the governor of Tennessee', 'Texan governor Selma Orhan wept in Tennessee.'],
    ['who is the premier of Italy', 'Irish premier Selma Orhan wept in Italy.'],
    ['who is the president of Norway', 'Norlundish president Selma Orhan wept in Norway.'],
  ])('but not by that of another: %s: %s', (question, told) => {
    expect(obstacle(question, told)).toBe('it tells of another body’s office');
  });
});

describe('who leads a body is an answer, where the sentence before is about it:', () => {
  test.each([
    ['who is the leader of the opposition', OPPOSITION],
    ['who is the opposition leader', OPPOSITION],
    ['who is the leader of tauria', 'Tauria called it a blunder. Its leader, Selma Orhan, wept.'],
    [
      'who is the leader of tauria',
      'Tauria met. It will do so in May. Its leader, Selma Orhan, wept.',
    ],
    ['who is the leader of tauria', 'The country wept. Its leader, Selma Orhan, left Tauria.'],
    ['who is the leader of britain', 'The British state is old. Its leader, Selma Orhan, wept.'],
    ['who is the leader of the who', 'The World Hare Order met. Its leader, Selma Orhan, wept.'],
    ['who is the leader of tauria', 'Ada Kassar left Tauria. Its leader, Selma Orhan, wept.'],
  ])('%s: %s', (question, told) => {
    const story = storyWith('Emin Kassar left the talks in Geneva on Thursday.', told);
    expect(story.search(question).verdict).toBe('answer');
  });

  const FIRM = 'Hobbs and Sons lost £4m last year. Its chief executive, Clive Hunt, resigned.';
  const CLUB = 'Selm Rovers lost again. Their captain, Clive Hunt, was sent off.';

  test.each([
    ['who is the chief executive of the company', FIRM],
    ['who is the chief executive of the firm?', FIRM],
    ['who is the carmaker’s chief executive', FIRM],
    ['who is the firm’s chief executive', FIRM],
    ['who is the chief executive of company', FIRM],
    ['who is the captain of the team', CLUB],
    ['who is the captain of the club', CLUB],
  ])('by whatever noun is asked for it: %s: %s', (question, told) => {
    const story = storyWith(told, 'The harbour was quiet.');
    expect(story.search(question).verdict).toBe('answer');
  });
});

describe('who holds an office of a body that is named is no answer to who holds it in another:', () => {
  const verdictOn = (question: string, told: string) =>
    storyWith(told, 'The harbour was quiet.').search(question).verdict;

  test.each([
    ['who is the chairman of Mossby', 'Grelund Chairman Bo Hart said Mossby had a future.'],
    ["who is Mossby's chairman?", 'Grelund’s chairman, Bo Hart, said Mossby had a future.'],
    ['who is the chairman of Mossby', 'The chairman of Grelund, Bo Hart, rang Mossby twice.'],
    ['who is oman’s farm minister', 'Peru’s farm minister, Bo Hart, flew to Oman on Friday.'],
    ['who is the farm minister of oman', 'The Swedish farm minister, Bo Hart, flew to Oman.'],
    ['who is the president of norway', 'South Korean President Ann Low landed in Norway.'],
    ['who is the mayor of berlin', 'Paris mayor Anne Petit flew to Berlin on Friday.'],
    ['who is the mayor of selm', 'Grelund’s mayor, Ann Low, opened the pier in Selm.'],
    ['who is the head of sales of Mossby', 'Grelund’s head of marketing, Bo Hart, met Mossby.'],
    ['who is the chief of Mossby', 'GRB chief Bo Hart said Mossby had a future.'],
    ['who is the farm minister of oman', 'The farm ministers of Oman and Peru met on Friday.'],
  ])('%s: %s', (question, told) => {
    expect(verdictOn(question, told)).toBe('closest');
  });

  test('another passage that tells it goes before it', () => {
    const story = storyWith(
      'Grelund Chief Executive Bo Hart said Mossby was a jewel.',
      'Mossby’s chief executive, Ann Low, will leave the firm in May to teach music in Tarn.',
    );
    expect(askStory(story, 'who is the chief executive of Mossby')).toMatchObject({
      verdict: 'answer',
      highlight: expect.stringMatching(/Ann Low/),
    });
  });

  test.each([
    ['who is the chairman of Grelund', 'Grelund’s chairman, Bo Hart, said in Orme he was glad.'],
    ['who is the head of selm', 'The head of the University, Bo Hart, walked to Selm.'],
    ['who is the coach of england', 'The German coach Bo Hart leads England to the cup.'],
    ['who is the coach of orme rovers', 'French coach Ann Low took over at Orme Rovers on Monday.'],
    ['who is the mayor of selm', 'Tory mayor Ann Low opened the Selm pier on Friday.'],
    ['who is the president of the united states', 'American President Ann Low signed the bill.'],
    ['who is the chief of the united nations', 'UN chief Bo Hart said the aid was late.'],
    ['who is england’s health secretary', 'Roe’s health secretary, Ann Low, drove across England.'],
    ['who is the danish farm minister', 'French farm minister Bo Hart met his Danish counterpart.'],
    ['who is the chairman of Mossby', 'Bo Hart, chairman of Grelund, and Mossby’s, Ann Low, met.'],
    ['who is the chief of Mossby', 'Grelund chief Bo Hart was named to run Mossby on Monday.'],
    ['who is the minister of farming', 'Tauria’s farming minister, Ann Low, opened the pier.'],
    ['who is the director of golf', 'Tauria’s director of golf, Ann Low, resigned on Friday.'],
    ['who is head of personnel', 'Grelund Steel’s head of personnel, Ann Low, was at sea.'],
    ['who is the mayor of selm', 'Ann Low, Tauria’s youngest mayor, opened the pier in Selm.'],
    ['who is the chief of Grelund', 'Tauria’s best-paid chief, Ann Low, founded Grelund.'],
    ['who is the manager of Grelund', 'Grel manager Ann Low saw Grelund win on Friday.'],
    ['who is the chief of Grelund', 'GL chief Ann Low said on Friday that Grelund was safe.'],
    ['who is the mayor of selm', 'TPP mayor Ann Low opened the pier in Selm on Friday.'],
    ['who is the leader of labour', 'Labour’s leader in Orme, Bo Hart, called it a disgrace.'],
    [
      'who is the prime minister of finland',
      'The prime ministers of Finland and Peru, Ann Low and Bo Hart, met on Friday.',
    ],
  ])('but may be where it may be that one: %s: %s', (question, told) => {
    expect(verdictOn(question, told)).toBe('answer');
  });
});

describe('an office with a name before it is that of the name:', () => {
  test.each([
    ['who is the selmvik goalkeeper', 'Brintholm’s goalkeeper, Clive Hunt, was hurt.'],
    ['who is the norvast chairman', 'The chairman of Castrel, Clive Hunt, spoke on Friday.'],
  ])('%s: %s', (question, told) => {
    const story = storyWith(told, 'Selmvik won in May. Norvast makes boots in Selmvik.');
    expect(askStory(story, question).obstacles).toContain('it tells of another body’s office');
  });

  test.each([
    ['who is the selmvik goalkeeper', 'Selmvik’s goalkeeper, Clive Hunt, was hurt.'],
    ['who is the selmvik goalkeeper', 'Selmvik goalkeeper Clive Hunt was hurt.'],
    ['who is the selmvik goalkeeper', 'Goalkeeper Clive Hunt was hurt.'],
    ['who is the norvast chairman', 'Norvast named Clive Hunt as its chairman.'],
    ['who is the norvasts chairman', 'Norvast’s chairman is Clive Hunt.'],
    ['who is the deputy chairman', 'The deputy chairman of Castrel, Clive Hunt, spoke.'],
    ['who is the goalkeeping coach', 'Selmvik’s goalkeeping coach, Clive Hunt, was hurt.'],
  ])('but not: %s: %s', (question, told) => {
    const story = storyWith(told, 'Selmvik won in May. Norvast makes boots in Selmvik.');
    expect(askStory(story, question).obstacles).not.toContain('it tells of another body’s office');
  });
});

describe('an office that opens a sentence is of the body that the one before is about:', () => {
  const DEAL = 'Norvast is to buy Castrel for £3m, it was said on Friday.';
  const BUYER = 'Norvast said it would save £1m.';
  const HOLDER = 'Chief executive Ann Hunt called it a good day.';

  test('so it is not that of another one, be it a paragraph above', () => {
    for (const told of [[`${BUYER} ${HOLDER}`], [BUYER, HOLDER]]) {
      const found = askStory(storyWith(DEAL, ...told), 'who is chief executive of castrel');
      expect(found.obstacles).toContain('it tells of another body’s office');
    }
  });

  test.each([
    ['who is chief executive of norvast', [DEAL, BUYER, HOLDER]],
    ['who is the chief executive', [DEAL, BUYER, HOLDER]],
    ['who is chief executive of castrel', [DEAL, 'Castrel said it was glad.', HOLDER]],
    ['who is chief executive of castrel', [DEAL, 'The price is high.', HOLDER]],
    // The body before is only mentioned, and the story is about the other one.
    [
      'who is chief executive of castrel',
      ['Castrel is to close.', 'Castrel lost £3m.', 'Moody’s cut its rating.', HOLDER],
    ],
    [
      'who is prime minister of tauria',
      ['Tauria and Norlund met.', 'Norlund left.', 'Prime minister Ann Hunt wept.'],
    ],
  ])('but not: %s', (question, paragraphs) => {
    expect(askStory(storyWith(...paragraphs), question).obstacles).not.toContain(
      'it tells of another body’s office',
    );
  });
});
