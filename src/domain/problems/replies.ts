// What can go wrong with a reply that waits for a person, and with what staff enter for a body.

import type { Moment } from '../day.ts';

export interface ReplyProblems {
  'REPLY.UNKNOWN': { reply: string };
  /** Somebody else has decided on it meanwhile. */
  'REPLY.SETTLED': { reply: string; by: string; at: Moment | null };
  'REPLY.ROUND_LOCKED': { round: string };
  /** The request written beside a reply is none of its round. */
  'REPLY.NO_SUCH_REQUEST': { reply: string; request: string; round: string };
  'REPLY.POSITION_NEEDED': { reply: string };
  'REPLY.REASON_NEEDED': { reply: string };
  /** The number of the letter is in the register already. */
  'REPLY.LETTER_REPEATED': { number: string; documents: readonly string[] };
  'LETTER.EMPTY': Record<never, never>;
  'TABLE.EMPTY': Record<never, never>;
  'TABLE.NO_CONTENT': Record<never, never>;
  /** More than a person would check; what lay beyond would be lost. */
  'TABLE.TOO_LARGE': { rows: number; columns: number; mostRows: number; mostColumns: number };
}
