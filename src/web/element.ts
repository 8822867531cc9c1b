/** What an element has in it: a text becomes a text node, whatever is in it. */
export type Child = Node | string | undefined;

/** Makes an element. There is no other way in which the page puts text into itself. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something. */
export function button(
  label: string,
  press: (button: HTMLButtonElement) => void,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', () => press(made));
  return made;
}

/** A day, as its reader writes days. */
export function dayElement(day: string): HTMLElement {
  const date = new Date(`${day}T00:00Z`);
  const shown = Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString(undefined, { dateStyle: 'long', timeZone: 'UTC' });
  return element('time', { datetime: day }, shown);
}
