// Finding a menu item by the labels that lead to it.

import type { MenuEntry } from './outcome.ts';

/**
 * The item at the end of the path; the custom menu's own label comes first.
 * @throws Error that lists the labels which are there
 */
export function findItem(menus: MenuEntry[], path: string[]): { label: string; handler: string } {
  let entries = menus;
  for (const [depth, label] of path.entries()) {
    const found = entries.find((entry) => entry.kind !== 'separator' && entry.label === label);
    if (!found || found.kind === 'separator') throw missing(path.slice(0, depth + 1), entries);
    if (found.kind === 'item') {
      if (depth < path.length - 1) throw missing(path, []);
      return found;
    }
    entries = found.entries;
  }
  throw missing(path, entries);
}

function missing(path: string[], entries: MenuEntry[]): Error {
  const there = entries.flatMap((entry) =>
    entry.kind === 'separator' ? [] : [`“${entry.label}”`],
  );
  return new Error(
    `The menu has no item ${path.join(' › ')}; here are: ${there.join(', ') || 'none'}.`,
  );
}
