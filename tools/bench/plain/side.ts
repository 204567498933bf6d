// One piece of work done by a plain pattern or by the product, at one size.

import type { Size } from '../sizes.ts';

export interface Side {
  /** The function of the plain project; the product's side of the same work bears its name, too. */
  readonly what: string;
  readonly side: 'plain' | 'product';
  readonly size: Size;
  /** Mails, comments or answers. */
  readonly count: number;
  readonly serviceCalls: number;
  readonly simulatedSeconds: number;
  readonly executions: number;
  /** Whether it came to an end, however often it was pressed. */
  readonly finished: boolean;
  /** After a kill in the middle and pressing again – of events: when each comes twice: what is there twice. */
  readonly twice: number | null;
  /** The same: what is missing; of events: when none comes. */
  readonly lost: number | null;
  /** What is shown as unknown and left to a person. */
  readonly unknown: number | null;
}
