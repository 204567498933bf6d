// Locks the rows that were added to the log since, where the rights ask for it.

import type { Office } from '../ports.ts';
import { told } from './tell.ts';

/** A lock that cannot be set keeps nobody's answer from being taken in, and no edit from being logged. */
export function lockNewComments(anew: boolean, office: Office): void {
  try {
    office.book.lockNewComments(anew);
  } catch (error) {
    told(error, office);
  }
}
