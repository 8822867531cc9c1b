import { describe, expect, it } from 'vitest';
import find from '../../commands/find.js';
import type { Verdict } from '../../src/search/verdict.js';
import { deskOf, shippedDesk } from '../support/desk.js';
import { expectValidReply, textOf } from '../support/discord-limits.js';
import { answerOf, itJudges, replyOf } from './run.js';

const desk = await shippedDesk();

describe('Find in story', () => {
  it('finds the passages that bear on each sentence of a message', async () => {
    const message =
      'lol no. Healey asked the US to resume military aid! And Belgium does not want the assets seized.';
    const { verdict, passages } = await answerOf(find, { message }, desk);
    expect(verdict).not.toBe('none');
    const paragraphs = passages.map(({ paragraph }) => paragraph);
    expect(paragraphs).toContain(6);
    expect(paragraphs).toContain(23);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    expect(paragraphs.length).toBeLessThanOrEqual(5);
  });

  it('does not confirm that something was done which the story says will be done, or was not done', async () => {
    const desk = deskOf({
      bridge: [
        'Anna Reyes will ask the council for a new bridge over the Tarn on Monday, she told reporters.',
        'The council did not close the ferry across the Tarn in the spring.',
        'The ferry carried 40,000 people across the river in 2024.',
      ].join('\n\n'),
    });
    const verdictOn = async (message: string) => (await answerOf(find, { message }, desk)).verdict;
    expect(await verdictOn('Anna Reyes will ask the council for a new bridge over the Tarn.')).toBe(
      'answer',
    );
    expect(await verdictOn('Anna Reyes asked the council for a new bridge over the Tarn.')).toBe(
      'closest',
    );
    expect(await verdictOn('The council closed the ferry across the Tarn in the spring.')).toBe(
      'closest',
    );
  });

  describe('of a claim', () => {
    const desk = deskOf({
      dam: [
        'Ana Roth closed the Orre dam on Friday after two workers were hurt there.',
        'She was questioned in Selm for six hours and released without charge. No one has been fined.',
        'The dam, built in 1961, has neither leaked nor moved since then, the county of Marr said.',
      ].join('\n\n'),
    });
    const look = (message: string) => answerOf(find, { message }, desk);

    it.each([
      ['Two workers were hurt at the Orre dam.', 'answer'],
      ['2 workers were hurt at the Orre dam.', 'answer'],
      ['Three workers were hurt at the Orre dam.', 'closest'],
      ['The dam was built in 1961, the county of Marr said.', 'answer'],
      ['The dam was built in 1951, the county of Marr said.', 'closest'],
    ])('does not confirm another number: %s', async (message, verdict) => {
      expect(await look(message)).toMatchObject({ verdict });
    });

    it.each([
      ['She was questioned in Selm for six hours.', 'answer'],
      ['Police questioned Ana Roth in Selm for six hours.', 'answer'],
      ['Ana Roth closed the Orre dam on Friday.', 'answer'],
      ['Ana Roth closed the Orre dam in Selm.', 'closest'],
    ])('does not confirm another name, but for a pronoun: %s', async (message, verdict) => {
      expect(await look(message)).toMatchObject({ verdict });
    });

    describe.each<[string, [string, Verdict][]]>([
      [
        'Fifteen people were hurt when the bridge fell into the river on Monday. It happened at noon.',
        [
          ['15 people were hurt when the bridge fell', 'answer'],
          ['16 people were hurt when the bridge fell', 'closest'],
          ['Twenty people were hurt when the bridge fell', 'closest'],
          ['15 people were hurt when the bridge fell, Reuters says', 'answer'],
          ['15 people were hurt when the bridge fell, AP says', 'answer'],
          ['According to Reuters, 15 people were hurt when the bridge fell', 'answer'],
          ['The BBC reports that 15 people were hurt when the bridge fell', 'answer'],
          ['15 people were hurt when the Tarn bridge fell, Reuters says', 'closest'],
        ],
      ],
      [
        'One man died in the river Tarn on Monday.',
        [
          ['1 man died in the river', 'answer'],
          ['2 men died in the river', 'closest'],
        ],
      ],
      ['A young man died in the river Tarn on Monday.', [['1 man died in the river', 'answer']]],
      [
        'Two men died in a river in the north on Monday.',
        [['1 man died in a river in the north', 'closest']],
      ],
      [
        'The bridge over the Tarn cost the county $2 million in the spring.',
        [
          ['The bridge over the Tarn cost the county 2,000,000 dollars', 'answer'],
          ['The bridge over the Tarn cost the county two million dollars', 'answer'],
          ['The bridge over the Tarn cost the county $2 billion', 'closest'],
        ],
      ],
      [
        'The ferry carried 325,000 people over the Tarn in the spring.',
        [
          ['The ferry carried three hundred and twenty-five thousand people', 'answer'],
          ['The ferry carried three hundred and twenty-six thousand people', 'closest'],
        ],
      ],
      [
        'Ana Roth said that the bridge over the Tarn was closed in the spring.',
        [['The bridge over the Tarn was closed in the spring, Ben Orr said', 'closest']],
      ],
    ])('of which the story has: %s', (text, claims) => itJudges(text, claims));

    describe.each<[string, string, [string, Verdict][]]>([
      [
        'that is denied of everybody, or in another form',
        'None of the 118 people on the ferry to Orre was hurt on Monday. Ben Roth did not speak as he left the dock.',
        [
          ['None of the people on the ferry was hurt on Monday', 'answer'],
          ['The people on the ferry to Orre were hurt on Monday', 'closest'],
          ['Ben Roth did not speak as he left the dock', 'answer'],
          ['Ben Roth spoke as he left the dock', 'closest'],
        ],
      ],
      [
        'of which the opposite is said',
        'Profit at Selm Dairies fell by a third last year as the price of milk rose. The council of Orre turned down an offer from the county but accepted a loan.',
        [
          ['Profit at Selm Dairies fell by a third', 'answer'],
          ['Profit at Selm Dairies declined by a third last year', 'answer'],
          ['Profit at Selm Dairies rose by a third last year', 'closest'],
          ['The price of milk rose', 'answer'],
          ['The price of milk fell', 'closest'],
          ['The council of Orre accepted an offer from the county', 'closest'],
          ['The council of Orre accepted a loan', 'answer'],
        ],
      ],
      [
        'of which the opposite is said in one word, or of another thing',
        'The bridge at Orre is unsafe, the county said on Monday. The school beside the bridge reopened at noon. Fares on the ferry doubled in the spring.',
        [
          ['The bridge at Orre is unsafe', 'answer'],
          ['The bridge at Orre is safe', 'closest'],
          ['The bridge at Orre is not safe', 'answer'],
          ['The school beside the bridge opened at noon', 'answer'],
          ['The school beside the bridge closed at noon', 'closest'],
          ['Fares on the ferry halved in the spring', 'closest'],
        ],
      ],
      [
        'of which its sentence says the opposite of another thing',
        'The Selm gate opened at nine on Sunday and closed at ten. Ben Roth was arrested in May, charged and later released. Orre Rovers won the cup after they lost the league. Selm Bank bought shares in the ferry in 2020 and later sold them. Ida Holm admitted theft but denied fraud.',
        [
          ['The Selm gate closed at ten', 'answer'],
          ['The Selm gate closed at nine', 'closest'],
          ['Ben Roth was released', 'answer'],
          ['Orre Rovers lost the league', 'answer'],
          ['Orre Rovers won the league', 'closest'],
          ['Selm Bank sold shares in the ferry', 'answer'],
          ['Ida Holm denied fraud', 'answer'],
          ['Ida Holm admitted fraud', 'closest'],
        ],
      ],
      [
        'of which the opposite is no longer so',
        'The ban on fishing for eels in the Tarn was lifted in the spring. The tax on boats is high and the plan of the county was scrapped.',
        [
          ['The tax on boats is low', 'closest'],
          ['Fishing for eels in the Tarn is allowed', 'answer'],
          ['Fishing for eels in the Tarn was allowed in the spring', 'answer'],
        ],
      ],
      [
        'that changes who does it',
        'Selm Rovers beat Orre Town on Saturday. A van was hit by a bus on the bridge in March. Ana Roth runs the Orre mill. She sued the county for neglect in the spring.',
        [
          ['Selm Rovers beat Orre Town', 'answer'],
          ['Orre Town was beaten by Selm Rovers on Saturday', 'answer'],
          ['Orre Town beat Selm Rovers', 'closest'],
          ['A bus hit a van on the bridge', 'answer'],
          ['A van hit a bus on the bridge', 'closest'],
          ['Ana Roth sued the county for neglect in the spring', 'answer'],
          ['The county sued Ana Roth for neglect in the spring', 'closest'],
        ],
      ],
      [
        'that changes who does it, where somebody is named twice',
        'Orre county has sued Roth Builders over the roof of the school, the head of the county, Ida Holm, said. Moll hired Lane last year and Lane sacked Moll in May.',
        [
          ['Orre county sued Roth Builders', 'answer'],
          ['Roth Builders sued the county', 'closest'],
          ['Moll hired Lane', 'answer'],
          ['Lane sacked Moll', 'answer'],
          ['Moll sacked Lane', 'closest'],
        ],
      ],
      [
        'that changes who does it, where one of them is a pronoun',
        'The county warned Moll that Lane had hired her in May. Orre Lines suspended Ben Roth after the storm and later dismissed him. Ida Holm, a friend of Tom Bly, thanked him.',
        [
          ['Lane hired Moll', 'answer'],
          ['Moll hired Lane', 'closest'],
          ['Orre Lines dismissed Ben Roth', 'answer'],
          ['Ben Roth dismissed Orre Lines', 'closest'],
          ['Ida Holm thanked Tom Bly', 'answer'],
        ],
      ],
      [
        'that is told beside a noun, without a form of “be”',
        'A man bitten by a dog in Orre on Sunday is in hospital. The 300 sailors hired by the ferry were sacked in March.',
        [
          ['A man was bitten by a dog', 'answer'],
          ['A dog bit a man in Orre on Sunday', 'answer'],
          ['A man bit a dog', 'closest'],
          ['300 sailors were hired by the ferry', 'answer'],
        ],
      ],
    ])('%s, where the story has: %s', (_, text, claims) => itJudges(text, claims));

    it.each([
      ['The dam has leaked since 1961.', 'closest'],
      ['Someone has been fined.', 'closest'],
    ])('does not confirm what is denied: %s', async (message, verdict) => {
      expect(await look(message)).toMatchObject({ verdict });
    });
  });

  it.each([
    ['poles', `The ${'price rose fell '.repeat(400)}`, 'the price rose'],
    ['deeds', 'Orr hit police hit '.repeat(500), 'police hit Orr hit '.repeat(130)],
  ])('confirms nothing by hundreds of words without a full stop: %s', async (_, told, message) => {
    const { verdict } = await answerOf(find, { message }, deskOf({ told }));
    expect(verdict).not.toBe('answer');
  });

  it('says that the story does not say, of a message on something else', async () => {
    const message = 'A cat sleeps on the piano.';
    expect((await answerOf(find, { message }, desk)).verdict).toBe('none');
    expectValidReply(await replyOf(find, { message }, desk));
  });

  it('says which words of the message the first passage has, and which it has not', async () => {
    const message = 'Healey begged Hegseth to resume military aid for 40 days';
    const { comparison } = await answerOf(find, { message }, desk);
    expect(comparison?.shared).toEqual(expect.arrayContaining(['Healey', 'resume', 'aid']));
    expect(comparison?.missing).toEqual(['begged', 'Hegseth', '40', 'days']);
    expect(textOf(await replyOf(find, { message }, desk))).toContain(
      'In the message, and not here: “begged”, “Hegseth”, “40”, “days”.',
    );
  });

  it('confirms a message of several sentences only if each is, and says which is where', async () => {
    const told =
      'The ferry strike in Orre was averted on Friday.\n\nMembers of the union will vote on the deal in June.';
    const desk = deskOf({ told });
    const message =
      'The ferry strike in Orre was averted. Members of the union have voted on the deal.';
    const { verdict, claims } = await answerOf(find, { message }, desk);
    expect(verdict).toBe('closest');
    expect(claims).toMatchObject([
      { text: 'The ferry strike in Orre was averted.', verdict: 'answer', paragraph: 1 },
      { text: 'Members of the union have voted on the deal.', verdict: 'closest', paragraph: 2 },
    ]);
    const reply = await replyOf(find, { message }, desk);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('“The ferry strike in Orre was averted.” ¶1');
    expect(textOf(reply)).toContain(
      '“Members of the union have voted on the deal.” The nearest is ¶2.',
    );
    const both =
      'The ferry strike in Orre was averted. Members of the union will vote on the deal.';
    expect(await answerOf(find, { message: `Wow. ${both}` }, desk)).toMatchObject({
      verdict: 'answer',
      claims: [{ verdict: 'answer' }, { verdict: 'answer' }],
    });
  });

  it('says of each of several sentences that the story does not say it', async () => {
    const message = 'Healey asked the US to resume military aid. A cat sleeps on the piano.';
    const { verdict, claims } = await answerOf(find, { message }, desk);
    expect(verdict).toBe('closest');
    expect(claims?.at(-1)).toEqual({ text: 'A cat sleeps on the piano.', verdict: 'none' });
    expect(textOf(await replyOf(find, { message }, desk))).toContain(
      '“A cat sleeps on the piano.” The story doesn’t say, as far as I can tell.',
    );
  });

  describe('among what is said of those who talk', () => {
    const told =
      'Ida Holm opened the pool in Orre on Friday.\n\nThe council meets again in the autumn.';
    it.each([
      ['Ida Holm opened the pool. I am so happy about this news today!', 'answer'],
      ['Ida Holm opened the pool. Wow, can you believe it?', 'answer'],
      ['Is it true that Ida Holm opened the pool? My friend told me this yesterday.', 'answer'],
      ['Ida Holm opened the pool. I saw the council there in the rain.', 'closest'],
      ['Ida Holm opened the pool. You know she sold the library?', 'closest'],
      ['Ida Holm opened the pool. Did you hear Roe resigned?', 'closest'],
      ['Ida Holm opened the pool. The moon is made of green cheese.', 'closest'],
    ])('confirms what is claimed of the story: %s', async (message, verdict) => {
      expect(await answerOf(find, { message }, deskOf({ told }))).toMatchObject({ verdict });
    });
  });

  describe('with a clause of when, where, who or how', () => {
    const told =
      'Nobody was hurt as the wall fell in Orre. Ida Holm told the council how the fire started and why the doors were locked. Tom Bly drove a lorry when it left the road.\n\nThe council meets again in the autumn.';
    it.each([
      ['Nobody was hurt when the wall fell', 'answer'],
      ['Ida Holm told the council why the doors were locked', 'answer'],
      ['Tom Bly drove a lorry when it left the road', 'answer'],
      ['The guests were hurt when the wall fell', 'closest'],
    ])('takes a claim for no question: %s', async (message, verdict) => {
      expect(await answerOf(find, { message }, deskOf({ told }))).toMatchObject({ verdict });
    });
  });

  describe('with nothing but words of a sentence', () => {
    const told =
      'Two people were killed when the wall fell in Orre. Three more people died in hospital. A man who stole a van in Selm was jailed for two years.\n\nThe council meets again in the autumn.';
    it.each([
      ['Three more people died', 'answer'],
      ['A man who stole a van in Selm was jailed for 2 years', 'answer'],
      ['A man who stole a van in Selm was jailed for three years', 'closest'],
    ])('finds a claim, though it would ask for nothing: %s', async (message, verdict) => {
      expect(await answerOf(find, { message }, deskOf({ told }))).toMatchObject({ verdict });
    });
  });

  describe('that says that something is done', () => {
    const told =
      'Ida Holm visited the mill in Orre on Friday with a clerk from the county.\n\nTen rowers had looked for the boat since noon.\n\nThe bank shut its branch in Selm, and the crew began mending the roof.\n\nA lorry ploughed into a kiosk in Orre. The club sacked its coach on Sunday.\n\nThe council meets again in the autumn.';
    it.each([
      ['Ida Holm visited the mill', 'answer'],
      ['Ida Holm poisoned a clerk', 'closest'],
      ['Ida Holm burned the mill in Orre', 'closest'],
      ['Ten rowers searched for the boat', 'answer'],
      ['Ten rowers stole the boat', 'closest'],
      ['The bank closed its branch in Selm', 'answer'],
      ['The bank robbed its branch in Selm', 'closest'],
      ['The crew started mending the roof', 'answer'],
      ['A lorry crashed into a kiosk', 'answer'],
      ['The club axed its coach', 'answer'],
      ['The club hired its coach', 'closest'],
    ])('confirms it where the story has a word for that: %s', async (message, verdict) => {
      expect(await answerOf(find, { message }, deskOf({ told }))).toMatchObject({ verdict });
    });
  });

  it('takes no word for it from another sentence', async () => {
    const message = 'Ida Holm burned the mill in Orre';
    const told = 'Ida Holm visited the mill in Orre. A barn burned. The clerk wrote a letter.';
    expect(await answerOf(find, { message }, deskOf({ told }))).toMatchObject({
      verdict: 'closest',
    });
  });

  describe('of what is said in a chat about news', () => {
    const told =
      'Ida Holm opened the pool in Orre on Friday.\n\nThe council meets again in the autumn.';
    it.each([
      ['OMG have you seen this? Ida Holm opened the pool', 'answer'],
      ['Is it true? Ida Holm opened the pool. Big if true.', 'answer'],
      ['wow, Ida Holm opened the pool lol', 'answer'],
      ['Ida Holm opened the pool. can’t believe it', 'answer'],
      ['can’t believe Ida Holm opened the pool', 'answer'],
      ['Ida Holm opened the pool. Just saw this on twitter, so sad.', 'answer'],
      ['Ida Holm opened the pool. This isn’t true.', 'closest'],
      ['Ida Holm opened the pool. She saw it.', 'closest'],
      ['wow, the pool is radioactive. Ida Holm opened the pool.', 'closest'],
      ['Ida Holm opened the pool, oh no', 'answer'],
      ['Ida Holm opened the pool. Not surprised. Did everyone see this?', 'answer'],
      ['Ida Holm opened the pool. Everyone was shocked.', 'closest'],
      ['Ida Holm opened the pool. Nobody was told.', 'closest'],
      ['Ida Holm opened the pool, and nobody confirmed it.', 'closest'],
      ['Ida Holm opened the pool. I do not believe it.', 'closest'],
      ['Ida Holm opened the pool. Nope.', 'closest'],
      ['Nope. Ida Holm opened the pool.', 'answer'],
    ])('looks for what is claimed alone: %s', async (message, verdict) => {
      expect(await answerOf(find, { message }, deskOf({ told }))).toMatchObject({ verdict });
    });

    it('shows it without that', async () => {
      const message = 'OMG, Ida Holm opened the pool! The dam in the U.S. leaked, wow';
      expect((await answerOf(find, { message }, deskOf({ told }))).claims).toMatchObject([
        { text: 'Ida Holm opened the pool!' },
        { text: 'The dam in the U.S. leaked' },
      ]);
    });

    it.each([
      ['Wow Ida Holm fed a man lol.', 'Ida Holm fed a man'],
      ['Ida Holm drew oil from the well', 'Ida Holm drew oil from the well'],
      ['The guard is a vicar, a holy man.', 'The guard is a vicar, a holy man.'],
      ['Ida Holm sang with Wow', 'Ida Holm sang with Wow'],
      ['Holy Cross won the cup', 'Holy Cross won the cup'],
      ['So Ah-young met Ida Holm, oh man', 'So Ah-young met Ida Holm'],
    ])('takes no noun or name away: %s', async (message, text) => {
      const { claims } = await answerOf(
        find,
        { message: `Ida Holm opened the pool. ${message}` },
        deskOf({ told }),
      );
      expect(claims?.[1]).toMatchObject({ text });
    });
  });

  it('does not call a number missing that the passage only writes otherwise', async () => {
    const told =
      'The ferry carried 4,000 people over the Tarn.\n\nThe council meets in the autumn.';
    const message = 'The ferry carried four thousand sheep over the Tarn';
    const { comparison } = await answerOf(find, { message }, deskOf({ told }));
    expect(comparison?.missing).toEqual(['sheep']);
  });

  it.each([
    ['The ferry carried 40 cars', '40'],
    ['The ferry earned £2.5m', '£2.5m'],
    ['The ferry earned £5m', '£5m'],
  ])(
    'calls a number missing that the passage has only within another: %s',
    async (message, number) => {
      const told =
        'The ferry carried 340 cars and earned £1.5m.\n\nThe council meets in the autumn.';
      const { comparison, taken } = await answerOf(find, { message }, deskOf({ told }));
      expect(comparison?.missing).toEqual([number]);
      expect(taken).toEqual([]);
    },
  );

  it('takes a message of any length that Discord has, and one without text', async () => {
    const reply = await replyOf(
      find,
      { message: 'security **guarantees** @everyone '.repeat(117) },
      desk,
    );
    expectValidReply(reply);
    expect(textOf(reply).split('\n')[1]).toMatch(/…$/);
    await expect(answerOf(find, { message: '' }, desk)).rejects.toThrow(
      'a message with text in it',
    );
  });
});
