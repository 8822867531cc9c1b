// Adds 200 stories, and says of each when it is kept: for a test that kills it meanwhile.
// Usage: node adder.mjs FOLDER
import { createFileStore } from '../../dist/src/archive/file-store.js';
import { archiveOf } from '../../dist/src/archive/files.js';
import { createKeptArchive } from '../../dist/src/archive/kept-archive.js';

const [, , folder] = process.argv;
const archive = createKeptArchive({
  store: createFileStore(folder, (problem) => process.stderr.write(`${problem}\n`)),
  shared: archiveOf([]),
  quotas: { stories: 1_000, characters: 100_000_000, additionsAnHour: 1_000 },
});

/** Words that no other story of this run has. */
const textOf = (number) =>
  Array.from({ length: 40 }, (_, paragraph) =>
    Array.from({ length: 30 }, (_, word) => `w${number}x${paragraph}x${word}`).join(' '),
  ).join('\n\n');

for (let number = 0; number < 200; number++) {
  const content = `---\nheadline: Story ${number}\n---\n\n${textOf(number)}\n`;
  const { summary } = await archive.add({ guild: '17', channel: '3', user: '5' }, content);
  process.stdout.write(`${summary.id}\n`);
}
