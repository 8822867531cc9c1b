import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

/** What is decided of the best passage, and what stands in its way. */
function ask(question: string, ...paragraphs: readonly string[]) {
  const story = storyWith(...paragraphs);
  const { obstacle } =
    story.explain(question).decisions.find(({ decides }) => decides === 'answers') ?? {};
  const { verdict, passages } = story.search(question);
  return { verdict, obstacle, words: passages[0]?.answer };
}

describe('a passage that tells who holds another office is no answer', () => {
  test.each([
    ['who is the mayor', 'Deputy mayor Ann Low opened the pier at Tarn on Friday.'],
    ['who is the mayor of tarn', 'The mayor’s wife, Ann Low, opened the pier at Tarn on Friday.'],
    ['who is tarn’s fire chief', 'Police chief Ann Low opened the pier at Tarn on Friday.'],
    ['who is the prime minister', 'Health minister Ann Low opened the pier at Tarn on Friday.'],
    [
      'who is tarn’s health secretary',
      'The Defence Secretary, Ann Low, opened the pier at Tarn on Friday.',
    ],
    ['who is the vice president of the club', 'The president of the club, Ann Low, was hurt.'],
    ['who is the mayor', 'Deputy mayor Ann Low was elected to the board of a club on Friday.'],
    ['who is the mayor', 'Deputy mayor Ann Low took over as treasurer of a club on Friday.'],
    ['who is the mayor', 'The deputy mayor, Ann Low, who succeeded Bo Hart in May, was at sea.'],
  ])('%s: %s', (question, told) => {
    const { verdict, words } = ask(question, told, 'The harbour was quiet.');
    expect({ verdict, words }).toEqual({ verdict: 'closest', words: undefined });
  });

  test.each([
    ['who is the deputy mayor', 'Deputy mayor Ann Low opened the pier at Tarn on Friday.'],
    ['who is the mayor’s wife', 'The mayor’s wife, Ann Low, opened the pier at Tarn on Friday.'],
    ['who is the defense secretary', 'The defence secretary, Ann Low, opened the pier on Friday.'],
    ['who is the labor minister', 'The labour minister, Ann Low, opened the pier on Friday.'],
    ['who is the center director', 'The centre director, Ann Low, opened the pier on Friday.'],
    ['who is the program head', 'The programme head, Ann Low, opened the pier on Friday.'],
    ['who is the health secretary', 'The Health Secretary, Ann Low, opened the pier on Friday.'],
    ['who is the new minister', 'Health minister Ann Low opened the pier at Tarn on Friday.'],
    ['who is the town’s mayor', 'The city mayor, Ann Low, opened the pier on Friday.'],
    ['who is the club manager', 'Trundlers manager Ann Low opened the pier on Friday.'],
    ['who is the party leader', 'Harvest leader Ann Low opened the pier on Friday.'],
    ['who is the tarn mayor', 'The town mayor, Ann Low, opened the pier on Friday.'],
    ['who is the deputy mayor', 'Mayor Bo Hart’s deputy, Ann Low, cut the ribbon on Friday.'],
    ['who is the mayor', 'Deputy mayor Ann Low was elected to the top job in Tarn on Friday.'],
    ['who is the new mayor', 'Deputy mayor Ann Low took over from Bo Hart on Friday.'],
    ['who is the editor', 'Ann Low became acting editor after the editor, Bo Hart, had left.'],
    [
      'who was the editor before Low became acting editor',
      'Ann Low became acting editor in succession to Bo Hart.',
    ],
  ])('but that one: %s', (question, told) => {
    const { verdict } = ask(question, told, 'The harbour was quiet.');
    expect(verdict).toBe('answer');
  });
});

