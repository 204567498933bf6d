// The book as it is kept and put back, by Google's services.

import type { Memory } from '../../ports.ts';
import type { Keeper } from '../../upkeep-ports.ts';
import { putBackInto } from './put-back-book.ts';
import { readBook } from './read-book.ts';
import { binFile, checksumOf, listFiles, readText, storeText } from './snapshot-files.ts';

export function googleKeeper(memory: Memory): Keeper {
  return {
    read: () => readBook(memory),
    putBack: (wanted, mayGoOn) => putBackInto(wanted, memory, mayGoOn),
    checksumOf,
    store: storeText,
    list: listFiles,
    text: readText,
    bin: binFile,
  };
}
