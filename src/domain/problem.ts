// What can go wrong in a way a person can mend: a stable code with what the sentence needs to name.
// The sentences are in src/text/*/errors.ts, one for each code, in the language of the user.

import type { Ids } from '../workbook/enums.ts';
import type { Day, Moment } from './day.ts';
import type { BodyField, BodyProblems } from './problems/bodies.ts';
import type { BookField, NewBookProblems } from './problems/books.ts';
import type { CommentField, CommentProblems } from './problems/comments.ts';
import type { DecidingField, DecidingProblems } from './problems/deciding.ts';
import type { DossierProblems } from './problems/dossier.ts';
import type { DraftField, DraftProblems } from './problems/drafts.ts';
import type { FormField, FormProblems } from './problems/form.ts';
import type { KeepingField, KeepingProblems } from './problems/keeping.ts';
import type { MailProblems } from './problems/mails.ts';
import type { OpeningField, OpeningProblems } from './problems/opening.ts';
import type { OutlineField, OutlineProblems } from './problems/outline.ts';
import type { PaperProblems } from './problems/papers.ts';
import type { PlanField, PlanTextProblems } from './problems/plan-text.ts';
import type { PlanningField, PlanningProblems } from './problems/planning.ts';
import type { ReplyProblems } from './problems/replies.ts';
import type { StepField, StepProblems } from './problems/steps.ts';
import type { TaskField, TaskProblems } from './problems/tasks.ts';
import type { DocumentField, WordingProblems } from './problems/wordings.ts';

/** A question of a dialog that a person fills in; what it is called is in src/text. */
export type InputField =
  | BodyField
  | BookField
  | CommentField
  | DocumentField
  | FormField
  | 'sendDay'
  | 'period'
  | 'periodUnit'
  | 'silence'
  | 'body'
  | 'channel'
  | 'docNo'
  | 'docDate'
  | 'receivedDay'
  | 'signer'
  | 'fileUrl'
  | 'position'
  | 'part'
  | 'place'
  | 'content'
  | 'proposal'
  | 'reason'
  | 'papers'
  | 'letter'
  | DecidingField
  | KeepingField
  | OpeningField
  | OutlineField
  | DraftField
  | PlanningField
  | StepField
  | PlanField
  | TaskField;

/** What a platform's failure means for the person; told apart in commands/platform-failure.ts. */
export type PlatformKind =
  | 'PASSING'
  | 'DAILY_LIMIT'
  | 'NOT_ALLOWED'
  | 'GONE'
  | 'PROTECTED'
  | 'FULL'
  | 'UNKNOWN';

/** What a setting may hold: a day, a whole number from 0 to 9999, an hour, or one of these words. */
export type SettingShape = 'DAY' | 'COUNT' | 'HOUR' | readonly string[];

/** Where a cell is, as a person finds it: the tab, the address, the label over it. */
export interface CellName {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  /** `F5` */
  readonly cell: string;
}

