import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readQuiz, storyOf } from '../../eval/stories.js';
import { slice } from '../../story/story.js';
import { analyze } from '../../terms/analyzer.js';
import { vectorOf } from '../../terms/word-vectors.js';
import { FREQUENT_WORDS } from '../subtlex.js';

/** Characters; a shorter sentence says little, a longer one takes long to encode. */
const SENTENCE_LENGTH = { least: 25, most: 300 };
const DICTIONARIES = ['noun', 'verb', 'adj', 'adv'];

/** The most frequent word of each stem that the table of word vectors has. */
function wordsOfStems(): string[] {
  const words = new Map<string, string>();
  for (const { word } of FREQUENT_WORDS) {
    const [stem = '', ...more] = analyze(word.toLowerCase());
    if (more.length > 0 || words.has(stem) || vectorOf(stem) === undefined) continue;
    words.set(stem, word.toLowerCase());
  }
  return [...words.values()];
}

/** What WordNet says that words mean, and its examples of their use. */
async function readGlosses(folder: string): Promise<string[]> {
  const texts: string[] = [];
  for (const name of DICTIONARIES) {
    for (const line of (await readFile(join(folder, `data.${name}`), 'utf8')).split('\n')) {
      const [synset = '', gloss] = line.split(' | ');
      if (gloss === undefined || line.startsWith(' ')) continue;
      const fields = synset.split(' ');
      const words = Array.from({ length: Number.parseInt(fields[3] ?? '0', 16) }, (_, i) =>
        (fields[4 + 2 * i] ?? '').replace(/\(.*/, '').replaceAll('_', ' '),
      );
      if (!words.some((word) => analyze(word).some((stem) => vectorOf(stem)))) continue;
      const [meaning = ''] = gloss.split('; "');
      texts.push(`${words.join(', ')}: ${meaning.trim()}`);
      for (const [, example = ''] of gloss.matchAll(/"([^"]{20,200})"/g)) texts.push(example);
    }
  }
  return texts;
}

/** Sentences of news articles. */
async function readSentences(quizPath: string): Promise<string[]> {
  const quiz = readQuiz(await readFile(quizPath, 'utf8'));
  if (quiz === undefined) throw new Error(`${quizPath} is no quiz.`);
  return quiz.stories
    .flatMap((gold) => {
      const story = storyOf(gold);
      return story.paragraphs.flatMap(({ sentences }) =>
        sentences.map((sentence) => slice(story, sentence)),
      );
    })
    .filter(({ length }) => length >= SENTENCE_LENGTH.least && length <= SENTENCE_LENGTH.most);
}

/**
 * The texts whose gist is learned: single words, what a dictionary says of them, and sentences of news.
 *
 * @param wordNet - the `dict` of WordNet
 * @param quizPath - a file of news articles
 */
export async function readTexts(wordNet: string, quizPath: string): Promise<string[]> {
  const texts = [
    ...wordsOfStems(),
    ...(await readGlosses(wordNet)),
    ...(await readSentences(quizPath)),
  ];
  return [...new Set(texts)];
}
