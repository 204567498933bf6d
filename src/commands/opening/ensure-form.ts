// The form of a round: the one on record, or a new one.

import { Problem } from '../../domain/problem.ts';
import { readList } from '../../domain/rounds/asked-cell.ts';
import { once } from '../../once.ts';
import type { FormContent, FormRecord, Office } from '../../ports.ts';
import { form as words } from '../../text/vi/form.ts';
import { wordsOf } from '../../text/words.ts';
import { enums } from '../../workbook/enums.ts';
import { formOnRecord } from '../form-on-record.ts';
import type { Opening } from './plan-opening.ts';

const COMMENT_SLOTS = 5;

/** Positions that a body may choose, in the order of the form; `CHUA_TRA_LOI` is never offered. */
const offered = [
  'THONG_NHAT',
  'THONG_NHAT_CO_Y_KIEN',
  'KHONG_CO_Y_KIEN',
  'KHONG_THONG_NHAT',
] as const;

/** The form of a round, proved to take answers; see `form-on-record.ts`. */
export function ensureForm(opening: Opening, office: Office): FormRecord {
  const { round } = opening;
  const content = once(() => contentOf(opening));
  // One that was made before may be of an opening that was given up: it names the day of then.
  if (round.formId !== '') office.forms.renew(round.formId, content());
  return formOnRecord(
    {
      id: round.roundId,
      entity: 'rounds',
      kept:
        round.formId === ''
          ? null
          : { formId: round.formId, publicUrl: round.formUrl, linkTemplate: round.formLink },
      fileName: () => content().fileName,
      make: () => office.forms.create(content()),
      keep({ formId, publicUrl, linkTemplate }) {
        const set = { formId, formUrl: publicUrl, formLink: linkTemplate };
        office.tables.update('rounds', [{ key: round.roundId, set }]);
        office.tables.flush();
      },
      closed: () => new Problem('FORM.NOT_PUBLISHED', { round: round.roundId }),
    },
    office,
  );
}

function contentOf(opening: Opening): FormContent {
  const { settings, round, dueAt } = opening;
  const { urgency } = opening.asOpened;
  // The form is for agencies: Vietnamese whatever the office's own language.
  const labels = wordsOf('vi').enums;
  const parts = readList(round.parts);
  return {
    fileName: words.fileName(round.roundId, settings.shortProgramme),
    title: words.title(settings.programme, round.draftVersion),
    description: words.description(
      settings.office,
      urgency === null || urgency === 'THUONG' ? '' : labels.urgency[urgency].toLowerCase(),
      dueAt === null ? '' : wordsOf('vi').calendar.latest(dueAt),
      settings.contact,
    ),
    confirmation: words.confirmation(settings.office),
    closedMessage: words.closed(settings.office, settings.contact),
    bodyNames: opening.invitations.map(({ name }) => name),
    words: words.words,
    positions: offered.map((position) => ({
      label: labels.position[position],
      asksComments: position === 'THONG_NHAT_CO_Y_KIEN' || position === 'KHONG_THONG_NHAT',
    })),
    parts: enums.part
      .filter((part) => part === 'CHUNG' || parts.includes(part))
      .map((part) => labels.part[part]),
    commentSlots: COMMENT_SLOTS,
  };
}
