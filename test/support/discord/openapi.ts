import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { RecordedRequest } from './rest.js';

interface Operation {
  readonly requestBody?: { readonly content?: Record<string, { readonly schema?: object }> };
}

/** As much of an OpenAPI description as validation reads. */
interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
}

/** Checks requests against Discord's own description of its API. */
export interface PayloadChecker {
  /**
   * Checks the bodies of requests.
   *
   * @returns a sentence for each body that Discord would refuse, and how many bodies were checked
   */
  check(requests: readonly RecordedRequest[]): { problems: string[]; checked: number };
}

/** A path's template as a pattern: /a/{b}/c. */
const patternOf = (template: string) =>
  new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);

/** Reads a description, an OpenAPI 3.1 document in JSON. */
export function readDescription(file: string): PayloadChecker {
  const document = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, 'discord');
  const patterns = Object.keys(document.paths).map((template) => ({
    template,
    pattern: patternOf(template),
  }));
  const validators = new Map<string, ValidateFunction | undefined>();

  const validatorFor = (method: string, path: string): ValidateFunction | undefined => {
    const template = patterns.find(({ pattern }) => pattern.test(path))?.template;
    if (template === undefined) throw new Error(`Discord has no path ${path}`);
    const key = `${method.toLowerCase()} ${template}`;
    if (!validators.has(key)) {
      const operation = document.paths[template]?.[method.toLowerCase()];
      if (operation === undefined) throw new Error(`Discord has no ${method} ${template}`);
      const pointer = [
        'paths',
        template.replaceAll('~', '~0').replaceAll('/', '~1'),
        method.toLowerCase(),
        'requestBody/content/application~1json/schema',
      ].join('/');
      const hasBody = operation.requestBody?.content?.['application/json']?.schema !== undefined;
      validators.set(
        key,
        hasBody ? ajv.compile({ $ref: `discord#/${encodeURI(pointer)}` }) : undefined,
      );
    }
    return validators.get(key);
  };

  return {
    check(requests) {
      const problems: string[] = [];
      let checked = 0;
      for (const { method, path, body } of requests) {
        const validate = validatorFor(method, path);
        if (validate === undefined || body === undefined) continue;
        checked++;
        if (validate(body)) continue;
        const [error] = validate.errors ?? [];
        problems.push(`${method} ${path}: ${error?.instancePath} ${error?.message}`);
      }
      return { problems, checked };
    },
  };
}
