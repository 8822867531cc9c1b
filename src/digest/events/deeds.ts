import type { Story } from '../../story/story.js';
import type { TensedTime } from '../tense/tensed-times.js';
import { isOfLasting, mainTime } from './main-time.js';
import { areOfLife, isSecondDeed } from './second-deed.js';

/** Of one sentence; what has more is a list. */
const MOST_DEEDS = 5;

/** Whether the time before a sentence's main one is that of a deed, too. */
const isFirstDeed = (story: Story, earlier: TensedTime, main: TensedTime): boolean =>
  areOfLife(story, earlier, main) ||
  (isOfLasting(story, earlier) && isSecondDeed(story, earlier, main));

/** Of a story's times, each sentence's main one and those of what else it tells that somebody did. */
export function timesOfDeeds(story: Story, times: readonly TensedTime[]): Set<TensedTime> {
  const bySentence = new Map<number, TensedTime[]>();
  for (const time of times) {
    const { start } = time.sentence;
    const group = bySentence.get(start);
    if (group === undefined) bySentence.set(start, [time]);
    else group.push(time);
  }
  const main = new Set<TensedTime>();
  for (const group of bySentence.values()) {
    let last = mainTime(story, group);
    if (last === undefined) continue;
    main.add(last);
    const earlier = group[group.indexOf(last) - 1];
    if (earlier !== undefined && isFirstDeed(story, earlier, last)) main.add(earlier);
    let deeds = 1;
    for (const time of group.slice(group.indexOf(last) + 1)) {
      if (deeds === MOST_DEEDS) break;
      if (!isSecondDeed(story, last, time)) continue;
      main.add(time);
      last = time;
      deeds++;
    }
  }
  return main;
}
