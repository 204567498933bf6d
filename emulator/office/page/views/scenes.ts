// The view "Cảnh dựng sẵn": ready-made books, one of which can take the place of the open one.

import type { CopySummary, SceneSummary } from '../../api.ts';
import { confirmed } from '../dialogs/question.ts';
import { element } from '../element.ts';
import { complain, whileRunning } from '../notices.ts';
import { fetchJson, postJson } from '../server.ts';
import { copyCards } from './copies.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

export const scenesView: View = {
  async show(place) {
    const [scenes, copies] = await Promise.all([
      fetchJson<SceneSummary[]>('/api/scenes'),
      fetchJson<CopySummary[]>('/api/copies'),
    ]);
    fill(
      place,
      viewPage(
        'Cảnh dựng sẵn',
        ...copyCards(copies),
        element(
          'p',
          { class: 'lead' },
          'Mỗi cảnh là một sổ đã dựng sẵn để xem thử hoặc tập huấn. Mở một cảnh sẽ thay thế sổ đang mở.',
        ),
        scenes.length === 0
          ? emptyNote('Không có cảnh nào.')
          : element('ul', { class: 'cards' }, ...scenes.map(sceneCard)),
      ),
    );
  },
};

function sceneCard(scene: SceneSummary): HTMLElement {
  const open = async () => {
    const sure = await confirmed(
      `Mở cảnh “${scene.title}”?`,
      'Sổ đang mở cùng thư, biểu mẫu và văn bản của nó sẽ được thay thế.',
    );
    if (!sure) return;
    button.disabled = true;
    button.textContent = 'Đang dựng…';
    try {
      await whileRunning(
        postJson(`/api/scenes/${encodeURIComponent(scene.id)}`, {}),
        'Đang dựng cảnh, có thể mất nửa phút…',
      );
      window.location.hash = '#so';
    } catch (error) {
      complain(error);
      button.disabled = false;
      button.textContent = 'Mở cảnh này';
    }
  };
  const button = element(
    'button',
    { type: 'button', class: 'button', onclick: open },
    'Mở cảnh này',
  );
  return element(
    'li',
    { class: 'card' },
    element('div', {}, element('h2', {}, scene.title), element('p', {}, scene.description)),
    button,
  );
}
