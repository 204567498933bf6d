// What commands need from the outside, as few small interfaces; src/google has the real ones.

import type { StandingCell } from './domain/comments/typed-cells.ts';
import type { Day, Moment } from './domain/day.ts';
import type { Problem } from './domain/problem.ts';
import type { CommentHeads, CommentTexts, ReplyTexts } from './domain/replies/given-reply.ts';
import type { Inspector, Keeper } from './upkeep-ports.ts';
import type { Kept, Row, SheetId } from './workbook/schema.ts';
import type { ViewRoom } from './workbook/views/room.ts';
import type { BookNames } from './workbook/words.ts';

/** The rows of one sheet as they were read, in the order of the sheet. */
export interface Table<Id extends SheetId> {
  readonly sheet: Id;
  readonly rows: readonly Kept<Id>[];
}

/** Which cells of which record to write; what is not named is not touched. */
export interface Change<Id extends SheetId> {
  readonly key: string;
  readonly set: Partial<Row<Id>>;
}

/** A rectangle of cells, rows and columns counted from 1. */
export interface CellBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The sheets as typed records. Each `read` is one reading of the sheet; each write, few blocks. */
export interface Tables {
  /** Every record of a sheet. Throws a `Problem` naming sheet, column, row when the shape is broken. */
  read<Id extends SheetId>(sheet: Id): Table<Id>;
  /** Every cell and key of a sheet that `read` refuses, from the top row down; throws when its head is broken. */
  problems(sheet: SheetId): readonly Problem[];
  /**
   * The cells of a block that stand in a column of the schema, as people read them, with the key of
   * their row; rows without a key are passed over. Reads the head and those rows, whatever they hold.
   */
  cellsIn(sheet: SheetId, block: CellBlock): readonly StandingCell[];
  /** Every cell of the records of a sheet, as it stands, that `read` may refuse; throws when its head is broken. */
  cellsOf(sheet: SheetId): readonly StandingCell[];
  /** Adds records after the last one. Does nothing for an empty list. */
  append<Id extends SheetId>(sheet: Id, rows: readonly Row<Id>[]): void;
  /**
   * Writes the named cells of the named records, found by key as the sheet stands now. Google may keep
   * the first of several writes alone: `last` where the first columns say that the record is done.
   */
  update<Id extends SheetId>(
    sheet: Id,
    changes: readonly Change<Id>[],
    firstColumns?: 'last',
  ): void;
  /** A writer of one cell, located once: each use is a single service call. */
  cell<Id extends SheetId, Name extends keyof Row<Id> & string>(
    sheet: Id,
    key: string,
    column: Name,
  ): (value: Row<Id>[Name]) => void;
  /** Whether anything stands in a row; asks for that row alone. */
  isFilled(sheet: SheetId, rowNumber: number): boolean;
  /** Writes one column of rows that were just read, by their place: for sheets without keys. */
  fill<Id extends SheetId, Name extends keyof Row<Id> & string>(
    sheet: Id,
    column: Name,
    cells: readonly { readonly rowNumber: number; readonly value: Row<Id>[Name] }[],
  ): void;
  /** Takes the records out of a sheet, rows and all, but for the last `keep` of them. */
  clear(sheet: SheetId, keep?: number): void;
  /** The row selected in a sheet by the person at the screen; 0 while another tab is in front. */
  selectedRow(sheet: SheetId): number;
  /** Makes everything written so far durable. */
  flush(): void;
  /** What tabs and columns are called now, for sentences; asks Google for a tab's name at most. */
  readonly names: BookNames;
}

/** The time of the office, and how much of this execution is left. */
export interface Clock {
  now(): Moment;
  today(): Day;
  /** Seconds since this execution began. */
  elapsedSeconds(): number;
}

/** A file that goes with a mail; only the adapters look into its content. */
export interface MailFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly content: unknown;
}

export interface OutgoingMail {
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly senderName: string;
  readonly attachments: readonly MailFile[];
}

