// Opens the dialog that holds any .docx, or a document of the register, against the decree's layout.

import type { CheckLayoutData } from '../../dialogs/data/check-layout.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';

export function showCheckLayout(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs } = wordsOf(office.language);
  const made = office.tables
    .read('documents')
    .rows.filter(({ direction, url, jobKey }) => direction === 'DI' && url !== '' && jobKey !== '');
  const data: CheckLayoutData = {
    common: dialogs.common,
    words: dialogs.checkLayout,
    language: office.language,
    documents: made
      .map(({ url, docId, fileName }) => ({ id: url, label: `${docId} – ${fileName}` }))
      .reverse(),
  };
  office.screen.show('check-layout', dialogs.checkLayout.title, data);
}
