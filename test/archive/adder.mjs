// Adds 200 stories, and says of each when it is kept: for a test that kills it meanwhile.
// Usage: node adder.mjs FOLDER, or node adder.mjs DATABASE_URL MIGRATIONS
import { archiveOf } from '../../dist/src/archive/files.js';
import { createKeptArchive } from '../../dist/src/archive/kept-archive.js';
import { openStore } from '../../dist/src/archive/open-store.js';

const [, , place, migrations] = process.argv;
const archive = createKeptArchive({
  store: await openStore(
    {
      archiveFolder: place,
      databaseUrl: migrations === undefined ? undefined : place,
      migrations,
    },
    (problem) => process.stderr.write(`${problem}\n`),
  ),
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
