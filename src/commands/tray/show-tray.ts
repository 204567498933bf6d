// Opens the tray of the replies that wait for a person.

import type { TrayData } from '../../dialogs/data/tray.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { choicesOf } from '../choices.ts';
import { checkBook } from '../this-book.ts';
import { readTrayBook, trayOf } from './tray-of.ts';

export function showTray(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, enums: labels } = wordsOf(office.language);
  const data: TrayData = {
    common: dialogs.common,
    words: dialogs.tray.page,
    positions: choicesOf('position', labels.position).filter(({ id }) => id !== 'CHUA_TRA_LOI'),
    ...trayOf(readTrayBook(office), office),
  };
  office.screen.show('tray', dialogs.tray.title, data);
}
