import type { Story } from '../story/story.js';
import { findAllQuotations } from '../text/quotations.js';
import { finish, type Slices } from '../text/slices.js';
import { contains, type Span } from '../text/span.js';
import { tokeniseLine, tokeniseStory } from '../text/tokens.js';
import { lookUpSpeakers } from './attribution/speakers.js';
import { findStatements } from './attribution/statements.js';
import { closingsOf } from './coreference/closings.js';
import { originsOf } from './coreference/epithets.js';
import { findNominals } from './coreference/nominals.js';
import { resolvePronouns } from './coreference/pronouns.js';
import { turnsOf } from './coreference/turns.js';
import { collectUnnamed, lookUpDescriptions } from './coreference/unnamed.js';
import type { Draft } from './draft.js';
import { findPersons } from './names/persons.js';
import { findNameRuns } from './names/runs/name-runs.js';
import type { Mention, MentionKind, Person } from './person.js';
import { collectProfiles } from './roles/profiles.js';
import type { Statement } from './statement.js';

/** Who is who in a story, and who said what. */
export interface People {
  /** Who is mentioned most, first. */
  readonly persons: readonly Person[];
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** Those whom the story describes and never names, each under its words. */
  readonly unnamed: readonly Person[];
}

/** The person whom a story speaks of more than of anybody else before a paragraph. */
function mostMentioned(persons: readonly Person[], before: number): Person | undefined {
  const counted = persons
    .map((person) => ({
      person,
      count: person.mentions.filter(({ paragraph }) => paragraph < before).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counted;
  return best && best.count > (next?.count ?? 0) ? best.person : undefined;
}

/** “I’m | Jane Roe”: the name of whoever says it. */
const OWN_NAME = /(?:\bI(?:['’]m| am)|\bmy name(?:['’]s| is)|\bthis is|\bI,)(?: \S{1,30}){0,2} $/i;
/** Characters before a name that tell whose it is. */
const NAME_REACH = 80;

/** Whether somebody is named in a quotation, as only another would name them. */
const isNamedIn = ({ text }: Story, { mentions }: Person, within: Span): boolean =>
  mentions.some(({ kind, span: { start, end } }) => {
    if (kind !== 'name' || !contains(within, { start, end })) return false;
    const before = text.slice(Math.max(within.start, start - NAME_REACH), start);
    return !OWN_NAME.test(before);
  });

/** Reads who is who in a story, and who said what. */
export function readPeople(story: Story): People {
  return finish(peopleInSlices(story));
}

/**
 * The same in slices: a chain of small parts, each of which adds one kind of knowledge to what those
 * before it found.
 */
export function* peopleInSlices(story: Story): Slices<People> {
  const sentences = tokeniseStory(story);
  yield;
  const headline = story.headline === undefined ? [] : [tokeniseLine(story.headline)];
  const runs = findNameRuns(sentences);
  yield;
  const quotations = findAllQuotations(story);
  const quoted = [...quotations.values()].flat();
  const named = yield* findPersons(sentences, runs, findNameRuns(headline), story.people, quoted);
  const drafts = named.filter(({ mentions }) => mentions.length > 0);
  yield;
  const { found, turns } = findStatements(story, sentences, quotations);
  yield;
  const profiles = collectProfiles(story, sentences, drafts, story.people, found);
  const sources = found.map(({ source }) => source);
  const nominals = findNominals(story, sentences, profiles, sources);
  const pronouns = resolvePronouns({
    sentences,
    drafts,
    nominals,
    quotations: [...quoted, ...turns].sort((a, b) => a.start - b.start),
    sources,
    turns: turnsOf(story, found),
    closings: closingsOf(found),
    origins: originsOf(profiles.words),
  });
  yield;

  const mentions = new Map<Draft, Mention[]>(drafts.map((draft) => [draft, []]));
  const add = (draft: Draft, paragraph: number, { start, end }: Span, kind: MentionKind) =>
    mentions.get(draft)?.push({ paragraph, span: { start, end }, kind });
  for (const draft of drafts) {
    for (const { run, span } of draft.mentions) add(draft, run.sentence.paragraph, span, 'name');
  }
  for (const nominal of nominals) {
    if (nominal.draft) add(nominal.draft, nominal.sentence.paragraph, nominal, 'nominal');
  }
  for (const { who, isEpithet, paragraph, ...span } of pronouns) {
    if ('mentions' in who) add(who, paragraph, span, isEpithet ? 'nominal' : 'pronoun');
  }

  const persons = drafts
    .map((draft) => ({
      name: draft.name,
      aliases: [...draft.aliases.values()],
      roles: profiles.roles.get(draft) ?? [],
      mentions: (mentions.get(draft) ?? []).sort((a, b) => a.span.start - b.span.start),
      ...(draft.gender && { gender: draft.gender }),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const references = persons
    .flatMap((person) =>
      person.mentions.map(({ span, kind }) => ({ span, person, isName: kind === 'name' })),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const speakerOf = lookUpSpeakers(story.text, references);
  const describedBy = lookUpDescriptions(pronouns);
  const answers = found.find(({ isAnswer }) => isAnswer);
  const interviewee = answers && mostMentioned(persons, answers.paragraph);
  const statements = found.flatMap((each): Statement[] => {
    const { antecedent, isAnswer, listener, ...told } = each;
    const last = isAnswer ? interviewee : speakerOf(told.source);
    const isHeard =
      listener !== undefined && last !== undefined && isNamedIn(story, last, told.content);
    const statement = isHeard ? { ...told, ...listener } : told;
    const speaker = isHeard ? speakerOf(listener.source) : last;
    if (speaker !== undefined) return [{ ...statement, speaker }];
    // "A" is nobody's name.
    if (isAnswer) return [];
    const described = antecedent ?? describedBy(statement.source);
    return [described === undefined ? statement : { ...statement, described }];
  });
  return { persons, statements, unnamed: collectUnnamed(story, nominals, pronouns) };
}
