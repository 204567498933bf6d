// A sheet of cells being laid out: contents, styles and merges, collected and then read as matrices.

import type { Chooser } from './view-layout.ts';

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** At the top of the cell instead of the middle. */
  readonly top?: boolean;
  readonly wrap?: boolean;
  /** Cut off at the edge of the cell instead of running on into its empty neighbours. */
  readonly clip?: boolean;
  readonly font?: string;
  readonly format?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `across` merges each row of the area by itself. */
export interface Merge extends Area {
  readonly across: boolean;
}

/** A style that cells take on while a formula holds; the formula is that of the area's first cell. */
export interface Highlight extends Area {
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'color' | 'background'>;
}

/**
 * Figures of the view's own cells as a picture over them. Labels and series begin with a row of heads;
 * they stand in columns that are shown, because a chart leaves hidden ones out.
 */
export interface ViewChart {
  readonly kind: 'STACKED_BARS';
  /** The cells that it covers. */
  readonly place: Area;
  readonly labels: Area;
  /** A column is a series. */
  readonly series: Area;
  /** One for each series. */
  readonly colours: readonly string[];
}

export class Grid {
  readonly rows: number;
  readonly columns: number;
  readonly contents: string[][];
  readonly styles: CellStyle[][];
  readonly merges: Merge[] = [];
  readonly highlights: Highlight[] = [];
  readonly frames: Area[] = [];
  readonly upright: Area[] = [];
  readonly charts: ViewChart[] = [];
  chooser: Chooser | null = null;

  constructor(rows: number, columns: number) {
    this.rows = rows;
    this.columns = columns;
    this.contents = Array.from({ length: rows }, () => Array<string>(columns).fill(''));
    this.styles = Array.from({ length: rows }, () => Array<CellStyle>(columns).fill({}));
  }

  /** Writes one cell (1-based); an expression begins with `=`. */
  put(row: number, column: number, content: string, style: CellStyle = {}): string {
    const line = this.contents[row - 1];
    if (line === undefined || column < 1 || column > this.columns) {
      throw new RangeError(`The view has no cell ${cellName(row, column)}`);
    }
    line[column - 1] = content;
    this.dress({ row, column, rows: 1, columns: 1 }, style);
    return cellName(row, column);
  }

  /** Adds a style to every cell of an area. */
  dress(area: Area, style: CellStyle): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = this.styles[row - 1];
      if (line === undefined) continue;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        line[column - 1] = { ...line[column - 1], ...style };
      }
    }
  }

  merge(area: Area, across = false): void {
    this.merges.push({ ...area, across });
  }

  highlight(area: Area, formula: string, style: Highlight['style']): void {
    this.highlights.push({ ...area, formula, style });
  }
}

/** `$S$4`: a cell as formulas on its own sheet name it. */
export function cellName(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** `$T$5:$T$13`: part of one column. */
export function span(column: number, first: number, last: number): string {
  return `${cellName(first, column)}:${cellName(last, column)}`;
}

/** @example columnName(27) //=> 'AA' */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}
