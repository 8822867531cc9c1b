import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.js';
import compare from '../../commands/compare.js';
import quotes from '../../commands/quotes.js';
import list from '../../commands/stories.js';
import timeline from '../../commands/timeline.js';
import who from '../../commands/who.js';
import { growingDesk } from '../support/archive.js';
import { deskOf, SCOPE } from '../support/desk.js';
import { codesOf, expectValidReply, textOf } from '../support/discord-limits.js';
import { storyFile } from '../support/story-file.js';
import { answerOf, answerOfAll, replyOf } from './run.js';

/** As many stories, a day each. */
const stories = (count: number, paragraphsOf: (number: number) => readonly string[]) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `s${i}`,
      storyFile(
        `Story ${i}`,
        `Paper ${i}`,
        `2025-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
        paragraphsOf(i),
      ),
    ]),
  );

describe('what is said of all stories', () => {
  it('is of all that name somebody, as far as they are read', async () => {
    const sees = (i: number) => [
      `Ada Brandt, a vet, spoke in hall ${i}.`,
      '“No,” said Ada Brandt.',
    ];
    const twelve = deskOf(stories(12, sees));
    const asked = { name: 'Ada Brandt', story: 'all' };
    expect(await answerOf(who, asked, twelve)).toMatchObject({ read: 12, unread: 0 });
    const told = textOf(await replyOf(who, asked, twelve));
    expect(told).toContain('In 12 stories here.');
    expect(JSON.stringify(await replyOf(who, asked, twelve))).toContain('All 12 quotations');

    const many = deskOf(stories(33, sees));
    expect(await answerOf(who, asked, many)).toMatchObject({ read: 30, unread: 3 });
    const reply = await replyOf(who, asked, many);
    expect(textOf(reply)).toContain('3 more stories may bear on this; I have not read them.');
    expect(JSON.stringify(reply)).not.toContain('All 30 quotations');
    expectValidReply(reply);
  });

  it('names how many of the newest were read', async () => {
    const many = deskOf(
      stories(12, (i) => [
        `The ferry sank on Monday ${i}.`,
        '“It sank,” said Ada Brandt, a sailor.',
      ]),
    );
    expect(textOf(await replyOf(quotes, { story: 'all' }, many))).toContain(
      'The 5 newest of 12 stories here.',
    );
    expect(textOf(await replyOf(timeline, { story: 'all' }, many))).toContain(
      'The 8 newest of 12 stories here.',
    );
  });

  it('is of the newest by their days, in whatever order they were added', async () => {
    const growing = await growingDesk();
    const days = Array.from({ length: 9 }, (_, i) => `2031-05-${20 - i}`);
    for (const [i, day] of days.entries()) {
      await growing.add(
        SCOPE,
        storyFile(`Barn ${i} burns`, 'The Mole', day, [
          `Barn ${i} burned down on Monday. Its owner, Farmer ${'ABCDEFGHI'[i]}lma Roe, lost ${i + 3} cows.`,
          `“Barn number ${i} was all that I had in the world,” said ${'ABCDEFGHI'[i]}lma Roe.`,
        ]),
      );
    }
    const said = await answerOfAll(quotes, {}, growing);
    expect(said.stories.map(({ published }) => published)).toEqual(days.slice(0, 5));
    const { stories: told } = await answerOfAll(timeline, {}, growing);
    expect(told.map(({ published }) => published)).toEqual(days.slice(0, 8));
    const listed = await answerOf(list, {}, growing);
    expect(listed.stories.map(({ published }) => published).slice(0, 9)).toEqual(days);
  });

  it('denies nothing of what was not read', async () => {
    const many = deskOf(stories(25, (i) => [`The pension office has a new door, number ${i}.`]));
    const asked = { about: 'pension', story: 'all' };
    for (const command of [quotes, timeline]) {
      const told = textOf(await replyOf(command, asked, many));
      expect(told).toMatch(/I find no .* in the 20 stories that I have read\./);
      expect(told).toContain('5 more stories may bear on this; I have not read them.');
    }
  });

  it('has words of a story that has them at its end', async () => {
    const filler = stories(8, (i) => [
      `The pensions office moves, street ${i}. The pensions stay.`,
    ]);
    const late = storyFile('Mill to close', 'The Mole', '2025-03-01', [
      'The mill in Ostby is to close.',
      'Nobody knows what comes next.',
      'Sixty people work there.',
      'Some have been there for thirty years.',
      '“Without their pensions these families starve,” said Bishop Tomas Renn.',
    ]);
    const { statements } = await answerOfAll(
      quotes,
      { about: 'pensions' },
      deskOf({ ...filler, late }),
    );
    expect(statements.map(({ story }) => story)).toEqual(['late']);
  });

  it('has events of a story that tells of something in passing', async () => {
    const desk = deskOf({
      clinic: storyFile('Too few nurses', 'The Mole', '2025-03-01', [
        'The Ostby clinic has too few nurses.',
        'The Ostby clinic needs ten more.',
      ]),
      mill: storyFile('Mill to become flats', 'The Harbour', '2025-03-02', [
        'The old mill is to become forty flats.',
        'Residents fear for their parking.',
        'Cars stand in every street.',
        'The Ostby clinic was moved to the site of the mill on 3 June.',
      ]),
    });
    const { events } = await answerOfAll(timeline, { about: 'Ostby clinic' }, desk);
    expect(events.map(({ story, paragraph }) => [story, paragraph])).toEqual([['mill', 4]]);
  });
});

describe('what somebody says in several papers', () => {
  const wire = [
    'A wall of the Harl dam has a crack, a diver found on Thursday.',
    '“The dam is stable, and we take no chances,” said Tirza Vane, the chief engineer.',
    '“We will see,” said Tirza Vane.',
  ];
  const desk = deskOf({
    echo: storyFile('Villages cleared', 'The Echo', '2025-03-05', wire),
    herald: storyFile('Crack in the dam', 'The Herald', '2025-03-06', wire),
  });

  it('is told once, in the words of the one that had it first', async () => {
    const { statements } = await answerOfAll(quotes, { speaker: 'Tirza Vane' }, desk);
    const long = statements.filter(({ text }) => text.includes('stable'));
    expect(long).toMatchObject([{ story: 'echo', also: [{ story: 'herald', paragraph: 2 }] }]);
    for (const [command, option] of [
      [quotes, 'speaker'],
      [who, 'name'],
    ] as const) {
      const reply = await replyOf(command, { [option]: 'Tirza Vane', story: 'all' }, desk);
      expect(textOf(reply)).toContain('also: The Herald');
    }
  });

  it('is noted where the first of them has it first, though that has it twice', async () => {
    const said = '“The dam is stable, and we take no chances,” said Tirza Vane.';
    const twice = deskOf({
      echo: storyFile('Villages cleared', 'The Echo', '2025-03-05', [said, 'It rained.', said]),
      herald: storyFile('Crack in the dam', 'The Herald', '2025-03-06', ['It rained.', said]),
    });
    const { statements } = await answerOfAll(quotes, { speaker: 'Tirza Vane' }, twice);
    expect(statements.filter(({ also }) => also.length > 0)).toMatchObject([
      { story: 'echo', paragraph: 1, also: [{ story: 'herald', paragraph: 2 }] },
    ]);
  });

  it('stays two where it is so short that it may have been said twice', async () => {
    const { statements } = await answerOfAll(quotes, { speaker: 'Tirza Vane' }, desk);
    expect(statements.filter(({ text }) => text.includes('see'))).toHaveLength(2);
  });
});

describe('/compare', () => {
  it('has the story that contradicts another in passing', async () => {
    const desk = deskOf({
      lead: storyFile('Dyke inspected', 'The Harbour', '2025-03-01', [
        'The dyke was inspected on 3 May, the harbour office said.',
        'Nothing was found.',
        'The office is content.',
      ]),
      passing: storyFile('Office under fire', 'The Mole', '2025-03-02', [
        'The harbour office is under fire for its bills.',
        'Its head sees no reason to go.',
        'The council is to meet in April.',
        'A log shows that the dyke was inspected on 9 June.',
      ]),
    });
    const { stories: compared } = await answerOf(
      compare,
      { question: 'when was the dyke inspected' },
      desk,
    );
    expect(compared.map(({ story, passage }) => [story, passage?.paragraph])).toEqual([
      ['passing', 4],
      ['lead', 1],
    ]);
  });

  it('shows once what two papers have from one agency, and names both', async () => {
    const wire = ['A wall of the Harl dam has a crack that is forty metres long, a diver found.'];
    const desk = deskOf({
      echo: storyFile('Villages cleared', 'The Echo', '2025-03-05', wire),
      herald: storyFile('Crack in the dam', 'The Herald', '2025-03-06', wire),
      mole: storyFile('Owner was warned', 'The Mole', '2025-03-07', [
        'The crack in the wall of the Harl dam is sixty metres long, engineers say.',
      ]),
    });
    const question = 'how long is the crack in the harl dam';
    const { stories: compared } = await answerOf(compare, { question }, desk);
    expect(compared.map(({ story }) => story).sort()).toEqual(['echo', 'herald', 'mole']);
    const told = textOf(await replyOf(compare, { question }, desk));
    expect(told.split('forty metres')).toHaveLength(2);
    expect(told).toContain('also: The Echo');
    expect(told).toContain('3 stories');
  });

  it('leaves out what answers the same of something else', async () => {
    const desk = deskOf({
      ferry: storyFile('Ferry runs aground', 'The Harbour', '2025-03-01', [
        'Nine passengers of a ferry were hurt on Friday when the ferry Alba ran aground off Skelby.',
        'The ferry was on its way to Ostby.',
      ]),
      flock: storyFile('Lynx seen near Harwick', 'The Mole', '2025-03-02', [
        'A lynx was seen near Harwick on Monday, the first for a hundred years.',
        'Four people were hurt when they ran from it.',
      ]),
    });
    const question = 'how many people were hurt on the ferry';
    const alone = await answerOf(ask, { question, story: 'flock' }, desk);
    expect(alone.verdict).toBe('answer');
    const { stories: compared } = await answerOf(compare, { question }, desk);
    expect(compared.map(({ story }) => story)).toEqual(['ferry']);
  });

  it('has the stories on the topic of the likeliest one, in whatever words', async () => {
    const report = (verb: string, figure: string) => [
      `Sailors in Ostby ${verb} on Monday over the sale of Norrland Ferries.`,
      'The Norrland ferries to Harwick and Skelby lay at the quay in Ostby all day.',
      'Norrland Ferries is to be sold to a bank in Harwick in May.',
      'Nils Aker, who runs Norrland Ferries, asked the sailors to come back.',
      figure,
    ];
    const desk = deskOf({
      one: storyFile('Sailors walk out', 'The Harbour', '2025-03-01', [
        ...report('walked out', 'Some 180 sailors took part in the walkout.'),
      ]),
      two: storyFile('Ferries stand still', 'The Mole', '2025-03-02', [
        ...report('stopped work', 'According to the crews, 240 had joined.'),
      ]),
    });
    const { stories: compared } = await answerOf(
      compare,
      { question: 'how many sailors took part in the walkout' },
      desk,
    );
    expect(compared.map(({ story }) => story)).toEqual(['one', 'two']);
  });
});

describe('whom a description or a misspelt name means', () => {
  const desk = deskOf({
    port: storyFile('Port stands still', 'The Harbour', '2025-03-04', [
      'Maura Quill, chief executive of the port, said that the ships would sail.',
      'The union said that they would not. “We stay,” the union said.',
      'Her brother Owen Quill was there, too.',
    ]),
    mill: storyFile('Mill to close', 'The Mole', '2025-03-05', [
      'Karl Weste, the foreman of the mill, said that it would close. The union agreed.',
    ]),
  });

  it('is found where one person fits it', async () => {
    const { person } = await answerOfAll(who, { name: 'chief executive' }, desk);
    expect(person?.name).toBe('Maura Quill');
    const { speaker, statements } = await answerOfAll(quotes, { speaker: 'the foreman' }, desk);
    expect([speaker, statements.length]).toEqual(['Karl Weste', 1]);
  });

  it('is asked for where several do', async () => {
    const two = deskOf({
      a: storyFile('A', 'One', '2025-03-01', ['Ada Lund, mayor of Ostby, opened the hall.']),
      b: storyFile('B', 'Two', '2025-03-02', ['Nils Aker, mayor of Skelby, shut the hall.']),
    });
    expect(await answerOfAll(who, { name: 'mayor' }, two)).toMatchObject({ person: null });
    const reply = await replyOf(who, { name: 'mayor', story: 'all' }, two);
    expect(textOf(reply)).toContain('I cannot tell who is meant by “mayor”.');
    expect(codesOf(reply)).toEqual(
      expect.arrayContaining(['who?s=all&n=Ada Lund', 'who?s=all&n=Nils Aker']),
    );
  });

  it('is proposed where a name is nearly so spelt', async () => {
    const reply = await replyOf(who, { name: 'Maura Kwill', story: 'all' }, desk);
    expect(textOf(reply)).toContain('Did you mean one of these?');
    expect(codesOf(reply)).toContain('who?s=all&n=Maura Quill');
    expect(
      codesOf(await replyOf(quotes, { speaker: 'Maura Kwill', story: 'all' }, desk)),
    ).toContain('quotes?s=all&w=Maura Quill');
  });

  it('is a source that has no name, where it says something', async () => {
    const {
      speaker,
      statements,
      stories: from,
    } = await answerOfAll(quotes, { speaker: 'the union' }, desk);
    expect(speaker).toBe('the union');
    expect(statements.map(({ story }) => story)).toEqual(['port', 'port']);
    expect(from.map(({ story }) => story)).toEqual(['port']);
  });

  it('and somebody who is only named is said to be', async () => {
    const reply = await replyOf(quotes, { speaker: 'Owen Quill', story: 'all' }, desk);
    expect(textOf(reply)).toContain(
      'One story here names Owen Quill; I find nothing quoted there that Owen Quill said.',
    );
  });
});

describe('two people of one full name', () => {
  const desk = deskOf({
    fraud: storyFile('Port chief charged', 'The Harbour', '2025-03-06', [
      'John Hale, chief executive of the port of Ostby, was charged with fraud on Thursday.',
      'Prosecutors say that four million pounds are missing from the accounts of the port.',
      '“I have done nothing wrong,” said John Hale. John Hale is to be tried in May.',
    ]),
    goal: storyFile('Harwick sign striker', 'Sports Post', '2025-03-07', [
      'Harwick have signed John Hale, 21, a striker who scored twelve goals for Skelby.',
      '“I want to play,” said John Hale.',
    ]),
    bail: storyFile('Bail for port chief', 'The Mole', '2025-03-08', [
      'John Hale was released on bail in the fraud case of the port of Ostby.',
      'Prosecutors had asked for four million pounds. “I am glad,” said John Hale.',
    ]),
  });

  it('are kept apart where what is said of them is unlike', async () => {
    const { person, namesakes } = await answerOfAll(who, { name: 'John Hale' }, desk);
    expect(person?.said.map(({ story }) => story)).toEqual(['bail', 'fraud']);
    expect(namesakes).toMatchObject([{ name: 'John Hale', source: { story: 'goal' } }]);
    const { statements } = await answerOfAll(quotes, { speaker: 'John Hale' }, desk);
    expect(statements.map(({ story }) => story)).toEqual(['bail', 'fraud']);
  });

  it('are not said to be two, but that they may be; and each role has its story', async () => {
    const reply = await replyOf(who, { name: 'John Hale', story: 'all' }, desk);
    expectValidReply(reply);
    expect(textOf(reply)).toContain(
      'chief executive of the port of Ostby (The Harbour · <t:1741257000:D> · ¶1)',
    );
    expect(textOf(reply)).toMatch(
      /Sports Post names John Hale, too, as “.*striker.*”: that may be somebody else\./,
    );
    expect(codesOf(reply)).toContain('who?s=all&n=John Hale&i=goal');
  });

  it.each([
    ['of unlike work, on one day of the week', 'Ada Lund, a judge,', 'Ada Lund, a soprano,'],
    ['of two ages', 'Ada Lund, 34,', 'Ada Lund, 51,'],
  ])('are kept apart in short stories: %s', async (_, one, other) => {
    const short = deskOf({
      a: storyFile('Lund fined', 'One', '2025-07-01', [`${one} was fined on Tuesday.`]),
      b: storyFile('Lund sings', 'Two', '2025-07-08', [`${other} sang in Harrow on Tuesday.`]),
    });
    const { stories: from, where } = await answerOfAll(who, { name: 'Ada Lund' }, short);
    expect([from.length, where]).toEqual([1, from[0]?.story]);
    expect(textOf(await replyOf(who, { name: 'Ada Lund', story: 'all' }, short))).toMatch(
      /names Ada Lund, too(?:, as “.*”)?: that may be somebody else\./,
    );
  });

  it('are one who has grown older between two stories', async () => {
    const years = deskOf({
      a: storyFile('Lund fined', 'One', '2019-07-01', ['Ada Lund, 34, was fined on Tuesday.']),
      b: storyFile('Lund sings', 'Two', '2025-07-08', ['Ada Lund, 40, sang in Harrow.']),
    });
    expect((await answerOfAll(who, { name: 'Ada Lund' }, years)).stories).toHaveLength(2);
  });

  it('are each led to in all stories, and so are all that one of them said', async () => {
    const twice = deskOf({
      court: storyFile('New court opens', 'The Ledger', '2025-01-10', [
        'Nils Wells, the justice minister, opened a court in Harrow with twelve rooms for trials.',
        '“Justice that comes late is none,” said Nils Wells. Nils Wells left in a car.',
      ]),
      prisons: storyFile('Three prisons to be built', 'The Ledger', '2025-04-18', [
        'The justice minister, Nils Wells, wants three prisons to be built near Harrow.',
        '“We need the room,” said Nils Wells, who opened a court for trials in January.',
      ]),
      regatta: storyFile('Storm at the regatta', 'Sport Daily', '2025-02-14', [
        'Nils Wells, a rower, won the regatta on the lake in gusts that capsized four boats.',
        '“My arms hurt,” said Nils Wells.',
      ]),
      oars: storyFile('Rower hurts his arm', 'Sport Daily', '2025-06-14', [
        'Nils Wells, the rower who won the regatta on the lake, has hurt an arm in training.',
        '“No boats for a month,” said Nils Wells.',
      ]),
    });
    const ministers = ['prisons', 'court'];
    const rowers = ['oars', 'regatta'];
    const all = { name: 'Nils Wells', story: 'all' };
    const first = codesOf(await replyOf(who, all, twice));
    expect(first).toContain('who?s=all&n=Nils Wells&i=oars');
    for (const [where, named] of [
      ['prisons', ministers],
      ['oars', rowers],
    ] as const) {
      const { person, stories: naming } = await answerOfAll(who, { ...all, where }, twice);
      expect(naming.map(({ story }) => story)).toEqual(named);
      const { statements } = await answerOfAll(
        quotes,
        { speaker: person?.name ?? '', where },
        twice,
      );
      expect(statements.map(({ story }) => story)).toEqual(named);
    }
    const described = await answerOfAll(who, { name: 'rower', story: 'all' }, twice);
    expect(described.where).toBe('oars');
  });

  it('are nobody where the story that names whoever is meant has gone', async () => {
    const asked = { name: 'John Hale', where: 'gone', story: 'all' };
    expect(await answerOfAll(who, asked, desk)).toMatchObject({ person: null });
    expect(textOf(await replyOf(who, asked, desk))).toContain('I cannot tell who is meant');
  });

  it('is told of by the day and the story of each role, which one paper may have both of', async () => {
    const career = deskOf({
      a: storyFile('Lund moves to the treasury', 'The Ledger', '2025-03-08', [
        'Ada Lund, the finance minister, has put off the new bridge.',
      ]),
      b: storyFile('Bridge to be built', 'The Ledger', '2024-03-06', [
        'Ada Lund, the transport minister, has promised a new bridge.',
      ]),
    });
    const told = textOf(await replyOf(who, { name: 'Ada Lund', story: 'all' }, career));
    expect(told).toContain('finance minister (Lund moves to the treasury · <t:1741429800:D> · ¶1)');
    expect(told).toContain('transport minister (Bridge to be built · <t:1709721000:D> · ¶1)');
  });

  it('are told of in a line of time that is about the name', async () => {
    const reply = await replyOf(timeline, { about: 'John Hale', story: 'all' }, desk);
    expectValidReply(reply);
    expect(textOf(reply)).toMatch(
      /Sports Post names John Hale, too, as “.*striker.*”: that may be somebody else\./,
    );
    const other = await replyOf(timeline, { about: 'fraud case', story: 'all' }, desk);
    expect(textOf(other)).not.toContain('somebody else');
  });

  it.each([
    ['whose roles are alike', 'Ada Lund, a minister', 'Ada Lund, the secretary of state'],
    ['who is said to be nothing', 'Ada Lund, a minister', 'Ada Lund'],
    ['who is the same in other words', 'Ada Lund, a film director', 'Ada Lund, a filmmaker'],
  ])('are one %s', async (_, one, other) => {
    const two = deskOf({
      a: storyFile('A', 'One', '2025-03-01', [`${one}, has opened the bridge over the Ost.`]),
      b: storyFile('B', 'Two', '2025-03-02', [`${other}, has planted a pear tree in her garden.`]),
    });
    const { stories: from, namesakes } = await answerOfAll(who, { name: 'Ada Lund' }, two);
    expect([from.length, namesakes]).toEqual([2, []]);
  });
});
