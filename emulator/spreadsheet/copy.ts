// A cell as it is pasted somewhere else: which parts go along, and how its formula is shifted.

import { NotImplementedError } from '../core/errors.ts';
import type { Book } from './book.ts';
import { valueAndFormat } from './cell-values.ts';
import { dressed, orBlank } from './cells.ts';
import { copiedFormula } from './formula-references.ts';
import type { Area, Cell, SheetState } from './state.ts';

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
  const { v: _v, f: _f, dv, note, ...look } = cell ?? { v: '' };
  const rule = dv === undefined ? undefined : (keys.get(dv) ?? dv);
  const content = (): Pick<Cell, 'v' | 'f'> => {
    if (cell?.f === undefined) return { v: cell?.v ?? '' };
    const { decimal } = source.book.facts;
    return { v: '', f: copiedFormula(cell.f, decimal, shift.rows, shift.columns) };
  };
  const withTarget = (given: Pick<Cell, 'v' | 'f'>): Cell | undefined => {
    const { f: _old, ...rest } = target ?? { v: '' };
    return orBlank({ ...rest, ...given });
  };
  switch (kind) {
    case 'PASTE_NORMAL':
    case 'PASTE_NO_BORDERS': {
      const all = { ...look, dv: rule, note };
      const pasted = dressed(orBlank(content() as Cell), all);
      return kind === 'PASTE_NORMAL' ? pasted : dressed(pasted, { border: target?.border });
    }
    case 'PASTE_FORMAT':
      return dressed(
        orBlank({ v: target?.v ?? '', ...(target?.f !== undefined && { f: target.f }) }),
        {
          ...look,
          dv: target?.dv,
          note: target?.note,
        },
      );
    case 'PASTE_FORMULA':
      return withTarget(content());
    case 'PASTE_CONTENT':
    case 'PASTE_VALUES': {
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
