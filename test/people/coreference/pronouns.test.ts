import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

const MAYOR =
  'Mayor Anna Tofte said that the water was clean and that the pool would open on Monday.';

describe('“she said” means whom the sentence before it is about', () => {
  test.each([
    ['who has spoken', 'A chef at the hotel said she had been ill for a week.', 'A chef'],
    [
      'who has a clause about them',
      'A gardener, who swims there daily, was not so sure.',
      'A gardener',
    ],
    ['who has a clause without commas', 'A miner who lives close by shook his fist.', 'A miner'],
    ['who stands behind the verb', 'Among the guests was a surgeon from Bergen.', 'a surgeon'],
    ['whom the story never named before', 'The lifeguard disagreed.', 'The lifeguard'],
    ['who belongs to somebody', 'The victim’s sister wept.', 'The victim’s sister'],
    ['who belongs to somebody named', 'Lund’s younger sister wept.', 'Lund’s younger sister'],
    [
      'who is named beside what they belong to',
      'The firm’s owner, Greta Lund, shrugged.',
      'Greta Lund',
    ],
    ['who speaks under a description', '“No,” said one close friend, Greta Lund.', 'Greta Lund'],
    ['who is named beside a description', 'Her rival, Greta Lund, disagreed.', 'Greta Lund'],
  ])('%s', (_, newcomer, speaker) => {
    const said = speaker === 'A miner' ? '“I was ill,” he said.' : '“I was ill,” she said.';
    expect(lastSpeaker(MAYOR, `${newcomer} ${said}`)).toBe(speaker);
  });

  test('in the paragraph above, too', () => {
    expect(lastSpeaker(MAYOR, 'A chef at the hotel disagreed.', '“I was ill,” she said.')).toBe(
      'A chef',
    );
    expect(
      lastSpeaker(
        `${MAYOR} Tofte swam there herself. Tofte was fine.`,
        'Captain Ida Berg flew in on Friday.',
        'She said: “Nobody was ill.”',
      ),
    ).toBe('Ida Berg');
  });

  test('who spoke in it, whomever that was about', () => {
    expect(
      lastSpeaker(
        'Anna Tofte was seen at the pool on Monday. Tofte had come alone.',
        'A nurse at the clinic said she was a quiet guest. “Nobody saw her leave,” she said.',
      ),
    ).toBe('A nurse');
  });

  test('if it begins with where that is', () => {
    expect(
      lastSpeaker(
        'Karl Lund watched the flood from his roof. Lund said he was fine.',
        'Half a mile away, Omar Breck sat in the dark. He said the pumps had failed.',
      ),
    ).toBe('Omar Breck');
  });

  test('and not the one for whom somebody else works', () => {
    expect(
      lastSpeaker(
        'Omar Breck won the seat. Breck sang. Breck danced until two.',
        'Breck’s manager, Ivo Hald, left early. He later wrote: “What a night.”',
      ),
    ).toBe('Ivo Hald');
  });

  test('nor the one who only owns what it is about', () => {
    expect(
      lastSpeaker(MAYOR, 'The ambassador’s house was empty. “What a day,” she said.'),
    ).not.toBe('The ambassador');
  });

  test.each([
    ['about something', 'The pool holds forty people.'],
    ['about somebody of the other sex', 'A boy jumped in first.'],
    ['about several people', 'Her son and daughter jumped in first.'],
    ['about a body with a name in capitals', 'The Harbour Guard stayed away.'],
    ['with somebody in it whom it is not about', 'The rope had been cut by a guest.'],
  ])('nor does a sentence come in between that is %s', (_, between) => {
    expect(lastSpeaker(MAYOR, `Tofte opened it herself. ${between} “What a day,” she said.`)).toBe(
      'Anna Tofte',
    );
  });

  test('whose house, and whose alone, it speaks of', () => {
    expect(lastSpeaker('Anna Tofte’s house burned down on Monday. “I ran,” she said.')).toBe(
      'Anna Tofte',
    );
  });
});

