// What scripts show to people and what comes of executions, as a caller sees it.

import type { ExecutionRecord } from '../script/state.ts';

/** A question that the script asked with `alert` or `prompt`. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  /** Names of the buttons, such as `YES`, `NO`; see `Ui.Button`. */
  buttons: ButtonName[];
}

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** What a person does with a question: a button, and the typed text for a prompt. */
export type Answer = ButtonName | { button: ButtonName; text?: string };

/** A question with the answer that it got. */
export interface Answered extends Question {
  answer: { button: ButtonName; text: string };
}

/** A dialog or sidebar of HtmlService that is open in front of the user. */
export interface Dialog {
  title: string;
  width: number | null;
  height: number | null;
  html: string;
  modal: boolean;
  sidebar: boolean;
}

/** A dialog or sidebar in front of somebody, as long as it is open. */
export interface OpenDialog extends Dialog {
  /** A number of its own, which no other gets. */
  readonly number: number;
  /** Whoever it is in front of. */
  readonly user: string;
  /**
   * `google.script.run.name(...args)` from its page: one execution, as the person in front of it.
   * @throws Error when it is closed
   */
  call(name: string, ...args: unknown[]): Promise<Outcome>;
  /** Closes it, as its person does or `google.script.host.close()`. */
  close(): void;
}

/** One line of a custom menu. */
export type MenuEntry =
  | { kind: 'item'; label: string; handler: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; entries: MenuEntry[] };

export interface Toast {
  text: string;
  title: string;
  seconds: number;
}

/** Why an execution failed, as Google's page "Executions" would tell it. */
export interface Failure {
  name: string;
  message: string;
  stack: string;
}

/** What came of one execution. */
export interface Outcome {
  status: 'completed' | 'failed' | 'killed' | 'waiting';
  /** What the function returned, rebuilt with host values; undefined unless completed. */
  result?: unknown;
  error?: Failure;
  /** The questions that were shown and answered, in order. */
  alerts: Answered[];
  toasts: Toast[];
  /** The question that waits for `resume`; the world is as before the execution. */
  waiting?: Question;
  /** What is open afterwards in front of whoever it ran for: a dialog, or else a sidebar. */
  dialog: OpenDialog | null;
  record: ExecutionRecord;
}

/** What came of an answer that a person submitted in a form. */
export interface SubmitOutcome {
  accepted: boolean;
  responseId: string | null;
  /** Sentences for the respondent, by item id; `''` for the form as a whole. */
  errors: Record<string, string>;
  /** The executions of the submit triggers. */
  executions: Outcome[];
}
