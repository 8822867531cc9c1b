import type { Span, Story } from '../story/story.js';
import { type Cue, findCues } from './cues.js';
import type { FoundStatement } from './found-statement.js';
import { readLabel } from './labels.js';
import { isAdverb, isCalendarWord, PREPOSITIONS } from './lexicon/function-words.js';
import { nounPhraseAfter, type Range, subjectOf } from './noun-phrases.js';
import type { StatementKind } from './people.js';
import type { Token, TokenisedSentence } from './tokens.js';
import { buildUnits, type Unit } from './units.js';

/** Who speaks, and by which words that is known. */
interface Attribution {
  readonly source: Span;
  readonly cue: Span;
}

function spanOf(tokens: readonly Token[], { first, next }: Range): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: Math.max(start, tokens[next - 1]?.end ?? start) };
}

const isMark = (token: Token | undefined, marks: RegExp) => marks.test(token?.text ?? '');
const isQuotation = (token: Token | undefined) => token?.lower === '“';

/** Takes marks and conjunctions off both ends of a stretch. */
function trim(tokens: readonly Token[], range: Range): Range {
  let { first, next } = range;
  while (first < next && isMark(tokens[first], /^[,:;.…—–-]$|^(?:and|but|that)$/i)) first++;
  while (next > first && isMark(tokens[next - 1], /^[,:;.…—–-]$|^(?:and|but|while|as)$/i)) next--;
  return { first, next };
}

/** Verbs that take the person spoken to as their object. */
const ADDRESSES =
  /^(?:tell|tells|told|telling|ask|asks|asked|asking|inform|remind|warn|assure|advise|urge)/;
/** Words; where a clause of time or manner ends at the latest. */
const MAX_CLAUSE = 60;
/** Words; when and where it was said takes no more. */
const MAX_CIRCUMSTANCE = 12;

/** Where what is said begins after a cue: behind the person spoken to, the time, the place. */
function contentStart(tokens: readonly Token[], cue: Cue, from: number, end: number): number {
  let position = from;
  if (!cue.isInverted && ADDRESSES.test(cue.verb)) {
    const isObject = /^(?:me|us|him|her|them|you)$/.test(tokens[position]?.lower ?? '');
    const addressee = isObject
      ? { first: position, next: position + 1 }
      : nounPhraseAfter(tokens, position);
    if (addressee !== undefined && addressee.next < end) position = addressee.next;
  }
  // "said on Tuesday in a statement that", "said on X:", "wrote in a post, “…”"
  const limit = Math.min(end, position + MAX_CIRCUMSTANCE);
  for (let ahead = position; ahead < limit; ahead++) {
    const token = tokens[ahead];
    if (token === undefined) break;
    const isCircumstance =
      ahead > position ||
      PREPOSITIONS.has(token.lower) ||
      isCalendarWord(token.lower) ||
      isAdverb(token.lower) ||
      /^[,:]$/.test(token.text) ||
      token.lower === 'that';
    if (!isCircumstance) break;
    if (token.lower === 'that' || token.text === ':') return ahead + 1;
    if (token.text === ',' && isQuotation(tokens[ahead + 1])) return ahead + 1;
    if (isQuotation(token))
      return PREPOSITIONS.has(tokens[ahead - 1]?.lower ?? '') ? position : ahead;
  }
  while (
    position < end &&
    (isCalendarWord(tokens[position]?.lower ?? '') || isMark(tokens[position], /^,$/))
  ) {
    position++;
  }
  return position;
}

/** The statements of one unit, and the attribution that a following quotation shares. */
class UnitReader {
  readonly statements: FoundStatement[] = [];
  readonly covered = new Set<number>();
  last: Attribution | undefined;

  constructor(private readonly unit: Unit) {}

  private add(range: Range, attribution: Attribution): boolean {
    const { tokens, quotations, paragraph } = this.unit;
    const { first, next } = trim(tokens, range);
    if (first >= next) return false;
    const inside: number[] = [];
    for (let i = first; i < next; i++) if (quotations.has(i)) inside.push(i);
    if (inside.some((i) => this.covered.has(i))) return false;
    for (const i of inside) this.covered.add(i);
    const kind: StatementKind =
      inside.length === 0 ? 'indirect' : inside.length === next - first ? 'direct' : 'mixed';
    this.statements.push({
      paragraph,
      ...attribution,
      content: spanOf(tokens, { first, next }),
      kind,
    });
    this.last = attribution;
    return true;
  }

