import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import nearestPassages from '../../commands/nearest.js';
import { decodePress } from '../../src/reply/custom-id.js';
import { hostileText } from '../support/arbitraries.js';
import { deskOf, SCOPE, shippedDesk } from '../support/desk.js';
import { codesOf, expectValidReply, textOf } from '../support/discord-limits.js';
import { answerOf, replyOf } from './run.js';

const desk = await shippedDesk();
const ferry = deskOf({
  ferry: [
    '---\nheadline: Ferries stand still\npublisher: The Harbour\n---',
    'The ferries between the islands stood still for a second day on Tuesday.',
    'Union leader Karin Dahl said the crews wanted a tenth more pay. The company disagrees.',
    'The company offers three per cent.',
  ].join('\n\n'),
});

describe('/ask', () => {
  it('puts the passage first that answers, with its sentence, attribution and speaker', async () => {
    const { verdict, passages } = await answerOf(
      ask,
      { question: 'what did Healey press for' },
      desk,
    );
    expect(verdict).toBe('answer');
    expect(passages[0]).toMatchObject({
      story: 'uk-us-ukraine-talks',
      paragraph: 6,
      highlight: expect.stringContaining('press the case for robust security guarantees'),
      attribution:
        'inews, via PressBee · “UK locked in talks with US over American jets and surveillance for Ukraine peace” · ¶6 of 27',
    });

    const [first] = (
      await answerOf(ask, { question: 'how much more pay do the crews want' }, ferry)
    ).passages;
    expect(first).toMatchObject({
      paragraph: 2,
      highlight: 'Union leader Karin Dahl said the crews wanted a tenth more pay.',
      speaker: 'Karin Dahl',
    });
  });

  it('names nobody in front of a sentence that begins with them', async () => {
    const reply = textOf(
      await replyOf(ask, { question: 'what does the prime minister think of belgium' }, desk),
    );
    expect(reply).toContain('-# ¶2 · Keir Starmer said he believed');
  });

  it('says who “he” or “she” is where the highlight begins with it', async () => {
    const desk = deskOf({
      union: [
        'Karin Dahl leads the union of the ferry crews. She joined the ferries as a deckhand in 1998.',
        'The company has eleven ships and is owned by the islands.',
      ].join('\n\n'),
    });
    const question = 'when did Dahl join the ferries as a deckhand';
    const { passages } = await answerOf(ask, { question }, desk);
    expect(passages[0]).toMatchObject({
      highlight: 'She joined the ferries as a deckhand in 1998.',
      subject: 'Karin Dahl',
    });
    expect(textOf(await replyOf(ask, { question }, desk))).toContain('about Karin Dahl');
  });

  describe('names who speaks', () => {
    const desk = deskOf({
      quay: [
        'The lamp at Cape Orrin was automated in 2003, though its keeper, Tomas Reyd, still calls it “my old girl”. Reyd leaves in May.',
        'The clinic shut two wards in June, which doctors say could cost lives.',
        'Lena Ortiz ran the pier. She was moved to another post a week after she reported it.',
        'His deputy, Anna Voss, who had found the crack in the quay, was not asked.',
        '“We are tired of the old boats,” said Reyd, “and we will not row them.”',
        '“It was never safe,” said Anna Voss, whose office looks out on the quay, on the dry dock and on the crane that fell last year.',
        'Mayor Ivo Brand, who has run the harbour since 1998, said the crane would be sold to a museum.',
      ].join('\n\n'),
    });
    const first = async (question: string) => {
      const [passage] = (await answerOf(ask, { question }, desk)).passages;
      return passage;
    };

    it('where they say the words of the answer, or the sentence’s beginning, or most of it', async () => {
      expect(await first('what was never safe')).toMatchObject({ speaker: 'Anna Voss' });
      expect(await first('who is tired of the old boats')).toMatchObject({ speaker: 'Tomas Reyd' });
      expect(await first('what did Brand say of the crane')).toMatchObject({
        speaker: 'Ivo Brand',
      });
    });

    it('and nobody where the story itself says them, with a few words of somebody’s', async () => {
      const automated = await first('when was the lamp automated');
      expect(automated?.highlight).toContain('2003');
      expect(automated).not.toHaveProperty('speaker');
      const wards = await first('when did the clinic shut two wards');
      expect(wards?.highlight).toContain('doctors say');
      expect(wards).not.toHaveProperty('speaker');
      const since = await first('since when has Brand run the harbour');
      expect(since).toMatchObject({ answer: '1998' });
      expect(since).not.toHaveProperty('speaker');
    });

    it('and not who is only told of, though the sentence begins with “his” or “she”', async () => {
      const moved = await first('when was Ortiz moved to another post');
      expect(moved).toMatchObject({ subject: 'Lena Ortiz' });
      expect(moved).not.toHaveProperty('speaker');
      const asked = await first('was Voss asked about the crack in the quay');
      expect(asked?.highlight).toContain('Anna Voss');
      expect(asked).not.toHaveProperty('speaker');
      expect(asked).not.toHaveProperty('subject');
    });
  });

  it('underlines the words of the answer where they stand', async () => {
    const desk = deskOf({
      flood: [
        'The river Marr rose on Sunday. In 2012, 12 people died in the flood at Marrow, and 40 homes were lost.',
        'The council will build a wall. It wants to begin in spring.',
      ].join('\n\n'),
    });
    const question = 'how many people died in the flood';
    const { passages } = await answerOf(ask, { question }, desk);
    const [{ text = '', highlightAt, answer, answerAt } = {}] = passages;
    expect(text.slice(highlightAt?.start)).toMatch(/^In 2012/);
    expect(answer).toBe('12');
    expect(text.slice(answerAt?.start)).toMatch(/^12 people/);
    expect(textOf(await replyOf(ask, { question }, desk))).toContain('In 2012, __12__ people');
  });

  it.each([
    ['what did Yermack say', 'Yermack', 'Yermak'],
    ['What did Zelenskyy say to Trump', 'Zelenskyy', 'Zelensky'],
    ['who is Hegsett', 'Hegsett', 'Hegseth'],
  ])('says which name it took for another: %s', async (question, word, as) => {
    expect(await answerOf(ask, { question }, desk)).toMatchObject({
      lacking: [],
      taken: [{ word, as }],
    });
    const reply = textOf(await replyOf(ask, { question }, desk));
    expect(reply).toContain(`“${word}” is taken for “${as}”.`);
    expect(reply).not.toContain('does not have');
  });

  it('says so of no word that is a form of the story’s, and misses no “else”', async () => {
    const desk = deskOf({
      mill: 'The mill employs 74 people. Its grain is sold at Moody’s, the store in Arle, since 1990.',
    });
    for (const question of [
      'how many employees does the mill have',
      'what is sold at moodys',
      'what else is sold at moodys',
    ]) {
      expect(await answerOf(ask, { question }, desk)).toMatchObject({ lacking: [], taken: [] });
    }
  });

  it.each([
    ['who is Karin Moe', 'none'],
    ['what did Karin Moe say the crews wanted', 'closest'],
  ])('says that nobody is called as somebody in the question is: %s', async (question, verdict) => {
    expect(await answerOf(ask, { question }, ferry)).toMatchObject({
      verdict,
      nobody: 'Karin Moe',
    });
    const reply = textOf(await replyOf(ask, { question }, ferry));
    expect(reply).toContain('The story names nobody called “Karin Moe”.');
  });

  it('claims no more of a word that the story lacks than that, where it shows the nearest passages', async () => {
    const nearest = textOf(await replyOf(ask, { question: 'what did the crews demand' }, ferry));
    expect(nearest).toContain('does not have the word “demand”, but may say it in other words.');
    const none = textOf(await replyOf(ask, { question: 'where is the zoo' }, ferry));
    expect(none).toContain('The story does not have the word “zoo”.');
  });

  it('does not count what a question is made of among the words that the story lacks', async () => {
    const question = 'What happened when the crews said more to anybody about the harbour?';
    const { lacking } = await answerOf(ask, { question }, ferry);
    expect(lacking).toEqual(['harbour']);
    expect(await answerOf(ask, { question: 'How long is the harbour?' }, ferry)).toMatchObject({
      lacking: ['harbour'],
    });
    expect(
      await answerOf(ask, { question: 'number of crews in the harbour' }, ferry),
    ).toMatchObject({
      lacking: ['harbour'],
    });
  });

  it('says which number the story lacks, beside an answer, too, and takes it for no other', async () => {
    const mine = deskOf({
      mine: 'The mine in Orre was fined £1.4m in May, and Ida Lund resigned.\n\nIt rained.',
    });
    const lacking = async (question: string) => (await answerOf(ask, { question }, mine)).lacking;
    expect(await lacking('was the mine fined £1.5m in May')).toEqual(['£1.5m']);
    expect(await lacking('who resigned after the mine was fined £4m')).toEqual(['£4m']);
    expect(await lacking('was the mine fined 1,400,000 pounds in May')).toEqual([]);
    expect(await lacking('was the mine fined more than £1m in May')).toEqual([]);
    const fair = deskOf({
      fair: 'Ms Orr ran the fair from 2012 to 2018. Half of the stalls sold out in the 1950s.',
    });
    const asked = async (question: string) => (await answerOf(ask, { question }, fair)).lacking;
    expect(await asked('did Orr run the fair in 2015')).toEqual([]);
    expect(await asked('did 50% of the stalls sell out')).toEqual([]);
    expect(await asked('did the stalls sell out in 1950')).toEqual(['1950']);
    expect((await answerOf(ask, { question: 'was the mine fined £1.5m' }, mine)).taken).toEqual([]);
    const reply = await replyOf(ask, { question: 'was the mine fined £1.5m' }, mine);
    expect(textOf(reply)).toContain('The story does not have the number “£1.5m”.');
  });

  it('does not say that the story lacks a word that it has in another form', async () => {
    const cup = deskOf({
      cup: [
        'Rovers won the cup, worth £3.1 billion, and the men of the harbour sang all night on Monday.',
        'The crews take part in it each year, said the Harbour Boat Union.',
      ].join('\n\n'),
    });
    for (const question of [
      'did a man sing, or win a whale',
      'does it say how many ppl took part with the whale',
      'any idea where the whale takes place',
      'what happened to the whale',
      'is the whale 3.1bn',
      'did the HBU buy a whale’s tooth or teeth',
    ]) {
      const { lacking } = await answerOf(ask, { question }, cup);
      expect(
        lacking.filter((word) => !/^(?:whale|buy|tooth|teeth)$/.test(word)),
        question,
      ).toEqual([]);
      expect(lacking, question).toContain('whale');
    }
  });

  it('does not say that the story lacks a word that its headline has', async () => {
    const { lacking } = await answerOf(
      ask,
      { question: 'did the headline have them stand in the harbour' },
      ferry,
    );
    expect(lacking).toEqual(['headline', 'harbour']);
  });

  it('takes no word for one that means something else', async () => {
    const question = 'did Yermack talk of football to Waltz the negotiations';
    const { lacking, taken } = await answerOf(ask, { question }, desk);
    expect(taken).toEqual([{ word: 'Yermack', as: 'Yermak' }]);
    expect(lacking).toEqual(['football']);
    expect(await answerOf(ask, { question: 'who won the criket match' }, desk)).toMatchObject({
      verdict: 'none',
      taken: [],
      lacking: ['criket', 'match'],
    });
  });

  it('does not name a speaker twice whom the sentence begins with', async () => {
    const talk = deskOf({
      talk: [
        'HOLT: Why the pier?',
        'ROE: The pier is cheap.',
        'HOLT: And the crane on the pier?',
      ].join('\n\n'),
    });
    const reply = textOf(await replyOf(ask, { question: 'the pier' }, talk));
    expect(reply).toMatch(/-# ¶\d · (?:HOLT|ROE):/);
  });

  it('gives at most five passages, best first', async () => {
    const { passages } = await answerOf(ask, { question: 'security guarantees for Ukraine' }, desk);
    expect(passages.length).toBeLessThanOrEqual(5);
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('says that the story does not say, what it is about, and what one can ask', async () => {
    const question = 'who won the cricket match in Melbourne';
    expect(await answerOf(ask, { question }, desk)).toMatchObject({
      verdict: 'none',
      passages: [],
    });
    const reply = await replyOf(ask, { question }, desk);
    expect(textOf(reply)).toContain('The story doesn’t say, as far as I can tell.');
    expect(textOf(reply)).toContain('It is about “UK locked in talks');
    const questions = codesOf(reply)
      .map(decodePress)
      .filter((press) => press?.command === 'ask')
      .map((press) => press?.options.question);
    expect(questions).toHaveLength(3);
    for (const idea of questions) {
      expect((await answerOf(ask, { question: String(idea) }, desk)).verdict, String(idea)).toBe(
        'answer',
      );
    }
  });

  it('leads on to the nearest passages, of which it claims nothing, where it finds no answer', async () => {
    const question = 'who wants the frozen money taken';
    const { verdict, nearest } = await answerOf(ask, { question }, desk);
    expect(verdict).toBe('none');
    const code = codesOf(await replyOf(ask, { question }, desk)).find((each) =>
      each.startsWith('nearest?'),
    );
    const press = decodePress(code ?? '');
    expect(press).toMatchObject({ command: 'nearest', options: { question } });
    const answer = await answerOf(nearestPassages, press?.options ?? {}, desk);
    expect(answer.verdict).toBe('closest');
    expect(answer.passages.map(({ paragraph }) => paragraph)).toEqual(nearest);
    expect(nearest.slice(0, 3)).toContain(27);
    const shown = textOf(await replyOf(nearestPassages, { question }, desk));
    expect(shown).toContain('The nearest passages:');
    expect(shown).toContain('by seizing frozen Russian assets');
    expect(shown).not.toContain('**');
  });

  it('leads on to them for a long question, too, by the words of it that count', async () => {
    const story = 'parliament-votes-to-close-the-old-harbour-bridge';
    const question =
      'does anybody here know which of the two old lighthouses on the far western shore the keepers are going to abandon';
    const orme = deskOf({ [story]: 'The bridge was closed on Monday. Its steel had rusted.' });
    const codes = codesOf(await replyOf(ask, { question, story }, orme));
    const { options } = decodePress(codes.find((each) => each.startsWith('nearest?')) ?? '') ?? {};
    expect(options?.story).toBe(story);
    expect(question).toContain(String(options?.question).split(' ')[0]);
    expect((await answerOf(nearestPassages, options ?? {}, orme)).verdict).toBe('closest');
  });

  it('has no nearest passages where no word of the story bears on the question', async () => {
    const empty = deskOf({ empty: '—' });
    const reply = await replyOf(ask, { question: 'where is the pier' }, empty);
    expect(codesOf(reply).some((code) => code.startsWith('nearest?'))).toBe(false);
    const answer = await answerOf(nearestPassages, { question: 'where is the pier' }, empty);
    expect(answer).toMatchObject({ verdict: 'none', passages: [], nearest: [] });
  });

  it('finds the answer to a question in capitals, without capitals, and misspelt', async () => {
    for (const question of [
      'WHAT DID HEALEY PRESS FOR',
      'what did healey press for?',
      'what did Heeley press for',
    ]) {
      expect((await answerOf(ask, { question }, desk)).passages[0]?.paragraph, question).toBe(6);
    }
  });

  it('shows the first passage in full with its sentence in bold, and leads on', async () => {
    const reply = await replyOf(
      ask,
      { question: 'what did Karin Dahl say the crews wanted' },
      ferry,
    );
    const shown = textOf(reply);
    expect(shown).toContain(
      '> **Union leader Karin Dahl said __the crews wanted a tenth more pay__.** The company disagrees.\n' +
        '-# ¶2 of 3 · The Harbour · Karin Dahl',
    );
    expect(shown).toContain('-# “Ferries stand still”');
    expect(codesOf(reply)).toContain('passage?s=ferry&p=2');
  });

  it('sets nothing in bold where the passages are only near', async () => {
    const question = 'why do the crews stay on the islands at night';
    expect((await answerOf(ask, { question }, ferry)).verdict).toBe('closest');
    expect(textOf(await replyOf(ask, { question }, ferry))).not.toContain('**');
  });

  it('takes a headline for its story, as it is typed on a phone, and no words that others have, too', async () => {
    const two = deskOf({
      a1: '---\nheadline: Ferries stand still\n---\n\nThe ferries stood still on Monday.',
      b2: '---\nheadline: Trains stand still\n---\n\nThe trains stood still on Tuesday.',
    });
    const storyOf = async (story: string) =>
      (await answerOf(ask, { question: 'what stood still', story }, two)).source?.story;
    expect(await storyOf('Ferries stand still')).toBe('a1');
    expect(await storyOf('trains stand still')).toBe('b2');
    await expect(storyOf('trains')).rejects.toThrow('There is no story “trains” here');
    await expect(storyOf('stand still')).rejects.toThrow('There is no story “stand still” here');
    expect((await answerOf(ask, { question: 'what stood still', story: 'ALL' }, two)).command).toBe(
      'ask',
    );
  });

  it('takes no other story for one that is gone, though its name begins like that', async () => {
    const left = deskOf({
      'ferry-late-2': '---\nheadline: Ferry late\n---\n\nThe ferry was late on Monday.',
    });
    await expect(
      answerOf(ask, { question: 'who was late', story: 'ferry-late' }, left),
    ).rejects.toThrow('There is no story “ferry-late” here');
  });

  it('takes the name of a story for it however it is spelt, and not for another that has it in its own', async () => {
    const two = deskOf({
      e4: '---\nheadline: Ferries stand still\n---\n\nThe ferries stood still on Monday.',
      'e4-east': '---\nheadline: Trains stand still\n---\n\nThe trains stood still on Tuesday.',
    });
    for (const [story, meant] of [
      ['E4', 'e4'],
      ['E4 East', 'e4-east'],
    ] as const) {
      const { source } = await answerOf(ask, { question: 'what stood still', story }, two);
      expect(source?.story).toBe(meant);
    }
    await expect(answerOf(ask, { question: 'pay', story: '—' }, two)).rejects.toThrow(
      'There is no story “—” here',
    );
  });

  it('asks the story that is meant, and says so if there is none like it', async () => {
    await expect(answerOf(ask, { question: 'pay', story: 'trains' }, ferry)).rejects.toThrow(
      'There is no story “trains” here',
    );
    await expect(answerOf(ask, {}, ferry)).rejects.toThrow('Please give a question.');
    await expect(answerOf(ask, { question: '  ' }, ferry)).rejects.toThrow(
      'Please give a question.',
    );
    await expect(answerOf(ask, { question: 'x'.repeat(6000) }, ferry)).rejects.toThrow(
      'to 500 characters',
    );
  });

  it('shows, for any question whatever, slices of the story within Discord’s limits', async () => {
    const { story } = await desk.open(SCOPE);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          hostileText(12),
          // Words of the story, so that there are passages to show.
          fc
            .shuffledSubarray(story.text.split(/\s+/), { minLength: 1, maxLength: 12 })
            .map((words) => words.join(' ')),
        ),
        async (raw) => {
          const question = raw.slice(0, 500).trim();
          fc.pre(/[^\p{C}\p{Z}\p{M}]/u.test(question));
          const { verdict, passages } = await answerOf(ask, { question }, desk);
          expect(passages.length === 0).toBe(verdict === 'none');
          for (const { paragraph, text, highlight } of passages) {
            const { start, end } = story.paragraphs[paragraph - 1] ?? { start: 0, end: 0 };
            expect(text).toBe(story.text.slice(start, end));
            expect(text).toContain(highlight);
          }
          expectValidReply(await replyOf(ask, { question }, desk));
        },
      ),
    );
  });
});
