import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => ({ speaker, text }));

describe('a speaker', () => {
  test('is the person whose name stands beside a description', () => {
    expect(said('The harbour minister, Mette Holm, said the rule was wrong.')).toEqual([
      { speaker: 'Mette Holm', text: 'the rule was wrong' },
    ]);
    expect(said('“It is over for us,” said the chief economist, Mary Salmon.')).toMatchObject([
      { speaker: 'Mary Salmon' },
    ]);
  });

  test.each([
    [
      'According to the charge, Jane Roe took it and told a clerk that she had.',
      ['the charge', 'Jane Roe'],
    ],
    [
      'The ministry, according to Jane Roe, sold it and said it had to.',
      ['Jane Roe', 'The ministry'],
    ],
    ['According to a survey, the average van is old and believes that it is.', ['a survey']],
    ['According to Jane Roe, it failed, adding that it had been late.', ['Jane Roe', 'Jane Roe']],
    [
      'He will stay, according to Jane Roe, who met him and said that he was well.',
      ['Jane Roe', 'Jane Roe'],
    ],
  ])('is whoever has the verb behind “according to”: %s', (sentence, speakers) => {
    expect(said(sentence).map(({ speaker }) => speaker)).toEqual(speakers);
  });

  test.each(['his', 'her'])('stands behind “said %s”', (owner) => {
    expect(said(`“It was long ago,” said ${owner} mother. Jane Roe left.`)).toEqual([
      { speaker: `${owner} mother`, text: '“It was long ago,”' },
    ]);
  });

  test('stands behind a clause that ends in another one', () => {
    expect(said('The pool shut in June, when two boilers burst, said Omar Breck.')).toEqual([
      { speaker: 'Omar Breck', text: 'The pool shut in June, when two boilers burst' },
    ]);
    expect(
      said('Repairs cost £2.3m, of which the council paid half, said the mayor, Omar Breck.'),
    ).toMatchObject([{ speaker: 'Omar Breck' }]);
  });

  test.each([
    ['Omar Breck, of the union, said Mary Salmon would leave.', 'Mary Salmon would leave'],
    ['Omar Breck, who met them on Monday, said the board.', 'the board'],
    [
      'When the pool shut, Omar Breck, the mayor, said Mary Salmon, his deputy, would take over.',
      'Mary Salmon, his deputy, would take over',
    ],
    [
      'When the pool shut, Omar Breck, the mayor, said the council, which owns it, would pay.',
      'the council, which owns it, would pay',
    ],
    [
      'When the pool shut, Omar Breck, the mayor, said Mary Salmon lives in Leeds.',
      'Mary Salmon lives in Leeds',
    ],
    ['This week Omar Breck, the mayor, urged the council to act.', 'to act'],
  ])('stands before a description, whatever follows: %s', (sentence, text) => {
    const [statement] = said(sentence);
    expect(statement?.speaker).toBe('Omar Breck');
    expect(statement?.text).toContain(text);
  });

  test.each<[string, string]>([
    [
      'The ferry line, which sails to Oslo, Bergen and Molde, said it would cut crews.',
      'The ferry line',
    ],
    [
      'The ferry line, which sails to Oslo, Bergen, and Molde, said it would cut crews.',
      'The ferry line',
    ],
    [
      'Mary Salmon, who runs the Tide Fund, a small charity, said the quay was weak.',
      'Mary Salmon',
    ],
    [
      'Mary Salmon, who runs the Tide Fund, which she founded, said the quay was weak.',
      'Mary Salmon',
    ],
    [
      'Mary Salmon, head of the fund, who left Oslo, Bergen and Molde, told the court: “No.”',
      'Mary Salmon',
    ],
    ['The mill, which makes felt, paper and rope, shut two halls, said Omar Breck.', 'Omar Breck'],
  ])('stands before a clause that has commas of its own: %s', (sentence, speaker) => {
    expect(said(sentence).map((each) => each.speaker)).toEqual([speaker]);
  });

  test.each([
    'Mary Salmon said that a clerk had let her in and told her to “wait, love, and not talk”.',
    'Mary Salmon wrote that Lund first denied taking it but later admitted that he “had the key”.',
    'Mary Salmon said Karl Lund ran into the mill and said he would “set it on fire”.',
  ])('is alone where it is open whose a second verb is: %s', (sentence) => {
    const [statement, ...others] = said(sentence);
    expect(others).toEqual([]);
    expect(statement?.speaker).toBe('Mary Salmon');
    expect(statement?.text).toMatch(/”$/);
  });

  test.each([
    'Mary Salmon said she was ill and told reporters that she would rest.',
    'Mary Salmon said the mill was safe and told reporters that it would open.',
    'Mary Salmon said Karl Lund would go and told reporters that the mill would open.',
    'Mary Salmon said Karl Lund was ill and added that he would be back.',
    'Mary Salmon said Karl Lund was ill but said that he would be back.',
    'Mary Salmon says Karl Lund fell in May and hopes that he will be back.',
  ])('has a second verb that nobody else can have: %s', (sentence) => {
    expect(said(sentence).map((each) => each.speaker)).toEqual(['Mary Salmon', 'Mary Salmon']);
  });

  test.each([
    [
      'A crew led by Mary Salmon of Tromso University found that cod sleep.',
      'A crew led by Mary Salmon of Tromso University',
    ],
    [
      'A study published in the Tide Journal found that cod sleep.',
      'A study published in the Tide Journal',
    ],
    [
      'A letter sent Friday by the Tide Fund said the quay was weak.',
      'A letter sent Friday by the Tide Fund',
    ],
    ['People familiar with the talks said the quay was weak.', 'People familiar with the talks'],
    ['The court heard of a plea by a Bergen cook who said the quay was weak.', 'a Bergen cook'],
    ['The Herald ran a letter from a reader who said the quay was weak.', 'a reader'],
    ['The head of the union, who said the quay was weak, left.', 'The head of the union'],
  ])('has all the words that say who it is: %s', (sentence, speaker) => {
    expect(said(sentence).map((each) => each.speaker)).toEqual([speaker]);
  });

  test.each([
    ['Trains stood still after the board cut the line and said it would not pay.', 'the board'],
    [
      'Shares fell on Friday after the shoe chain cut its forecast and said it would close.',
      'the shoe chain',
    ],
    ['The plan fell apart when the mayor walked out and said she had had enough.', 'the mayor'],
    ['The council met before the storm hit, and said that the quay was weak.', 'The council'],
    ['Mary Salmon quit as mayor and said that the quay was weak.', 'Mary Salmon'],
    ['The council spoke before a crowd in May and said that the quay was weak.', 'The council'],
  ])('of a second verb is that of its own clause: %s', (sentence, speaker) => {
    expect(said(sentence).map((each) => each.speaker)).toEqual([speaker]);
  });

  test.each([
    'Neither Mary Salmon nor Karl Lund said whether they would go.',
    'None of them said whether they would go.',
    'The board lost a court ruling that found the quay unsafe.',
    'The tin bore a fire warning that nobody could read.',
  ])('is nobody where nobody says anything: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    ['Karl Lund and his wife, Greta, said they were glad.', 'Karl Lund and his wife'],
    ['His wife and Karl Lund said they were glad.', 'His wife and Karl Lund'],
    ['Mayor and author Mary Salmon said she was glad.', 'Mary Salmon'],
    ['Mary Salmon of Reed and Sons said she was glad.', 'Mary Salmon'],
    ['Mary Salmon of Save the Rivers said she was glad.', 'Mary Salmon'],
    ['Save the Rivers said it was glad.', 'Save the Rivers'],
    ['Help the Homeless, a charity, said it was glad.', 'Help the Homeless'],
    ['In May the Council said it was glad.', 'the Council'],
    ['To save the Rivers Trust, the Council said it was glad.', 'the Council'],
    ['In Leeds the Mayor said she was glad.', 'the Mayor'],
    ['No 10 said that it was glad.', 'No 10'],
    ['Channel 4 said that it was glad.', 'Channel 4'],
    ['Mary Salmon keeps saying that she is glad.', 'Mary Salmon'],
    ['Shares fell, with analysts warning that more was to come.', 'analysts'],
  ])('is one, or several by their own words: %s', (sentence, speaker) => {
    expect(said(sentence).map((each) => each.speaker)).toEqual([speaker]);
  });

  test('is no thing that something is said beside', () => {
    expect(said('The hall reopened on Monday, confirming that the leak was gone.')).toEqual([]);
  });

  test('is not whoever was called to play', () => {
    expect(said('When England lost, the coach, Jane Roe, recalled the captain.')).toEqual([]);
  });

  test('is nobody of whom the story says that they never said it', () => {
    expect(said('“The mill is safe,” Mary Grant never said.')).toEqual([]);
  });

  test('is not the one of whom somebody speaks', () => {
    const statements = said(
      'Karl Lund was described by Amara Diallo as “a friend of the whole town, always”.',
    );
    expect(statements.map(({ speaker }) => speaker)).not.toContain('Karl Lund');
  });
});

