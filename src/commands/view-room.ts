// How much the views have to show, as the book stands now.

import type { Office } from '../ports.ts';
import { type ViewRoom, viewRoom } from '../workbook/views/room.ts';

/** Reads four sheets. */
export function roomOf({ tables }: Office): ViewRoom {
  return viewRoom({
    phases: tables.read('phases').rows,
    rounds: tables.read('rounds').rows,
    team: tables.read('team').rows,
    tasks: tables.read('tasks').rows,
  });
}
