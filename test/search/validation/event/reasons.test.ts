import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const ask = (question: string, ...paragraphs: readonly string[]) =>
  askStory(storyWith(...paragraphs), question);

test('a sentence of thousands of reasons is read in a moment', () => {
  const { verdict } = ask(
    'why did the weir fall',
    `${'for the guild because it fell '.repeat(600)}.`,
  );
  expect(verdict).toBeDefined();
}, 5000);

describe('“why” is not answered', () => {
  test.each([
    [
      'by where somebody is sent',
      'why was the clerk sent to prison',
      'The clerk was sent to prison on Monday.',
    ],
    [
      'by where they go again',
      'why did Ida Crane go back to school',
      'Ida Crane went back to school the same day.',
    ],
    [
      'by whose work they go back to on some day',
      'why did Ida Crane go back',
      'Ida Crane went back to work for the first time in May.',
    ],
    [
      'by what others are ordered to do',
      'why was the pool closed',
      'The pool was closed on Friday. The swimmers were ordered to leave.',
    ],
    [
      'by what a plan is for that has nothing to do with it',
      'why has the deputy left the town',
      'The deputy has left the town. A bid to delay the vote on him was rejected.',
    ],
    [
      'by what others beside it do something for',
      'why was the road shut',
      'The road was shut on Sunday. Walkers used a path to reach the village.',
    ],
    [
      'by whom it was done, or for whom they speak',
      'why was the tram depot closed',
      'The old tram depot in Wexley was closed by the Rail Inspectorate in March and has stood empty since. A spokesman for the company said that it was looking for a buyer.',
    ],
    [
      'by what it was itself the reason for',
      'why did the barge not arrive',
      'Repairs to the weir had been paid for but were held up because the barge did not arrive. The barge has been sold.',
    ],
    [
      'by what it only tells the time of',
      'why did the dam burst',
      'Planes dropped leaflets over Tarn, which has been without power since the dam burst on Monday.',
    ],
    [
      'by a price',
      'why will Sam Orr retire',
      'The chairman, Sam Orr, will retire when the merger is done, and will receive about 2 million pounds for his stake.',
    ],
    [
      'by what somebody else does',
      'why will Sam Orr retire',
      'The chairman, Sam Orr, will retire when the merger is done. Ida Marn will stay on to run the mill.',
    ],
    [
      'by whom somebody works for',
      'why was the roof photographed',
      'Surveyor Bo Lind, who photographed the roof for the city council, said that it had been painted badly.',
    ],
    [
      'by how something else is done',
      'why was the mast gone',
      'The team dated the boat by counting rings in a plank. The mast was gone, and so was the anchor.',
    ],
    [
      'by what somebody is for a firm',
      'why was the depot closed',
      'The depot was closed in May. Bo Lind, a driver for the tram firm, wept.',
    ],
    [
      'by a name that has a word for a cause',
      'why did the bridge fall',
      'An Air Force plane flew to Tarn, where the bridge fell on Sunday.',
    ],
  ])('%s', (_, question, ...paragraphs) => {
    expect(ask(question, ...paragraphs)).toMatchObject({
      verdict: 'closest',
      obstacle: 'it gives no reason',
      words: undefined,
    });
  });

  test.each([
    ['why did the leaders go north', 'The leaders went north in May to court voters.'],
    ['why did Ann Roe move to Orlo', 'Ann Roe moved to Orlo in May to work at the mill.'],
    ['why did the firm sell the mill', 'The firm sold the mill in an attempt to pay its debts.'],
    ['why did the clerks march', 'The clerks marched on Monday against a plan to cut their pay.'],
    ['why was the tree cut down', 'The tree was cut down. It was the only way to save the house.'],
    ['why was the pool shut', 'The pool was shut in May. The move was made to save money.'],
    [
      'why did police move the families',
      'Police moved the families. To keep them safe, buses ran.',
    ],
  ])('but by what it was done for: %s: %s', (question, told) => {
    expect(ask(question, told).obstacles).not.toContain('it gives no reason');
  });

  test.each([
    [
      'why did Mira Holt resign',
      'Mira Holt resigned because she was asked to resign by the board.',
    ],
    ['why was the bridge closed', 'The bridge at Selm was closed for safety reasons in May.'],
    ['why did Cole run the race', 'Cole ran the race for the children’s hospice, and raised £500.'],
    ['why was Ann Lund banned', 'For speeding, the driver, Ann Lund, was banned for two years.'],
    [
      'why did the officers quit',
      'Two officers, suspended over the leak, quit the force on Sunday.',
    ],
    ['why was Kay Reth paid £500', 'The nurse, Kay Reth, was paid £500 for her silence.'],
    ['why was Lund fined', 'Lund was fined £200 for assault.'],
    ['why was the ferry late', 'The ferry was late because the fair was cancelled.'],
    ['why are trams banned', 'To cut noise, trams that were built before 1990 are banned in Tarn.'],
    ['why was the cook sacked', 'The inn sacked the cook for bad soup.'],
    ['why was the guard fired', 'Harl fired the guard for sleeping in the tower.'],
    ['why did Tauria expel envoys', 'Tauria expelled three envoys for spying.'],
    ['why did the ferry firm apologise', 'The ferry firm apologised to passengers for the noise.'],
    ['why did Tarn sell the pier', 'Tarn sold the pier for £2m so it could mend the weir.'],
    [
      'why did the inn lose its bar licence',
      'The inn lost its bar licence for breach of fire rules.',
    ],
    ['why did the choir receive praise', 'The choir received praise for its work with children.'],
    ['why was Kay Reth thanked', 'Kay Reth was thanked for her service at the inn.'],
  ])('but by a reason: %s', (question, told) => {
    expect(ask(question, told, 'The harbour was quiet.')).toMatchObject({
      verdict: 'answer',
      obstacle: undefined,
    });
  });
});

