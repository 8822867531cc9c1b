import { discardCode, loadProgram } from './compiled.js';

// The last part of a build: what the program compiles until it has answered is kept for its starts.
discardCode();
const { program, keepCode } = loadProgram();
await program.rehearse();
keepCode();
