// What a scenario is: a book brought to the moment before a press, the press, and what is to be there in the end.

import type { Place } from './ground.ts';
import type { Stage, Told } from './stage.ts';

export interface Scenario {
  /** As `--scenario` names it. */
  readonly name: string;
  /** The book that it begins with. */
  readonly place: Place;
  /** The function of the project that the press runs, and in which faults strike. */
  readonly entry: string;
  /** Brings the book to the moment before the press; no fault strikes yet. */
  prepare?(stage: Stage): Promise<void>;
  /** The press, or what the clock does. A failure is told, never thrown. */
  act(stage: Stage): Promise<Told>;
  /**
   * What a person does who was told that it failed, or saw it stop: the same press once more where
   * nothing is said; null where nobody sits in front of it, and the next tick must do.
   */
  readonly again?: ((stage: Stage) => Promise<Told>) | null;
  /** Sentences about what is not there that the press was for; [] when it is done. */
  missing(stage: Stage): string[];
  /**
   * Columns (`sheet.column`), or sheets, in which the end may differ from that of an undisturbed run, with the
   * reason in a comment beside; moments and links never count.
   */
  readonly mayDiffer?: readonly string[];
  /**
   * Of a scenario with thousands of calls: how many of them are struck in the quick form and in the
   * whole one, each with one kind in turn. Others are struck by another seed.
   */
  readonly sample?: { readonly quick: number; readonly whole: number };
}

/** A sentence for what is not as it should be, none for what is. */
export function unless(holds: boolean, sentence: string): string[] {
  return holds ? [] : [sentence];
}
