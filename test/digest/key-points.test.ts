import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeSentence } from '../../src/digest/sentences/whole.js';
import { slice } from '../../src/story/story.js';
import { digestIn, FERRY, pointsOf, storyOf } from './stories.js';

describe('the key points of a story', () => {
  it('begin with the lead and keep the story’s order', () => {
    const points = pointsOf(FERRY, 'standard');
    expect(points[0]).toBe(FERRY[0]);
    const places = points.map((point) => (FERRY as readonly string[]).indexOf(point));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leave out what is beside the story’s subject', () => {
    expect(pointsOf(FERRY, 'standard').join(' ')).not.toContain('crust');
  });

  it('tell what happened before what somebody says of it, what had been and what may come', () => {
    const news = [
      'A landslip closed the railway between Aske and Tern on Sunday, and 40 passengers had to walk.',
      'Trains between Aske and Tern are replaced by buses, the railway’s operator said.',
      'Mud from the landslip was lying on 200 metres of the railway track.',
    ];
    const comment =
      '“The railway has never seen a landslip like it,” said track engineer Petra Lund.';
    const background = 'The railway had been closed by a landslip near Aske two winters before.';
    const ahead = 'Cranes and diggers could arrive from Tern on Friday.';
    const rest = [
      'Buses leave Aske every half hour.',
      'Cattle were seen beside a barn.',
      'Nobody in either town was hurt.',
      'A farmer lost two fences.',
    ];
    const [first = '', second = '', third = ''] = news;
    for (const beside of [comment, background, ahead]) {
      expect(pointsOf([first, second, beside, third, ...rest])).toEqual(news);
    }
  });

  describe('where a short sentence names what the story comes back to', () => {
    const news = [
      'Lund, who built the harbour of Ostby, went on trial on Monday over a bribe.',
      'The harbour had cost the town four times what Lund promised in 2019.',
      'Two bakers told the court that Lund had paid a clerk in a mill at night.',
      'The clerk, who has left Ostby, faces a trial of her own in the autumn.',
      'Fishermen moored their boats outside the court with flags at half mast.',
      'A judge ordered the town to hand over letters that were found in a barn.',
    ];
    it.each([
      '“I have goats,” Lund said.',
      '“There is no such thing,” said Lund.',
      'The town said it was waiting.',
      'Lund did not reply to a request for comment.',
      'Lund did not return two calls seeking comment.',
      'Lund did not answer messages from the newspaper.',
      'Lund’s lawyer could not be reached.',
      'Lund declined to comment on the harbour of Ostby and the trial.',
    ])('are not “%s”', (short) => {
      const paragraphs = [...news.slice(0, 3), short, ...news.slice(3)];
      expect(pointsOf(paragraphs)).not.toContain(short);
    });

    it.each([
      'Lund refused to comment, but said the harbour would be closed on Friday.',
      'The mills of Ostby could not be reached by any road from the harbour.',
      'Lund did not respond to calls for a wider harbour in Ostby.',
      'Lund asked the town of Ostby for another pier beside the harbour.',
      'The pilots of the Ostby did not respond to radio calls from the harbour tower.',
      'The harbour office did not reply to letters from bakers in Ostby.',
      'The harbour office did not answer calls or messages on Friday, the night of the flood in Ostby.',
      'The harbour office did not respond to requests for sandbags in Ostby.',
      'Lund was sorry that nobody in Ostby would comment on the harbour.',
    ])('may be “%s”', (sentence) => {
      expect(pointsOf([sentence, ...news], 'standard')).toContain(sentence);
    });
  });

  it('are three, five or eight, and fewer where the story is short', () => {
    const long = [...FERRY, ...FERRY.map((text) => text.replace(/ferry|Ferries/g, 'tram'))];
    expect(pointsOf(FERRY, 'short')).toHaveLength(3);
    expect(pointsOf(FERRY, 'standard')).toHaveLength(5);
    expect(pointsOf(long, 'long').length).toBeLessThanOrEqual(8);
    expect(pointsOf(FERRY.slice(0, 2), 'long')).toHaveLength(1);
  });

  it('say the same thing once', () => {
    const points = pointsOf([
      'A bridge over the Tarn collapsed on Friday evening and two lorries fell into the river.',
      'A bridge over the Tarn collapsed on Friday and two lorries fell into the river below it.',
      'Divers found both drivers alive beneath the broken bridge, the mayor said.',
      'The bridge was built in 1931 and was last inspected two years ago.',
      'The mayor has closed three other bridges along the river.',
      'Engineers were examining the piers of the bridge on Saturday.',
    ]);
    expect(points.filter((point) => point.includes('two lorries fell'))).toHaveLength(1);
  });

  it('take a shorter sentence for one of more than 45 words that says the same', () => {
    const short =
      'Teachers in Brevik voted on Tuesday to strike for higher pay and smaller classes.';
    const long =
      'Teachers in Brevik, who had warned of it in letters to parents, to the council and to both of ' +
      'the town’s newspapers, voted on Tuesday to strike for higher pay and smaller classes, which ' +
      'is what teachers in Brevik had been asking for since the spring.';
    const points = pointsOf([
      long,
      'The council said that it had no money for higher pay this year.',
      'Schools in Brevik will stay closed from Thursday, the council said.',
      'A retired judge has offered to hear both sides in the town hall.',
      short,
    ]);
    expect(points).toContain(short);
    expect(points).not.toContain(long);
  });
});

