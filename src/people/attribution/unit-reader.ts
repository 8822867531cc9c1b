import { PREPOSITIONS } from '../../text/english/function-words.js';
import type { Range } from '../../text/ranges.js';
import { isMark, isQuotation, spanOf, trim } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import { lowerAt } from '../../text/tokens.js';
import { afterAppositions } from '../grammar/appositions.js';
import { commaBeforeClause } from '../grammar/descriptions.js';
import type { StatementKind } from '../statement.js';
import { isEmpty } from './circumstances.js';
import { cleftRest } from './clefts.js';
import { contentStart, cueWords, opensInfinitive } from './content-start.js';
import { clauseOf, isFar, quotationBefore } from './contents.js';
import { beginningOf, type Cue, findCues } from './cues.js';
import type { Attribution, FoundStatement } from './found-statement.js';
import { halvesAround } from './halves.js';
import { mannerOf } from './manners.js';
import { hasNoContent, isElliptical, tellsNothing } from './no-content.js';
import { joinsClause, sharedSubject } from './shared-verbs.js';
import { isToldOfAnother, mayBeReported, tellerOf } from './told-of-others.js';
import { bearerOf, signerOf } from './uncued.js';
import type { Unit } from './units.js';
import { judgeOf } from './verdicts.js';

/** Reads the statements of one unit, and the attribution that a following quotation shares. */
export class UnitReader {
  readonly statements: FoundStatement[] = [];
  readonly covered = new Set<number>();
  last: Attribution | undefined;
  /** Who speaks in a sentence that does not say what. */
  bare: Attribution | undefined;
  /** Who speaks in what follows: "Roe wrote:". */
  announcing: Attribution | undefined;

  private isRead = false;

  /** @param before - the unit before, in the same paragraph */
  constructor(
    readonly unit: Unit,
    private readonly before: Unit | undefined,
  ) {}

