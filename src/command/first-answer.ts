import { LRUCache } from 'lru-cache';
import { message, text } from '../reply/message.js';
import { small } from '../reply/text.js';
import { words } from '../words.js';
import type { Respond } from './respond.js';

/** Servers that are remembered; one that is forgotten is told again. */
const REMEMBERED = 10_000;

/**
 * Adds to the first answer that a server sees one line of what else can be asked. Nothing is stored:
 * after a start, each server is told once more.
 */
export function withFirstAnswer(respond: Respond): Respond {
  const told = new LRUCache<string, true>({ max: REMEMBERED });
  return Object.assign(
    async (...[request, scope]: Parameters<Respond>) => {
      const outcome = await respond(request, scope);
      const { guild } = scope;
      if (guild === undefined || outcome.kind !== 'reply' || outcome.isPrivate) return outcome;
      if (told.has(guild)) return outcome;
      told.set(guild, true);
      // It says all of that, and more.
      if (outcome.answer?.command === 'help') return outcome;
      const { tone, blocks } = outcome.reply;
      return { ...outcome, reply: message(tone, [...blocks, text(small(words.first))]) };
    },
    { isPrivate: respond.isPrivate, isCostly: respond.isCostly },
  );
}
