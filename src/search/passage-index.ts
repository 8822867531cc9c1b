import MiniSearch from 'minisearch';
import { type Paragraph, type Span, type Story, slice } from '../story/story.js';
import { analyze, pairsOf } from './analyzer.js';
import { judge, type Verdict } from './verdict.js';

/** A paragraph that bears on a question. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** The sentence that answers best. */
  readonly highlight: Span;
  /** Above 0; comparable within one question only. */
  readonly score: number;
}

/** What a story has on a question. */
export interface Ranking {
  readonly verdict: Verdict;
  /** Best first; empty if and only if the verdict is `none`. */
  readonly passages: readonly Passage[];
}

/** A story's paragraphs, ready to be asked. */
export interface PassageIndex {
  search(question: string): Ranking;
}

/** Pairs of neighbours are rarer than terms, so BM25 alone gives them too much weight. */
const PAIR_BOOST = 0.4;
/** A news story says first what matters most: paragraph n counts 1 + 0.6/n times. */
const LEAD_PRIOR = 0.6;
/** How much more a passage counts that has the evidence in one sentence. */
const SENTENCE_WEIGHT = 0.3;
/** Characters; corrections of shorter terms are mostly other words. */
const MIN_CORRECTED_LENGTH = 5;
/** Edits allowed, as a share of a term's length. */
const CORRECTION = 0.2;

/** MiniSearch is given terms, not text: they come joined by a character that no term contains. */
const JOINT = '\n';

/**
 * Indexes a story by paragraph: terms and pairs of neighbouring terms as two fields of MiniSearch
 * (BM25+, Lv and Zhai 2011), a prior for the lead, and a bonus for the best sentence. A term that
 * the story lacks is corrected to one that it has, a letter or two away.
 */
export function indexPassages(story: Story): PassageIndex {
  const index = new MiniSearch<{ id: number; terms: string; pairs: string }>({
    fields: ['terms', 'pairs'],
    tokenize: (joined) => joined.split(JOINT),
    processTerm: (term) => term || null,
  });
  const frequency = new Map<string, number>();
  const sentenceTerms: ReadonlySet<string>[][] = [];
  for (const paragraph of story.paragraphs) {
    const terms = analyze(slice(story, paragraph));
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    sentenceTerms.push(paragraph.sentences.map((span) => new Set(analyze(slice(story, span)))));
    index.add({
      id: paragraph.number,
      terms: terms.join(JOINT),
      pairs: pairsOf(terms).join(JOINT),
    });
  }

  /** Robertson and Spärck Jones's inverse document frequency; highest for a term not in the story. */
  const rarity = (term: string) => {
    const count = frequency.get(term) ?? 0;
    return Math.log(1 + (story.paragraphs.length - count + 0.5) / (count + 0.5));
  };
  const canCorrect = (term: string) =>
    term.length >= MIN_CORRECTED_LENGTH && !frequency.has(term) && /^\p{L}+$/u.test(term);

  const search = (question: string): Ranking => {
    const terms = analyze(question);
    const weights = new Map(terms.map((term) => [term, rarity(term)]));
    const total = sum(weights.values());
    const share = (found: Iterable<string>) => sum(found, (term) => weights.get(term) ?? 0) / total;

    const boostDocument = (number: number) => 1 + LEAD_PRIOR / number;
    const results = index.search({
      queries: [
        {
          queries: [terms.join(JOINT)],
          fields: ['terms'],
          fuzzy: (term) => canCorrect(term) && CORRECTION,
          boostDocument,
        },
        {
          queries: [pairsOf(terms).join(JOINT)],
          fields: ['pairs'],
          boost: { pairs: PAIR_BOOST },
          boostDocument,
        },
      ],
    });

    const found = new Set<string>();
    const passages = results.map(({ id, score, terms: matched, queryTerms }) => {
      for (const term of queryTerms) found.add(term);
      const paragraph = story.paragraphs[id - 1] as Paragraph;
      const evidence = new Set(matched);
      const shares = (sentenceTerms[id - 1] ?? []).map(
        (inSentence) =>
          sum(
            [...evidence].filter((term) => inSentence.has(term)),
            rarity,
          ) / total,
      );
      const best = shares.indexOf(Math.max(...shares));
      return {
        paragraph,
        highlight: paragraph.sentences[best] ?? paragraph,
        score: score * (1 + SENTENCE_WEIGHT * (shares[best] ?? 0)),
        coverage: share(new Set(queryTerms)),
      };
    });
    passages.sort((a, b) => b.score - a.score || a.paragraph.number - b.paragraph.number);

    const verdict = judge({ byPassage: passages[0]?.coverage ?? 0, byStory: share(found) });
    return {
      verdict,
      passages:
        verdict === 'none'
          ? []
          : passages.map(({ paragraph, highlight, score }) => ({ paragraph, highlight, score })),
    };
  };
  return { search };
}

function sum<T>(values: Iterable<T>, weigh: (value: T) => number = Number): number {
  let total = 0;
  for (const value of values) total += weigh(value);
  return total;
}
