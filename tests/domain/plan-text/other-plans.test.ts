// Plans of other offices, written differently; every expected value was read out of them by hand.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { type ReadPlan, readPlan } from '../../../src/domain/plan-text/read-plan.ts';
import { asPdfPaste } from './pdf-paste.ts';

const textOf = (name: string): string =>
  readFileSync(new URL(`./plans/${name}.txt`, import.meta.url), 'utf8');
const read = (text: string): ReadPlan => readPlan(text, { bodies: [], calendar: calendarOf([]) });
const days = (plan: ReadPlan) =>
  plan.phases.map(({ dateText, start, end, fuzzyText, doubts }) => [
    dateText,
    start,
    end,
    fuzzyText !== '',
    ...doubts,
  ]);
const rounds = (plan: ReadPlan) =>
  plan.rounds.map(({ phaseId, mode, asked, title }) => [phaseId, mode, asked.join(' '), title]);

describe('a plan with long dashes whose year stands in a heading', () => {
  const plan = read(textOf('dashes-and-year-in-heading'));

  it('takes the year from the heading, and says so', () => {
    expect(days(plan)).toEqual([
      ['Từ ngày 10/3 đến ngày 31/3', '2023-03-10', '2023-03-31', false, 'YEAR_TAKEN'],
      ['Từ tháng 4 đến giữa tháng 5', '2023-04-01', '2023-05-15', true, 'YEAR_TAKEN'],
      ['Tháng 5 và tháng 6', '2023-05-01', '2023-06-30', true, 'YEAR_TAKEN'],
      ['Giữa tháng 8', '2023-08-15', '2023-08-15', true, 'YEAR_TAKEN'],
      // “Trước ngày 15/9” follows the phase before, which is over on 15/8.
      ['Trước ngày 15/9', '2023-08-16', '2023-09-15', true, 'YEAR_TAKEN', 'START_TAKEN'],
    ]);
  });

  it('lets a phase follow the nearest one that is over; overlapping months have the one before in common', () => {
    expect(plan.phases.map(({ predecessors }) => predecessors)).toEqual([
      '',
      'P1FS+0',
      'P1FS+0',
      'P3FS+0',
      'P4FS+0',
    ]);
  });

  it('has number, day, office and signer from the letterhead', () => {
    expect(plan.identity).toMatchObject({
      deAn: 'Phát triển nông nghiệp công nghệ cao tỉnh Hà Nam đến năm 2035',
      issuer: 'Sở Nông nghiệp và Phát triển nông thôn',
      parentBody: 'UBND tỉnh Hà Nam',
      place: 'Hà Nam',
      agencyCode: 'SNN',
      unitCode: 'TT',
      draftingUnit: 'Phòng Trồng trọt',
      planNumber: '45/KH-SNN',
      planDate: '2023-03-02',
      signerTitle: 'KT. GIÁM ĐỐC',
      signerName: 'Trần Văn Mẫu',
    });
  });

  it('has a law and a decision as legal bases', () => {
    expect(plan.legalBases).toEqual([
      {
        type: 'Luật',
        number: '31/2018/QH14',
        date: '2018-11-19',
        organ: 'Quốc hội',
        subject: 'Trồng trọt',
      },
      {
        type: 'Quyết định',
        number: '150/QĐ-TTg',
        date: '2022-01-28',
        organ: 'Thủ tướng Chính phủ',
        subject: 'phê duyệt Chiến lược phát triển nông nghiệp và nông thôn bền vững',
      },
    ]);
  });

  it('asks experts, bodies outside, and the leaders at meetings', () => {
    expect(rounds(plan)).toEqual([
      ['P2', 'HOI_NGHI', 'KHAC', 'Chuyên gia'],
      ['P3', 'BIEU_MAU', 'SO BAN HUYEN', 'Sở, ngành và UBND các huyện, thị xã, thành phố'],
      ['P4', 'HOI_NGHI', 'LANH_DAO', 'Lãnh đạo Sở cho ý kiến dự thảo lần 1'],
    ]);
  });

  it('has two members, numbered instead of dashed', () => {
    expect(
      plan.team.map(({ fullName, position, unit, teamRole }) => [
        fullName,
        position,
        unit,
        teamRole,
      ]),
    ).toEqual([
      ['Trần Văn Mẫu', 'Phó Giám đốc Sở', 'Lãnh đạo Sở', 'TO_TRUONG'],
      ['Lê Thị Thử', 'Trưởng phòng Trồng trọt', 'Phòng Trồng trọt', 'THU_KY'],
      ['Trần Văn Mẫu', 'Giám đốc Sở', 'Lãnh đạo Sở', 'LANH_DAO'],
    ]);
  });
});