/** How a send ended: `failed` is certain and permanent, `unknown` may have left, `later` did not leave. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string };

export interface Mailer {
  /** Recipients (To, Cc and Bcc) that may still be mailed today; an upper bound. */
  remaining(): number;
  send(mail: OutgoingMail): SendOutcome;
  /** The address that mails leave from. */
  sender(): string;
}

/** One question of a round's form; `key` is how its answer is found again. */
export interface FormRecord {
  readonly formId: string;
  readonly publicUrl: string;
  /** A prefilled link with `{{CODE}}` where the code of a body goes. */
  readonly linkTemplate: string;
}

/** One answer as the form holds it, already told apart by question. */
export type RawReply = ReplyTexts;
export type RawComment = CommentTexts;

/** What any form shows around its questions: every word comes in, so that the adapter knows none. */
export interface FormFace {
  readonly fileName: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closedMessage: string;
}

/** What a round's form shows. */
export interface FormContent extends FormFace {
  readonly bodyNames: readonly string[];
  readonly words: FormWords;
  readonly positions: readonly { readonly label: string; readonly asksComments: boolean }[];
  readonly parts: readonly string[];
  readonly commentSlots: number;
}

export interface FormWords extends CommentHeads {
  readonly code: string;
  readonly codeHelp: string;
  readonly body: string;
  readonly docNo: string;
  readonly docDate: string;
  readonly signer: string;
  readonly position: string;
  readonly commentsPage: string;
  readonly commentsHelp: string;
  readonly other: string;
  readonly otherHelp: string;
  readonly official: string;
  readonly officialChoices: readonly string[];
}

/** The form by which members acknowledge their tasks: a code, one of two answers, a text. */
export interface AckFormContent extends FormFace {
  readonly words: AckFormWords;
  readonly answers: readonly string[];
}

export interface AckFormWords {
  readonly code: string;
  readonly codeHelp: string;
  readonly answer: string;
  readonly note: string;
  readonly noteHelp: string;
}

/** One acknowledgement as the form holds it. */
export interface AckAnswer {
  readonly formResponseId: string;
  readonly submittedAt: Moment;
  readonly code: string;
  readonly answer: string;
  readonly note: string;
}

/** When each answer that is dealt with was given, by its id; null where that is not on record. */
export type KnownAnswers = ReadonlyMap<string, Moment | null>;

export interface Forms {
  /** Makes, builds, publishes a form and proves that it accepts answers; returns what must be stored. */
  create(content: FormContent): FormRecord;
  /** The same for the form of acknowledgements. */
  createAck(content: AckFormContent): FormRecord;
  /** Whether people can answer it now. */
  isOpen(formId: string): boolean;
  close(formId: string): void;
  /** Takes answers again; nothing but that is changed. */
  reopen(formId: string): void;
  /** Writes a new description, made from the one that people read now. */
  redescribe(formId: string, rewrite: (description: string) => string): void;
  /**
   * Lets a form that was made for an opening which was given up say what is chosen now; one that has
   * this description already is left alone. Its questions stay, so that answers find their places.
   */
  renew(formId: string, content: FormContent): void;
  /** Answers given after `since` (all when null) whose ids are not known yet, oldest first. */
  replies(formId: string, since: Moment | null, known: KnownAnswers): RawReply[];
  /** One answer by its id: seen at once, while the list may lag behind (platform.md U21). */
  reply(formId: string, formResponseId: string): RawReply | null;
  /** The same two for the form of acknowledgements. */
  acks(formId: string, since: Moment | null, known: KnownAnswers): AckAnswer[];
  ack(formId: string, formResponseId: string): AckAnswer | null;
}

export interface StoredFile {
  readonly fileId: string;
  readonly url: string;
}

/** A file in a folder of ours, with the key it was made under. */
export interface FolderFile extends StoredFile {
  readonly jobKey: string;
}

/** A .docx, whole or in two. */
export type Docx = Uint8Array | DocxInTwo;

