// MailApp: sends, counts recipients, and tells nothing about what became of a mail.

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { compose, type MailFields } from './compose.ts';
import { remainingQuota } from './quota.ts';
import { sendMail } from './send.ts';

/** The service behind `MailApp`. */
export function mailApp(execution: Execution): MailApp {
  return new MailApp(execution);
}

/** `Mail.MailApp`. */
export class MailApp extends Service {
  readonly gas = 'Mail.MailApp';
  readonly #execution: Execution;
  readonly #atStart: number;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
    this.#atStart = remainingQuota(execution.world, execution.effectiveUser);
  }

  /** Recipients left today; as at the start of the execution while U31 says `stale`. */
  getRemainingDailyQuota(): number {
    if (this.#execution.switches['mail.quotaView'] === 'stale') return this.#atStart;
    return remainingQuota(this.#execution.world, this.#execution.effectiveUser);
  }

  sendEmail(first: string | Record<string, unknown>, ...rest: unknown[]): void {
    const given = typeof first === 'string' ? fieldsOf(first, rest) : first;
    sendMail(this.#execution, compose(this.#execution, 'MailApp', given));
  }
}

/** `(to, subject, body, options?)` and `(to, replyTo, subject, body)`, as one object. */
function fieldsOf(to: string, rest: unknown[]): MailFields {
  const [second, third, last] = rest;
  if (typeof last === 'string') return { to, replyTo: second, subject: third, body: last };
  const options = typeof last === 'object' && last !== null ? last : {};
  return { ...options, to, subject: second, body: third };
}
