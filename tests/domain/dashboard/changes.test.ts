// What changed in a week: only what a row dates, each once, from the same weekday a week ago to tonight.

import { describe, expect, it } from 'vitest';
import { type ChangesInput, changesOf, isQuiet } from '../../../src/domain/dashboard/changes.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { idOf } from '../../../src/domain/ids.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { row } from '../../workbook/dashboard/book.ts';

const today = day('2021-09-06');

function changes(given: Partial<ChangesInput> = {}) {
  return changesOf(
    {
      phases: [],
      rounds: [],
      roundHistory: [],
      requests: [],
      comments: [],
      decisions: [],
      drafts: [],
      documents: [],
      audit: [],
      stateWords: enums.commentStatus,
      ...given,
    },
    today,
  );
}

const repliedAt = (...times: (string | null)[]) =>
  changes({
    requests: times.map((time) =>
      row('requests', { repliedAt: time === null ? null : moment(time) }),
    ),
  }).replies;

describe('the days of the changes', () => {
  it('begin with the same weekday a week ago, at midnight, and end with tonight', () => {
    expect(changes()).toMatchObject({ from: '2021-08-30', to: '2021-09-06' });
    expect(repliedAt('2021-08-29T23:59')).toBe(0);
    expect(repliedAt('2021-08-30T00:00', '2021-09-06T00:00', '2021-09-06T23:59')).toBe(3);
  });

  it('hold nothing that bears a later time, and nothing without one', () => {
    expect(repliedAt('2021-09-07T00:00', '2022-09-01T08:00', null)).toBe(0);
  });

  it('are those of a phase by its whole day', () => {
    const phase = (id: string, actualStart: string | null, actualEnd: string | null) =>
      row('phases', {
        phaseId: idOf(id),
        actualStart: actualStart === null ? null : day(actualStart),
        actualEnd: actualEnd === null ? null : day(actualEnd),
        status: 'XONG',
      });
    const found = changes({
      phases: [
        phase('P4', '2021-08-02', '2021-08-29'),
        phase('P5', '2021-08-02', '2021-08-30'),
        phase('P6', '2021-08-30', '2021-09-06'),
        phase('P7', '2021-09-06', null),
        phase('P8', '2021-09-07', '2021-09-08'),
        phase('P9', null, null),
      ],
    });
    expect(found.begun).toEqual(['P6', 'P7']);
    expect(found.ended).toEqual(['P5', 'P6']);
  });
});

describe('comments that came in', () => {
  const comment = (given: Partial<Row<'comments'>>) =>
    row('comments', { receivedAt: moment('2021-09-01T16:20'), ...given });

  it('are those that stand, the merged ones among them', () => {
    const comments = [
      comment({}),
      comment({ duplicateOf: idOf('GY-D4-0001'), status: 'DUYET' }),
      comment({ receivedAt: null }),
      comment({ receivedAt: moment('2021-08-29T23:59') }),
    ];
    expect(changes({ comments }).comments).toBe(2);
  });

  it('are not those of a reply that was replaced', () => {
    expect(changes({ comments: [comment({ status: 'THAY_THE' })] }).comments).toBe(0);
  });

  it('are not those carried over from an earlier round, which came in long ago', () => {
    expect(changes({ comments: [comment({ carriedFrom: idOf('GY-D2-0004') })] }).comments).toBe(0);
  });
});

describe('comments settled', () => {
  const { DE_XUAT, DUYET, DA_SUA, DONG } = enums.commentStatus;
  const step = (oldValue: string, newValue: string, given: Partial<Row<'audit'>> = {}) =>
    row('audit', {
      at: moment('2021-09-03T09:00'),
      entityId: 'GY-D4-0001',
      field: 'status',
      oldValue,
      newValue,
      ...given,
    });
  const settled = (...audit: Row<'audit'>[]) => changes({ audit }).settled;

  it('count once, from the approval on, however many steps follow it', () => {
    expect(settled(step(DE_XUAT, DUYET), step(DUYET, DA_SUA), step(DA_SUA, DONG))).toBe(1);
  });

  it('count once though the approval was taken back and given again', () => {
    expect(settled(step(DE_XUAT, DUYET), step(DUYET, DE_XUAT), step(DE_XUAT, DUYET))).toBe(1);
    expect(settled(step(DE_XUAT, DUYET), step(DUYET, DE_XUAT))).toBe(0);
  });

  it('are never fewer than none, where more was taken back than approved', () => {
    expect(settled(step(DUYET, DE_XUAT), step(DA_SUA, DE_XUAT))).toBe(0);
  });

  it('are told by what the log says of the state of a comment alone', () => {
    expect(settled(step(DE_XUAT, DUYET, { field: 'explanation' }))).toBe(0);
    expect(settled(step('', DONG, { entityId: 'D4' }))).toBe(0);
    expect(settled(step('', DONG, { at: moment('2021-08-29T23:59') }))).toBe(0);
    expect(settled(step('', '=DUYET'))).toBe(0);
  });
});

describe('the rest of the week', () => {
  it('counts rounds opened, closed and reopened by what happened to them', () => {
    const at = moment('2021-09-02T08:00');
    const found = changes({
      rounds: [
        row('rounds', { openedAt: at }),
        row('rounds', { openedAt: moment('2021-08-23T08:00') }),
        row('rounds', {}),
      ],
      roundHistory: [
        row('roundHistory', { at, fromStatus: 'NHAP', toStatus: 'MO' }),
        row('roundHistory', { at, fromStatus: 'MO', toStatus: 'MO' }),
        row('roundHistory', { at, fromStatus: 'MO', toStatus: 'DONG' }),
        row('roundHistory', { at, fromStatus: 'DONG', toStatus: 'MO' }),
        row('roundHistory', { at, fromStatus: 'MO', toStatus: 'DONG' }),
        row('roundHistory', { at, fromStatus: 'DONG', toStatus: 'TONG_HOP' }),
        row('roundHistory', { at, fromStatus: 'TONG_HOP', toStatus: 'DONG' }),
        row('roundHistory', { at: null, fromStatus: 'MO', toStatus: 'DONG' }),
      ],
    });
    expect(found).toMatchObject({ opened: 1, closed: 2, reopened: 1 });
  });

  it('counts what was asked of the leader, what was decided, what was drafted and made', () => {
    const at = moment('2021-09-06T10:00');
    const long = moment('2021-08-10T10:00');
    const found = changes({
      decisions: [
        row('decisions', { askedAt: long, decidedAt: at }),
        row('decisions', { askedAt: at, decidedAt: null }),
      ],
      drafts: [row('drafts', { createdAt: at }), row('drafts', { createdAt: null })],
      documents: [
        row('documents', { createdAt: at, direction: 'DI' }),
        row('documents', { createdAt: at, direction: 'DEN' }),
        row('documents', { createdAt: at, direction: null }),
        row('documents', { createdAt: long, direction: 'DI' }),
      ],
    });
    expect(found).toMatchObject({ asked: 1, decided: 1, drafts: 1, documents: 1 });
  });

  it('is quiet when none of it happened', () => {
    expect(isQuiet(changes())).toBe(true);
    expect(
      isQuiet(changes({ drafts: [row('drafts', { createdAt: moment('2021-09-06T10:00') })] })),
    ).toBe(false);
    expect(isQuiet(changes({ phases: [row('phases', { actualEnd: day('2021-09-01') })] }))).toBe(
      false,
    );
  });
});
