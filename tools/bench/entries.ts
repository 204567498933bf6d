// Every command of the product: the items of the menu, what the pages may ask, what triggers call.

import { endpointNames } from '../../src/commands/endpoints.ts';
import { menuItems } from '../../src/menu.ts';

/** The functions that the menu calls. */
export const handlers: readonly string[] = menuItems.flatMap((one) => {
  if (one === null) return [];
  return 'items' in one ? one.items.map(({ handler }) => handler) : [one.handler];
});

/** The one door of the pages; what passes through it is measured by its own name. */
const DOOR = 'ask';

/**
 * All commands, each once, the menu's first.
 * @param entries the functions that Apps Script may call: what is no item and no door is a trigger's
 */
export function commandsOf(entries: readonly string[]): string[] {
  const triggers = entries.filter((name) => name !== DOOR && !handlers.includes(name));
  return [...handlers, ...endpointNames, ...triggers];
}
