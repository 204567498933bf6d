// Builds the custom menu when the file is opened; a simple trigger may do nothing else (platform.md §3.1).

import { menuItems } from '../menu.ts';
import { wordsOf } from '../text/words.ts';

export function showMenu(): void {
  const words = wordsOf(Session.getActiveUserLocale().startsWith('en') ? 'en' : 'vi').menu;
  const menu = SpreadsheetApp.getUi().createMenu(words.title);
  for (const item of menuItems) {
    if (item === null) menu.addSeparator();
    else menu.addItem(words[item.label], item.handler);
  }
  menu.addToUi();
}
