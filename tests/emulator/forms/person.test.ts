// A person answers in the browser: checks, navigation, refusals (platform.md §3.1, §4.1, §4.3).

import { describe, expect, it } from 'vitest';
import { formApp } from '../../../emulator/forms/app.ts';
import type { Form } from '../../../emulator/forms/form.ts';
import { setResponders } from '../../../emulator/forms/form-store.ts';
import { answersByTitle, submitByPerson } from '../../../emulator/forms/person.ts';
import type { AnswerValue } from '../../../emulator/forms/state.ts';
import { AGREES, COMMENTS, commentForm, idOf, stateOf } from './comment-form.ts';
import { executionIn, newWorld, OWNER } from './world.ts';

function office() {
  const execution = executionIn(newWorld());
  const form = commentForm(execution);
  const submit = (byTitle: Parameters<typeof answersByTitle>[1], respondent = '') =>
    submitByPerson(
      execution.world,
      form.getId(),
      answersByTitle(stateOf(execution, form), byTitle),
      respondent,
      execution.switches,
    );
  return { execution, form, submit };
}

const WHO = { 'Mã phiếu': 'D4-STC', 'Tên cơ quan': 'Sở Tài chính' };

describe('submitting', () => {
  it('stores the answers of the pages gone through and drops those of others', () => {
    const { form, submit } = office();
    const outcome = submit({
      ...WHO,
      'Ý kiến chung': AGREES,
      'Nội dung góp ý': 'Viết trước khi đổi ý',
    });
    expect(outcome).toMatchObject({ outcome: 'submitted', edited: false });
    expect(outcome.outcome === 'submitted' && outcome.response.answers).toEqual({
      [idOf(form, 'Mã phiếu')]: 'D4-STC',
      [idOf(form, 'Tên cơ quan')]: 'Sở Tài chính',
      [idOf(form, 'Ý kiến chung')]: AGREES,
    });
  });

  it('asks for what is required on the page that the answers lead to, and only there', () => {
    const { form, submit } = office();
    const outcome = submit({ ...WHO, 'Ý kiến chung': COMMENTS });
    expect(outcome).toEqual({
      outcome: 'invalid',
      page: 1,
      errors: { [idOf(form, 'Nội dung góp ý')]: 'Câu hỏi này bắt buộc trả lời.' },
    });
  });

  it('finds every fault of a page at once, in words, and stores nothing', () => {
    const { execution, form, submit } = office();
    const outcome = submit({
      'Tên cơ quan': 'Sở Không Có',
      'Ngày văn bản': '31/2/2021',
      'Ý kiến chung': AGREES,
    });
    expect(outcome).toEqual({
      outcome: 'invalid',
      page: 0,
      errors: {
        [idOf(form, 'Mã phiếu')]: 'Câu hỏi này bắt buộc trả lời.',
        [idOf(form, 'Tên cơ quan')]: 'Vui lòng chọn một trong các phương án có trong danh sách.',
        [idOf(form, 'Ngày văn bản')]: 'Ngày không đúng: ghi ngày/tháng/năm, ví dụ 23/8/2021.',
      },
    });
    expect(stateOf(execution, form).responses).toHaveLength(0);
  });

  it('stores a day typed as 3/9/2021 the way Google does, and line ends as one sign', () => {
    const { form, submit } = office();
    const outcome = submit({
      ...WHO,
      'Ngày văn bản': '3/9/2021',
      'Ý kiến chung': COMMENTS,
      'Nội dung góp ý': 'Dòng 1\r\nDòng 2',
    });
    expect(outcome.outcome === 'submitted' && outcome.response.answers).toMatchObject({
      [idOf(form, 'Ngày văn bản')]: '2021-09-03',
      [idOf(form, 'Nội dung góp ý')]: 'Dòng 1\nDòng 2',
    });
  });

  it('keeps hostile text byte for byte', () => {
    const { form, submit } = office();
    const hostile = '=IMPORTXML("http://x") <b>&amp;</b> $& ế';
    const outcome = submit({ ...WHO, 'Ý kiến chung': COMMENTS, 'Nội dung góp ý': hostile });
    expect(
      outcome.outcome === 'submitted' && outcome.response.answers[idOf(form, 'Nội dung góp ý')],
    ).toBe(hostile);
  });
});

