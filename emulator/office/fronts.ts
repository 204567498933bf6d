// In which window a person's dialogs and question are shown: in the one where they began it.

import type { OpenDialog } from '../runtime/outcome.ts';

/** A window's name; null: any window of that person. */
type Place = string | null;

export class Fronts {
  readonly #dialogs = new Map<OpenDialog, Place>();
  readonly #questions = new Map<string, Place>();

  opened(dialog: OpenDialog, place: Place): void {
    this.#dialogs.set(dialog, place);
  }

  closed(dialog: OpenDialog): void {
    this.#dialogs.delete(dialog);
  }

  asked(user: string, place: Place): void {
    this.#questions.set(user, place);
  }

  /** The person's dialog and sidebar, where this window of theirs shows them. */
  in(user: string, window: string): OpenDialog[] {
    return [...this.#dialogs].flatMap(([dialog, place]) =>
      dialog.user === user && isHere(place, window) ? [dialog] : [],
    );
  }

  /** The dialog of this number; null when it was closed. */
  dialog(number: number): OpenDialog | null {
    return [...this.#dialogs.keys()].find((dialog) => dialog.number === number) ?? null;
  }

  questionIn(user: string, window: string): boolean {
    return isHere(this.#questions.get(user) ?? null, window);
  }

  /** A window is gone: its question goes to the person's others; tells which dialogs it showed. */
  left(window: string): OpenDialog[] {
    for (const [user, place] of this.#questions) {
      if (place === window) this.#questions.set(user, null);
    }
    return [...this.#dialogs].flatMap(([dialog, place]) => (place === window ? [dialog] : []));
  }

  clear(): void {
    this.#dialogs.clear();
    this.#questions.clear();
  }
}

const isHere = (place: Place, window: string) => place === null || place === window;
