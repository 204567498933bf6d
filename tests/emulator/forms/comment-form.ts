// The form of a round of comments (features.md §3.5), shortened: what the tests answer.

import type { Execution } from '../../../emulator/core/execution.ts';
import { formApp } from '../../../emulator/forms/app.ts';
import { navigationType } from '../../../emulator/forms/enums.ts';
import type { Form } from '../../../emulator/forms/form.ts';
import { setResponders } from '../../../emulator/forms/form-store.ts';
import type { FormState } from '../../../emulator/forms/state.ts';

export const AGREES = 'Thống nhất hoàn toàn';
export const COMMENTS = 'Thống nhất, có ý kiến góp ý';

/** Code, agency, day, position; then a page of comments which those who agree do not see. */
export function commentForm(execution: Execution): Form {
  const form = formApp(execution).create('D4 – Góp ý dự thảo Đề án', false);
  form.setTitle('Phiếu góp ý dự thảo Đề án').setDescription('Kính gửi quý cơ quan.\nXin cảm ơn.');
  form.addTextItem().setTitle('Mã phiếu').setRequired(true);
  form
    .addListItem()
    .setTitle('Tên cơ quan')
    .setChoiceValues(['Sở Tài chính', 'UBND huyện Yên Thế'])
    .setRequired(true);
  form.addDateItem().setTitle('Ngày văn bản');
  const position = form.addMultipleChoiceItem().setTitle('Ý kiến chung').setRequired(true);
  const comments = form.addPageBreakItem().setTitle('Góp ý chi tiết');
  form.addTextItem().setTitle('Vị trí');
  form.addParagraphTextItem().setTitle('Nội dung góp ý').setRequired(true);
  form.addTextItem().setTitle('Vị trí');
  position.setChoices([
    position.createChoice(AGREES, navigationType('SUBMIT')),
    position.createChoice(COMMENTS, comments),
  ]);
  form.setPublished(true);
  setResponders(execution.world, form.getId(), 'anyone');
  return form;
}

/** The stored form behind the service. */
export function stateOf(execution: Execution, form: Form): FormState {
  const state = execution.world.forms.byId[form.getId()];
  if (!state) throw new Error('The form is not in the world.');
  return state;
}

/** The id of the question with this title (the first of several). */
export function idOf(form: Form, title: string): number {
  const item = form.getItems().find((one) => one.getTitle() === title);
  if (!item) throw new Error(`The form does not ask ${title}.`);
  return item.getId();
}
