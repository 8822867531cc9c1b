import 'fake-indexeddb/auto';
import { createTurns } from '../../src/archive/in-turn.js';
import { openBrowserStore } from '../../src/web/browser-store.js';
import { describeArchive } from '../archive/describe-archive.js';

let databases = 0;

describeArchive('a browser', () => openBrowserStore(createTurns(), `archive ${++databases}`));
