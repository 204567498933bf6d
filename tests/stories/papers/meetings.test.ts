// The papers of a meeting, made from its row through the dialog “Lập văn bản…”.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { MEETING } from '../../../tools/replay/asked.ts';
import { Morning } from '../bad-input/morning.ts';
import { documentsOf, newestText, writeRow } from './documents-of.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await writeRow(morning, 'meetings', {
    ...MEETING,
    invited: 'Các Phó Giám đốc Sở\nTrưởng các phòng, đơn vị thuộc Sở',
    attended: 'Ông Nguyễn Phúc Thương\nÔng Chu Thanh Sơn',
    conclusion: 'Cơ bản nhất trí với đề cương\nHoàn thiện trước ngày 25/7/2021',
  });
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const make = (...kinds: string[]) => morning.ask('makeDocuments', { meetingId: 'CH-01', kinds });

describe('the papers of a meeting', () => {
  it('are offered in the dialog, and all three are made of its row', async () => {
    const { code, sentence } = await morning.press(menu.makeDocuments);
    expect([code, sentence]).toEqual([null, '']);
    const made = await make('GIAY_MOI', 'BIEN_BAN', 'KET_LUAN_HOP');
    expect(made.sentence).toBe('');
    const invitation = newestText(morning, 'Giấy mời');
    expect(invitation).toMatch(/Số:\s+\/GM-SKHCN/);
    expect(invitation).toContain('Thời gian: 08 giờ 00, thứ Sáu, ngày 02/7/2021.');
    const minutes = newestText(morning, 'Biên bản');
    expect(minutes).toContain('Cuộc họp kết thúc vào 10 giờ 30, ngày 02 tháng 7 năm 2021./.');
    expect(minutes.indexOf('THƯ KÝ')).toBeLessThan(minutes.indexOf('CHỦ TỌA'));
    expect(minutes.indexOf('CHỦ TỌA')).toBeLessThan(minutes.indexOf('Nơi nhận:'));
    const note = newestText(morning, 'Thông báo kết luận');
    expect(note).toContain('1. Cơ bản nhất trí với đề cương');
    expect(note).toContain('đồng chí Nguyễn Thanh Bình, Giám đốc Sở chủ trì Hội nghị giao ban');
    expect(documentsOf(morning, 'Giấy mời')[0]?.text('meetingId')).toBe('CH-01');
  });

  it('are made anew as the next version, the one before untouched', async () => {
    await make('GIAY_MOI');
    await morning.type('meetings', 'CH-01', 'place', 'Hội trường lớn');
    await make('GIAY_MOI');
    const rows = documentsOf(morning, 'Giấy mời');
    expect(rows.map((row) => row.value('version'))).toEqual([1, 2]);
    expect(rows[0]?.text('url')).not.toBe(rows[1]?.text('url'));
    expect(newestText(morning, 'Giấy mời')).toContain('Địa điểm: Hội trường lớn.');
  });

  it('are refused while time or place is missing, and the cells are named', async () => {
    await morning.type('meetings', 'CH-01', 'startAt', '');
    await morning.type('meetings', 'CH-01', 'place', '');
    const { code, sentence } = await make('GIAY_MOI');
    expect(code).toBe('MEETING.LACKS');
    expect(sentence).toContain('hàng 3');
    expect(sentence).toContain('“Bắt đầu”, “Địa điểm”');
    expect(sentence).toContain('Cách sửa:');
    expect(documentsOf(morning, 'Giấy mời')).toEqual([]);
  });

  it('are refused when the meeting ends before it begins', async () => {
    await morning.type('meetings', 'CH-01', 'endAt', '01/07/2021 10:30');
    expect((await make('BIEN_BAN')).code).toBe('MEETING.REVERSED');
    expect(documentsOf(morning, 'Biên bản')).toEqual([]);
  });
});