describe('a passage that tells of somebody of another office is no answer to what is asked of one', () => {
  const quiet = 'The harbour was quiet.';

  test.each([
    ['has the mayor resigned', 'The deputy mayor, Bo Hart, resigned on Friday over the pier.'],
    ['why did the mayor resign', 'The deputy mayor, Bo Hart, resigned on Friday over the pier.'],
    ['will the mayor resign', 'The deputy mayor, Bo Hart, said he would resign on Friday.'],
    [
      'was the president of the union arrested',
      'The union’s vice-president was arrested on Friday.',
    ],
    ['how old is orme’s fire chief', 'Orme’s deputy fire chief, Bo Hart, is 44 years old.'],
  ])('where the story has both: %s: %s', (question, told) => {
    const others = 'The mayor, the president and the fire chief, Ann Low, were at sea.';
    expect(ask(question, told, quiet, others)).toMatchObject({
      verdict: expect.not.stringMatching('answer'),
      words: undefined,
    });
  });

  test.each([
    [
      'did the prime minister visit tarn',
      'The farming and transport minister visited Tarn on Friday.',
    ],
    ['when did the finance minister resign', 'Health minister Ann Low resigned on Friday.'],
    [
      'when did the prime minister resign',
      'Health minister Ann Low resigned on Friday. The minister had lost a vote.',
    ],
    [
      'when was the mayor sacked',
      'The deputy mayor, Bo Hart, was sacked on Friday. Mayor Ann Low said she was sorry.',
    ],
    ['when was the deputy mayor arrested', 'The mayor was arrested on Friday over the pier.'],
    [
      'where was the bishop arrested',
      'The bishop’s driver was arrested in Tarn on Friday. The bishop was in Rome.',
    ],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told, quiet)).toMatchObject({
      verdict: expect.not.stringMatching('answer'),
      words: undefined,
    });
  });

  const sacked = 'The deputy head teacher was sacked for stealing £4,000.';
  const hostage =
    'The assistant manager of the bank, Ted Lowe, was held hostage for six hours on Friday.';

  test.each([
    ['why was the head teacher sacked', sacked, quiet],
    ['why was the teacher sacked', sacked, 'Parents met each teacher of the school on Friday.'],
    ['how much did the teacher steal', sacked, quiet],
    ['how long was the manager held hostage', hostage, quiet],
    ['how long was the manager held hostage', hostage, 'The robbers shouted at a manager.'],
    ['how did the producer break a leg', 'The associate producer broke a leg in a fall.', quiet],
    [
      'when did the minister resign',
      'The deputy farming minister, Ann Low, resigned on Friday.',
      'The health minister, Bo Hart, was at sea.',
    ],
  ])('but where nobody else is meant: %s: %s', (question, told, other) => {
    expect(ask(question, told, other).verdict).toBe('answer');
  });

  test.each([
    ['has the deputy mayor resigned', 'The deputy mayor, Bo Hart, resigned on Friday.'],
    ['did the minister visit tarn', 'The transport minister, Ann Low, visited Tarn on Friday.'],
    ['did the popular mayor resign', 'The outspoken mayor, Ann Low, resigned on Friday.'],
    ['where does the professor teach', 'Ann Low is an assistant professor of music in Tarn.'],
    ['did the minister resign', 'Deputy foreign minister Ann Low resigned on Friday.'],
    ['has the head left', 'The deputy head, Bo Hart, said on Friday that the head had left.'],
    ['has the mayor resigned', 'Deputy mayor Bo Hart said that Mayor Ann Low had resigned.'],
    ['has the mayor resigned', 'Deputy mayor Bo Hart said that Ann Low had resigned.'],
    [
      'has the mayor resigned',
      'The mayor has fallen out with her council. Her deputy mayor said that she had resigned.',
    ],
    ['who was elected mayor', 'The deputy mayor, Bo Hart, was elected mayor on Friday.'],
    [
      'did the mayor sack the deputy mayor',
      'Deputy mayor Bo Hart was sacked by Ann Low on Friday.',
    ],
    ['when did the mayor resign', 'The mayor’s lawyer said that he had resigned on Friday.'],
    ['did the mayor resign', 'The mayor’s spokeswoman confirmed the resignation on Friday.'],
    ['when was the bishop hurt', 'The bishop’s driver and the bishop were hurt on Friday.'],
    [
      'when did the assistant professor resign',
      'The professor, Ann Low, resigned on Friday over the pier.',
    ],
    ['did the mayor’s wife vote', 'The deputy mayor’s wife, Eva Hart, voted on Friday.'],
  ])('but where it may speak of that one: %s: %s', (question, told) => {
    expect(ask(question, told, quiet).verdict).toBe('answer');
  });

  test('nor where the story calls the same person both', () => {
    const told = 'Deputy mayor Bo Hart resigned on Friday.';
    const both = 'Mayor Bo Hart has led the town since Ann Low fell ill.';
    const another = 'Mayor Ann Low has led the town since 2019.';
    expect(ask('when did the mayor resign', told, another).obstacle).toBe(
      'it tells of another office',
    );
    expect(ask('when did the mayor resign', told, both).obstacle).toBeUndefined();
  });
});

