import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('“the lawyer” is', () => {
  test('the one who came in as “a lawyer”, and nobody who was named before', () => {
    expect(
      lastSpeaker(
        'Karl Lund, a lawyer for the heirs, spoke first.',
        'A lawyer for the bank, who gave no name, disagreed. “That is absurd,” the lawyer said.',
      ),
    ).toBe('the lawyer');
    expect(
      lastSpeaker(
        'Karl Lund, a lawyer for the heirs, spoke first.',
        'One lawyer was tired of it.',
        'The lawyer left early.',
        'Nobody followed.',
        '“That is absurd,” the lawyer said.',
      ),
    ).toBe('the lawyer');
  });

  test.each([
    ['if nobody else comes in', 'The court was full.'],
    ['if named since', 'A lawyer for the bank disagreed. Lund shook his head.'],
    ['if the newcomer is of another trade', 'A clerk for the bank disagreed.'],
  ])('the one with that role, %s', (_, between) => {
    expect(
      lastSpeaker(
        'Karl Lund, a lawyer for the heirs, spoke first.',
        `${between} “That is absurd,” the lawyer said.`,
      ),
    ).toBe('Karl Lund');
  });

  test('of several with that role, the one whom the paragraph names', () => {
    const met = 'Moss mayor Anna Tofte met Horten mayor Ida Berg.';
    expect(lastSpeaker(met, 'Berg praised the plan. “We agreed,” the mayor said.')).toBe(
      'Ida Berg',
    );
    expect(lastSpeaker(met, '“We agreed,” the mayor said.')).toBe('the mayor');
  });

  test.each([
    ['Gov. Anna Tofte', 'the governor'],
    ['Sen. Anna Tofte', 'the senator'],
    ['Labour Sen. Anna Tofte', 'the Labour senator'],
    ['Det. Anna Tofte', 'the detective'],
  ])('%s, whose title was cut short', (named, description) => {
    expect(lastSpeaker(`${named} spoke first. “We agreed,” ${description} said.`)).toBe(
      'Anna Tofte',
    );
  });

  test('nobody from elsewhere whose party alone the story tells', () => {
    expect(
      lastSpeaker(
        'Labour mayor Anna Tofte spoke first.',
        'The mayor of Horten, Ida Berg, was late. “We agreed,” the Labour mayor said.',
      ),
    ).toBe('the Labour mayor');
  });
});

