// Short messages in the corner: a script's toasts, what went wrong, that a script is running.

import { element } from './element.ts';

const corner = element('div', { class: 'notices', 'aria-live': 'polite' });

export const noticeCorner = (): HTMLElement => corner;

/** Shows a message for some seconds; a negative number keeps it until it is closed. */
export function notice(
  text: string,
  {
    title = '',
    seconds = 6,
    wrong = false,
  }: { title?: string; seconds?: number; wrong?: boolean } = {},
): void {
  const remove = () => card.remove();
  const card = element(
    'div',
    { class: wrong ? 'notice wrong' : 'notice', role: wrong ? 'alert' : 'status' },
    element(
      'div',
      { class: 'notice-text' },
      title ? element('strong', {}, title) : null,
      element('span', {}, text),
    ),
    element('button', { type: 'button', 'aria-label': 'Đóng thông báo', onclick: remove }, '×'),
  );
  corner.append(card);
  if (seconds >= 0) setTimeout(remove, Math.max(seconds, 2) * 1000);
}

/** Says in words what went wrong. */
export function complain(error: unknown, title = 'Không thực hiện được'): void {
  notice(error instanceof Error ? error.message : String(error), {
    title,
    wrong: true,
    seconds: 20,
  });
}

let running = 0;
const bar = element('div', { class: 'running', role: 'status', hidden: true });

export const runningBar = (): HTMLElement => bar;

/** Shows what is going on while the work lasts. */
export async function whileRunning<T>(work: Promise<T>, words = 'Đang chạy tập lệnh…'): Promise<T> {
  running++;
  const late = setTimeout(() => {
    bar.textContent = words;
    bar.hidden = running === 0;
  }, 120);
  try {
    return await work;
  } finally {
    running--;
    clearTimeout(late);
    bar.hidden = running === 0;
  }
}
