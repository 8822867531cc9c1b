import { expect, test } from 'vitest';
import { formsOfVerb } from '../../src/text/english/verb-inflection.js';

test.each([
  // Doubled behind a short vowel with the stress.
  ['quip', 'quips', 'quipped', 'quipping'],
  ['dub', 'dubs', 'dubbed', 'dubbing'],
  ['slam', 'slams', 'slammed', 'slamming'],
  ['beg', 'begs', 'begged', 'begging'],
  ['nod', 'nods', 'nodded', 'nodding'],
  ['admit', 'admits', 'admitted', 'admitting'],
  ['refer', 'refers', 'referred', 'referring'],
  ['concur', 'concurs', 'concurred', 'concurring'],
  ['extol', 'extols', 'extolled', 'extolling'],
  ['quiz', 'quizzes', 'quizzed', 'quizzing'],
  ['acquit', 'acquits', 'acquitted', 'acquitting'],
  // British and American.
  ['label', 'labels', 'labelled labeled', 'labelling labeling'],
  ['signal', 'signals', 'signalled signaled', 'signalling signaling'],
  ['marvel', 'marvels', 'marvelled marveled', 'marvelling marveling'],
  ['equal', 'equals', 'equalled equaled', 'equalling equaling'],
  ['fuel', 'fuels', 'fuelled fueled', 'fuelling fueling'],
  ['parallel', 'parallels', 'paralleled', 'paralleling'],
  // Not doubled.
  ['answer', 'answers', 'answered', 'answering'],
  ['offer', 'offers', 'offered', 'offering'],
  ['vomit', 'vomits', 'vomited', 'vomiting'],
  ['winter', 'winters', 'wintered', 'wintering'],
  ['visit', 'visits', 'visited', 'visiting'],
  ['interpret', 'interprets', 'interpreted', 'interpreting'],
  ['reveal', 'reveals', 'revealed', 'revealing'],
  ['complain', 'complains', 'complained', 'complaining'],
  ['shout', 'shouts', 'shouted', 'shouting'],
  ['vow', 'vows', 'vowed', 'vowing'],
  ['tax', 'taxes', 'taxed', 'taxing'],
  ['question', 'questions', 'questioned', 'questioning'],
  // By the last letters.
  ['agree', 'agrees', 'agreed', 'agreeing'],
  ['argue', 'argues', 'argued', 'arguing'],
  ['lie', 'lies', 'lay lain', 'lying'],
  ['tie', 'ties', 'tied', 'tying'],
  ['testify', 'testifies', 'testified', 'testifying'],
  ['pray', 'prays', 'prayed', 'praying'],
  ['stress', 'stresses', 'stressed', 'stressing'],
  ['preach', 'preaches', 'preached', 'preaching'],
  ['echo', 'echoes', 'echoed', 'echoing'],
  ['radio', 'radios', 'radioed', 'radioing'],
  ['panic', 'panics', 'panicked', 'panicking'],
  // Irregular.
  ['write', 'writes', 'wrote written', 'writing'],
  ['plead', 'pleads', 'pled pleaded', 'pleading'],
])('%s: %s, %s, %s', (verb, present, past, gerund) => {
  const forms = formsOfVerb(verb);
  expect([forms.present, forms.past.join(' '), forms.gerund.join(' ')]).toEqual([
    present,
    past,
    gerund,
  ]);
});
