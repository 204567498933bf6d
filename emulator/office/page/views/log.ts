// The view "Nhật ký": what ran, as Google's page "Executions" tells it, and what waits to run.

import type { ExecutionSummary, LogReport, TriggerSummary } from '../../api.ts';
import { element } from '../element.ts';
import { fetchJson } from '../server.ts';
import { officeState } from '../session.ts';
import { momentText, spanText } from '../times.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

const OUTCOME: Record<ExecutionSummary['outcome'], [word: string, mark: string]> = {
  completed: ['Xong', 'good'],
  failed: ['Lỗi', 'bad'],
  killed: ['Bị dừng', 'bad'],
  waiting: ['Chờ trả lời', 'wait'],
};
const KIND: Record<string, string> = {
  open: 'mở sổ',
  edit: 'sửa ô',
  menu: 'trình đơn',
  dialog: 'hộp thoại',
  trigger: 'trình kích hoạt',
  editor: 'trình soạn thảo',
};
const EVENT: Record<string, string> = {
  CLOCK: 'theo giờ',
  ON_FORM_SUBMIT: 'khi có câu trả lời biểu mẫu',
  ON_OPEN: 'khi mở sổ',
  ON_EDIT: 'khi sửa ô',
  ON_CHANGE: 'khi sổ thay đổi',
};

/** Executions whose lines are open, kept while the list is drawn anew. */
const opened = new Set<string>();

export const logView: View = {
  async show(place) {
    const log = await fetchJson<LogReport>('/api/log');
    fill(
      place,
      viewPage(
        'Nhật ký',
        element('h2', {}, 'Việc chờ chạy'),
        log.triggers.length === 0
          ? emptyNote('Không có trình kích hoạt nào.')
          : element('ul', { class: 'plain' }, ...log.triggers.map(triggerLine)),
        log.notImplemented.length > 0
          ? element(
              'p',
              { class: 'warning' },
              `Tập lệnh đã gọi những hàm mà bộ chạy tại chỗ chưa có: ${log.notImplemented.join(', ')}.`,
            )
          : null,
        element('h2', {}, 'Các lần chạy'),
        log.executions.length === 0
          ? emptyNote('Chưa có lần chạy nào.')
          : element('div', { class: 'log' }, ...log.executions.map(executionRow)),
      ),
    );
  },
};

function triggerLine({ handler, event, next }: TriggerSummary): HTMLElement {
  const when = next === null ? '' : `, lần tới ${momentText(next, officeState().timeZone)}`;
  return element('li', {}, element('code', {}, handler), ` ${EVENT[event] ?? event}${when}`);
}

function executionRow(run: ExecutionSummary): HTMLElement {
  const [word, mark] = OUTCOME[run.outcome];
  const methods = Object.entries(run.callsByMethod)
    .sort(([, left], [, right]) => right - left)
    .map(([method, count]) => `${method} ×${count}`)
    .join(', ');
  return element(
    'details',
    {
      open: opened.has(run.id),
      ontoggle: (event: Event) => {
        if (event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open)
          opened.add(run.id);
        else opened.delete(run.id);
      },
    },
    element(
      'summary',
      { id: `run-${run.id}` },
      element('span', { class: `mark ${mark}` }, word),
      element('code', {}, run.name),
      element('span', { class: 'fine' }, KIND[run.kind] ?? run.kind),
      element('time', { class: 'fine' }, momentText(run.at, officeState().timeZone)),
      element('span', { class: 'fine' }, `${run.calls} lệnh gọi dịch vụ`),
      element('span', { class: 'fine' }, `${spanText(run.simulatedMs)} trên Google`),
    ),
    element(
      'div',
      { class: 'run' },
      element(
        'p',
        { class: 'fine' },
        `Người chạy: ${run.user || '(ẩn danh)'} · máy này: ${spanText(run.cpuMs)}`,
      ),
      run.error ? element('pre', { class: 'bad' }, run.error) : null,
      run.logs.length > 0
        ? element('pre', {}, run.logs.map(({ level, text }) => `${level}  ${text}`).join('\n'))
        : null,
      methods ? element('p', { class: 'fine' }, methods) : null,
    ),
  );
}
