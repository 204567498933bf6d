// The words of a reply that waits: from its form, which has them whole; from the sheet when the form is gone.

import type { ReplyTexts } from '../../domain/replies/given-reply.ts';
import { readBack } from '../../domain/replies/read-back.ts';
import type { Office } from '../../ports.ts';
import { form } from '../../text/vi/form.ts';
import type { Row } from '../../workbook/schema.ts';
import { isGone } from '../platform-failure.ts';

export function answerOf(
  reply: Row<'replies'>,
  { formId }: Pick<Row<'rounds'>, 'formId'>,
  office: Office,
): ReplyTexts {
  const inForm =
    formId === '' ? null : asked(() => office.forms.reply(formId, reply.formResponseId));
  return inForm ?? readBack(reply, form.words);
}

/** A form that is gone must not keep a decision from being carried out; any other failure may pass. */
function asked(read: () => ReplyTexts | null): ReplyTexts | null {
  try {
    return read();
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}