/**
 * A long .docx before it is packed: as a text that Google packs it takes a fraction of the time that
 * its bytes would take from the script to Google.
 */
export interface DocxInTwo {
  /** The archive without its main part. */
  readonly shell: Uint8Array;
  readonly main: { readonly name: string; readonly text: string };
}

export interface Files {
  /**
   * Imports a .docx as a Google Doc, into a folder if one is named. `jobKey` finds it again if the
   * record of it was lost.
   */
  importDocx(name: string, docx: Docx, jobKey: string, folderId?: string): StoredFile;
  /** The same of one that stays a Word file: a Google Doc holds so many characters and no more. */
  keepDocx(name: string, docx: Docx, jobKey: string, folderId?: string): StoredFile;
  /** Makes a folder; `find` finds it again by its key. */
  makeFolder(name: string, jobKey: string): StoredFile;
  /** The files of this script that lie in a folder. */
  inFolder(folderId: string): FolderFile[];
  /** Copies a file of this script into a folder; throws what Google says, who may have copied it all the same. */
  copyInto(folderId: string, fileId: string, name: string, jobKey: string): StoredFile;
  /** A Google Doc as a file to send, or a Word file as it is; null when this script does not reach it, or Google refuses. */
  export(fileId: string, name: string, kind: 'PDF' | 'DOCX'): MailFile | null;
  /** The bytes of a Google Doc as .docx, or of a Word file; null when this script does not reach it, or Google refuses. */
  read(fileId: string): Uint8Array | null;
  /** A document or folder made under this key before, if there is one. */
  find(jobKey: string): StoredFile | null;
}

