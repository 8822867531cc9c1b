import { parse as parseYaml, YAMLParseError } from 'yaml';
import * as z from 'zod/mini';
import { readDay } from './day.js';
import { StoryFileError } from './errors.js';
import { asLine, isAddress, withSmallNames } from './field-names.js';
import { findLooseFrontMatter } from './loose-front-matter.js';
import { SEEN } from './paragraphs.js';
import { MAX_URL_LENGTH, type Origin, type Outline } from './story.js';
import { withTextQuoted } from './text-values.js';
import { yamlOfToml } from './toml.js';
import { yamlFaultIn } from './yaml-fault.js';

/** Characters; the time that YAML takes to read may grow with their square. */
const MAX_FRONT_MATTER_LENGTH = 8_000;

const line = (maxLength: number) =>
  z.pipe(
    z
      .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text') })
      .check(
        z.trim(),
        z.regex(SEEN, 'must not be empty'),
        z.maxLength(maxLength, `may have at most ${maxLength} characters`),
      ),
    z.transform((value) => value.replace(/\s+/g, ' ')),
  );

/** YAML reads an empty value as null; it means the same as no line. */
const given = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.transform((value): unknown => value ?? undefined),
    z.optional(schema),
  );

/** YAML reads an unquoted 2025 as a number; it is meant as text. */
const optionalLine = (maxLength: number) =>
  given(
    z.pipe(
      z.transform((value) => (typeof value === 'number' ? String(value) : value)),
      line(maxLength),
    ),
  );

/** One alone need not be a list. */
const lines = (isOne: RegExp) =>
  z._default(
    z.pipe(
      z.transform((value) => (typeof value === 'string' && isOne.test(value) ? [value] : value)),
      z
        .array(line(200), 'must be a list, such as [one, another]')
        .check(z.maxLength(50, 'may have at most 50 entries')),
    ),
    [],
  );
/** A name with a comma may be two. */
const ONE_NAME = /^[^,]*[^,\s][^,]*$/;

const ISO_DAY = z.iso.date();
const ISO_TIME = z.iso.datetime({ offset: true, local: true });

const CURLY_QUOTED = /^[“”‘’](.*)[“”‘’]$/;

/** A day as people write it, "March 6, 2025", or programs: "2025-03-06 14:30:00 +0100", 20250306. */
function asDay(given: unknown): unknown {
  // YAML reads digits as a number.
  const value = typeof given === 'number' ? String(given) : given;
  if (typeof value !== 'string') return value;
  const day = value.trim().replace(CURLY_QUOTED, '$1');
  const isIso = ISO_DAY.safeParse(day).success || ISO_TIME.safeParse(day).success;
  return isIso ? day : (readDay(day) ?? value);
}

const NO_DAY = 'must be a date like 2025-03-06 or 2025-03-06T14:30:00Z';

const personSchema = z.object(
  { name: line(100), aliases: lines(ONE_NAME), roles: lines(SEEN) },
  'must have a name',
);

const frontMatterSchema = z.object({
  headline: optionalLine(300),
  publisher: optionalLine(80),
  author: optionalLine(200),
  via: optionalLine(80),
  section: optionalLine(80),
  url: given(
    z
      .url({ protocol: /^https?$/, error: 'must be a web address' })
      .check(z.maxLength(MAX_URL_LENGTH, `may have at most ${MAX_URL_LENGTH} characters`)),
  ),
  published: given(
    z.pipe(
      z.transform(asDay),
      z
        .union([ISO_DAY, ISO_TIME], NO_DAY)
        .check(z.refine((day) => readDay(day) !== undefined, NO_DAY)),
    ),
  ),
  people: z.pipe(
    z.nullish(
      z
        .array(personSchema, 'must be a list of entries, each with a name')
        .check(z.maxLength(200, 'may have at most 200 entries')),
    ),
    z.transform((people) => people ?? []),
  ),
});

/** What others call the fields of front matter. */
const OTHER_NAMES: ReadonlyMap<string, 'headline' | 'publisher' | 'published' | 'author'> = new Map(
  [
    ['title', 'headline'],
    ['date', 'published'],
    ['created', 'published'],
    ['byline', 'author'],
    ['authors', 'author'],
    ['source', 'publisher'],
  ],
);

