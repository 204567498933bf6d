// What a form and its answers are, as plain data.

export interface ChoiceState {
  value: string;
  /** Where the choice leads: an item id of a page break, or a navigation type. */
  goTo?: number | 'CONTINUE' | 'RESTART' | 'SUBMIT';
  /** Whether it is a right answer of a quiz. */
  correct?: boolean;
}

/** What somebody who answered a quiz reads about an answer. */
export interface FeedbackState {
  text: string;
  links: { url: string; text: string }[];
}

/** How a question counts in a quiz. */
export interface GradingState {
  points: number;
  /** Shown by itself: for a right answer, for a wrong one, for any answer to a question without a key. */
  correct: FeedbackState | null;
  incorrect: FeedbackState | null;
  general: FeedbackState | null;
}

/** What an answer was worth. */
export interface GradeState {
  /** Null until somebody has given points where nothing can count them by itself. */
  score: number | null;
  /** What was written about this one answer. */
  feedback: FeedbackState | null;
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
  /** Absent until a script gives points or feedback. */
  grading?: GradingState;
  /** What an image item shows. */
  picture?: PictureState;
  /** Everything a rarer type needs. */
  more: Record<string, unknown>;
}

export interface PictureState {
  bytes: Uint8Array;
  type: string;
  name: string;
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
  /** In a quiz: what the answers were worth, by item id. */
  grades?: Record<number, GradeState>;
  /** The time (ms) that stands in the tab of a linked form; an edit finds its row by it. */
  tabledAt?: number;
}

/**
 * A column of the tab: a question by its item's id, a row of a grid by both, the collected address,
 * the score of a quiz.
 */
export type TabColumn = number | `${number}/${number}` | 'email' | 'score';

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
  /** The tab that its answers go to, and what stands in the tab's columns after the first. */
  destination: { spreadsheetId: string; sheetId: number; columns: TabColumn[] } | null;
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
