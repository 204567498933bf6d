// Range, part 4: its notes, and the clearing of what its cells hold and how they look.

import { contentOnly, dressed, dresser, withoutContent } from '../cells.ts';
import type { Cell } from '../state.ts';
import { checkShape, mayWrite, writeBlock } from '../write-values.ts';
import { type ClearOptions, RangeValues } from './range-values.ts';

const noteOf = (cell: Cell | undefined) => cell?.note ?? '';

export abstract class RangeClearing extends RangeValues {
  setNote(note: string | null): this {
    return this.layAll((text: string | null) => ({ note: text || undefined }), note);
  }

  setNotes(notes: unknown[][]): this {
    checkShape(notes, this.area);
    if (!mayWrite(this.book, this.state, this.area)) return this;
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) => {
      const note = notes[row]?.[column];
      // Google's Java side turns a number into a decimal: 25 is read back as "25.0".
      const text = typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : note;
      return dressed(cell, { note: text == null || text === '' ? undefined : String(text) });
    });
    return this;
  }

  getNotes(): string[][] {
    return this.shown(noteOf);
  }

  getNote(): string {
    return this.shownFirst(noteOf);
  }

  clearNote(): this {
    return this.setNote(null);
  }

  clearContent(): this {
    writeBlock(this.book, this.sheetId, this.area, withoutContent);
    return this;
  }

  clearFormat(): this {
    return this.dress((cell) => {
      if (!cell) return cell;
      const { note, dv } = cell;
      return dressed(contentOnly(cell), { note, dv });
    });
  }

  clearDataValidations(): this {
    return this.dress(dresser({ dv: undefined }));
  }

  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const all = !(contentsOnly || formatOnly || validationsOnly || commentsOnly);
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this;
  }
}
