import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.js';
import { createLogDestination } from './runtime/log-destination.js';
import { schemaProblemsIn } from './runtime/problems.js';

export type Log = Logger;

/** Codes of the system, and of Node's fetch, for what cannot be reached, read or written. */
const OUTSIDE = /^(?:E[A-Z]+|UND_ERR_[A-Z_]+)$/;

/** The code of an error or, where that only wraps another, of its cause: of “fetch failed”, “ECONNREFUSED”. */
function codeOf(error: Error): unknown {
  if ('code' in error) return error.code;
  return error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
}

/**
 * What a log may know of an error. Discord's errors carry the request with them: its address has the
 * token of an interaction in it, and its body what people asked.
 */
function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, stack } = error;
  const problems = schemaProblemsIn(error);
  // Where in the program a request was made says nothing of why Discord has refused it.
  const isAnswer = 'status' in error && typeof error.status === 'number';
  const code = codeOf(error);
  // Nor does it say why a host, a disk or a database is away.
  const isOutside = typeof code === 'string' && OUTSIDE.test(code);
  return {
    name,
    message: problems ?? error.message,
    ...(code !== undefined && { code }),
    ...('status' in error && { status: error.status }),
    ...(!isAnswer && !isOutside && problems === undefined && { stack }),
  };
}

/** The file descriptor of standard output. */
const STANDARD_OUTPUT = 1;

/**
 * A structured log, one line of JSON an event.
 *
 * @param destination - where the lines go; by default, standard output
 */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = createLogDestination(STANDARD_OUTPUT),
): Log {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: errorFacts },
    },
    destination,
  );
}
