// Whom the secretary calls, on the calendar of 2021.

import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { type BodyId, idOf, type RequestId, type RoundId } from '../../../src/domain/ids.ts';
import { callList } from '../../../src/domain/reminding/call-list.ts';
import { bacGiang2021 } from '../../../src/plans/bac-giang-2021.ts';

const D4 = idOf<RoundId>('D4');
const due = moment('2021-09-01T23:59');

const request = (body: string, more: object = {}) => ({
  requestId: idOf<RequestId>(`PH-D4-${body}`),
  roundId: D4,
  bodyId: idOf<BodyId>(body),
  nameSnapshot: `Tên cũ của ${body}`,
  emailSnapshot: `${body.toLowerCase()}@bacgiang.example`,
  dueAt: due,
  repliedAt: null,
  position: 'CHUA_TRA_LOI' as const,
  ...more,
});

const body = (id: string, sortOrder: number) => ({
  bodyId: idOf<BodyId>(id),
  contactName: `Đầu mối ${id}`,
  phone: '0204.3854.000',
  sortOrder,
});

const contact = (at: string, outcome: string, more: object = {}) => ({
  at: moment(at),
  roundId: D4,
  bodyId: idOf<BodyId>('STC'),
  channel: 'DIEN_THOAI' as const,
  person: 'ông Nam',
  outcome,
  ...more,
});

const list = (today: string, requests = [request('STC')], contacts = [] as never[]) =>
  callList({
    today: day(today),
    calendar: calendarOf(bacGiang2021.holidays),
    openRounds: new Set([D4]),
    requests,
    bodies: [body('STC', 2), body('SNV', 1)],
    contacts,
    daysBefore: 1,
  });

describe('the call list', () => {
  it('begins one working day before the due day, with name and telephone', () => {
    expect(list('2021-08-30')).toEqual([]);
    expect(list('2021-08-31')).toMatchObject([
      {
        bodyName: 'Tên cũ của STC',
        contactName: 'Đầu mối STC',
        phone: '0204.3854.000',
        dueAt: due,
        overdue: false,
        withoutAddress: false,
        lastContact: null,
      },
    ]);
    expect(list('2021-09-02')[0]?.overdue).toBe(true);
  });

  it('leaves out who has answered, who has no deadline, and rounds that are closed', () => {
    expect(
      list('2021-08-31', [
        request('STC', { position: 'THONG_NHAT' }),
        request('SNV', { dueAt: null }),
        request('SYT', { roundId: idOf<RoundId>('D2') }),
      ] as never),
    ).toEqual([]);
  });

  it('has those whom no mail reaches, and comes in the order of deadline and directory', () => {
    const calls = list('2021-09-06', [
      request('STC', { emailSnapshot: '' }),
      request('SYT', { dueAt: moment('2021-08-31T23:59') }),
      request('SNV'),
    ] as never);
    expect(calls.map(({ bodyId, withoutAddress }) => [bodyId, withoutAddress])).toEqual([
      ['SYT', false],
      ['SNV', false],
      ['STC', true],
    ]);
  });

  it('tells the last contact of this round', () => {
    const calls = list('2021-08-31', [request('STC')], [
      contact('2021-08-30T09:00', 'hẹn chiều'),
      contact('2021-08-31T08:00', 'sẽ gửi trong ngày'),
      contact('2021-08-31T09:00', 'đợt khác', { roundId: idOf('D2') }),
    ] as never);
    expect(calls[0]?.lastContact?.outcome).toBe('sẽ gửi trong ngày');
  });
});
