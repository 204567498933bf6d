// What the office's server and its page say to each other; types only, so both sides can import it.

import type { GuestState } from '../calendar/state.ts';
import type { Answer, Dialog, MenuEntry, Question } from '../runtime/outcome.ts';
import type { CustomResult } from '../spreadsheet/custom/call.ts';

/** Somebody whom the person at the page can be. */
export interface Person {
  email: string;
  role: 'owner' | 'editor' | 'viewer';
}

/** What every view needs to know at once. */
export interface OfficeState {
  title: string;
  /** The virtual clock (ms) and the zone in which it is shown. */
  now: number;
  timeZone: string;
  people: Person[];
  unread: number;
  /** The question, the dialog and the sidebar that this window shows its person. */
  question: Question | null;
  dialog: DialogFrame | null;
  sidebar: DialogFrame | null;
  /** Goes up when another world takes the place of this one. */
  worldNumber: number;
}

/** A dialog without its HTML, which its frame fetches by number. */
export type DialogFrame = Omit<Dialog, 'html'> & { number: number };

/** What came of a click, an answer or a dialog's call, as the page tells it. */
export interface OutcomeReport {
  status: 'completed' | 'failed' | 'killed' | 'waiting';
  result: unknown;
  error: string;
  executionId: string;
  /** The tab that the script has turned to (the grid's id of it); null when it stayed. */
  turnedTo: string | null;
}

export type MenuReport = MenuEntry[];
export interface ClickRequest {
  path: string[];
  window: string;
  user: string;
  /** The tab that the person looks at (the grid's id of it). */
  tab: string | null;
}
export interface AnswerRequest {
  answer: Answer;
  window: string;
  user: string;
  tab: string | null;
}
export interface CallRequest {
  number: number;
  name: string;
  args: unknown[];
  window: string;
  tab: string | null;
}

/** Messages of the event stream, by name. */
export interface OfficeEvents {
  state: OfficeState;
  /** The world changed: views fetch anew what they show. */
  changed: null;
  toast: { text: string; title: string; seconds: number };
  /** An execution that nobody's click began failed (a trigger, an edit). */
  failure: { name: string; message: string };
  /** A message between collaborators of the grid; `null` in place of one: fetch the workbook anew. */
  grid: unknown;
  /** What custom functions in cells have given since the last time. */
  results: CustomCall[];
}

/** A call of a custom function, as both sides spell it, and what it gave. */
export type CustomCall = [call: string, result: CustomResult];

export interface MailboxSummary {
  address: string;
  total: number;
  unread: number;
  drafts: number;
}
export interface MailSummary {
  id: string;
  at: number;
  from: string;
  name: string;
  to: string[];
  subject: string;
  snippet: string;
  unread: boolean;
  attachments: number;
}
export interface MailDetail extends MailSummary {
  cc: string[];
  replyTo: string;
  body: string;
  hasHtml: boolean;
  files: { name: string; mimeType: string; size: number; url: string }[];
}

/** `end` of an event over whole days is the midnight after the last one. */
export interface CalendarEvent {
  title: string;
  location: string;
  description: string;
  start: number;
  end: number;
  allDay: boolean;
  recurring: boolean;
  guests: GuestState[];
}
export interface CalendarSummary {
  name: string;
  owner: string;
  color: string;
  events: CalendarEvent[];
}

export interface FormSummary {
  id: string;
  title: string;
  fileName: string;
  url: string;
  open: boolean;
  responses: number;
  createdAt: number;
}

export interface DocumentSummary {
  id: string;
  name: string;
  mimeType: string;
  kind: 'document' | 'spreadsheet' | 'form' | 'folder' | 'file';
  createdAt: number;
  modifiedAt: number;
  size: number;
  folder: string;
  url: string;
  readable: boolean;
}

/** The book itself, first, or a copy of it. */
export interface CopySummary {
  id: string;
  name: string;
  owner: string;
  open: boolean;
}

export interface SceneSummary {
  id: string;
  title: string;
  description: string;
}

export interface ExecutionSummary {
  id: string;
  at: number;
  name: string;
  kind: string;
  user: string;
  outcome: 'completed' | 'failed' | 'killed' | 'waiting';
  error: string;
  calls: number;
  simulatedMs: number;
  cpuMs: number;
  logs: { level: string; at: number; text: string }[];
  callsByMethod: Record<string, number>;
}

/** The calls of one method in one execution. */
export interface MethodCalls {
  method: string;
  /** Virtual time that they took together. */
  milliseconds: number;
  /** `sizes` of the arguments as `LoggedCall` counts them. */
  calls: { number: number; sizes: number[]; milliseconds: number }[];
}

export interface TriggerSummary {
  handler: string;
  event: string;
  next: number | null;
}

export interface LogReport {
  executions: ExecutionSummary[];
  triggers: TriggerSummary[];
  notImplemented: string[];
}

/** The workbook as a page opens it. */
export interface WorkbookSnapshot {
  data: unknown;
  /** Names of the functions that formulas may call. */
  functions: string[];
  results: CustomCall[];
  /** Whether the person may write. */
  writable: boolean;
}
