// Who is reminded, and whom the letter names, on the calendar of 2021: D4 is due on 01/9, an eve of holidays.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day, moment } from '../../../src/domain/day.ts';
import {
  type BodyId,
  idOf,
  type MailId,
  type RoundId,
  requestIdOf,
} from '../../../src/domain/ids.ts';
import { dueReminders } from '../../../src/domain/reminding/due-reminders.ts';
import { missingForLetter } from '../../../src/domain/reminding/letter-due.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';
import type { Row } from '../../../src/workbook/schema.ts';

const calendar = calendarOf(bacGiang2021.holidays);
const ladder = { first: 3, second: 1, overdue: 1, letter: 3 };
const D4 = idOf<RoundId>('D4');
const stc = idOf<BodyId>('STC');

const request = (over: Partial<Row<'requests'>> = {}): Row<'requests'> => ({
  requestId: requestIdOf(D4, stc),
  roundId: D4,
  bodyId: stc,
  nameSnapshot: 'Sở Tài chính',
  emailSnapshot: 'vanthu.stc@bacgiang.example',
  ccSnapshot: '',
  token: 'D4.STC.00000000',
  sentAt: moment('2021-08-23T08:00'),
  sendStatus: 'DA_GUI',
  remindCount: 0,
  lastRemindAt: null,
  dueAt: moment('2021-09-01T23:59'),
  repliedAt: null,
  channel: null,
  inDocNo: '',
  inDocDate: null,
  signer: '',
  fileUrl: '',
  position: 'CHUA_TRA_LOI',
  late: null,
  commentCount: 0,
  enteredBy: '',
  note: '',
  ...over,
});

type Mail = Row<'mailQueue'>;
const mail = (over: Partial<Mail>): Mail => ({
  mailId: idOf<MailId>('TH-00001'),
  dedupeKey: 'D4:STC:LAY_Y_KIEN:1',
  kind: 'LAY_Y_KIEN',
  roundId: D4,
  requestId: requestIdOf(D4, stc),
  to: 'vanthu.stc@bacgiang.example',
  cc: '',
  subject: '',
  body: '',
  attachments: '',
  scheduledAt: moment('2021-08-23T07:00'),
  claimId: '',
  sentAt: moment('2021-08-23T08:00'),
  status: 'DA_GUI',
  attempts: 1,
  error: '',
  ...over,
});

const owed = (
  today: string,
  one: Partial<Row<'requests'>> = {},
  queue: readonly Mail[] = [mail({})],
  open: readonly RoundId[] = [D4],
) =>
  dueReminders({
    today: day(today),
    calendar,
    ladder,
    openRounds: new Set(open),
    requests: [request(one)],
    queue,
  }).map(({ step, number }) => [step, number]);

describe('a reminder', () => {
  it('is owed three working days before, one before and one after the due day', () => {
    expect(owed('2021-08-26')).toEqual([]);
    expect(owed('2021-08-27')).toEqual([[1, 202109011]]);
    expect(owed('2021-08-31')).toEqual([[2, 202109012]]);
    expect(owed('2021-09-06')).toEqual([[3, 202109013]]);
  });

  it('is not owed a second time, whatever became of the first', () => {
    const queued = mail({ dedupeKey: 'D4:STC:NHAC:202109011', kind: 'NHAC', status: 'CHUA_RO' });
    expect(owed('2021-08-27', {}, [mail({}), queued])).toEqual([]);
    expect(owed('2021-08-31', {}, [mail({}), queued])).toEqual([[2, 202109012]]);
  });

  it('stops at the reply, at the close, and where there is no address or no request mail', () => {
    expect(owed('2021-08-27', { position: 'KHONG_CO_Y_KIEN' })).toEqual([]);
    expect(owed('2021-08-27', {}, [mail({})], [])).toEqual([]);
    expect(owed('2021-08-27', { emailSnapshot: '' })).toEqual([]);
    expect(owed('2021-08-27', { emailSnapshot: 'vanthu@' })).toEqual([]);
    expect(owed('2021-08-27', { sentAt: null }, [mail({ status: 'LOI', sentAt: null })])).toEqual(
      [],
    );
  });

  it('begins anew for the deadline of an extension, and not before its news has gone', () => {
    const later = { dueAt: moment('2021-09-08T23:59') };
    const news = { dedupeKey: 'D4:STC:GIA_HAN:1', kind: 'GIA_HAN' as const };
    const waiting = mail({ ...news, status: 'CHO', sentAt: null });
    const gone = mail({ ...news, sentAt: moment('2021-09-01T09:00') });
    const before = mail({ dedupeKey: 'D4:STC:NHAC:202109012', kind: 'NHAC' });
    expect(owed('2021-09-01', later, [mail({}), before, waiting])).toEqual([]);
    // Three working days before 08/9 are counted over the holidays: 01/9, the day of the news itself.
    expect(owed('2021-09-06', later, [mail({}), before, gone])).toEqual([]);
    expect(owed('2021-09-07', later, [mail({}), before, gone])).toEqual([[2, 202109082]]);
  });
});

describe('the letter that urges', () => {
  const named = (
    today: string,
    requests: readonly Row<'requests'>[],
    documents: readonly Pick<Row<'documents'>, 'type' | 'relatedRound' | 'createdAt'>[] = [],
  ) =>
    missingForLetter({ today: day(today), calendar, ladder, roundId: D4, requests, documents }).map(
      ({ bodyId }) => bodyId,
    );
  const snv = request({ bodyId: idOf<BodyId>('SNV'), requestId: requestIdOf(D4, idOf('SNV')) });
  const made = (createdAt: string) => [
    { type: 'DON_DOC' as const, relatedRound: D4, createdAt: moment(createdAt) },
  ];

  it('names everybody who is overdue from the third working day after, across the holidays', () => {
    expect(named('2021-09-07', [request(), snv])).toEqual([]);
    expect(named('2021-09-08', [request(), snv])).toEqual(['STC', 'SNV']);
    expect(named('2021-09-08', [request({ position: 'THONG_NHAT' }), snv])).toEqual(['SNV']);
  });

  it('is made once for a deadline, and again for that of an extension', () => {
    expect(named('2021-09-09', [snv], made('2021-09-08T07:10'))).toEqual([]);
    const extended = { ...snv, dueAt: moment('2021-09-10T23:59') };
    expect(named('2021-09-14', [extended], made('2021-09-08T07:10'))).toEqual([]);
    expect(named('2021-09-15', [extended], made('2021-09-08T07:10'))).toEqual(['SNV']);
  });
});
