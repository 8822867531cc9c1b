import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('a verb of saying reports nothing', () => {
  test.each([
    ['of a goal that is added', 'Winger Mona Adeyemi added a second goal after the break.'],
    ['of wickets that are claimed', 'Seamer Kiran Dutt claimed the last three wickets.'],
    ['of runs that are conceded', 'Bowler Meg Fallon took four wickets but conceded 80 runs.'],
    ['of goals that are conceded', 'Keeper Kiran Dutt conceded two goals and left the pitch.'],
    ['of what is done behind a time', 'Dale Rusk conceded two minutes later a penalty.'],
    ['and', 'Dale Rusk wrote two years later a book on rings.'],
    ['and', 'Dale Rusk said so two days later in the town hall.'],
    ['and', 'Dale Rusk continued two days later to look.'],
    ['of when somebody concedes', 'Kiran Dutt conceded a few minutes later and shook her hand.'],
    ['of what a thing is like', 'Kiran Dutt revealed a cake shaped like a whale.'],
    [
      'of where somebody is admitted to',
      'Her rival, Kiran Dutt, admitted to the hospital on Monday, was released on Tuesday.',
    ],
    ['of what has happened since', 'The boat sank where Ana Ruiz had said that one would.'],
    ['of how things compare', 'The dam held longer than Ana Ruiz said it would.'],
    ['of a thing that is pointed out', 'Ana Ruiz pointed out the door of the mill.'],
    ['of what is read', 'Ana Ruiz had read that bees calm people, which is not true.'],
    ['of what followed', 'It was only after Ana Ruiz wrote to the board that the police came.'],
    ['of what it took', 'It was not until Ana Ruiz complained to the board that it acted.'],
    ['of what goes on', 'The island’s economy continued to shrink in the spring.'],
    ['of a plea', 'Dale Rusk, a roofer, admitted burglary and theft.'],
    ['of a figure in the books', 'Ferry operator Tolmec reported a loss of £4m.'],
    ['of a lead that is kept', 'Cyclist Ana Ruiz maintained a lead of two minutes.'],
    ['of what is written', 'In the spring Ana Ruiz wrote a trio for two harps and a horn.'],
    ['of what is pointed at', 'Ana Ruiz pointed to the tables with their “magic” lamps.'],
    ['of what is forbidden', 'Mayor Ana Ruiz has banned tenants from claiming rent expected soon.'],
    ['of a title', 'Ana Ruiz, curator of “Letters from the Marsh” at the Salt Museum.'],
    ['of what something is known as', 'Ana Ruiz left the bill, known as the “Boats and Nets Act”.'],
    [
      'of what the clause before makes likely',
      'Some reeds grew faster than others, which suggests that the mud is old.',
    ],
    ['of what a work shows', 'Her novel, Winter Light, suggests that love is cold.'],
    ['of what a theory makes likely', 'His theory, Panspermia, suggests that life came by sea.'],
    ['of what is pointed at', 'Dale Rusk pointed out that man in court.'],
    ['and', 'Dale Rusk pointed out that tower to her son.'],
    ['of what a thing makes likely', 'The axes suggest that the river was a trade route.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('the same verb reports', () => {
  test.each([
    ['a clause', 'Dale Rusk admitted he had taken the ring.', 'he had taken the ring'],
    [
      'a clause with two verbs',
      'Dale Rusk admitted he took it and was sorry.',
      'he took it and was sorry',
    ],
    [
      'what comes behind a time',
      'Dale Rusk admitted an hour later that he had lied.',
      'he had lied',
    ],
    [
      'what somebody will do, behind a time',
      'Dale Rusk promised two weeks ago to name them.',
      'to name them',
    ],
    ['and', 'Dale Rusk announced a day later the end of the hunt.', 'the end of the hunt'],
    ['and', 'Dale Rusk said an hour later the ring was gone.', 'the ring was gone'],
    [
      'what seems',
      'Dale Rusk admitted the plan looked like a joke.',
      'the plan looked like a joke',
    ],
    ['what somebody would do', 'Asked if he would go, Dale Rusk said he would.', 'he would'],
    ['what bees do', 'Dale Rusk pointed out that bees sleep.', 'bees sleep'],
    [
      'what the sand does',
      'Dale Rusk pointed out that sand in pipes had set.',
      'sand in pipes had set',
    ],
    [
      'what people do',
      'Dale Rusk pointed out that people in Hull pay more.',
      'people in Hull pay more',
    ],
    ['what the sea did', 'Dale Rusk pointed out that, in May, it froze.', 'in May, it froze'],
    ['what this costs', 'Dale Rusk pointed out that this costs money.', 'this costs money'],
    ['what is pointed out', 'Dale Rusk pointed out that the ring was old.', 'the ring was old'],
    ['what a sign reads', 'A sign at the pier read “No entry”.', '“No entry”'],
    [
      'what the town is at, behind a colon',
      'It is as Dale Rusk said: the town is at a point that nobody wanted.',
      'the town is at a point that nobody wanted',
    ],
    [
      'what is said first',
      'It was after Dale Rusk said the mill was shut that they left.',
      'the mill was shut',
    ],
    [
      'what a sentence leads to',
      'It was in May that Dale Rusk said that he was ill.',
      'he was ill',
    ],
    ['a thing, and not what came of it', 'Dale Rusk promised a bell and it came in May.', 'a bell'],
    ['a thing, and not what was done next', 'Dale Rusk denied theft and was freed.', 'theft'],
    [
      'a thing with what is still to come',
      'Dale Rusk promised a bell and it would ring.',
      'a bell and it would ring',
    ],
    ['two deeds', 'Dale Rusk promised to mend it and be quick.', 'to mend it and be quick'],
    ['a clause behind "that"', 'Dale Rusk admitted that the ring was his.', 'the ring was his'],
    ['a quotation', 'Dale Rusk added: “The ring is mine.”', '“The ring is mine.”'],
    [
      'what a document shows',
      'A report suggests that the bridge was never inspected.',
      'the bridge was never inspected',
    ],
  ])('%s', (_, text, content) => {
    expect(said(text).map(([, what]) => what)).toEqual([content]);
  });

  test.each([
    ['of a family', 'The concert will be in June, the family said.', 'the family'],
    [
      'of many of one place',
      'Lawyers for the village say the bell belongs to the hall.',
      'Lawyers for the village',
    ],
    [
      'of one of several',
      'It was her idea, the widow of one of them said, and “she kept it quiet”.',
      'the widow of one of them',
    ],
    ['in a court', 'The court heard that the pair broke in at night.', 'The court'],
    ['of a feeling', 'Ana Ruiz felt the decision was harsh.', 'Ana Ruiz'],
    ['by what somebody begins with', 'Ana Ruiz began by saying that it was late.', 'Ana Ruiz'],
    [
      'behind the name, with what somebody is',
      'The tags lasted, explained Ana Ruiz, a chemist, who also rows.',
      'Ana Ruiz',
    ],
    [
      'behind several descriptions',
      'Ana Ruiz, founder and head of Tolmec, which makes ropes in Leeds, said it would close.',
      'Ana Ruiz',
    ],
    [
      'behind a former office',
      'It led to a row with Ana Ruiz, then transport minister, who said that it was late.',
      'Ana Ruiz',
    ],
    [
      'behind a participle that opens the sentence',
      'While sitting down for lunch, Ana Ruiz went further by calling them “legal pirates of the bay”.',
      'Ana Ruiz',
    ],
    [
      'behind a time',
      'And last week, a group of bakers derided him as a man “who never once bakes”.',
      'a group of bakers',
    ],
    ['in a headline', 'Mayor Ana Ruiz Says Harbour “Will Never Reopen”', 'Mayor Ana Ruiz'],
  ])('something %s', (_, text, speaker) => {
    expect(said(text)[0]?.[0]).toBe(speaker);
  });

  test('what another says in the same sentence', () => {
    expect(
      said('Opener Jane Lowe added 120 with captain Beth Lam, who said the pitch was “a road”.'),
    ).toEqual([['Beth Lam', 'the pitch was “a road”']]);
  });
});

describe('a speaker is no', () => {
  test('time at which somebody did something', () => {
    expect(
      said('In the 62nd minute Park Min-jae claimed the referee had missed a handball.'),
    ).toEqual([['Park Min-jae', 'the referee had missed a handball']]);
  });

  test('place of work between commas', () => {
    expect(
      said(
        'Prof Leo Castell, of the University of Marle, who was not involved, called the find “a small miracle of luck”.',
      ).map(([speaker]) => speaker),
    ).toEqual(['Leo Castell']);
  });

  test('verb of the sentence before the one of saying', () => {
    expect(said('Swimmer Meg Fallon lost her heat but insisted that the water was cold.')).toEqual([
      ['Meg Fallon', 'the water was cold'],
    ]);
  });
});

describe('a plural is no verb of saying', () => {
  test.each([
    ['that a number counts', 'Talks between five Black Sea states on a new port broke up.'],
    ['that a number counts in words', 'Twenty-two Gulf states have signed the pact.'],
    ['of several', 'Leaders of four Gulf states on Monday rejected the pact.'],
    ['of others', 'Other Gulf states signed the pact on Monday.'],
    ['of which one is meant', 'Tarn is one of the worst-hit Gulf states in the storm.'],
    ['that has a verb of its own', 'Similar Marlow claims have been made of a dam in Tarn.'],
    ['that has it behind a place', 'The Marlow Trust reports on water quality were late.'],
    ['with what it is of', 'The Marlow Valley claims of £2m were thrown out.'],
    ['with its like', 'Gulf states like Tarn grow no rice.'],
    ['that another verb has', 'Early Marlow reports suggest a leak in the dam.'],
    ['with a clause of its own', 'They met in Gulf states that have signed the pact.'],
  ])('%s', (_, text) => {
    expect(said(text).map(([, what]) => what)).not.toContainEqual(
      expect.stringMatching(/^(?:on|in|of|have|were|like|that|suggest)/),
    );
    expect(said(text).filter(([who]) => /Sea|Gulf|Similar|Trust|Valley/.test(who ?? ''))).toEqual(
      [],
    );
  });

  test.each([
    ['The Marlow Trust claims the dam is weak.', 'The Marlow Trust'],
    ['The Marlow Trust reports that the dam is weak.', 'The Marlow Trust'],
    ['The mayor of four towns claims the dam is weak.', 'The mayor of four towns'],
    ['One of the four owners claims the dam is weak.', 'One of the four owners'],
    ['The Gulf Times reports in May that the dam was weak.', 'The Gulf Times'],
    ['The Netherlands fears that the dam is weak.', 'The Netherlands'],
    [
      'The Marlow Trust claims to have mended the old dam of the lake in less than one single day.',
      'The Marlow Trust',
    ],
    ['Experts stress the dam is weak.', 'Experts'],
    ['The other side claims it won.', 'The other side'],
    ['Some other side claims it won.', 'Some other side'],
    ['The other nurse fears she was seen.', 'The other nurse'],
    ['One of the women fears she will lose her boat.', 'One of the women'],
    ['One of the crew fears a leak will sink the boat.', 'One of the crew'],
    ['One of the family claims to have seen the cat.', 'One of the family'],
    ['Half of the town fears the dam is weak.', 'Half of the town'],
    ['The mother of three children claims they were ill.', 'The mother of three children'],
    ['Nurses Without Frontiers claims the tent was hit.', 'Nurses'],
    ['Teachers for Marlow claims the school was shut.', 'Teachers for Marlow'],
    ['The mayor of Marlow fears more will drown.', 'The mayor of Marlow'],
    ['Orla Finch claims like many others that the dam is weak.', 'Orla Finch'],
    ['The Marlow Times reports where the boat sank.', 'The Marlow Times'],
    ['The Marlow Times reports who owned the boat.', 'The Marlow Times'],
    ['Orla Finch boasts in a letter posted online that she won.', 'Orla Finch'],
  ])('but this is one: %s', (text, speaker) => {
    expect(said(text).map(([who]) => who)).toEqual([speaker]);
  });
});

describe('what others hold of somebody', () => {
  test.each([
    'A man believed to be a diver was found on Monday.',
    'Two boats thought to have sunk were found on Monday.',
    'Ana Ruiz leads a think tank called Tolmec.',
  ])('is not said by them: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('does not keep them from saying something', () => {
    expect(said('A diver known to be careful said the dam was weak.')).toEqual([
      ['A diver', 'the dam was weak'],
    ]);
  });
});
