import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../src/archive/files.js';
import { createDesk, LongStory, UnknownStoryError } from '../src/desk.js';
import { outlineStory } from '../src/story/parse.js';
import { SCOPE } from './support/desk.js';

const TEXT = 'The ferries between the islands stood still for a second day.';
const archive = archiveOf(
  ['a', 'b', 'c'].map((id, i) => ({
    content: TEXT,
    outline: outlineStory(TEXT, id, id),
    modified: i,
  })),
);

describe('the desk', () => {
  it('opens the story that is meant, or the newest', async () => {
    const desk = createDesk(archive);
    expect((await desk.open(SCOPE, 'a')).story.id).toBe('a');
    expect((await desk.open(SCOPE)).story.id).toBe('c');
    await expect(desk.open(SCOPE, 'd')).rejects.toThrow(UnknownStoryError);
  });

  it('opens a story in slices, between which others get their turn', async () => {
    let isOpen = false;
    const opening = createDesk(archive)
      .open(SCOPE, 'a')
      .then(() => {
        isOpen = true;
      });
    let turns = 0;
    for (; !isOpen; turns++) await nextTurn();
    await opening;
    // After it is parsed, and after each part of reading its people and of indexing it.
    expect(turns).toBeGreaterThanOrEqual(8);
  });

  it('answers at once from a story that is still being opened in slices', async () => {
    const desk = createDesk(archive);
    const opening = desk.open(SCOPE, 'a');
    for (let turns = 0; turns < 3; turns++) await nextTurn();
    const meanwhile = (await desk.open(SCOPE, 'a')).search('what stood still');
    expect(meanwhile.passages).toHaveLength(1);
    expect((await opening).search('what stood still')).toEqual(meanwhile);
  });

  it('keeps what it has opened', async () => {
    const desk = createDesk(archive);
    expect(await desk.open(SCOPE, 'a')).toBe(await desk.open(SCOPE, 'a'));
  });

  it('keeps no more than so many characters open, those asked for last', async () => {
    const desk = createDesk(archive, { openCharacters: 2 * TEXT.length });
    const first = await desk.open(SCOPE, 'a');
    const second = await desk.open(SCOPE, 'b');
    await desk.open(SCOPE, 'a');
    await desk.open(SCOPE, 'c');
    expect(await desk.open(SCOPE, 'a')).toBe(first);
    expect(await desk.open(SCOPE, 'b')).not.toBe(second);
  });

  it('opens the beginning alone of a story that is too long to be read here, and keeps it', async () => {
    const content = `${TEXT}\n\n${TEXT}\n\n${TEXT}`;
    const long = archiveOf([{ content, outline: outlineStory(content, 'a', 'a'), modified: 0 }]);
    const desk = createDesk(long, { longest: 10, beginning: 2 * TEXT.length + 2 });
    await expect(desk.open(SCOPE, 'a')).rejects.toThrow(LongStory);
    const beginning = await desk.openBeginning(SCOPE, 'a');
    expect(beginning?.story.paragraphs).toHaveLength(2);
    expect(await desk.openBeginning(SCOPE, 'a')).toBe(beginning);
  });

  it('keeps a story alone that is longer than all that it may keep', async () => {
    const desk = createDesk(archive, { openCharacters: 10 });
    expect(await desk.open(SCOPE, 'a')).toBe(await desk.open(SCOPE, 'a'));
  });
});