describe('“he said” is nobody’s behind a sentence about somebody in which another speaks, in a clause that', () => {
  const SAID = '“I fed the goats,” he said.';

  test.each([
    ['tells when', 'Ivo Hald left the farm after the vet, Omar Breck, said it was safe.'],
    ['tells against what', 'Ivo Hald left early, though a friend, Omar Breck, said it was safe.'],
    ['tells of kin', 'Ivo Hald thanked Ada Quist, whose son Omar said the farm was safe.'],
  ])('%s', (_, before) => {
    expect(lastSpeaker(before, SAID)).toBe('he');
  });

  test('but for whoever spoke last, where the verb says so', () => {
    expect(
      lastSpeaker(
        'Ivo Hald left the farm after the vet, Omar Breck, said he had lost faith in him.',
        '“The goats need calm,” he added.',
      ),
    ).toBe('Omar Breck');
  });

  test('but for whom its own sentence is about', () => {
    expect(
      lastSpeaker(
        'Ivo Hald left after the vet, Omar Breck, said so.',
        'Karl Lund wept as he said: “I fed the goats.”',
      ),
    ).toBe('Karl Lund');
  });

  test('but for whom the story has told of since', () => {
    expect(
      lastSpeaker('Ivo Hald left after the vet, Omar Breck, said so. Hald was calm.', SAID),
    ).toBe('Ivo Hald');
  });

  test.each([
    ['but nobody is the subject', 'The gate shut after the vet, Omar Breck, said it was safe.'],
    ['but what he says is set against it', 'Ivo Hald wept, while Omar Breck said it was safe.'],
  ])('%s', (_, before) => {
    expect(lastSpeaker(before, SAID)).toBe('Omar Breck');
  });
});

describe('“she said” is not', () => {
  test('whoever is named in what she says', () => {
    expect(
      lastSpeaker(
        'Ada Quist stayed at home. For Rita Lund, Quist was a saint.',
        'She said: “Ada Quist fed us all.”',
      ),
    ).toBe('Rita Lund');
  });

  test('whoever is called for help in what she says, or whose name she gives', () => {
    const before = 'Rita Lund knew Ada Quist well. Quist was a saint.';
    expect(lastSpeaker(before, '“I said help me, Ada,” she said.')).not.toBe('Ada Quist');
    expect(lastSpeaker(before, '“Her name is Ada Quist,” she said.')).not.toBe('Ada Quist');
  });

  test('whoever is only described in what she says', () => {
    expect(lastSpeaker('The vase came from a guest. “My aunt made it,” she said.')).not.toBe(
      'My aunt',
    );
  });

  test.each([
    ['but she may name herself', '“I’m Ada Quist, and I fed them,” she said.'],
    ['but it may be her name', '“My name’s Ada Quist, and I fed them,” she said.'],
    ['but she may swear by it', '“I, Ada Quist, fed them all,” she said.'],
    ['but she may talk to herself', '“I told myself: come on Ada, you must,” she said.'],
    ['but others may call her', '“They said, ‘Ada, you are too young,’” she said.'],
    ['but others may sing of her', '“I heard ‘There’s only one Ada Quist’ and wept,” she said.'],
    [
      'but others may sing of her, in straight marks',
      `"They sang 'For Ada Quist' for me," she said.`,
    ],
    ['but her name may be all that she says', '“Ada Quist,” she said.'],
    ['but the narrator may name her', '“My aunt [whom Ada Quist never met] died,” she said.'],
  ])('%s', (_, quotation) => {
    expect(lastSpeaker('Ada Quist stayed at home.', quotation)).toBe('Ada Quist');
  });
});

describe('“he replied” is not whoever he answers', () => {
  const COURT = ['The guard, Ivo Hald, slept.', 'The lawyer Omar Breck said that Hald had lied.'];

  test.each([
    ['who is a pronoun', '“You lied,” he said.'],
    ['who is named', '“You lied,” Breck told him on Monday.'],
  ])('%s', (_, question) => {
    const { statements } = read(...COURT, question, '“I slept,” he replied.');
    expect(statements.slice(-2).map(({ speaker }) => speaker)).toEqual(['Omar Breck', 'Ivo Hald']);
  });

  test('but he may go on where somebody else’s question is named', () => {
    expect(
      lastSpeaker(
        'Ivo Hald left.',
        '“I am off,” said Ivo Hald in a note to Omar Breck. “I am tired,” he replied when asked why.',
      ),
    ).toBe('Ivo Hald');
  });

  test('but whoever is asked something else may go on', () => {
    expect(
      lastSpeaker('“You lied,” said the lawyer Omar Breck. Asked who had, he replied: “All.”'),
    ).toBe('Omar Breck');
  });
});

