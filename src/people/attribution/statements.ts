import { type Story, slice } from '../../story/story.js';
import type { Quotation } from '../../text/quotations.js';
import { isMark } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import { resolveThings } from './antecedents.js';
import { createCarrying, firstNamings } from './carrying.js';
import { findDialogue } from './dialogue.js';
import type { Attribution, FoundStatement } from './found-statement.js';
import { gestureIn } from './gestures.js';
import {
  closingLabel,
  type Dialogue,
  isOfficeLabel,
  QUESTION,
  readLabel,
  timedLabel,
} from './labels.js';
import { readSigned, signatureAlone } from './signatures.js';
import { UnitReader } from './unit-reader.js';
import { buildUnits, type Unit } from './units.js';

/** Whether a unit is nothing but quotations. */
function isAllQuoted({ tokens, quotations }: Unit): boolean {
  return quotations.size > 0 && tokens.every(({ isWord }) => !isWord);
}

/** Paragraphs over which a quotation runs before it is said whose it is. */
const MAX_AHEAD = 5;

/** Who speaks where a quotation runs on into the paragraphs that follow, and only there that is said. */
function attributionAhead(
  readers: readonly (readonly UnitReader[])[],
  number: number,
): Attribution | undefined {
  for (let ahead = number; ahead < number + MAX_AHEAD; ahead++) {
    if (readers[ahead]?.at(-1)?.endsOpen !== true) return undefined;
    const next = readers[ahead + 1]?.[0];
    next?.read();
    if (next?.last !== undefined) return next.last;
  }
  return undefined;
}

const FIRST_PERSON = /^(?:i|me|my|mine|we|our|us)$/;

/**
 * A paragraph without a label between those of a dialogue: who had the word goes on, if it is in the
 * first person; else it is the narrator's.
 */
function readTurn(
  turn: FoundStatement,
  units: readonly Unit[],
  { lastParagraph }: Dialogue,
): FoundStatement | undefined {
  const paragraph = units[0]?.paragraph ?? 0;
  const start = units[0]?.tokens[0]?.start ?? 0;
  const end = units.at(-1)?.tokens.at(-1)?.end ?? 0;
  if (paragraph > lastParagraph || start >= end) return undefined;
  const isOwn = units.some(({ tokens }) => tokens.some(({ lower }) => FIRST_PERSON.test(lower)));
  if (!isOwn || units.some(({ quotations }) => quotations.size > 0)) return undefined;
  return { ...turn, paragraph, content: { start, end } };
}

/** A paragraph of a speech: who has the word keeps it until a label says who speaks next. */
function readSpeech(
  units: readonly Unit[],
  { source, cue }: Attribution,
  closing: Attribution | undefined,
): FoundStatement | undefined {
  const tokens = units.flatMap((unit) => unit.tokens);
  const last = tokens.findLast(({ end }) => end <= (closing?.source.start ?? Infinity));
  const [opener] = tokens;
  if (opener === undefined || last === undefined) return undefined;
  const paragraph = units[0]?.paragraph ?? 0;
  const content = { start: opener.start, end: last.end };
  return { paragraph, source, cue, content, kind: 'direct' };
}

/** What a paragraph that ends with "Roe wrote:" announces: the next one, if it has no marks of its own. */
function readAnnounced(
  units: readonly Unit[],
  { source, cue }: Attribution,
): FoundStatement | undefined {
  const start = units[0]?.tokens[0]?.start ?? 0;
  const end = units.at(-1)?.tokens.at(-1)?.end ?? 0;
  if (start >= end || units.some(({ quotations }) => quotations.size > 0)) return undefined;
  const paragraph = units[0]?.paragraph ?? 0;
  return { paragraph, source, cue, content: { start, end }, kind: 'direct' };
}

/**
 * Finds who said what, by the words alone.
 *
 * @returns also the turns of a dialogue, questions included: speech that no quotation marks show
 */