test.each([
  ['why did the town pass a law', 'The town passed a law to jail anyone who burns its flag.'],
  ['why did the club hire Ola Berg', 'The club hired Ola Berg as a coach to school them in chess.'],
  ['why did the bank cut rates', 'The bank cut rates in May, an attempt to revive lending.'],
  ['why were pupils told to stay home', 'Pupils were told to stay home to avoid the ice.'],
  ['why did Rob Ilt return', 'Rob Ilt returned to work on his memoir last year.'],
  ['why did Toll decide to shut it', 'Toll shut it. Its owner made the decision to save money.'],
  ['why will the pool shut', 'The pool will shut. The closure is meant to let it be mended.'],
  ['why was the pool closed', 'The pool was closed. The closure was ordered to save money.'],
])('to what end it was is the reason: %s: %s', (question, told) => {
  expect(ask(question, told, 'A plan to build a hall was dropped.').obstacle).toBeUndefined();
});

describe('“why” is answered by what something was done on, or given', () => {
  test.each([
    ['why was Bo Lind arrested', 'Bo Lind was arrested on suspicion of theft on Friday.'],
    ['why was Bo Lind held', 'Bo Lind was held on charges of fraud.'],
    ['why was the quay cleared', 'On the orders of the warden, the quay was cleared on Friday.'],
    ['why did the school shut', 'The school shut on the recommendation of inspectors.'],
    ['why did the council shut the pool', 'The council shut the pool at the request of swimmers.'],
    ['why did the council shut the pool', 'The council shut the pool, given the price of gas.'],
    ['why did the ferry stay in port', 'Given the storm, the ferry stayed in port.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told).obstacle).toBeUndefined();
  });

  test.each([
    [
      'why did the ship leave the port',
      'The ship left the port with loads on the order of 900 tonnes.',
    ],
    [
      'why did the council shut the pool',
      'The council voted on an order of thanks and shut the pool.',
    ],
    ['why was Bo Lind arrested', 'Bo Lind was arrested on the bridge of Tarn on Friday.'],
    ['why did the ferry stay in port', 'The ferry, given to the town in 1990, stayed in port.'],
    ['why did Lund give up boxing', 'Lund gave up boxing on the eve of the fight.'],
  ])('and not by how much, where or when it was: %s: %s', (question, told) => {
    expect(ask(question, told).obstacle).toBe('it gives no reason');
  });
});
