// The daily mail about triggers that failed (platform.md §3.1): all that their creator hears of it.

import type { World } from '../core/world.ts';
import { receiveMail } from '../mail/receive.ts';
import { formatDate } from './date-pattern.ts';
import type { ExecutionRecord } from './state.ts';
import { localTime, momentOf } from './zoned-time.ts';

const sender = 'Google Apps Script <noreply-apps-scripts-notifications@google.com>';

/** Remembers a failed execution of a trigger for the mail of that day. */
export function noteFailure(world: World, record: ExecutionRecord): void {
  world.script.failures ??= [];
  const { name, user, at, simulatedMs, error } = record;
  world.script.failures.push({ function: name, creator: user, at, ended: at + simulatedMs, error });
}

/** When the mails are due (ms): the midnight after the first failure; null while there is none. */
export function summaryDue(world: World, zone: string): number | null {
  const first = world.script.failures?.[0];
  if (!first) return null;
  const { year, month, day } = localTime(first.at, zone);
  return momentOf({ year, month, day: day + 1, hour: 0, minute: 0 }, zone);
}

/** Delivers one mail to each creator, and forgets the failures. */
export function sendSummaries(world: World, zone: string): void {
  const failures = world.script.failures ?? [];
  world.script.failures = [];
  const shown = (at: number) => formatDate(at, zone, 'M/d/yy h:mm a');
  for (const creator of new Set(failures.map((one) => one.creator))) {
    const lines = failures
      .filter((one) => one.creator === creator)
      .map((one) => [shown(one.at), one.function, one.error, shown(one.ended)].join('\t'));
    receiveMail(world, {
      from: sender,
      to: creator,
      subject: 'Summary of failures for Apps Script',
      body: [
        'Your script has recently failed to finish successfully. A summary of the failures is shown below.',
        '',
        'Start\tFunction\tError Message\tEnd',
        ...lines,
      ].join('\n'),
    });
  }
}
