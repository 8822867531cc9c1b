import { describe, expect, test } from 'vitest';
import { askStory, storyWith } from './stories.js';

const ask = (question: string, told: string) =>
  askStory(storyWith(told, 'The harbour was quiet, and the gulls sat on the sheds.'), question);

describe('what is sought, called for or talked about is no answer to whether it is so', () => {
  test.each([
    ['is there life on Thule', 'The find may help in the search for life on Thule.'],
    ['is there a ferry to Orme', 'The islanders hope for a ferry to Orme.'],
    ['will there be an inquiry', 'Families have called for an inquiry into the fire.'],
    ['are fireworks banned in parks', 'There are calls for a ban on fireworks in parks.'],
    ['will there be a tram', 'The council will talk about a plan for a tram in June.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told)).toMatchObject({
      verdict: 'closest',
      obstacle: 'it leaves that open',
    });
  });

  test.each([
    ['is there life on Thule', 'The search for life on Thule has found microbes.'],
    ['will there be an inquiry', 'Families called for an inquiry, and the minister granted one.'],
    ['are fireworks banned in parks', 'Calls for a ban on fireworks in parks were rejected.'],
    ['will there be a tram', 'The council has plans for a tram from Orme to Selm.'],
    ['is there a shop', 'The centre is looking for a manager for its shop.'],
    ['is there a missing hiker', 'Teams searched for a missing hiker on the moor.'],
    ['are fireworks banned in parks', 'Ministers bowed to calls for a ban on fireworks in parks.'],
    ['is there a refund', 'Passengers can apply for a refund at the desk.'],
    ['is there a ferry to Orme', 'The islanders hoped for a ferry to Orme, and one came in May.'],
    ['are there calls for a ban', 'There are calls for a ban on fireworks.'],
  ])('but what came of it, or may come, is one: %s: %s', (question, told) => {
    expect(ask(question, told).obstacle).toBeUndefined();
  });
});

describe('what nobody vouches for is no answer to whether it is so', () => {
  test.each([
    [
      'is the spring poisoned',
      'Some people think that the spring is poisoned. We tested it twice.',
    ],
    ['will the brewery move', 'There is a rumour that the brewery will move to Selm.'],
    ['will the brewery move', 'It has been rumoured for weeks that the brewery will move to Selm.'],
    ['has the keeper been sold', "There's persistent speculation that the keeper has been sold."],
    ['is the gate unsafe', 'It was claimed on Monday that the gate is unsafe.'],
    [
      'does Ida Brack think there are too many geese on the lake',
      "There's a claim that there are too many geese on the lake.",
    ],
    ['will the brewery move', 'Nobody knows whether the brewery will move to Selm.'],
    ['was the keeper armed', 'It is unclear if the keeper was armed.'],
    ['will Roe quit', 'There is a rumour that Roe will quit. Fans wept at the gate.'],
    ['will Roe quit', 'It is rumoured that Roe will quit. Fans wept. Coaches quit all the time.'],
    ['is the gate unsafe', 'Engineers are not sure whether the gate is unsafe.'],
  ])('%s: %s', (question, told) => {
    expect(ask(question, told)).toMatchObject({
      verdict: 'closest',
      obstacle: 'it leaves that open',
    });
  });

  test.each([
    [
      'is the gate unsafe',
      'Everyone thinks that the gate is unsafe. It isn’t, said the porter.',
      /^It isn’t/,
    ],
    [
      'does the tea heal colds',
      'It is claimed that the tea heals colds. A trial found that it does not.',
      /^A trial found/,
    ],
    [
      'did Quist love the moor',
      '“They say I loved the moor,” Nora Quist said. “I never loved it. I was lost on it.”',
      /^“I never loved it/,
    ],
    [
      'is the new ferry slow',
      'People say the new ferry is slow. It is not slow, the captain said.',
      /^It is not slow/,
    ],
    [
      'will the mill close',
      'There is a rumour that the mill will close. The owner says that it will stay open.',
      /^The owner says/,
    ],
    [
      'is the gate unsafe',
      'It was claimed on Monday that the gate is unsafe. Engineers called the claim false.',
      /^Engineers called/,
    ],
    [
      'is the orchard for sale',
      'They say that the orchard is for sale. The family denied it.',
      /^The family/,
    ],
  ])('where it is denied behind, that is: %s: %s', (question, told, highlight) => {
    expect(ask(question, told)).toMatchObject({
      verdict: 'answer',
      highlight: expect.stringMatching(highlight),
    });
  });

  test.each([
    ['was the pilot drunk', 'There is no suggestion that the pilot was drunk.'],
    ['was the cyclist wearing a helmet', 'Police say the cyclist was wearing a helmet.'],
    ['did people hear a bang', 'People said they heard a bang before the wall fell.'],
    ['were the guests cheated', 'Some guests arrived on Monday. Some say they were cheated.'],
    ['did the bank lie to Roe', 'Ada Roe claims that the bank lied to her. It had not lied.'],
    ['had the duke died', 'There was a rumour that the duke had died. The court confirmed it.'],
    ['will Roe quit', 'It was rumoured that Roe would quit. She quit on Friday.'],
    ['did Roe quit', 'There had been talk that Roe would quit, and on Friday she did so.'],
    ['will Roe quit', 'There is a rumour that Roe will quit. Fans wept. She will quit in May.'],
    ['will Roe quit', 'There is a rumour that Roe will quit. Fans wept. In May Roe has to quit.'],
    ['is the gate unsafe', 'Many say that the gate is unsafe. Warden Lund agrees.'],
    ['is the soup good', 'People say the soup is good here. We tried it, and it is.'],
    ['was the lawn wet', '“Some say the lawn was wet,” said captain Hals. “It was soaked.”'],
    ['will the mill close', 'There is a rumour that the mill will close, and Lund confirmed it.'],
    ['did the coach bite them', 'There were claims by two men that the coach bit them.'],
    ['was the gate locked', 'It was claimed in a police statement that the gate was locked.'],
    ['was the gate locked', 'It was claimed that the gate was locked, police said.'],
    ['did Reth steal the cup', 'In court on Friday it was alleged that Reth stole the cup.'],
    ['should visitors book ahead', 'It is suggested that visitors book ahead.'],
    ['is the castle old', 'It is said that the castle is old.'],
    ['will the mill close', 'Many fear that the mill will close.'],
    ['will the mill close', 'Asked whether the mill will close, Roe said that it will.'],
    ['will the mill close', 'It is clear to everybody that the mill will close.'],
    ['did the valve jam', 'It was suggested by the coroner that the valve had jammed.'],
    ['do people say the ferry is slow', 'People say the ferry is slow. It is not slow.'],
    [
      'did the cook salt the soup',
      'There was a claim that the cook salted the soup, but he did not.',
    ],
    [
      'did the cook salt the soup',
      'There was a claim that the cook salted the soup; it was false.',
    ],
    ['was the gate locked', 'They say that the gate was locked on Sunday. The porter had the key.'],
    ['has the mill closed', 'The mill closed in May, and there is a rumour that it will open.'],
  ])('what somebody vouches for is one, and what is asked as said: %s: %s', (question, told) => {
    expect(ask(question, told).obstacle).toBeUndefined();
  });
});
