// The public page of a form: what people see, press and send (platform.md §4).

import { describe, expect, it } from 'vitest';
import {
  handleFormPost,
  showAfterSubmission,
  showForm,
} from '../../../emulator/forms/page-post.ts';
import { submitByPerson } from '../../../emulator/forms/person.ts';
import { AGREES, COMMENTS, commentForm, stateOf } from './comment-form.ts';
import { executionIn, newWorld } from './world.ts';

function office() {
  const execution = executionIn(newWorld());
  const form = commentForm(execution);
  const state = stateOf(execution, form);
  const { world } = execution;
  const field = (title: string, at = 0) =>
    `entry.${state.items.filter((item) => item.title === title)[at]?.entry}`;
  const open = (query = '') => showForm(world, state.publishedId, new URLSearchParams(query));
  const press = (fields: Record<string, string>) =>
    handleFormPost(world, state.publishedId, new URLSearchParams(fields));
  const who = { [field('Mã phiếu')]: 'D4-STC', [field('Tên cơ quan')]: 'Sở Tài chính' };
  return { execution, world, form, state, field, open, press, who };
}

const html = (served: ReturnType<typeof handleFormPost>) =>
  served.kind === 'page' ? served.html : '';

/** What a browser would send back from a page: the values of its fields. */
function fieldsOn(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, tag = ''] of page.matchAll(/<input ([^>]*)>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (name && !/type="(radio|checkbox)"/.test(tag)) fields[name] = value;
  }
  return fields;
}

describe('the first page', () => {
  it('has a label for every field and says in words what is required', () => {
    const { open } = office();
    const page = html(open());
    for (const [, id] of page.matchAll(/<(?:input|select|textarea)[^>]* id="(q\d+)"/g)) {
      expect(page).toContain(`<label class="name" for="${id}">`);
    }
    expect(page).toContain('<html lang="vi">');
    expect(page.match(/\(bắt buộc\)/g)).toHaveLength(3);
    expect(page).toContain('role="radiogroup"');
    expect(page).not.toMatch(/(src|href)="https?:/);
  });

  it('is prefilled from the link, and a value cannot break out of its field', () => {
    const { open, field } = office();
    const hostile = encodeURIComponent('"><script>alert(1)</script>');
    const page = html(open(`usp=pp_url&${field('Mã phiếu')}=${hostile}`));
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).not.toContain('<script>alert');
  });

  it('does not count as an answer: opening a link changes nothing (§14.4)', () => {
    const { open, world } = office();
    const before = JSON.stringify(world);
    open('x=1');
    expect(JSON.stringify(world)).toBe(before);
  });
});

describe('walking through the pages', () => {
  it('asks again for what is missing, with the fault tied to its field', () => {
    const { press, state } = office();
    const served = press({ pageHistory: '0', go: 'next' });
    expect(served).toMatchObject({ kind: 'page', status: 400 });
    const id = `q${state.items[0]?.id}`;
    expect(html(served)).toContain(`aria-describedby="${id}-error" aria-invalid="true"`);
    expect(html(served)).toContain(`<p class="says" id="${id}-error">Câu hỏi này bắt buộc`);
    expect(html(served)).toContain('Còn 3 câu cần sửa');
  });

  it('goes on to the page that the answer leads to, and back with nothing lost', () => {
    const { press, who, field } = office();
    const second = press({
      ...who,
      [field('Ý kiến chung')]: COMMENTS,
      pageHistory: '0',
      go: 'next',
    });
    expect(html(second)).toContain('Trang 2/2');
    expect(html(second)).toContain('>Gửi</button>');
    const carried = fieldsOn(html(second));
    expect(carried).toMatchObject({ ...who, pageHistory: '0,1' });
    const back = press({ ...carried, [field('Nội dung góp ý')]: 'Bổ sung', go: 'back' });
    expect(html(back)).toContain('Trang 1/2');
    expect(html(back)).toContain('value="D4-STC"');
    expect(html(back)).toMatch(/value="Bổ sung"/);
  });

  it('ends at once where the answer says so', () => {
    const { press, who, field, state } = office();
    const fields = { ...who, [field('Ý kiến chung')]: AGREES, pageHistory: '0', go: 'next' };
    const served = press(fields);
    expect(served).toMatchObject({ kind: 'submit', formId: state.id, respondent: '', editing: '' });
  });

  it('thanks in the form’s own words after the answer was taken', () => {
    const { press, who, field, state, form, world, execution } = office();
    form.setConfirmationMessage('Đã nhận <ý kiến>.').setShowLinkToRespondAgain(false);
    const fields = { ...who, [field('Ý kiến chung')]: AGREES, pageHistory: '0', go: 'next' };
    const served = press(fields);
    if (served.kind !== 'submit') throw new Error('not ready');
    const { formId, answers, respondent } = served;
    const outcome = submitByPerson(world, formId, answers, respondent, execution.switches);
    expect(outcome.outcome).toBe('submitted');
    const result = { accepted: true, responseId: state.responses[0]?.id ?? null, errors: {} };
    const thanks = showAfterSubmission(world, formId, new URLSearchParams(fields), result);
    expect(thanks.html).toContain('Đã nhận &lt;ý kiến&gt;.');
    expect(thanks.html).not.toContain('Gửi một câu trả lời khác');
  });

  it('does not trust the page: a made-up history or a skipped page is caught at the end', () => {
    const { press, world, state, execution } = office();
    const served = press({ pageHistory: '9,1', go: 'next' });
    expect(served).toMatchObject({ kind: 'page', status: 400 });
    const outcome = submitByPerson(world, state.id, {}, '', execution.switches);
    expect(outcome).toMatchObject({ outcome: 'invalid', page: 0 });
  });
});

