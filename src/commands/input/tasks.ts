// What the pages of tasks and absences send, as typed records.

import * as v from 'valibot';
import { idOf, type MemberId, type PhaseId, type TaskId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { TaskField } from '../../domain/problems/tasks.ts';
import { dayOf, oneOf, optionalDay, read, words } from './fields.ts';

/** Longer than any id of ours. */
const LONGEST_ID = 60;

const id = <Id extends MemberId | PhaseId | TaskId>() =>
  v.pipe(
    v.string(),
    v.transform((text) => idOf<Id>(text.trim().slice(0, LONGEST_ID))),
  );

const chosen = <Id extends MemberId | PhaseId | TaskId>(field: TaskField) =>
  v.pipe(
    id<Id>(),
    v.check((text) => {
      if (text === '') throw new Problem('INPUT.MISSING', { field });
      return true;
    }),
  );

const filled = (field: TaskField) =>
  v.pipe(
    words(field),
    v.transform((text) => text.normalize('NFC').trim()),
    v.check((text) => {
      if (text === '') throw new Problem('INPUT.MISSING', { field });
      return true;
    }),
  );

const part = v.union([
  v.pipe(
    v.literal(''),
    v.transform(() => null),
  ),
  oneOf('taskPart', 'part'),
]);

const newTask = v.object({
  title: filled('taskTitle'),
  phaseId: chosen<PhaseId>('taskPhase'),
  docPart: part,
  ownerId: chosen<MemberId>('taskOwner'),
  coIds: v.array(id<MemberId>()),
  approverId: id<MemberId>(),
  start: optionalDay('taskStart'),
  due: dayOf('taskDue'),
});

const giving = v.pipe(
  v.object({ taskIds: v.array(id<TaskId>()), added: v.array(newTask) }),
  v.check(({ taskIds, added }) => {
    if (taskIds.length + added.length > 0) return true;
    throw new Problem('INPUT.MISSING', { field: 'givenTasks' });
  }),
);

const absence = v.object({
  memberId: chosen<MemberId>('awayMember'),
  from: dayOf('awayFrom'),
  to: optionalDay('awayTo'),
  substituteId: id<MemberId>(),
});

const noAbsence = v.object({ memberId: chosen<MemberId>('awayMember') });

const handover = v.object({
  from: chosen<MemberId>('awayMember'),
  to: chosen<MemberId>('newOwner'),
  taskIds: v.pipe(
    v.array(id<TaskId>()),
    v.check((ids) => {
      if (ids.length === 0) throw new Problem('INPUT.MISSING', { field: 'givenTasks' });
      return true;
    }),
  ),
  reason: filled('handoverReason'),
});

export type NewTaskInput = v.InferOutput<typeof newTask>;
export type GivingInput = v.InferOutput<typeof giving>;
export type AbsenceInput = v.InferOutput<typeof absence>;
export type HandoverInput = v.InferOutput<typeof handover>;

export const readTasks = {
  newTask: (input: unknown): NewTaskInput => read(newTask, input),
  giving: (input: unknown): GivingInput => read(giving, input),
  absence: (input: unknown): AbsenceInput => read(absence, input),
  noAbsence: (input: unknown): { memberId: MemberId } => read(noAbsence, input),
  handover: (input: unknown): HandoverInput => read(handover, input),
};
