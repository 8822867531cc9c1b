import { describe, expect, test } from 'vitest';
import { storyWith } from '../../stories.js';

/** The verdict on a question, and what stands in the way of an answer. */
function ask(question: string, ...paragraphs: readonly string[]) {
  const story = storyWith(...paragraphs, 'The harbour was quiet.');
  const { obstacle } =
    story.explain(question).decisions.find(({ decides }) => decides === 'answers') ?? {};
  return { verdict: story.search(question).verdict, obstacle };
}

describe('what somebody else is does not answer whether somebody is that', () => {
  test.each([
    [
      'is bram the mayor',
      'Harbour master Ida Bram met the press on Friday. Mayor Bo Hart did not.',
    ],
    [
      'is bram the club captain',
      'Ida Bram praised the tram. The club captain, Bo Hart, missed it.',
    ],
    ['is ida bram a nurse', 'Ida Bram’s brother, who is a nurse, opened the pier.'],
    ['is bram a nurse', 'Ida Bram praised the tram. The mayor said Eva Hart, a nurse, missed it.'],
    ['is ida bram a nurse', 'Ida Bram and her brother, a nurse, opened the pier.'],
    ['is ida bram the lawyer', 'Ida Bram was at sea. Her lawyer is Bo Hart.'],
    ['was ida bram a lawyer', 'Ida Bram came with her lawyer, Bo Hart, to the pier on Friday.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told)).toEqual({
      verdict: 'closest',
      obstacle: 'it tells what somebody else is',
    });
  });

  test.each([
    ['is bram a harbour master', 'Harbour master Ida Bram met Mayor Bo Hart on Friday.'],
    ['is ida bram the manager', 'Ida Bram was promoted to manager in May, after Bo Hart left.'],
    ['is ida bram a doctor', 'Ida Bram is not a doctor, the court in Tarn heard.'],
    ['is ida bram a teacher', 'Ida Bram teaches at a school in Tarn.'],
    ['is ida bram a teacher', '“I am a teacher, and will stay one,” Ida Bram said.'],
    ['is ida bram a lawyer', 'Bo Hart said that Ida Bram was his lawyer.'],
    ['is ida bram the lawyer', 'Bo Hart was heard for an hour. His lawyer is Ida Bram.'],
  ])('but where it may be told of them: %s: %s', (question, told) => {
    expect(ask(question, told).verdict).toBe('answer');
  });

  test.each([
    [
      'is hart the mayor',
      'Harbour master Ida Bram met the press on Friday. Mayor Bo Hart did not.',
    ],
    ['was ida bram a spy', 'Ida Bram’s wife said she was a spy.'],
    ['is the pier a danger', 'Ida Bram’s brother, who is a nurse, opened the pier.'],
  ])('nor does it stand in the way where likelihood has to tell: %s: %s', (question, told) => {
    expect(ask(question, told).obstacle).not.toBe('it tells what somebody else is');
  });
});

describe('what somebody is tells it of whoever was named before, and is called by what else they are', () => {
  test.each([
    [
      'is max roe a teacher',
      'Detectives are looking for her husband, Max Roe. The father of two is a teacher.',
    ],
    [
      'was john smith a member of a gang',
      'John Smith, of Selm, denies murder. Prosecutors say the defendant was a member of a gang.',
    ],
    [
      'was john smith a member of a gang',
      'John Smith denies murder. Prosecutor Ann Low said the defendant was a member of a gang.',
    ],
    [
      'is luis prat a farmer',
      'President Ida Bram will hand over to her successor, Luis Prat. The incoming president is a farmer.',
    ],
    [
      'was max roe a member of a gang',
      'Police in Tarn named Max Roe. They said the 34-year-old was a member of a gang.',
    ],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told)).toEqual({ verdict: 'answer', obstacle: undefined });
  });
});
