import { afterEach, expect, it, vi } from 'vitest';
import { archiveOf } from '../../src/archive/files.js';
import { outlineStory } from '../../src/story/parse.js';

afterEach(() => vi.unstubAllEnvs());

it.each(['America/New_York', 'UTC', 'Asia/Tokyo'])(
  'the newest story is the same one where the program runs in %s',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    const fileOf = (id: string, published: string) => {
      const content = `---\npublished: ${published}\n---\n\nOne.`;
      return { content, outline: outlineStory(content, id, id), modified: 0 };
    };
    const archive = archiveOf([
      fileOf('before', '2025-03-06T20:00:00Z'),
      fileOf('newest', '2025-03-06T21:00:00'),
      fileOf('day', '2025-03-06'),
    ]);
    expect((await archive.find({ user: '' }))?.id).toBe('newest');
    const later = archiveOf([
      fileOf('before', '2025-03-06T21:00:00'),
      fileOf('newest', '2025-03-06T22:00:00Z'),
    ]);
    expect((await later.find({ user: '' }))?.id).toBe('newest');
  },
);

it('the story that is asked where none is named is no story of a day to come', async () => {
  const fileOf = (id: string, published: string) => {
    const content = `---\npublished: ${published}\n---\n\nOne.`;
    return { content, outline: outlineStory(content, id, id), modified: 0 };
  };
  const now = () => Date.parse('2025-03-06T22:00:00Z');
  const files = [fileOf('mistyped', '2052-03-05'), fileOf('older', '2025-03-04')];
  expect((await archiveOf(files, undefined, now).find({ user: '' }))?.id).toBe('older');
  const tomorrow = [...files, fileOf('tomorrow', '2025-03-07')];
  expect((await archiveOf(tomorrow, undefined, now).find({ user: '' }))?.id).toBe('tomorrow');
  const alone = archiveOf([fileOf('mistyped', '2052-03-05')], undefined, now);
  expect((await alone.find({ user: '' }))?.id).toBe('mistyped');
});
