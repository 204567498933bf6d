// The book and its copies, one of which is open in the office.

import type { CopySummary } from '../../api.ts';
import { element } from '../element.ts';
import { complain, notice, whileRunning } from '../notices.ts';
import { postJson } from '../server.ts';
import { me } from '../session.ts';

/** Makes a copy of the open book; it stays closed until somebody opens it. */
export async function makeCopy(): Promise<void> {
  try {
    await whileRunning(postJson('/api/copies', { user: me().email }), 'Đang tạo bản sao…');
    notice('Bản sao có tập lệnh riêng, không có trình kích hoạt. Mở ở trang Cảnh dựng sẵn.', {
      title: 'Đã tạo bản sao',
    });
    window.location.hash = '#canh';
  } catch (error) {
    complain(error);
  }
}

/** Nothing while there is only the book itself. */
export function copyCards(files: readonly CopySummary[]): HTMLElement[] {
  if (files.length < 2) return [];
  return [
    element('h2', {}, 'Sổ và bản sao'),
    element('ul', { class: 'cards' }, ...files.map((file, at) => copyCard(file, at === 0))),
    element('h2', {}, 'Cảnh'),
  ];
}

function copyCard({ id, name, owner, open }: CopySummary, original: boolean): HTMLElement {
  const openNow = async () => {
    try {
      await postJson(`/api/copies/${encodeURIComponent(id)}/open`, {});
      window.location.hash = '#so';
    } catch (error) {
      complain(error);
    }
  };
  return element(
    'li',
    { class: 'card' },
    element(
      'div',
      {},
      element('h2', {}, name),
      element('p', { class: 'fine' }, `${original ? 'Sổ gốc' : 'Bản sao'} · của ${owner}`),
    ),
    open
      ? element('span', { class: 'mark good' }, 'Đang mở')
      : element(
          'button',
          { type: 'button', class: 'button', onclick: () => void openNow() },
          original ? 'Mở sổ gốc' : 'Mở bản sao',
        ),
  );
}
