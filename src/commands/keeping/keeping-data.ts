// What the page that keeps and restores the book shows when it opens.

import type { CopyLine, KeepingData, KeepingPageWords } from '../../dialogs/data/keeping.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { keepingWords } from './keeping-words.ts';
import { type KeptCopy, keptCopies, madeAt } from './snapshot-now.ts';
import { restoreOrder } from './under-way.ts';

export function keepingData(office: Office): KeepingData {
  const words = keepingWords(office.language);
  const order = restoreOrder(office.memory);
  return {
    common: wordsOf(office.language).dialogs.common,
    words: pageWords(office.language),
    copies: copyLines(keptCopies(office), office.language),
    underWay: order === null ? '' : words.underWay(order.at),
  };
}

function copyLines(copies: readonly KeptCopy[], language: Office['language']): CopyLine[] {
  const words = keepingWords(language);
  return copies.map((copy) => ({
    ...{ fileId: copy.fileId, url: copy.url, at: madeAt(copy), rows: copy.lines },
    by: copy.by === '' ? words.byItself : copy.by,
    why: copy.note === '' ? words.why[copy.why] : `${words.why[copy.why]}: ${copy.note}`,
    total: words.total(copy.total),
    choose: words.choose(madeAt(copy)),
  }));
}

/** A page gets texts: what is made of facts is said on the server. */
function pageWords(language: Office['language']): KeepingPageWords {
  const words = keepingWords(language);
  const { columns, names, cannot, confirm, restore, other } = words.preview;
  return {
    ...{ title: words.title, folder: words.folder, intro: words.intro, make: words.make },
    ...{ note: words.note, noteHint: words.noteHint, list: words.list, none: words.none },
    ...{ columns: words.columns, byItself: words.byItself, rowsBySheet: words.rowsBySheet },
    ...{ open: words.open, look: words.look, where: words.where, openFile: words.openFile },
    ...{
      word: words.word,
      goOn: words.goOn,
      sheetsDone: words.sheetsDone,
      undo: words.undo,
      broken: words.broken,
    },
    ...{ nothingChanged: words.nothingChanged, swept: words.swept },
    preview: { columns, names, cannot, confirm: confirm(words.word), restore, other },
  };
}
