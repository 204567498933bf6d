// The grid's side of the collaboration: its messages to the server, and those of the others.

import { complain } from '../notices.ts';
import { on, postJson } from '../server.ts';
import { me } from '../session.ts';

type Listener = (message: unknown) => void;

export interface GridTransport {
  onNewMessage(id: string, callback: Listener): void;
  sendMessage(message: unknown): Promise<void>;
  leave(id: string): void;
}

/**
 * A transport for one opened workbook. Messages that arrive before the model has joined are kept for
 * it; `onReplaced` is called when the server has begun the workbook anew.
 */
export function gridTransport(onReplaced: () => void): GridTransport & { close(): void } {
  let listener: Listener | null = null;
  const early: unknown[] = [];
  const stop = on('grid', (message) => {
    if (message === null) onReplaced();
    else if (listener) listener(message);
    else early.push(message);
  });
  return {
    onNewMessage: (_id, callback) => {
      listener = callback;
      for (const message of early.splice(0)) callback(message);
    },
    sendMessage: async (message) => {
      try {
        await postJson('/api/grid', { message, user: me().email });
      } catch (error) {
        if (!isPosition(message)) {
          complain(error, 'Chưa ghi được vào sổ');
          onReplaced();
        }
      }
    },
    leave: () => {
      listener = null;
    },
    close: stop,
  };
}

const isPosition = (message: unknown) =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  String(message.type).startsWith('CLIENT_');
