// What happens when the file is opened: the menu, in the language that is set now.

import { googleOffice, LANGUAGE_KEY } from '../google/office.ts';
import { showMenu } from '../google/show-menu.ts';
import type { Office } from '../ports.ts';
import { bookSettings } from './book-settings.ts';

/** Takes notice of a changed language, then shows the menu: the menu in any case, however the book stands. */
export function openBook(office: Office = googleOffice()): void {
  let setting: string | null = null;
  try {
    setting = office.memory.get(LANGUAGE_KEY);
    setting = bookSettings(office).language;
  } catch {
    // A book that is not set up, a copy, a broken sheet: the menu's items tell it in sentences.
  }
  showMenu(setting);
}
