import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import askCommand from '../../commands/ask.js';
import quotes from '../../commands/quotes.js';
import { CommandError } from '../../src/command/command.js';
import { deskOf } from '../support/desk.js';
import { codesOf, expectValidReply, textOf } from '../support/discord-limits.js';
import { answerOf, replyOf, suggestedBy } from './run.js';

const desk = deskOf({
  ferry: [
    '---\nheadline: Ferry service is cut\npublisher: The Island Post\n---',
    'The ferry will stop in winter, harbour master Greta Holm said on Monday.',
    '“The engines are worn out,” Holm told islanders. “We need a new ship.”',
    'An angry islander said: “Nobody asked us.”',
    'Transport minister Idris Vane said the new ship would cost “far too much”.',
  ].join('\n\n'),
});
const ask = (options: Record<string, string>) => answerOf(quotes, options, desk);
const contents = async (options: Record<string, string>) =>
  (await ask(options)).statements.map(({ text }) => text);

describe('/quotes', () => {
  test('offers what a source without a name says, in the middle of a sentence', async () => {
    const desk = deskOf({ dust: 'A study by the university found that dust kills.' });
    expect(JSON.stringify(await replyOf(quotes, {}, desk))).toContain(
      'All that a study by the university said',
    );
  });

  test('says that nobody is quoted where nobody is, and does not lead to that again', async () => {
    const desk = deskOf({ rain: 'It rained on Monday. On Tuesday the sun shone on the harbour.' });
    const reply = await replyOf(quotes, {}, desk);
    expect(textOf(reply)).toContain('nobody in it who is quoted');
    expect(codesOf(reply).filter((code) => code.startsWith('quotes?'))).toEqual([]);
  });

  test('gives every statement in the order of the text', async () => {
    const answer = await ask({});
    expect(answer).toMatchObject({ command: 'quotes', speaker: null });
    expect(answer.statements).toEqual([
      {
        paragraph: 1,
        speaker: 'Greta Holm',
        source: 'harbour master Greta Holm',
        cue: 'said',
        text: 'The ferry will stop in winter',
        kind: 'indirect',
      },
      expect.objectContaining({
        paragraph: 2,
        text: '“The engines are worn out,”',
        kind: 'direct',
      }),
      expect.objectContaining({ paragraph: 2, text: '“We need a new ship.”', kind: 'direct' }),
      expect.objectContaining({ paragraph: 3, speaker: 'an angry islander' }),
      expect.objectContaining({ paragraph: 4, speaker: 'Idris Vane', kind: 'mixed' }),
    ]);
  });

  test('gives those of one speaker, however the name is typed', async () => {
    expect(await ask({ speaker: 'holme' })).toMatchObject({ speaker: 'Greta Holm' });
    expect(await contents({ speaker: 'holme' })).toHaveLength(3);
  });

  test('gives those of a speaker without a name', async () => {
    expect(await contents({ speaker: 'islander' })).toEqual(['“Nobody asked us.”']);
  });

  test('gives those about something, best first', async () => {
    expect((await contents({ about: 'cost of the new ship' }))[0]).toBe(
      'the new ship would cost “far too much”',
    );
    expect(await contents({ speaker: 'Holm', about: 'ships' })).toEqual(['“We need a new ship.”']);
  });

  test('of those about something, first what says the rarer words of it', async () => {
    const dam = deskOf({
      dam: [
        '“The dam is old and the dam is cracked,” said Ida Bly.',
        '“The dam holds,” said Otto Kern.',
        '“The dam was painted,” said Ida Bly.',
        '“Nobody inspected it,” said Otto Kern.',
      ].join('\n\n'),
    });
    const { statements } = await answerOf(quotes, { about: 'dam inspected' }, dam);
    expect(statements.map(({ text }) => text)).toEqual([
      '“Nobody inspected it,”',
      '“The dam is old and the dam is cracked,”',
      '“The dam holds,”',
      '“The dam was painted,”',
    ]);
  });

  test('offers nobody who is only “he” or “she”', async () => {
    const nameless = deskOf({
      walk: '“We are lost,” he said.\n\n“Go left,” she said.\n\n“We wait,” said Greta Holm.',
    });
    expect((await answerOf(quotes, {}, nameless)).statements).toHaveLength(3);
    expect(await suggestedBy(quotes, 'speaker', '', nameless)).toEqual(['Greta Holm']);
    const { suggestions } = await answerOf(quotes, { speaker: 'Bartholomew' }, nameless);
    expect(suggestions).toEqual(['Greta Holm']);
    const codes = codesOf(await replyOf(quotes, {}, nameless));
    expect(codes).toContain('quotes?s=walk&w=Greta Holm');
    expect(codes.filter((code) => /&w=s?he$/i.test(code))).toEqual([]);
    const asked = codesOf(await replyOf(askCommand, { question: 'who said go left' }, nameless));
    expect(asked).toContain('passage?s=walk&p=2');
    expect(asked.filter((code) => /&[wn]=s?he$/i.test(code))).toEqual([]);
  });

  test('gives nothing for a stranger, and says who speaks', async () => {
    const answer = await ask({ speaker: 'Bartholomew' });
    expect(answer.statements).toEqual([]);
    expect(answer.suggestions).toContain('Greta Holm');
  });

  test('says of somebody who says nothing where the story names them', async () => {
    const silent = deskOf({
      ferry:
        'Captain Ola Lind left the ferry.\n\n“We wait,” said Greta Holm. Lind was gone.\n\nHe slept.',
    });
    const reply = await replyOf(quotes, { speaker: 'Lind' }, silent);
    expect(textOf(reply)).toContain('The story names Ola Lind in ¶1 and ¶2; I find nothing quoted');
    expect(codesOf(reply)).toContain('passage?s=ferry&p=2');
  });

  test('shows as a quotation only what stands in quotation marks as a whole', async () => {
    const shown = textOf(await replyOf(quotes, {}, desk));
    expect(shown).toContain('> “We need a new ship.”');
    expect(shown).toContain('**Idris Vane “said”:** the new ship would cost “far too much”');
  });

  test('leaves out of what somebody denies a bare “it”', async () => {
    const denied = deskOf({
      barn: 'Ida Bly lit the fire, police said. She denied it.\n\nBly denied the charge.',
    });
    const { statements } = await answerOf(quotes, {}, denied);
    expect(statements.map(({ text }) => text)).toEqual(['Ida Bly lit the fire', 'the charge']);
  });

  test('refuses a speaker’s name without an end', async () => {
    await expect(ask({ speaker: 'x'.repeat(101) })).rejects.toThrow(CommandError);
  });

  test('completes speakers, those who say most first', async () => {
    const suggest = (typed: string) => suggestedBy(quotes, 'speaker', typed, desk);
    expect(await suggest('')).toEqual(['Greta Holm', 'Idris Vane', 'an angry islander']);
    expect(await suggest('isl')).toEqual(['an angry islander']);
    expect(await suggest('Vaen')).toEqual(['Idris Vane']);
  });

  test('shows each statement with its speaker and paragraph', async () => {
    const shown = JSON.stringify(await replyOf(quotes, {}, desk));
    expect(shown).toContain('We need a new ship');
    expect(shown).toContain('¶2 of 4 · Greta Holm');
  });

  test('shows in one what goes on behind the words for who says it', async () => {
    const shown = textOf(await replyOf(quotes, {}, desk));
    expect(shown).toMatch(
      /> “The engines are worn out,”\n> “We need a new ship.”\n.*¶2 of 4 · Greta Holm “told islanders”/,
    );
    expect(shown).toContain('> “Nobody asked us.”\n-# ¶3 of 4');
  });

  test('has five turns on a page, and fewer where they are long', async () => {
    const said = (long: boolean) =>
      Array.from({ length: 6 }, (_, i) => {
        const words = long ? `, ${'and it was cold and wet and dark, '.repeat(12)}and windy` : '';
        return `“It rained${words} on day ${i},” said Ida Bly. “We stayed${words} in hut ${i}.”`;
      }).join('\n\n');
    const pages = deskOf({ short: said(false), long: said(true) });
    expect(textOf(await replyOf(quotes, { story: 'short' }, pages))).toMatch(
      /hut 4[\s\S]*Page 1 of 2/,
    );
    const long = textOf(await replyOf(quotes, { story: 'long' }, pages));
    expect(long).toMatch(/hut 1[\s\S]*Page 1 of 3/);
    expect(long).not.toContain('[…]');
    const next = textOf(await replyOf(quotes, { story: 'long', page: '2' }, pages));
    expect(next).toContain('> “It rained');
  });

  test('takes for one turn only what has the same words for who says it', async () => {
    const twice = deskOf({ shed: '“It rained,” he said. “We stayed,” he said. “It was dry.”' });
    expect((await answerOf(quotes, {}, twice)).statements.map(({ goesOn }) => goesOn)).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect(textOf(await replyOf(quotes, {}, twice))).toMatch(
      /> “It rained,”\n-# .*\n> “We stayed,”\n> “It was dry.”\n-# /,
    );
  });

  test('shows each statement once over its pages, however a story tells them', async () => {
    const words = fc.constantFrom('rain ', '*wet* mud ', '\\[_] ', 'a shed. We stayed. ');
    const quotation = fc
      .tuple(words, fc.oneof(fc.nat(5), fc.nat(60)))
      .map(([word, times]) => word.repeat(times).trimEnd());
    const said = fc.tuple(fc.array(quotation, { minLength: 1, maxLength: 20 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(said, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        async (paragraphs) => {
          let count = 0;
          const body = paragraphs.map((turns) =>
            turns
              .map(([quotations, named]) => {
                const [first, ...others] = quotations.map((text) => `“No${count++} ${text}`);
                const rest = others.map((text) => `${text}.”`).join(' ');
                return `${first},” ${named ? 'said Ida Bly' : 'he said'}. ${rest}`;
              })
              .join(' '),
          );
          const desk = deskOf({ shed: body.join('\n\n') });
          const { statements } = await answerOf(quotes, {}, desk);
          const shown: string[] = [];
          for (let page = 1, pages = 1; page <= pages; page++) {
            const reply = await replyOf(quotes, { page: String(page) }, desk);
            expectValidReply(reply);
            pages = Number(/Page \d+ of (\d+)/.exec(textOf(reply))?.[1] ?? 1);
            const onPage = textOf(reply).match(/No\d+/g) ?? [];
            expect(onPage).not.toEqual([]);
            shown.push(...onPage);
          }
          expect(shown).toEqual(statements.map(({ text }) => /No\d+/.exec(text)?.[0]));
          expect(shown.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});
