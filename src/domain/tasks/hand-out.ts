// A hand-out: what one member was given at one moment. Its id stands in each of its tasks, in the keys
// of its mails and in the code of its acknowledgement, so that each can be told from the rows alone.

import type { Row } from '../../workbook/schema.ts';
import { type HandOutId, idOf, type MemberId } from '../ids.ts';

type Task = Row<'tasks'>;

/** @example handOutId(3, idOf('TV2')) //=> 'GV-0003-TV2' */
export function handOutId(number: number, member: MemberId): HandOutId {
  return idOf<HandOutId>(`GV-${String(number).padStart(4, '0')}-${member}`);
}

/** The parts of the id at the beginning of a text, a mail's key for example; null when there is none. */
export function handOutIn(text: string): { number: number; memberId: MemberId } | null {
  const match = /^GV-(\d+)-([^:.]+)/.exec(text);
  return match === null
    ? null
    : { number: Number(match[1]), memberId: idOf<MemberId>(match[2] ?? '') };
}

/**
 * Whether a task was given out to the member who leads it now. A row typed by hand is not, nor one
 * whose lead was changed by hand afterwards: both wait for somebody who may give tasks out.
 */
export function isGivenOut({
  assignedAt,
  handOut,
  ownerId,
}: Pick<Task, 'assignedAt' | 'handOut' | 'ownerId'>): boolean {
  return assignedAt !== null && handOutIn(handOut)?.memberId === ownerId;
}

/** The number of the next hand-out, after every one that a task or a mail still knows. */
export function nextHandOut(tasks: readonly Pick<Task, 'handOut'>[], keys: readonly string[]) {
  const used = [...tasks.map(({ handOut }) => handOut), ...keys];
  return used.reduce((most, text) => Math.max(most, handOutIn(text)?.number ?? 0), 0) + 1;
}