describe('a passage that has nobody but one holder is no answer to who was before or after', () => {
  test.each([
    ['who was mayor before Hart', 'The mayor of Orme, Bo Hart, took office in May.'],
    ['who was mayor of Orme before bo hart', 'Mayor Bo Hart won the vote in Orme by 12 votes.'],
    ['who was director before Low', 'The ferry firm Calloway has named Ann Low as its director.'],
    ['who ran the mill before Ann Low', 'Ann Low, 44, has run the mill in Orme since May.'],
    ['who led the union after Bo Hart', 'Bo Hart, who led the union for ten years, has died.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told, 'The harbour was quiet.').obstacle).toBe(
      'it tells of another holder',
    );
  });

  test.each([
    ['who was mayor before Hart', 'Bo Hart became mayor in May when Ann Low retired.'],
    ['who was mayor before Hart', 'Bo Hart took over from a retired vet as mayor in May.'],
    ['who was mayor before Hart', 'Bo Hart won more votes than Low, the mayor since 2010.'],
    ['who owned the mill before Hart', 'The mill belonged to Tarn Foods until Bo Hart bought it.'],
    ['who owned the mill before Hart', 'The mill was owned by a bank before Bo Hart bought it.'],
    ['who was mayor before Hart', 'Bo Hart is the first mayor of Orme.'],
    ['who was arrested after Hart', 'Two clerks were arrested a day after Bo Hart was held.'],
    ['who was the mayor when Bo Hart died', 'When Bo Hart died, the mayor was in Orme.'],
  ])('but that is one which has somebody else: %s: %s', (question, told) => {
    expect(ask(question, told, 'The harbour was quiet.').obstacle).toBeUndefined();
  });
});

describe('a passage that tells who held an office once is no answer to who holds it now', () => {
  const pier = 'The harbour was quiet.';

  test.each([
    ['who is the new mayor', 'The outgoing mayor, Bo Hart, lost the vote on Friday.'],
    ['who is the mayor now', 'Ex-mayor Bo Hart lost the vote on Friday.'],
    ['who is the head of the bank', 'The bank’s former head, Bo Hart, was fined on Friday.'],
    ['who is the president', 'The late president, Bo Hart, was buried on Friday.'],
    ['who is the president', 'The then-president, Bo Hart, signed the bill in May.'],
    ['who is the owner of the hotel', 'The hotel’s previous owner, Bo Hart, sold it in May.'],
    ['who owns the hotel', 'The hotel’s previous owner, Bo Hart, sold it in May.'],
    ['who is the captain', 'Former captain Bo Hart became coach of Orme Rovers on Friday.'],
    ['who is the captain', 'Former captain Bo Hart won the lottery on Friday.'],
    ['who is the mayor', 'The former mayor, Bo Hart, was elected in 2010.'],
    ['who is the next mayor', 'Bo Hart has been mayor since 2015.'],
    ['who will be the next mayor', 'The mayor, Bo Hart, will step down in May.'],
    ['who will be the next mayor', 'Bo Hart resigned as mayor on Friday.'],
    ['who will be the next mayor', 'The town spoke to Mayor Bo Hart about the pier.'],
    ['who will be the next mayor', 'As mayor of Tarn, Bo Hart rebuilt the pier.'],
    ['who will be the next mayor', 'Bo Hart was praised for his work as mayor on Friday.'],
    ['who is the mayor', 'Bo Hart, who was mayor until May, opened the pier.'],
    ['who is the mayor', 'Bo Hart, mayor from 1990 to 1998, opened the pier.'],
    ['who is the mayor', 'Bo Hart, a former mayor, won back custody of his son.'],
    ['who is the former mayor', 'The new mayor, Ann Low, was sworn in on Friday.'],
    ['who was the old mayor', 'The incoming mayor, Ann Low, was sworn in on Friday.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told, pier)).toMatchObject({
      verdict: expect.not.stringMatching('answer'),
      obstacle: 'it tells of another holder',
      words: undefined,
    });
  });

  test.each(['Ann Low, the new mayor, was at sea.', 'Mayor Ann Low was at sea.'])(
    'nor is the one who leaves, where the story has who comes: %s',
    (other) => {
      const told = 'The outgoing mayor, Bo Hart, lost the vote on Friday.';
      expect(ask('who is the mayor', told, other)).toMatchObject({
        verdict: expect.not.stringMatching('answer'),
        words: undefined,
      });
    },
  );

  test.each([
    ['who is the mayor of orme', 'The outgoing mayor of Orme, Karl Venn, stays until June.'],
    ['who is the president', 'Outgoing President Maria Vidal will hand over power in May.'],
    ['who is the outgoing mayor', 'The outgoing mayor of Orme, Karl Venn, stays until June.'],
    ['who owns the hotel', 'The hotel’s outgoing owner, Karl Venn, stays until June.'],
  ])('but the one who leaves is, where it has nobody else: %s: %s', (question, told) => {
    const deputy = 'Deputy mayor Ann Low was at sea.';
    expect(ask(question, told, deputy).obstacle).toBeUndefined();
    expect(ask(question, told, pier)).toMatchObject({ verdict: 'answer', obstacle: undefined });
  });

  test.each([
    ['who is the former mayor', 'The former mayor of Orme, Bo Hart, opened the pier.'],
    ['who was the mayor', 'The former mayor of Orme, Bo Hart, opened the pier.'],
    ['who is the mayor', 'The former mayor, Bo Hart, met the mayor, Ann Low, on Friday.'],
    ['who is the mayor', 'Ann Low succeeded the former mayor, Bo Hart, on Friday.'],
    ['who owns the hotel', 'The hotel’s previous owner, Bo Hart, sold it to Quay Hotels.'],
    ['who is the new mayor', 'The mayor, Ann Low, a former nurse, opened the pier.'],
    ['who is bo hart’s wife', 'Bo Hart named the boat after his late wife, Ann Low.'],
    ['who is the singer', 'The late singer, Ann Low, opened the pier in 1998.'],
    ['who is the judge', 'Retired judge Ann Low opened the pier.'],
    ['who is the president', 'Late Friday President Ann Low opened the pier.'],
    ['who opened the pier', 'The former mayor, Bo Hart, opened the pier.'],
    ['who owns the hotel', 'Former nurse Ann Low owns the hotel in Tarn.'],
    ['who owns the hotel', 'Ann Low, the former owner of a bar, bought the hotel in May.'],
    ['who runs the bakery', 'The former teacher Ann Low runs the bakery in Tarn.'],
    ['who owns the hotel', 'Ann Low, the hotel’s former owner, bought it back in May.'],
    ['who is the new president', 'Former President Ann Low won Sunday’s election.'],
    ['who is the president', 'Former President Ann Low was elected again on Sunday.'],
    ['who is the chief of selm steel', 'Former Orme chief Ann Low was named to run Selm Steel.'],
    ['who is the mayor', 'Ex-teacher turned mayor Ann Low opened the pier.'],
    ['who is the mayor', 'Ann Low is mayor until May.'],
    ['who is the mayor', 'Ann Low was mayor until May, and is mayor again.'],
    ['who is the manager', 'Ann Low was manager until the sale, and they kept her on.'],
    ['who was the former mayor', 'Bo Hart, who was mayor until May, opened the pier.'],
    ['who is the mayor', 'The former mayor, Ann Low, won the seat back on Friday.'],
    ['who is the next mayor', 'Ann Low will be mayor from May.'],
    ['who is the next mayor', 'Ann Low was elected mayor on Sunday.'],
    ['who is the next mayor', 'Mayor-elect Ann Low said on Friday that she would cut taxes.'],
    ['who will be the next mayor', 'Ann Low has been promoted to mayor of Tarn.'],
    ['who is the next editor', 'Ann Low joins as editor in July.'],
    ['who will be the coach', 'Ann Low was unveiled as coach on Friday.'],
    ['who is the next mayor', 'Ann Low starts work as mayor on Friday.'],
    ['who will be the next coach', 'Ann Low was handed the job of coach on Friday.'],
    ['who will be the next mayor', 'The next mayor, Ann Low, opened the pier.'],
  ])('but one that may tell who does, or did where that is asked: %s: %s', (question, told) => {
    expect(ask(question, told, pier).verdict).toBe('answer');
  });
});

