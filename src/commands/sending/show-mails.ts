// Opens the dialog in which mails are looked at and one is sent to oneself first.

import type { MailsData } from '../../dialogs/data/mails.ts';
import {
  leaderTemplateIds,
  roundTemplateIds,
  taskTemplateIds,
} from '../../domain/mail-templates/fields.ts';
import { calledAs } from '../../domain/tasks/people.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { digestReaders } from '../digest/digest-at-hand.ts';
import { roundLabel } from '../round-label.ts';
import { mailedMembers } from '../tasks/task-mail-at-hand.ts';
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
    rounds: [
      ...digestMails(dialogs.mails, office),
      ...taskMails(dialogs.mails, office),
      ...office.tables
        .read('rounds')
        .rows.filter(({ mode }) => mode === 'BIEU_MAU')
        .map((round) => ({
          id: round.roundId,
          label: roundLabel(round),
          bodies: requests
            .filter(({ roundId }) => roundId === round.roundId)
            .map(({ bodyId, nameSnapshot }) => ({ id: bodyId, label: nameSnapshot })),
          templates: roundTemplateIds.map((id) => ({ id, label: dialogs.mails.templates[id] })),
        }))
        .filter(({ bodies }) => bodies.length > 0),
    ],
    doubtful: mailsToLookAt(office.tables.read('mailQueue').rows, office),
  };
  office.screen.show('mails', dialogs.mails.title, data);
}

/** The weekly digest can be looked at before it is switched on. */
function digestMails(words: MailsData['words'], office: Office): MailsData['rounds'][number][] {
  const readers = digestReaders(office);
  if (readers.length === 0) return [];
  return [
    {
      // The page asks for a name of its own; no round is called so.
      id: 'TIN_TUAN',
      label: words.digest,
      bodies: readers.map((reader) => ({ id: reader.memberId, label: calledAs(reader) })),
      templates: leaderTemplateIds.map((id) => ({ id, label: words.templates[id] })),
    },
  ];
}

/** The mails to members belong to no round: they stand first, and the newest round last. */
function taskMails(words: MailsData['words'], office: Office): MailsData['rounds'][number][] {
  const members = mailedMembers(office);
  if (members.length === 0) return [];
  return [
    {
      id: '',
      label: words.tasks,
      bodies: members.map((member) => ({ id: member.memberId, label: calledAs(member) })),
      templates: taskTemplateIds.map((id) => ({ id, label: words.templates[id] })),
    },
  ];
}
