// What main.ts and src/built.mjs load before all else: says in a line where this Node.js is too old for the
// rest. It uses nothing that older ones lack.

/** As `engines` in package.json says. */
const NEEDED = '20.19';

const partsOf = (version: string) => version.split('.').map(Number);
const [[major = 0, minor = 0], [neededMajor = 0, neededMinor = 0]] = [
  partsOf(process.versions.node),
  partsOf(NEEDED),
];
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  process.stderr.write(`Node.js ${NEEDED} or newer is needed, this is ${process.versions.node}.\n`);
  // As config.ts has it: where a bot is meant, whatever starts it again need not.
  process.exit(process.env.DISCORD_TOKEN || process.env.DISCORD_PUBLIC_KEY ? 78 : 1);
}
