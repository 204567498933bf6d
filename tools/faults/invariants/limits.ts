// I5: what Google allows is kept to, what is not ours is left alone, and nobody waits behind a dialog for the lock.

import { allowanceOf } from '../../../emulator/core/quotas.ts';
import type { Ended } from '../ended.ts';
import type { Finding } from '../tally.ts';

const SIX_MINUTES = 360_000;
/** A call that began in time may end a little later. */
const LAST_CALL = 30_000;
const MOST_TRIGGERS = 20;
/** Our handlers; a trigger of any other function is somebody else's. */
const OURS: ReadonlySet<string> = new Set([
  'dailyTick',
  'continueWork',
  'systemCheckTick',
  'onFormAnswer',
  'onBookEdit',
]);

export function limitsKept(ended: Ended): Finding[] {
  return [...keptByRuns(ended), ...keptByWorld(ended)];
}

/** What is broken by how executions went, whatever they left. */
export function keptByRuns({ executions, calls }: Pick<Ended, 'executions' | 'calls'>): Finding[] {
  const long = executions.filter(({ simulatedMs }) => simulatedMs > SIX_MINUTES + LAST_CALL);
  return [
    ...long.map(({ name, simulatedMs }) =>
      broken(`${name} ran ${Math.round(simulatedMs / 1000)} s.`),
    ),
    ...shownUnderLock(calls),
  ];
}

function keptByWorld({ before, after }: Ended): Finding[] {
  const { triggers, locks } = after.script;
  const foreign = before.script.triggers.filter(({ handler }) => !OURS.has(handler));
  const gone = foreign.filter(({ id }) => !triggers.some((trigger) => trigger.id === id));
  const used = after.mail.used.filter(({ at }) => at > after.now - 86_400_000);
  const recipients = used.reduce((sum, one) => sum + one.recipients, 0);
  const set = (name: string): number => triggers.filter(({ handler }) => handler === name).length;
  const [days, ticks] = [set('dailyTick'), set('continueWork')];
  return [
    ...(triggers.length > MOST_TRIGGERS ? [broken(`There are ${triggers.length} triggers.`)] : []),
    ...(days > 1 ? [broken(`${days} daily ticks are set.`)] : []),
    ...(ticks > 1 ? [broken(`${ticks} ticks are set that go on with what is left.`)] : []),
    ...gone.map(({ handler }) => broken(`The trigger of ${handler}, which is not ours, is gone.`)),
    ...(recipients > allowanceOf(after, after.owner.email, 'emailRecipients')
      ? [broken(`${recipients} recipients in one day.`)]
      : []),
    ...Object.entries(locks)
      .filter(([, until]) => until > after.now)
      .map(([name]) => broken(`The ${name} lock is still held.`)),
  ];
}

/** A dialog or question while the lock is held makes everybody wait for a person. */
function shownUnderLock(calls: Ended['calls']): Finding[] {
  const holding = new Set<string>();
  const found: Finding[] = [];
  for (const { executionId, method } of calls) {
    if (/^Lock\.(tryLock|waitLock)$/.test(method)) holding.add(executionId);
    else if (method === 'Lock.releaseLock') holding.delete(executionId);
    else if (/^Ui\.(alert|prompt|show)/.test(method) && holding.has(executionId)) {
      found.push(broken(`${method} while the lock is held.`));
    }
  }
  return found;
}

const broken = (sentence: string): Finding => ({
  promise: 'I5',
  counts: 'invariantFailures',
  sentence,
});