describe('a point stands alone', () => {
  it('does not open with a connective, nor with a question', () => {
    const points = pointsOf([
      'The glass factory in Lindow closed its last furnace on Wednesday.',
      'But the furnace had been cold for a month, the union said.',
      'What will become of the glass factory and its furnace?',
      'As a result, the factory and its furnace are for sale.',
      'The factory made glass for railway carriages for ninety years.',
      'The union said 120 people had worked at the furnace.',
    ]);
    for (const opening of ['But', 'What', 'As a result']) {
      expect(points.some((point) => point.startsWith(opening))).toBe(false);
    }
  });

  it.each([
    'Let me tell you about the goat of Aske.',
    'Here is why the goat of Aske was on the roof.',
  ])('does not lead over to what is left out: “%s”', (opener) => {
    expect(pointsOf([opener, 'Did Otto Kern lift the goat?'])).toEqual([]);
  });

  it('has the name beside it, outside its words, where it opens with a pronoun', () => {
    const story = storyOf([
      'Finance minister Clara Weiss resigned on Monday over the price of the new harbour.',
      'She said the harbour had cost twice what the ministry had told parliament.',
      'Parliament had approved the harbour in 2019 after a debate of two days.',
      'The harbour is to open in June.',
    ]);
    const point = digestIn(story)
      .keyPoints('short')
      .find(({ sentence }) => slice(story, sentence).startsWith('She'));
    expect(point === undefined || point.about === 'Clara Weiss').toBe(true);
    expect(
      digestIn(story)
        .keyPoints('long')
        .every(({ sentence }) => story.text.includes(slice(story, sentence))),
    ).toBe(true);
  });

  it('is no pronoun without a name, and no quotation without a speaker', () => {
    const points = pointsOf([
      'The harbour choir sang in the ruined chapel on Sunday.',
      'He had heard that the chapel and its choir were lost.',
      '“The chapel was cold and the choir was wonderful.”',
      'The chapel lost its roof in a storm, and the choir its organ.',
      'Visitors brought blankets to the chapel for the choir.',
      'The choir will sing in the chapel again at Easter.',
    ]);
    expect(points.some((point) => /^(?:He|“)/.test(point))).toBe(false);
  });

  it.each(['One thief', 'The second thief', 'Another thief', 'Both'])(
    'does not open with “%s” where the sentence is left out that says of how many',
    (opening) => {
      const paragraphs = [
        'A painting was stolen from the museum in Corran on Saturday.',
        'Police in Corran are looking for two thieves.',
        `${opening} wore the cap of a museum guard.`,
        'The painting was bought by the museum in 1911.',
        'The museum in Corran was closed on Sunday.',
        'Guards at the museum found the frame of the painting.',
      ];
      for (const length of ['short', 'standard', 'long'] as const) {
        const points = pointsOf(paragraphs, length);
        const at = points.findIndex((point) => point.startsWith(opening));
        if (at !== -1) expect(points[at - 1]).toBe(paragraphs[1]);
      }
    },
  );

  it.each([
    '“It was asleep on the roof,” said Ida Bly, a nurse.',
    '“He saw the goat,” said Ida Bly, a nurse.',
    'Ida Bly, a nurse, said that it was asleep on the roof.',
    'Ida Bly, a nurse, said that he saw the goat.',
  ])('is not what somebody says of what only the sentence before names: %s', (quotation) => {
    const points = pointsOf(
      [
        'A goat was found on the roof of the school in Aske on Monday.',
        'Did Otto Kern lift the goat?',
        quotation,
        'The school in Aske was closed while the goat was on the roof.',
        'Bells rang in Olsk.',
        'Cooks from Turin made soup for nine people in Olsk.',
        'Rain fell upon Olsk and upon Turin through most of May.',
        'Firemen have since bought a longer ladder from Turin.',
      ],
      'standard',
    );
    expect(points).not.toContain(quotation);
  });

  it.each([
    'The mayor of Aske did the same with the goat on Tuesday.',
    'The school in Aske did so on Monday, and Olsk may yet.',
    'The owner of the goat in Aske had said on Monday that he might.',
    'A film of the school roof in Aske shows that the goat did not.',
    'The teachers in Aske did the opposite on Monday.',
    'The owner of the goat said that was why it was on the roof.',
    'The people of Aske do not need to, says the owner of the goat.',
  ])('does not leave to the sentence before it what it means: %s', (ellipsis) => {
    // A question is no point, so that nothing can come before it.
    expect(pointsOf(['Did Otto Kern lift the goat?', ellipsis])).toEqual([]);
  });

  it.each([
    'The goat on the school roof in Aske ate more than the firemen did.',
    'The school in Aske was asked to open on Monday and did so.',
    'Nobody at the school in Aske knew whose goat it was.',
    'The school in Aske was paid the same for the goat.',
  ])('may mean by an earlier word of its own what it leaves out: %s', (whole) => {
    expect(pointsOf(['Did Otto Kern lift the goat?', whole])).toEqual([whole]);
  });

  it.each([
    'The Aske bakers called it “a bung” on Monday.',
    'Otto Kern deleted it three days later in Aske.',
    'The council has often praised him for that in Aske.',
    'Work on it is to start in Aske in November.',
    'Some of them were sold to a baker in Aske.',
    'A spokesman said that it would open the school in Aske.',
    'A spokeswoman told reporters in Aske they would lift the goat.',
    'The bakers’ union says it is nearer 14,000 tonnes.',
    'The school in Aske said this was not the case.',
    'The Aske council announced it on Monday.',
    'The council offered them loaves in Aske.',
    'The council told it to leave the roof in Aske.',
    'The mill in Aske said that these loaves were bad.',
    'A spokesman for the school said it would not comment.',
  ])('is none that points back to a sentence that is no point: %s', (sentence) => {
    expect(pointsOf(['Did Otto Kern lift the goat?', sentence])).toEqual([]);
  });

  it.each([
    'The school in Aske said it would close on Monday.',
    'The baker who found the goat in Aske sold it on Monday.',
    'The goat’s owner in Aske sold it on Monday.',
    'A man from Aske and a dog caught it on Monday.',
    'Otto Kern made it clear that he would lift the goat.',
    'The council found it hard to say whose goat it was.',
    'A spokesman for the school in Aske said the goat was safe.',
    'A spokeswoman said that the school in Aske would open.',
    'A spokeswoman, Ida Bly, said the goat was safe in Aske.',
    'A school spokesman in Aske said the goat was safe.',
    'The school in Aske said this week that it would close.',
    'The bakers’ union says that it is sorry about the goat.',
    'In Aske, the firemen lifted it with nine ropes on Monday.',
    'Friends of Otto Kern said he was asleep on Monday.',
    'The firm hoped it would be open again by Monday.',
    'The mill in Aske said those who had paid would get bread.',
    'In order for him to keep the goat, Otto Kern must feed it.',
    'The bread of Aske is good for it has no salt.',
    'The mill in Aske said it expects to bake nine loaves.',
    'The mill in Aske says it also needs nine bakers.',
    'The bakers’ union says it no longer wants a goat.',
    'The council in Aske ruled it lacks the power to sell the goat.',
    'A study in Aske shows it pays to feed the goat at noon.',
    'Vets in Aske say it takes six weeks for a goat to heal.',
    'The mayor of Aske considers it a duty to feed the goat.',
    'The storm in Aske left it to the bakers to feed the goat.',
    'A spokesman said it was too early to say whose goat was found in Aske.',
    'A spokesman said it would take weeks to mend the roof in Aske.',
    'A spokesman said it was the worst winter in Aske since 1953.',
    'Friends close to him said that Otto Kern was asleep.',
    'Asked about it in Aske, Otto Kern said the goat was safe.',
    'The mill in Aske said those responsible would be found.',
    'The mill in Aske said those living on the hill should leave.',
    'The mill in Aske said this country needed nine bakers.',
    'The mill in Aske said these were the best loaves since 1953.',
    'Boiling the water of Aske does not help, they said.',
    'Bakers in Aske lost £40 in May, they said on Monday.',
  ])('may be one that does not: %s', (sentence) => {
    expect(pointsOf(['Did Otto Kern lift the goat?', sentence])).toEqual([sentence]);
  });

  it.each([
    'The mill in Aske will sell its nine ovens because of faulty doors, it said on Monday.',
    'The bakers of Aske were robbed of nine goats, they reported on Monday.',
    'A spokesman said that it would open the school in Aske on Monday.',
    'The bakers of Aske called it “a bung” on Monday.',
    'Otto Kern said that it was his goat on the school roof.',
  ])('is the first sentence, which follows none: %s', (lead) => {
    const rest = [
      'Nine men ran up the hill in the rain.',
      'The post comes at noon on most days.',
      'There was a fair by the lake in May.',
    ];
    expect(pointsOf([lead, ...rest])).toContain(lead);
  });

  it.each([
    ['Bakers reckon that 9,000 loaves were lost in Aske.', 'The mill says it is nearer 14,000.'],
    ['The council put the cost of the goat at £40.', 'Otto Kern said it was more than £90.'],
  ])('has the other side’s figure beside its own: %s', (first, second) => {
    const rest = ['Aske has a mill and nine bakers.', 'The mill of Aske has been shut since May.'];
    const points = pointsOf([`${first} ${second}`, ...rest], 'long');
    expect(points).toContain(`${first} ${second}`);
  });

  it.each([
    ['Otto Kern lifted the goat on Monday.', 'The mill says it is about 40 years old.'],
    ['The goat of Aske ate 40 loaves on Monday.', 'The mill says it is sorry.'],
    ['The goat of Aske ate 40 loaves on Monday.', 'Nine more were eaten on Friday by a dog.'],
  ])('brings along nothing that is no other figure: %s %s', (first, second) => {
    const rest = ['Aske has a mill and nine bakers.', 'The mill of Aske has been shut since May.'];
    const points = pointsOf([`${first} ${second}`, ...rest], 'long');
    expect(points).toContain(first);
  });

  it('comes with the sentence before it where it opens with "it" or "this"', () => {
    const paragraphs = [
      'A storm tore the roof off the market hall in Dunmoor.',
      'It was the third storm to reach the market hall this winter.',
      'Traders in the market hall moved their stalls to the school.',
      'The school has room for forty stalls, the head teacher said.',
    ];
    const points = pointsOf(paragraphs, 'standard');
    for (const [i, point] of points.entries()) {
      if (point.startsWith('It ')) expect(points[i - 1]).toBe(paragraphs[0]);
    }
  });
});