/** Small durable values that triggers can read, too. */
export interface Memory {
  get(key: string): string | null;
  set(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
  /** Everything that is kept. */
  all(): Readonly<Record<string, string>>;
}

export interface Signer {
  /** HMAC-SHA-256 of an ASCII text under the book's secret, as unsigned bytes. */
  sign(text: string): readonly number[];
}

export interface Triggers {
  /** Sees to it that the daily tick exists, once. */
  ensureDaily(): void;
  /**
   * Sees to it that the tick goes on with what is left: every ten minutes, once at a moment, or, when
   * nothing is left, not at all.
   */
  setContinuing(when: boolean | Moment): void;
  /** Sees to it that the tick comes within ten minutes, for a run that could not have the book. */
  comeBack(now: Moment): void;
  /**
   * A run of that trigger has begun: where its id is not the one that is kept, a run was stopped
   * before it kept it, and it would come for ever.
   */
  keepOne(trigger: string): void;
  /** The moment for which the tick was set; null when it comes every ten minutes, or not. */
  continuesAt(): Moment | null;
  /** Sees to it that an edit of the book wakes the intake of the leader's decisions, once. */
  watchBook(): void;
  /** Sees to it that a submission of this form wakes the intake; removes it when `on` is false. */
  watchForm(formId: string, on: boolean): void;
}

/** The person at the screen; absent in triggers. */
export interface Screen {
  tell(title: string, message: string): void;
  toast(message: string): void;
  /** Opens a dialog of src/dialogs with its data. */
  show(dialog: DialogName, title: string, data: unknown): void;
  /** Opens a page of src/dialogs beside the sheet, in place of whatever stands there. */
  showBeside(sidebar: SidebarName, title: string, data: unknown): void;
}

/** What a person asks for at the screen: the exports of a bundle of its own, named here as a type only. */
export type Desk = typeof import('./desk.ts');

/** What makes documents: the exports of another. */
export type Printing = typeof import('./printing.ts');

/** What asks Google: a third. */
export type Probing = typeof import('./probing.ts');

/** What makes, dresses and checks the book as a whole: a fourth. */
export type Upkeep = typeof import('./upkeep.ts');

export type DialogName =
  | 'open-round'
  | 'enter-reply'
  | 'tray'
  | 'close-round'
  | 'round-steps'
  | 'outline'
  | 'drafts'
  | 'dossier'
  | 'make-documents'
  | 'check-layout'
  | 'reply-letters'
  | 'evidence-pack'
  | 'new-book'
  | 'keeping'
  | 'report'
  | 'system-check'
  | 'check-book'
  | 'bodies'
  | 'letter-number'
  | 'contacts'
  | 'reminding'
  | 'mails'
  | 'assign-tasks'
  | 'plan-import'
  | 'absence'
  | 'move-phase'
  | 'assign-comments'
  | 'bulk-answer'
  | 'check-comments'
  | 'ask-leader'
  | 'merge-comments';

/** Who may edit what, by addresses. The owner and whoever protects always may. */
export interface BookRights {
  /** May choose in the sheet of decisions, and nothing else anywhere. */
  readonly leaders: readonly string[];
  /** May edit the book, but for what is the leader's or locked. */
  readonly staff: readonly string[];
  /** Columns of the log that nobody but the owner may edit where a comment stands. */
  readonly locked: readonly string[];
}

/** Dialogs that stay beside the sheet while a person works in both. */
export type SidebarName = 'answer-comments';

/** The workbook as a thing: its sheets made and dressed, its zone, whether it is a copy. */
export interface Book {
  /** Makes what is missing, repairs what was broken, keeps what staff added. */
  dress(): void;
  /** Draws the sheets that only show, with room for so many records; the same when done again. */
  dressViews(room: ViewRoom): void;
  /** Gives the settings that are a choice their dropdowns, once their rows stand. */
  offerSettings(): void;
  id(): string;
  url(): string;
  /** Protects every tab so that people may edit what the rights give them; null takes that away. */
  guard(rights: BookRights | null): void;
  /** The rights that are in force, as they were written down ('' for none); who owns the file. */
  rightsInForce(): { readonly inForce: string; readonly owner: string };
  /** Whether the columns of the log are locked now; asks the properties alone. */
  isLogLocked(): boolean;
  /**
   * Locks the comments that came since; for what runs as the owner. One call where none came, unless
   * all is to be looked at anew, and none at all while nothing is locked.
   */
  lockNewComments(anew: boolean): void;
  /** Whether a tab, by the number that Google gave it, is this sheet; asks the properties alone. */
  isTab(sheet: SheetId, tabNumber: number): boolean;
  /** Copies the whole file with its script, which begins without properties and triggers. */
  copy(name: string): { readonly id: string; readonly url: string };
}

/** Everything a command may use, handed over as one default parameter. */
export interface Office {
  readonly tables: Tables;
  readonly clock: Clock;
  readonly mail: Mailer;
  readonly forms: Forms;
  readonly files: Files;
  /** Loads what a person asks for at the screen, at the first use in an execution; see src/desk.ts. */
  desk(): Desk;
  /** Loads what makes documents, at the first use in an execution; see src/printing.ts. */
  printing(): Printing;
  /** Loads what asks Google the open questions; see src/probing.ts. */
  probing(): Probing;
  /** Loads what makes, dresses and checks the book; see src/upkeep.ts. */
  upkeep(): Upkeep;
  /** What looks at the book for its check; comes with `upkeep`. */
  inspector(): Inspector;
  /** What keeps the book in files and puts it back; comes with `upkeep`. */
  keeper(): Keeper;
  readonly memory: Memory;
  readonly signer: Signer;
  readonly triggers: Triggers;
  readonly screen: Screen;
  /** Makes or repairs the sheets and their dress; safe to run again. */
  readonly book: Book;
  /** Who acts, as an address; '' when nobody can know. */
  readonly person: string;
  /** The language of the user, from the setting, else from the account. */
  readonly language: 'vi' | 'en';
  /** A short id of this execution, for the audit log. */
  readonly runId: string;
  /** Runs work under the book's lock, flushes before it is released; throws `BUSY` when it cannot be had. */
  locked<Result>(work: () => Result): Result;
}