describe('a plan in stages with items under them', () => {
  const plan = read(textOf('stages-with-sub-items'));

  it('has a phase for each stage, with its items as its work', () => {
    expect(days(plan)).toEqual([
      ['từ tháng 01 đến tháng 3/2024', '2024-01-01', '2024-03-31', true],
      ['Từ 01/4/2024 → 31/5/2024', '2024-04-01', '2024-05-31', false],
      ['Tháng 6-7/2024', '2024-06-01', '2024-07-31', true],
      ['Quý III, IV/2024', '2024-07-01', '2024-12-31', true],
    ]);
    expect(plan.phases[0]?.fullText).toBe(
      'Chuẩn bị\n+ Khảo sát hiện trạng tại 10 huyện, thành phố.\n+ Xây dựng đề cương chi tiết.',
    );
    expect(plan.phases[1]?.fullText).toBe(
      'Soạn thảo dự thảo lần 1;\nLấy ý kiến các phòng, đơn vị thuộc Sở.',
    );
  });

  it('reads rounds out of the items, too', () => {
    expect(rounds(plan)).toEqual([
      ['P2', 'BIEU_MAU', 'PHONG', 'Phòng, đơn vị thuộc Sở'],
      ['P3', 'BIEU_MAU', 'SO BAN HUYEN', 'Sở, ban, ngành, UBND các huyện, thị xã, thành phố'],
      ['P4', 'CONG_VAN', 'THAM_TRA', 'Thẩm tra của Sở Tư pháp'],
    ]);
  });

  it('knows the name in straight quotation marks', () => {
    expect(plan.identity.deAn).toBe('Chuyển đổi số tỉnh Quảng Trị giai đoạn 2025-2030');
  });
});

describe('a schedule as a table from Word', () => {
  const plan = read(textOf('word-table'));

  it('takes time, owner and product from their columns; a row that tells no time is kept and told', () => {
    expect(days(plan)).toEqual([
      ['01/3 - 15/3/2024', '2024-03-01', '2024-03-15', false],
      ['tuần 2 tháng 4/2024', '2024-04-08', '2024-04-14', true],
      ['Tháng 5/2024', '2024-05-01', '2024-05-31', true],
      ['chưa xác định', null, null, true, 'NO_TIME'],
    ]);
    expect(
      plan.phases.map(({ fullText, owner, deliverable }) => [fullText, owner, deliverable]),
    ).toEqual([
      ['Xây dựng đề cương', 'Phòng Quản lý Du lịch', 'Đề cương được duyệt'],
      ['Thu thập số liệu tại các bản du lịch', 'Ông Giàng A Thử', 'Báo cáo số liệu'],
      [
        'Gửi dự thảo xin ý kiến các sở, ban, ngành;\nUBND các huyện, thành phố',
        'Phòng Quản lý Du lịch',
        'Bản tổng hợp ý kiến',
      ],
      ['Hoàn thiện, trình UBND tỉnh', 'Văn phòng Sở', 'Tờ trình'],
    ]);
  });

  it('keeps the heads of its groups as left over', () => {
    expect(plan.leftOver.map(({ text }) => text.replace(/\t+/g, '|'))).toEqual([
      'Phân công và thời gian cụ thể theo bảng sau:',
      'TT|Nội dung công việc|Thời gian thực hiện|Đơn vị chủ trì|Đơn vị phối hợp|Sản phẩm',
      'I|CÔNG TÁC CHUẨN BỊ|',
      'II|LẤY Ý KIẾN|',
    ]);
  });

  it('asks departments and districts, named in one cell over two lines', () => {
    expect(rounds(plan)).toEqual([
      ['P3', 'BIEU_MAU', 'SO BAN HUYEN', 'Sở, ban, ngành; UBND các huyện, thành phố'],
    ]);
  });
});

