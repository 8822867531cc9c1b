import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRespond } from '../../src/command/respond.js';
import { createResponder } from '../../src/interactions/responder.js';
import { createLog } from '../../src/log.js';
import { deskOf } from '../support/desk.js';

it('forgets an interaction whose answer cannot even be taken down', async () => {
  const broken = () => {
    throw new Error('the disk is full');
  };
  const unused = async () => undefined;
  const responder = createResponder({
    respond: createRespond(commands, deskOf({ told: 'The clock stood still.' })),
    log: createLog({ logLevel: 'silent' }),
    rest: { get: unused, post: unused, put: unused, patch: unused, delete: unused },
    logQuestions: false,
    vitals: { delivered: broken, lost: broken },
  });
  const payload = { id: '1', application_id: '2', type: 2, token: 'token', data: {} };
  await expect(responder.respond(payload, unused)).rejects.toThrow('the disk is full');
  expect(responder.pending).toBe(0);
  await responder.idle();
});
