// What a person can do to the shape of a spreadsheet, and Google's names for it; types only.

/** `changeType` of the event that `onChange` triggers get (platform.md §3.2). */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** Rows and columns count from 1; one line unless `count` says more; the active tab unless `tab` does. */
export type ShapeAct =
  | ({ insertRows: number } & Lines)
  | ({ insertColumns: number } & Lines)
  | ({ removeRows: number } & Lines)
  | ({ removeColumns: number } & Lines)
  /** The rows from this one on are put into the order of a column. */
  | { sortRows: number; by: number; descending?: boolean; tab?: string }
  /** A filter with its heads in this row hides the rows that show these texts in a column. */
  | { filterRows: number; by: number; hide: readonly string[]; tab?: string }
  /** The row is copied, and the copy put in under it. */
  | { repeatRow: number; tab?: string }
  | { insertTab: string }
  | { removeTab: string }
  | { renameTab: string; to: string };

export interface Lines {
  count?: number;
  tab?: string;
}
