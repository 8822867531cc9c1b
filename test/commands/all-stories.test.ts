import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import add from '../../commands/add.js';
import ask from '../../commands/ask.js';
import compare from '../../commands/compare.js';
import { commands } from '../../commands/index.js';
import quotes from '../../commands/quotes.js';
import stories from '../../commands/stories.js';
import timeline from '../../commands/timeline.js';
import who from '../../commands/who.js';
import { archiveOf } from '../../src/archive/files.js';
import type { Command } from '../../src/command/command.js';
import { createRespond } from '../../src/command/respond.js';
import { createDesk } from '../../src/desk.js';
import { renderReply } from '../../src/terminal/render.js';
import { hostileText } from '../support/arbitraries.js';
import { growingDesk } from '../support/archive.js';
import { deskOf, SCOPE } from '../support/desk.js';
import { codesOf, expectValidReply, textOf } from '../support/discord-limits.js';
import { storyFile } from '../support/story-file.js';
import { answerOf, answerOfAll, replyOf, suggestedBy } from './run.js';

const harbour = storyFile('Ferries stand still', 'The Harbour', '2025-03-04', [
  'The ferries between the islands stood still for a second day on Tuesday.',
  'Union leader Karin Dahl said the crews wanted a tenth more pay. The company disagrees.',
  'The company offers the ferry crews three per cent.',
  'The crews of the ferries meet again on Friday to vote on the strike.',
]);
const island = storyFile('Strike at sea goes on', 'Island Post', '2025-03-06', [
  'Ferry crews have voted to stay on strike until the company offers them more pay.',
  'Ferry crews rejected a pay rise of four per cent on Thursday, union leader Karin Dahl said.',
]);
const museum = storyFile(
  'Thieves take a crown from the museum',
  'The Times of Town',
  '2025-03-05',
  [
    'Thieves broke into the museum at night and took a golden crown from a glass case.',
    'The museum’s director, Paul Weir, said that the crown was six hundred years old.',
  ],
);
const desk = deskOf({ harbour, island, museum });

describe('where no story is', () => {
  const options = { question: 'what about guarantees', name: 'Ada Holm', story: 'all' };

  it.each([ask, who, quotes, timeline, compare, stories])(
    '/$name says how one comes in',
    async (command: Command) => {
      const run = command.run(options, deskOf({}), SCOPE);
      await expect(run).rejects.toThrow('No story is here yet: /add brings one in.');
    },
  );
});

describe('/add where no form can be opened', () => {
  it('says what to type, and names no folder of whoever runs the bot', async () => {
    const said = textOf(await replyOf(add, {}, deskOf({})));
    expect(said).toContain('/add link:');
    expect(said).not.toContain('data/');
  });
});

