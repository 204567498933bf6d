// Range, a part of its own: selecting it in the window.

import { notOneCell } from '../errors.ts';
import { select, selectCell } from '../selection.ts';
import { RangeGroups } from './range-groups.ts';

export abstract class RangeSelection extends RangeGroups {
  /** Selects the range; its top left cell becomes the current cell. */
  activate(): this {
    select(this.book, this.sheetId, [this.area]);
    return this;
  }

  activateAsCurrentCell(): this {
    if (this.area.rows !== 1 || this.area.columns !== 1) throw notOneCell();
    selectCell(this.book, this.sheetId, this.area);
    return this;
  }
}
