// Range, part 5: its rich texts and the styles of its letters.

import { dressed } from '../cells.ts';
import { withContent } from '../entered-value.ts';
import type { Cell } from '../state.ts';
import { keptRuns, wholeRuns } from '../text-runs.ts';
import { themedCell } from '../themes.ts';
import { checkShape, writeBlock } from '../write-values.ts';
import type { CellRead } from './range-cells.ts';
import { RangeClearing } from './range-clearing.ts';
import { RichTextValueService } from './rich-text.ts';
import { dressOfCell, layOfStyle, TextStyleService } from './text-style.ts';

const styleOf = (cell: Cell | undefined) => new TextStyleService(dressOfCell(cell));

/** null for what is no text, such as a number (reference/spreadsheet/range#getrichtextvalue). */
const richOf: CellRead<RichTextValueService | null> = (reader, row, column, cell) => {
  const value = reader.value(row, column, cell);
  if (typeof value !== 'string') return null;
  const dress = dressOfCell(cell);
  const runs = wholeRuns(value, cell?.f === undefined ? cell?.runs : []);
  return new RichTextValueService(
    value,
    runs.map((run) => ({ ...dress, ...run })),
  );
};

export abstract class RangeText extends RangeClearing {
  /** The text is kept as it is, whatever it begins with (U4: all sources agree). */
  setRichTextValue(value: RichTextValueService): this {
    return this.writeTexts(() => value);
  }

  setRichTextValues(values: RichTextValueService[][]): this {
    checkShape(values, this.area);
    return this.writeTexts((row, column) => values[row]?.[column]);
  }

  private writeTexts(
    valueAt: (row: number, column: number) => RichTextValueService | undefined,
  ): this {
    const { theme } = this.book.state;
    writeBlock(this.book, this.sheetId, this.area, (cell, row, column) => {
      const value = valueAt(row, column);
      const next = withContent(cell, { v: value?.getText() ?? '' });
      if (!next || !value || value.getText() === '') return next;
      const [only, second] = value.runs;
      // A style for all of the text is the cell's own; only a link remains a matter of the text.
      const whole = only && !second ? layOfStyle(only) : {};
      const link = only?.link;
      const parts = second
        ? value.runs
        : [{ start: 0, end: value.getText().length, ...(link !== undefined && { link }) }];
      const runs = keptRuns(parts);
      const styled = dressed(next, whole);
      const rich = styled && runs ? { ...styled, runs } : styled;
      return rich && themedCell(theme, rich);
    });
    return this;
  }

  getRichTextValues(): (RichTextValueService | null)[][] {
    return this.readCells(richOf);
  }

  getRichTextValue(): RichTextValueService | null {
    return this.readFirst(richOf);
  }

  /** What the style leaves open stays as it is. */
  setTextStyle(style: TextStyleService): this {
    return this.layAll((one: TextStyleService) => layOfStyle(one.dress()), style);
  }

  setTextStyles(styles: TextStyleService[][]): this {
    return this.layEach((one: TextStyleService) => layOfStyle(one.dress()), styles);
  }

  getTextStyle(): TextStyleService {
    return this.shownFirst(styleOf);
  }

  getTextStyles(): TextStyleService[][] {
    return this.shown(styleOf);
  }
}
