// Answers each reply by form that has been taken in with one mail, to the address the request went to.

import { proseMoment } from '../../domain/calendar/print.ts';
import { factsOfRequest } from '../../domain/mail-templates/mail-facts.ts';
import { renderMail } from '../../domain/mail-templates/render-mail.ts';
import { isAddress } from '../../domain/outbox/address.ts';
import { Problem } from '../../domain/problem.ts';
import type { TakenIn } from '../../domain/replies/take-in.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { enums } from '../../text/vi/enums.ts';
import { mailWords } from '../../text/vi/mail.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { bookSettings } from '../book-settings.ts';
import { dossierFiles } from '../papers/dossier-files.ts';
import { told } from '../tell.ts';
import { mailFactWords } from './mail-fact-words.ts';
import { readTemplates } from './mail-templates.ts';
import { type MailOrder, queueMails } from './queue-mails.ts';

/**
 * Queues a receipt for each of these replies that counts, numbered by the version of the body's
 * reply. An address typed into the form is never used, and a reply that waits for a decision gets
 * none. Run again it queues none twice: a receipt names its reply. Must be called under the lock,
 * before the replies are marked as dealt with. A template that cannot be used is logged: no reply
 * waits for it.
 */
export function queueReceipts(taken: readonly TakenIn[], office: Office): void {
  const counted = taken.filter(
    ({ reply, request }) => reply.formResponseId !== '' && request !== null,
  );
  if (counted.length === 0) return;
  const settings = bookSettings(office);
  if (!settings.receipts) return;
  try {
    const queue = office.tables.read('mailQueue').rows;
    const queued = queueMails(ordersFor(counted, { queue, settings }, office), office, queue);
    if (queued.length > 0) office.triggers.setContinuing(true);
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('MAIL.')) throw error;
    told(error, office);
  }
}

function ordersFor(
  counted: readonly TakenIn[],
  { queue, settings }: { queue: readonly Kept<'mailQueue'>[]; settings: Settings },
  office: Office,
): MailOrder[] {
  const requests = office.tables.read('requests').rows;
  const rounds = office.tables.read('rounds').rows;
  const drafts = once(() => office.tables.read('drafts').rows);
  const templates = once(() => readTemplates(['XAC_NHAN'], office));
  const receipts = queue
    .filter(({ kind }) => kind === 'XAC_NHAN')
    .map(({ requestId, body }) => ({ requestId, body }));
  const orders: MailOrder[] = [];
  for (const { reply, request: change, replacedReply } of counted) {
    const request = requests.find(({ requestId }) => requestId === change?.key);
    const round = rounds.find(({ roundId }) => roundId === request?.roundId);
    if (change === null || request === undefined || round === undefined) continue;
    if (!isAddress(request.emailSnapshot)) continue;
    const own = receipts.filter(({ requestId }) => requestId === request.requestId);
    if (own.some(({ body }) => body.includes(reply.replyId))) continue;
    const number = own.length + 1;
    const { position, commentCount, late } = change.set;
    const mail = renderMail('XAC_NHAN', templates().XAC_NHAN, {
      ...factsOfRequest(
        request,
        {
          settings,
          round,
          files: dossierFiles(round.parts, drafts()),
          today: office.clock.today(),
        },
        mailFactWords,
      ),
      maTraLoi: reply.replyId,
      lanTraLoi: String(number),
      nhanLuc: reply.submittedAt === null ? '' : proseMoment(reply.submittedAt),
      yKienChung: position == null ? '' : enums.position[position],
      soYKien: String(commentCount ?? 0),
      thayThe: replacedReply === null ? '' : mailWords.yes,
      traLoiMuon: late === 'CO' ? mailWords.yes : '',
    });
    receipts.push({ requestId: request.requestId, body: mail.body });
    orders.push({
      kind: 'XAC_NHAN',
      number,
      roundId: request.roundId,
      bodyId: request.bodyId,
      requestId: request.requestId,
      to: request.emailSnapshot,
      cc: '',
      ...mail,
      attachments: '',
      scheduledAt: office.clock.now(),
    });
  }
  return orders;
}
