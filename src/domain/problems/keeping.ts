// What can stand against keeping the book and putting a kept one back.

/** The questions of the dialog that keeps and restores the book. */
export type KeepingField = 'keptNote' | 'keptFile' | 'keptConfirm';

export interface KeepingProblems {
  /** The file was made, and does not come back from Drive as it was. */
  'KEEPING.NOT_READ_BACK': { name: string };
  'KEEPING.BINNED': { name: string };
  'KEEPING.UNKNOWN': Record<never, never>;
  'KEEPING.DAMAGED': { name: string };
  'KEEPING.OTHER_BOOK': { name: string };
  'KEEPING.NEWER': { name: string; version: number; own: number };
  'KEEPING.NOT_CONFIRMED': { word: string };
  'KEEPING.OWNER_ONLY': { owner: string };
  'KEEPING.UNDER_WAY': Record<never, never>;
  /** What was being restored cannot be read any more, half way. */
  'KEEPING.LOST': Record<never, never>;
  'KEEPING.NOTHING_UNDER_WAY': Record<never, never>;
  'KEEPING.WORK_UNDER_WAY': Record<never, never>;
}
