// The form of a round: the one on record, or a new one whose id is durable before anything rests on it.

import { Problem } from '../../domain/problem.ts';
import { readList } from '../../domain/rounds/asked-cell.ts';
import type { FormContent, FormRecord, Office } from '../../ports.ts';
import { form as words } from '../../text/vi/form.ts';
import { wordsOf } from '../../text/words.ts';
import { enums } from '../../workbook/enums.ts';
import { record } from '../record.ts';
import { keepSurely } from './keep-surely.ts';
import type { Opening } from './plan-opening.ts';

const COMMENT_SLOTS = 5;

/** Positions that a body may choose, in the order of the form; `CHUA_TRA_LOI` is never offered. */
const offered = [
  'THONG_NHAT',
  'THONG_NHAT_CO_Y_KIEN',
  'KHONG_CO_Y_KIEN',
  'KHONG_THONG_NHAT',
] as const;

/**
 * Makes the form or takes the one on record. The intent is kept before the making (platform.md §4.5):
 * a run that finds an intent without a form makes a new one and records that an orphan may exist.
 */
export function ensureForm(opening: Opening, office: Office): FormRecord {
  const { round } = opening;
  const kept = { formId: round.formId, publicUrl: round.formUrl, linkTemplate: round.formLink };
  // An opening that was stopped may have stopped before the form was proved and watched.
  if (round.formId !== '') return proved(kept, opening, office);
  const intent = `formIntent.${round.roundId}`;
  const content = contentOf(opening);
  if (office.memory.get(intent) !== null) {
    record(office, [
      {
        action: 'FORM_ORPHAN',
        entity: 'rounds',
        entityId: round.roundId,
        detail: content.fileName,
      },
    ]);
  }
  keepSurely({ [intent]: content.fileName }, office.memory);
  const made = office.forms.create(content);
  office.tables.update('rounds', [
    {
      key: round.roundId,
      set: { formId: made.formId, formUrl: made.publicUrl, formLink: made.linkTemplate },
    },
  ]);
  office.tables.flush();
  office.memory.remove(intent);
  return proved(made, opening, office);
}

/** The form, once it surely takes answers and wakes the intake; nothing is mailed before that. */
function proved(form: FormRecord, { round }: Opening, office: Office): FormRecord {
  if (!office.forms.isOpen(form.formId)) {
    throw new Problem('FORM.NOT_PUBLISHED', { round: round.roundId });
  }
  office.triggers.watchForm(form.formId, true);
  return form;
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
