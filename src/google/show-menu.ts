// Builds the custom menu when the file is opened; a simple trigger may do nothing else (platform.md §3.1).

import { menuItems } from '../menu.ts';
import { wordsOf } from '../text/words.ts';
import { googleMemory } from './memory.ts';
import { LANGUAGE_KEY, languageOf } from './office.ts';

export function showMenu(): void {
  const words = wordsOf(languageOf(setting())).menu;
  const menu = SpreadsheetApp.getUi().createMenu(words.title);
  for (const item of menuItems) {
    if (item === null) menu.addSeparator();
    else menu.addItem(words[item.label], item.handler);
  }
  menu.addToUi();
}

/** The language of the book; the account's where the properties cannot be read. */
function setting(): string | null {
  try {
    return googleMemory().get(LANGUAGE_KEY);
  } catch {
    return null;
  }
}
