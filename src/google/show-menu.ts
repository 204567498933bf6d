// Builds the custom menu when the file is opened; a simple trigger may do little else (platform.md §3.1).

import { menuItems } from '../menu.ts';
import { wordsOf } from '../text/words.ts';
import { languageOf } from './office.ts';

/** Shows the menu in the language that is set, else in the account's. */
export function showMenu(setting: string | null): void {
  const words = wordsOf(languageOf(setting)).menu;
  const menu = SpreadsheetApp.getUi().createMenu(words.title);
  for (const item of menuItems) {
    if (item === null) menu.addSeparator();
    else menu.addItem(words[item.label], item.handler);
  }
  menu.addToUi();
}
