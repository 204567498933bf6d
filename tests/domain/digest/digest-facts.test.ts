// What a digest says of the book in the middle of D4, on 06/9/2021: the dashboard's figures in few lines.

import { describe, expect, it } from 'vitest';
import { calendarOf, countWorkingDays } from '../../../src/domain/calendar/calendar.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { type DigestInput, digestFacts, SHOWN } from '../../../src/domain/digest/digest-facts.ts';
import { readerFacts, readersOf } from '../../../src/domain/digest/readers.ts';
import { idOf } from '../../../src/domain/ids.ts';
import { templateFaults } from '../../../src/domain/mail-templates/check-template.ts';
import type { MailFacts } from '../../../src/domain/mail-templates/fields.ts';
import { renderMail } from '../../../src/domain/mail-templates/render-mail.ts';
import { htmlOf } from '../../../src/domain/outbox/html-body.ts';
import { dashboard } from '../../../src/text/vi/dashboard.ts';
import { digestWords } from '../../../src/text/vi/digest.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { mailTemplates } from '../../../src/text/vi/mail.ts';
import { bookInD4, plan } from '../../workbook/dashboard/bac-giang-book.ts';
import { row } from '../../workbook/dashboard/book.ts';

const calendar = calendarOf(plan.holidays);
const rows = bookInD4();
const link = 'https://docs.google.com/spreadsheets/d/abc_123/edit';

function factsOf(given: Partial<DigestInput['book']> = {}): MailFacts {
  return digestFacts(
    {
      settings: {
        programme: 'Phát triển ứng dụng',
        shortProgramme: 'Ứng dụng',
        office: 'Sở Khoa học và Công nghệ',
        contact: 'Ông An, 0204.3854.123.',
      },
      at: moment('2021-09-06T08:02'),
      link,
      book: {
        today: day('2021-09-06'),
        workingDays: (first, last) => (last < first ? 0 : countWorkingDays(calendar, first, last)),
        phases: rows.phases ?? [],
        rounds: rows.rounds ?? [],
        requests: rows.requests ?? [],
        comments: rows.comments ?? [],
        tasks: rows.tasks ?? [],
        team: plan.team,
        bodies: plan.bodies,
        mailQueue: rows.mailQueue ?? [],
        replies: rows.replies ?? [],
        roundHistory: [],
        decisions: [],
        drafts: [],
        documents: [],
        audit: rows.audit ?? [],
        stateWords: enums.commentStatus,
        ...given,
      },
    },
    { own: digestWords, dashboard, levels: enums.health, dispositions: enums.disposition },
  );
}

const mailOf = (facts: MailFacts) =>
  renderMail('TIN_TUAN', mailTemplates.TIN_TUAN, {
    ...facts,
    ...readerFacts({ honorific: 'Ông', fullName: 'Nguyễn Thanh Bình', position: 'Giám đốc Sở' }),
  });