describe('a point of a labelled interview', () => {
  const story = storyOf([
    'The potter Ada Lund has sold her mill in Aske. We met in the kitchen of the mill.',
    'Ole Brandt: Why did you sell the mill?',
    'Ada Lund: The mill in Aske took all my days. My pots were no longer my own.',
    'Ole Brandt: You have been hard on the potters of Aske.',
    'Ada Lund: Potters in Aske have sold their pots too cheaply for years.',
    'Ole Brandt: And what will become of the mill in Aske?',
    'Ada Lund: Bakers will move into the mill. The ovens of the mill are still warm.',
  ]);
  const points = digestIn(story).keyPoints('long');

  it('is what is answered, without the label and with who speaks beside it', () => {
    const answers = points.filter(({ paragraph }) => paragraph > 1);
    expect(answers).not.toHaveLength(0);
    expect(answers.map(({ about }) => about)).toEqual(answers.map(() => 'Ada Lund'));
    expect(answers.map(({ sentence }) => slice(story, sentence)).join(' ')).not.toContain(':');
  });

  it('is nothing that the interviewer says', () => {
    expect(points.filter(({ paragraph }) => [2, 4, 6].includes(paragraph))).toEqual([]);
  });
});

describe('a short quotation of “he” or “she”', () => {
  const pointsWith = (quotation: string) =>
    pointsOf(
      [
        'Ada Lund left the mill in Aske on Friday, and nine bakers left with her.',
        quotation,
        'The mill in Aske was built by monks.',
        'Rain fell on roofs of slate.',
        'Cattle were seen beside a barn.',
        'Nobody was hurt by that.',
      ],
      'short',
    );

  it('is no point where others tell more', () => {
    expect(pointsWith('“The mill is the mill,” she said.').join(' ')).not.toContain('she said');
  });

  it.each([
    '“The mill owes me 900 loaves,” she said.',
    '“The mill is Ole Brandt’s mill,” she said.',
  ])('is one where it has a number or a name: “%s”', (quotation) => {
    expect(pointsWith(quotation)).toContain(quotation);
  });
});