describe('/ask story:all', () => {
  it('calls no passage an answer to “why” that gives no reason', async () => {
    const mill = storyFile('Hallam closes its mill', 'Farm Weekly', '2025-03-05', [
      'Dairy firm Hallam will close its mill at Tarn in June, it said on Wednesday.',
      'The mill opened in 1961. About 180 of its 210 workers will move to a depot.',
    ]);
    const desk = deskOf({ harbour, mill });
    const when = await answerOfAll(ask, { question: 'when was the mill opened' }, desk);
    expect(when.verdict).toBe('answer');
    expect(when.passages[0]).toMatchObject({ story: 'mill', answer: '1961' });
    const why = await answerOfAll(ask, { question: 'why was the mill opened' }, desk);
    expect(why.verdict).toBe('closest');
    expect(why.passages[0]).toMatchObject({ story: 'mill', paragraph: 2 });
  });

  it('puts a question to every story, and says of each passage where it stands', async () => {
    const { passages, stories } = await answerOfAll(
      ask,
      { question: 'how old was the crown that was stolen from the museum' },
      desk,
    );
    expect(passages[0]).toMatchObject({
      story: 'museum',
      paragraph: 2,
      attribution: 'The Times of Town · “Thieves take a crown from the museum” · ¶2 of 2',
      speaker: 'Paul Weir',
    });
    expect(stories[0]).toMatchObject({
      story: 'museum',
      headline: 'Thieves take a crown from the museum',
      publisher: 'The Times of Town',
      published: '2025-03-05',
    });
  });

  it('is as sure as one story is of who somebody is', async () => {
    for (const question of ['who is Paul Weir', 'who is Karin Dahl']) {
      const { verdict, passages } = await answerOfAll(ask, { question }, desk);
      expect(verdict, question).toBe('answer');
      const [best] = passages;
      const alone = await answerOf(ask, { question, story: best?.story ?? '' }, desk);
      expect(best, question).toMatchObject({
        paragraph: alone.passages[0]?.paragraph,
        highlight: alone.passages[0]?.highlight,
      });
    }
  });

  it('takes at most two passages of one story, and names the stories in order of rank', async () => {
    const { passages, stories } = await answerOfAll(
      ask,
      { question: 'what pay do the ferry crews want' },
      desk,
    );
    for (const { story } of stories) {
      expect(passages.filter((passage) => passage.story === story).length).toBeLessThanOrEqual(2);
    }
    expect(new Set(passages.map(({ story }) => story))).toEqual(new Set(['harbour', 'island']));
    expect(
      stories
        .map(({ story }) => story)
        .slice(0, 2)
        .sort(),
    ).toEqual(['harbour', 'island']);
  });

  it('says that none of the stories says, where none bears on the question', async () => {
    const question = 'zxcv qwerty uiop';
    expect(await answerOfAll(ask, { question }, desk)).toMatchObject({
      verdict: 'none',
      passages: [],
      stories: [],
    });
    expect(textOf(await replyOf(ask, { question, story: 'all' }, desk))).toContain(
      'None of the stories here says, as far as I can tell.',
    );
  });

  it('never says that none of them says what one says if it is asked alone', async () => {
    const cello = storyFile('Cello found in a skip', 'The Mole', '2025-03-06', [
      'A cello that was taken from a tram in May has been found in a skip in Ostby.',
      'It was made in Harwick in 1790, and its owner fell asleep beside it.',
      '“I wept,” said Ilka Varga, 34, who plays in the orchestra of the opera.',
      'A street sweeper, Owen Pratt, found it on Monday. “I took it for a toy,” he said.',
      'The case was wet, but the cello was dry.',
    ]);
    const withCello = deskOf({ harbour, island, museum, cello });
    const question = 'owen pratt';
    expect((await answerOf(ask, { question, story: 'cello' }, withCello)).verdict).toBe('answer');
    const { verdict, passages } = await answerOfAll(ask, { question }, withCello);
    expect(verdict).not.toBe('none');
    expect(passages[0]).toMatchObject({ story: 'cello', paragraph: 4 });
  });

  it('calls nothing an answer that its story does not call so', async () => {
    const mill = storyFile('Mill to close in May', 'The Mole', '2025-03-06', [
      'The mill in Ostby will close in May with the loss of 90 jobs, its owner said on Friday.',
      'Varga & Sons said that the price of wheat had doubled in a year.',
      'The council has asked for a meeting.',
    ]);
    const withMill = deskOf({ harbour, island, museum, mill });
    const question = 'what is the price of silver';
    const { verdict, passages } = await answerOfAll(ask, { question }, withMill);
    expect(passages[0]).toMatchObject({ story: 'mill', paragraph: 2 });
    const alone = await answerOf(ask, { question, story: 'mill' }, withMill);
    expect([verdict, alone.verdict]).toEqual(['closest', 'closest']);
  });

  it('shows once what two papers have from one agency, and names both', async () => {
    const wire = [
      'A wall of the Harl dam has a crack that is forty metres long, a diver found on Thursday.',
      '“The dam is stable, and we take no chances,” said Tirza Vane, the chief engineer.',
      'The villages below it were cleared by nightfall.',
    ];
    const withWire = deskOf({
      museum,
      echo: storyFile('Villages cleared', 'The Echo', '2025-03-05', wire),
      herald: storyFile('Crack in the dam', 'Herald', '2025-03-06', [
        ...wire.map((line) => line.replaceAll(/[“”]/g, '"')),
        'A council meets on Monday.',
      ]),
      warning: storyFile('Owner was warned', 'The Mole', '2025-03-07', [
        'The owner of the Harl dam was warned of its wall, in which a crack is sixty metres long.',
      ]),
    });
    const question = 'how long is the crack in the wall of the harl dam';
    const { passages } = await answerOfAll(ask, { question }, withWire);
    const wired = passages.filter(({ paragraph, story }) => story !== 'warning' && paragraph === 1);
    expect(wired).toHaveLength(1);
    expect(wired[0]?.also).toHaveLength(1);
    expect(passages.map(({ text }) => text)).toContainEqual(expect.stringContaining('sixty'));
    expect(textOf(await replyOf(ask, { question, story: 'all' }, withWire))).toMatch(
      /also: (?:Herald|The Echo)/,
    );
  });

  it('shows each passage with publisher, headline and date, and leads to it in its own story', async () => {
    const reply = await replyOf(ask, { question: 'what pay do crews want', story: 'all' }, desk);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('Island Post · “Strike at sea goes on” · <t:1741257000:D> · ¶');
    expect(codesOf(reply)).toContain('passage?s=island&p=2');
    expect(codesOf(reply)).toContain('again?s=all&q=what pay do crews want');
  });

  it('shows nothing but whole paragraphs of the stories as their words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), hostileText(), async (question, paragraph) => {
        const odd = deskOf({
          harbour,
          odd: `---\npublisher: Odd\n---\n\n${paragraph.replace(/\s+/g, ' ')} ferries\n`,
        });
        const { story } = await odd.open(SCOPE, 'odd');
        const asked = `${question.slice(0, 300)} ferries`;
        const { passages } = await answerOfAll(ask, { question: asked }, odd);
        for (const passage of passages) {
          expect(`${harbour}\n${story.text}`).toContain(passage.text);
          expect(passage.text).toContain(passage.highlight);
        }
        expectValidReply(await replyOf(ask, { question: asked, story: 'all' }, odd));
      }),
      { numRuns: 30 },
    );
  });

  it('finds what was added beside what is there for all, and only what the asker sees', async () => {
    const growing = await growingDesk();
    await growing.add(SCOPE, museum);
    const question = 'how old was the crown from the museum';
    const { stories } = await answerOfAll(ask, { question }, growing);
    expect(stories[0]?.headline).toBe('Thieves take a crown from the museum');
    const others = await growing.seek({ user: '2' }, question);
    expect(others.map(({ story }) => story.headline)).not.toContain(
      'Thieves take a crown from the museum',
    );
  });

  it('reads of a story that is too long the beginning', async () => {
    const growing = await growingDesk(undefined, 400);
    const filler = Array.from({ length: 50 }, (_, i) => `Something else happened ${i} times.`);
    await growing.add(SCOPE, `${museum}\n\n${filler.join('\n\n')}`);
    const { passages } = await answerOfAll(
      ask,
      { question: 'how old was the crown from the museum' },
      growing,
    );
    expect(passages[0]?.attribution).toContain('¶2 of 52');
  });
});

