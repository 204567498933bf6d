// The workbook as a thing: its sheets made and dressed, its zone and locale, its address.

import { once } from '../once.ts';
import type { Book, Memory, Upkeep } from '../ports.ts';
import { bookWords } from '../text/book-words.ts';
import type { Language } from '../text/words.ts';
import { guardBook, RIGHTS_KEY, rightsInForce } from './dress/guard-book.ts';
import { lockLog } from './dress/lock-columns.ts';
import { findSheet, memoryKey } from './tables/find-sheet.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const LOCALE = 'vi_VN';

export function googleBook(
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
  memory: Memory,
  language: () => Language,
  upkeep: () => Upkeep,
): Book {
  return {
    id: once(() => spreadsheet().getId()),
    url: () => spreadsheet().getUrl(),
    isTab: (sheet, tabNumber) => memory.get(memoryKey(sheet)) === String(tabNumber),
    copy(name) {
      // Listed for spreadsheets.currentonly like every method of a spreadsheet (platform.md §14.5); not tried [K].
      const made = spreadsheet().copy(name);
      return { id: made.getId(), url: made.getUrl() };
    },
    guard: (rights) => guardBook(spreadsheet(), memory, bookWords(language()), rights),
    rightsInForce: () => ({
      inForce: memory.get(RIGHTS_KEY) ?? '',
      owner: spreadsheet().getOwner()?.getEmail() ?? '',
    }),
    isLogLocked: () => (rightsInForce(memory)?.locked.length ?? 0) > 0,
    lockNewComments(anew) {
      const rights = rightsInForce(memory);
      if (rights === null || rights.locked.length === 0) return;
      const words = bookWords(language());
      const sheet = findSheet(spreadsheet(), memory, words, 'comments');
      lockLog(sheet, memory, words, rights.locked, anew);
    },
    offerSettings: () => upkeep().offerSettings(spreadsheet(), memory, bookWords(language())),
    dress() {
      const file = spreadsheet();
      // Zones that differ are a frequent source of bugs (platform.md §2.4): both are set here.
      if (file.getSpreadsheetTimeZone() !== ZONE) file.setSpreadsheetTimeZone(ZONE);
      if (file.getSpreadsheetLocale() !== LOCALE) file.setSpreadsheetLocale(LOCALE);
      upkeep().dressWorkbook(file, memory, bookWords(language()));
    },
    dressViews(room) {
      upkeep().dressViews(spreadsheet(), memory, bookWords(language()), language(), room);
    },
  };
}
