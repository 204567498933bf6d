// Whether mail leaves, and how the day's quota is shown: one mail, to whoever checks.

import type { Memory } from '../../ports.ts';
import type { Probe, Probes } from './probe.ts';

const BEFORE = 'systemCheck.quota';
/** More letters than a subject may have (platform.md §5). */
const TOO_LONG = 400;

/** A mail to oneself is sent, and another that cannot be: the tick sees what the two have used. */
export function mailProbes(
  memory: Memory,
  to: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): Probes {
  let before = 0;
  return {
    mailToSelf: () => {
      before = MailApp.getRemainingDailyQuota();
      try {
        MailApp.sendEmail(to, subject, body);
        return { answer: 'ok', detail: `${to}; ${before}` };
      } catch (error) {
        return { answer: 'fails', detail: String(error) };
      }
    },
    'mail.quotaView': () => {
      const after = MailApp.getRemainingDailyQuota();
      try {
        MailApp.sendEmail(to, subject.padEnd(TOO_LONG, '.'), body);
      } catch (error) {
        console.info(String(error));
      }
      memory.set({ [BEFORE]: String(before - 1) });
      return { answer: after < before ? 'exact' : 'stale', detail: `${before} → ${after}` };
    },
  };
}

/** Asked in a later execution, which sees the quota as it is. */
export function failedCounts(memory: Memory): Probe {
  return () => {
    const kept = memory.get(BEFORE);
    memory.remove(BEFORE);
    const left = MailApp.getRemainingDailyQuota();
    const expected = Number(kept);
    if (kept === null || left > expected) throw new Error('A new day of quota has begun.');
    return { answer: String(left < expected), detail: `${expected} → ${left}` };
  };
}