describe('the digest of a week', () => {
  it('reads like this', () => {
    const { subject, body } = mailOf(factsOf());
    expect(subject).toBe('[Tin tuần 06/9/2021 – Vàng] Đề án Ứng dụng');
    expect(body).toBe(
      [
        'Kính gửi: Ông Nguyễn Thanh Bình, Giám đốc Sở',
        'Đề án đang ở giai đoạn P6 – Lấy ý kiến các sở, ban, ngành tỉnh; UBND các huyện, thành phố; tổng hợp, giải trình, tiếp thu ý kiến; hoàn thiện hồ sơ dự thảo lần 2, còn 5 ngày làm việc đến hết giai đoạn (10/9/2021); dự kiến trình tháng 12/2021. Vàng: có việc quá hạn hoặc thư cần kiểm tra.',
        'Đợt đang lấy ý kiến:\n- D4 – Sở, ban, ngành tỉnh; UBND các huyện, thành phố: 5/10 cơ quan đã trả lời, hạn 01/9/2021; còn thiếu 5: Sở Công Thương (quá hạn 5 ngày); Sở LĐ-TB&XH (quá hạn 5 ngày); TP Bắc Giang (quá hạn 5 ngày); Huyện Lục Ngạn (quá hạn 5 ngày); Huyện Lục Nam',
        'Ý kiến góp ý: 7 lượt ý kiến, 6 nội dung (tiếp thu: 2; tiếp thu một phần: 1; giải trình, giữ nguyên dự thảo: 1; xin ý kiến lãnh đạo: 2; chưa xử lý: 1).',
        'Chờ lãnh đạo cho ý kiến (1):\n- GY-D4-0003 – Sở STP: Đề nghị cân nhắc thẩm quyền ban hành, Đề nghị cân nhắc thẩm quyền ban hành, Đề nghị cân nhắc thẩm quyền ban… (chờ 5 ngày)',
        'Quá hạn, cần xem:\n- Phiếu quá hạn chưa trả lời: 4\n- Nhiệm vụ quá hạn: 3 (Chu Thanh Sơn: 2; Chưa rõ người chủ trì: 1)\n- Thư gửi lỗi: 1\n- Thư chưa rõ đã đi hay chưa: 2\n- Trả lời cần người xem lại: 1',
        'Trong 7 ngày tới:\n- P6 hết giai đoạn 10/9\n- 2 nhiệm vụ đến hạn, sớm nhất 09/9',
        'Thay đổi từ 30/8 đến 06/9/2021:\n- Ý kiến góp ý mới: 7',
        `Xem bảng điều hành: ${link}`,
        'Số liệu tính lúc 08 giờ 02, ngày 06/9/2021. Thư gửi hằng tuần; để đổi ngày gửi hoặc dừng gửi, đề nghị báo đầu mối.',
        'Đầu mối: Ông An, 0204.3854.123.',
      ].join('\n\n'),
    );
  });

  it('is of a template without faults', () => {
    expect(templateFaults('TIN_TUAN', mailTemplates.TIN_TUAN)).toEqual([]);
    expect(
      templateFaults('TIN_TUAN', {
        subject: 'Tin',
        body: '{{tinhHinh}} {{lienKet}} {{hanSomNhat}}',
      }),
    ).toMatchObject([{ kind: 'UNKNOWN_FIELD', found: 'hanSomNhat' }]);
    expect(templateFaults('TIN_TUAN', { subject: 'Tin', body: '{{tinhHinh}}' })).toEqual([
      { kind: 'LACKS', column: 'body', field: 'lienKet' },
    ]);
  });

  it('leaves out what there is nothing to say of, and says that nothing changed', () => {
    const blank = { rounds: [], requests: [], comments: [], tasks: [], mailQueue: [], replies: [] };
    const { subject, body } = mailOf(factsOf(blank));
    expect(subject).toContain('Xanh');
    expect(body).not.toMatch(/Đợt đang lấy|Chờ lãnh đạo|Quá hạn, cần xem/);
    expect(body).toContain('Ý kiến góp ý: chưa có ý kiến nào.');
    expect(body).toContain('\n- Không có thay đổi nào được ghi trong sổ\n');
  });

  it('names at most ten bodies and ten questions, and says how many more there are', () => {
    const bodies = Array.from({ length: SHOWN + 3 }, (_, n) =>
      row('requests', {
        requestId: idOf(`PH-D4-X${n}`),
        roundId: idOf('D4'),
        nameSnapshot: `Cơ quan ${n}`,
        position: 'CHUA_TRA_LOI',
      }),
    );
    const questions = Array.from({ length: SHOWN + 2 }, (_, n) =>
      row('comments', {
        commentId: idOf(`GY-D4-${n}`),
        bodyName: 'Sở Y tế',
        content: 'Câu hỏi',
        disposition: 'XIN_Y_KIEN',
      }),
    );
    const { dotDangMo = '', choQuyetDinh = '' } = factsOf({
      requests: bodies,
      comments: questions,
    });
    expect(dotDangMo).toContain('còn thiếu 13: Cơ quan 0; ');
    expect(dotDangMo).toMatch(/Cơ quan 9; và 3 cơ quan khác$/);
    expect(choQuyetDinh.split('\n')).toHaveLength(SHOWN + 1);
    expect(choQuyetDinh).toMatch(/\n- Và 2 nội dung khác$/);
  });

  it('keeps a hostile title what it is: one line of text, no markup, no field', () => {
    const title =
      '<img src=x onerror=alert(1)>\r\nBcc: ai@example.vn\n- {{lienKet}} =HYPERLINK("x")';
    const rounds = (rows.rounds ?? []).map((round) =>
      round.roundId === 'D4' ? { ...round, title } : round,
    );
    const { body } = mailOf(factsOf({ rounds }));
    expect(body).toContain(
      '\n- D4 – <img src=x onerror=alert(1)> Bcc: ai@example.vn - {{lienKet}} =HYPERLINK("x"): 5/10',
    );
    const html = htmlOf(body);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain(`<a href="${link}">${link}</a>`);
  });
});

describe('who reads it', () => {
  it('is every leader who takes part and can be reached, each address once', () => {
    const member = (memberId: string, email: string, given = {}) =>
      row('team', {
        memberId: idOf(memberId),
        teamRole: 'LANH_DAO',
        email,
        active: 'CO',
        ...given,
      });
    const team = [
      member('GD', ' gd@example.vn '),
      member('PGD', 'GD@example.vn'),
      member('CT', 'ct@example.vn'),
      member('OLD', 'old@example.vn', { active: 'KHONG' }),
      member('BAD', 'gd@example.vn, x@example.vn'),
      member('TV', 'tv@example.vn', { teamRole: 'TO_TRUONG' }),
    ];
    expect(readersOf(team).map(({ memberId }) => memberId)).toEqual(['GD', 'CT']);
  });
});
