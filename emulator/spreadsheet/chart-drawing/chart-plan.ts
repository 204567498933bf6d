// What a chart shows, read from the cells of its ranges.

import { NotImplementedError } from '../../core/errors.ts';
import type { Book } from '../book.ts';
import { BlockReader } from '../cell-values.ts';
import { linesOf } from '../engine-charts.ts';
import type { ChartState } from '../figure-state.ts';
import { isHiddenByFilter } from '../filtered-rows.ts';
import type { SheetState } from '../state.ts';
import type { ChartPlan } from './plan.ts';

interface Shown {
  text: string;
  /** null for what is no number. */
  value: number | null;
  date: boolean;
}

/** Reads the cells of a line that are not hidden, as far as the chart leaves hidden ones out. */
class LineReader {
  readonly #readers = new Map<SheetState, { sheet: SheetState; cells: BlockReader }>();

  constructor(
    private readonly book: Book,
    private readonly hidden: string,
  ) {}

  private of(own: SheetState) {
    const known = this.#readers.get(own);
    if (known) return known;
    const sheet = this.book.engine.shown(own);
    const made = { sheet, cells: new BlockReader(this.book, sheet) };
    this.#readers.set(own, made);
    return made;
  }

  private isOut(sheet: SheetState, row: number, column: number): boolean {
    const rows = this.hidden === 'IGNORE_BOTH' || this.hidden === 'IGNORE_ROWS';
    const columns = this.hidden === 'IGNORE_BOTH' || this.hidden === 'IGNORE_COLUMNS';
    if (columns && sheet.hiddenColumns.includes(column)) return true;
    if (!rows) return false;
    const now = this.book.execution.now();
    return sheet.hiddenRows.includes(row) || isHiddenByFilter(this.book, sheet, row, now);
  }

  /** null for a line that is hidden as a whole. */
  line({ sheet: own, area }: ReturnType<typeof linesOf>[number]): Shown[] | null {
    const { sheet, cells } = this.of(own);
    const shown: Shown[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.isOut(sheet, row, column)) continue;
        const cell = sheet.cells[row]?.[column];
        const value = cells.value(row, column, cell);
        shown.push({
          text: cells.text(row, column, cell),
          value: typeof value === 'number' ? value : null,
          date: value instanceof Date,
        });
      }
    }
    return shown.length > 0 ? shown : null;
  }
}

const isText = (shown: Shown | undefined) =>
  shown !== undefined && shown.value === null && !shown.date && shown.text !== '';

/** How many cells of each line are its heading; a text above numbers is one where nothing is said [K]. */
function headersOf({ headers }: ChartState, series: readonly Shown[][]): number {
  if (headers >= 0) return headers;
  return series.some(([first]) => isText(first)) ? 1 : 0;
}

/** How far the lines hold anything: what is blank at the end of a whole column is no label. */
const filledLength = (lines: readonly Shown[][]): number =>
  Math.max(0, ...lines.map((line) => line.findLastIndex(({ text }) => text !== '') + 1));

/** The figures of a chart: its first line gives the labels, each other one a series. */
export function planOf(book: Book, chart: ChartState): ChartPlan {
  if (chart.merge === 'MERGE_ROWS' && chart.ranges.length > 1) {
    throw new NotImplementedError('the picture of a chart whose ranges are merged by rows');
  }
  const reader = new LineReader(book, chart.hidden);
  const lines = linesOf(book.state, chart).flatMap((line) => {
    const shown = reader.line(line);
    return shown ? [shown] : [];
  });
  const [first = [], ...others] = lines;
  const series = others.length > 0 ? others : lines;
  const headers = headersOf(chart, series);
  const count = filledLength(lines);
  const domain = others.length > 0 ? first.slice(headers, count) : [];
  if (chart.type === 'SCATTER' && domain.some(({ date }) => date)) {
    throw new NotImplementedError('the picture of a SCATTER chart over dates');
  }
  const size = Math.max(count - headers, 0);
  const numeric = domain.some(({ value }) => value !== null);
  const numbers = new Intl.NumberFormat(book.state.locale.replace('_', '-'), {
    maximumFractionDigits: 10,
  });
  return {
    type: chart.type,
    options: chart.options,
    labels: Array.from({ length: size }, (_, at) => domain[at]?.text ?? ''),
    // Texts along an axis of numbers are counted from 1 [K].
    places: Array.from({ length: size }, (_, at) =>
      numeric ? (domain[at]?.value ?? null) : at + 1,
    ),
    series: series.map((line) => ({
      name: line
        .slice(0, headers)
        .map(({ text }) => text)
        .join(' '),
      values: Array.from({ length: size }, (_, at) => line[headers + at]?.value ?? null),
    })),
    written: (value) => numbers.format(value),
  };
}