describe('a point that accuses somebody', () => {
  const others = [
    'The treasurer of the rowing club in Aske died on Sunday at the age of 71.',
    'The rowing club in Aske has lost its treasurer, and the club’s house its gardener.',
    'The club will row on the lake in silence on Friday.',
    'Nine boats of the club will be tied together on the lake.',
    'The club was founded by a baker.',
  ];
  const accusation = 'The treasurer was charged with stealing 900 crowns from the club in 1998.';
  const named =
    'Ada Lund, the treasurer, was charged with stealing 900 crowns from the club in 1998.';
  const pointWith = (text: string, ...behind: readonly string[]) =>
    pointsOf([[accusation, ...behind].join(' '), ...others], 'long').find((point) =>
      point.includes(text),
    );

  it.each([
    'The charges were dropped a year later.',
    'A court in Tern acquitted him.',
    'A jury found that he had never touched the money.',
    'He always denied it.',
    'Auditors found nothing.',
    'It had been a mistake of the bank.',
  ])('brings along how that ended: “%s”', (outcome) => {
    const point = pointWith(accusation, outcome, 'He rowed until he was 60.');
    expect(point).toBe(`${accusation} ${outcome}`);
  });

  it.each([
    [
      'Ada Lund’s trial for theft began in May.',
      'A judge in Tern dismissed the case against Lund.',
    ],
    ['Ada Lund’s trial for theft began in May.', 'Lund was acquitted.'],
    ['Ada Lund was convicted of theft in May.', 'Lund’s conviction was quashed.'],
    ['Ada Lund was charged with theft in May.', 'Charges against Lund were dropped.'],
    ['Ada Lund was charged with theft in May.', 'The charges were dropped after Holm’s letter.'],
    ['Ada Lund was convicted of theft in May.', 'Monday’s verdict was overturned.'],
    ['A nurse of 34 was charged with theft in May.', 'The charges against Eva Holm were dropped.'],
    [
      'A baker was arrested on suspicion of theft.',
      'Prosecutors dropped the case against Mr Holm.',
    ],
    ['The singer was convicted of theft in May.', 'Holm’s conviction was overturned.'],
    ['Police in Tern arrested a baker in May.', 'No charges were brought against Holm.'],
    ['Two Swedes were accused of theft in May.', 'The case against Eva Holm was dropped.'],
    ['Four nurses were charged with theft in May.', 'The charges against two were dropped.'],
    ['Ada Lund and her brother were charged.', 'A judge dismissed the case against her brother.'],
  ])('does so whoever is named there: “%s %s”', (accusation, outcome) => {
    const points = pointsOf([`${accusation} ${outcome}`, ...others], 'long');
    expect(points).toContain(`${accusation} ${outcome}`);
  });

  it.each([
    'A judge dismissed the case against Eva Holm.',
    'The charges against Mr Holm were dropped.',
    'Charges against Holm were dropped.',
    'Holm’s conviction was overturned.',
    'The police found no evidence against Holm.',
    'No charges were brought against Holm.',
    'A judge dismissed the case against his brother.',
    'The charges against another man were dropped.',
  ])('brings along nothing of another’s case, where it names the accused: “%s”', (other) => {
    const points = pointsOf([`${named} ${other}`, ...others], 'long');
    expect(points).toContain(named);
  });

  it.each([
    'A judge dismissed the case against his brother.',
    'Charges against a maid were dropped.',
  ])('brings along nothing of the case of somebody who comes in with it: “%s”', (other) => {
    expect(pointWith(accusation, other)).toBe(accusation);
  });

  it('brings along what stands before the end', () => {
    const between = 'The trial lasted for six weeks.';
    const outcome = 'The jury cleared him of it.';
    expect(pointWith(accusation, between, outcome)).toBe(`${accusation} ${between} ${outcome}`);
  });

  it.each([
    'He lived in Tern at the time.',
    'The police did not name the bank.',
    'The roof of the bank collapsed that year.',
    'False coins were found in his boat.',
    'Eva Holm was acquitted.',
  ])('stands alone before anything else: “%s”', (other) => {
    expect(pointWith(accusation, other)).toBe(accusation);
  });

  it('brings along no half of a quotation', () => {
    expect(pointWith(accusation, '“It was false. I was at sea,” he said.')).toBe(accusation);
  });
});

