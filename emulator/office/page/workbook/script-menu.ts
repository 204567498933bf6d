// The script's custom menus in the grid's menu bar, after the usual ones, where Google has them.

import { registries } from '@odoo/o-spreadsheet';
import type { MenuEntry } from '../../../runtime/outcome.ts';
import { clickMenu } from '../script-run.ts';

const AFTER_USUAL = 1000;
const PREFIX = 'script-';

/** Puts the menus into the bar in place of those put there before. */
export function putScriptMenus(menus: readonly MenuEntry[]): void {
  const bar = registries.topbarMenuRegistry;
  for (const key of bar.getKeys()) if (key.startsWith(PREFIX)) bar.remove(key);
  menus.forEach((menu, at) => {
    if (menu.kind !== 'menu') return;
    const key = `${PREFIX}${at}`;
    bar.add(key, { name: menu.label, sequence: AFTER_USUAL + at, isReadonlyAllowed: true });
    addEntries(menu.entries, [key], [menu.label]);
  });
}

function addEntries(entries: readonly MenuEntry[], keys: string[], labels: string[]): void {
  entries.forEach((entry, at) => {
    if (entry.kind === 'separator') return;
    const key = `${keys.at(-1)}-${at}`;
    const path = [...labels, entry.label];
    const common = {
      name: entry.label,
      sequence: at,
      isReadonlyAllowed: true,
      isEnabledOnLockedSheet: true,
      separator: entries[at + 1]?.kind === 'separator',
    };
    const execute = () => void clickMenu(path);
    const isItem = entry.kind === 'item';
    registries.topbarMenuRegistry.addChild(
      key,
      [...keys],
      isItem ? { ...common, execute } : common,
    );
    if (entry.kind === 'menu') addEntries(entry.entries, [...keys, key], path);
  });
}