describe('a plan over the turn of a year', () => {
  const text = textOf('year-turn-for-pdf').trimEnd();
  const expected = [
    ['Từ ngày 01/11-24/12/2021', '2021-11-01', '2021-12-24', false],
    ['Từ ngày 25/12-05/01/2022', '2021-12-25', '2022-01-05', false],
    ['Cuối tháng 01/2022', '2022-01-31', '2022-01-31', true],
    ['Quý II/2022', '2022-04-01', '2022-06-30', true],
  ];

  it('has its second phase in both years', () => expect(days(read(text))).toEqual(expected));

  it.each([68, 76, 88])('reads the same from a PDF with pages, broken at %i', (width) => {
    const pasted = asPdfPaste(text, { width, linesPerPage: 9, head: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO' });
    const plan = read(pasted);
    expect(days(plan)).toEqual(expected);
    expect(plan.phases.map(({ fullText }) => fullText)).toEqual(
      read(text).phases.map(({ fullText }) => fullText),
    );
    expect(plan.dropped.length).toBeGreaterThan(2);
  });

  it('asks units, a meeting, and a department of the ministry', () => {
    expect(rounds(read(text)).map(([phase, mode, asked]) => [phase, mode, asked])).toEqual([
      ['P2', 'BIEU_MAU', 'PHONG'],
      ['P3', 'HOI_NGHI', 'KHAC'],
      ['P4', 'BIEU_MAU', 'BO'],
    ]);
  });
});

describe('a plan with Arabic headings whose items tell their time last', () => {
  const plan = read(textOf('numbered-times-at-end'));

  it('reads deadlines, brackets, lengths; the day of a cited decision is no time', () => {
    expect(days(plan)).toEqual([
      ['hoàn thành trước ngày 15/3/2024', '2024-03-01', '2024-03-15', true, 'START_TAKEN'],
      ['từ 16/3 đến 30/4/2024', '2024-03-16', '2024-04-30', false],
      // 45 days from 02/5, that day included: 30 in May, 15 in June.
      ['45 ngày, từ ngày 02/5/2024', '2024-05-02', '2024-06-15', false, 'END_COUNTED'],
      ['', null, null, false, 'NO_TIME'],
      ['trong tháng 9 và 10/2024', '2024-09-01', '2024-10-31', true],
    ]);
    expect(plan.phases[1]?.fullText).toBe('Khảo sát các trạm cấp nước.');
  });
});

describe('text that wants to be more than text', () => {
  it('is read as words and stays as it is', () => {
    const plan = read(textOf('hostile-columns'));
    expect(plan.phases.map(({ fullText, start }) => [fullText, start])).toEqual([
      ['=IMPORTXML("http://ke.example/a","//b")', '2024-03-01'],
      ['<img src=x onerror=alert(1)> Soạn thảo', '2024-04-01'],
      ['{{tenDeAn}} & $(ghi) <b>Trình</b>', '2024-07-01'],
    ]);
  });

  it('of 50,001 characters in one phase is told, decomposed letters are composed', () => {
    const long = read(`- Tháng 5/2024: ${'a'.repeat(50_001)}`);
    expect(long.phases[0]?.doubts).toEqual(['TOO_LONG']);
    const apart = read('- Từ ngày 01/3-15/3/2024: Lấy ý kiến các sở, ngành.'.normalize('NFD'));
    expect(apart.phases[0]?.fullText).toBe('Lấy ý kiến các sở, ngành.');
    expect(rounds(apart)).toEqual([['P1', 'BIEU_MAU', 'SO BAN', 'Sở, ngành']]);
  });
});
