// The view "Biểu mẫu": the forms that the script made, each a step from its public page.

import type { FormSummary } from '../../api.ts';
import { element } from '../element.ts';
import { fetchJson } from '../server.ts';
import { officeState } from '../session.ts';
import { momentText } from '../times.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

export const formsView: View = {
  async show(place) {
    const forms = await fetchJson<FormSummary[]>('/api/forms');
    fill(
      place,
      viewPage(
        'Biểu mẫu',
        forms.length === 0
          ? emptyNote('Chưa có biểu mẫu nào. Biểu mẫu do tập lệnh tạo ra sẽ hiện ở đây.')
          : element('ul', { class: 'cards' }, ...forms.map(formCard)),
      ),
    );
  },
};

function formCard(form: FormSummary): HTMLElement {
  const { timeZone } = officeState();
  return element(
    'li',
    { class: 'card' },
    element(
      'div',
      {},
      element('h2', {}, form.title || form.fileName || 'Biểu mẫu không có tiêu đề'),
      element(
        'p',
        { class: 'fine' },
        element(
          'span',
          { class: form.open ? 'mark good' : 'mark' },
          form.open ? 'Đang nhận câu trả lời' : 'Không nhận câu trả lời',
        ),
        ` ${form.responses} câu trả lời · tạo lúc ${momentText(form.createdAt, timeZone)}`,
      ),
    ),
    element(
      'a',
      { class: 'button', href: form.url, target: '_blank', rel: 'noopener' },
      'Mở trang trả lời',
    ),
  );
}
