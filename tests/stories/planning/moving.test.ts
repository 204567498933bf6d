// P6 slips seven days, on the real bundle: before its round is open and after, with December safe and lost.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Morning } from '../bad-input/morning.ts';
import { apply, dayIn, look, MENU, planOf, question, wholePlan } from './planning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const LATER = ['P6', 'P7', 'P8', 'P9'];
const MOVED = [
  'P6 2021-08-30 2021-09-17',
  'P7 2021-09-20 2021-10-05',
  'P8 2021-10-06 2021-12-03',
  'P9 2021-12-06 2021-12-31',
];
const AS_PLANNED = [
  'P6 2021-08-21 2021-09-10',
  'P7 2021-09-15 2021-09-30',
  'P8 2021-10-01 2021-11-30',
  'P9 2021-12-01 2021-12-31',
];

describe('P6 slips seven days before its round is open', () => {
  it('shows the whole cascade, the session and the drafts, and writes nothing', async () => {
    const before = wholePlan(morning);
    const seen = await look(morning);
    expect(seen.rows.map(({ now }) => now)).toEqual([
      'T2 30/8 – T6 17/9/2021',
      'T2 20/9 – T3 05/10/2021',
      'T4 06/10 – T6 03/12/2021',
      'T2 06/12 – T6 31/12/2021',
    ]);
    expect(seen.session).toEqual({
      text: 'dự kiến trình từ 06/12/2021, vẫn trong tháng 12/2021',
      tone: 'ok',
    });
    expect(seen.rounds.map(({ round }) => round)).toEqual(['D4', 'D5', 'D6', 'D7']);
    expect(seen.rounds[0]?.effect).toBe('Chưa mở; ngày gửi dự kiến 23/8/2021 nằm ngoài P6');
    expect(wholePlan(morning)).toBe(before);
    expect(morning.book.rows('audit').filter((row) => row.text('field') !== '')).toEqual([]);
  });

  it('writes it when it is applied: plan, reason, forecast, planned sending, log', async () => {
    const { code, lines } = await apply(morning);
    expect(code).toBeNull();
    expect(lines).toContain('Kỳ họp: dự kiến trình từ 06/12/2021, vẫn trong tháng 12/2021.');
    expect(planOf(morning, LATER)).toEqual(MOVED);
    const p7 = morning.row('phases', 'P7');
    expect(p7.text('slipReason')).toBe('Dời theo P6: Chờ số liệu của các huyện');
    expect(morning.row('phases', 'P9').text('fuzzyText')).toBe('Tháng 12/2021');
    expect(dayIn(morning.row('rounds', 'D4'), 'sendDate')).toBe('2021-08-30');
    expect(dayIn(morning.row('rounds', 'D7'), 'sendDate')).toBe('2021-10-06');
    const log = morning.book.rows('audit').filter((row) => row.text('entityId') === 'P6');
    expect(
      log.map((row) => [row.text('field'), row.text('oldValue'), row.text('newValue')]),
    ).toEqual([
      ['planStart', 'từ ngày 21/8/2021', 'từ ngày 30/8/2021'],
      ['planEnd', 'hết ngày 10/9/2021', 'hết ngày 17/9/2021'],
      ['slipReason', '', 'Chờ số liệu của các huyện'],
    ]);
    expect(
      new Set(
        morning.book
          .rows('audit')
          .filter((row) => row.text('field') !== '')
          .map((row) => row.text('runId')),
      ).size,
    ).toBe(1);
  });

  it('leaves the planned sending where the clerk says so', async () => {
    await apply(morning, { moveSends: false });
    expect(dayIn(morning.row('rounds', 'D4'), 'sendDate')).toBe('2021-08-23');
  });

  it('moves once, however often it is pressed', async () => {
    const { seen } = await look(morning);
    await morning.ask('applyMove', question({ seen }));
    const again = await morning.ask('applyMove', question({ seen }));
    expect(again.code).toBe('MOVE.CHANGED_SINCE');
    expect(planOf(morning, LATER)).toEqual(MOVED);
  });

  it('asks for a reason', async () => {
    const { seen } = await look(morning);
    const answer = await morning.ask('applyMove', question({ seen, reason: '  ' }));
    expect([answer.code, answer.sentence]).toEqual([
      'INPUT.MISSING',
      'Ô “Lý do” chưa có nội dung. Cách sửa: nhập hoặc chọn nội dung rồi thực hiện lại.',
    ]);
  });

  it('keeps the free days when they are to be kept', async () => {
    const { rows } = await look(morning, { mode: 'KEEP' });
    expect(rows[1]?.now).toBe('T4 22/9 – T5 07/10/2021');
  });
});

