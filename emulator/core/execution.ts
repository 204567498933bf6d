// One execution of the script as the services see it: who acts, what time it is, what it may do.

import type { Web } from '../web/web.ts';
import type { Switches } from './switches.ts';
import type { World } from './world.ts';

/** Why the script runs; it decides what the script may call. */
export type ExecutionKind = 'open' | 'edit' | 'menu' | 'dialog' | 'trigger' | 'editor' | 'custom';

/** Whether it runs without anybody's authorisation: a simple trigger, a custom function. */
export const isAnonymous = (kind: ExecutionKind): boolean =>
  kind === 'open' || kind === 'edit' || kind === 'custom';

export interface Execution {
  readonly id: string;
  readonly kind: ExecutionKind;
  /** Whether a clock trigger started it. */
  readonly byClock: boolean;
  /** The e-mail of whoever acts (blank where Google keeps it blank). */
  readonly activeUser: string;
  /** The e-mail under whose authority it runs: a trigger's creator, else whoever acts. */
  readonly effectiveUser: string;
  readonly world: World;
  readonly switches: Switches;
  /** The manifest's time zone, such as `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  readonly manifest: Manifest;
  /** What answers the requests of the script to other sites. */
  readonly web: Web;
  /** Virtual now, in milliseconds; it moves with every call and every sleep. */
  now(): number;
  /** Lets virtual time pass; throws the six-minute stop when the limit is crossed. */
  spend(milliseconds: number): void;
  /** Lets virtual time pass until something comes true or the time is over; others run meanwhile. */
  wait(patience: Patience): void;
  /** Who holds each lock among the executions that run now. */
  readonly locks: Map<string, LockHolder>;
  /** A new id of the world, such as `form_0012`; same history, same ids. */
  newId(prefix: string): string;
  /** Registers what must happen when the buffer is committed (flush, or a read) or lost (a kill). */
  readonly buffer: WriteBuffer;
  /** Makes blocks of cells' values: among the script's own, if it is in this thread. */
  readonly blocks: BlockMaker;
  /** Called when the execution ends, killed or not: releases locks, commits the buffer unless killed. */
  onEnd(callback: OnEnd): void;
  /** Shows a short message in the corner of the workbook's window, when one is open. */
  toast?(text: string, title: string, seconds: number): void;
}

/**
 * What a service does when the execution ends; `kept` tells how many of so many unsaved changes
 * stay, the first ones: all of them, unless a kill loses some (U12).
 */
export type OnEnd = (killed: boolean, kept: (count: number) => number) => void;

/** Makes blocks of values where they are wanted. */
export interface BlockMaker {
  /**
   * Makes rows of blank texts, and lets `fill` put into each what is not blank: most cells of a
   * large block are. Rows count from 0.
   */
  block<T extends string | number | boolean | Date>(
    rows: number,
    columns: number,
    fill: (line: (T | '')[], row: number) => void,
  ): (T | '')[][];
  /** The date that stands in such a block for an instant (milliseconds since 1970). */
  date(instant: number): Date;
}

/** Blocks of the host's own: a script gets a copy of them. */
export const hostBlocks: BlockMaker = {
  block: (rows, columns, fill) =>
    Array.from({ length: rows }, (_row, row) => {
      const line = new Array(columns).fill('');
      fill(line, row);
      return line;
    }),
  date: (instant) => new Date(instant),
};

/** What an execution waits for. */
export interface Patience {
  /** When it gives up (ms). */
  until: number;
  /** When it can come true at the soonest without another execution's doing (ms); never by default. */
  soonest?: number;
  ready(): boolean;
}

export interface LockHolder {
  executionId: string;
  lock: object;
}

/**
 * Buffered writes are applied to the world at once and remembered with their undo, so that a kill
 * can lose them (all, or all after a prefix).
 */
export interface WriteBuffer {
  /**
   * Remembers one buffered write that has just been applied. `surface` runs at the commit and may
   * throw; `redo` makes the write again after others have written, if that can be done.
   */
  wrote(undo: () => void, surface?: () => void, redo?: () => void): void;
  /** Commits now: forgets the undos, and throws the first error a write left behind. */
  commit(): void;
  /** Looks at the world as other services see it: without what was not flushed. */
  aside<T>(look: () => T): T;
}

export interface Manifest {
  timeZone: string;
  runtimeVersion?: string;
  exceptionLogging?: string;
  oauthScopes?: string[];
  /** Prefixes of the addresses that may be asked for; all where it is missing. */
  urlFetchWhitelist?: string[];
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[];
  };
}
