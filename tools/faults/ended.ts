// A run that has ended, as the promises look at it.

import type { LoggedCall, World } from '../../emulator/index.ts';
import type { ExecutionRecord } from '../../emulator/script/state.ts';
import type { Finding } from './tally.ts';

export interface Ended {
  /** Before the press. */
  readonly before: World;
  /** When everything was quiet. */
  readonly after: World;
  /** What ran in between, the struck execution among it. */
  readonly executions: readonly ExecutionRecord[];
  /** The service calls of those executions, in their order. */
  readonly calls: readonly LoggedCall[];
}

/** A promise of platform.md §16.4: what is broken of it, in sentences. */
export type Promised = (ended: Ended) => Finding[];