/** The names of the fields of front matter, and of those of an entry of `people`. */
export const FIELDS: readonly string[] = [
  ...Object.keys(frontMatterSchema.shape),
  ...OTHER_NAMES.keys(),
];
export const FIELDS_OF_PEOPLE: readonly string[] = Object.keys(personSchema.shape);

/** The same for an entry of `people`. */
const withSmallNamesOfPerson = (person: unknown): unknown =>
  typeof person !== 'object' || person === null || Array.isArray(person)
    ? person
    : Object.fromEntries(withSmallNames(person, FIELDS_OF_PEOPLE));

/**
 * What front matter says, by the names that its fields have here; these count where both are given. What
 * stands under another name and does not fit is no fault: elsewhere it may mean something else.
 */
function withOwnNames(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const fields = new Map(withSmallNames(data, FIELDS));
  const people = fields.get('people');
  if (Array.isArray(people)) fields.set('people', people.map(withSmallNamesOfPerson));
  if (fields.has('author')) fields.set('author', asLine(fields.get('author')));
  const source = fields.get('source');
  if (isAddress(source) && (fields.get('url') ?? undefined) === undefined)
    fields.set('url', source);
  for (const [name, own] of OTHER_NAMES) {
    const given = asLine(fields.get(name));
    const value = isAddress(given) ? undefined : given;
    const fits = value !== undefined && frontMatterSchema.shape[own].safeParse(value).success;
    if (fits && (fields.get(own) ?? undefined) === undefined) fields.set(own, value);
  }
  return Object.fromEntries(fields);
}

/** What stands for the day of a story under another name, and is no clear day. */
function unclearDayIn(data: unknown): string | undefined {
  const fields = withSmallNames(Object(data), FIELDS);
  const [name] =
    [...OTHER_NAMES].find(([other, own]) => own === 'published' && fields.has(other)) ?? [];
  const value = fields.get(name ?? '');
  const isWritten = (typeof value === 'string' && SEEN.test(value)) || typeof value === 'number';
  return isWritten ? `${name}: ${value}` : undefined;
}

/** What messages call a place in front matter: `roles of entry 2 of people`. */
const nameOf = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part)))
    .reverse()
    .join(' of ');

const fieldsOf = (data: unknown): readonly string[] =>
  typeof data !== 'object' || data === null ? [] : Object.keys(data);

/** The fields of front matter that mean nothing here, those of people among them. */
function unknownIn(data: unknown): readonly string[] {
  const unknown = fieldsOf(data).filter((name) => !FIELDS.includes(name.toLowerCase()));
  const people = fieldsOf(data).includes('people') ? Object(data).people : Object(data).People;
  const ofPeople = (Array.isArray(people) ? people : []).flatMap((person, i) =>
    fieldsOf(person)
      .filter((name) => !FIELDS_OF_PEOPLE.includes(name.toLowerCase()))
      .map((name) => nameOf(['people', i, name])),
  );
  return [...unknown, ...ofPeople];
}

/** A story file in its two parts. `frontMatter` is the YAML between the rules, if there is any. */
export interface StoryFileParts {
  readonly frontMatter?: string;
  /** The number of its first line. */
  readonly line?: number;
  readonly body: string;
  /** Whether no rules tell it from the body. */
  readonly isBare?: true;
}