describe('refusals', () => {
  it('of a closed form carry its own message', () => {
    const { form, submit } = office();
    form.setCustomClosedFormMessage('Đợt D4 đã kết thúc.').setAcceptingResponses(false);
    expect(submit({ ...WHO, 'Ý kiến chung': AGREES })).toEqual({
      outcome: 'refused',
      reason: 'closed',
      message: 'Đợt D4 đã kết thúc.',
    });
  });

  it('meet whoever is not signed in, or is of another domain, while only the domain may answer (U17)', () => {
    const { execution, form, submit } = office();
    setResponders(execution.world, form.getId(), 'signInRequired');
    const answers = { ...WHO, 'Ý kiến chung': AGREES };
    expect(submit(answers)).toMatchObject({ reason: 'signIn' });
    expect(submit(answers, 'vanthu@stc.example.vn')).toMatchObject({ reason: 'notAllowed' });
    expect(submit(answers, 'binh@khcn.bacgiang.gov.vn')).toMatchObject({ outcome: 'submitted' });
    form.addPublishedReader('vanthu@stc.example.vn');
    expect(submit(answers, 'vanthu@stc.example.vn')).toMatchObject({ outcome: 'submitted' });
  });

  it('on a consumer account meet everybody but the owner and those let in', () => {
    const execution = executionIn(newWorld({ plan: 'consumer', email: 'so.khcn@gmail.com' }));
    const form = formApp(execution).create('A', true);
    const outcome = (who: string) =>
      submitByPerson(execution.world, form.getId(), {}, who, execution.switches).outcome;
    expect(outcome('stc@gmail.com')).toBe('refused');
    expect(outcome('so.khcn@gmail.com')).toBe('submitted');
  });

  it('meet the second answer of one person where one is allowed', () => {
    const { form, submit } = office();
    form.setLimitOneResponsePerUser(true);
    const answers = { ...WHO, 'Ý kiến chung': AGREES };
    expect(submit(answers, OWNER.email)).toMatchObject({ outcome: 'submitted' });
    expect(submit(answers, OWNER.email)).toMatchObject({ reason: 'already' });
  });

  it('meet a form in the bin', () => {
    const { execution, form, submit } = office();
    const file = execution.world.drive.files[form.getId()];
    if (file) file.trashed = true;
    expect(submit({ ...WHO, 'Ý kiến chung': AGREES })).toMatchObject({ reason: 'missing' });
  });
});

describe('each kind of question', () => {
  const problem = (build: (form: Form) => { getId(): number }, answer: AnswerValue) => {
    const execution = executionIn(newWorld(), { 'forms.responders': 'anyone' });
    const form = formApp(execution).create('A', true);
    const id = build(form).getId();
    const outcome = submitByPerson(
      execution.world,
      form.getId(),
      { [id]: answer },
      '',
      execution.switches,
    );
    return outcome.outcome === 'invalid' ? outcome.errors[id] : null;
  };
  const app = formApp(executionIn(newWorld()));

  it.each<[string, (form: Form) => { getId(): number }, AnswerValue, AnswerValue]>([
    ['a date is a day that exists', (f) => f.addDateItem(), '2024-02-29', '2023-02-29'],
    ['a time of day', (f) => f.addTimeItem(), '14:30', '24:00'],
    ['day and time', (f) => f.addDateTimeItem(), '23/8/2021 14:30', '23/8/2021'],
    ['a scale', (f) => f.addScaleItem(), '5', '6'],
    [
      'tick boxes on offer',
      (f) => f.addCheckboxItem().setChoiceValues(['A', 'B']),
      ['A', 'B'],
      ['A', 'C'],
    ],
    [
      'at most two boxes',
      (f) =>
        f
          .addCheckboxItem()
          .setChoiceValues(['A', 'B', 'C'])
          .setValidation(app.createCheckboxValidation().requireSelectAtMost(2).build()),
      ['A', 'B'],
      ['A', 'B', 'C'],
    ],
    [
      'every row of a required grid',
      (f) => f.addGridItem().setRows(['1', '2']).setColumns(['x', 'y']).setRequired(true),
      ['x', 'y'],
      ['x', ''],
    ],
    [
      'an address',
      (f) => f.addTextItem().setValidation(app.createTextValidation().requireTextIsEmail().build()),
      'ten@tinh.gov.vn',
      'ten@tinh',
    ],
    [
      'a whole pattern',
      (f) =>
        f
          .addTextItem()
          .setValidation(
            app.createTextValidation().requireTextMatchesPattern('D\\d-[A-Z]+').build(),
          ),
      'D4-STC',
      'x D4-STC',
    ],
    [
      'a length',
      (f) =>
        f
          .addParagraphTextItem()
          .setValidation(
            app.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(3).build(),
          ),
      'abc',
      'abcd',
    ],
  ])('%s', (_, build, good, bad) => {
    expect(problem(build, good)).toBeNull();
    expect(problem(build, bad)).toMatch(/[.]$/);
  });

  it('tells the help text of a rule instead of our own words', () => {
    const rule = app.createTextValidation().setHelpText('Ghi số điện thoại.').requireNumber();
    expect(problem((f) => f.addTextItem().setValidation(rule.build()), 'không có')).toBe(
      'Ghi số điện thoại.',
    );
  });
});

describe('answersByTitle', () => {
  it('gives questions of the same title their answers in order', () => {
    const { execution, form } = office();
    const state = stateOf(execution, form);
    const places = state.items.filter((item) => item.title === 'Vị trí').map((item) => item.id);
    expect(answersByTitle(state, { 'Vị trí': { each: ['Mục I', 'Mục II'] } })).toEqual({
      [places[0] ?? 0]: 'Mục I',
      [places[1] ?? 0]: 'Mục II',
    });
    expect(answersByTitle(state, { 'Vị trí': 'Mục III' }, 1)).toEqual({
      [places[1] ?? 0]: 'Mục III',
    });
  });

  it('says which questions there are when a title is not asked', () => {
    const { execution, form } = office();
    expect(() => answersByTitle(stateOf(execution, form), { 'Ma phieu': 'x' })).toThrow(
      /không hỏi “Ma phieu”.*“Mã phiếu”/,
    );
  });
});
