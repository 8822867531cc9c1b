import { codeOf, reasonFor } from '../../story/errors.js';
import { ArchiveError, ArchiveSettingError } from '../archive.js';

// What is wrong and what mends it; what goes on after that, whoever says it adds.
const NO_ENTRY =
  'The database server does not let the user in DATABASE_URL in from here, or not without encryption: add ?sslmode=verify-full to DATABASE_URL, or a line to the server’s pg_hba.conf';
const REFUSED = 'The database does not accept the user or the password in DATABASE_URL: mend it';
const NO_EXTENSION =
  'The database server does not have the extension btree_gin, which comes with PostgreSQL: install the package that has it';
const BUSY =
  'The database server takes no more connections: end some, or have it take more (max_connections, or the limit of the user or the database)';
const OTHER_TABLES =
  'The database in DATABASE_URL has tables that another program has made, or only some of the bot’s: name another database, or bring back a whole copy of this one';
const BETWEEN = 'The database server is only starting, or stopping: wait a minute';

/** PostgreSQL’s code of a change to what can only be read. */
const READ_ONLY = '25006';
/** By PostgreSQL’s own codes. */
const DIAGNOSES: Readonly<Record<string, string>> = {
  '28P01': REFUSED,
  '28000': REFUSED,
  '3D000':
    'The database server has no database of the name in DATABASE_URL: make it with createdb, or mend the name',
  '42501':
    'The user in DATABASE_URL lacks a right in the database: let them make tables there, and read and change those',
  '42P01': 'The database in DATABASE_URL has lost tables of the bot’s: bring back a copy of it',
  '42P07': OTHER_TABLES,
  '42703': OTHER_TABLES,
  '55000': 'The database in DATABASE_URL takes no connections: have it take them again',
  [READ_ONLY]:
    'The database in DATABASE_URL can only be read, as a replica can: DATABASE_URL must be the one that is written to, and DATABASE_READ_URL may be its replica',
  '0A000': NO_EXTENSION,
  '58P01': NO_EXTENSION,
  '53300': BUSY,
  '57P03': BETWEEN,
  '57P01': BETWEEN,
};
/** Those of a wrong setting, or of a database that is not the bot’s: what is tried again is refused again. */
const WRONG_SETTING = ['28P01', '28000', '3D000', '42501', '42P01', '42P07', '42703'];
/** Those of tables that are not there, or not for the user. */
const OF_TABLES = ['42501', '42P01'];
/** Those of a database that cannot be used as it is, whatever is asked of it; the classes are of connections. */
const UNAVAILABLE = /^(?:08|28|3D|53|55000|57)/;
const NO_SSL =
  'The database server speaks without encryption only: take sslmode out of DATABASE_URL, or have the server use SSL';
/** What the client says of its own accord, and has no code for. */
const OWN_WORDS: readonly (readonly [words: RegExp, diagnosis: string])[] = [
  [/^SASL: .* password must be/, REFUSED],
  [/^The server does not support SSL/, NO_SSL],
];
/** Node.js’s codes of what is wrong with a certificate. */
const CERTIFICATE = /CERT|VERIFY_LEAF_SIGNATURE|ISSUER/;

/** The code of what went wrong with a database; a connection that is lost has none. */
export const reasonOf = (error: unknown): string => codeOf(error) || 'it does not answer';

/** Whether a change was refused: another database has taken its place, or its host has closed it. */
export const isReadOnly = (error: unknown): boolean => codeOf(error) === READ_ONLY;

/** Whether a database can be reached, and not what is asked of it. */
export const isOfTables = (error: unknown): boolean => OF_TABLES.includes(codeOf(error));

/** Whether nothing can be asked of a database at the moment: an error of its own has a severity. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return !('severity' in error) || UNAVAILABLE.test(codeOf(error)) || isOfTables(error);
}

/** What is wrong with a database and what mends it, without a word of its address; no whole sentence. */
export function diagnosisOf(error: unknown): string | undefined {
  const { message = '', routine } = error as { message?: string; routine?: string };
  const code = codeOf(error);
  const known = DIAGNOSES[code];
  // A server says both of whom it does not know and of whom it does not know from here.
  if (known === REFUSED && routine === 'ClientAuthentication') return NO_ENTRY;
  if (known !== undefined) return known;
  if (CERTIFICATE.test(code)) {
    return `The certificate of the database server cannot be trusted (${code}): add sslrootcert=FILE to DATABASE_URL, the certificate of who has signed it`;
  }
  return OWN_WORDS.find(([words]) => words.test(message))?.[1];
}

/** Why a database cannot be opened and what to do, without a word of its address. */
export function faultOf(error: unknown): ArchiveError {
  if ((error as { syscall?: string }).syscall === 'open') {
    return new ArchiveSettingError(
      `A certificate or key that DATABASE_URL names cannot be read: ${reasonFor(error)}.`,
    );
  }
  const diagnosis =
    diagnosisOf(error) ??
    `The database in DATABASE_URL cannot be used (${reasonOf(error)}): check that it runs and can be reached`;
  const Fault =
    WRONG_SETTING.includes(codeOf(error)) || diagnosis === REFUSED || diagnosis === NO_SSL
      ? ArchiveSettingError
      : ArchiveError;
  return new Fault(`${diagnosis}, and start again.`);
}