  /** Whether nothing but the end of the sentence, a time or a place stands in a stretch. */
  private isEmpty(first: number, next: number): boolean {
    const { tokens } = this.unit;
    const stretch = tokens.slice(first, Math.min(next, first + MAX_CIRCUMSTANCE + 1));
    const head = stretch.find((token) => token.isWord || isQuotation(token));
    if (stretch.some((token) => isQuotation(token) || token.lower === 'that')) return false;
    return (
      head === undefined ||
      (next - first <= MAX_CIRCUMSTANCE &&
        (PREPOSITIONS.has(head.lower) || isCalendarWord(head.lower) || isAdverb(head.lower)))
    );
  }

  read(): void {
    const { tokens } = this.unit;
    const all = findCues(this.unit);
    const closing = all.at(-1);
    if (closing !== undefined && this.readClosing(closing)) return;
    const cues = all.filter((cue, i) => i === 0 || this.isApart(cue, all[i - 1]));
    let from = 0;
    cues.forEach((cue, i) => {
      const source = cue.source === undefined ? this.sharedSource(cue) : spanOf(tokens, cue.source);
      if (source === undefined) return;
      const attribution = { source, cue: spanOf(tokens, cue) };
      const left = Math.min(cue.first, cue.source?.first ?? cue.first);
      const right = Math.max(cue.next, cue.source?.next ?? cue.next);
      const following = cues[i + 1];
      const end =
        following === undefined
          ? tokens.length
          : Math.min(following.first, following.source?.first ?? following.first);
      const before = this.readBefore(cue, attribution, from, left, right, end);
      const after = this.readAfter(cue, attribution, right, Math.max(right, end), before);
      if (before || after) from = after ? Math.max(right, end) : right;
    });
    this.readDash();
    this.readRest();
  }

  /** "…, Roe said." with no quotation beside it: the whole sentence before it is what is said. */
  private readClosing(cue: Cue): boolean {
    const { tokens, quotations } = this.unit;
    if (cue.source === undefined || !cue.isSpeech || cue.isPreposition) return false;
    const left = Math.min(cue.first, cue.source.first);
    const right = Math.max(cue.next, cue.source.next);
    if (left < 4 || !isMark(tokens[left - 1], /^,$/) || quotations.has(left - 2)) return false;
    if (!this.isEmpty(right, tokens.length)) return false;
    const opener = tokens[0]?.lower ?? '';
    if (PREPOSITIONS.has(opener) && !tokens.slice(0, left - 1).some(({ text }) => text === ',')) {
      return false;
    }
    const attribution = { source: spanOf(tokens, cue.source), cue: spanOf(tokens, cue) };
    return this.add({ first: 0, next: left - 1 }, attribution);
  }

  /** Whether a cue reports on its own, and is no part of what an earlier one reports. */
  private isApart(cue: Cue, earlier: Cue | undefined): boolean {
    const { tokens, quotations } = this.unit;
    if (cue.isPreposition || earlier?.isPreposition) return true;
    if (cue.source === undefined) {
      // "…, adding", "and added"; else the subject stands within what is reported.
      return /^(?:,|and|but|then|later|also|while|after|before)$/.test(
        tokens[cue.first - 1]?.lower ?? ',',
      );
    }
    const left = Math.min(cue.first, cue.source.first);
    const before = tokens[left - 1];
    if (before === undefined || quotations.has(left - 1) || cue.isInverted) return true;
    if (
      /^(?:after|as|while|when|although|though|but|whereas|since|because|before|,|;)$/.test(
        before.lower,
      )
    ) {
      return true;
    }
    return before.lower === 'and' && cue.isSpeech;
  }