describe('a point is a whole sentence', () => {
  it.each([
    ['a caption without a verb', 'The crew of the lifeboat on the quay at Port Ellen.'],
    ['a caption with a label', 'Rescued: The crew was brought to the quay at Port Ellen.'],
    ['a pointer into a picture', 'The skipper (left) was brought ashore with two of his crew.'],
    ['a heading', 'Crew of the Lifeboat Saved Eleven Sailors Before Morning.'],
    ['a sentence that is cut', 'The skipper said the crew was brought to the'],
    ['an invitation to read on', 'Read more about how the lifeboat crew was saved.'],
    ['what a live page says', 'That was the end of our live coverage from Port Ellen.'],
    ['a credit', 'Two reporters in Port Ellen contributed to this report.'],
    ['a bracket left open', 'The lifeboat (built in 1988 was brought to the quay.'],
    ['a few words', 'The crew was safe.'],
  ])('not %s', (_, text) => {
    expect(isWholeSentence(text)).toBe(false);
  });

  it.each([
    'The crew of the lifeboat was brought to the quay at Port Ellen.',
    '“We were all brought ashore,” the skipper said.',
    'PORT ELLEN: The crew of a lifeboat was rescued on Monday.',
    '£40,000 was given for a new lifeboat, the parents’ council said.',
    '‘It’s the ’90s all over again,’ said the owner of the record shop.',
  ])('such as %s', (text) => {
    expect(isWholeSentence(text)).toBe(true);
  });

  it('and never half a quotation', () => {
    const points = pointsOf([
      'The skipper of the lifeboat spoke to the crew’s families on the quay.',
      '“The crew of the lifeboat was brought ashore before it was light. The lifeboat was lost.”',
      '“The crew of the lifeboat was brought to the quay before the skipper came.',
    ]);
    expect(points.filter((point) => !/”$|quay\.$/.test(point))).toEqual([]);
    expect(points.some((point) => point.startsWith('“The crew'))).toBe(false);
  });

  it('and never part of a quotation that began before it', () => {
    const points = pointsOf([
      'The mayor of Alvena opened the new library on Thursday.',
      '“The library was my mother’s idea,” the mayor said. “The library was always too small. The old library had one window. We have a library now.”',
      'The library has room for sixty thousand books.',
      'The old library was sold to a dentist.',
    ]);
    expect(points.some((point) => point.startsWith('The old library had'))).toBe(false);
  });
});

