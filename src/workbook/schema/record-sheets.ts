// The sheets of the dossier and of the machinery: drafts, documents, mails, the audit log, the lists.

import type {
  DocumentId,
  DraftId,
  MailId,
  RequestId,
  RoundId,
  TemplateId,
} from '../../domain/ids.ts';
import { choice, date, id, number, text, time } from '../kinds.ts';

const owned = { owned: true };
const machine = { owned: true, hidden: true };

export const recordSheets = {
  drafts: {
    draftId: id<DraftId>({ width: 120 }),
    part: choice('part'),
    version: text({ width: 110 }),
    label: text({ width: 420 }),
    docUrl: text({ width: 260 }),
    createdAt: time(),
    basedOn: id<DraftId>(),
    roundId: id<RoundId>({ width: 80 }),
    contentOk: choice('yesNo'),
    formatOk: choice('yesNo'),
    approved: choice('yesNo'),
    current: choice('yesNo'),
    secrecy: choice('secrecy', { width: 110 }),
  },
  documents: {
    docId: id<DocumentId>({ width: 100, ...owned }),
    direction: choice('direction'),
    type: choice('documentType', { width: 180 }),
    version: number(owned),
    number: text({ width: 160 }),
    issuedDate: date(),
    organ: text({ width: 280 }),
    subject: text({ width: 420 }),
    signer: text({ width: 190 }),
    secrecy: choice('secrecy', { width: 110 }),
    relatedRound: id<RoundId>({ width: 80 }),
    url: text({ width: 280 }),
    fileName: text({ width: 320, ...owned }),
    createdAt: time(owned),
    jobKey: text({ width: 160, ...machine }),
  },
  mailQueue: {
    mailId: id<MailId>({ width: 110, ...owned }),
    dedupeKey: id({ width: 220, ...owned }),
    kind: choice('mailKind', owned),
    roundId: id<RoundId>({ width: 80, ...owned }),
    requestId: id<RequestId>({ width: 140, ...owned }),
    to: text({ width: 240, ...owned }),
    cc: text({ width: 180, ...owned }),
    subject: text({ width: 420, ...owned }),
    body: text({ width: 190, ...machine }),
    scheduledAt: time(owned),
    claimId: id({ width: 160, ...machine }),
    sentAt: time(owned),
    status: choice('mailStatus'),
    attempts: number(owned),
    error: text({ width: 320, ...owned }),
  },
  mailTemplates: {
    templateId: id<TemplateId>({ width: 150, ...owned }),
    kind: choice('mailKind', owned),
    subject: text({ width: 420 }),
    body: text({ width: 640 }),
    note: text({ width: 320, ...owned }),
  },
  audit: {
    at: time(owned),
    by: text({ width: 270, ...owned }),
    action: choice('deed', { width: 230, ...owned }),
    entity: text({ width: 150, ...owned }),
    entityId: id({ width: 150, ...owned }),
    detail: text({ width: 560, ...owned }),
    runId: id({ width: 130, ...machine }),
  },
  lists: {
    list: id({ width: 150 }),
    id: id({ width: 200 }),
    labelVi: text({ width: 300 }),
    labelEn: text({ width: 300 }),
    order: number(),
  },
} as const;
