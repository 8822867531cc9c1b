import { expect, test } from 'vitest';
import { askStory, storyWith } from '../../stories.js';

const ask = (question: string, ...told: readonly string[]) =>
  askStory(
    storyWith('The town of Selm has a market.', ...told, 'Rain is expected at the weekend.'),
    question,
  );

const parent = 'Rolf Denker, whose two daughters go to the school, said that the bill was a joke.';
const firm = 'Tarn Foods said on Friday that it would open a depot in Orme.';

test.each([
  ['is Rolf Denker a plumber?', parent],
  ['is rolf denker rich?', parent],
  ['is Rolf Denker being sued?', parent],
  ['was Rolf Denker promoted?', parent],
  ['has Rolf Denker resigned?', 'Rolf Denker said that the bill was a joke.'],
  ['is Rolf Denker dead?', parent],
  ['is Rolf Denker missing?', 'Rolf Denker said that he would not pay the bill.'],
  ['is Rolf Denker a plumber?', 'Rolf Denker, 44, said that the bill was a joke.'],
  ['has Tarn Foods been fined?', firm],
  ['is Tarn Foods bankrupt?', firm],
])('whether something is so of somebody, the name alone does not tell: %s', (question, told) => {
  expect(ask(question, told).verdict).not.toBe('answer');
});

test('the reason is told', () => {
  expect(ask('is Rolf Denker a plumber?', parent).obstacle).toBe('it only has the name');
});

test.each([
  ['is Rolf Denker a father?', parent],
  ['does Rolf Denker have children?', parent],
  ['is Carl Dahl a doctor?', 'Carl Dahl, a heart surgeon, said the clinic was full.'],
  ['is Kari Moe pregnant?', 'Kari Moe is expecting her second child in June.'],
  ['was Bo Lind hurt?', 'Bo Lind was taken to hospital with a broken leg.'],
  ['was Jonas Reth arrested?', 'Jonas Reth was handcuffed and led away by officers on Friday.'],
  ['is Una Fell running for office?', 'Una Fell will stand for mayor in May.'],
  ['was Hallam Foods sued?', 'Families of the dead have taken Hallam Foods to court.'],
  ['is the Corvo 3 out yet?', 'The company said sales of the Corvo 3 began on Monday.'],
  ['is Nils Berg from Selwick?', 'Nils Berg grew up in Selwick and moved to Orme at ten.'],
  ['is Tom Elk missing?', 'Tom Elk has not been seen since he left the inn on Friday.'],
  ['did Tom Elk vanish?', 'Tom Elk was never found, though divers looked for weeks.'],
  ['is Milo Strand a child?', 'Milo Strand, 14, was pulled from the lake by two anglers.'],
  ['is Ida Brock old?', 'Ida Brock turned 90 on Monday.'],
  ['is Ida Brock suing?', 'Ida Brock sued the paper in May.'],
])('but words like the question’s do, or words for the same event: %s', (question, told) => {
  expect(ask(question, told).obstacle).toBeUndefined();
});

test.each([
  ['will they close the library at Crowside?', 'The alternative was the library at Crowside.'],
  ['is the school in Selwick shutting?', 'The school in Selwick is the oldest of four.'],
  [
    'will they close the depot at Wick?',
    'The firm’s depot at Wick was the other option, Dahl said.',
  ],
])('nor does what a thing is tell what will be done to it: %s', (question, told) => {
  expect(ask(question, told).obstacle).toBe('it only has the name');
});

test.each([
  ['will they close the library at Crowside?', 'The library at Crowside is safe, Dahl said.'],
  ['will they close the library at Crowside?', 'The library at Crowside is the next to close.'],
  ['will they close the library at Crowside?', 'The library at Crowside has no future, Dahl said.'],
  ['is the school in Selwick shutting?', 'The school in Selwick is to become flats.'],
  ['is the pier at Wick old?', 'The pier at Wick was the first on the coast.'],
])('but what becomes of it may be told in any words: %s: %s', (question, told) => {
  expect(ask(question, told).obstacle).toBeUndefined();
});
