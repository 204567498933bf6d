// The drafts that mails enclose: each exported once in a run, none of them secret at the moment of sending.

import { draftIdsIn, fileIdIn, MOST_BYTES, secretsIn } from '../../domain/outbox/enclosures.ts';
import { once } from '../../once.ts';
import type { MailFile, Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';

type Mail = Kept<'mailQueue'>;
type Enclosed = Pick<Mail, 'attachments' | 'body'>;

export interface Enclosing {
  /** Why a mail may not leave; '' when it may. */
  refusal(mail: Enclosed): string;
  /** The files of a mail that has not been refused. */
  files(mail: Enclosed): readonly MailFile[];
}

/** For one run: the drafts are read at the first mail, a draft is exported at its first use. */
export function enclosingOf(settings: Settings, office: Office): Enclosing {
  const words = wordsOf(office.language).reports.mails;
  const drafts = once(() => office.tables.read('drafts').rows);
  const exported = new Map<string, MailFile | null>();
  const fileOf = (draftId: string): MailFile | null => {
    const known = exported.get(draftId);
    if (known !== undefined) return known;
    const draft = drafts().find((row) => row.draftId === draftId);
    const fileId = draft === undefined ? null : fileIdIn(draft.docUrl);
    const kind = settings.attachment;
    const made =
      draft === undefined || fileId === null || kind === 'KHONG'
        ? null
        : office.files.export(fileId, draft.label, kind);
    exported.set(draftId, made);
    return made;
  };
  return {
    refusal(mail) {
      const [secret] = secretsIn(mail, drafts());
      if (secret !== undefined) return words.secretEnclosed(secret.draftId);
      const ids = settings.attachment === 'KHONG' ? [] : draftIdsIn(mail.attachments);
      const lost = ids.find((id) => fileOf(id) === null);
      if (lost !== undefined) return words.cannotEnclose(lost);
      const size = ids.reduce((sum, id) => sum + (fileOf(id)?.size ?? 0), 0);
      return size > MOST_BYTES ? words.tooLarge : '';
    },
    files: (mail) =>
      settings.attachment === 'KHONG'
        ? []
        : draftIdsIn(mail.attachments).flatMap((id) => fileOf(id) ?? []),
  };
}

/** Takes the mails that may not leave out of the queue, each with its reason; whether there were any. */
export function refuseMails(queue: readonly Mail[], enclosing: Enclosing, office: Office): boolean {
  const refused = queue.flatMap((mail) => {
    const error = mail.status === 'CHO' ? enclosing.refusal(mail) : '';
    return error === '' ? [] : [{ key: mail.mailId, set: { status: 'LOI' as const, error } }];
  });
  office.tables.update('mailQueue', refused);
  return refused.length > 0;
}
