// What the script holds in front of each person: at most one dialog or sidebar, and one question.

import type { Job } from './perform.ts';
import type { Answered, Dialog, Question } from './runtime.ts';

/** An execution that waits for its person's answer. */
export interface Pending {
  job: Job;
  question: Question;
  answered: Answered[];
}

/** One thing of a kind for each person; whoever names nobody means the newest. */
class OneEach<T> {
  readonly #things = new Map<string, T>();

  of(user?: string): T | null {
    const named = user ?? [...this.#things.keys()].at(-1) ?? '';
    return this.#things.get(named) ?? null;
  }

  put(user: string, thing: T): void {
    this.#things.delete(user);
    this.#things.set(user, thing);
  }

  take(user: string): T | null {
    const thing = this.#things.get(user) ?? null;
    this.#things.delete(user);
    return thing;
  }

  people(): string[] {
    return [...this.#things.keys()];
  }
}

export class Fronts {
  readonly dialogs = new OneEach<{ user: string; dialog: Dialog }>();
  readonly questions = new OneEach<Pending>();
}