describe('the option story', () => {
  it('offers all stories first, where a command can ask them at once', async () => {
    expect(await suggestedBy(ask, 'story', '', desk)).toEqual(
      expect.arrayContaining(['all', 'harbour', 'island', 'museum']),
    );
    expect((await suggestedBy(ask, 'story', '', desk))[0]).toBe('all');
    expect(await suggestedBy(ask, 'story', 'museum', desk)).toEqual(['museum']);
  });

  it('may be all for what other options suggest, and the topic of /stories offers stories', async () => {
    expect(await suggestedBy(who, 'name', 'da', desk, { story: 'all' })).toContain('Karin Dahl');
    expect((await suggestedBy(quotes, 'speaker', 'we', desk, { story: 'all' }))[0]).toBe(
      'Paul Weir',
    );
    expect(await suggestedBy(stories, 'topic', 'crown', desk)).toEqual(['museum']);
  });

  it('says in private which commands can, where one cannot', async () => {
    const respond = createRespond(commands, createDesk(archiveOf([])));
    const outcome = await respond(
      { kind: 'slash', name: 'summary', options: { story: 'all' } },
      SCOPE,
    );
    expect(outcome).toMatchObject({ kind: 'reply', isPrivate: true });
    const drawn =
      outcome.kind === 'reply' ? renderReply(outcome.reply, { styled: false, commands }) : '';
    // What leads on stands below the sentence.
    const [text = ''] = drawn.split('\n\n');
    expect(text).toMatch(/All stories at once can be asked by .*\/ask/);
    for (const { name, takesAll, definition } of commands) {
      if (definition !== undefined) expect(text.includes(`/${name}`)).toBe(takesAll);
    }
  });
});

