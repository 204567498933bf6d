// Builds the page from text: never innerHTML, so no text from outside can become markup.

type Child = Node | string;

/** An element with its class, attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A labelled field; the label is tied to the control by nesting. */
export function field(label: string, control: HTMLElement): HTMLLabelElement {
  return element('label', { class: 'field' }, element('span', {}, label), control);
}

export interface Option {
  readonly id: string;
  readonly label: string;
}

export function select(options: readonly Option[], chosen?: string): HTMLSelectElement {
  const made = element('select');
  offer(made, options, chosen);
  return made;
}

/** Puts other options into a list; the first is chosen unless another is named. */
export function offer(
  list: HTMLSelectElement,
  options: readonly Option[],
  chosen: string | undefined = options[0]?.id,
): void {
  list.replaceChildren(
    ...options.map(({ id, label }) => {
      const option = element('option', { value: id }, label);
      option.selected = id === chosen;
      return option;
    }),
  );
}

export function input(type: string, value = ''): HTMLInputElement {
  const made = element('input', { type });
  made.value = value;
  return made;
}

export function tick(label: string, checked = false): { box: HTMLInputElement; line: HTMLElement } {
  const box = input('checkbox');
  box.checked = checked;
  return { box, line: element('label', { class: 'tick' }, box, label) };
}

export function button(label: string, onPress: () => void, main = false): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(main ? { class: 'main' } : {}) }, label);
  made.addEventListener('click', onPress);
  return made;
}

/** Words that stand in one line, like the id of a comment. */
export function unbroken(text: string): HTMLElement {
  return element('span', { class: 'unbroken' }, text);
}

export function note(tone: 'ok' | 'warn' | 'bad' | '', text: string): HTMLElement {
  return element(
    'div',
    { class: `note ${tone}`, ...(tone === 'bad' ? { role: 'alert' } : {}) },
    text,
  );
}

export function link(label: string, address: string): HTMLElement {
  // Only addresses that the script itself made reach here; anything else stays text.
  if (!/^https:\/\/(docs|drive)\.google\.com\//.test(address))
    return element('span', {}, `${label}: ${address}`);
  return element('a', { href: address, class: 'button', target: '_blank', rel: 'noopener' }, label);
}

type Cell = Child | { readonly text: string; readonly tone: string };

/** Lines, each with a dot. */
export function list(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, line)));
}

/** Facts, each under its name, in the tone of its meaning. */
export function factList(
  facts: readonly { readonly label: string; readonly value: string; readonly tone: string }[],
): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    ...facts.flatMap(({ label, value, tone }) => [
      element('dt', {}, label),
      element('dd', { class: tone }, value),
    ]),
  );
}

/**
 * A table with headings; cells are text, with an optional tone, or a control. Each cell knows its
 * heading, for a page too narrow for columns.
 */
export function table(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
): HTMLElement {
  const head = element('tr', {}, ...headings.map(columnHead));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, at) => {
        const named = { 'data-head': headings[at] ?? '' };
        return typeof cell === 'string' || cell instanceof Node
          ? element('td', named, cell)
          : element('td', { ...named, class: cell.tone }, cell.text);
      }),
    ),
  );
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
}

/** The head of a column; over ticks there is none, and an empty one would be read out as a heading. */
export const columnHead = (text: string): HTMLElement =>
  text === '' ? element('td') : element('th', { scope: 'col' }, text);
