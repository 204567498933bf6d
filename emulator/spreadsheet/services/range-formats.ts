// Range, part 10: the formats of its numbers and the lines around its cells.

import type { GasEnum } from '../../core/service.ts';
import { dressed } from '../cells.ts';
import { colour } from '../colours.ts';
import type { Cell } from '../state.ts';
import { mayWrite } from '../write-values.ts';
import type { DressSetter } from './range-cells.ts';
import { RangeTurns } from './range-turns.ts';

const format: DressSetter<string> = (pattern) => ({
  nf: pattern === '' || /^general$/i.test(pattern) ? undefined : pattern,
});
const formatOf = (cell: Cell | undefined) => cell?.nf ?? 'General';

export abstract class RangeFormats extends RangeTurns {
  setNumberFormat(pattern: string): this {
    return this.layAll(format, pattern);
  }

  setNumberFormats(patterns: string[][]): this {
    return this.layEach(format, patterns);
  }

  getNumberFormats(): string[][] {
    return this.shown(formatOf);
  }

  getNumberFormat(): string {
    return this.shownFirst(formatOf);
  }

  /** null leaves a line as it is; false takes it away. One colour and style per cell is kept. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    inner: boolean | null,
    across: boolean | null,
    color?: string | null,
    style?: GasEnum | null,
  ): this {
    if (!mayWrite(this.book, this.state, this.area)) return this;
    const { rows, columns } = this.area;
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) => {
      const [had = '', hadColor = '#000000', hadStyle = 'SOLID'] = cell?.border?.split('|') ?? [];
      const sides = new Set(had);
      const lay = (side: string, wanted: boolean | null) => {
        if (wanted === true) sides.add(side);
        if (wanted === false) sides.delete(side);
      };
      lay('t', row === 0 ? top : across);
      lay('b', row === rows - 1 ? bottom : across);
      lay('l', column === 0 ? left : inner);
      lay('r', column === columns - 1 ? right : inner);
      const dressColor = colour(color ?? null) ?? hadColor;
      const border = `${[...sides].sort().join('')}|${dressColor}|${style?.name ?? hadStyle}`;
      return dressed(cell, { border: sides.size ? border : undefined });
    });
    return this;
  }
}
