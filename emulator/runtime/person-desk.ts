// What one execution shows to the person in front of it, and the answers that it gets.

import { SuspensionError } from '../core/errors.ts';
import type { RunningExecution } from '../core/running.ts';
import type { Desk } from '../ui/desk.ts';
import type { Answer, Answered, Dialog, MenuEntry, Question, Toast } from './outcome.ts';

/** How long a person takes over a question, in virtual milliseconds. */
const thinkingTime = 5000;

/** Where answers come from: null when nobody has answered yet. */
export type AnswerSource = (question: Question) => Answer | null;

export class PersonDesk implements Desk {
  readonly answered: Answered[] = [];
  readonly toasts: Toast[] = [];
  /** In the order of the calls; without entries where a menu is taken away. */
  readonly menus: { label: string; entries: MenuEntry[] | null }[] = [];
  readonly shown: Dialog[] = [];
  waiting: Question | null = null;
  readonly #source: AnswerSource;
  /** Set once the execution exists. */
  execution: RunningExecution | null = null;
  /** Answers of the runs before this one, which a question taken back repeats. */
  readonly #recorded: Answered[];

  constructor(source: AnswerSource, recorded: readonly Answered[]) {
    this.#source = source;
    this.#recorded = [...recorded];
  }

  ask(question: Question): { button: Answered['answer']['button']; text: string } {
    const answer = this.#repeat(question) ?? this.#fresh(question);
    if (!answer) {
      this.waiting = question;
      const suspension = new SuspensionError();
      this.execution?.stop(suspension);
      throw suspension;
    }
    this.answered.push({ ...question, answer });
    if (this.execution?.switches['ui.alertCounts']) this.execution.spend(thinkingTime);
    else this.execution?.pass(thinkingTime);
    return answer;
  }

  /** The recorded answer, as long as the script asks again what it asked before. */
  #repeat(question: Question): Answered['answer'] | null {
    const known = this.#recorded.shift();
    if (!known) return null;
    if (
      known.kind === question.kind &&
      known.title === question.title &&
      known.text === question.text
    ) {
      return known.answer;
    }
    this.#recorded.length = 0;
    return null;
  }

  #fresh(question: Question): Answered['answer'] | null {
    const given = this.#source(question);
    return given === null ? null : readAnswer(question, given);
  }

  addMenu(label: string, entries: MenuEntry[]): void {
    this.menus.push({ label, entries });
  }

  removeMenu(label: string): void {
    this.menus.push({ label, entries: null });
  }

  show(dialog: Dialog): void {
    this.shown.push(dialog);
  }

  toast(toast: Toast): void {
    this.toasts.push(toast);
  }
}

/** The answer in full; a person can press only a button that is there, or close the window. */
export function readAnswer(question: Question, given: Answer): Answered['answer'] {
  const { button, text = '' } = typeof given === 'string' ? { button: given } : given;
  if (button !== 'CLOSE' && !question.buttons.includes(button)) {
    throw new Error(
      `The question “${question.text}” has no button ${button}, only ${question.buttons.join(', ')}.`,
    );
  }
  return { button, text };
}