describe('a clause that gives a name', () => {
  test.each([
    [
      'A teacher in Harn, who gave only her first name, Anya, said it was calm.',
      'Anya',
      'teacher in Harn',
    ],
    ['“It is calm,” said a firefighter, who gave his name only as Marek.', 'Marek', 'firefighter'],
    [
      'Tom Cole’s neighbour, an old man called Pavel, said he had not left.',
      'Pavel',
      'Tom Cole’s neighbour',
    ],
    [
      'The rebels’ negotiator, known only as Abu Xariq, said it was calm.',
      'Abu Xariq',
      'rebels’ negotiator',
    ],
    [
      'A trader in Harn, known to his friends as Emeko, said it was calm.',
      'Emeko',
      'trader in Harn',
    ],
    ['The boss, a man known as Xolo, said it was calm.', 'Xolo', 'boss'],
    ['The manager, a Dane named Mads Xykke, said it was calm.', 'Mads Xykke', 'manager'],
    ['The coach, a young Argentine called Xolo, said it was calm.', 'Xolo', 'coach'],
  ])('says who is described: %s', (sentence, name, role) => {
    const { statements, roles, mentions } = read(
      'The mayor, Hollis Reed, left. “I am tired,” Reed said.',
      `${sentence} “I was here.” Nobody else was.`,
    );
    expect(statements.at(1)?.speaker).toBe(name);
    expect(roles(name)).toContain(role);
    expect(mentions('Hollis Reed', 'pronoun')).toEqual([]);
  });

  test.each([
    ['skipper', 'The skipper of the boat, a trawler named Anna, said the sea was rough.'],
    ['owner', 'The owner of the dog, a terrier called Max, said the sea was rough.'],
    ['mayor', 'The mayor of the town, a place called Lincoln, said the sea was rough.'],
    ['singer', 'The singer, a fan of a player called Max, said the sea was rough.'],
    ['mother', 'The mother of the dead, a boy called Max, said the sea was rough.'],
    ['guard', 'The guard, who came with a Great Dane called Max, said the sea was rough.'],
    ['guide', 'The guide, a Great Dane named Max, said the sea was rough.'],
    ['owner', 'The owner of the trawler, known as Anna, said the sea was rough.'],
    ['head', 'The head of the clinic, known simply as Lincoln, said the sea was rough.'],
  ])('puts no words into the mouth of what is called so: the %s', (noun, sentence) => {
    const { statements } = read(`${sentence} “We were lucky,” the ${noun} said.`);
    expect(statements.at(-1)?.speaker).toBe(`the ${noun}`);
    expect(statements.map(({ speaker }) => speaker.toLowerCase())).not.toContainEqual(
      expect.stringMatching(/^(?:anna|max|lincoln)/),
    );
  });

  test.each([
    ['mother', 'The mother, who gave the boy his name, Noah, said she was glad.'],
    ['mother', 'The mother, who gave his name, Noah, said she was glad.'],
    ['teacher', 'A teacher, who called the girl by her first name, Ann, said it was calm.'],
    ['father', 'The father, who chose her name, Ann, said it was calm.'],
    ['midwife', 'The midwife, who asked for her name, Ann, said it was calm.'],
  ])('does not mean the %s where it gives somebody else’s: %s', (noun, sentence) => {
    const { statements } = read(`${sentence} “It is calm,” the ${noun} said.`);
    expect(statements.map(({ speaker }) => speaker)).not.toContainEqual(
      expect.stringMatching(/^(?:Noah|Ann)$/),
    );
    expect(statements.at(-1)?.speaker).toBe(`the ${noun}`);
  });

  test.each([
    'The street, known as Xolo Lane, is long.',
    'The disease, known as Xolburg, kills.',
    'The club, known to its fans as Xolo, lost.',
    'The storm, named as Xolo, hit the town.',
    'The president of Turkey, known as Xolo, said so.',
    'The mayor of Tarn, also known as Xolo, said so.',
    'The leader of the town of Tarn, known as Xolo, said so.',
    'The envoy to Turkey, known as Xolo, said so.',
    'Xolo is known as the city of fog.',
  ])('makes nobody of a thing: %s', (sentence) => {
    expect(read(sentence).names).toEqual([]);
  });

  test('says nothing of a firm that changes its name', () => {
    const { names } = read(
      'The owner of the mill, who changed its name, Dorval, sold it. Dorval fell.',
    );
    expect(names).toEqual([]);
  });
});

