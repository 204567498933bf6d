// What an answer to the form of acknowledgements changes: the tasks of its hand-out that are still open.

import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';
import type { HandOutId, TaskId } from '../ids.ts';
import { shownInCell } from '../replies/cell-parts.ts';
import type { Sign } from '../signed-check.ts';
import { genuineHandOut } from './acknowledgement-code.ts';
import { isGivenOut } from './hand-out.ts';
import { isOpenTask } from './open-task.ts';

export interface GivenAck {
  readonly formResponseId: string;
  readonly submittedAt: Moment;
  readonly code: string;
  readonly answer: string;
  readonly note: string;
}

export type TakenAck =
  /** A code that is none of this book: nothing is changed. */
  | { readonly kind: 'STRANGE'; readonly given: GivenAck }
  /** The tasks have been done, dropped or handed over meanwhile. */
  | { readonly kind: 'NOTHING_OPEN'; readonly given: GivenAck; readonly handOut: HandOutId }
  | {
      readonly kind: 'TAKEN';
      readonly given: GivenAck;
      readonly handOut: HandOutId;
      readonly tasks: readonly TaskId[];
      readonly set: Pick<Row<'tasks'>, 'ackAt' | 'ackNote'>;
    };

export interface AckReading {
  readonly asksChange: string;
  /** What is written behind a note that one cell cannot hold. */
  readonly noteCut: string;
  readonly sign: Sign;
}

/**
 * Works out one answer. A note asks for a change also where “Đã nhận” was ticked: words are not lost.
 * A later answer takes the place of an earlier one; an earlier one that comes late changes nothing.
 */
export function acknowledge(
  given: GivenAck,
  tasks: readonly Row<'tasks'>[],
  { asksChange, noteCut, sign }: AckReading,
): TakenAck {
  const handOut = genuineHandOut(given.code, sign);
  if (handOut === null) return { kind: 'STRANGE', given };
  const own = tasks.filter(
    (task) =>
      task.handOut === handOut &&
      isGivenOut(task) &&
      isOpenTask(task) &&
      (task.ackAt === null || task.ackAt <= given.submittedAt),
  );
  if (own.length === 0) return { kind: 'NOTHING_OPEN', given, handOut };
  const note = shownInCell(given.note.trim(), noteCut);
  const asked = given.answer.trim() === asksChange;
  return {
    kind: 'TAKEN',
    given,
    handOut,
    tasks: own.map(({ taskId }) => taskId),
    set: { ackAt: given.submittedAt, ackNote: note === '' && asked ? asksChange : note },
  };
}
