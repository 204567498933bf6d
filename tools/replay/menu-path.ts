// The way to an item of the script's menu, whichever submenu it stands in.

import type { Runtime } from '../../emulator/index.ts';

type Entry = Awaited<ReturnType<Runtime['menu']>>[number];

/**
 * The labels that lead to an item, for `Runtime.click`.
 * @throws Error when no menu of the user has it
 */
export async function menuPath(runtime: Runtime, item: string, user: string): Promise<string[]> {
  const path = find(await runtime.menu(user), item);
  if (path === null) throw new Error(`Expected a menu with “${item}”, got none.`);
  return path;
}

function find(entries: readonly Entry[], item: string): string[] | null {
  for (const entry of entries) {
    if (entry.kind === 'separator') continue;
    if (entry.kind === 'item') {
      if (entry.label === item) return [item];
      continue;
    }
    const inner = find(entry.entries, item);
    if (inner !== null) return [entry.label, ...inner];
  }
  return null;
}
