// Whether a mail about tasks that waits in the queue still has something to say.

import type { Row } from '../../workbook/schema.ts';
import { handOutIn, isGivenOut } from './hand-out.ts';
import { taskIdIn, tokensIn } from './mail-keys.ts';
import { isOpenTask } from './open-task.ts';

/**
 * By the mail's key: a notice while one of its tasks is open, a nudge while one is not acknowledged,
 * a reminder while one that it speaks of is still open and the same member's.
 */
export function hasTasks(tasks: readonly Row<'tasks'>[]): (key: string) => boolean {
  const given = tasks.filter((task) => isOpenTask(task) && isGivenOut(task));
  const byId = new Map<string, Row<'tasks'>>(given.map((task) => [task.taskId, task]));
  const open = new Set<string>(given.map(({ handOut }) => handOut));
  const waiting = new Set<string>(
    given.filter(({ ackAt }) => ackAt === null).map(({ handOut }) => handOut),
  );
  return (key) => {
    const [subject = ''] = key.split(':');
    if (handOutIn(subject) === null) {
      return tokensIn(key).some((token) => byId.get(taskIdIn(token))?.ownerId === subject);
    }
    return (key.includes(':NHAC_NHAN_VIEC:') ? waiting : open).has(subject);
  };
}
