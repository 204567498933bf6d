// The schema of the workbook: every sheet and column, once. Row types, dress and checks come from it.
// Row 1 of a sheet (hidden) holds the column ids, row 2 the labels, data begins in row 3.

import type { Column } from './kinds.ts';
import { dossierSheets } from './schema/dossier-sheets.ts';
import { planSheets } from './schema/plan-sheets.ts';
import { recordSheets } from './schema/record-sheets.ts';
import { roundSheets } from './schema/round-sheets.ts';

export const schema = { ...planSheets, ...roundSheets, ...dossierSheets, ...recordSheets } as const;

export type SheetId = keyof typeof schema;

type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** The typed record that one row of a sheet holds. */
export type Row<Id extends SheetId> = {
  -readonly [Name in keyof (typeof schema)[Id]]: ValueOf<(typeof schema)[Id][Name]>;
};

/** A record together with the row it stood in when it was read (1-based, for messages only). */
export type Kept<Id extends SheetId> = Row<Id> & { readonly rowNumber: number };

/** The first column of every sheet is its key, but in `audit`, `roundHistory` and `lists`, which have none. */
export const keyOf = {
  config: 'key',
  bodies: 'bodyId',
  team: 'memberId',
  phases: 'phaseId',
  tasks: 'taskId',
  holidays: 'date',
  rounds: 'roundId',
  requests: 'requestId',
  replies: 'replyId',
  comments: 'commentId',
  contacts: 'contactId',
  clauses: 'clauseId',
  clauseTexts: 'textId',
  handlerRules: 'ruleId',
  phrases: 'phraseId',
  decisions: 'decisionId',
  meetings: 'meetingId',
  wordings: 'wordingId',
  dossierItems: 'itemId',
  drafts: 'draftId',
  documents: 'docId',
  mailQueue: 'mailId',
  mailTemplates: 'templateId',
  systemChecks: 'checkId',
} as const satisfies { [Id in SheetId]?: keyof Row<Id> };
