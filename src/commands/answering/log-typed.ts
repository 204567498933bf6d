// Keeps in the history what people type into Sổ góp ý by hand, as it keeps what the sidebar writes.

import { type ToldEdit, typedCells } from '../../domain/comments/typed-cells.ts';
import type { CellBlock, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { record } from '../record.ts';
import { cellDeed } from './write-comments.ts';

/**
 * An audit row for each cell of the edit, in one append; runs under the lock of its caller. The log
 * stands as it was typed, whether or not this ever runs.
 * @param by who typed; '' where Google does not tell
 */
export function logTyped(block: CellBlock, told: ToldEdit, by: string, office: Office): void {
  const { unknownOld } = wordsOf(office.language).deeds;
  const typed = typedCells(office.tables.cellsIn('comments', block), told);
  if (typed.length === 0) return;
  record(
    office,
    typed.map(({ commentId, column, old, next }) =>
      cellDeed('TYPE_COMMENT', commentId, { column, old: old ?? unknownOld, next }, office),
    ),
    by,
  );
}