describe('/who and /quotes story:all', () => {
  it('knows one person across stories, and gives what they said newest first', async () => {
    const { person, stories } = await answerOfAll(who, { name: 'Dahl' }, desk);
    expect(person?.name).toBe('Karin Dahl');
    expect(person?.roles.map(({ text }) => text)).toContain('Union leader');
    expect(person?.said.map(({ story, published }) => [story, published])).toEqual([
      ['island', '2025-03-06'],
      ['harbour', '2025-03-04'],
    ]);
    expect(stories.map(({ story }) => story)).toEqual(['island', 'harbour']);
    const reply = await replyOf(who, { name: 'Dahl', story: 'all' }, desk);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('Island Post · “Strike at sea goes on” · <t:1741257000:D>');
    expect(codesOf(reply).filter((code) => code.startsWith('quotes?'))).toEqual([]);
  });

  it('keeps two people of one name apart, and says so', async () => {
    const two = deskOf({
      a: storyFile('A', 'One', '2025-03-01', [
        'Joe Weir, a farmer, said that the hay was in. Joe Weir said that he was glad.',
      ]),
      b: storyFile('B', 'Two', '2025-03-02', ['Anna Weir said that the museum was shut.']),
      c: storyFile('C', 'Three', '2025-03-03', ['Joe Weir said that the barn was full.']),
    });
    const { person, suggestions } = await answerOfAll(who, { name: 'Weir' }, two);
    expect(person?.name).toBe('Joe Weir');
    expect(person?.said.map(({ story }) => story)).toEqual(['c', 'a', 'a']);
    expect(suggestions).toEqual(['Anna Weir']);
    const reply = await replyOf(who, { name: 'Weir', story: 'all' }, two);
    expect(textOf(reply)).toContain('Somebody else is called so, too: Anna Weir.');
    expect(codesOf(reply)).toContain('who?s=all&n=Anna Weir');
  });

  it('says that nobody is called so', async () => {
    expect(await answerOfAll(who, { name: 'Zebedee' }, desk)).toMatchObject({ person: null });
    expect(textOf(await replyOf(who, { name: 'Zebedee', story: 'all' }, desk))).toContain(
      'I find nobody called “Zebedee” in the stories here.',
    );
  });

  it('gives of somebody’s words those that are about something', async () => {
    const { statements } = await answerOfAll(
      quotes,
      { speaker: 'Dahl', about: 'four per cent' },
      desk,
    );
    expect(statements.map(({ story }) => story)).toEqual(['island']);
    const all = await answerOfAll(quotes, { about: 'crown' }, desk);
    expect(all.statements).toMatchObject([{ story: 'museum', speaker: 'Paul Weir' }]);
    expectValidReply(await replyOf(quotes, { speaker: 'Dahl', story: 'all' }, desk));
  });
});

