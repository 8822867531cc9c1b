import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import { MAX_ID_LENGTH } from '../story/story.js';
import { words } from '../words.js';

/** Discord's numbers for the types of options. */
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const ATTACHMENT = 11;

type WithoutName<T> = T extends unknown ? Omit<T, 'name'> : never;

/** An option of a command, declared once: what Discord shows, and what comes in of it. */
export interface Option<T = unknown> {
  readonly json: WithoutName<APIApplicationCommandBasicOption>;
  /** Whether it is a story, by its id: those that there are are suggested. */
  readonly isStory?: true;
  /** Whether buttons alone carry it: Discord does not show it. */
  readonly isCarried?: true;
  /** Checks what came in under a name. Its messages are shown to the person. */
  check(name: string): z.ZodMiniType<T>;
}

/** A command's options, by their names. */
export type Options = Readonly<Record<string, Option>>;

/** What comes in of a command's options, checked. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never;
};

interface TextSpec<Required extends boolean> {
  readonly description: string;
  readonly maxLength: number;
  readonly required?: Required;
  /** Whether the command suggests what it could be while somebody types. */
  readonly autocomplete?: boolean;
  /** What messages call it; by default, its name. */
  readonly called?: string;
  /** Whether an empty text is a value too: nothing, where there was something. */
  readonly mayBeEmpty?: boolean;
}

/** Something that can be seen: no white space, and nothing without a shape of its own. */
const SEEN = /[^\p{C}\p{Z}\p{M}]/u;

/** Text: white space around it goes, and where it is required there must be something to be seen. */
export function textOption<const Required extends boolean = false>(
  spec: TextSpec<Required>,
): Option<Required extends true ? string : string | undefined> {
  const { description, maxLength, required = false, autocomplete = false, called } = spec;
  const { mayBeEmpty = false } = spec;
  return {
    json: {
      type: STRING,
      description,
      max_length: maxLength,
      ...(required && { required }),
      ...(autocomplete && { autocomplete }),
    },
    check(name) {
      const missing = words.error.missing(called ?? name);
      const text = z
        .string(missing)
        .check(z.trim(), z.maxLength(maxLength, words.error.tooLong(called ?? name, maxLength)));
      const checked = required
        ? text.check(z.regex(SEEN, missing))
        : z.optional(
            z.pipe(
              text,
              z.transform((value) => (mayBeEmpty ? value : value || undefined)),
            ),
          );
      return checked as unknown as z.ZodMiniType<
        Required extends true ? string : string | undefined
      >;
    },
  };
}

/**
 * One of a few values.
 *
 * @param choices - what Discord shows for each value
 * @param fallback - what is meant where nothing is chosen
 */
export function choiceOption<const Value extends string>(
  description: string,
  choices: Readonly<Record<Value, string>>,
  fallback: NoInfer<Value>,
): Option<Value> {
  const values = Object.keys(choices) as Value[];
  return {
    json: {
      type: STRING,
      description,
      choices: values.map((value) => ({ name: choices[value], value })),
    },
    check: (name) =>
      z.pipe(
        z.optional(z.enum(values, words.error.oneOf(name, values))),
        z.transform((value) => value ?? fallback),
      ),
  };
}

/** A whole number, which may come as its digits. */
export function integerOption(description: string): Option<number> {
  return {
    json: { type: INTEGER, description, required: true },
    check: (name) =>
      z.coerce.number(words.error.missing(name)).check(z.int(words.error.badOption(name))),
  };
}

/** Which page of a list is shown, from 1. */
export const PAGE_OPTION: Option<number> = {
  json: { type: INTEGER, description: 'Which page of them', min_value: 1 },
  check: (name) =>
    z.pipe(
      z.optional(
        z.coerce
          .number(words.error.badOption(name))
          .check(z.int(words.error.badOption(name)), z.gte(1, words.error.badOption(name))),
      ),
      z.transform((page) => page ?? 1),
    ),
};

/** A file: what comes in is its address. */
export function fileOption(description: string): Option<string | undefined> {
  return {
    json: { type: ATTACHMENT, description },
    check: (name) => z.optional(z.url(words.error.badOption(name))),
  };
}

/** A story, by its id. */
export function storyOption<const Required extends boolean = false>(
  spec: Pick<TextSpec<Required>, 'description' | 'required'>,
): Option<Required extends true ? string : string | undefined> {
  return {
    ...textOption({ ...spec, maxLength: MAX_ID_LENGTH, autocomplete: true }),
    isStory: true,
  };
}

/** Which story is meant. Every command on a story has it. */
export const STORY_OPTION = storyOption({
  description: 'Which story is meant; without it, the one added last, here or for all',
});

/** Of several people of one name, the one whom a story names: its id. */
export const WHERE_OPTION: Option<string | undefined> = {
  ...textOption({ description: 'A story that names who is meant', maxLength: MAX_ID_LENGTH }),
  isCarried: true,
};

/** Whether the answer is shown to the asker alone. Every slash command has it; the faces act on it. */
export const PRIVATE_OPTION: Option<boolean | undefined> = {
  json: { type: BOOLEAN, description: 'Show the answer to you alone' },
  check: (name) =>
    z.optional(z.union([z.boolean(), z.stringbool()], words.error.oneOf(name, ['true', 'false']))),
};
