// Mails from templates: what staff write, what bodies are called, and what neither can do to a mail.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../src/domain/day.ts';
import { templateFaults } from '../../../src/domain/mail-templates/check-template.ts';
import {
  fieldsOf,
  type MailFacts,
  mailTemplateIds,
} from '../../../src/domain/mail-templates/fields.ts';
import { mailFacts, shortDue } from '../../../src/domain/mail-templates/mail-facts.ts';
import { LONGEST_SUBJECT, renderMail } from '../../../src/domain/mail-templates/render-mail.ts';
import { htmlOf } from '../../../src/domain/outbox/html-body.ts';
import { nearestName } from '../../../src/domain/templates/nearest-name.ts';
import { calendar } from '../../../src/text/vi/calendar.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { mailTemplates, mailWords } from '../../../src/text/vi/mail.ts';

const words = { ...mailWords, latest: calendar.latest, urgency: enums.urgency };

const subject = {
  settings: {
    programme: 'Phát triển thị trường khoa học và công nghệ',
    shortProgramme: 'Phát triển thị trường KH&CN',
    office: 'Sở Khoa học và Công nghệ',
    contact: 'Đỗ Văn Tình, 0204.3858.468',
  },
  round: {
    draftVersion: 'lần 1',
    outDocNo: '345/SKHCN-QLCN',
    outDocDate: day('2021-08-23'),
    silencePolicy: 'SILENCE_AGREES' as const,
    urgency: null,
    formLink: 'https://docs.google.com/forms/d/e/x/viewform?entry.1={{CODE}}',
  },
  files: [{ part: 'DA' as const, name: 'Đề án' }],
  bodyName: 'Sở Tài chính',
  requestId: 'PH-D4-STC',
  code: 'D4.STC.7KQ2MHNB',
  dueAt: moment('2021-09-01T23:59'),
  today: day('2021-08-23'),
};

const request = (over: Partial<typeof subject> = {}) =>
  renderMail('LAY_Y_KIEN', mailTemplates.LAY_Y_KIEN, mailFacts({ ...subject, ...over }, words));

describe('the shipped templates', () => {
  it.each(mailTemplateIds)('%s has no fault', (template) => {
    expect(templateFaults(template, mailTemplates[template])).toEqual([]);
  });

  it('begin the subject of a request with the deadline', () => {
    expect(request().subject).toBe(
      '[Đề nghị góp ý trước 01/9/2021] Dự thảo Đề án Phát triển thị trường KH&CN (lần 1) - Sở Tài chính',
    );
  });

  it('put the degree of urgency first in the bracket, and only where there is one', () => {
    const urgent = { ...subject.round, urgency: 'THUONG_KHAN' as const };
    expect(request({ round: urgent as never }).subject).toMatch(
      /^\[THƯỢNG KHẨN – Đề nghị góp ý trước 01\/9\/2021\] /,
    );
    const plain = { ...subject.round, urgency: 'THUONG' as const };
    expect(request({ round: plain as never }).subject).toMatch(/^\[Đề nghị/);
  });

  it('say in a request what practice asks for: basis, deadline, link, code, contact, official channel', () => {
    expect(request().body.split('\n\n')).toEqual([
      'Kính gửi: Sở Tài chính',
      'Thực hiện Công văn số 345/SKHCN-QLCN ngày 23/8/2021, Sở Khoa học và Công nghệ đề nghị Quý cơ quan nghiên cứu, tham gia ý kiến đối với dự thảo hồ sơ Đề án “Phát triển thị trường khoa học và công nghệ” (lần 1), gồm: Đề án.',
      'Thời hạn: chậm nhất hết ngày 01/9/2021 (thứ Tư).',
      'Cập nhật ý kiến tại: https://docs.google.com/forms/d/e/x/viewform?entry.1=D4.STC.7KQ2MHNB',
      'Mã phiếu của Quý cơ quan: D4.STC.7KQ2MHNB (đã điền sẵn trong biểu mẫu, đề nghị không sửa và không chuyển tiếp ra ngoài cơ quan).',
      'Quá thời hạn trên, cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo.',
      'Đầu mối: Đỗ Văn Tình, 0204.3858.468.',
      'Văn bản chính thức gửi qua hệ thống quản lý văn bản; thư này để thuận tiện theo dõi.',
      'Số tham chiếu: PH-D4-STC',
    ]);
  });

  it('say what silence means only where the round says so', () => {
    const escalates = { ...subject.round, silencePolicy: 'SILENCE_ESCALATE' as const };
    expect(request({ round: escalates as never }).body).not.toContain('Quá thời hạn trên');
  });

  it('name an hour where the deadline has one', () => {
    expect(shortDue(moment('2021-09-01T14:00'))).toBe('14 giờ 00, ngày 01/9/2021');
  });
});

describe('what a value can do to a mail', () => {
  it.each(['{{lienKet}}', '{{#imLang}}', '{{{maPhieu}}}', '{{=<% %>=}}', '{{> partial}}'])(
    'a body called %s stays a name',
    (bodyName) => {
      const mail = request({ bodyName });
      expect(mail.subject).toContain(bodyName);
      expect(mail.body).toContain(`Kính gửi: ${bodyName}`);
    },
  );

  it('a line break in a name begins no header and no paragraph', () => {
    const mail = request({ bodyName: 'Sở A\r\nBcc: x@y.vn\n\nĐoạn mới' });
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.body).toMatch(/^Kính gửi: Sở A Bcc: x@y\.vn Đoạn mới\n\n/);
  });

  it('markup in a name is text in the HTML, and stays as it is in the plain text', () => {
    const { body } = request({ bodyName: '<img src=x onerror=alert(1)> & "Sở"' });
    expect(body).toContain('<img src=x onerror=alert(1)> & "Sở"');
    expect(htmlOf(body)).not.toContain('<img');
    expect(htmlOf(body)).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Sở&quot;');
  });

  it('a subject is never longer than Google takes', () => {
    expect(request({ bodyName: 'Sở '.repeat(200) }).subject).toHaveLength(LONGEST_SUBJECT);
  });

  it('whatever the values, every field of the template is replaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...mailTemplateIds),
        fc.array(fc.string({ unit: 'binary' }), { minLength: 25, maxLength: 25 }),
        (template, texts) => {
          const facts = Object.fromEntries(
            fieldsOf(template).map((field, index) => [
              field,
              (texts[index] ?? '').replace(/[{}]/g, ''),
            ]),
          ) as MailFacts;
          const mail = renderMail(template, mailTemplates[template], facts);
          expect(mail.subject + mail.body).not.toMatch(/\{\{|\}\}/);
          expect(
            htmlOf(mail.body).replace(/<\/?(div|p|a|br)( [a-z]+="[^"<>]*")?>/g, ''),
          ).not.toMatch(/[<>]/);
        },
      ),
    );
  });
});

