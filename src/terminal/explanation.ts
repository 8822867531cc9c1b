import type { ExplainedPassage, ExplainedSentence, Explanation } from '../search/explain.js';
import type { Part } from '../search/ranking/model.js';

/** What each decision says where it holds. */
export const DECISIONS: Readonly<Record<Explanation['decisions'][number]['decides'], string>> = {
  meant: 'the question is meant for this story',
  answers: 'the best passage answers it',
  words: 'its best words are the answer',
};

/** A share as people write it. */
export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** An explanation, for a person to read. */
export function describeExplanation(explanation: { readonly question: string } & Explanation) {
  const { question, asked, terms, persons, verdict, decisions, passages } = explanation;
  return [
    question,
    '',
    `Asks for  ${asked}`,
    `Means     ${persons.join(', ') || 'nobody by name'}`,
    'Terms',
    ...terms.map(({ term, forms, related, irregular, weight, rarity }) =>
      [
        `  ${term}: weight ${weight.toFixed(2)}, rarity ${rarity.toFixed(2)}`,
        forms.length === 0 ? ', not in the story' : '',
        forms.length > 0 && forms[0] !== term ? `, read as ${forms.join(', ')}` : '',
        related.length > 0 ? `, related: ${related.join(', ')}` : '',
        irregular.length > 0 ? `, other forms that count for nothing: ${irregular.join(', ')}` : '',
      ].join(''),
    ),
    '',
    `Verdict   ${verdict}`,
    ...decisions.flatMap(({ decides, likelihood, from, holds, obstacle, parts }) => [
      `  ${DECISIONS[decides]}: ${percent(likelihood)}, ${holds ? 'at least' : 'less than'} ${percent(from)}${obstacle === undefined ? '' : `; but ${obstacle}`}`,
      ...describeParts(parts),
    ]),
    ...passages.flatMap(describePassage),
  ].join('\n');
}

function describePassage(passage: ExplainedPassage): string[] {
  const { paragraph, score, share, hasEvidence, lacking, parts, answer, sentences } = passage;
  return [
    '',
    `¶${paragraph}  score ${score.toFixed(2)}, ${percent(share)} of all${hasEvidence ? '' : '; not shown, since it has nothing of the question'}${lacking === undefined ? '' : `; not first, for ${lacking}`}`,
    ...sentences.map(describeSentence),
    ...describeParts(parts),
    ...(answer === null
      ? []
      : [
          `  its best words, ${answer.score.toFixed(2)}: ${answer.text}`,
          ...describeParts(answer.parts),
        ]),
  ];
}

function describeSentence({ text, isHighlight, ...found }: ExplainedSentence): string {
  const { terms, related, mentions, saidBy } = found;
  const what = [
    ...terms,
    ...(related.length > 0 ? [`related to ${related.join(', ')}`] : []),
    ...(mentions.length > 0 ? [`mentions ${mentions.join(', ')}`] : []),
    ...(saidBy.length > 0 ? [`said by ${saidBy.join(', ')}`] : []),
  ];
  return `  ${isHighlight ? '>' : '|'} ${text}${what.length > 0 ? `  [${what.join('; ')}]` : ''}`;
}

/** What counts, most first. */
export function byImportance(parts: readonly Part[]): Part[] {
  return parts.filter(({ part }) => part !== 0).sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
}

function describeParts(parts: readonly Part[]): string[] {
  return byImportance(parts).map(
    ({ feature, value, weight, part }) =>
      `      ${signed(part).padStart(7)}  ${feature}  ${value.toFixed(2)} × ${weight.toFixed(2)}`,
  );
}

/** A number with its sign. */
export const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
