// Range, part 16: a column of texts split into several columns.

import type { GasEnum } from '../../core/service.ts';
import { cellsOf } from '../cells.ts';
import { withContent } from '../entered-value.ts';
import { badCoordinates } from '../errors.ts';
import { growTo } from '../grid-size.ts';
import { type Typed, typed } from '../typed-text.ts';
import { writeBlock } from '../write-values.ts';
import { RangeRows } from './range-rows.ts';

const delimiters: Readonly<Record<string, string>> = {
  COMMA: ',',
  SEMICOLON: ';',
  PERIOD: '.',
  SPACE: ' ',
};

/** The delimiter that most of the texts have; the first of them where several have as many [K]. */
function detected(texts: readonly string[]): string {
  const counts = Object.values(delimiters).map((delimiter) => ({
    delimiter,
    count: texts.filter((text) => text.includes(delimiter)).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.delimiter ?? ',';
}

export abstract class RangeSplit extends RangeRows {
  /** Parts are read as if typed, and take the place of what stands on the right. */
  splitTextToColumns(delimiter?: string | GasEnum): void {
    this.book.read();
    const { area } = this;
    if (area.columns > 1) throw badCoordinates();
    const texts = cellsOf(this.state, area).map(([cell]) =>
      typeof cell?.v === 'string' && cell.f === undefined ? cell.v : '',
    );
    const sign =
      delimiter === undefined
        ? detected(texts)
        : typeof delimiter === 'string'
          ? delimiter
          : (delimiters[delimiter.name] ?? ',');
    const parts = texts.map((text) => (sign === '' ? [text] : text.split(sign)));
    const columns = Math.max(...parts.map((line) => line.length));
    growTo(this.book, this.sheetId, 'column', area.column + columns);
    const part = (row: number, column: number): Typed | null => {
      const line = parts[row] ?? [];
      if (line.length < 2 || column >= line.length) return null;
      return typed(line[column] ?? '', this.book.typing(undefined));
    };
    writeBlock(this.book, this.sheetId, { ...area, columns }, (cell, row, column) => {
      const content = part(row, column);
      return content ? withContent(cell, content) : cell;
    });
  }
}
