// What happens when the file is opened: the menu and nothing else, in the language that is kept.

import { googleOffice, LANGUAGE_KEY } from '../google/office.ts';
import { showMenu } from '../google/show-menu.ts';
import type { Office } from '../ports.ts';

/** Shows the menu in any case, however the book stands: its items tell in sentences what is wrong. */
export function openBook({ memory }: Office = googleOffice()): void {
  let language: string | null = null;
  try {
    language = memory.get(LANGUAGE_KEY);
  } catch {
    // Without the properties it is the account's.
  }
  showMenu(language);
}
