// Opens the dialog that keeps the book and puts kept copies back.

import type { Office } from '../../ports.ts';
import { checkThisBook } from '../this-book.ts';
import { keepingData } from './keeping-data.ts';

export function showKeeping(office: Office): void {
  checkThisBook(office);
  const data = keepingData(office);
  office.screen.show('keeping', data.words.title, data);
}
