// A part of the proof: pieces of work that any process can do, in any order, each telling what it found.

import type { Ground } from './ground.ts';
import type { Row } from './tally.ts';

export interface PartOptions {
  /** Every scenario and every call, one kind of fault in turn. */
  readonly quick: boolean;
  /** Only this part; '' for all. */
  readonly part: string;
  /** Of the calls of each scenario every so many-th alone, and none of the other parts; 1 for all. */
  readonly every: number;
  readonly seed: number;
  /** Only this scenario; '' for all. */
  readonly scenario: string;
  /** Only this point of it, as a failing one was printed; '' for all. */
  readonly point: string;
}

/** A piece of work as text and numbers: it travels to another process. */
export interface Piece {
  /** Pieces of one name are done by one process as far as possible: it keeps what it has prepared. */
  readonly name: string;
  /** Which share of it, from 0, and of how many. */
  readonly share: number;
  readonly of: number;
}

export interface Part {
  readonly name: string;
  /** What there is to do; [] where the options ask for something else. */
  pieces(options: PartOptions): readonly Piece[];
  work(piece: Piece, ground: Ground, options: PartOptions): Promise<Row>;
}
