import { loadProgram } from './compiled.js';

await loadProgram().program.run();