describe('a template that staff have edited', () => {
  const body = (text: string) => ({ subject: '[Trước {{han}}]', body: text });
  const good = 'Tại {{lienKet}}, mã {{maPhieu}}.';

  it('is refused by the name of a misspelt field, with the nearest right one', () => {
    expect(templateFaults('LAY_Y_KIEN', body(`${good} {{tenCoquann}}`))).toEqual([
      { kind: 'UNKNOWN_FIELD', column: 'body', found: 'tenCoquann', nearest: 'tenCoQuan' },
    ]);
    expect(templateFaults('LAY_Y_KIEN', { subject: '[{{hạn}}]', body: good })).toEqual([
      { kind: 'UNKNOWN_FIELD', column: 'subject', found: 'hạn', nearest: 'han' },
    ]);
  });

  it('may not use a field of another template', () => {
    expect(templateFaults('LAY_Y_KIEN', body(`${good} {{lyDo}}`))).toMatchObject([
      { kind: 'UNKNOWN_FIELD', found: 'lyDo' },
    ]);
  });

  it('is refused without the link or the code, and when they print in some cases only', () => {
    const lacks = (field: string) => ({ kind: 'LACKS', column: 'body', field });
    expect(templateFaults('LAY_Y_KIEN', body('Kính gửi'))).toEqual([
      lacks('lienKet'),
      lacks('maPhieu'),
    ]);
    const sometimes = '{{#imLang}}{{lienKet}}{{/imLang}} {{maPhieu}}';
    expect(templateFaults('LAY_Y_KIEN', body(sometimes))).toEqual([lacks('lienKet')]);
    const otherwise = '{{^imLang}}{{lienKet}}{{/imLang}} {{maPhieu}}';
    expect(templateFaults('LAY_Y_KIEN', body(otherwise))).toEqual([lacks('lienKet')]);
  });

  it.each([
    '{{han',
    '{{#imLang}} không đóng',
    '{{/imLang}}',
    '{han}',
    'han}}',
    '{{> tep}}',
    '{{=<% %>=}}',
  ])('is refused with a broken place: %s', (broken) => {
    expect(templateFaults('LAY_Y_KIEN', body(`${good} ${broken}`))[0]?.kind).toBe('BROKEN');
  });
});

describe('the name that somebody meant', () => {
  it.each([
    ['TENCOQUAN', 'tenCoQuan'],
    ['tên cơ quan', 'tenCoQuan'],
    ['đầu mối', 'dauMoi'],
    ['link', 'lan'],
    ['maphieuu', 'maPhieu'],
  ])('%s is %s', (found, meant) => {
    expect(nearestName(found, fieldsOf('LAY_Y_KIEN'))).toBe(meant);
  });
});
