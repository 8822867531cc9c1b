import type { Desk } from '../../desk.js';
import { type Person, roleText } from '../../people/person.js';
import { areUnlike, isSamePerson, type Known } from '../../people/same-person.js';
import { toldAge } from '../../people/told-age.js';
import { topicLikeness } from '../../seek/signature.js';
import { momentOf } from '../../story/moment.js';
import { analyze } from '../../terms/analyzer.js';
import { MONTHS, WEEKDAYS } from '../../text/english/calendar-words.js';
import { byDate, type Opened } from '../opened.js';

/** Somebody as one story knows them. */
export interface Appearance {
  readonly from: Opened;
  readonly person: Person;
}

/** Somebody whom several stories name. */
export interface RecordPerson {
  /** The fullest form of the name. */
  readonly name: string;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
}

/**
 * How alike two stories are at least that have something to do with each other: of 2,784 news stories,
 * nine of ten pairs are less alike.
 */
const RELATED = 0.1;

/** They stand in any two short stories of a week, and say nothing of what these are about. */
const DAYS_AND_MONTHS = [...WEEKDAYS, ...MONTHS].flatMap((word) => analyze(word));

function knownOf({ from: { open, summary }, person }: Appearance): Known {
  const years = toldAge(open.story, person);
  const { published } = summary;
  return {
    name: person.name,
    roles: person.roles.map((role) => roleText(open.story, role)),
    ...(years !== undefined && published && { age: { years, at: momentOf(published) } }),
  };
}

function mentionsOf({ appearances }: RecordPerson): number {
  return appearances.reduce((sum, { person }) => sum + person.mentions.length, 0);
}

/**
 * Whether two stories may mean two people by one name: what each says of them is unlike, and the stories
 * have hardly anything else in common.
 */
async function mayBeTwo(desk: Desk, a: Appearance, b: Appearance): Promise<boolean> {
  if (!areUnlike(knownOf(a), knownOf(b))) return false;
  const [one, other] = [await desk.sign(a.from.summary), await desk.sign(b.from.summary)];
  const without = new Set([...analyze(a.person.name), ...DAYS_AND_MONTHS]);
  return topicLikeness(one, other, without) < RELATED;
}

/** Whether somebody is of a group: the same as one there, who cannot well be somebody else. */
async function isOf(desk: Desk, group: readonly Appearance[], one: Appearance): Promise<boolean> {
  for (const other of group) {
    if (!isSamePerson(knownOf(other), knownOf(one))) continue;
    if (!(await mayBeTwo(desk, other, one))) return true;
  }
  return false;
}

/** Of several groups that somebody may be of, the one with the story that is most like theirs. */
async function likestOf(
  desk: Desk,
  groups: readonly Appearance[][],
  { from, person }: Appearance,
): Promise<Appearance[] | undefined> {
  if (groups.length < 2) return groups[0];
  const name = new Set(analyze(person.name));
  const signature = await desk.sign(from.summary);
  let likest: Appearance[] | undefined;
  let most = -1;
  for (const group of groups) {
    for (const other of group) {
      const likeness = topicLikeness(await desk.sign(other.from.summary), signature, name);
      if (likeness > most) [likest, most] = [group, likeness];
    }
  }
  return likest;
}

/** Groups appearances by person, those who are mentioned most first. */
export async function groupPersons(
  desk: Desk,
  appearances: readonly Appearance[],
): Promise<RecordPerson[]> {
  const groups: Appearance[][] = [];
  // Who is said to be something first: that keeps two of one name apart, whom the others join; of them,
  // the fullest names first, for others may be the same as one of them.
  const isUntold = ({ person }: Appearance) => Number(person.roles.length === 0);
  const length = ({ person }: Appearance) => person.name.length;
  const inOrder = [...appearances].sort(
    (a, b) => isUntold(a) - isUntold(b) || length(b) - length(a),
  );
  for (const one of inOrder) {
    const fitting: Appearance[][] = [];
    for (const group of groups) if (await isOf(desk, group, one)) fitting.push(group);
    const group = await likestOf(desk, fitting, one);
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups
    .map((group) => ({
      name: group.map(({ person }) => person.name).reduce((a, b) => (b.length > a.length ? b : a)),
      appearances: group.sort((a, b) => byDate(a.from.summary, b.from.summary)),
    }))
    .sort((a, b) => mentionsOf(b) - mentionsOf(a));
}
