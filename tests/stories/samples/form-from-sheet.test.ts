// A form made from a sheet, in the style of developers.google.com/apps-script/guides/forms and
// …/samples/automations/equipment-requests.

import { describe, expect, it } from 'vitest';
import type { Runtime, RuntimeOptions } from '../../../emulator/index.ts';
import { fill, formAddress, OWNER, sample, shown } from './sample.ts';

const questions = [
  ['Kind', 'Title', 'Help', 'Choices', 'Required', 'Item'],
  ['Text', 'Họ tên', 'Như trong CMND', '', true, ''],
  ['Number', 'Tuổi', '', '18|65', false, ''],
  ['One of', 'Buổi', '', 'Sáng | Chiều', true, ''],
  ['Several of', 'Môn', '', 'Word|Excel|Gmail', false, ''],
  ['Page', 'Trang 2', '', '', false, ''],
  ['Scale', 'Mong đợi', '', 'thấp|cao', false, ''],
  ['Date', 'Ngày đến', '', '', false, ''],
  ['Grid', 'Đánh giá', '', 'Nội dung|Giảng viên|Tốt|Khá', false, ''],
];

const answers = {
  'Họ tên': 'Trần Bình',
  Tuổi: '30',
  Buổi: 'Sáng',
  Môn: ['Word', 'Excel'],
  'Mong đợi': '4',
  'Ngày đến': '2021-09-01',
};

async function withForm(options: Partial<RuntimeOptions> = {}): Promise<Runtime> {
  const runtime = sample('form-from-sheet', options);
  await runtime.click(['Form', 'Set up the sheet']);
  await fill(runtime, 'Questions', questions);
  runtime.answer({ button: 'OK', text: 'Đăng ký' }, 'OK');
  await runtime.click(['Form', 'Make the form']);
  return runtime;
}

const items = (runtime: Runtime) =>
  runtime.eval(
    "FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl()).getItems().map((item) => item.getType() + ' ' + item.getTitle())",
  );

describe('a form from a sheet', () => {
  it('gets a question of the kind that each row names, in the order of the rows', async () => {
    const runtime = await withForm();
    expect(await items(runtime)).toEqual([
      'TEXT Họ tên',
      'TEXT Tuổi',
      'MULTIPLE_CHOICE Buổi',
      'CHECKBOX Môn',
      'PAGE_BREAK Trang 2',
      'SCALE Mong đợi',
      'DATE Ngày đến',
      'GRID Đánh giá',
    ]);
  });

  it('is made once: a second click says that it is there', async () => {
    const runtime = await withForm();
    runtime.answer('OK');
    const again = await runtime.click(['Form', 'Make the form']);
    expect(again.alerts.map(({ text }) => text)).toEqual([
      'This spreadsheet has its form already.',
    ]);
  });

  it.each([
    ['vi_VN', 'vi', 'Câu trả lời biểu mẫu 1', '01/09/2021'],
    ['en_US', 'en', 'Form Responses 1', '9/1/2021'],
  ] as const)(
    'puts an answer into a tab and in a form that %s knows',
    async (locale, language, tab, day) => {
      const runtime = await withForm({ locale, account: { locale: language } });
      const done = await runtime.submitForm(await formAddress(runtime), answers, 'binh@example.vn');
      expect(done.accepted).toBe(true);
      const [, row = []] = await shown(runtime, tab);
      expect(row.slice(1)).toEqual([
        'binh@example.vn',
        'Trần Bình',
        '30',
        'Sáng',
        'Word, Excel',
        '4',
        day,
        '',
        '',
      ]);
    },
  );

  it('thanks the respondent by mail and notes what was left blank', async () => {
    const runtime = await withForm();
    await runtime.submitForm(await formAddress(runtime), answers, 'binh@example.vn');
    expect(runtime.mail.map(({ to, subject, body }) => [to, subject, body.split('\n')])).toEqual([
      [
        ['binh@example.vn'],
        'Your answer',
        ['Trần Bình', '30', 'Sáng', 'Word, Excel', '4', '9/1/2021', '', ''],
      ],
    ]);
    expect(
      await runtime.eval(
        "SpreadsheetApp.getActive().getSheetByName('Form Responses 1').getRange('A2').getNote()",
      ),
    ).toBe('2 blank');
  });

  it('refuses an answer that breaks the rules of its rows, question by question', async () => {
    const runtime = await withForm();
    const done = await runtime.submitForm(
      await formAddress(runtime),
      { ...answers, 'Họ tên': '', Tuổi: '12', Môn: ['Word', 'Excel', 'Gmail'] },
      'binh@example.vn',
    );
    expect(done.accepted).toBe(false);
    expect(Object.keys(done.errors)).toHaveLength(3);
    expect(Object.values(done.errors)).toContain('From 18 to 65');
    expect(done.executions).toEqual([]);
  });

  it('follows an edit of a row, and leaves a note of who made it', async () => {
    const runtime = await withForm();
    const outcomes = await runtime.type(OWNER, "'Questions'!B2", 'Họ và tên');
    expect(outcomes.map(({ record, status }) => [record.name, status])).toEqual([
      ['passOnEdit', 'completed'],
    ]);
    expect(await items(runtime)).toContain('TEXT Họ và tên');
    expect(
      await runtime.eval(
        "SpreadsheetApp.getActive().getSheetByName('Questions').getRange('B2').getNote()",
      ),
    ).toBe(`Was “Họ tên”, changed by ${OWNER}.`);
  });

  it('lets nobody type a kind that is no question', async () => {
    const runtime = await withForm();
    await expect(runtime.type(OWNER, "'Questions'!A2", 'Essay')).rejects.toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect((await shown(runtime, 'Questions'))[1]?.[0]).toBe('Text');
  });

  it('counts the answers, an edited one once', async () => {
    const runtime = await withForm();
    const address = await formAddress(runtime);
    await runtime.submitForm(address, answers, 'an@example.vn');
    const { responseId } = await runtime.submitForm(address, answers, 'binh@example.vn');
    await runtime.submitForm(
      address,
      { ...answers, 'Mong đợi': '2' },
      'binh@example.vn',
      responseId ?? '',
    );
    await runtime.advance({ ms: 120_000 });
    runtime.answer('OK');
    const counted = await runtime.click(['Form', 'Answers', 'Count']);
    expect(counted.alerts[0]?.text).toBe('2 answers, mean 3');
  });

  it('takes no answers once it is closed, and nothing follows edits any more', async () => {
    const runtime = await withForm();
    const address = await formAddress(runtime);
    await runtime.click(['Form', 'Answers', 'Close the form']);
    const done = await runtime.submitForm(address, answers, 'an@example.vn');
    expect([done.accepted, Object.values(done.errors)]).toEqual([false, ['Too late.']]);
    expect(await runtime.type(OWNER, "'Questions'!B2", 'Tên')).toEqual([]);
  });
});
