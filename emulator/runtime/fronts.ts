// What the script holds in front of each person: a dialog, a sidebar beside it, and a question.

import type { Answered, OpenDialog, Question } from './outcome.ts';
import type { Job } from './perform.ts';

/** An execution that waits for its person's answer. */
export interface Pending {
  job: Job;
  question: Question;
  answered: Answered[];
}

/** One question for each person; whoever names nobody means the newest. */
class Questions {
  readonly #pending = new Map<string, Pending>();

  of(user?: string): Pending | null {
    const named = user ?? [...this.#pending.keys()].at(-1) ?? '';
    return this.#pending.get(named) ?? null;
  }

  put(user: string, pending: Pending): void {
    this.#pending.delete(user);
    this.#pending.set(user, pending);
  }

  take(user: string): void {
    this.#pending.delete(user);
  }

  clear(): void {
    this.#pending.clear();
  }
}

/** The dialogs and sidebars that are open: of each kind one for each person. */
class Dialogs {
  /** Oldest first. */
  #open: OpenDialog[] = [];

  /** The dialog of a person, or else their sidebar; whoever names nobody means the newest's. */
  of(user = this.#open.at(-1)?.user): OpenDialog | null {
    return this.#ofKind(false, user) ?? this.#ofKind(true, user);
  }

  sidebarOf(user?: string): OpenDialog | null {
    return this.#ofKind(true, user);
  }

  #ofKind(sidebar: boolean, user?: string): OpenDialog | null {
    return (
      this.#open.findLast(
        (dialog) => dialog.sidebar === sidebar && (user === undefined || dialog.user === user),
      ) ?? null
    );
  }

  all(): readonly OpenDialog[] {
    return this.#open;
  }

  /** Opens it, and tells which one made way for it. */
  put(dialog: OpenDialog): OpenDialog | null {
    const replaced = this.#ofKind(dialog.sidebar, dialog.user);
    if (replaced) this.take(replaced);
    this.#open.push(dialog);
    return replaced;
  }

  /** Closes it, and tells whether it was open. */
  take(dialog: OpenDialog): boolean {
    const left = this.#open.filter((open) => open !== dialog);
    const was = left.length < this.#open.length;
    this.#open = left;
    return was;
  }
}

export class Fronts {
  readonly dialogs = new Dialogs();
  readonly questions = new Questions();
}
