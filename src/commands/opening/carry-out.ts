// Does what an opening has planned, step by step; each step may have been done by a run that was killed.

import type { WordingFor } from '../../domain/wording/catalogue.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Row } from '../../workbook/schema.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { readWordings } from '../papers/wordings.ts';
import { record } from '../record.ts';
import { writeStep } from '../rounds/round-history.ts';
import { type MailTemplates, readTemplates } from '../sending/mail-templates.ts';
import { ensureForm } from './ensure-form.ts';
import { ensureLetter } from './ensure-letter.ts';
import { ensureRequests } from './ensure-requests.ts';
import type { Addressee } from './invitation.ts';
import { noMoreAsked } from './no-more-asked.ts';
import type { Opening } from './plan-opening.ts';
import { queueRequests } from './queue-requests.ts';
import { requestMails } from './request-mails.ts';
import { type BegunOpening, forgetOpening, rememberOpening } from './under-way.ts';

/** What an opening has made, for the person to see. */
export interface CarriedOut {
  readonly formUrl: string;
  readonly letterUrl: string;
  readonly addressees: readonly Addressee[];
  /** Names of bodies that an opening which was given up asked, and this one does not. */
  readonly noMore: readonly string[];
  readonly mails: number;
}

/**
 * Opens the round as planned; must be called under the lock. What was chosen is written first, then
 * kept together with the tick that goes on with it: whatever stops this run, the rest is done.
 */
export async function carryOut(
  opening: Opening,
  begun: BegunOpening,
  office: Office,
): Promise<CarriedOut> {
  const { roundId } = opening.round;
  // A template or a wording that cannot be used stops the opening before anything is made.
  const templates = readTemplates(['LAY_Y_KIEN'], office);
  const say = opening.meeting ? null : readWordings(['CONG_VAN'], office)('CONG_VAN');
  office.tables.update('rounds', [{ key: roundId, set: chosen(opening, office) }]);
  office.tables.flush();
  // Armed before the work: a run that is killed is taken up by the tick (platform.md §13.5).
  office.triggers.setContinuing(true);
  rememberOpening({ ...begun, dueAt: opening.dueAt, tries: begun.tries + 1 }, office.memory);
  const made = say === null ? NOTHING : await makeAll(opening, { templates, say }, office);
  const step = { fromStatus: 'NHAP', toStatus: 'MO', newDueAt: opening.dueAt } as const;
  writeStep(opening.round, step, office);
  office.tables.update('rounds', [
    { key: roundId, set: { status: 'MO', openedAt: office.clock.now() } },
  ]);
  recordOpening(opening, made, office);
  office.tables.flush();
  forgetOpening(roundId, office.memory);
  return made;
}

const NOTHING: CarriedOut = { formUrl: '', letterUrl: '', addressees: [], noMore: [], mails: 0 };

async function makeAll(
  opening: Opening,
  { templates, say }: { templates: MailTemplates; say: WordingFor<'CONG_VAN'> },
  office: Office,
): Promise<CarriedOut> {
  const { round, asOpened, settings } = opening;
  const files = dossierFiles(round.parts, opening.drafts);
  const form = round.mode === 'BIEU_MAU' ? ensureForm(opening, office) : null;
  const letterUrl = await ensureLetter(opening, files, say, office);
  const asked = ensureRequests(opening, office);
  if (form === null) return { formUrl: '', letterUrl, ...asked, mails: 0 };
  const mailed = {
    settings,
    round: { ...asOpened, formLink: form.linkTemplate },
    files,
    today: opening.sendDay,
  };
  const mails = requestMails(mailed, asked.addressees, templates);
  queueRequests(mailed, mails, office);
  return { formUrl: form.publicUrl, letterUrl, ...asked, mails: mails.length };
}

/** What the clerk chose, written first: a later step that fails leaves it to be seen and taken up. */
function chosen(opening: Opening, office: Office): Partial<Row<'rounds'>> {
  const { asOpened, consequence } = opening;
  const { groups, excluded, sendDate, periodN, periodUnit, dueHour } = asOpened;
  const { silencePolicy, dueAt, urgency } = asOpened;
  const dueText =
    consequence === null
      ? ''
      : `${wordsOf('vi').calendar.latest(consequence.end.due)} (${wordsOf(office.language).calendar.explain(consequence.end)})`;
  return {
    groups,
    excluded,
    periodN,
    periodUnit,
    dueHour,
    sendDate,
    dueAt,
    dueText,
    silencePolicy,
    urgency,
  };
}

/** The opening in the audit log, with what a person has to do: where a tick ends it nobody looks on. */
export function recordOpening(
  { round }: Pick<Opening, 'round'>,
  made: Pick<CarriedOut, 'addressees' | 'mails' | 'noMore'>,
  office: Office,
): void {
  const opened = wordsOf(office.language).deeds.opened(made.addressees.length, made.mails);
  const detail = [opened, ...noMoreAsked(made.noMore, office)].join(' ');
  record(office, [{ action: 'OPEN_ROUND', entity: 'rounds', entityId: round.roundId, detail }]);
}
