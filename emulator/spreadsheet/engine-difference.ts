// The commands that bring the engine from what it was given to what the store now holds.

import { parseArea } from './a1.ts';
import { chartCommands } from './engine-charts.ts';
import type { EngineCell } from './engine-content.ts';
import { type SheetFrame, zoneOf } from './engine-dress.ts';
import type { EngineCommand } from './engine-library.ts';
import type { Cell } from './state.ts';

/** What the engine was given for one sheet. */
export interface FedSheet {
  frame: SheetFrame;
  cells: (Cell | undefined)[][];
}

const sameStyle = (a: EngineCell['style'], b: EngineCell['style']) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const blank: EngineCell = { content: '', format: undefined, style: undefined, border: undefined };

/** The commands for the cells of a sheet that differ; `fed` is brought up to date. */
export function cellCommands(
  id: string,
  fed: FedSheet,
  cells: (Cell | undefined)[][],
  give: (cell: Cell) => EngineCell,
): EngineCommand[] {
  const commands: EngineCommand[] = [];
  for (let row = 0; row < Math.max(cells.length, fed.cells.length); row++) {
    const now = cells[row] ?? [];
    const before = fed.cells[row] ?? [];
    let changed = now.length !== before.length;
    for (let col = 0; col < Math.max(now.length, before.length); col++) {
      const cell = now[col] ?? undefined;
      const old = before[col] ?? undefined;
      if (cell === old) continue;
      changed = true;
      const next = cell ? give(cell) : blank;
      const last = old ? give(old) : blank;
      const content = next.content === last.content ? {} : { content: next.content };
      const format = next.format === last.format ? {} : { format: next.format ?? '' };
      const style = sameStyle(next.style, last.style) ? {} : { style: next.style ?? null };
      if (next.border !== last.border) {
        commands.push({ type: 'SET_BORDER', sheetId: id, row, col, border: next.border });
      }
      const command = { ...content, ...format, ...style };
      if (Object.keys(command).length === 0) continue;
      commands.push({ type: 'UPDATE_CELL', sheetId: id, row, col, ...command });
    }
    if (changed) fed.cells[row] = now.slice();
  }
  return commands;
}

const missing = <T>(from: readonly T[], others: readonly T[]) =>
  from.filter((one) => !others.some((other) => JSON.stringify(other) === JSON.stringify(one)));

function zoneOfName(name: string, frame: SheetFrame) {
  const area = parseArea(name, frame.rowNumber, frame.colNumber);
  return area && zoneOf(area);
}

/** Grows or cuts the grid at its ends; content is moved cell by cell. */
export function gridCommands(
  sheetId: string,
  before: SheetFrame,
  after: SheetFrame,
): EngineCommand[] {
  const commands: EngineCommand[] = [];
  const fitLines = (dimension: 'ROW' | 'COL', had: number, has: number) => {
    const lines = { sheetId, sheetName: after.name, dimension };
    if (has > had) {
      const grow = { base: had - 1, quantity: has - had, position: 'after' };
      commands.push({ type: 'ADD_COLUMNS_ROWS', ...lines, ...grow });
    }
    if (has < had) {
      const elements = Array.from({ length: had - has }, (_, index) => has + index);
      commands.push({ type: 'REMOVE_COLUMNS_ROWS', ...lines, elements });
    }
  };
  fitLines('ROW', before.rowNumber, after.rowNumber);
  fitLines('COL', before.colNumber, after.colNumber);
  return commands;
}

function lineCommands(
  sheetId: string,
  dimension: 'ROW' | 'COL',
  before: SheetFrame['cols'],
  after: SheetFrame['cols'],
): EngineCommand[] {
  const sizes = new Map<number | null, number[]>();
  const hide: number[] = [];
  const show: number[] = [];
  for (const at of new Set([...Object.keys(before), ...Object.keys(after)].map(Number))) {
    const [old, now] = [before[at], after[at]];
    if (old?.size !== now?.size) {
      const size = now?.size ?? null;
      sizes.set(size, [...(sizes.get(size) ?? []), at]);
    }
    if (now?.isHidden && !old?.isHidden) hide.push(at);
    if (old?.isHidden && !now?.isHidden) show.push(at);
  }
  return [
    ...[...sizes].map(([size, elements]) => ({
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId,
      dimension,
      elements,
      size,
    })),
    ...(show.length ? [{ type: 'UNHIDE_COLUMNS_ROWS', sheetId, dimension, elements: show }] : []),
    ...(hide.length ? [{ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension, elements: hide }] : []),
  ];
}

function ruleCommands(sheetId: string, before: SheetFrame, after: SheetFrame): EngineCommand[] {
  const ranges = (names: string[]) =>
    names.flatMap((name) => {
      const zone = zoneOfName(name, after);
      return zone ? [{ _sheetId: sheetId, _zone: zone }] : [];
    });
  const commands: EngineCommand[] = [];
  for (const rule of missing(before.dataValidationRules, after.dataValidationRules)) {
    commands.push({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id });
  }
  for (const { ranges: names, ...rule } of missing(
    after.dataValidationRules,
    before.dataValidationRules,
  )) {
    commands.push({ type: 'ADD_DATA_VALIDATION_RULE', sheetId, rule, ranges: ranges(names) });
  }
  if (JSON.stringify(before.conditionalFormats) !== JSON.stringify(after.conditionalFormats)) {
    for (const { id } of before.conditionalFormats) {
      commands.push({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id });
    }
    for (const { ranges: names, ...cf } of after.conditionalFormats) {
      commands.push({ type: 'ADD_CONDITIONAL_FORMAT', sheetId, cf, ranges: ranges(names) });
    }
  }
  return commands;
}

/** The commands for everything around the cells of a sheet, but for its name and its grid. */
export function frameCommands(
  sheetId: string,
  before: SheetFrame,
  after: SheetFrame,
): EngineCommand[] {
  const zones = (names: string[]) => names.flatMap((name) => zoneOfName(name, after) ?? []);
  const unmerge = zones(missing(before.merges, after.merges));
  const merge = zones(missing(after.merges, before.merges));
  const freeze = (what: 'ROWS' | 'COLUMNS', old: number, now: number): EngineCommand[] => {
    if (old === now) return [];
    return [
      now
        ? { type: `FREEZE_${what}`, sheetId, quantity: now }
        : { type: `UNFREEZE_${what}`, sheetId },
    ];
  };
  return [
    ...(unmerge.length ? [{ type: 'REMOVE_MERGE', sheetId, target: unmerge }] : []),
    ...(merge.length ? [{ type: 'ADD_MERGE', sheetId, target: merge, force: true }] : []),
    ...lineCommands(sheetId, 'COL', before.cols, after.cols),
    ...lineCommands(sheetId, 'ROW', before.rows, after.rows),
    ...freeze('ROWS', before.panes.ySplit, after.panes.ySplit),
    ...freeze('COLUMNS', before.panes.xSplit, after.panes.xSplit),
    ...ruleCommands(sheetId, before, after),
    ...chartCommands(sheetId, before.charts, after.charts),
    ...(before.areGridLinesVisible === after.areGridLinesVisible
      ? []
      : [
          {
            type: 'SET_GRID_LINES_VISIBILITY',
            sheetId,
            areGridLinesVisible: after.areGridLinesVisible,
          },
        ]),
    ...(before.color === after.color
      ? []
      : [{ type: 'COLOR_SHEET', sheetId, ...(after.color && { color: after.color }) }]),
    ...(before.isVisible === after.isVisible
      ? []
      : [{ type: after.isVisible ? 'SHOW_SHEET' : 'HIDE_SHEET', sheetId }]),
  ];
}