describe('who does something is asked of nobody’s office', () => {
  const brewery = storyWith(
    'The Danish group Lund has agreed to buy the biscuit maker Hallam for 90 million euros.',
    'Finance firm Bask is advising Hallam. A chief executive will be named in May.',
    'Rita Moss, the acting mayor of Orme, welcomed the sale. Deputy mayor Ole Aas did not.',
  );

  test.each([
    ['who is buying Hallam', 'Lund'],
    ['who’s buying hallam?', 'Lund'],
  ])('%s', (question, has) => {
    const { verdict, highlight } = askStory(brewery, question);
    expect(verdict).toBe('answer');
    expect(highlight).toContain(has);
  });

  test.each([
    ['who is suing Hallam', undefined],
    ['who is acting mayor of Orme', 'Rita Moss'],
    ['who is managing director of Hallam', undefined],
  ])('and an office stays one: %s', (question, has) => {
    const { verdict, highlight } = askStory(brewery, question);
    expect(verdict === 'answer' ? highlight : undefined).toEqual(
      has === undefined ? undefined : expect.stringContaining(has),
    );
  });
});

describe('several who hold an office may be a firm:', () => {
  const verdictOn = (told: string, question = 'who is the owner') =>
    storyWith(told, 'The harbour was quiet.').search(question).verdict;

  test.each([
    'The owners, Grey Line, said they would pay.',
    'Grey Line, the owners, said they would pay.',
  ])('%s', (told) => {
    expect(verdictOn(told)).toBe('answer');
  });

  test.each([
    'The owners said on Friday that they would pay.',
    'The owners of both hotels in Orme said they would pay.',
  ])('but not where none is named: %s', (told) => {
    expect(verdictOn(told)).not.toBe('answer');
  });
});

test('a sentence that has an office ten thousand times is read in one pass', () => {
  const often = 'the mayor’s aide '.repeat(10_000);
  expect(ask('was the mayor arrested', `Hart sat with ${often}arrested.`).verdict).toBe('closest');
}, 20_000);