describe('what is said', () => {
  test('is not the question that was asked', () => {
    expect(said('Asked if she would meet the crews, Jane Aubry said yes.')).toEqual([]);
  });

  test('ends before what the narrator makes of it', () => {
    expect(
      said('Minister Jane Aubry said the ban would go, in the clearest sign yet of a change.'),
    ).toMatchObject([{ text: 'the ban would go' }]);
  });
});

describe('somebody who is named as one of several', () => {
  test.each([
    'One of them, Jalo Kerruk, said he was tired.',
    'One, Jalo Kerruk, said he was tired.',
    'One of the angry drivers, Jalo Kerruk, said he was tired.',
    'One driver, Jalo Kerruk, said he was tired.',
    'One passenger, a plumber called Jalo Kerruk, said he was tired.',
  ])('%s', (sentence) => {
    const { statements } = read('Sixty drivers stood there.', `${sentence} “We wait,” he said.`);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Jalo Kerruk', 'Jalo Kerruk']);
  });

  test.each([
    'One, Harbour Light, sank in May.',
    'One of them, Lumen Water, said it would go.',
    'One of them, Harbour Light, was empty.',
  ])('but no ship and no firm: %s', (sentence) => {
    expect(read('Two of them were lost.', sentence).names).toEqual([]);
  });

  test('and whoever a sentence names for an office goes on', () => {
    const { statements } = read(
      'Ada Moll advises the fund. Its chairman is Sir Hugh Vane. “We lend to it,” he told members.',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Hugh Vane']);
    expect(
      read('Ada Moll advises the fund. Its home is Hugh House. “We lend to it,” she said.')
        .statements,
    ).toMatchObject([{ speaker: 'Ada Moll' }]);
  });
});

describe('an age before the name beside what somebody is', () => {
  const said = (text: string) => read(text).statements.map(({ speaker }) => speaker);

  test.each([
    ['Its chair, 71-year-old Greta Moll, called the vote “a disgrace”.', 'Greta Moll'],
    ['The mayor, 40-year-old Ada Quist, said it would stay shut.', 'Ada Quist'],
  ])('leaves them the speaker: %s', (text, speaker) => {
    expect(said(text)).toEqual([speaker]);
  });

  test('is no part of a place named before it', () => {
    expect(said('In the garden of the mayor, 60-year-old Jon Hald said it was late.')).toEqual([
      'Jon Hald',
    ]);
  });
});

describe('a name that only says whose somebody is', () => {
  const STORY = 'Jon Hald was buried on Friday. He ran the mill.';
  const speakers = (text: string) => read(STORY, text).statements.map(({ speaker }) => speaker);

  test.each([
    'The Hald family',
    'The Hald sisters',
    'Hald aides',
    'The Hald campaign',
    'A Hald supporter',
    'The Hald camp',
  ])('leaves the words to %s', (source) => {
    expect(speakers(`${source} said it would go on.`)).toEqual([source]);
  });

  test.each([
    ['beside another name', 'Hald campaign manager Greta Moll said it was over.', 'Greta Moll'],
    ['before what somebody is', 'Jon Hald director of the mill had said it was late.', 'Jon Hald'],
    ['beside “himself”', 'Hald himself had said it was late.', 'Jon Hald'],
  ])('but not %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('a subject with an aside', () => {
  test.each(['meanwhile', 'though', 'too', 'for its part'])(
    'is no clause that the noun after the verb could have said: “Hald, %s, denied fraud”',
    (aside) => {
      const { statements } = read('Jon Hald ran the mill.', `Hald, ${aside}, denied fraud.`);
      const who = statements.map(({ speaker }) => speaker);
      expect(who).not.toContain('fraud');
    },
  );

  test('but a clause is', () => {
    expect(said('Nobody was hurt, admitted managers.')).toEqual([
      { speaker: 'managers', text: 'Nobody was hurt' },
    ]);
  });
});

describe('the last sentence of a paragraph', () => {
  test.each([
    'Ms Lund, Jon’s sister, remains a governor.',
    'Mr Orr, now in Brint, lives alone.',
    'Greta Moll, Jon’s widow, owns a fifth of it.',
  ])('is no signature where it has a verb in the present: %s', (sentence) => {
    expect(said(`It was sold in May and has lost money. ${sentence}`)).toEqual([]);
  });

  test.each(['head of the harbour board', 'director, arts council', 'lecturer, sports college'])(
    'but is one where it only says who somebody is: %s',
    (role) => {
      expect(said(`We never slept. Greta Moll, ${role}`)).toMatchObject([
        { speaker: 'Greta Moll' },
      ]);
    },
  );
});

test('to write while something else happens is to say nothing', () => {
  expect(said('Greta Moll plays, and while she writes, Jon Hald has another view.')).toEqual([]);
});

describe('words without a verb', () => {
  test.each([
    ['Time for a change, argues Jon Hald.', 'Jon Hald'],
    ['A clear win, claimed the minister.', 'the minister'],
  ])('can be said: %s', (text, speaker) => {
    expect(said(text)).toMatchObject([{ speaker }]);
  });
});