describe('/timeline story:all', () => {
  const told = deskOf({
    harbour: storyFile('Ferries stand still', 'The Harbour', '2025-03-04', [
      'The ferry crews walked out on Monday. The ferry strike goes on.',
      'The ferry company was founded in 1950.',
      'The crews will meet again on Friday.',
    ]),
    island: storyFile('Strike at sea goes on', 'Island Post', '2025-03-06', [
      'Ferry crews voted on Wednesday to stay on strike.',
      'The pay of the ferry crews was last put up in 2019.',
    ]),
    wire: storyFile('Strike vote', 'The Wire', '2025-03-07', [
      'Ferry crews voted on Wednesday to stay on strike.',
    ]),
    museum,
  });

  it('puts what stories about something tell into one line of time, newest first', async () => {
    const { events, stories } = await answerOfAll(timeline, { about: 'ferry strike' }, told);
    expect(events.map(({ date, story, paragraph }) => [date, story, paragraph])).toEqual([
      ['2025-03-07', 'harbour', 3],
      ['2025-03-05', 'island', 1],
      ['2025-03-03', 'harbour', 1],
      ['2019', 'island', 2],
      ['1950', 'harbour', 2],
    ]);
    expect(stories.map(({ story }) => story)).toEqual(['wire', 'island', 'harbour']);
  });

  it('tells once what several tell in the same words, and who else does', async () => {
    const { events } = await answerOfAll(timeline, { about: 'ferry strike' }, told);
    expect(events[1]?.also).toEqual([{ story: 'wire', paragraph: 1 }]);
    const reply = await replyOf(timeline, { about: 'ferry strike', story: 'all' }, told);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('also: The Wire');
    expect(textOf(reply)).toContain(
      'Island Post · “Strike at sea goes on” · <t:1741257000:D> · ¶1 of 2',
    );
    expect(codesOf(reply).join(' ')).toContain('passage?s=island&p=1&at=');
  });

  it('gives a time of the day alone to the day that its story told of before', async () => {
    const clocks = deskOf({
      one: storyFile('Blast', 'The Mole', '2025-03-04', [
        'A blast tore through the Ostby pit on Sunday, the owner said on Monday.',
        'The pit was closed at 9.15pm.',
        'Miners stayed at home on Monday.',
        'The owner of the pit spoke at noon.',
      ]),
      two: storyFile('Blast in a pit', 'Island Post', '2025-03-05', [
        'The Ostby pit was closed at 3am.',
      ]),
    });
    const { events } = await answerOfAll(timeline, { about: 'pit' }, clocks);
    expect(events.map(({ when, date }) => [when, date])).toEqual([
      ['Monday', '2025-03-03'],
      ['noon', '2025-03-03'],
      ['Sunday', '2025-03-02'],
    ]);
  });

  it('shows reports that contradict each other side by side', async () => {
    const apart = deskOf({
      one: storyFile('Blast', 'The Mole', '2025-03-04', [
        'Two miners were killed by the blast at the Ostby pit on Sunday.',
        'The owner of the pit denied on Monday that the pumps had stood still.',
      ]),
      two: storyFile('Blast in a pit', 'Island Post', '2025-03-05', [
        'Five miners were killed by the blast at the Ostby pit on Sunday.',
        'The owner of the pit admitted on Monday that the pumps had stood still.',
      ]),
    });
    const { events } = await answerOfAll(timeline, { about: 'pit' }, apart);
    expect(events.map(({ story, also }) => [story, also])).toEqual([
      ['one', []],
      ['two', []],
      ['one', []],
      ['two', []],
    ]);
  });

  it('says so where it finds no date in any story', async () => {
    const reply = await replyOf(timeline, { about: 'zebras', story: 'all' }, told);
    expect(textOf(reply)).toContain('I find no date for anything about this in the stories here.');
    expectValidReply(await replyOf(timeline, { story: 'all' }, told));
    const timeless = deskOf({ mill: 'The mill burns.' });
    expect(textOf(await replyOf(timeline, { story: 'all' }, timeless))).toContain(
      'I find no date for anything in the stories here.',
    );
  });
});

describe('/compare', () => {
  const told = deskOf({
    harbour,
    island,
    museum,
    silent: storyFile('Ferry crews on strike', 'The Mole', '2025-03-07', [
      'Ferry crews are on strike for more pay, and the union leader is in town.',
    ]),
  });
  const question = 'what pay rise did union leader Karin Dahl say the ferry crews rejected';

  it('gives for each story about a question what it says, or that it does not', async () => {
    const { stories } = await answerOf(compare, { question }, told);
    expect(stories[0]).toMatchObject({
      story: 'island',
      publisher: 'Island Post',
      published: '2025-03-06',
      verdict: 'answer',
      passage: { paragraph: 2, text: expect.stringContaining('four per cent') },
    });
    expect(stories.map(({ story }) => story)).not.toContain('museum');
    for (const { verdict, passage } of stories) expect(passage === null).toBe(verdict === 'none');
  });

  it('asks each as if it were alone', async () => {
    const { stories } = await answerOf(compare, { question }, told);
    for (const { story, verdict } of stories) {
      expect((await answerOf(ask, { question, story }, told)).verdict).toBe(verdict);
    }
  });

  it('shows each with its story, and leads to the paragraph; so does an answer of all lead here', async () => {
    const reply = await replyOf(compare, { question }, told);
    expectValidReply(reply);
    expect(textOf(reply)).toContain(
      'Island Post · “Strike at sea goes on” · <t:1741257000:D> · ¶2',
    );
    expect(codesOf(reply)).toContain('passage?s=island&p=2');
    const short = 'what pay do ferry crews want';
    expect(codesOf(await replyOf(ask, { question: short, story: 'all' }, told))).toContain(
      `compare?q=${short}`,
    );
  });

  it('has a page for every four stories', async () => {
    const many = deskOf(
      Object.fromEntries(
        Array.from({ length: 6 }, (_, i) => [
          `s${i}`,
          storyFile(`Strike ${i}`, `Paper ${i}`, `2025-03-0${i + 1}`, [
            `The ferry crews want ${i + 2} per cent more pay, they said.`,
          ]),
        ]),
      ),
    );
    const first = await replyOf(compare, { question: 'what pay do ferry crews want' }, many);
    expect(textOf(first)).toContain('Page 1 of 2');
    const next = codesOf(first).find((code) => code.endsWith('g=2'));
    expect(next).toBe('compare?q=what pay do ferry crews want&g=2');
    const second = await replyOf(
      compare,
      { question: 'what pay do ferry crews want', page: 2 },
      many,
    );
    expectValidReply(second);
    expect(codesOf(second)).toContain('compare?q=what pay do ferry crews want&g=1');

    // No button can carry so long a question.
    const long = `what pay do ferry crews want ${'at sea '.repeat(20)}`;
    const told = textOf(await replyOf(compare, { question: long }, many));
    expect(told).toContain('Page 1 of 2. Type the same /compare with page:2 for that one.');
    const back = textOf(await replyOf(compare, { question: long, page: 2 }, many));
    expect(back).toContain('Page 2 of 2. Type the same /compare with page:1 for that one.');
  });

  it('says so where no story is about it', async () => {
    expect(await answerOf(compare, { question: 'zxcv qwerty' }, told)).toMatchObject({
      verdict: 'none',
      stories: [],
    });
    expect(textOf(await replyOf(compare, { question: 'zxcv qwerty' }, told))).toContain(
      'None of the stories here says, as far as I can tell.',
    );
  });
});