  private add(range: Range, attribution: Attribution): boolean {
    const { tokens, quotations, paragraph } = this.unit;
    const { first, next } = trim(tokens, range);
    if (first >= next) return false;
    // "Asked if she would go, Roe said yes."
    const opener = first === 0 ? lowerAt(tokens, first) : '';
    if (/^(?:asked|told|pressed|questioned)$/.test(opener)) return false;
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

  /** Whether it ends inside a quotation that the next paragraph goes on with. */
  get endsOpen(): boolean {
    return [...this.unit.quotations.values()].at(-1)?.isOpen ?? false;
  }

  /** Reads the unit, once. */
  read(): void {
    if (this.isRead) return;
    this.isRead = true;
    const { tokens } = this.unit;
    const all = findCues(this.unit);
    const closing = all.at(-1);
    if (closing !== undefined && this.readClosing(closing)) return;
    const cues: Cue[] = [];
    all.forEach((cue, i) => {
      if (isToldOfAnother(tokens, cue)) {
        // Whosever it is, it is not whom the sentence is about.
        for (const position of this.unit.quotations.keys())
          if (position > cue.first && position < (all[i + 1]?.first ?? Infinity))
            this.covered.add(position);
        return;
      }
      const earlier = cues.at(-1);
      const isReported =
        earlier !== undefined &&
        (!this.isApart(cue, all[i - 1]) || mayBeReported(tokens, cue, earlier));
      const isWithin =
        cue.content !== undefined && earlier !== undefined && earlier.content === undefined;
      if (!isReported && !isWithin) cues.push(cue);
    });
    let from = 0;
    cues.forEach((cue, i) => {
      const source =
        cue.source === undefined ? this.sharedSource(cue, cues[i - 1]) : spanOf(tokens, cue.source);
      if (source === undefined) return;
      const attribution = { source, cue: spanOf(tokens, cueWords(tokens, cue)) };
      if (cue.content !== undefined) {
        if (this.add(cue.content, attribution)) from = cue.content.next;
        return;
      }
      const left = beginningOf(cue);
      const right = Math.max(cue.next, cue.source?.next ?? cue.next);
      const following = cues[i + 1];
      const isLater = cue.source === undefined && source.start > (tokens[cue.first]?.start ?? 0);
      const limit = isLater
        ? tokens.findIndex(({ start }) => start >= source.start)
        : tokens.length;
      const next = following === undefined || isLater ? limit : beginningOf(following);
      const end = Math.min(next, cleftRest(tokens, cue.first) ?? next);
      const halves = halvesAround(this.unit, cue, from, left, right, end);
      if (halves !== undefined && this.add(halves, attribution)) {
        from = halves.next;
        return;
      }
      const before = this.readBefore(cue, attribution, from, left, right, end);
      const after = this.readAfter(cue, attribution, right, Math.max(right, end), before);
      const announces = isMark(tokens.at(-1), /^:$/);
      if ((cue.isSpeech || announces) && cue.source !== undefined) this.bare ??= attribution;
      if (announces && !before && !after) this.announcing = attribution;
      if (before || after) from = after ? Math.max(right, end) : right;
    });
    this.readUncued();
    this.last = tellerOf(this.unit, cues) ?? this.last;
  }

  /** "…, Roe said." with no quotation beside it: the whole sentence before it is what is said. */
  private readClosing(cue: Cue): boolean {
    const { tokens, quotations } = this.unit;
    if (cue.source === undefined || !cue.isSpeech || cue.isPreposition) return false;
    const left = beginningOf(cue);
    // "…, explained Jane Roe, a biochemist."
    const right = cue.isInverted
      ? afterAppositions(tokens, cue.source.next)
      : Math.max(cue.next, cue.source.next);
    if (left < 4 || !isMark(tokens[left - 1], /^,$/) || quotations.has(left - 2)) return false;
    if (!isEmpty(tokens, right, tokens.length)) return false;
    const opener = lowerAt(tokens, 0);
    if (PREPOSITIONS.has(opener) && !tokens.slice(0, left - 1).some(({ text }) => text === ',')) {
      return false;
    }
    const attribution = {
      source: spanOf(tokens, cue.source),
      cue: spanOf(tokens, cueWords(tokens, cue)),
    };
    return this.add({ first: 0, next: left - 1 }, attribution);
  }

  /** Whether a cue reports on its own, and is no part of what an earlier one reports. */
  private isApart(cue: Cue, earlier: Cue | undefined): boolean {
    const { tokens, quotations } = this.unit;
    if (cue.isPreposition || earlier?.isPreposition) return true;
    if (cue.source === undefined) {
      // "…, adding", "and added"; else the subject stands within what is reported.
      return /^(?:,|“|and|but|then|later|also|while|after|before)$/.test(
        tokens[cue.first - 1]?.lower ?? ',',
      );
    }
    const left = beginningOf(cue);
    const before = tokens[left - 1];
    if (before === undefined || quotations.has(left - 1) || cue.isInverted) return true;
    if (
      /^(?:after|as|while|when|although|though|but|whereas|since|because|before|with|,|;)$/.test(
        before.lower,
      )
    ) {
      return true;
    }
    return before.lower === 'and' && cue.isSpeech;
  }

  /**
   * The source of a verb that has no subject beside it.
   *
   * @param earlier - the cue before it
   */
  private sharedSource(cue: Cue, earlier: Cue | undefined): Span | undefined {
    const { tokens, quotations } = this.unit;
    // "According to a survey, a driver earns little and believes that": it is not the survey that does.
    const isOfReported = earlier?.isPreposition === true && joinsClause(tokens, cue);
    if (this.last !== undefined && !isOfReported) return this.last.source;
    const subject = sharedSubject(tokens, cue, quotations.size > 0);
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
    const isHead = next <= from || isMark(tokens[left - 1], /^[:;]$/);
    if (isHead && cue.isPreposition) return this.readAccording(attribution, right);
    if (next <= from) return false;
    if (quotations.has(next - 1)) {
      const isWhole = next - 1 === from || this.isOpening(from, next - 1);
      // On “Some Show,” Roe said that …
      if (!isWhole && !cue.isInverted && !tellsNothing(this.unit, cue, right, end)) return false;
      return this.add({ first: isWhole ? next - 1 : from, next }, attribution);
    }
    if (next === left && !cue.isPreposition) return false;
    const isIntroducing = isQuotation(tokens[right + 1]);
    const isClosing =
      tellsNothing(this.unit, cue, right, end) || (isMark(tokens[right], /^,$/) && !isIntroducing);
    if (!(cue.isPreposition || (cue.isSpeech && isClosing))) return false;
    if (next - from > 2) {
      const quoted = quotationBefore(this.unit, from, next);
      const isWhole = quotations.has(quoted - 1) && this.isOpening(from, quoted - 1);
      return this.add({ first: isWhole ? quoted - 1 : from, next: quoted }, attribution);
    }
    // "Also, according to Roe, it leaks."
    return cue.isInverted && this.readAccording(attribution, right);
  }

  private readAccording(attribution: Attribution, right: number): boolean {
    const { tokens } = this.unit;
    let first = right;
    const limit = Math.min(tokens.length, right + 40);
    while (first < limit && tokens[first]?.text !== ',') first++;
    first = commaBeforeClause(tokens, first, tokens.length);
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
    if (isElliptical(tokens, beginningOf(cue), first, end)) return false;
    const isRequest = opensInfinitive(tokens, cue, first);
    const isThat = tokens[first - 1]?.lower === 'that';
    if (isEmpty(tokens, first, end) && !quotations.has(first) && !isThat && !isRequest)
      return false;
    let hasQuotation = false;
    for (let i = first; i < end && !hasQuotation; i++) hasQuotation = quotations.has(i);
    if (!hasQuotation && !isThat && !isRequest && hasNoContent(tokens, cue, first, end))
      return false;
    if (!cue.isSpeech && isFar(this.unit, first, end)) return false;
    const isClause = cue.isSpeech || hasQuotation || isThat;
    return isClause && this.add(clauseOf(this.unit, cue, first, end), attribution);
  }

  /** What no verb of saying says who said: signed with a dash, or in a sentence about somebody. */
  private readUncued(): void {
    const ofManner = (unit: Unit, position: number) => mannerOf(unit, position, this.before);
    for (const find of [signerOf, ofManner, judgeOf, bearerOf]) {
      for (const position of this.unit.quotations.keys()) {
        if (this.covered.has(position)) continue;
        const attribution = find(this.unit, position, this.last ?? this.bare);
        if (attribution !== undefined)
          this.add({ first: position, next: position + 1 }, attribution);
      }
    }
  }
}
