import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Desk } from '../../src/desk.js';
import { type Payload, payloadOf } from '../../src/interactions/payload.js';
import { decodePress, type RawOptions } from '../../src/reply/custom-id.js';
import { growingDesk } from '../support/archive.js';
import { deskOf, SCOPE, shippedDesk } from '../support/desk.js';
import { readDescription } from '../support/discord/openapi.js';
import { codesOf, expectNothingLeftOutAlone, expectValidReply } from '../support/discord-limits.js';

const LIGHTHOUSE = deskOf({
  lighthouse: [
    '---\nheadline: Keepers leave the lighthouse\npublisher: The Cape Gazette\npublished: 2025-02-03\n---',
    'The last two keepers of Cape Orme will leave the lighthouse in June, the harbour board said on Monday.',
    '“It has been my home for thirty years,” said Nora Quill, the head keeper.',
    'Board member Piers Quill said the lamp had been automatic since 1998. He called Nora Quill “the best keeper we had”.',
    'The tower will open to visitors on 1 May.',
  ].join('\n\n'),
});

const LONG_ENOUGH = [
  'The bridge opens again',
  'By Ada Holm',
  'The bridge over the Orme opens again on Friday, the council said, after two years of work.',
  '“We have waited long enough,” said Nils Berg, who runs the ferry beside it.',
  'The council put off the opening twice, for the steel came late and the money came later.',
].join('\n\n');

const SLASH: readonly (readonly [string, RawOptions])[] = [
  ['ask', { question: 'what did the head keeper say' }],
  ['ask', { question: 'who won the cricket match in Melbourne' }],
  ['ask', { question: 'security guarantees for Ukraine' }],
  ['who', { name: 'Nora Quill' }],
  ['who', { name: 'Quill' }],
  ['who', { name: 'Waltz' }],
  ['who', { name: 'Bartholomew' }],
  ['who', { name: 'Belgium' }],
  ['quotes', {}],
  ['quotes', { speaker: 'Bartholomew' }],
  ['quotes', { speaker: 'Healey', about: 'security' }],
  ['summary', {}],
  ['summary', { length: 'short' }],
  ['timeline', {}],
  ['compare', { question: 'what did the head keeper say about the lighthouse' }],
  ['timeline', { story: 'all' }],
  ['stories', {}],
  ['help', {}],
  ['ask', { question: 'hello' }],
  ['find', { message: 'The tower opens to visitors in May.' }],
];

/** What one can ask where stories can be added. */
const WHERE_ADDED: typeof SLASH = [
  ['add', {}],
  ['read', { message: LONG_ENOUGH }],
];

async function press(code: string, desk: Desk) {
  const decoded = decodePress(code);
  const command = commands.find(({ name }) => name === decoded?.command);
  if (decoded === undefined || command === undefined) throw new Error(`${code} leads nowhere`);
  return (await command.run(decoded.options, desk, SCOPE)).reply();
}

describe.each([
  ['the shipped story', await shippedDesk(), SLASH],
  ['a story of a lighthouse', LIGHTHOUSE, SLASH],
  ['a desk to which stories are added', await growingDesk(), WHERE_ADDED],
  ['a desk whose stories are deleted', await growingDesk(), [['forget', {}]] as typeof SLASH],
])('the cards of %s', (_, desk, typed) => {
  it('all lead on, and every press of them answers, and every press of what comes then', async () => {
    const done = new Set<string>();
    const sent: Payload[] = [];
    let level = await Promise.all(
      typed.map(async ([name, options]) => {
        const command = commands.find((each) => each.name === name);
        if (command === undefined) throw new Error(name);
        return (await command.run(options, desk, SCOPE)).reply();
      }),
    );
    for (let depth = 0; depth < 3; depth++) {
      const next = [];
      for (const reply of level) {
        const payload = payloadOf(reply);
        expectValidReply(payload);
        expectNothingLeftOutAlone(payload);
        sent.push(payload);
        const codes = codesOf(payload);
        expect(codes, JSON.stringify(reply)).not.toHaveLength(0);
        for (const code of depth < 2 ? codes : []) {
          if (done.has(code)) continue;
          done.add(code);
          const answered = await press(code, desk);
          expect(answered.tone, code).not.toBe('error');
          next.push(answered);
        }
      }
      level = next;
    }
    expect(done.size).toBeGreaterThan(typed.length);
    // Discord's own description of its API, where there is one.
    const { DISCORD_OPENAPI: description } = process.env;
    if (description === undefined) return;
    const requests = sent.map((data) => ({
      method: 'POST',
      path: '/interactions/1/token/callback',
      body: { type: 4, data },
    }));
    expect(readDescription(description).check(requests as never).problems).toEqual([]);
  });
});

describe('by presses alone', () => {
  it('one gets from a question to who said it, to what else they said, to the paragraph', async () => {
    const desk = await shippedDesk();
    let reply = (
      await commands
        .find(({ name }) => name === 'ask')
        ?.run({ question: 'what did Waltz say about the talks' }, desk, SCOPE)
    )?.reply();
    const taken: (string | undefined)[] = [];
    for (const command of ['who', 'quotes', 'passage']) {
      if (reply === undefined) throw new Error('no reply');
      const code = codesOf(payloadOf(reply)).find((each) => each.startsWith(`${command}?`));
      taken.push(code);
      reply = await press(code ?? '', desk);
    }
    expect(taken).not.toContain(undefined);
    expect(reply?.blocks[0]).toMatchObject({ kind: 'text', lines: [{ kind: 'quote' }, {}] });
  });
});
