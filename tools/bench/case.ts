// One command as it is measured: what stands ready before it, and what a person or a trigger then does.

import type { Desk } from './desk.ts';

export interface Case {
  /** The function or the endpoint that is called, as main.ts and the pages name it. */
  readonly command: string;
  /** What must have happened before; not measured. What it gives, `act` gets. */
  readonly ready?: (desk: Desk) => Promise<unknown>;
  /** The command itself. Everything that runs meanwhile is counted. */
  readonly act: (desk: Desk, ready: unknown) => Promise<unknown>;
}

/** A command that is pressed, with nothing to prepare. */
export const pressed = (command: string): Case => ({ command, act: (desk) => desk.press(command) });

/** What a page asks, with nothing to prepare. */
export const asked = (command: string, input: unknown): Case => ({
  command,
  act: (desk) => desk.ask(command, input),
});
