import { describe, expect, test } from 'vitest';
import { readExpected } from '../../src/search/question/answer-type.js';
import { slice } from '../../src/story/story.js';
import { readWords } from '../../src/terms/analyzer.js';
import { storyWith } from './stories.js';

const quarry = storyWith(
  'The slate quarry at Bryn Coed was shut on Tuesday because its main pump had failed, the owners said.',
  'Gwen Parry, 61, has driven the quarry’s lorries since 1989. She started the job in a borrowed coat.',
  'The quarry employs 74 people, most of them from the village of Nantlle.',
  'A new pump would cost £2.3 million, said Idris Howell, the quarry’s manager.',
  'Divers inspected the flooded tunnels for nine hours with a remote camera.',
  'The union Unsain warned that the closure would ruin the village.',
  'The tunnels run 14 miles under the mountain.',
  'About 40 per cent of the roofs in Dublin are covered with its slate.',
);

/** What a question asks for, and the sentence that is highlighted for it. */
function asked(question: string): { asks: string; highlight: string } {
  const [best] = quarry.search(question).passages;
  return {
    asks: quarry.explain(question).asked,
    highlight: best === undefined ? '' : slice(quarry.story, best.highlight),
  };
}

describe('a question asks for', () => {
  test.each([
    ['why', 'Why was the quarry shut?', 'reason', 'its main pump had failed'],
    ['when', 'When was the quarry shut?', 'time', 'on Tuesday'],
    ['since when', 'Since when has Parry driven lorries?', 'time', 'since 1989'],
    ['how old', 'How old is Gwen Parry?', 'age', '61'],
    ['how many', 'How many people does the quarry employ?', 'count', '74 people'],
    ['how much', 'How much would a new pump cost?', 'money', '£2.3 million'],
    ['what share', 'What percentage of roofs in Dublin have its slate?', 'share', '40 per cent'],
    ['how long', 'How long did divers inspect the tunnels?', 'duration', 'nine hours'],
    ['how far', 'How far do the tunnels run?', 'distance', '14 miles'],
    ['how far back', 'How far back does Parry’s job go?', 'time', 'since 1989'],
    ['where', 'Where do most of the people whom it employs live?', 'place', 'Nantlle'],
    ['who', 'Who has driven the lorries?', 'person', 'Gwen Parry'],
    ['who said', 'Who said that a pump would cost millions?', 'speaker', 'Idris Howell'],
    ['what is said', 'What did the union say of the closure?', 'statement', 'ruin the village'],
    ['which', 'Which union warned of the closure?', 'instance', 'Unsain'],
    ['how', 'How were the tunnels inspected?', 'manner', 'a remote camera'],
    ['whether', 'Did divers inspect the tunnels?', 'whether', 'Divers inspected'],
  ])('%s', (_, question, asks, words) => {
    expect(asked(question)).toEqual({ asks, highlight: expect.stringContaining(words) });
  });

  test.each([
    ['in the middle', 'The quarry is run by which manager?', 'instance'],
    ['after a clause', 'When asked about the pump, what did Howell say?', 'statement'],
    ['after somebody with a clause of his own', 'Howell, who runs it, blamed what?', 'what'],
    ['after a preposition', 'In which village do they live?', 'place'],
    ['at the end of a few sentences', 'The quarry shut. Divers came. How old is Parry?', 'age'],
    ['by a noun alone', 'What was the age of Parry?', 'age'],
    ['by what it is called', 'What is the village called?', 'what'],
    ['for the kind of a thing', 'What kind of stone is it?', 'instance'],
    ['by a noun that is a verb as well', 'Which state has slate?', 'place'],
    ['by the unit that is counted in', 'How many hours did divers inspect it?', 'duration'],
    ['by the unit, and how far it is one', 'How many miles long are the tunnels?', 'distance'],
    ['of several at once', 'What two tunnels did they inspect?', 'instance'],
    ['of things in the plural', 'What tunnels did divers inspect?', 'instance'],
    ['by a contracted verb', 'What’s the age of Parry?', 'age'],
    ['as the subject of a verb in the past', 'What flooded tunnels under the mountain?', 'what'],
    ['as the subject of an irregular verb', 'What broke last week?', 'what'],
    ['before a contracted negation', 'What doesn’t work?', 'what'],
    ['for a name in the middle of a clause', 'What is it called when a pump fails?', 'what'],
    ['of which something is thought', 'The roofs are thought to be covered with what?', 'what'],
    ['without an apostrophe', 'Whats the age of Parry?', 'age'],
    ['behind what only announces it', 'Does it say how old Parry is?', 'age'],
    ['for a yes or a no behind it', 'Do we know if divers inspected it?', 'whether'],
    ['by a request', 'Name one of the tunnels', 'instance'],
    ['by a topic alone', 'number of people at the quarry', 'count'],
    ['by a topic of no kind', 'the pump in the quarry', 'what'],
    ['behind a word that stresses it', 'What exactly did Howell say?', 'statement'],
    ['for what more there is', 'What else did the union say?', 'statement'],
    ['for what somebody said, with no verb before', 'what Howell said about the pump', 'statement'],
    ['for who wants something', 'What owners want to pump it dry?', 'instance'],
    ['for more time', 'How much longer will the quarry be shut?', 'duration'],
    ['for how much time', 'How much time did divers take?', 'duration'],
    ['for more way', 'How much further do the tunnels run?', 'distance'],
    ['beside claims', 'What is needed for all claims to be paid?', 'what'],
    ['by a contracted verb in the past', 'Why’d the owners shut it?', 'reason'],
    ['by one to come', 'Who’ll run the quarry?', 'person'],
    ['for what is said, by a contracted verb', 'What’d Howell say about the pump?', 'statement'],
    ['by a unit of many countries', 'How many kronor is a ticket?', 'money'],
    ['by a unit of weight', 'How many kilos does a slate weigh?', 'distance'],
    ['for what it sets one back', 'What will a new pump set the owners back?', 'money'],
    ['for a measure of what is measured', 'How much water is in the tunnels?', 'distance'],
    ['for what something costs', 'What would a new pump cost?', 'money'],
    ['for what it costs, in short', 'What’s a new pump worth?', 'money'],
    ['for what is paid for', 'What are the owners paying for?', 'what'],
    ['by what is its subject', 'What could cost Howell the vote?', 'what'],
    ['by what is its subject, in the past', 'What cost him his job?', 'what'],
    ['for what attention is paid to', 'What did the owners pay attention to?', 'what'],
    ['for what is done, with who pays beside it', 'What do they do for divers who paid?', 'what'],
    ['by a clause that says what is known', 'Did the owners say when it was shut?', 'time'],
    [
      'by a clause that says what is reported',
      'Did they report how many people work there?',
      'count',
    ],
    ['by what is looked into', 'Are they looking into how it flooded?', 'manner'],
    ['by what is told to somebody', 'Did they tell you yet how old Parry is?', 'age'],
    ['by a second question', 'Is it shut, and for how long?', 'duration'],
    ['by how big a sum is', 'How big could the fine be?', 'money'],
    ['by how big a sum, the sum first', 'How large a fine did the owners get?', 'money'],
    ['by how big a thing is', 'How big is the pump?', 'distance'],
    ['by how big a thing is, beside a sum', 'How big is the firm that lost the deal?', 'distance'],
    ['by how hot it is', 'How hot did the pump get?', 'distance'],
    ['by how strong a wind is', 'How strong were the winds?', 'distance'],
    ['by how strong a case is', 'How strong is the case against the owners?', 'manner'],
    ['for how much sleep', 'How much sleep do drivers need?', 'duration'],
    ['for how much of a sentence', 'How much prison time did he get?', 'duration'],
    ['for what is smaller', 'How much smaller is the new pump?', 'money'],
    ['for what is cheaper', 'How much cheaper is the new pump?', 'money'],
    ['for days of a kind', 'How many sick days did Parry take?', 'duration'],
    ['for more days', 'How many more days will it take?', 'duration'],
    ['for days of what is counted in them', 'How many weeks holidays did Parry take?', 'duration'],
    ['by “did” without its apostrophe', 'Howd they get out?', 'manner'],
    ['by “did” without its apostrophe, of what is said', 'Whatd Howell say?', 'statement'],
    ['by what a thing is called, contracted', 'Whats the village called?', 'what'],
    ['by what somebody calls it', 'What did people call the towers?', 'what'],
    ['by what somebody calls for', 'What did the union call for?', 'statement'],
    ['for who calls somebody', 'Who called the fire brigade?', 'person'],
    ['for who calls it something', 'Who called the closure a disgrace?', 'speaker'],
    ['for who calls for it', 'Who called for a new pump?', 'speaker'],
  ])('what its question word asks for, %s', (_, question, asks) => {
    expect(quarry.explain(question).asked).toBe(asks);
  });

  test.each([
    ['when something else was so', 'Was anyone hurt when the pump failed?'],
    ['of people whom a clause tells apart', 'Do people who live in Nantlle work there?'],
    ['where a clause names a place', 'Was it near where Parry started?'],
    ['of what somebody did', 'Did the union approve of what Howell did?'],
    ['of anybody, the verb left out', 'anyone hurt when it flooded'],
    ['or what', 'Is the quarry shut or what'],
    ['behind a clause of its own', 'I drive a lorry, do I get any slate'],
    ['behind whose view it is', 'According to the union, is it the end of the village?'],
  ])('whether something is so, %s', (_, question) => {
    expect(quarry.explain(question).asked).toBe('whether');
  });

  test.each([
    ['before an irregular verb', 'Which union ran the quarry?', 'union'],
    ['before an adverb', 'Which union recently warned of it?', 'union'],
    ['before a regular verb', 'How many old divers inspected it?', 'divers'],
    ['before a verb in the present', 'How many quarry owners employ people?', 'owners'],
    ['before a negation', 'Which old pump doesn’t work?', 'pump'],
  ])('one of a noun, %s', (_, question, noun) => {
    const words = readWords(question);
    expect(words[readExpected(words).focus ?? -1]?.form).toBe(noun);
  });
});
