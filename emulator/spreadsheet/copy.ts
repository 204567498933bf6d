// A cell as it is pasted somewhere else: which parts go along, and how its formula is shifted.

import { NotImplementedError } from '../core/errors.ts';
import type { Book } from './book.ts';
import { valueAndFormat } from './cell-values.ts';
import { contentOnly, type Dress, dressed, lookOf, orBlank } from './cells.ts';
import { copiedFormula } from './formula-references.ts';
import type { Area, Cell, CellContent, SheetState } from './state.ts';

export type CopyKind =
  | 'PASTE_NORMAL'
  | 'PASTE_CONTENT'
  | 'PASTE_FORMAT'
  | 'PASTE_VALUES'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

interface Source {
  book: Book;
  state: SheetState;
  area: Area;
}

/** A pasted text keeps the look of its parts beside that of the cell. */
function withLook(content: CellContent, look: Dress): Cell | undefined {
  const { runs, ...plain } = content;
  const cell = dressed(orBlank(plain), look);
  return cell && runs ? { ...cell, runs } : cell;
}

/** The target cell after the paste; `keys` names the copied validation rules on another sheet. */
export function copiedCell(
  source: Source,
  cell: Cell | undefined,
  place: readonly [row: number, column: number],
  target: Cell | undefined,
  kind: CopyKind,
  shift: { rows: number; columns: number },
  keys: ReadonlyMap<string, string>,
): Cell | undefined {
  const { dv, note, ...look } = lookOf(cell);
  const rule = dv === undefined ? undefined : (keys.get(dv) ?? dv);
  const content = (): CellContent => {
    if (cell?.f === undefined) {
      const { runs, image } = cell ?? {};
      return { v: cell?.v ?? '', ...(runs && { runs }), ...(image && { image }) };
    }
    const { decimal } = source.book.facts;
    return { v: '', f: copiedFormula(cell.f, decimal, shift.rows, shift.columns) };
  };
  const withTarget = (given: CellContent): Cell | undefined =>
    orBlank({ ...lookOf(target), ...given });
  switch (kind) {
    case 'PASTE_NORMAL':
    case 'PASTE_NO_BORDERS': {
      const all = { ...look, dv: rule, note };
      const pasted = withLook(content(), all);
      return kind === 'PASTE_NORMAL' ? pasted : dressed(pasted, { border: target?.border });
    }
    case 'PASTE_FORMAT':
      return dressed(contentOnly(target), { ...look, dv: target?.dv, note: target?.note });
    case 'PASTE_FORMULA':
      return withTarget(content());
    case 'PASTE_CONTENT':
    case 'PASTE_VALUES': {
      if (cell?.image) return withTarget(content());
      const { row, column } = source.area;
      const { value } = valueAndFormat(
        source.book,
        source.state,
        row + place[0],
        column + place[1],
        cell,
      );
      return withTarget({ v: value });
    }
    case 'PASTE_DATA_VALIDATION':
      return dressed(target, { dv: rule });
    case 'PASTE_CONDITIONAL_FORMATTING':
    case 'PASTE_COLUMN_WIDTHS':
      throw new NotImplementedError(`Range.copyTo(${kind})`);
  }
}
