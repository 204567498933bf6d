// Mails: at most one, never silently none.

import type { Mutant } from '../mutant.ts';

const block = 'src/commands/sending/send-block.ts';
const plan = 'src/domain/outbox/plan-block.ts';
const outbox = 'tests/domain/outbox/outbox.test.ts';
const send = { scenario: 'send' } as const;

export const sending: readonly Mutant[] = [
  {
    name: 'the mark of a mail is not flushed before it leaves',
    promise: 'a run that is killed leaves at most one mail in doubt, and none is sent twice',
    file: block,
    from: `    mark(markOf({ claimId, mailId: mail.mailId }));
    tables.flush();
`,
    to: `    mark(markOf({ claimId, mailId: mail.mailId }));
`,
    noticedBy: send,
  },
  {
    name: 'a mail is marked after it has left',
    promise: 'what may have left is in doubt, and never sent again by itself',
    file: block,
    from: `    mark(markOf({ claimId, mailId: mail.mailId }));
    tables.flush();
    const outcome = office.mail.send({
      to: mail.to,
      cc: mail.cc,
      subject: headerLine(mail.subject),
      body: mail.body,
      htmlBody: htmlOf(mail.body),
      senderName: settings.office,
      attachments: enclosing.files(mail),
    });
`,
    to: `    const outcome = office.mail.send({
      to: mail.to,
      cc: mail.cc,
      subject: headerLine(mail.subject),
      body: mail.body,
      htmlBody: htmlOf(mail.body),
      senderName: settings.office,
      attachments: enclosing.files(mail),
    });
    mark(markOf({ claimId, mailId: mail.mailId }));
    tables.flush();
`,
    noticedBy: send,
  },
  {
    name: 'mails are put down as sent before they leave',
    promise: 'no mail is silently not sent',
    file: block,
    from: `        status: 'DANG_GUI' as const,
        attempts: (attempts ?? 0) + 1,`,
    to: `        status: 'DA_GUI' as const,
        attempts: (attempts ?? 0) + 1,`,
    noticedBy: send,
  },
  {
    name: 'mails in doubt go back into the queue',
    promise: 'a mail that may have left is not sent again before a person has looked',
    file: 'src/commands/sending/settle-stopped.ts',
    from: `unknown.map((id) => [id, 'CHUA_RO'] as const)`,
    to: `unknown.map((id) => [id, 'CHO'] as const)`,
    noticedBy: send,
  },
  {
    name: 'a failure that nobody knows is taken for “not sent”',
    promise: 'after an unknown failure a person looks before the mail goes again',
    file: 'src/google/mailer.ts',
    from: `  return { kind: 'unknown', reason: message };`,
    to: `  return { kind: 'later', reason: message };`,
    noticedBy: {
      tests: 'tests/stories/bad-input/google-fails.test.ts',
      titled: 'is named with what to do, never sent again by itself, and all others go',
    },
  },
  {
    name: 'the second mail of a key is not held back',
    promise: 'each body gets one mail of each kind and number',
    file: plan,
    from: `  if (mail.dedupeKey !== '' && taken.has(mail.dedupeKey)) return 'DUPLICATE';
`,
    to: '',
    noticedBy: { tests: outbox, titled: 'cancels the second mail of a key' },
  },
  {
    name: 'the key of a mail in doubt is free',
    promise: 'a mail that may have left is not followed by its like',
    file: plan,
    from: ` || status === 'CHUA_RO') taken.add`,
    to: `) taken.add`,
    noticedBy: { tests: outbox, titled: 'one whose first may have left' },
  },
  {
    name: 'the quota of the day is not looked at',
    promise: 'nothing is claimed over the quota',
    file: plan,
    from: `quotaSpent = quotaSpent || recipients + count > budget;`,
    to: `quotaSpent = false;`,
    noticedBy: { tests: outbox, titled: 'never claims over the quota' },
  },
  {
    name: 'messages are counted instead of recipients',
    promise: 'every Cc counts against the quota',
    file: plan,
    from: `return addressesIn(mail.to).length + addressesIn(mail.cc).length;`,
    to: `return addressesIn(mail.to).length;`,
    noticedBy: { tests: outbox, titled: 'claims what is due, and counts To and Cc' },
  },
  {
    name: 'a body that has answered is still mailed',
    promise: 'no reminder goes to whoever has answered',
    file: plan,
    from: `  if (replied) return 'REPLIED';
`,
    to: '',
    noticedBy: { tests: outbox, titled: 'cancels the mail to a body that has answered' },
  },
  {
    name: 'a block is not sent in the order of its ids',
    promise: 'what a stopped run left can be told from its one mark',
    file: plan,
    from: `  claim.sort(inBlock);
`,
    to: '',
    noticedBy: { tests: outbox, titled: 'sends a block in the order of its ids' },
  },
  {
    name: 'a mail’s text goes into its HTML as it is',
    promise: 'text from outside is never markup',
    file: 'src/domain/outbox/html-body.ts',
    from: `    .replace(/</g, '&lt;')
`,
    to: '',
    noticedBy: { tests: 'tests/domain/mail-templates/render-mail.test.ts', titled: '' },
  },
];
