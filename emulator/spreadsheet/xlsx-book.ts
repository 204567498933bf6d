// What the export of a workbook goes by from its beginning to its end.

import type { WorkbookEngine } from './engine.ts';
import type { FileLists } from './xlsx-lists.ts';
import type { TabsInFile } from './xlsx-names.ts';

export interface FileBook {
  engine: WorkbookEngine;
  names: TabsInFile;
  lists: FileLists;
  /** The world's clock, in milliseconds since 1970. */
  now: number;
}