  /** The source of a verb that has no subject beside it. */
  private sharedSource(cue: Cue): Span | undefined {
    if (this.last !== undefined) return this.last.source;
    const { tokens } = this.unit;
    let comma = cue.next;
    const limit = Math.min(tokens.length, cue.next + MAX_CLAUSE);
    while (comma < limit && !isMark(tokens[comma], /^,$|,.$/)) comma++;
    // "After saying …, she left": the subject comes later.
    const subject =
      subjectOf(tokens, 0, cue.first) ??
      (comma < limit ? nounPhraseAfter(tokens, comma + 1) : undefined);
    return subject && spanOf(tokens, subject);
  }

  /** “…,” said Roe: what is said stands before. */
  private readBefore(
    cue: Cue,
    attribution: Attribution,
    from: number,
    left: number,
    right: number,
    end: number,
  ): boolean {
    const { tokens, quotations } = this.unit;
    if (cue.source === undefined) return false;
    let next = left;
    while (next > from && isMark(tokens[next - 1], /^(?:[,—–-]|as)$/i)) next--;
    if (next <= from) return cue.isPreposition && this.readAccording(attribution, right);
    if (quotations.has(next - 1)) {
      const isWhole = next - 1 === from || this.isOpening(from, next - 1);
      // On “Some Show,” Roe said that …
      if (!isWhole && !cue.isInverted && !this.isEmpty(right, end)) return false;
      return this.add({ first: isWhole ? next - 1 : from, next }, attribution);
    }
    if (next === left && !cue.isPreposition) return false;
    const isClosing = this.isEmpty(right, end) || isMark(tokens[right], /^,$/);
    if (!(cue.isPreposition || (cue.isSpeech && isClosing))) return false;
    return next - from > 2 && this.add({ first: from, next }, attribution);
  }

  private readAccording(attribution: Attribution, right: number): boolean {
    const { tokens } = this.unit;
    let first = right;
    const limit = Math.min(tokens.length, right + 40);
    while (first < limit && tokens[first]?.text !== ',') first++;
    return first < limit && this.add({ first, next: tokens.length }, attribution);
  }

  /** Whether only a conjunction, or words with a comma after them, stand before a quotation. */
  private isOpening(from: number, position: number): boolean {
    const { tokens } = this.unit;
    return position - from <= 1 || isMark(tokens[position - 1], /^[,:]$/);
  }

  /** Roe said (that) …: what is said follows. */
  private readAfter(
    cue: Cue,
    attribution: Attribution,
    right: number,
    end: number,
    hasBefore: boolean,
  ): boolean {
    const { tokens, quotations } = this.unit;
    if (cue.isPreposition) return false;
    const first = contentStart(tokens, cue, right, end);
    if (first >= end) return false;
    if (quotations.has(first) && isMark(tokens[first - 1], /^[,:]$/)) {
      let next = first + 1;
      while (quotations.has(next)) next++;
      return this.add({ first, next }, attribution);
    }
    if (hasBefore || cue.isInverted) {
      // “…,” he said, “…”
      for (let i = right; i < end; i++) {
        if (quotations.has(i) && isMark(tokens[i - 1], /^[,:]$/)) {
          return this.add({ first: i, next: i + 1 }, attribution);
        }
      }
      return false;
    }
    if (this.isEmpty(first, end) && !quotations.has(first) && tokens[first - 1]?.lower !== 'that') {
      return false;
    }
    let hasQuotation = false;
    for (let i = first; i < end && !hasQuotation; i++) hasQuotation = quotations.has(i);
    const isClause = cue.isSpeech || hasQuotation || tokens[first - 1]?.lower === 'that';
    return isClause && this.add(this.clause(cue, first, end), attribution);
  }

  /** The clause that is reported, without what the narrator adds to it. */
  private clause(cue: Cue, from: number, end: number): Range {
    const { tokens, quotations } = this.unit;
    let first = from;
    let lastQuotation = -1;
    for (let i = from; i < end; i++) {
      if (!quotations.has(i)) continue;
      // "accused Roe of “…”": who is accused is no part of what is said.
      const before = tokens[i - 1]?.lower ?? '';
      if (
        !cue.isSpeech &&
        lastQuotation === -1 &&
        i - from > 2 &&
        /^(?:of|as|for|to)$/.test(before)
      ) {
        first = i - 1;
      }
      lastQuotation = i;
    }
    for (let i = Math.max(lastQuotation, first) + 1; i < end - 1; i++) {
      const after = tokens[i + 1];
      if (isMark(tokens[i], /^,$/) && after !== undefined && /^[a-z]{3,}ing$/.test(after.lower)) {
        return { first, next: i };
      }
    }
    return { first, next: end };
  }