/** Every code with what its sentence names. No personal data in here: it ends in logs. */
export interface Problems
  extends BodyProblems,
    CommentProblems,
    DecidingProblems,
    FormProblems,
    KeepingProblems,
    MailProblems,
    NewBookProblems,
    OpeningProblems,
    OutlineProblems,
    DraftProblems,
    PaperProblems,
    DossierProblems,
    PlanTextProblems,
    PlanningProblems,
    ReplyProblems,
    StepProblems,
    TaskProblems,
    WordingProblems {
  'BOOK.NOT_SET_UP': Record<never, never>;
  'BOOK.IS_A_COPY': Record<never, never>;
  'BOOK.OLDER': { book: number; program: number };
  'BOOK.NEWER': { book: number; program: number };
  /** `why` is the sentence of what stood in the way. */
  'BOOK.STEP_FAILED': { to: number; stands: number; step: string; why: string };
  'SHEET.MISSING': { sheet: string };
  'SHEET.IDS_MISSING': { sheet: string };
  'SHEET.HEAD_MISSING': { sheet: string };
  'SHEET.LABEL_MISSING': { sheet: string; column: string; found: readonly string[] };
  'SHEET.COLUMN_MISSING': { sheet: string; column: string; found: readonly string[] };
  'SHEET.COLUMN_TWICE': { sheet: string; column: string; letters: readonly string[] };
  'SHEET.KEY_MISSING': CellName;
  'SHEET.KEY_TWICE': { sheet: string; column: string; key: string; rows: readonly number[] };
  'SHEET.ROW_GONE': { sheet: string; key: string };
  'CELL.NOT_A_DAY': CellName & { found: string };
  'CELL.NOT_A_MOMENT': CellName & { found: string };
  'CELL.NOT_A_NUMBER': CellName & { found: string };
  'CELL.NOT_IN_LIST': CellName & { found: string; allowed: readonly string[] };
  'CELL.TOO_LONG': { column: string; length: number; limit: number };
  'CONFIG.MISSING': { key: string };
  'CONFIG.BAD': { key: string; found: string; expected: SettingShape };
  'ROUND.UNKNOWN': { round: string };
  'ROUND.ALREADY_OPEN': { round: string; openedAt: Moment | null };
  'ROUND.WRONG_STATE': {
    round: string;
    state: Ids<'roundStatus'>;
    needed: Ids<'roundStatus'>;
  };
  'ROUND.NOT_OPENED': { round: string };
  'ROUND.NO_BODIES': { round: string; groups: string };
  'ROUND.ASKS_UNKNOWN': { round: string; row: number; found: readonly string[] };
  'ROUND.NO_PERIOD': { round: string; found: number | null };
  'ROUND.SEND_DAY_PAST': { round: string; day: Day };
  'ROUND.SEND_DAY_FAR': { round: string; day: Day; latest: Day };
  'ROUND.DUE_PAST': { round: string; due: Moment };
  'ROUND.NO_FORM': { round: string };
  'FORM.NOT_PUBLISHED': { round: string };
  'BODY.UNKNOWN': { body: string };
  'BODY.NOT_INVITED': { body: string; round: string };
  'BODY.BAD_ADDRESS': { body: string; address: string; row: number };
  'REPLY.NO_POSITION': { body: string };
  'REPLY.COMMENTS_NEEDED': { body: string; position: Ids<'position'> };
  'REPLY.COMMENTS_FORBIDDEN': { body: string; position: Ids<'position'>; count: number };
  'REPLY.ALREADY': { body: string; round: string; at: Moment };
  'REPLY.DAY_TO_COME': { day: Day; today: Day };
  'INPUT.NOT_A_DAY': { field: InputField; found: string };
  'INPUT.NOT_A_NUMBER': { field: InputField; found: string };
  'INPUT.NOT_IN_LIST': { field: InputField; found: string };
  'INPUT.MISSING': { field: InputField };
  'INPUT.TOO_LONG': { field: InputField; length: number; limit: number };
  'INPUT.SHAPE': Record<never, never>;
  'COMMENTS.NOT_RECONCILED': { round: string; found: string };
  'COMMENTS.NO_CONCLUSION': { round: string };
  'COMMENTS.MERGED_NOWHERE': { round: string; comment: string; into: string };
  'REPAIR.CHANGED': Record<never, never>;
  BUSY: Record<never, never>;
  PLATFORM: { kind: PlatformKind; what: string };
  PROGRAM: { what: string };
}

export type ProblemCode = keyof Problems;

const NAME = 'Problem';

/** A problem as it travels: thrown by domain, workbook and commands, told to a person by the menu. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly params: Problems[Code];

  constructor(code: Code, params: Problems[Code]) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = NAME;
    this.code = code;
    this.params = params;
  }

  /**
   * By what it is, not by who made it: the bundle that makes documents has a class `Problem` of its
   * own, and what it throws is told like any other.
   */
  static override [Symbol.hasInstance](value: unknown): value is Problem {
    return value instanceof Error && value.name === NAME && 'code' in value && 'params' in value;
  }
}

/** Whether it says that another is at work in the book. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'BUSY';
