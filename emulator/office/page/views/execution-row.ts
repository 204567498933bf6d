// One execution in the log: who, how it ended, what it logged, its service calls.

import type { ExecutionSummary } from '../../api.ts';
import { element } from '../element.ts';
import { officeState } from '../session.ts';
import { momentText, spanText } from '../times.ts';
import { callsPlace } from './execution-calls.ts';
import { foldable } from './foldable.ts';

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
  custom: 'hàm trong ô',
};

/** A line of the log that unfolds. */
export function executionRow(run: ExecutionSummary): HTMLElement {
  const [word, mark] = OUTCOME[run.outcome];
  const calls = callsPlace(run);
  return foldable(
    run.id,
    () => void calls.fetchNow(),
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
      calls.place,
    ),
  );
}
