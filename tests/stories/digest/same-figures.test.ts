// The digest of the replayed plan says what the dashboard shows at the same moment: sentence, counts, names.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../../emulator/index.ts';
import type { MailMessage } from '../../../emulator/mail/state.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { views } from '../../../src/text/vi/sheets.ts';
import { tellingDay } from '../../../tools/pictures/telling-day.ts';
import { BookReader } from '../../../tools/replay/book-reader.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { builtProject } from '../../made-once.ts';
import { shown } from '../views/book.ts';

let runtime: Runtime;
let mail: MailMessage;
let cells: string[][];

beforeAll(async () => {
  runtime = await tellingDay(await builtProject(), () => undefined);
  const book = new BookReader(runtime);
  const type = (sheet: 'team' | 'config', id: string, column: string, text: string) => {
    const found = book
      .rows(sheet)
      .find((row) => row.text(sheet === 'team' ? 'memberId' : 'key') === id);
    return runtime.type(OWNER, book.address(sheet, column, found?.rowNumber ?? 0), text);
  };
  await type('team', 'GD', 'email', 'giamdoc@bacgiang.example.vn');
  await type('config', 'tinTuan', 'value', enums.digestDay.T2);
  await type('config', 'tinTuanGio', 'value', '16');
  // The tick of Monday the 6th ran before it was asked for: Tuesday makes it up.
  await runtime.advance('2021-09-07T16:30:00+07:00');
  const found = runtime.world.mail.messages.filter(({ subject }) =>
    subject.startsWith('[Tin tuần'),
  );
  expect(found).toHaveLength(1);
  mail = found[0] as MailMessage;
  cells = await shown(runtime, views.dashboard);
}, 240_000);

/** What the dashboard shows beside one of its lines. */
const beside = (label: string): string[] => {
  const row = cells.find((line) => line.includes(label)) ?? [];
  return row.slice(row.indexOf(label) + 1).filter((cell) => cell !== '');
};

const cellWith = (words: RegExp): string => cells.flat().find((cell) => words.test(cell)) ?? '';

describe('the digest of 07/9/2021', () => {
  it('repeats the one sentence of the dashboard', () => {
    expect(cells[1]?.[0]).toMatch(/^Đề án đang ở giai đoạn P6 – /);
    expect(mail.body).toContain(`\n\n${cells[1]?.[0]}\n\n`);
  });

  it('counts who answered of the open round as its line does, and names the same bodies', () => {
    const line =
      cells.find((row) => row.includes('D4') && row.includes(enums.roundStatus.MO)) ?? [];
    const answered = line.filter((cell) => /^\d+\/\d+$/.test(cell)).pop();
    expect(mail.body).toContain(`: ${answered} cơ quan đã trả lời`);
    const count = Number(/: (\d+)/.exec(cellWith(/^CƠ QUAN CHƯA TRẢ LỜI/))?.[1]);
    const names = (
      cells[cells.findIndex((row) => /^CƠ QUAN CHƯA/.test(row[0] ?? '')) + 1]?.[0] ?? ''
    )
      .split('; ')
      .slice(0, 10)
      // The page has no room for the words, which its heading gives once.
      .map((name) => name.replace(/ \((\d+)\)$/, ' (quá hạn $1 ngày)'));
    expect(count).toBeGreaterThan(0);
    expect(mail.body).toContain(`còn thiếu ${count}: ${names.join('; ')}`);
  });

  it('counts comments and what became of them as the dashboard does', () => {
    const [, total, distinct] =
      /(\d+) lượt ý kiến, (\d+) nội dung/.exec(cellWith(/^KẾT QUẢ TIẾP THU/)) ?? [];
    expect(mail.body).toContain(`Ý kiến góp ý: ${total} lượt ý kiến, ${distinct} nội dung (`);
    const sums = cells.filter((row) => row.includes('Cộng')).pop() ?? [];
    const counts = sums.slice(sums.indexOf('Cộng') + 1).filter((cell) => cell !== '');
    const told = [
      ...mail.body.matchAll(
        /(?:\(|; )(tiếp thu|tiếp thu một phần|chưa xử lý|xin ý kiến lãnh đạo): (\d+)/g,
      ),
    ];
    expect(told.length).toBeGreaterThan(1);
    const column = {
      'tiếp thu': 0,
      'tiếp thu một phần': 1,
      'xin ý kiến lãnh đạo': 5,
      'chưa xử lý': 6,
    };
    for (const [, what = '', number] of told) {
      expect([what, number]).toEqual([what, counts[column[what as keyof typeof column]]]);
    }
  });

  it('names the decisions that the leader is waited for', () => {
    const count = Number(/: (\d+)/.exec(cellWith(/^CHỜ LÃNH ĐẠO/))?.[1]);
    expect(mail.body).toContain(`Chờ lãnh đạo cho ý kiến (${count}):`);
    expect(mail.body.match(/^- GY-.*\(chờ \d+ ngày\)$/gm)).toHaveLength(count);
  });

  it('counts overdue work by kind and by person as the dashboard does', () => {
    const [requests] = beside('Phiếu quá hạn chưa trả lời');
    const [tasks, people] = beside('Nhiệm vụ quá hạn');
    expect(mail.body).toContain(`- Phiếu quá hạn chưa trả lời: ${requests}\n`);
    expect(mail.body).toContain(`- Nhiệm vụ quá hạn: ${tasks} (${people})\n`);
    for (const item of beside('Trong 7 ngày tới')[0]?.split('; ') ?? []) {
      expect(mail.body).toContain(`- ${item}\n`);
    }
  });

  it('counts what changed in the week as the dashboard does, over the same days', () => {
    const [, from, to] = /\((\S+)–(\S+)\)$/.exec(cellWith(/^THAY ĐỔI TRONG 7 NGÀY/)) ?? [];
    expect(mail.body).toContain(`Thay đổi từ ${from} đến ${to}:`);
    const [, replies, comments] =
      /^(\d+) cơ quan trả lời; (\d+) ý kiến mới/.exec(cellWith(/ cơ quan trả lời; /)) ?? [];
    const [, asked] = /^Trình lãnh đạo (\d+)/.exec(cellWith(/^Trình lãnh đạo/)) ?? [];
    expect(mail.body).toContain(`- Cơ quan trả lời: ${replies}\n`);
    expect(mail.body).toContain(`- Ý kiến góp ý mới: ${comments}\n`);
    expect(mail.body).toContain(`- Nội dung xin ý kiến lãnh đạo: ${asked}\n`);
  });

  it('is short enough for a telephone and tells when it was counted', () => {
    expect(mail.body.length).toBeLessThan(3000);
    expect(mail.body).toMatch(/Số liệu tính lúc 16 giờ 0\d, ngày 07\/9\/2021\./);
    expect(mail.body).not.toMatch(/\{\{|undefined|null|NaN/);
  });
});
