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
import { readAnnounced, readSpeech, readTurn } from './without-marks.js';

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

/**
 * Reads a story, paragraph by paragraph. What one kind of paragraph says of who has the word holds until
 * another kind says otherwise, and each leaves alone what it does not tell of.
 */
class StatementFinder {
  readonly found: FoundStatement[] = [];
  /** Speech that no quotation marks show. */
  readonly turns: Span[] = [];
  private readonly dialogue: Dialogue;
  private readonly namings: ReturnType<typeof firstNamings>;
  private readonly readers: readonly (readonly UnitReader[])[];
  /** Who spoke last, and may go on. */
  private previous: Attribution | undefined;
  private wasOpen = false;
  private endsWithColon = false;
  private announcing: Attribution | undefined;
  /** Who has the word in a dialogue. */
  private turn: FoundStatement | undefined;
  /** Who has the word in the transcript of a speech. */
  private speaker: Attribution | undefined;

  constructor(
    private readonly story: Story,
    private readonly paragraphs: readonly (readonly Unit[])[],
  ) {
    this.dialogue = findDialogue(story, paragraphs);
    this.namings = firstNamings(paragraphs);
    this.readers = paragraphs.map((units) =>
      units.map((unit, i) => new UnitReader(unit, units[i - 1])),
    );
  }

  read(): void {
    for (const [number, units] of this.paragraphs.entries()) {
      const isRead =
        this.readLabelled(units, number) ||
        this.readTimed(units) ||
        this.readSpeech(units) ||
        this.readTurn(units) ||
        this.readSigned(units) ||
        this.readAnnounced(units);
      if (!isRead) this.readProse(units, number);
    }
  }

  /** Adds what a whole paragraph says, if it says anything. */
  private add(statement: FoundStatement | undefined): boolean {
    if (statement === undefined) return false;
    this.found.push(statement);
    this.turns.push(statement.content);
    return true;
  }

  private readLabelled(units: readonly Unit[], number: number): boolean {
    const labelled = readLabel(this.story, units, this.dialogue);
    if (labelled === undefined) return false;
    const label = slice(this.story, labelled.source);
    const isQuestion = QUESTION.test(label);
    if (!isQuestion) this.found.push(labelled);
    this.turns.push({ start: labelled.source.start, end: labelled.content.end });
    this.previous = labelled;
    this.wasOpen = this.readers[number]?.at(-1)?.endsOpen ?? false;
    this.turn = this.dialogue.labels.size > 0 && !isQuestion ? labelled : undefined;
    this.speaker = isOfficeLabel(label) ? labelled : undefined;
    return true;
  }

  private readTimed(units: readonly Unit[]): boolean {
    const timed = timedLabel(this.story, units);
    if (timed === undefined || !this.dialogue.labels.has(timed.text)) return false;
    this.turns.push({ start: timed.source.start, end: timed.cue.end });
    this.announcing = timed;
    this.turn = undefined;
    return true;
  }

  private readSpeech(units: readonly Unit[]): boolean {
    const closing = closingLabel(this.story, units);
    const goesOn = this.speaker && readSpeech(units, this.speaker, closing);
    this.speaker = closing ?? this.speaker;
    return this.add(goesOn);
  }

  private readTurn(units: readonly Unit[]): boolean {
    return this.add(this.turn && readTurn(this.turn, units, this.dialogue));
  }

  private readSigned(units: readonly Unit[]): boolean {
    return this.add(readSigned(units));
  }

  private readAnnounced(units: readonly Unit[]): boolean {
    const announced = this.announcing && readAnnounced(units, this.announcing);
    this.announcing = undefined;
    if (announced !== undefined) {
      if (this.dialogue.labels.size > 0) this.turn = announced;
      this.endsWithColon = false;
    }
    return this.add(announced);
  }

  private readProse(units: readonly Unit[], number: number): void {
    const { story, paragraphs, namings, previous } = this;
    const own = this.readers[number] ?? [];
    for (const reader of own) reader.read();
    let last: Attribution | undefined;
    let told: { unit: Unit; statements: FoundStatement[] } | undefined;
    // “…,” Roe said. Cole laughed. “…”: beside one who speaks, others only listen.
    const isTold = own.some((reader) => (reader.last ?? reader.bare) !== undefined);
    const carriedTo = createCarrying(story, { paragraphs, namings, number }, previous);
    for (const [i, reader] of own.entries()) {
      const { unit } = reader;
      if (!isAllQuoted(unit)) {
        told = { unit, statements: resolveThings(story, unit, reader.statements, told) };
        this.found.push(...told.statements);
        last = reader.last ?? last;
        continue;
      }
      const before = gestureIn(units[i - 1]);
      const attribution =
        (isTold ? undefined : before) ??
        last ??
        (this.wasOpen || this.endsWithColon
          ? previous
          : (this.attributionBehind(number, i) ??
            (isTold ? undefined : gestureIn(units[i + 1])) ??
            carriedTo(i)));
      if (attribution === undefined) continue;
      this.addQuotations(reader, { ...attribution, ...(isTold && before && { listener: before }) });
      last = attribution;
    }
    this.wasOpen = own.at(-1)?.endsOpen ?? false;
    this.endsWithColon = isMark(units.at(-1)?.tokens.at(-1), /^:$/);
    this.announcing = own.at(-1)?.announcing;
    this.previous = this.announcing ?? last ?? own.at(-1)?.bare;
  }

  /** Who speaks in a quotation, as what stands behind its unit says. */
  private attributionBehind(number: number, i: number): Attribution | undefined {
    const own = this.readers[number] ?? [];
    const next = own[i + 1];
    const isLast = i + 1 === own.length;
    return (
      next?.last ??
      next?.bare ??
      signatureAlone(isLast ? this.paragraphs[number + 1] : undefined) ??
      attributionAhead(this.readers, number)
    );
  }

  /** Adds the quotations of a unit whose sentences do not tell who says them. */
  private addQuotations(
    { unit, covered }: UnitReader,
    attribution: Attribution & Pick<FoundStatement, 'listener'>,
  ): void {
    for (const [position, { start, end }] of unit.quotations) {
      if (covered.has(position)) continue;
      this.found.push({
        paragraph: unit.paragraph,
        ...attribution,
        content: { start, end },
        kind: 'direct',
      });
    }
  }
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
  const finder = new StatementFinder(story, buildUnits(story, sentences, quotations));
  finder.read();
  return { found: finder.found, turns: finder.turns };
}