describe('whatever the story', () => {
  const piece = fc.constantFrom(
    'He said so. ',
    '“We won,” she told reporters. ',
    "The council's plan was “dead. ",
    'But why? ',
    'Dr. Lee met the U.S. team on 4 May 2021. ',
    '(see left) ',
    'It was signed in the last week of March. ',
    'A river flooded the valley and the bridge was closed. ',
    'Ada Lund was accused of theft in 2019. ',
    'She was cleared. ',
  );
  const paragraph = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('').trim()),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  );

  it('every point begins with a whole sentence of its paragraph, and nothing comes twice', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        fc.pre(paragraphs.some((text) => text.trim() !== '' && !text.startsWith('---')));
        const story = storyOf(['Some text.', ...paragraphs]);
        const digest = digestIn(story);
        for (const length of ['short', 'standard', 'long'] as const) {
          const points = [...digest.keyPoints(length), ...digest.outlook(length)];
          for (const { paragraph: number, sentence } of points) {
            const { sentences = [] } = story.paragraphs[number - 1] ?? {};
            const first = sentences.find(({ start }) => start === sentence.start);
            expect(isWholeSentence(first === undefined ? '' : slice(story, first))).toBe(true);
            expect(sentences.map(({ end }) => end)).toContain(sentence.end);
          }
          const inOrder = points
            .map(({ sentence }) => sentence)
            .toSorted((a, b) => a.start - b.start);
          for (const [i, { start }] of inOrder.entries()) {
            expect(start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
          }
        }
      }),
    );
  });
});
