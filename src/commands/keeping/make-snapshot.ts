// A person keeps the book as it stands now.

import type { Report } from '../../dialogs/data.ts';
import type { Office } from '../../ports.ts';
import type { NoteInput } from '../input/keeping.ts';
import { checkBook } from '../this-book.ts';
import { keepingWords } from './keeping-words.ts';
import { madeAt, snapshotNow } from './snapshot-now.ts';

/** Must be called under the lock. */
export function makeSnapshot({ note }: NoteInput, office: Office): Report {
  checkBook(office);
  const words = keepingWords(office.language);
  const { copy, snapshot } = snapshotNow('HAND', office, { note });
  return {
    lead: words.kept(madeAt(snapshot), copy.total),
    sections: [
      { title: words.where, tone: '', lines: [words.keptFolder(words.folder)] },
      { title: words.rowsBySheet, tone: '', lines: copy.lines },
    ],
    links: [{ label: words.openFile, url: copy.url }],
  };
}
