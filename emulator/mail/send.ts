// Sending a mail: the last check, the day's quota, and the world that gets it.

import type { Execution } from '../core/execution.ts';
import { recipientsOf, refusalOf } from './compose.ts';
import { remainingQuota, useQuota } from './quota.ts';
import type { MailMessage } from './state.ts';

/**
 * Sends a mail, or refuses it in Google's words; a refused one uses quota while the switch
 * `mail.failedCounts` (U31) says so.
 */
export function sendMail(execution: Execution, message: MailMessage): void {
  const { world, effectiveUser, switches } = execution;
  const recipients = recipientsOf(message);
  const failed = refusalOf(execution, message);
  if (failed) {
    const left = remainingQuota(world, effectiveUser);
    if (switches['mail.failedCounts'] && recipients > 0 && left >= recipients) {
      useQuota(world, effectiveUser, recipients);
    }
    throw failed;
  }
  useQuota(world, effectiveUser, recipients);
  world.mail.messages.push(message);
}
