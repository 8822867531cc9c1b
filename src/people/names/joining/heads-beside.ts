import { appositionAfter } from '../../roles/after-names.js';
import { appositionBefore, roleBefore } from '../../roles/before-names.js';
import type { NameRun } from '../runs/name-runs.js';

/** The nouns for what somebody is right before a name, and between commas beside it. */
export const headsBeside = (run: NameRun): readonly string[] =>
  [roleBefore(run), appositionBefore(run), appositionAfter(run)].flatMap(
    (role) => role?.head ?? [],
  );
