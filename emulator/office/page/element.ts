// Makes DOM elements; text is always text, never markup.

type Attributes = Record<string, string | number | boolean | null | undefined | EventHandler>;
type EventHandler = (event: never) => void;
export type Child = Node | string | null | false | undefined;

/**
 * An element with attributes (`onclick` and the like take a function; null and false leave one
 * out) and children.
 *
 * @example
 * element('button', { type: 'button', onclick: send }, 'Gửi');
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, String(value));
    }
  }
  made.append(
    ...children.filter((child) => child !== null && child !== false && child !== undefined),
  );
  return made;
}

/** Text in which web addresses are links; `lead` says where each one leads. */
export function linkedText(text: string, lead: (address: string) => string): Node[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/)
    .map((part, at) =>
      at % 2 === 0
        ? document.createTextNode(part)
        : element('a', { href: lead(part), target: '_blank', rel: 'noopener' }, part),
    );
}
