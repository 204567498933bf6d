// The table of a pivot: a pure function of how it is made and of its source. Where the labels stand
// is that of the REST reference's examples (PivotGroup.label, PivotGroupRule); what they leave open,
// several values or groups along the columns, is a guess [K].

import { type PivotData, valueCell } from './aggregate.ts';
import { groupHeader, lineLabels, valueHeader } from './pivot-labels.ts';
import { linesOf, type PivotLine } from './pivot-lines.ts';
import { blankCell, type PivotCell } from './pivot-source.ts';
import type { PivotState, PivotValueState } from './pivot-state.ts';

/** A line of a side with the value that it shows; null where the other side tells the value. */
interface Track {
  line: PivotLine;
  value: PivotValueState | null;
  labels: PivotCell[];
}

type Made = Pick<PivotState, 'rows' | 'columns' | 'values' | 'valuesAlong'>;

function tracksOf(data: PivotData, made: Made, side: 'ROWS' | 'COLUMNS', named: boolean): Track[] {
  const { values } = made;
  const [groups, opposite] =
    side === 'ROWS' ? [made.rows, made.columns] : [made.columns, made.rows];
  const all = data.source.records.map((_record, index) => index);
  const lines = linesOf(data, { groups, opposite, values }, all);
  return lines.flatMap((line, index): Track[] => {
    const labels = lineLabels(line, lines[index - 1], groups, data.setting.facts);
    if (!named) return [{ line, value: null, labels }];
    return values.map((value, order) => ({
      line,
      value,
      labels: [
        ...(order === 0
          ? labels
          : labels.map((cell, depth) => (groups[depth]?.repeated ? cell : blankCell))),
        valueHeader(data.source, value),
      ],
    }));
  });
}

/** The cells above the rows: as many lines as the columns have labels, and one for the groups' names. */
function headOf(
  data: PivotData,
  made: Made,
  columns: readonly Track[],
  left: number,
): PivotCell[][] {
  const { source } = data;
  const [only] = made.values;
  const rowHeaders = made.rows.map((group) => groupHeader(source, group));
  const corner = Array.from({ length: left }, (_, at) => rowHeaders[at] ?? blankCell);
  const depth = columns[0]?.labels.length ?? 0;
  const lines = Array.from({ length: depth }, (_, at) => [
    ...(at === depth - 1 ? corner : corner.map(() => blankCell)),
    ...columns.map(({ labels }) => labels[at] ?? blankCell),
  ]);
  if (made.columns.length === 0) {
    if (depth > 0) return lines;
    const header = only && made.values.length === 1 ? valueHeader(source, only) : blankCell;
    return [[...corner, ...(made.values.length > 0 ? [header] : [])]];
  }
  const names = made.columns.map((group) => groupHeader(source, group));
  const one = made.values.length === 1 && made.rows.length > 0 && only;
  const first = corner.map((_cell, at) =>
    one && at === 0 ? valueHeader(source, only) : blankCell,
  );
  const rest = columns.map((_track, at) => names[at] ?? blankCell);
  return [[...first, ...rest], ...lines];
}

/**
 * What a pivot table shows, row by row from its anchor; nothing for one that has no groups and no
 * values yet.
 */
export function pivotTable(data: PivotData, made: Made): PivotCell[][] {
  const { values, rows, columns } = made;
  if (values.length + rows.length + columns.length === 0) return [];
  const several = values.length > 1;
  const along = several ? made.valuesAlong : null;
  const across = tracksOf(data, made, 'COLUMNS', along === 'COLUMNS');
  const down = tracksOf(data, made, 'ROWS', along === 'ROWS');
  const [only] = values;
  const valueAlone = rows.length === 0 && columns.length > 0 && values.length === 1;
  const left = (down[0]?.labels.length ?? rows.length) + (valueAlone ? 1 : 0);
  const shown = values.length === 0 && columns.length === 0 ? [] : across;
  const all = data.source.records.map((_record, index) => index);
  const inColumn = shown.map(({ line }) => new Set(line.records));
  const body = down.map((row) => [
    ...(valueAlone && only ? [valueHeader(data.source, only)] : row.labels),
    ...shown.map((column, at): PivotCell => {
      const value = row.value ?? column.value ?? only;
      if (!value) return blankCell;
      const chosen = row.line.records.filter((record) => inColumn[at]?.has(record));
      const wholes = { row: row.line.records, column: column.line.records, all };
      return valueCell(data, value, chosen, wholes);
    }),
  ]);
  return [...headOf(data, made, shown, left), ...body];
}
