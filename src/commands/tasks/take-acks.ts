// Takes in the answers to the form of acknowledgements: each once, by its code, into the tasks that it speaks of.

import { at, dayOfMoment, type Moment, plusDays } from '../../domain/day.ts';
import { acknowledge, type TakenAck } from '../../domain/tasks/acknowledge.ts';
import type { AckAnswer, Change, Office } from '../../ports.ts';
import { ackForm } from '../../text/vi/ack-form.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { record } from '../record.ts';
import { ackCursor, ackFormOf, moveAckCursor } from './ack-form.ts';
import { keepStrange } from './strange-acks.ts';

/** All that came since a day before the last sweep, or one answer as a trigger tells of it. */
export type AckReach = 'new' | { readonly response: string };

/** Whether a form is the one of acknowledgements; costs no call. */
export function isAckForm(formId: string, office: Office): boolean {
  return ackFormOf(office.memory)?.formId === formId;
}

/**
 * Takes in what is new; costs nothing before anything was given out, and writes nothing where nothing
 * is new. Must be called under the lock. Throws when the form cannot be read.
 */
export function takeInAcks(reach: AckReach, office: Office): TakenAck[] {
  const form = ackFormOf(office.memory);
  if (form === null) return [];
  const cursor = ackCursor(office.memory);
  const answers = answersOf(form.formId, reach, cursor, office);
  if (answers.length === 0) return [];
  let tasks = office.tables.read('tasks').rows;
  const taken: TakenAck[] = [];
  for (const given of answers) {
    const one = acknowledge(given, tasks, {
      asksChange: ackForm.asksChange,
      noteCut: ackForm.noteCut,
      sign: office.signer.sign,
    });
    taken.push(one);
    tasks = applied(one, tasks);
  }
  office.tables.update('tasks', changesOf(taken));
  office.tables.flush();
  recordTaken(taken, office);
  keepStrange(
    taken.flatMap(({ kind, given }) => (kind === 'STRANGE' ? [given] : [])),
    office,
  );
  // Last: a run that was stopped before sees the same answers again, and they change nothing then.
  const seen = [...cursor.seen, ...answers.map(({ formResponseId }) => formResponseId)];
  const last = answers.reduce<Moment | null>(
    (latest, { submittedAt }) => (submittedAt > (latest ?? '') ? submittedAt : latest),
    cursor.at,
  );
  if (last !== null) moveAckCursor(last, seen, office.memory);
  return taken;
}

function answersOf(
  formId: string,
  reach: AckReach,
  { at: since, seen }: { readonly at: Moment | null; readonly seen: readonly string[] },
  office: Office,
): AckAnswer[] {
  if (typeof reach === 'object') {
    // A form's trigger may tell of one answer twice (platform.md §4.3).
    if (seen.includes(reach.response)) return [];
    const one = office.forms.ack(formId, reach.response);
    return one === null ? [] : [one];
  }
  // A day back: the bound, the delay and the order of a form's answers are not settled (U21).
  const from = since === null ? null : at(plusDays(dayOfMoment(since), -1), 0);
  return office.forms.acks(formId, from, new Map(seen.map((id) => [id, null])));
}

function applied(one: TakenAck, tasks: readonly Kept<'tasks'>[]): readonly Kept<'tasks'>[] {
  if (one.kind !== 'TAKEN') return tasks;
  return tasks.map((task) => (one.tasks.includes(task.taskId) ? { ...task, ...one.set } : task));
}

/** One change a task: of several answers the last. */
function changesOf(taken: readonly TakenAck[]): Change<'tasks'>[] {
  const sets = new Map<string, Change<'tasks'>['set']>();
  for (const one of taken) {
    if (one.kind === 'TAKEN') for (const taskId of one.tasks) sets.set(taskId, one.set);
  }
  return Array.from(sets, ([key, set]) => ({ key, set }));
}

function recordTaken(taken: readonly TakenAck[], office: Office): void {
  const { deeds } = wordsOf(office.language);
  record(
    office,
    taken.map((one) => ({
      action: 'ACCEPT_TASK' as const,
      entity: 'tasks' as const,
      entityId: one.kind === 'STRANGE' ? '' : one.handOut,
      detail:
        one.kind === 'STRANGE'
          ? deeds.acceptedStrange
          : one.kind === 'TAKEN'
            ? deeds.accepted(one.tasks.length, one.set.ackNote !== '')
            : deeds.accepted(0, false),
    })),
    '',
  );
}
