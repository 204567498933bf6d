// What an agency does: opens its mailbox, follows its link, fills the form in, sends it.

import { resolveFormUrl } from '../../emulator/forms/form-address.ts';
import { answersByTitle } from '../../emulator/forms/person.ts';
import type { Runtime, SubmitOutcome } from '../../emulator/index.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { form as words } from '../../src/text/vi/form.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import type { SpokenComment } from './voices/index.ts';

/** What a slot of the form takes of a comment. */
type FormComment = Pick<SpokenComment, 'part' | 'place' | 'content' | 'proposal' | 'reason'>;

export interface Sheet {
  readonly position: Ids<'position'>;
  readonly docNo: string;
  readonly docDate: string;
  readonly signer: string;
  readonly comments: readonly FormComment[];
  readonly other: string;
  /** Changes the last letter of the code, as a careless or curious hand would. */
  readonly tamper: boolean;
}

/** A receipt names the request, too, and has none. */
export const LINK = /https:\/\/docs\.google\.com\/forms\/\S+/;

/** The link in the latest mail that reached this mailbox; null when none did. */
export function linkIn(runtime: Runtime, address: string, roundId: string): string | null {
  const mails = runtime.world.mail.messages.filter(
    ({ to, body }) => to.includes(address) && body.includes(`PH-${roundId}-`) && LINK.test(body),
  );
  const last = mails[mails.length - 1];
  return last === undefined ? null : (LINK.exec(last.body)?.[0] ?? null);
}

/** Fills the form behind a link, as the page would let a person, and sends it. */
export async function answerForm(
  runtime: Runtime,
  link: string,
  filled: Sheet,
): Promise<SubmitOutcome> {
  const place = resolveFormUrl(runtime.world, link);
  if (place === null) throw new Error(`No form behind ${link}`);
  const form = runtime.world.forms.byId[place.formId];
  if (form === undefined) throw new Error(`No form ${place.formId}`);
  const { words: q } = words;
  const code = new URL(link).searchParams.values();
  const given = [...code].find((value) => value.includes('.')) ?? '';
  const says = filled.position === 'THONG_NHAT_CO_Y_KIEN' || filled.position === 'KHONG_THONG_NHAT';
  const slots = Array.from({ length: 5 }, (_, index) => filled.comments[index] ?? null);
  const each = (pick: (comment: FormComment) => string) => ({
    each: slots.map((comment) => (comment === null || pick(comment) === '' ? null : pick(comment))),
  });
  const answers = answersByTitle(form, {
    [q.code]: filled.tamper ? tampered(given) : given,
    [q.docNo]: filled.docNo,
    ...(filled.docDate === '' ? {} : { [q.docDate]: filled.docDate }),
    [q.signer]: filled.signer,
    [q.position]: enums.position[filled.position],
    ...(says
      ? {
          [q.part]: each(({ part }) => enums.part[part]),
          [q.place]: each(({ place: where }) => where),
          [q.content]: each(({ content }) => content),
          [q.proposal]: each(({ proposal }) => proposal),
          [q.reason]: each(({ reason }) => reason),
          ...(filled.other === '' ? {} : { [q.other]: filled.other }),
        }
      : {}),
  });
  return runtime.submitForm(place.formId, answers);
}

function tampered(code: string): string {
  return code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
}
