// Everything that outlives an execution, as plain data: it can be cloned, saved and loaded.
// Each room owns the shape of its part; this file only puts the parts together.

import type { CalendarsState } from '../calendar/state.ts';
import type { DocumentsState } from '../documents/state.ts';
import type { DriveState } from '../drive/state.ts';
import type { FormsState } from '../forms/state.ts';
import type { MailState } from '../mail/state.ts';
import type { CopiedProject, ScriptState } from '../script/state.ts';
import type { SpreadsheetsState } from '../spreadsheet/state.ts';
import type { QuotaWindow } from './quotas.ts';

/** A Google account of the world. */
export interface Account {
  email: string;
  plan: 'consumer' | 'workspace';
  /** The account's language: what `Session.getActiveUserLocale` tells, and the language of errors. */
  locale: 'vi' | 'en';
}

export interface World {
  /** The virtual clock, in milliseconds since 1970 (UTC). */
  now: number;
  /** Counter behind every id that the world gives out, so that a replay gives the same ids. */
  nextId: number;
  /** The account that owns the project, the workbook and the triggers. */
  owner: Account;
  /** The workbook, form or document that the project is bound to; null for a standalone project. */
  bound: { kind: 'spreadsheet' | 'form' | 'document'; id: string } | null;
  /** What accounts have used of their daily quotas, by account and kind. */
  quotas: Record<string, QuotaWindow>;
  script: ScriptState;
  spreadsheets: SpreadsheetsState;
  forms: FormsState;
  documents: DocumentsState;
  mail: MailState;
  calendar: CalendarsState;
  drive: DriveState;
  /** The projects of copies of the bound file, by the copy's id. */
  copies?: Record<string, CopiedProject>;
}
