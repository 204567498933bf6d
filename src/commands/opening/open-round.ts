// Opens a round: its form, its letter, its requests with their own links, its mails in the queue.
// Every step looks first at what an earlier, interrupted run has made: run twice, it makes one round.

import type { RoundOpened } from '../../dialogs/data.ts';
import { proseDay } from '../../domain/calendar/print.ts';
import type { RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { mayOpen } from '../../domain/rounds/may-open.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import { dossierFiles } from '../dossier-files.ts';
import type { OpeningInput } from '../read-input.ts';
import { record } from '../record.ts';
import { writeStep } from '../rounds/round-history.ts';
import { readTemplates } from '../sending/mail-templates.ts';
import { checkBook } from '../this-book.ts';
import { ensureForm } from './ensure-form.ts';
import { ensureLetter } from './ensure-letter.ts';
import { ensureMails, ensureRequests } from './ensure-requests.ts';
import { isLinkConfirmed, rememberLinkConfirmed } from './link-check.ts';
import { findRound, type Opening, planOpening } from './plan-opening.ts';

/** Opens the round; throws a `Problem` before anything is made when it may not be opened. */
export function openRound(input: OpeningInput, office: Office): Promise<RoundOpened> {
  return office.locked(async () => {
    const opening = planOpening(input, office);
    mayOpen(opening.asOpened, {
      invited: opening.meeting ? 1 : opening.invitations.length,
      dueAt: opening.dueAt,
      now: office.clock.now(),
    });
    // A template that cannot be used stops the opening before anything is made.
    const templates = readTemplates(['LAY_Y_KIEN'], office);
    office.tables.update('rounds', [{ key: opening.round.roundId, set: chosen(opening, office) }]);
    office.tables.flush();
    if (opening.meeting) return finish(opening, { formUrl: '', letterUrl: '', mails: 0 }, office);

    const files = dossierFiles(opening.round.parts, office.tables.read('drafts').rows);
    // Armed before the work: a run that is killed is taken up by the tick (platform.md §13.5).
    if (opening.round.mode === 'BIEU_MAU') office.triggers.setContinuing(true);
    const form = opening.round.mode === 'BIEU_MAU' ? ensureForm(opening, office) : null;
    const letterUrl = await ensureLetter(opening, files, office);
    ensureRequests(opening, office);
    const mails =
      form === null ? 0 : ensureMails(opening, form.linkTemplate, files, templates, office);
    return finish(opening, { formUrl: form?.publicUrl ?? '', letterUrl, mails }, office);
  });
}

/** What the clerk chose, written first: a later step that fails leaves it to be seen and taken up. */
function chosen(opening: Opening, office: Office): Partial<Row<'rounds'>> {
  const { asOpened, consequence } = opening;
  return {
    sendDate: asOpened.sendDate,
    periodN: asOpened.periodN,
    periodUnit: asOpened.periodUnit,
    silencePolicy: asOpened.silencePolicy,
    dueAt: asOpened.dueAt,
    dueText:
      consequence === null
        ? ''
        : `${wordsOf('vi').calendar.latest(consequence.end.due)} (${wordsOf(office.language).calendar.explain(consequence.end)})`,
  };
}

interface Made {
  readonly formUrl: string;
  readonly letterUrl: string;
  readonly mails: number;
}

function finish(opening: Opening, made: Made, office: Office): RoundOpened {
  const { round } = opening;
  writeStep(round, { fromStatus: 'NHAP', toStatus: 'MO', newDueAt: opening.dueAt }, office);
  office.tables.update('rounds', [
    { key: round.roundId, set: { status: 'MO', openedAt: office.clock.now() } },
  ]);
  record(office, [
    {
      action: 'OPEN_ROUND',
      entity: 'rounds',
      entityId: round.roundId,
      detail: wordsOf(office.language).deeds.opened(opening.invitations.length, made.mails),
    },
  ]);
  const { reports, calendar } = wordsOf(office.language);
  const unmailed = opening.invitations.filter(({ to }) => to === '');
  const lines = opening.meeting
    ? [reports.meetingOpened(round.roundId, proseDay(opening.sendDay))]
    : [
        reports.roundOpened(
          round.roundId,
          opening.dueAt === null ? '' : calendar.latest(opening.dueAt),
        ),
        reports.requestsMade(opening.invitations.length),
        ...(made.mails > 0 ? [reports.mailsQueued(made.mails)] : []),
        ...(made.letterUrl === '' ? [] : [reports.letterMade]),
        ...(round.mode === 'BIEU_MAU' && unmailed.length > 0
          ? [reports.noAddress(unmailed.map(({ body }) => body.officialName).join('; '))]
          : []),
      ];
  return {
    roundId: round.roundId,
    lines,
    formUrl: made.formUrl,
    letterUrl: made.letterUrl,
    linkConfirmed: isLinkConfirmed(round.roundId, office),
  };
}

/** A person says that the form's link opens without an account; only then may its mails leave (U17). */
export function confirmLink({ roundId }: { roundId: RoundId }, office: Office): RoundOpened {
  return office.locked(() => {
    checkBook(office);
    const round = findRound(office.tables.read('rounds').rows, roundId);
    if (round.status !== 'MO' || round.formId === '') {
      throw new Problem('ROUND.NO_FORM', { round: roundId });
    }
    rememberLinkConfirmed(roundId, office);
    record(office, [
      { action: 'CONFIRM_LINK', entity: 'rounds', entityId: roundId, detail: round.formId },
    ]);
    return openedAlready(round, office);
  });
}

/** A round that is open, as the dialog shows it again. */
export function openedAlready(round: Row<'rounds'>, office: Office): RoundOpened {
  const { reports, calendar } = wordsOf(office.language);
  return {
    roundId: round.roundId,
    lines: [
      reports.roundOpened(round.roundId, round.dueAt === null ? '' : calendar.latest(round.dueAt)),
    ],
    formUrl: round.formUrl,
    letterUrl: '',
    linkConfirmed: isLinkConfirmed(round.roundId, office),
  };
}
