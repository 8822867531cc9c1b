import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../src/rest/deadline.js';
import { untilAborted } from '../../src/runtime/stopping.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('a signal with a deadline', () => {
  it('ends after its time, whatever the garbage collector has taken meanwhile', async () => {
    const running = new AbortController();
    const ended = untilAborted(withDeadline(running.signal, 200));
    const collecting = setInterval(collect, 20);
    await expect(ended).rejects.toMatchObject({ name: 'TimeoutError' });
    clearInterval(collecting);
  });

  it('ends with the reason of the other one, before it or from the beginning', async () => {
    const running = new AbortController();
    const reason = new Error('enough');
    const ended = untilAborted(withDeadline(running.signal, 60_000));
    running.abort(reason);
    await expect(ended).rejects.toBe(reason);
    await expect(untilAborted(withDeadline(running.signal, 60_000))).rejects.toBe(reason);
  });
});
