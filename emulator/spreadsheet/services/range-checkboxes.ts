// Range, part 11 continued: checkboxes, with the values that they write when they are ticked and unticked.

import { dressed, lookOf, withoutContent } from '../cells.ts';
import type { Cell, CellValue } from '../state.ts';
import { writeBlock } from '../write-values.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { RangeValidation } from './range-validation.ts';

interface Box {
  ticked: CellValue;
  unticked: CellValue;
}

const literal = (arg: unknown, usual: CellValue): CellValue =>
  typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean' ? arg : usual;

export abstract class RangeCheckboxes extends RangeValidation {
  /** The values of a cell's checkbox; null for a cell without one. */
  private boxOf(cell: Cell | undefined): Box | null {
    const rule = cell?.dv === undefined ? undefined : this.state.validations[cell.dv];
    if (rule?.criteria !== 'CHECKBOX') return null;
    const [ticked, unticked] = rule.args;
    return {
      ticked: literal(ticked, true),
      unticked: literal(unticked, ticked === undefined ? false : ''),
    };
  }

  /**
   * "Sets the value of each cell in the range to" the unticked value (reference, range#insertcheckboxes):
   * `false` or what is given, `''` where only the ticked value is.
   */
  insertCheckboxes(checked?: string | number, unchecked?: string | number): this {
    const rule = new DataValidationBuilder(this.book).requireCheckbox(checked, unchecked);
    this.setDataValidation(rule.setAllowInvalid(false).build());
    writeBlock(this.book, this.sheetId, this.area, (cell) => ({
      ...lookOf(cell),
      v: checked === undefined ? false : (unchecked ?? ''),
    }));
    return this;
  }

  removeCheckboxes(): this {
    return this.dress((cell) =>
      this.boxOf(cell) ? withoutContent(dressed(cell, { dv: undefined })) : cell,
    );
  }

  check(): this {
    return this.turn('ticked');
  }

  uncheck(): this {
    return this.turn('unticked');
  }

  /** Cells that hold neither value of their checkbox are passed over (reference, range#check). */
  private turn(to: keyof Box): this {
    writeBlock(this.book, this.sheetId, this.area, (cell) => {
      const box = this.boxOf(cell);
      const holds =
        box && cell?.f === undefined && [box.ticked, box.unticked].includes(cell?.v ?? '');
      return box && holds ? { v: box[to], ...lookOf(cell) } : cell;
    });
    return this;
  }

  /** null where some are ticked and some not, or some cells have no checkbox (range#ischecked). */
  isChecked(): boolean | null {
    const values = this.getValues().flat();
    const ticks = this.shown((cell) => this.boxOf(cell))
      .flat()
      .map((box, at) => box && values[at] === box.ticked);
    if (ticks.includes(null)) return null;
    if (ticks.every((tick) => tick)) return true;
    return ticks.some((tick) => tick) ? null : false;
  }
}
