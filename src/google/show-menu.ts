// Builds the custom menu when the file is opened; a simple trigger may do little else (platform.md §3.1).

import { menuItems } from '../menu.ts';
import { menuWords } from '../text/menu-words.ts';
import { languageOf } from './office.ts';

/** Shows the menu in the language that is set, else in the account's. */
export function showMenu(setting: string | null): void {
  const words = menuWords(languageOf(setting));
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(words.title);
  for (const entry of menuItems) {
    if (entry === null) menu.addSeparator();
    else if ('handler' in entry) menu.addItem(words[entry.label], entry.handler);
    else {
      const inner = ui.createMenu(words[entry.label]);
      for (const { label, handler } of entry.items) inner.addItem(words[label], handler);
      menu.addSubMenu(inner);
    }
  }
  menu.addToUi();
}
