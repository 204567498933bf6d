// What a form and its answers are, as plain data.

export interface ChoiceState {
  value: string;
  /** Where the choice leads: an item id of a page break, or a navigation type. */
  goTo?: number | 'CONTINUE' | 'RESTART' | 'SUBMIT';
}

export interface FormItemState {
  id: number;
  /** The number of the question in a prefilled link (`entry.NNN`); not the item's id. */
  entry: number;
  /** `TEXT`, `PARAGRAPH_TEXT`, `LIST`, `MULTIPLE_CHOICE`, `CHECKBOX`, `DATE`, `PAGE_BREAK`, `SECTION_HEADER`, … */
  type: string;
  title: string;
  help: string;
  required: boolean;
  choices: ChoiceState[];
  otherOption: boolean;
  /** For a page break: where the page before it leads. */
  goTo?: number | 'CONTINUE' | 'RESTART' | 'SUBMIT';
  validation?: { kind: string; args: (string | number)[]; help: string };
  /** Everything a rarer type needs. */
  more: Record<string, unknown>;
}

export type AnswerValue = string | string[] | string[][];

export interface FormResponseState {
  id: string;
  /** What `getTimestamp()` tells (ms). */
  submittedAt: number;
  /** The address that the form collected; blank when it collects none. */
  respondent: string;
  /** Who really answered, as far as the world knows: Google shows it to no script. */
  by: string;
  /** Raw answers by item id. */
  answers: Record<number, AnswerValue>;
}

export interface FormState {
  id: string;
  publishedId: string;
  fileName: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  /** Who may answer: everybody, or only accounts of the domain that sign in. */
  responders: 'anyone' | 'signInRequired';
  /** Addresses that may answer although they are outside the domain. */
  readers: string[];
  collectEmail: boolean;
  allowEdits: boolean;
  limitOne: boolean;
  showLinkToRespondAgain: boolean;
  progressBar: boolean;
  shuffle: boolean;
  publishingSummary: boolean;
  isQuiz: boolean;
  requireLogin: boolean;
  items: FormItemState[];
  responses: FormResponseState[];
  /** The tab that its answers go to, and the items behind the tab's columns after the first. */
  destination: { spreadsheetId: string; sheetId: number; columns: number[] } | null;
  createdAt: number;
}

export interface FormsState {
  byId: Record<string, FormState>;
  /** Times (ms) of creation, for the daily quota. */
  created: number[];
  /** Addresses behind the short links that were given out. */
  shortLinks?: Record<string, string>;
  /** Old answers that a new link makes fire once more (platform.md §4.4). */
  refired?: { formId: string; responseId: string }[];
}