export function findStatements(
  story: Story,
  sentences: readonly TokenisedSentence[],
  quotations: ReadonlyMap<number, readonly Quotation[]>,
): { found: FoundStatement[]; turns: Span[] } {
  const found: FoundStatement[] = [];
  const turns: Span[] = [];
  let previous: Attribution | undefined;
  let wasOpen = false;
  let endsWithColon = false;
  let announcing: Attribution | undefined;
  const paragraphs = buildUnits(story, sentences, quotations);
  const dialogue = findDialogue(story, paragraphs);
  const namings = firstNamings(paragraphs);
  let turn: FoundStatement | undefined;
  /** Who has the word in the transcript of a speech. */
  let speaker: Attribution | undefined;
  const readers = paragraphs.map((units) =>
    units.map((unit, i) => new UnitReader(unit, units[i - 1])),
  );
  for (const [number, units] of paragraphs.entries()) {
    const labelled = readLabel(story, units, dialogue);
    if (labelled !== undefined) {
      const isQuestion = QUESTION.test(slice(story, labelled.source));
      if (!isQuestion) found.push(labelled);
      turns.push({ start: labelled.source.start, end: labelled.content.end });
      previous = labelled;
      wasOpen = readers[number]?.at(-1)?.endsOpen ?? false;
      turn = dialogue.labels.size > 0 && !isQuestion ? labelled : undefined;
      speaker = isOfficeLabel(slice(story, labelled.source)) ? labelled : undefined;
      continue;
    }
    const timed = timedLabel(story, units);
    if (timed !== undefined && dialogue.labels.has(timed.text)) {
      turns.push({ start: timed.source.start, end: timed.cue.end });
      announcing = timed;
      turn = undefined;
      continue;
    }
    const closing = closingLabel(story, units);
    const goesOn = speaker && readSpeech(units, speaker, closing);
    speaker = closing ?? speaker;
    if (goesOn !== undefined) {
      found.push(goesOn);
      turns.push(goesOn.content);
      continue;
    }
    const continued = turn && readTurn(turn, units, dialogue);
    if (continued !== undefined) {
      found.push(continued);
      turns.push(continued.content);
      continue;
    }
    const signed = readSigned(units);
    if (signed !== undefined) {
      found.push(signed);
      turns.push(signed.content);
      continue;
    }
    const announced = announcing && readAnnounced(units, announcing);
    announcing = undefined;
    if (announced !== undefined) {
      if (dialogue.labels.size > 0) turn = announced;
      found.push(announced);
      turns.push(announced.content);
      endsWithColon = false;
      continue;
    }
    const own = readers[number] ?? [];
    for (const reader of own) reader.read();
    let last: Attribution | undefined;
    let told: { unit: Unit; statements: FoundStatement[] } | undefined;
    // “…,” Roe said. Cole laughed. “…”: beside one who speaks, others only listen.
    const isTold = own.some((reader) => (reader.last ?? reader.bare) !== undefined);
    const gestureBeside = (i: number) => (isTold ? undefined : gestureIn(units[i]));
    const listenerBefore = (i: number) => (isTold ? gestureIn(units[i - 1]) : undefined);
    const carriedTo = createCarrying(story, { paragraphs, namings, number }, previous);
    units.forEach((unit, i) => {
      const reader = own[i];
      if (reader === undefined) return;
      if (isAllQuoted(unit)) {
        const isFirst = last === undefined;
        const next =
          own[i + 1]?.last ??
          own[i + 1]?.bare ??
          signatureAlone(i + 1 === units.length ? paragraphs[number + 1] : undefined) ??
          attributionAhead(readers, number);
        const attribution =
          gestureBeside(i - 1) ??
          last ??
          (isFirst && (wasOpen || endsWithColon)
            ? previous
            : (next ?? gestureBeside(i + 1) ?? carriedTo(i)));
        if (attribution === undefined) return;
        const listener = listenerBefore(i);
        for (const [position, { start, end }] of unit.quotations) {
          if (reader.covered.has(position)) continue;
          found.push({
            paragraph: unit.paragraph,
            ...attribution,
            ...(listener && { listener }),
            content: { start, end },
            kind: 'direct',
          });
        }
        last = attribution;
        return;
      }
      const resolved = resolveThings(story, unit, reader.statements, told);
      found.push(...resolved);
      told = { unit, statements: resolved };
      last = reader.last ?? last;
    });
    const lastUnit = units.at(-1);
    wasOpen = own.at(-1)?.endsOpen ?? false;
    endsWithColon = isMark(lastUnit?.tokens.at(-1), /^:$/);
    announcing = own.at(-1)?.announcing;
    previous = announcing ?? last ?? own.at(-1)?.bare;
  }
  return { found, turns };
}