describe('P6 slips seven days after its round is open', () => {
  it('keeps its start, and the deadline that the bodies were given', async () => {
    await morning.openD4();
    const due = morning.row('rounds', 'D4').value('dueAt');
    await apply(morning);
    expect(planOf(morning, LATER)).toEqual(['P6 2021-08-21 2021-09-17', ...MOVED.slice(1)]);
    expect(morning.row('rounds', 'D4').value('dueAt')).toBe(due);
    expect(dayIn(morning.row('rounds', 'D4'), 'sendDate')).toBe('2021-08-23');
    expect(dayIn(morning.row('rounds', 'D5'), 'sendDate')).toBe('2021-09-20');
  });

  it('warns of the open round when the phase would end before it is due, and changes nothing of it', async () => {
    await morning.openD4();
    const seen = await look(morning, { how: 'DAYS', slip: '', newEnd: '2021-08-31' });
    expect(seen.rounds[0]).toEqual({
      round: 'D4',
      effect:
        'Đang lấy ý kiến; hạn trả lời 01/9/2021 nằm ngoài P6 (21/8–31/8/2021). Hạn đã gửi các cơ quan được giữ nguyên',
      remedy: 'Gia hạn tại Sổ Đề án › Gia hạn, chuyển bước đợt…, hoặc chọn ngày khác',
      tone: 'bad',
    });
  });
});

describe('December', () => {
  it('is lost when P6 slips 25 working days, and the month is named anew', async () => {
    const asked = { how: 'SLIP_WORK', slip: '25' };
    const { session, rows } = await look(morning, asked);
    expect(session).toEqual({
      text: 'dự kiến trình từ 04/01/2022, lùi sang tháng 01/2022',
      tone: 'bad',
    });
    expect(rows[3]?.note).toContain('mốc đổi thành “Tháng 01/2022”');
    await apply(morning, asked);
    const p9 = morning.row('phases', 'P9');
    expect(p9.text('fuzzyText')).toBe('Tháng 01/2022');
    expect([dayIn(p9, 'planStart'), dayIn(p9, 'planEnd'), dayIn(p9, 'baseEnd')]).toEqual([
      '2022-01-04',
      '2022-01-31',
      '2021-12-31',
    ]);
  });

  it('tells the holiday that a phase newly crosses', async () => {
    const { rows } = await look(morning, { phaseId: 'P8', how: 'SLIP_WORK', slip: '25' });
    expect(rows[0]?.note).toContain('Tết Dương lịch');
  });
});

describe('a move is taken back', () => {
  const undo = () => {
    const log = morning.book.rows('audit').filter((row) => row.text('field') !== '');
    return morning.ask('undoMove', { runId: log[log.length - 1]?.text('runId') });
  };

  it('whole, from the log, to the last cell', async () => {
    const before = wholePlan(morning);
    await apply(morning);
    const shown = await morning.press(MENU);
    expect(JSON.stringify(shown.value)).toContain('P6: hết ngày 17/9/2021 → hết ngày 10/9/2021');
    expect((await undo()).code).toBeNull();
    expect(planOf(morning, LATER)).toEqual(AS_PLANNED);
    expect(wholePlan(morning)).toBe(before);
    expect(dayIn(morning.row('rounds', 'D4'), 'sendDate')).toBe('2021-08-23');
    const deeds = morning.book.rows('audit').map((row) => row.text('action'));
    expect(deeds[deeds.length - 1]).toBe('Hoàn lại lần dời giai đoạn');
  });

  it('is refused when a cell was changed since, which is named', async () => {
    await apply(morning);
    await morning.type('phases', 'P7', 'planEnd', '08/10/2021');
    const before = wholePlan(morning);
    const { code, sentence } = await undo();
    expect(code).toBe('UNDO.CHANGED');
    expect(sentence).toContain(
      'ô “Kết thúc (hiện tại)” của P7 đã được sửa sau lần dời đó (lần dời ghi hết ngày 05/10/2021, nay là hết ngày 08/10/2021)',
    );
    expect(wholePlan(morning)).toBe(before);
  });
});

describe('a reason that a spreadsheet could take for something else', () => {
  it('stays the text that was typed, and is taken back with the rest', async () => {
    const before = wholePlan(morning);
    const reason = '=IMPORTXML("http://example.test";"//a")';
    await apply(morning, { reason });
    expect(morning.row('phases', 'P6').text('slipReason')).toBe(reason);
    const formulas = morning.book
      .sheet('audit')
      .cells.slice(2)
      .flatMap((row) => row?.filter((cell) => cell?.f !== undefined) ?? []);
    expect(formulas).toEqual([]);
    const log = morning.book.rows('audit').filter((row) => row.text('field') !== '');
    expect((await morning.ask('undoMove', { runId: log[0]?.text('runId') })).code).toBeNull();
    expect(wholePlan(morning)).toBe(before);
  });
});

describe('what cannot be moved', () => {
  it.each([
    [{ phaseId: 'P5' }, 'MOVE.DONE'],
    [{ phaseId: 'P77' }, 'MOVE.UNKNOWN'],
    [{ slip: 'bảy' }, 'INPUT.NOT_A_NUMBER'],
    [{ slip: '' }, 'MOVE.NOTHING'],
    [{ slip: '9999' }, 'MOVE.FAR'],
    [{ how: 'DAYS', newEnd: '2021-08-01' }, 'MOVE.REVERSED'],
    [{ mode: 'HURRY' }, 'INPUT.NOT_IN_LIST'],
  ])('%j is refused with a sentence', async (asked, code) => {
    await morning.type('phases', 'P5', 'actualEnd', '20/08/2021');
    await morning.press(MENU);
    const answer = await morning.ask('previewMove', question(asked));
    expect(answer.code).toBe(code);
    expect(answer.sentence).toMatch(/Cách sửa: /);
  });
});
