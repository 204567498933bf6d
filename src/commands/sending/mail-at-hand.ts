// One mail of one body or member, exactly as it would leave: the queued one while it waits, else from its template.

import { idOf, type MemberId, type RequestId } from '../../domain/ids.ts';
import {
  isLeaderTemplate,
  isTaskTemplate,
  type MailFacts,
  type RoundTemplateId,
} from '../../domain/mail-templates/fields.ts';
import { factsOfRequest, shortDue } from '../../domain/mail-templates/mail-facts.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import { dedupeKey } from '../../domain/outbox/dedupe-key.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { enums } from '../../text/vi/enums.ts';
import type { Kept } from '../../workbook/schema.ts';
import { bookSettings } from '../book-settings.ts';
import { digestAtHand } from '../digest/digest-at-hand.ts';
import type { MailInput } from '../input/mails.ts';
import { findRound } from '../opening/plan-opening.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { chasedNow } from '../reminding/chased.ts';
import { timeLeft } from '../reminding/queue-reminders.ts';
import { taskMailAtHand } from '../tasks/task-mail-at-hand.ts';
import { mailFactWords } from './mail-fact-words.ts';
import { readTemplates } from './mail-templates.ts';

export interface MailAtHand {
  /** The request that the mail is about; '' for one about tasks, and for a digest. */
  readonly requestId: RequestId;
  /** What a trial calls itself by, and the code that it must not give away; '' where there is none. */
  readonly reference: string;
  readonly code: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: string;
  readonly queue: readonly Kept<'mailQueue'>[];
}

/** Throws what keeps the mail from being made: a body that is not asked, a template with a slip. */
export function mailAtHand(input: MailInput, office: Office): MailAtHand {
  const { template } = input;
  if (isLeaderTemplate(template)) return digestAtHand(idOf<MemberId>(input.bodyId), office);
  return isTaskTemplate(template)
    ? taskMailAtHand(template, idOf<MemberId>(input.bodyId), office)
    : roundMailAtHand({ ...input, template }, office);
}

type RoundMailInput = MailInput & { readonly template: RoundTemplateId };

function roundMailAtHand(input: RoundMailInput, office: Office): MailAtHand {
  const { tables } = office;
  const settings = bookSettings(office);
  const rounds = tables.read('rounds').rows;
  const round = findRound(rounds, input.roundId);
  const request = tables
    .read('requests')
    .rows.find(({ roundId, bodyId }) => roundId === input.roundId && bodyId === input.bodyId);
  if (request === undefined) {
    throw new Problem('BODY.NOT_INVITED', { body: input.bodyId, round: input.roundId });
  }
  const queue = tables.read('mailQueue').rows;
  const templates = readTemplates([input.template], office);
  const { requestId, token: code } = request;
  const own = {
    requestId,
    reference: requestId,
    code,
    to: request.emailSnapshot,
    cc: request.ccSnapshot,
    queue,
  };
  const key = dedupeKey(input.roundId, input.bodyId, 'LAY_Y_KIEN', 1);
  const queued = queue.find((row) => row.dedupeKey === key);
  if (input.template === 'LAY_Y_KIEN' && queued !== undefined) {
    const { to, cc, subject, body, attachments } = queued;
    return { ...own, to, cc, subject, body, attachments };
  }
  const facts = factsOfRequest(
    request,
    {
      settings,
      round,
      files: dossierFiles(round.parts, tables.read('drafts').rows),
      today: office.clock.today(),
    },
    mailFactWords,
  );
  const special = specialFacts(input, round, request, rounds, office);
  const mail = renderMail(input.template, templates[input.template], { ...facts, ...special });
  return { ...own, cc: input.template === 'XAC_NHAN' ? '' : own.cc, ...mail, attachments: '' };
}

/** The fields of one template alone; a receipt is shown with the reply that came, or with a sample. */
function specialFacts(
  { template }: RoundMailInput,
  round: Kept<'rounds'>,
  request: Kept<'requests'>,
  rounds: readonly Kept<'rounds'>[],
  office: Office,
): MailFacts {
  switch (template) {
    case 'LAY_Y_KIEN':
      return {};
    case 'NHAC_TRUOC_HAN':
    case 'NHAC_QUA_HAN': {
      const chased = chasedNow(rounds, office);
      return chased === null ? {} : timeLeft(request, chased, office);
    }
    case 'GIA_HAN':
      return {
        hanCu: round.extendedFrom === null ? '' : shortDue(round.extendedFrom),
        lyDo: round.extendReason,
      };
    case 'XAC_NHAN':
      return {
        maTraLoi: `TL-${round.roundId}-0000`,
        lanTraLoi: '1',
        nhanLuc: shortDue(office.clock.now()),
        yKienChung: enums.position[request.position ?? 'CHUA_TRA_LOI'],
        soYKien: String(request.commentCount ?? 0),
      };
  }
}