describe('whoever has an age', () => {
  test('is somebody, though the name is in no list', () => {
    const { names, statements } = read(
      'Rescuers pulled 48 people from the water.',
      'One of them, Nevuma, a 24-year-old tailor, said she had held on to a drum. “I heard my sister,” she said.',
    );
    expect(names).toEqual(['Nevuma']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Nevuma', 'Nevuma']);
  });
});

describe('a name that is in no list is somebody’s', () => {
  test('who is said to be one who does something', () => {
    const { names, statements } = read(
      'The mayor, Martin Reed, spoke to a crowd in the square.',
      'Retka, a night nurse who had heard him, was glad. “I voted for him,” Retka said.',
    );
    expect(names).toEqual(['Martin Reed', 'Retka']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Retka']);
  });

  test('among kin', () => {
    const { names, statements } = read(
      'Huw Price, a geologist, died in 2004. He had two sons, Rhodrim and Emyrd.',
      'Emyrd Price, who became a diver, recalled a wetsuit. He said that it was cold.',
    );
    expect(names).toEqual(['Emyrd Price', 'Huw Price', 'Rhodrim']);
    expect(statements.at(-1)?.speaker).toBe('Emyrd Price');
  });

  test.each([
    ['husband', 'The mill is run by Mary Adeka and her husband Xidi. Xidi Adeka said it was old.'],
    ['son', 'Mary Adeka came with her younger son, Xidi, a cook. Xidi Adeka said it was old.'],
    ['twin', 'Mary Adeka and her twin Xidi own the mill. “It is old,” Xidi Adeka said.'],
  ])('who came in as somebody’s %s, by a given name alone', (_, text) => {
    const { names, statements } = read(text);
    expect(names).toEqual(['Mary Adeka', 'Xidi Adeka']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Xidi Adeka']);
  });

  test('and no mention of another who has the family name', () => {
    const { mentions } = read(
      'Mary Adeka sold the mill. Xidiyemi Adeka wept. Reporters asked Xidiyemi Adeka why.',
    );
    expect(mentions('Mary Adeka')).toEqual(['Mary Adeka']);
  });

  test.each([
    ['an adverb', 'Yesterday Adeka wept.'],
    ['a participle', 'Sentencing Adeka, the judge wept. Unmasked Adeka wept.'],
    ['a compound', 'Longtime Adeka allies wept.'],
    ['where somebody is from', 'Mancunian Adeka is late. Aussie Adeka is late.'],
    ['what somebody is', 'Irishman Adeka is late. Podcaster Adeka is late.'],
    ['what somebody is, and says it again', 'Serb Adeka is late. It was Serb Adeka.'],
    ['another full name', 'Mary Adeka wept. Xidi Adeka wept. Then Adeka wept.'],
  ])('but a sentence may open with %s before a known name', (_, text) => {
    const { names, mentions } = read(`Mary Adeka, 40, sold the mill. ${text}`);
    expect(names).toEqual(expect.arrayContaining(['Mary Adeka']));
    expect(mentions('Mary Adeka', 'name').length).toBeGreaterThan(1);
  });

  test.each([
    ['a firm', 'Mary Adeka and her husband Xidi run it. Xidi Chemicals is old.'],
    ['a town', 'Mary Adeka and her husband Xidi run it. Xidi Falls is old.'],
    ['what has another’s name', 'Mary Adeka and her husband Xidi run it. Xidi Pumwa is old.'],
    ['a prize', 'Mary Adeka runs it. The Xidi Adeka Prize is old.'],
    ['a school', 'Mary Adeka and her husband Xidi run it. Xidi Adeka College is old.'],
  ])('and no name of %s', (_, text) => {
    const { names } = read(text);
    expect(names.filter((name) => name !== 'Xidi')).toEqual(['Mary Adeka']);
  });

  test.each([
    'Hadixa Sulem of the National Water Agency said that it was late.',
    'Hadixa Sulem from Save the Rivers said that it was late.',
    'Hadixa Sulem at the Ministry of Food and Farming has said that it was late.',
    'Hadixa Sulem of Greenpeace said that it was late.',
    'Hadixa Sulem of Marlowe James, which owns 3% of the dam, said that it was late.',
  ])('that speaks for a body: %s', (sentence) => {
    const { names, statements } = read(
      'Nurses had carried out a newborn child.',
      `${sentence} She was tired. “We count them,” she said.`,
    );
    expect(names).toEqual(['Hadixa Sulem']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Hadixa Sulem', 'Hadixa Sulem']);
  });

  test.each([
    ['a firm from abroad', 'Grupo Bambax of Mexico said it was late.'],
    ['officers', 'The Joint Chiefs of Staff said it was late.'],
    ['a body with branches', 'Planned Parentship of the Midlands said it was late.'],
    ['an order', 'Xidi Knights of the Garter said it was late.'],
    ['a league', 'Jersey Division of the County League said it was late.'],
    ['what does something else', 'Hadixa Sulem of the National League won.'],
  ])('and not of %s', (_, text) => {
    expect(read(text).names).toEqual([]);
  });

  test('that is told to have been of an age', () => {
    const { names } = read('Ngairu Te Whanu was eleven when the first radio was built.');
    expect(names).toEqual(['Ngairu Te Whanu']);
  });
});
