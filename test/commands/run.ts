import { expect, it } from 'vitest';
import find from '../../commands/find.js';
import type { Answer, Command } from '../../src/command/command.js';
import type { Desk } from '../../src/desk.js';
import { type Payload, payloadOf } from '../../src/interactions/payload.js';
import type { RawOptions } from '../../src/reply/custom-id.js';
import type { Verdict } from '../../src/search/verdict.js';
import { deskOf, SCOPE } from '../support/desk.js';

/** A command's answer, with the type that the command gives it. */
export async function answerOf<A extends Answer, B extends Answer>(
  command: Command<A, B>,
  options: RawOptions,
  desk: Desk,
): Promise<A> {
  return (await command.run(options, desk, SCOPE)).answer as A;
}

/** A command's answer of all stories at once. */
export async function answerOfAll<A extends Answer, B extends Answer>(
  command: Command<A, B>,
  options: RawOptions,
  desk: Desk,
): Promise<B> {
  return (await command.run({ ...options, story: 'all' }, desk, SCOPE)).answer as B;
}

/** A command's answer as Discord shows it. */
export async function replyOf(command: Command, options: RawOptions, desk: Desk): Promise<Payload> {
  return payloadOf((await command.run(options, desk, SCOPE)).reply());
}

/** The values that a command suggests for an option. */
export async function suggestedBy(
  command: Command,
  option: string,
  typed: string,
  desk: Desk,
  others: RawOptions = {},
): Promise<string[]> {
  const suggestions = await command.suggest({ option, typed, others }, desk, SCOPE);
  return suggestions.map(({ value }) => value);
}

/** Tests the verdict on claims, of a story that tells a text and one thing more. */
export function itJudges(text: string, claims: readonly (readonly [string, Verdict])[]): void {
  const desk = deskOf({ told: `${text}\n\nThe council meets again in the autumn.` });
  it.each(claims)('%s', async (message, verdict) => {
    expect(await answerOf(find, { message }, desk)).toMatchObject({ verdict });
  });
}
