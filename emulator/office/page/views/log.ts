// The view "Nhật ký": what ran, as Google's page "Executions" tells it, and what waits to run.

import type { LogReport, TriggerSummary } from '../../api.ts';
import { element } from '../element.ts';
import { fetchJson } from '../server.ts';
import { officeState } from '../session.ts';
import { momentText } from '../times.ts';
import { executionRow } from './execution-row.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

const EVENT: Record<string, string> = {
  CLOCK: 'theo giờ',
  ON_FORM_SUBMIT: 'khi có câu trả lời biểu mẫu',
  ON_OPEN: 'khi mở sổ',
  ON_EDIT: 'khi sửa ô',
  ON_CHANGE: 'khi sổ thay đổi',
};

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
