// An answer changed through its link, and the page after an answer.
// developers.google.com/apps-script/reference/forms/form-response#getEditResponseUrl; U19, U20.

import { describe, expect, it } from 'vitest';
import type { Switches } from '../../../emulator/core/switches.ts';
import { formApp } from '../../../emulator/forms/app.ts';
import {
  handleFormPost,
  showAfterSubmission,
  showForm,
} from '../../../emulator/forms/page-post.ts';
import { submitByPerson } from '../../../emulator/forms/person.ts';
import { stateOf } from './comment-form.ts';
import { executionIn, newWorld, OWNER } from './world.ts';

function answered(changed: Partial<Switches> = {}) {
  const execution = executionIn(newWorld(), { 'forms.responders': 'anyone', ...changed });
  const { world, switches } = execution;
  const form = formApp(execution).create('A', true).setTitle('Phiếu').setAllowResponseEdits(true);
  const item = form.addTextItem().setTitle('Ý kiến');
  const state = stateOf(execution, form);
  /** As the browser does: the page is sent, and what it holds is submitted. */
  const send = (text: string, more: Record<string, string> = {}) => {
    const entry = `entry.${state.items[0]?.entry}`;
    const fields = new URLSearchParams({ [entry]: text, pageHistory: '0', go: 'next', ...more });
    const step = handleFormPost(world, state.publishedId, fields);
    if (step.kind === 'page') return step.html;
    const { formId, answers, respondent, editing } = step;
    const outcome = submitByPerson(world, formId, answers, respondent, switches, { editing });
    if (outcome.outcome !== 'submitted') return outcome.outcome;
    const result = { accepted: true, responseId: outcome.response.id, errors: {} };
    return showAfterSubmission(world, formId, fields, result).html;
  };
  const open = (query: string) => showForm(world, state.publishedId, new URLSearchParams(query));
  const link = () =>
    new URL(form.getResponse(state.responses[0]?.id ?? '').getEditResponseUrl() ?? '').search;
  const edit = (text: string, more: Record<string, string> = {}) =>
    send(text, { edit2: new URLSearchParams(link()).get('edit2') ?? '', ...more });
  const told = () => state.responses.map(({ answers }) => answers[item.getId()]);
  return { execution, world, form, state, send, open, link, edit, told };
}

describe('the link of an answer', () => {
  it('opens the page with what was answered; what is sent then takes its place', () => {
    const { send, open, link, edit, told } = answered();
    send('Thống nhất');
    expect(open(link()).html).toContain('value="Thống nhất"');
    edit('Không thống nhất');
    expect(told()).toEqual(['Không thống nhất']);
  });

  it.each([
    [{}, true, true],
    [{ 'forms.editKeepsId': false }, false, true],
    [{ 'forms.editMovesTime': true }, true, false],
  ] as const)('under %o keeps the id: %s, the time: %s (U19, U20)', (switches, id, time) => {
    const { world, state, send, edit } = answered(switches);
    send('một');
    const before = { ...state.responses[0] };
    world.now += 90_000;
    edit('hai');
    const after = { ...state.responses[0] };
    expect([after.id === before.id, after.submittedAt === before.submittedAt]).toEqual([id, time]);
  });

  it('leads to a page that says so where the form lets nobody edit, and changes nothing', () => {
    const { form, state, send, open, link, edit, told } = answered();
    send('một');
    const address = link();
    form.setAllowResponseEdits(false);
    expect(open(address)).toMatchObject({ status: 403 });
    expect(open(address).html).toContain('không cho sửa câu trả lời');
    expect(edit('hai')).toContain('không cho sửa câu trả lời');
    expect(told()).toEqual(['một']);
    form.setAllowResponseEdits(true).deleteResponse(state.responses[0]?.id ?? '');
    expect(open(address).html).toContain('Câu trả lời cần sửa không còn nữa.');
  });

  it('records the address of whoever edits, and serves where one answer is allowed', () => {
    const { form, state, send, edit } = answered();
    form.setCollectEmail(true).setLimitOneResponsePerUser(true);
    const as = (account: string) => ({ authuser: account, emailAddress: account });
    send('một', as(OWNER.email));
    expect(send('hai', as(OWNER.email))).toContain('Mỗi người chỉ được trả lời một lần.');
    edit('ba', as('an@khcn.bacgiang.gov.vn'));
    expect(state.responses.map(({ respondent }) => respondent)).toEqual([
      'an@khcn.bacgiang.gov.vn',
    ]);
  });
});

describe('the page after an answer', () => {
  it('offers to change it, and to answer again unless each person may answer once', () => {
    const { form, send } = answered();
    const thanks = send('một');
    expect(thanks).toContain('Câu trả lời của bạn đã được ghi lại.');
    expect(thanks).toContain('Sửa câu trả lời của bạn');
    expect(thanks).toContain('Gửi một câu trả lời khác');
    form.setLimitOneResponsePerUser(true).setAllowResponseEdits(false);
    const once = send('hai', { authuser: OWNER.email });
    expect(once).not.toContain('Sửa câu trả lời của bạn');
    expect(once).not.toContain('Gửi một câu trả lời khác');
  });

  it('of a quiz tells the score, right and wrong, the key and what the questions say', () => {
    const { execution, form, send } = answered();
    form.setIsQuiz(true);
    const app = formApp(execution);
    const ask = form.addMultipleChoiceItem().setTitle('Thủ đô');
    ask.setChoices([ask.createChoice('Hà Nội', true), ask.createChoice('Huế')]).setPoints(3);
    const hostile = app.createFeedback().setText('Đọc <bài> 4.').addLink('javascript:alert(1)');
    ask.setFeedbackForIncorrect(
      hostile.addLink('https://vi.wikipedia.org/wiki/Hue', 'Huế').build(),
    );
    ask.setFeedbackForCorrect(app.createFeedback().setText('Giỏi.').build());
    form.addParagraphTextItem().setTitle('Vì sao').setPoints(2);
    const entry = `entry.${stateOf(execution, form).items[1]?.entry}`;
    const wrong = send('', { [entry]: 'Huế' });
    expect(wrong).toContain('Điểm của bạn: 0/5');
    expect(wrong).toContain('<b>Sai:</b> Huế');
    expect(wrong).toContain('Đáp án đúng: Hà Nội');
    expect(wrong).toContain('Đọc &lt;bài&gt; 4.');
    expect(wrong).toContain('href="https://vi.wikipedia.org/wiki/Hue"');
    expect(wrong).not.toContain('javascript:');
    expect(wrong).toContain('chờ chấm');
    const right = send('', { [entry]: 'Hà Nội' });
    expect(right).toContain('Điểm của bạn: 3/5');
    expect(right).toContain('Giỏi.');
    expect(right).not.toContain('Đáp án đúng');
  });
});
