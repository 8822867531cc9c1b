import { EventEmitter } from 'node:events';

const field = (owner: unknown, name: string): unknown => Reflect.get(Object(owner), name);

/**
 * Keeps the failure of a connection that is given up from ending the program. discord.js (14) stops
 * listening to a connection that it closes while it is still being made, and the connection fails
 * later, with nobody to hear it. Only private fields lead there: where they are not as expected,
 * nothing is done.
 *
 * @param strategy - what holds the client's shards
 */
export function muteConnections(strategy: unknown): void {
  const shards = field(strategy, 'shards');
  if (!(shards instanceof Map)) return;
  for (const shard of shards.values()) {
    const connection = field(shard, 'connection');
    if (connection instanceof EventEmitter) connection.on('error', () => undefined);
  }
}