describe('what a form asks of its page', () => {
  it('a progress bar, where it has more than one page', () => {
    const { open, form } = office();
    expect(html(open())).not.toContain('<progress');
    form.setProgressBar(true);
    expect(html(open())).toContain('<progress max="2" value="1"');
  });

  it('an address, checked before the first page is left and kept to the end', () => {
    const { open, press, form, who, field } = office();
    form.setCollectEmail(true);
    expect(html(open())).toContain('name="emailAddress"');
    const fields = { ...who, [field('Ý kiến chung')]: AGREES, pageHistory: '0', go: 'next' };
    expect(html(press(fields))).toContain('Vui lòng ghi địa chỉ thư điện tử của bạn.');
    expect(html(press({ ...fields, emailAddress: 'ten@' }))).toContain('không đúng');
    expect(press({ ...fields, emailAddress: 'ten@tinh.gov.vn' })).toMatchObject({
      kind: 'submit',
      respondent: 'ten@tinh.gov.vn',
    });
    const second = press({
      ...fields,
      [field('Ý kiến chung')]: COMMENTS,
      emailAddress: 'ten@tinh.gov.vn',
    });
    expect(fieldsOn(html(second))).toMatchObject({ emailAddress: 'ten@tinh.gov.vn' });
  });
});

describe('the closed door', () => {
  it('shows the message of a closed form, also to who was still filling it in', () => {
    const { open, press, form, who, field } = office();
    form.setCustomClosedFormMessage('Đợt D4 đã kết thúc.').setAcceptingResponses(false);
    expect(html(open())).toContain('Đợt D4 đã kết thúc.');
    const late = press({ ...who, [field('Ý kiến chung')]: AGREES, go: 'next' });
    expect(late).toMatchObject({ kind: 'page', status: 403 });
    expect(html(late)).toContain('Đợt D4 đã kết thúc.');
  });

  it('says of an unpublished form that it is not published, whatever its closed message', () => {
    const { open, press, form, who, field } = office();
    form.setCustomClosedFormMessage('Đợt D4 đã kết thúc.').setPublished(false);
    for (const served of [open(), press({ ...who, [field('Ý kiến chung')]: AGREES, go: 'next' })]) {
      expect(html(served)).toContain('“Phiếu góp ý dự thảo Đề án” chưa được xuất bản.');
      expect(html(served)).not.toContain('Đợt D4 đã kết thúc.');
    }
  });

  it('tells Google’s own sentence where a closed form has none', () => {
    const { open, form } = office();
    form.setAcceptingResponses(false);
    expect(html(open())).toContain('không nhận câu trả lời nữa');
  });

  it('asks an anonymous visitor to sign in and keeps the prefilled code meanwhile (U17)', () => {
    const { open, state, field } = office();
    state.responders = 'signInRequired';
    const page = html(open(`${field('Mã phiếu')}=D4-STC`));
    expect(page).toContain('Bạn phải đăng nhập');
    expect(fieldsOn(page)).toMatchObject({ [field('Mã phiếu')]: 'D4-STC' });
    expect(html(open('authuser=binh@khcn.bacgiang.gov.vn'))).toContain('Mã phiếu');
  });

  it('says that there is no form at a wrong address', () => {
    const { world } = office();
    expect(showForm(world, '1FAIpQLSwrong', new URLSearchParams())).toMatchObject({ status: 404 });
  });
});
