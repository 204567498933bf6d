// The upgrade of a book without the rest of a set-up, as a script of its own in the local runtime.

import '../../src/shims.ts';
import '../../src/speech.ts';
import { upgradeBook } from '../../src/commands/upgrading/upgrade-book.ts';
import { versionOfBook } from '../../src/commands/upgrading/version-of-book.ts';
import { dressWorkbook } from '../../src/google/dress/dress-workbook.ts';
import { googleMemory } from '../../src/google/memory.ts';
import { googleOffice } from '../../src/google/office.ts';
import { bookWords } from '../../src/text/book-words.ts';

/** What a set-up does before it upgrades. */
export function dress(): void {
  dressWorkbook(SpreadsheetApp.getActive(), googleMemory(), bookWords('vi'));
}

export function upgrade(): void {
  const office = googleOffice();
  office.locked(() => upgradeBook(versionOfBook(office), office));
}
