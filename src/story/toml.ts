const FIELD = /^([\w.'"-]+)[ \t]*=[ \t]*(.*)$/;
const TABLE = /^\[{1,2}[ \t]*([\w.-]+)[ \t]*\]{1,2}[ \t]*(?:#.*)?$/;
/** A text of several lines. */
const BLOCK = /("""|''')([\s\S]*?)\1/g;

/**
 * Front matter in TOML, as Hugo writes it, in YAML: its fields have the same names there. Of a table the
 * name is enough, for no field of a story is in one.
 */
export function yamlOfToml(toml: string): string {
  const lines = toml
    .replace(BLOCK, (_, __, text: string) => JSON.stringify(text.trim()))
    .split('\n');
  let isInTable = false;
  return lines
    .map((line) => {
      const [, table] = TABLE.exec(line) ?? [];
      if (table !== undefined) {
        isInTable = true;
        return `${table}:`;
      }
      if (isInTable) return '';
      const [, name, value] = FIELD.exec(line) ?? [];
      return name === undefined ? `  ${line}` : `${name}: ${value}`;
    })
    .join('\n');
}
