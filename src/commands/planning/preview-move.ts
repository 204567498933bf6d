// Shows all that a move would change; writes nothing.

import type { MovePreview } from '../../dialogs/data/move-phase.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { MoveInput } from '../input/move-phase.ts';
import { checkBook } from '../this-book.ts';
import { planBook } from './plan-book.ts';
import { planMove } from './planned-move.ts';
import { previewOfMove } from './preview-of-move.ts';

/** Throws `MOVE.*` for a move that cannot be made. */
export function previewMove(input: MoveInput, office: Office): MovePreview {
  checkBook(office);
  const words = wordsOf(office.language);
  const book = planBook(office);
  const planned = planMove(input, book, office.clock.today(), words);
  return previewOfMove(planned, book, fieldsOf(input, planned.seen), words);
}

/** The question as the page sends it again. */
export function fieldsOf(input: MoveInput, seen: string): MovePreview['fields'] {
  const { slip, newStart, newEnd, ...others } = input;
  return {
    ...others,
    slip: slip === 0 ? '' : String(slip),
    newStart: newStart ?? '',
    newEnd: newEnd ?? '',
    seen,
  };
}
