// What a person sees of an execution: questions, menus, dialogs, toasts.

import type { ButtonName, Dialog, MenuEntry, Question, Toast } from '../runtime/outcome.ts';

export interface Desk {
  /** Gives the person's answer, or takes the execution back to wait for one. */
  ask(question: Question): { button: ButtonName; text: string };
  /** Adds a custom menu; one with the same label replaces the old one. */
  addMenu(label: string, entries: MenuEntry[]): void;
  /** Takes a custom menu away, whenever it was added. */
  removeMenu(label: string): void;
  show(dialog: Dialog): void;
  toast(toast: Toast): void;
}
