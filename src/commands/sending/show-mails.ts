// Opens the dialog in which mails are looked at and one is sent to oneself first.

import type { MailsData } from '../../dialogs/data/mails.ts';
import { roundTemplateIds } from '../../domain/mail-templates/fields.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { mailsToLookAt } from './mails-to-look-at.ts';

/** Rounds by form that have requests; before that the opening itself shows its first and last mail. */
export function showMails(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs } = wordsOf(office.language);
  const requests = office.tables.read('requests').rows;
  const data: MailsData = {
    common: dialogs.common,
    words: dialogs.mails,
    rounds: office.tables
      .read('rounds')
      .rows.filter(({ mode }) => mode === 'BIEU_MAU')
      .map((round) => ({
        id: round.roundId,
        label: roundLabel(round),
        bodies: requests
          .filter(({ roundId }) => roundId === round.roundId)
          .map(({ bodyId, nameSnapshot }) => ({ id: bodyId, label: nameSnapshot })),
      }))
      .filter(({ bodies }) => bodies.length > 0),
    templates: roundTemplateIds.map((id) => ({ id, label: dialogs.mails.templates[id] })),
    doubtful: mailsToLookAt(office.tables.read('mailQueue').rows, office),
  };
  office.screen.show('mails', dialogs.mails.title, data);
}
