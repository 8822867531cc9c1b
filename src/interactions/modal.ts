import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Field, Form } from '../reply/form.js';

/** Discord's numbers, under the names of its documentation. */
const TEXT_INPUT = 4;
const LABEL = 18;
const FILE_UPLOAD = 19;
const SHORT = 1;
const PARAGRAPH = 2;

type Label = Extract<
  APIModalInteractionResponseCallbackData['components'][number],
  { type: typeof LABEL }
>;

function inputOf({ name, kind, value, maxLength, required = false }: Field): Label['component'] {
  if (kind === 'file') {
    return { type: FILE_UPLOAD, custom_id: name, min_values: required ? 1 : 0, required };
  }
  return {
    type: TEXT_INPUT,
    custom_id: name,
    style: kind === 'line' ? SHORT : PARAGRAPH,
    required,
    ...(value !== undefined && value !== '' && { value }),
    ...(maxLength !== undefined && { max_length: maxLength }),
  };
}

/** A form as Discord receives it. */
export function modalOf({ title, code, fields }: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: code,
    title,
    components: fields.map((field) => ({
      type: LABEL,
      label: field.label,
      ...(field.description !== undefined && { description: field.description }),
      component: inputOf(field),
    })),
  };
}
