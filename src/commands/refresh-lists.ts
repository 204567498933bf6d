// The sheet Danh mục after the program was updated: choices that came get their rows, labels that changed theirs.

import type { Office } from '../ports.ts';
import { enums as english } from '../text/en/enums.ts';
import { enums as vietnamese } from '../text/vi/enums.ts';
import { listRows, refreshedLists } from '../workbook/lists.ts';

/**
 * Rows that staff added stay, after the program's. The new rows come before the old ones go: stopped in
 * between, the next set-up finds both and keeps one.
 */
export function refreshLists({ tables }: Office): void {
  const wanted = refreshedLists(listRows(vietnamese, english), tables.read('lists').rows);
  if (wanted === null) return;
  tables.append('lists', wanted);
  tables.flush();
  tables.clear('lists', wanted.length);
}
