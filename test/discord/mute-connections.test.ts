import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { muteConnections } from '../../src/discord/mute-connections.js';

it('lets no connection that is given up end the program', () => {
  const connection = new EventEmitter();
  muteConnections({ shards: new Map([[0, { connection }]]) });
  expect(() => connection.emit('error', new Error('refused'))).not.toThrow();
});

it('does nothing, and never throws, where what leads to the connections is another', () => {
  fc.assert(
    fc.property(fc.anything({ withMap: true }), (shard) => {
      for (const shards of [shard, new Map([[0, shard]]), new Map([[0, { connection: shard }]])]) {
        muteConnections({ shards });
      }
      muteConnections(shard);
    }),
  );
});