describe('topics', () => {
  const told = deskOf({ harbour, island, museum });

  it('group what is about the same, newest first, whatever the headlines say', async () => {
    const bare = (file: string) => file.replace(/headline: .*\n/, '');
    for (const one of [told, deskOf({ harbour: bare(harbour), island: bare(island), museum })]) {
      const { topics, stories: all } = await answerOf(stories, {}, one);
      expect(topics).toEqual([['island', 'harbour'], ['museum']]);
      expect(all.map(({ story }) => story)).toEqual(['island', 'museum', 'harbour']);
    }
  });

  it('keep apart what is told in the same words a year later', async () => {
    const later = island.replace('2025-03-06', '2026-03-06');
    const { topics } = await answerOf(stories, {}, deskOf({ harbour, island: later }));
    expect(topics).toEqual([['island'], ['harbour']]);
  });

  it('are a line each in /stories, and lead to their stories', async () => {
    const reply = await replyOf(stories, {}, told);
    expectValidReply(reply);
    expect(textOf(reply)).toContain('one more on this');
    expect(textOf(reply)).not.toContain('Ferries stand still');
    expect(codesOf(reply)).toContain('stories?topic=island');
    const { stories: onIt } = await answerOf(stories, { topic: 'harbour' }, told);
    expect(onIt.map(({ story }) => story)).toEqual(['island', 'harbour']);
    expect(textOf(await replyOf(stories, { topic: 'harbour' }, told))).toContain(
      'I find 2 stories on this.',
    );
    await expect(answerOf(stories, { topic: 'nothing' }, told)).rejects.toThrow('no story');
  });

  it('are named in an answer of all stories', async () => {
    const question = 'what pay rise did the ferry crews reject';
    const { topic } = await answerOfAll(ask, { question }, told);
    expect([...topic].sort()).toEqual(['harbour', 'island']);
    const reply = await replyOf(ask, { question, story: 'all' }, told);
    expect(textOf(reply)).toContain('2 stories found here are on this.');
    expect(codesOf(reply)).toContain(`stories?topic=${topic[0]}`);
  });

  it('are there for every story once, of whatever text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { minLength: 1, maxLength: 5 }), async (texts) => {
        const odd = deskOf(
          Object.fromEntries(
            texts.map((text, i) => [`s${i}`, `x ${text.replace(/\s+/g, ' ')}\n\nferries\n`]),
          ),
        );
        const { topics, stories: all } = await answerOf(stories, {}, odd);
        expect(topics.flat().sort()).toEqual(all.map(({ story }) => story).sort());
      }),
      { numRuns: 20 },
    );
  });
});
