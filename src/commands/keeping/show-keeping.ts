// Opens the dialog that keeps the book and puts kept copies back.

import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { checkThisBook } from '../this-book.ts';

export function showKeeping(office: Office = googleOffice()): void {
  checkThisBook(office);
  const data = office.upkeep().keepingData(office);
  office.screen.show('keeping', data.words.title, data);
}
