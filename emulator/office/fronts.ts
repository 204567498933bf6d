// In which window a person's dialog and question are shown: in the one where they began it.

/** A window's name; null: any window of that person. */
type Place = string | null;

export class Fronts {
  readonly #dialogs = new Map<string, { number: number; place: Place }>();
  readonly #questions = new Map<string, Place>();
  #last = 0;

  dialogOpened(user: string, place: Place): void {
    this.#last++;
    this.#dialogs.set(user, { number: this.#last, place });
  }

  dialogClosed(user: string): void {
    this.#dialogs.delete(user);
  }

  asked(user: string, place: Place): void {
    this.#questions.set(user, place);
  }

  /** The number of the person's dialog, new with each that opens; null where it is not shown. */
  dialogIn(user: string, window: string): number | null {
    const dialog = this.#dialogs.get(user);
    return dialog && isHere(dialog.place, window) ? dialog.number : null;
  }

  /** Whose dialog it is; null when it was closed. */
  ownerOf(number: number): string | null {
    for (const [user, dialog] of this.#dialogs) if (dialog.number === number) return user;
    return null;
  }

  questionIn(user: string, window: string): boolean {
    return isHere(this.#questions.get(user) ?? null, window);
  }

  /** A window is gone: its question goes to the person's others; tells whose dialog it showed. */
  left(window: string): string[] {
    for (const [user, place] of this.#questions) {
      if (place === window) this.#questions.set(user, null);
    }
    return [...this.#dialogs].flatMap(([user, { place }]) => (place === window ? [user] : []));
  }

  clear(): void {
    this.#dialogs.clear();
    this.#questions.clear();
  }
}

const isHere = (place: Place, window: string) => place === null || place === window;
