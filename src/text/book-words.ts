// The workbook's words in one language, ready for whoever reads, writes or dresses it.

import type { BookWords } from '../workbook/words.ts';
import { enums as englishEnums } from './en/enums.ts';
import { inEnglish, inVietnamese } from './supplied.ts';
import { enums as vietnameseEnums } from './vi/enums.ts';

/** Labels are written in the language asked for, and understood in both. */
export function bookWords(language: 'vi' | 'en'): BookWords {
  return language === 'vi'
    ? { ...inVietnamese().book, enums: vietnameseEnums, readable: [vietnameseEnums, englishEnums] }
    : {
        // Asked for when they are written: whoever only reads the book needs none of them.
        get sheets() {
          return inEnglish().book.sheets;
        },
        get views() {
          return inEnglish().book.views;
        },
        get choiceHelp() {
          return inEnglish().book.choiceHelp;
        },
        enums: englishEnums,
        readable: [englishEnums, vietnameseEnums],
      };
}
