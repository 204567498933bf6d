// The seven members of the Bắc Giang team with their addresses, and what members do.

import { answersByTitle } from '../../../emulator/forms/person.ts';
import type { Outcome, SubmitOutcome } from '../../../emulator/index.ts';
import { ackForm } from '../../../src/text/vi/ack-form.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';

/** The book of 23/8/2021 with an address for every member; the office's own account is the Tổ trưởng. */
export async function teamMorning(): Promise<Morning> {
  const morning = await Morning.ofFilledBook();
  await morning.type('team', 'TV1', 'email', OWNER);
  for (const id of ['TV2', 'TV3', 'TV4', 'TV5', 'TV6', 'TV7']) {
    await morning.type('team', id, 'email', addressOf(id));
  }
  morning.keep();
  return morning;
}

export const addressOf = (memberId: string): string => `${memberId.toLowerCase()}@bacgiang.example`;

export const newTask = (title: string, ownerId: string, more: object = {}) => ({
  title,
  phaseId: 'P6',
  docPart: 'BC',
  ownerId,
  coIds: [] as string[],
  approverId: '',
  start: '2021-08-23',
  due: '2021-09-09',
  ...more,
});

/** Mails that left about tasks, by the beginning of their subject. */
export const sent = (morning: Morning, subject = '[') =>
  morning.runtime.world.mail.messages.filter((mail) => mail.subject.startsWith(subject));

export const until = (morning: Morning, moment: string): Promise<readonly Outcome[]> =>
  morning.runtime.advance(`${moment}:00+07:00`);

/** The code in the newest mail about tasks to a member. */
export function codeOf(morning: Morning, memberId: string): string {
  const mail = morning.runtime.world.mail.messages
    .filter(({ to, body }) => to[0] === addressOf(memberId) && body.includes('Mã giao việc'))
    .pop();
  return /Mã giao việc: (\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

/** A member follows the link and answers. */
export function acknowledges(
  morning: Morning,
  code: string,
  answer: string = ackForm.accepts,
  note = '',
): Promise<SubmitOutcome> {
  const form = Object.values(morning.runtime.world.forms.byId).find(({ title }) =>
    title.startsWith('Xác nhận nhận việc'),
  );
  if (form === undefined) throw new Error('There is no form of acknowledgements.');
  const { words } = ackForm;
  return morning.runtime.submitForm(
    form.id,
    answersByTitle(form, {
      [words.code]: code,
      [words.answer]: answer,
      ...(note === '' ? {} : { [words.note]: note }),
    }),
  );
}
