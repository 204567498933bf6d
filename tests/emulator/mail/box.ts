// A script that may use Gmail, with a mailbox that people write to.

import { receiveMail } from '../../../emulator/mail/receive.ts';
import type { IncomingMail, MailMessage } from '../../../emulator/mail/state.ts';
import { evaluate, type Options, projectOf } from '../contract/platform.ts';

export interface Box {
  /** Runs the body of a function and gives its result as plain data. */
  script: <T = unknown>(body: string) => Promise<T>;
  /** Somebody writes to the owner of the script. */
  receive: (mail: Partial<IncomingMail>) => MailMessage;
  runtime: ReturnType<typeof projectOf>;
}

export function boxWith(options: Options = {}): Box {
  const runtime = projectOf('', options);
  return {
    runtime,
    script: (body) => evaluate(runtime, body),
    receive: (mail) =>
      receiveMail(runtime.world, {
        from: 'Sở Tài chính <stc@tinh.example.vn>',
        to: runtime.world.owner.email,
        subject: 'Trả lời',
        body: 'Kính gửi',
        ...mail,
      }),
  };
}
