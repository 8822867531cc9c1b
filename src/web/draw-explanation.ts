import type { ExplainedPassage, ExplainedSentence, Explanation } from '../search/explain.js';
import type { Part } from '../search/ranking/model.js';
import { byImportance, DECISIONS, percent, signed } from '../terminal/explanation.js';
import { element } from './element.js';
import { words } from './words.js';

/** Passages that are explained: as many as a reply shows. */
const SHOWN = 3;

type Term = Explanation['terms'][number];

function drawTerm({ term, forms, related }: Term): HTMLElement {
  const others = related.filter((word) => word !== term);
  const notes = [
    forms.length === 0 ? words.notInStory : undefined,
    forms.length > 0 && forms[0] !== term ? words.readAs(forms) : undefined,
    others.length > 0 ? words.alsoRelated(others) : undefined,
  ].filter((note) => note !== undefined);
  return element('li', {}, element('strong', {}, term), ...notes.map((note) => ` · ${note}`));
}

/** What was weighed, most first; it sums to the score. */
function drawParts(parts: readonly Part[]): HTMLElement {
  const rows = byImportance(parts).map(({ feature, value, weight, part }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, feature),
      element('td', {}, `${value.toFixed(2)} × ${weight.toFixed(2)}`),
      element('td', {}, signed(part)),
    ),
  );
  const head = words.weighedColumns.map((column) => element('th', { scope: 'col' }, column));
  return element(
    'details',
    { class: 'weighed' },
    element('summary', {}, words.weighed),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
  );
}

function drawDecision(decision: Explanation['decisions'][number]): HTMLElement {
  const { decides, likelihood, from, holds, obstacle, parts } = decision;
  const label = DECISIONS[decides];
  const meter = { min: '0', max: '1', optimum: '1', low: String(from), high: String(from) };
  return element(
    'li',
    { class: holds && obstacle === undefined ? 'holds' : 'fails' },
    element(
      'span',
      {},
      `${label}: ${percent(likelihood)}, ${words.needed(percent(from), holds)}`,
      obstacle === undefined ? undefined : `; ${words.but(obstacle)}`,
    ),
    element('meter', { ...meter, value: String(likelihood), 'aria-label': label }),
    drawParts(parts),
  );
}

function drawSentence({ text, isHighlight, ...found }: ExplainedSentence): HTMLElement {
  const { terms, related, mentions, saidBy } = found;
  const has = [
    terms.length > 0 ? words.has(terms) : undefined,
    related.length > 0 ? words.alsoRelated(related) : undefined,
    mentions.length > 0 ? words.mentions(mentions) : undefined,
    saidBy.length > 0 ? words.saidBy(saidBy) : undefined,
  ].filter((part) => part !== undefined);
  return element(
    'p',
    {},
    isHighlight ? element('strong', {}, text) : text,
    has.length === 0 ? undefined : element('span', { class: 'small' }, ` ${has.join(' · ')}`),
  );
}

function drawPassage({
  paragraph,
  share,
  hasEvidence,
  lacking,
  sentences,
  parts,
  answer,
}: ExplainedPassage) {
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'small' },
      `¶${paragraph} · ${words.shareOfAll(percent(share))}${hasEvidence ? '' : ` · ${words.notShown}`}${lacking === undefined ? '' : ` · ${words.notFirst(lacking)}`}`,
    ),
    ...sentences.map(drawSentence),
    answer === null ? undefined : element('p', { class: 'small' }, words.bestWords(answer.text)),
    drawParts(parts),
  );
}

const section = (title: string, name: 'ul' | 'ol', items: readonly HTMLElement[]) =>
  items.length === 0 ? [] : [element('h4', {}, title), element(name, {}, ...items)];

/** Draws how an answer came about. */
export function drawExplanation({
  asked,
  persons,
  terms,
  decisions,
  passages,
}: Explanation): Node[] {
  return [
    element('p', {}, words.asksFor(asked, persons)),
    ...section(words.itsWords, 'ul', terms.map(drawTerm)),
    ...section(words.howSure, 'ul', decisions.map(drawDecision)),
    ...section(words.itsPassages, 'ol', passages.slice(0, SHOWN).map(drawPassage)),
  ];
}
