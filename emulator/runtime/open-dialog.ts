// A dialog or sidebar in front of a person: its frame, its calls to the script, its end.

import type { Dialog, OpenDialog, Outcome } from './outcome.ts';

/** What a dialog asks of whoever shows it. */
export interface DialogHost {
  call(dialog: OpenDialog, name: string, args: unknown[]): Promise<Outcome>;
  close(dialog: OpenDialog): void;
  isOpen(dialog: OpenDialog): boolean;
}

export class ShownDialog implements OpenDialog {
  readonly number: number;
  readonly user: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly html: string;
  readonly modal: boolean;
  readonly sidebar: boolean;
  readonly #host: DialogHost;

  constructor(number: number, user: string, frame: Dialog, host: DialogHost) {
    this.number = number;
    this.user = user;
    this.title = frame.title;
    this.width = frame.width;
    this.height = frame.height;
    this.html = frame.html;
    this.modal = frame.modal;
    this.sidebar = frame.sidebar;
    this.#host = host;
  }

  async call(name: string, ...args: unknown[]): Promise<Outcome> {
    if (!this.#host.isOpen(this)) {
      throw new Error(`“${this.title}” is closed; it cannot call ${name}.`);
    }
    return this.#host.call(this, name, args);
  }

  close(): void {
    this.#host.close(this);
  }
}