/** Front matter in TOML, as Hugo writes it. */
const TOML = /^\+{3}[ \t]*\n(?=(?:[ \t]*(?:#[^\n]*)?\n){0,20}[\w.'"-]+[ \t]*=)/;

/**
 * Parts the front matter of a story file from its body.
 *
 * @param content - the file's content, with `\n` line ends
 * @throws StoryFileError if front matter is begun and not ended
 */
export function splitFrontMatter(content: string, fileName: string): StoryFileParts {
  const toml = TOML.exec(content);
  const opening = toml ?? /^---[ \t]*\n/.exec(content);
  if (opening === null) {
    const loose = findLooseFrontMatter(content, (name) => FIELDS.includes(name));
    if (loose === undefined) return { body: content };
    const { isRuled, ...parts } = loose;
    return isRuled ? parts : { ...parts, isBare: true };
  }
  const end = toml === null ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+{3}[ \t]*$/m;
  const closing = end.exec(content.slice(opening[0].length));
  if (closing === null) {
    throw new StoryFileError(
      `${fileName}: the front matter that begins in line 1 has no closing line "${toml === null ? '---' : '+++'}".`,
    );
  }
  const endsAt = opening[0].length + closing.index;
  const frontMatter = content.slice(opening[0].length, endsAt);
  return {
    frontMatter: toml === null ? frontMatter : yamlOfToml(frontMatter),
    line: 2,
    body: content.slice(endsAt + closing[0].length),
  };
}

function readFrontMatter(
  yaml: string,
  fileName: string,
  first: number,
): z.output<typeof frontMatterSchema> & Pick<Outline, 'unknownFields' | 'unclearDay'> {
  if (yaml.length > MAX_FRONT_MATTER_LENGTH) {
    throw new StoryFileError(
      `${fileName}: the front matter has ${yaml.length.toLocaleString('en')} characters; ` +
        `it may have at most ${MAX_FRONT_MATTER_LENGTH.toLocaleString('en')}.`,
    );
  }
  let data: unknown;
  try {
    // An alias may name an anchor many times over; a story file has no use for more than a few.
    data = parseYaml(withTextQuoted(yaml), { maxAliasCount: 10, logLevel: 'error' }) ?? {};
  } catch (error) {
    if (error instanceof YAMLParseError && error.code === 'RESOURCE_EXHAUSTION') {
      throw new StoryFileError(`${fileName}: the front matter is nested too deeply.`);
    }
    const fault = yamlFaultIn(yaml, error);
    throw new StoryFileError(
      fault === undefined
        ? `${fileName}: the front matter cannot be read.`
        : `${fileName}: the front matter is not valid YAML in line ${fault.line + first - 1}: ${fault.why}.`,
    );
  }
  const result = frontMatterSchema.safeParse(withOwnNames(data));
  if (result.success) {
    const unknownFields = unknownIn(data);
    const unclearDay = result.data.published === undefined ? unclearDayIn(data) : undefined;
    return {
      ...result.data,
      ...(unknownFields.length > 0 && { unknownFields }),
      ...(unclearDay !== undefined && { unclearDay }),
    };
  }
  const issue = result.error.issues[0];
  const field = nameOf(issue?.path ?? []);
  throw new StoryFileError(
    field === ''
      ? `${fileName}: the front matter must be lines of the form "name: value".`
      : `${fileName}: in the front matter, ${field} ${issue?.message ?? 'is wrong'}.`,
  );
}

/**
 * What is wrong with something that is said of a story and has no place in front matter.
 *
 * @returns the field and what it must be; undefined if nothing is wrong
 */
export function faultIn(origin: Origin): readonly [field: string, fault: string] | undefined {
  const issue = frontMatterSchema.safeParse(origin).error?.issues[0];
  return issue && [issue.path.join('.'), issue.message];
}

/** A file's content without a byte order mark, its lines ended by `\n`. */
export const withPlainEnds = (content: string) =>
  content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * What front matter says, and the body under it; lines that cannot be read as such are none without rules.
 *
 * @param content - with `\n` line ends
 * @throws StoryFileError if front matter is broken
 */
export function readOrigin(content: string, fileName: string) {
  const { frontMatter = '', line = 1, body, isBare } = splitFrontMatter(content, fileName);
  try {
    return { ...readFrontMatter(frontMatter, fileName, line), body };
  } catch (error) {
    if (!isBare) throw error;
    return { ...readFrontMatter('', fileName, line), body: content };
  }
}

/**
 * How a text says what is known of its story: between rules, in lines of fields without such, or not.
 *
 * @throws StoryFileError if front matter is begun and not ended
 */
export function frontMatterIn(content: string, fileName: string): 'ruled' | 'bare' | undefined {
  const { frontMatter, isBare } = splitFrontMatter(withPlainEnds(content), fileName);
  if (frontMatter === undefined) return undefined;
  return isBare ? 'bare' : 'ruled';
}