  /** “…” — Jane Roe */
  private readDash(): void {
    const { tokens, quotations } = this.unit;
    for (const position of quotations.keys()) {
      if (this.covered.has(position) || !isMark(tokens[position + 1], /^[—–―-]$/)) continue;
      let first = position + 2;
      while (isMark(tokens[first], /^[—–―-]$/)) first++;
      const source = nounPhraseAfter(tokens, first);
      if (source === undefined || !tokens[first]?.isCapitalised) continue;
      const cue = spanOf(tokens, { first: position + 1, next: first });
      this.add({ first: position, next: position + 1 }, { source: spanOf(tokens, source), cue });
    }
  }

  /** A quotation of some length in a sentence without a cue belongs to the subject. */
  private readRest(): void {
    const { tokens, quotations } = this.unit;
    for (const position of quotations.keys()) {
      if (this.covered.has(position) || (position === 0 && this.last === undefined)) continue;
      const isIntroduced = isMark(tokens[position - 1], /^[:,]$/);
      const words = (tokens[position]?.text ?? '').match(/\p{L}[\p{L}’'-]*/gu) ?? [];
      const isTitle = words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
      if (isTitle || (!isIntroduced && words.length < MIN_WORDS)) continue;
      const subject = this.last === undefined ? subjectOf(tokens, 0, position) : undefined;
      const source = this.last?.source ?? (subject && spanOf(tokens, subject));
      if (source === undefined) continue;
      const cue = this.last?.cue ?? spanOf(tokens, { first: position - 1, next: position });
      this.add({ first: position, next: position + 1 }, { source, cue });
    }
  }
}

/** Words; shorter quotations without a cue are titles, nicknames and terms. */
const MIN_WORDS = 5;

/** Whether a unit is nothing but quotations. */
function isAllQuoted({ tokens, quotations }: Unit): boolean {
  return quotations.size > 0 && tokens.every(({ isWord }) => !isWord);
}

/** Finds who said what, by the words alone. */
export function findStatements(
  story: Story,
  sentences: readonly TokenisedSentence[],
): FoundStatement[] {
  const found: FoundStatement[] = [];
  let previous: Attribution | undefined;
  let wasOpen = false;
  let endsWithColon = false;
  for (const units of buildUnits(story, sentences)) {
    const labelled = readLabel(story, units);
    if (labelled !== undefined) {
      found.push(labelled);
      previous = labelled;
      wasOpen = units.at(-1)?.quotations.size !== 0;
      continue;
    }
    const readers = units.map((unit) => {
      const reader = new UnitReader(unit);
      reader.read();
      return reader;
    });
    let last: Attribution | undefined;
    units.forEach((unit, i) => {
      const reader = readers[i];
      if (reader === undefined) return;
      if (isAllQuoted(unit)) {
        const isFirst = last === undefined;
        const next = readers[i + 1]?.last;
        const attribution =
          last ?? (isFirst && (wasOpen || endsWithColon) ? previous : (next ?? previous));
        if (attribution === undefined) return;
        for (const [position, { start, end }] of unit.quotations) {
          if (reader.covered.has(position)) continue;
          found.push({
            paragraph: unit.paragraph,
            ...attribution,
            content: { start, end },
            kind: 'direct',
          });
        }
        last = attribution;
        return;
      }
      found.push(...reader.statements);
      last = reader.last ?? last;
    });
    const lastUnit = units.at(-1);
    const lastQuotation = [...(lastUnit?.quotations.values() ?? [])].at(-1);
    wasOpen = lastQuotation?.isOpen ?? false;
    endsWithColon = isMark(lastUnit?.tokens.at(-1), /^:$/);
    previous = last ?? previous;
  }
  return found;
}
