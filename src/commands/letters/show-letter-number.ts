// Opens the dialog in which a letter gets its number and date, the letters without one first.

import type { LetterNumberData, LetterOffer } from '../../dialogs/data/letter-number.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { checkBook } from '../this-book.ts';

export function showLetterNumber(office: Office = googleOffice()): void {
  checkBook(office);
  const words = wordsOf(office.language);
  const queue = office.tables.read('mailQueue').rows;
  const open = new Set<string>(
    office.tables
      .read('rounds')
      .rows.filter(({ status }) => status === 'MO')
      .map(({ roundId }) => roundId),
  );
  const letters = office.tables
    .read('documents')
    .rows.filter(({ direction, relatedRound, type }) => {
      return direction === 'DI' && relatedRound !== '' && type !== null;
    })
    .reverse()
    .map((letter) => ({ ...offerOf(letter, queue, words), rank: rankOf(letter, open) }));
  const data: LetterNumberData = {
    common: words.dialogs.common,
    words: words.dialogs.letterNumber,
    letters: letters.sort((one, other) => one.rank - other.rank),
  };
  office.screen.show('letter-number', words.dialogs.letterNumber.title, data);
}

/** Letters of open rounds that have no number yet come first, then all others without one. */
function rankOf(letter: Kept<'documents'>, open: ReadonlySet<string>): number {
  if (letter.number.trim() !== '') return 3;
  if (letter.type !== 'CONG_VAN') return 2;
  return open.has(letter.relatedRound) ? 0 : 1;
}

function offerOf(
  letter: Kept<'documents'>,
  queue: readonly Kept<'mailQueue'>[],
  { enums, reports: { letters } }: Words,
): LetterOffer {
  const { docId, number, issuedDate, relatedRound, url, type, version } = letter;
  const mails = queue.filter(({ roundId }) => roundId === relatedRound);
  const count = (status: Kept<'mailQueue'>['status']): number =>
    mails.filter((mail) => mail.status === status).length;
  const given =
    number.trim() === ''
      ? letters.noNumber
      : letters.numbered(number.trim(), issuedDate === null ? '' : proseDay(issuedDate));
  return {
    id: docId,
    label: letters.label(relatedRound, enums.documentType[type ?? 'KHAC'], version ?? 1, given),
    number: number.trim(),
    date: issuedDate ?? '',
    url,
    effect: type === 'CONG_VAN' ? letters.effect(count('CHO'), count('DA_GUI')) : '',
  };
}
