// The service calls of one execution, by method, each method unfolding to its single calls.

import type { ExecutionSummary, MethodCalls } from '../../api.ts';
import { element } from '../element.ts';
import { complain } from '../notices.ts';
import { fetchJson } from '../server.ts';
import { spanText } from '../times.ts';
import { foldable } from './foldable.ts';

/** A finished execution makes no more calls: what was fetched stays true. */
const fetched = new Map<string, MethodCalls[]>();

/** The place of the calls in an execution's line, and the way to have them fetched. */
export function callsPlace(run: ExecutionSummary): {
  place: HTMLElement | null;
  fetchNow: () => Promise<void>;
} {
  if (run.calls === 0) return { place: null, fetchNow: async () => undefined };
  const place = element('div', { class: 'calls' });
  const show = () => {
    const methods = fetched.get(run.id);
    if (methods) place.replaceChildren(...callTable(run, methods));
  };
  show();
  const fetchNow = async () => {
    if (fetched.has(run.id)) return;
    try {
      const path = `/api/log/${encodeURIComponent(run.id)}/calls`;
      fetched.set(run.id, await fetchJson<MethodCalls[]>(path));
      show();
    } catch (error) {
      complain(error);
    }
  };
  return { place, fetchNow };
}

function callTable(run: ExecutionSummary, methods: MethodCalls[]): HTMLElement[] {
  // After a new start of the office only the counts are left, which the world keeps.
  if (methods.length === 0) {
    const counts = Object.entries(run.callsByMethod).sort(([, left], [, right]) => right - left);
    const text = counts.map(([method, count]) => `${method} ×${count}`).join(', ');
    return [element('p', { class: 'fine' }, `Chi tiết không còn được giữ. ${text}`)];
  }
  return [
    element('h3', {}, 'Lệnh gọi dịch vụ'),
    ...methods.map((method) => methodLine(run.id, method)),
  ];
}

function methodLine(runId: string, { method, milliseconds, calls }: MethodCalls): HTMLElement {
  return foldable(
    `${runId} ${method}`,
    () => undefined,
    element(
      'summary',
      {},
      element('code', {}, method),
      element('span', {}, `${calls.length} lần`),
      element('span', { class: 'fine' }, spanText(milliseconds)),
    ),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, 'Lệnh thứ'),
          element('th', { scope: 'col' }, 'Cỡ các tham số'),
          element('th', { scope: 'col' }, 'Thời gian trên Google'),
        ),
      ),
      element(
        'tbody',
        {},
        ...calls.map(({ number, sizes, milliseconds: took }) =>
          element(
            'tr',
            {},
            element('td', {}, String(number)),
            element('td', {}, sizes.join(', ') || '–'),
            element('td', {}, spanText(took)),
          ),
        ),
      ),
    ),
  );
}
