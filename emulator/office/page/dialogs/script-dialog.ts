// The script's HTML dialog or sidebar, in a frame of its own origin, and its calls to the script.

import type { DialogFrame } from '../../api.ts';
import { element } from '../element.ts';
import { complain } from '../notices.ts';
import { callFromDialog } from '../script-run.ts';
import { postJson } from '../server.ts';

/** What the frame says (`dialog-page.ts`). */
type FrameMessage =
  | { office: true; type: 'call'; id: number; name: string; args: unknown[] }
  | { office: true; type: 'close' }
  | { office: true; type: 'focus' }
  | { office: true; type: 'size'; width?: number; height?: number };

const USUAL = { width: 600, height: 400 };

/** Shows the dialog or sidebar in its place; the result takes it away without telling the server. */
export function showScriptDialog(dialog: DialogFrame, place: HTMLElement): () => void {
  const before = document.activeElement;
  const titleId = `dialog-title-${dialog.number}`;
  const close = () => {
    void postJson('/api/dialog/close', { number: dialog.number }).catch(complain);
  };
  const frame = element('iframe', {
    src: `/dialog/${dialog.number}`,
    title: dialog.title || 'Hộp thoại của tập lệnh',
  });
  const waiting = element('p', { class: 'waiting', role: 'status' }, 'Đang mở…');
  const heading = element(
    'header',
    {},
    element('h2', { id: titleId }, dialog.title),
    element(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Đóng', onclick: close },
      '×',
    ),
  );
  const shell = dialog.sidebar
    ? element(
        'aside',
        { class: 'script-sidebar', 'aria-labelledby': titleId },
        heading,
        waiting,
        frame,
      )
    : element(
        'dialog',
        { class: 'script-dialog', 'aria-labelledby': titleId },
        heading,
        waiting,
        frame,
      );
  const resize = (width: number | null | undefined, height: number | null | undefined) => {
    if (dialog.sidebar) return;
    if (width) frame.style.width = `${width}px`;
    if (height) frame.style.height = `${height}px`;
  };
  resize(dialog.width ?? USUAL.width, dialog.height ?? USUAL.height);
  const hear = (event: MessageEvent<FrameMessage>) => {
    if (event.source !== frame.contentWindow || event.data?.office !== true) return;
    const message = event.data;
    switch (message.type) {
      case 'call':
        void call(message.id, message.name, message.args);
        break;
      case 'close':
        close();
        break;
      case 'focus':
        if (before instanceof HTMLElement) before.focus();
        break;
      case 'size':
        resize(message.width, message.height);
        break;
    }
  };
  const call = async (id: number, name: string, args: unknown[]) => {
    const reply = (message: object) => frame.contentWindow?.postMessage({ id, ...message }, '*');
    try {
      const { status, result, error } = await callFromDialog(dialog.number, name, args);
      reply(status === 'failed' || status === 'killed' ? { error } : { result });
    } catch (error) {
      reply({ error: error instanceof Error ? error.message : String(error) });
    }
  };
  window.addEventListener('message', hear);
  // The frame's own origin has no focus of ours to inherit: it is given when its page is there.
  frame.addEventListener('load', () => {
    waiting.remove();
    frame.focus();
    frame.contentWindow?.postMessage({ begin: true }, '*');
  });
  if (shell instanceof HTMLDialogElement) {
    place.append(shell);
    shell.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    if (dialog.modal) shell.showModal();
    else shell.show();
  } else {
    shell.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') close();
    });
    place.replaceChildren(shell);
  }
  return () => {
    window.removeEventListener('message', hear);
    if (shell instanceof HTMLDialogElement) shell.close();
    shell.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