describe('“he said” is nobody’s behind a sentence about somebody whose name is not known for one', () => {
  test('and who was spoken of before', () => {
    expect(
      lastSpeaker('Ivo Hald was glad.', 'The tiler, Oddnyk Vrksol, was not. “It fell,” he said.'),
    ).toBe('he');
  });

  test('but for whom it speaks of as well', () => {
    expect(
      lastSpeaker('Ivo Hald was glad.', 'The tiler, Oddnyk Vrksol, met Hald. “I fell,” he said.'),
    ).toBe('Ivo Hald');
    expect(
      lastSpeaker('Ivo Hald was glad.', 'The council, Old Oddnyk, met. “I fell,” he said.'),
    ).toBe('Ivo Hald');
  });
});

describe('a description of whom the pronoun behind it means', () => {
  test.each([
    'Born in Alma in 1934, the daughter of a clerk, she came to Leeds at 19.',
    'The daughter of a clerk, she came to Leeds at 19.',
  ])('is nobody else: %s', (sentence) => {
    const { statements, mentions } = read(
      'Dame Edith Marlo taught three generations to swim.',
      `${sentence} “It was grey,” she wrote.`,
      '“They had no money,” said her daughter, Grace.',
    );
    expect(statements[0]?.speaker).toBe('Edith Marlo');
    expect(mentions('Grace', 'nominal')).toEqual([]);
  });

  test('but who speaks in between is one', () => {
    const { statements } = read(
      'Dame Edith Marlo taught the village to swim.',
      'After the vote, the mayor said, she sank. “It was grim,” the mayor said.',
    );
    expect(statements.at(-1)?.speaker).toBe('the mayor');
  });
});

test('a pronoun that only stresses whoever stands before it means them', () => {
  const { statements, mentions } = read(
    'Coach Petra Holm said Ann Lind was ready. The striker herself was less sure.',
    '“My knee hurts,” she said.',
  );
  expect(mentions('Petra Holm', 'pronoun')).toEqual([]);
  expect(statements.at(-1)?.speaker).toBe('The striker');
});

describe('a pronoun that stresses somebody means no object before it', () => {
  test.each([
    'Piet Holm drove Ann Lind himself to the quay.',
    'Piet Holm phoned Ann Lind himself.',
    'Petra Holm drove Ann Lind herself to the quay.',
  ])('%s', (sentence) => {
    expect(read(sentence).mentions('Ann Lind', 'pronoun')).toEqual([]);
  });

  test('nor one of the other sex', () => {
    expect(read('Ann Lind himself left.').mentions('Ann Lind', 'pronoun')).toEqual([]);
  });

  test('and means whoever a clause begins with', () => {
    const { mentions } = read('Piet Holm was late because Ann Lind herself was.');
    expect(mentions('Ann Lind', 'pronoun')).toEqual(['herself']);
  });
});

describe('“he” after a sentence about a thing that names one person', () => {
  const before = 'Jon Hald accused the board of waste. He argued that it should go.';
  const last = (text: string) => read(before, text).statements.at(-1)?.speaker;

  test.each([
    'The goal was scored by Max Orr. He said it was luck.',
    'The loudest cheer was for Max Orr. He said it was luck.',
    'The boat belongs to Max Orr. He said it was luck.',
    'The vote was decided by Max Orr, a farmer. “It was luck,” he said.',
  ])('is that person: %s', (text) => {
    expect(last(text)).toBe('Max Orr');
  });

  test.each([
    'The plan is like Max Orr’s plan. He said it was luck.',
    'The body of Max Orr was found in May. He denies the charge.',
  ])('and not whoever something there is of: %s', (text) => {
    expect(last(text)).not.toBe('Max Orr');
  });
});
