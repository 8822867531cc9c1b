import { expect, it } from 'vitest';
import type { Vitals } from '../../src/metrics.js';
import { chatInput } from '../support/discord/payloads.js';
import { startStandIn } from '../support/discord/stand-in.js';
import { useHarness } from './harness.js';

const harness = useHarness();

it('says when the connection is lost and regained, and how many answers were lost meanwhile', async () => {
  await harness.start();
  const { discord } = harness;
  const port = Number(new URL(discord.apiUrl).port);
  discord.failNext({ method: 'POST', path: /callback$/ }, { delayMs: 100, status: 400, body: {} });
  discord.dispatch('INTERACTION_CREATE', chatInput(discord, 'summary'));
  await expect.poll(() => discord.requests.at(-1)?.path).toContain('/callback');
  discord.gateway.drop();
  await harness.logged('Discord did not take the answer');
  await discord.close();
  expect(await harness.logged('the connection is lost; connecting again')).toMatchObject({
    level: 'info',
  });

  const again = await startStandIn({ port, token: discord.token });
  try {
    await again.ready();
    expect(await harness.logged('connected again')).toMatchObject({
      level: 'info',
      ms: expect.any(Number),
      answersLost: 1,
    });
    await again.interact(chatInput(again, 'summary'));
    await harness.bot?.close();
  } finally {
    await again.close();
  }
});

it('says nothing of a lost connection when it is told to stop', async () => {
  const told: boolean[] = [];
  const vitals: Vitals = {
    connected: (is) => told.push(is),
    registered: () => undefined,
    delivered: () => undefined,
    lost: () => undefined,
  };
  await harness.start(undefined, { vitals, leavingTimeout: 10_000 });
  await harness.bot?.close();
  expect(harness.log().map(({ msg }) => msg)).not.toContain(
    'the connection is lost; connecting again',
  );
  expect(told).toEqual([true, false]);
});
