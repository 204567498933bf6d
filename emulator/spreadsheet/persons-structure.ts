// A person's commands in the page as changes of shape: rows and columns inserted, deleted, moved;
// forwards, or backwards when they were undone.

import type { AxisChange } from './axis-change.ts';
import type { EngineCommand } from './engine-library.ts';

/** One step of what a person did: a change of a sheet's shape, or places whose cells changed. */
export type PersonsStep =
  | {
      kind: 'axis';
      sheet: string;
      change: AxisChange;
      /** The line whose dress inserted lines take, as it is numbered afterwards. */
      like?: number;
    }
  | {
      kind: 'zone';
      sheet: string;
      top: number;
      left: number;
      bottom: number;
      right: number;
      /** Set where lines that were deleted come back with their cells. */
      restored?: boolean;
    }
  | { kind: 'sheets' };

interface LineCommand {
  type: string;
  sheetId: string;
  dimension: 'ROW' | 'COL';
  base: number;
  quantity: number;
  position: 'before' | 'after';
  elements: number[];
}

interface ZoneCommand {
  sheetId: string;
  row: number;
  col: number;
  target: { top: number; left: number; bottom: number; right: number }[];
}

const asLines = (command: EngineCommand) => command as unknown as LineCommand;
const asZones = (command: EngineCommand) => command as unknown as ZoneCommand;
const axisOf = ({ dimension }: LineCommand) => (dimension === 'ROW' ? 'row' : 'column');
const insertedAt = ({ base, position }: LineCommand) => (position === 'before' ? base : base + 1);

function inverse(change: AxisChange): AxisChange {
  const { axis, at, count } = change;
  switch (change.kind) {
    case 'insert':
      return { axis, kind: 'delete', at, count };
    case 'delete':
      return { axis, kind: 'insert', at, count };
    case 'move': {
      const { to } = change;
      return to > at
        ? { axis, kind: 'move', at: to - count, count, to: at }
        : { axis, kind: 'move', at: to, count, to: at + count };
    }
  }
}

/** Deleted lines as runs, the last one first, so that each run's place is still right. */
function runs(elements: readonly number[]): { at: number; count: number }[] {
  const sorted = [...elements].sort((a, b) => a - b);
  const found: { at: number; count: number }[] = [];
  for (const at of sorted) {
    const last = found.at(-1);
    if (last && last.at + last.count === at) last.count++;
    else found.push({ at, count: 1 });
  }
  return found.reverse();
}

/** The engine moves lines by inserting, moving ranges, and removing: where that removal stands. */
function endOfMove(commands: readonly EngineCommand[], start: number): number {
  const added = asLines(commands[start] as EngineCommand);
  let moves = false;
  for (let index = start + 1; index < commands.length; index++) {
    const { type } = commands[index] as EngineCommand;
    if (type === 'MOVE_RANGES') moves = true;
    if (type === 'ADD_COLUMNS_ROWS') return -1;
    if (type !== 'REMOVE_COLUMNS_ROWS') continue;
    const { elements, dimension } = asLines(commands[index] as EngineCommand);
    return moves && dimension === added.dimension && elements.length === added.quantity
      ? index
      : -1;
  }
  return -1;
}

function forwards(commands: readonly EngineCommand[]): PersonsStep[] {
  const steps: PersonsStep[] = [];
  for (let index = 0; index < commands.length; index++) {
    const command = commands[index] as EngineCommand;
    const lines = asLines(command);
    const zones = asZones(command);
    const sheet = zones.sheetId;
    switch (command.type) {
      case 'ADD_COLUMNS_ROWS': {
        const axis = axisOf(lines);
        const count = lines.quantity;
        const to = insertedAt(lines);
        const end = endOfMove(commands, index);
        if (end < 0) {
          const like = lines.position === 'before' ? to + count : to - 1;
          steps.push({
            kind: 'axis',
            sheet,
            change: { axis, kind: 'insert', at: to, count },
            like,
          });
          break;
        }
        const removed = Math.min(...asLines(commands[end] as EngineCommand).elements);
        const at = removed >= to ? removed - count : removed;
        steps.push({ kind: 'axis', sheet, change: { axis, kind: 'move', at, count, to } });
        index = end;
        break;
      }
      case 'REMOVE_COLUMNS_ROWS':
        for (const run of runs(lines.elements)) {
          steps.push({
            kind: 'axis',
            sheet,
            change: { axis: axisOf(lines), kind: 'delete', ...run },
          });
        }
        break;
      case 'UPDATE_CELL':
      case 'CLEAR_CELL': {
        const { row, col } = zones;
        steps.push({ kind: 'zone', sheet, top: row, bottom: row, left: col, right: col });
        break;
      }
      case 'CLEAR_CELLS':
      case 'DELETE_CONTENT':
      case 'SET_FORMATTING':
      case 'CLEAR_FORMATTING':
        for (const zone of zones.target) steps.push({ kind: 'zone', sheet, ...zone });
        break;
      default:
        if (/SHEET|COLUMNS|ROWS|GRID_LINES|MERGE/.test(command.type))
          steps.push({ kind: 'sheets' });
    }
  }
  return steps;
}

/** What a person's commands did, step by step; undone ones are taken back in reverse. */
export function personsSteps(commands: readonly EngineCommand[]): PersonsStep[] {
  const steps: PersonsStep[] = [];
  let plain: EngineCommand[] = [];
  const close = () => {
    steps.push(...forwards(plain));
    plain = [];
  };
  for (const command of commands) {
    const inner = 'commands' in command ? (command.commands as EngineCommand[]) : [];
    if (command.type === 'REDO') plain.push(...inner);
    else if (command.type !== 'UNDO') plain.push(command);
    else {
      close();
      steps.push(...forwards(inner).reverse().flatMap(backwards));
    }
  }
  close();
  return steps;
}

function backwards(step: PersonsStep): PersonsStep[] {
  if (step.kind !== 'axis') return [step];
  const change = inverse(step.change);
  const back: PersonsStep = { kind: 'axis', sheet: step.sheet, change };
  if (change.kind !== 'insert') return [back];
  // Lines that come back bring their cells along.
  const { at, count } = change;
  const open = Number.MAX_SAFE_INTEGER;
  const lines =
    change.axis === 'row'
      ? { top: at, bottom: at + count - 1, left: 0, right: open }
      : { top: 0, bottom: open, left: at, right: at + count - 1 };
  return [back, { kind: 'zone', sheet: step.sheet, ...lines, restored: true }];
}
