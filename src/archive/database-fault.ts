import { codeOf, reasonFor } from '../story/errors.js';

const NO_ENTRY =
  'The database server does not let the user in DATABASE_URL in from here, or not without encryption: add ?sslmode=verify-full to DATABASE_URL, or a line to the server’s pg_hba.conf, and start again.';
const REFUSED =
  'The database does not accept the user or the password in DATABASE_URL: mend it and start again.';
const NO_EXTENSION =
  'The database server does not have the extension btree_gin, which comes with PostgreSQL: install the package that has it, and start again.';
const BUSY =
  'The database server takes no more connections: end some, or have it take more (max_connections, or the limit of the user or the database), and start again.';
const BETWEEN = 'The database server is only starting, or stopping: start again in a minute.';

/** PostgreSQL’s code of a change to what can only be read. */
const READ_ONLY = '25006';
/** By PostgreSQL’s own codes. */
const SENTENCES: Readonly<Record<string, string>> = {
  '28P01': REFUSED,
  '28000': REFUSED,
  '3D000':
    'The database server has no database of the name in DATABASE_URL: make it with createdb, or mend the name.',
  '42501':
    'The user in DATABASE_URL may not make tables in the database: give it the right to, and start again.',
  [READ_ONLY]:
    'The database in DATABASE_URL can only be read, as a replica can: DATABASE_URL must be the one that is written to, and DATABASE_READ_URL may be its replica.',
  '0A000': NO_EXTENSION,
  '58P01': NO_EXTENSION,
  '53300': BUSY,
  '57P03': BETWEEN,
  '57P01': BETWEEN,
};
/** What the client says of its own accord, and has no code for. */
const OWN_WORDS: readonly (readonly [words: RegExp, sentence: string])[] = [
  [/^SASL: .* password must be/, REFUSED],
  [
    /^The server does not support SSL/,
    'The database server speaks without encryption only: take sslmode out of DATABASE_URL, or have the server use SSL, and start again.',
  ],
];
/** Node.js’s codes of what is wrong with a certificate. */
const CERTIFICATE = /CERT|VERIFY_LEAF_SIGNATURE|ISSUER/;

/** The code of what went wrong with a database; a connection that is lost has none. */
export const reasonOf = (error: unknown): string => codeOf(error) || 'it does not answer';

/** Whether a change was refused: another database has taken its place, or its host has closed it. */
export const isReadOnly = (error: unknown): boolean => codeOf(error) === READ_ONLY;

/** Why a database cannot be opened and what to do, without a word of its address. */
export function sentenceFor(error: unknown): string {
  const {
    message = '',
    routine,
    syscall,
  } = error as { message?: string; routine?: string; syscall?: string };
  const code = codeOf(error);
  const known = SENTENCES[code];
  // A server says both of whom it does not know and of whom it does not know from here.
  if (known === REFUSED && routine === 'ClientAuthentication') return NO_ENTRY;
  if (known !== undefined) return known;
  if (syscall === 'open') {
    return `A certificate or key that DATABASE_URL names cannot be read: ${reasonFor(error)}.`;
  }
  if (CERTIFICATE.test(code)) {
    return `The certificate of the database server cannot be trusted (${code}): add sslrootcert=FILE to DATABASE_URL, the certificate of who has signed it, and start again.`;
  }
  const [, own] = OWN_WORDS.find(([words]) => words.test(message)) ?? [];
  return (
    own ??
    `The database in DATABASE_URL cannot be used (${reasonOf(error)}): check that it runs and can be reached, and start again.`
  );
}
