// The mails of a round as they will read, one for each body that has an address.

import type { Day } from '../../domain/day.ts';
import type { DossierFile } from '../../domain/documents/facts.ts';
import { mailFacts } from '../../domain/mail-templates/mail-facts.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import { fileIdIn } from '../../domain/outbox/enclosures.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { mailFactWords } from '../sending/mail-fact-words.ts';
import type { MailTemplates } from '../sending/mail-templates.ts';
import type { Addressee } from './invitation.ts';

/** The round whose mails are written, with what its mails name besides. */
export interface MailedRound {
  readonly settings: Settings;
  /** `formLink` holds `{{CODE}}`; before the form exists, a preview shows where its link will stand. */
  readonly round: Row<'rounds'>;
  readonly files: readonly DossierFile[];
  readonly today: Day;
}

export interface RequestMail {
  readonly addressee: Addressee;
  readonly subject: string;
  readonly body: string;
  /** Ids of the drafts that go with it. */
  readonly attachments: string;
}

/** The mails to those of the addressees that have an address, under the names they were asked by. */
export function requestMails(
  { settings, round, files, today }: MailedRound,
  addressees: readonly Addressee[],
  templates: MailTemplates,
): RequestMail[] {
  const { dueAt } = round;
  if (dueAt === null) return [];
  const enclosing = enclosedIn(files, settings);
  return addressees
    .filter(({ to }) => to !== '')
    .map((addressee) => {
      const { name: bodyName, requestId, code } = addressee;
      const subject = { settings, round, files, bodyName, requestId, code, dueAt, today };
      const facts = { ...mailFacts(subject, mailFactWords), ...enclosing.facts };
      const mail = renderMail('LAY_Y_KIEN', templates.LAY_Y_KIEN, facts);
      return { addressee, ...mail, attachments: enclosing.attachments };
    });
}

/** The drafts that go along, and those that are only named by their link: no Google Doc can be made a file of. */
function enclosedIn(files: readonly DossierFile[], { attachment }: Settings) {
  const kept = files.flatMap(({ name, draft }) =>
    draft === undefined ? [] : [{ name, ...draft }],
  );
  const goes = kept.filter(({ url }) => attachment !== 'KHONG' && fileIdIn(url) !== null);
  const linked = kept.filter((one) => !goes.includes(one));
  return {
    attachments: goes.map(({ draftId }) => draftId).join(', '),
    facts: {
      tepDinhKem: goes.map(({ name }) => name).join('; '),
      taiLieuLienKet: linked.map(({ name, url }) => `${name}: ${url}`).join('; '),
    },
  };
}
