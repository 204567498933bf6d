// Every item that a person can press in the menu, whichever submenu it stands in.

import { menuItems } from '../../../src/menu.ts';
import { menu } from '../../../src/text/vi/menu.ts';

export const menuLabels: readonly string[] = menuItems
  .flatMap((entry) => (entry === null ? [] : 'items' in entry ? entry.items : [entry]))
  .map(({ label }) => menu[label]);
