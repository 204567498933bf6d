// What can go wrong in a way a person can mend: a stable code with what the sentence needs to name.
// The sentences are in src/text/*/errors.ts, one for each code, in the language of the user.

/** Every code with what its sentence names. No personal data in here: it ends in logs. */
export interface Problems {
  'BOOK.NOT_SET_UP': Record<never, never>;
  'BOOK.IS_A_COPY': Record<never, never>;
  'BOOK.ZONE': { found: string; expected: string };
  'SHEET.MISSING': { sheet: string };
  'SHEET.IDS_MISSING': { sheet: string };
  'SHEET.COLUMN_MISSING': { sheet: string; column: string; found: readonly string[] };
  'SHEET.COLUMN_TWICE': { sheet: string; column: string };
  'SHEET.KEY_MISSING': { sheet: string; row: number; column: string };
  'SHEET.KEY_TWICE': { sheet: string; key: string; rows: readonly number[] };
  'SHEET.ROW_GONE': { sheet: string; key: string };
  'CELL.NOT_A_DAY': { sheet: string; row: number; column: string; found: string };
  'CELL.NOT_A_MOMENT': { sheet: string; row: number; column: string; found: string };
  'CELL.NOT_A_NUMBER': { sheet: string; row: number; column: string; found: string };
  'CELL.NOT_IN_LIST': {
    sheet: string;
    row: number;
    column: string;
    found: string;
    allowed: readonly string[];
  };
  'CONFIG.MISSING': { key: string };
  'CONFIG.BAD': { key: string; found: string; expected: string };
  'ROUND.UNKNOWN': { round: string };
  'ROUND.ALREADY_OPEN': { round: string; openedAt: string };
  'ROUND.WRONG_STATE': { round: string; state: string; needed: string };
  'ROUND.NO_BODIES': { round: string; groups: string };
  'ROUND.NO_PERIOD': { round: string };
  'ROUND.SEND_DAY_PAST': { round: string; day: string };
  'ROUND.DUE_PAST': { round: string; due: string };
  'ROUND.NO_FORM': { round: string };
  'ROUND.MAIL_UNKNOWN': { round: string; count: number };
  'FORM.NOT_PUBLISHED': { round: string };
  'FORM.LINK_UNCONFIRMED': { round: string };
  'BODY.UNKNOWN': { body: string };
  'BODY.NOT_INVITED': { body: string; round: string };
  'BODY.NO_ADDRESS': { body: string; row: number };
  'BODY.BAD_ADDRESS': { body: string; address: string; row: number };
  'REPLY.NO_POSITION': { body: string };
  'REPLY.COMMENTS_NEEDED': { body: string; position: string };
  'REPLY.COMMENTS_FORBIDDEN': { body: string; position: string; count: number };
  'REPLY.ALREADY': { body: string; round: string; at: string };
  'INPUT.NOT_A_DAY': { field: string; found: string };
  'INPUT.MISSING': { field: string };
  'INPUT.TOO_LONG': { field: string; length: number; limit: number };
  'COMMENTS.NONE': { round: string };
  'COMMENTS.NOT_RECONCILED': { round: string; found: string };
  BUSY: Record<never, never>;
  PLATFORM: { what: string };
}

export type ProblemCode = keyof Problems;

/** A problem as it travels: thrown by domain, workbook and commands, told to a person by the menu. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly params: Problems[Code];

  constructor(code: Code, params: Problems[Code]) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Problem';
    this.code = code;
    this.params = params;
  }
}
