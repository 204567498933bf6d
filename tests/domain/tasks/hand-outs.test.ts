// Hand-outs, their codes and keys: what ties mails and answers to the rows of tasks.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../src/domain/day.ts';
import { type HandOutId, idOf, type MemberId, type TaskId } from '../../../src/domain/ids.ts';
import { acknowledge } from '../../../src/domain/tasks/acknowledge.ts';
import {
  acknowledgementCode,
  genuineHandOut,
} from '../../../src/domain/tasks/acknowledgement-code.ts';
import {
  handOutId,
  handOutIn,
  isGivenOut,
  nextHandOut,
} from '../../../src/domain/tasks/hand-out.ts';
import { hasTasks } from '../../../src/domain/tasks/has-tasks.ts';
import {
  handedOverKey,
  leadsToAcknowledgement,
  noticeKey,
  nudgeKey,
  reminderKey,
  reminderToken,
  taskIdIn,
  tokensIn,
} from '../../../src/domain/tasks/mail-keys.ts';

import { needsRichText, task } from './rows.ts';

const TV2 = idOf<MemberId>('TV2');
const first = handOutId(1, TV2);
/** Twenty bytes that depend on every letter. */
const sign = (text: string): number[] =>
  Array.from({ length: 20 }, (_, n) =>
    Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + n) % 251, 7),
  );

describe('a hand-out', () => {
  it('is told from its id, and from the key of any of its mails', () => {
    expect(first).toBe('GV-0001-TV2');
    for (const key of [first, noticeKey(first), nudgeKey(first, 2), handedOverKey(first, TV2)]) {
      expect(handOutIn(key)).toEqual({ number: 1, memberId: 'TV2' });
    }
    expect(handOutIn('D4:STC:NHAC:2')).toBeNull();
  });

  it('is given out only while the same member leads the task', () => {
    expect(isGivenOut(task({ handOut: first, ownerId: TV2 }))).toBe(true);
    expect(isGivenOut(task({ handOut: first, ownerId: idOf('TV3') }))).toBe(false);
    expect(isGivenOut(task({ handOut: idOf(''), ownerId: TV2 }))).toBe(false);
    expect(isGivenOut(task({ handOut: first, ownerId: TV2, assignedAt: null }))).toBe(false);
  });

  it('gets the next number after every row and every mail', () => {
    expect(nextHandOut([task({ handOut: first })], [noticeKey(handOutId(7, TV2))])).toBe(8);
    expect(nextHandOut([], [])).toBe(1);
  });
});

describe('the code of an acknowledgement', () => {
  it('is read as people copy it, and only with its own check', () => {
    const code = acknowledgementCode(first, sign);
    expect(code).toMatch(/^GV-0001-TV2\.[0-9A-Z]{8}$/);
    expect(genuineHandOut(` ${code.toLowerCase().replace('gv-0001-tv2', first)}\n`, sign)).toBe(
      first,
    );
    expect(genuineHandOut(code.replace('TV2', 'TV3'), sign)).toBeNull();
    expect(genuineHandOut('D4.STC.7KQ2MHNB', sign)).toBeNull();
  });

  it('is nothing that anybody makes up', () => {
    fc.assert(fc.property(fc.string(), (text) => genuineHandOut(text, sign) === null));
  });
});

describe('the keys of mails', () => {
  it('say what a reminder covers, each task for its step and due day', () => {
    const token = reminderToken(idOf<TaskId>('NV-007'), 'T', day('2021-08-27'));
    expect(token).toBe('NV-007.T.20210827');
    expect(tokensIn(reminderKey(TV2, [token, 'NV-008.S.20210820']))).toEqual([
      token,
      'NV-008.S.20210820',
    ]);
    expect(taskIdIn(token)).toBe('NV-007');
    expect(tokensIn(noticeKey(first))).toEqual([]);
  });

  it('tell which mails lead to the form', () => {
    const keys = [noticeKey(first), nudgeKey(first, 1), handedOverKey(first, TV2)];
    expect(keys.map(leadsToAcknowledgement)).toEqual([true, true, false]);
  });

  it('are written as plain values, at one call for all', () => {
    expect(
      [first, noticeKey(first), reminderKey(TV2, ['NV-007.T.20210827'])].filter(needsRichText),
    ).toEqual([]);
  });

  it('have nothing to say once their tasks are done, acknowledged or another’s', () => {
    const open = task({ taskId: idOf('NV-007'), handOut: first, ownerId: TV2 });
    const reminder = reminderKey(TV2, ['NV-007.T.20210827']);
    const said = (row: typeof open) =>
      [noticeKey(first), nudgeKey(first, 1), reminder].map(hasTasks([row]));
    expect(said(open)).toEqual([true, true, true]);
    expect(said({ ...open, ackAt: moment('2021-08-23T09:00') })).toEqual([true, false, true]);
    expect(said({ ...open, done: day('2021-08-24') })).toEqual([false, false, false]);
    expect(said({ ...open, ownerId: idOf('TV3') })).toEqual([false, false, false]);
  });
});

describe('an acknowledgement', () => {
  const given = (more: object = {}) => ({
    formResponseId: 'r1',
    submittedAt: moment('2021-08-23T09:00'),
    code: acknowledgementCode(first, sign),
    answer: 'Đã nhận',
    note: '',
    ...more,
  });
  const around = { asksChange: 'Đề nghị điều chỉnh', noteCut: '[xem biểu mẫu]', sign };
  const row = task({ taskId: idOf('NV-007'), handOut: first, ownerId: TV2 });

  it('keeps words that came with “Đã nhận”, and says so where a change was asked for without any', () => {
    const set = (more: object) => {
      const one = acknowledge(given(more), [row], around);
      return one.kind === 'TAKEN' ? one.set.ackNote : one.kind;
    };
    expect(set({})).toBe('');
    expect(set({ note: ' Lùi hạn ' })).toBe('Lùi hạn');
    expect(set({ answer: 'Đề nghị điều chỉnh' })).toBe('Đề nghị điều chỉnh');
  });

  it('keeps a note as long as a cell, and of a longer one says where the whole stands', () => {
    const noted = (note: string) => {
      const one = acknowledge(given({ note }), [row], around);
      return one.kind === 'TAKEN' ? one.set.ackNote : one.kind;
    };
    expect(noted('x'.repeat(50_000))).toBe('x'.repeat(50_000));
    expect(noted('x'.repeat(50_001))).toMatch(/^x{49900}x*\n\[xem biểu mẫu\]$/);
    expect(noted('x'.repeat(50_001))).toHaveLength(50_000);
  });

  it('changes nothing for an earlier answer that comes late, or for tasks of another hand-out', () => {
    const later = { ...row, ackAt: moment('2021-08-23T10:00') };
    expect(acknowledge(given(), [later], around).kind).toBe('NOTHING_OPEN');
    const other = { ...row, handOut: idOf<HandOutId>('GV-0002-TV2') };
    expect(acknowledge(given(), [other], around).kind).toBe('NOTHING_OPEN');
    expect(acknowledge(given({ code: 'x' }), [row], around).kind).toBe('STRANGE');
  });
});
