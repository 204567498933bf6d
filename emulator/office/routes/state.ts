// What every view needs at once, and the stream on which the office tells its windows of changes.

import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { OfficeState } from '../api.ts';
import { unreadMails } from '../mailboxes.ts';
import type { Office } from '../office.ts';
import { peopleOf } from '../people.ts';

/** Often enough that neither browser nor server gives the stream up (ms). */
const HEARTBEAT = 20_000;

export function stateRoutes(office: Office): Hono {
  return new Hono()
    .get('/api/state', (context) => context.json(stateOf(office)))
    .get('/api/events', (context) => {
      const window = context.req.query('window') ?? '';
      return streamSSE(context, async (stream) => {
        const { promise, resolve } = untilTold();
        const remove = office.windows.add(window, (event, data) => {
          void stream.writeSSE({ event, data });
        });
        const beat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT);
        stream.onAbort(() => {
          clearInterval(beat);
          remove();
          resolve();
        });
        await stream.writeSSE({ event: 'state', data: JSON.stringify(stateOf(office)) });
        await promise;
      });
    });
}

function stateOf(office: Office): OfficeState {
  const { runtime } = office;
  const { world, manifest } = runtime;
  const book = world.bound ? world.spreadsheets[world.bound.id] : undefined;
  return {
    title: book?.name ?? 'Văn phòng',
    now: world.now,
    timeZone: book?.timeZone ?? manifest.timeZone,
    people: peopleOf(runtime),
    unread: unreadMails(world),
    question: runtime.question(),
    dialog: office.dialog(),
    front: office.front,
    worldNumber: office.worldNumber,
  };
}

function untilTold(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
