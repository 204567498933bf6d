// What every view needs at once, and the stream on which the office tells its windows of changes.

import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { OfficeState } from '../api.ts';
import { unreadMails } from '../mailboxes.ts';
import type { Office } from '../office.ts';
import { peopleOf, personAt } from '../people.ts';

/** Often enough that neither browser nor server gives the stream up (ms). */
const HEARTBEAT = 20_000;

export function stateRoutes(office: Office): Hono {
  return new Hono()
    .get('/api/state', (context) => {
      const { user, window } = watcherOf(office, context);
      return context.json(stateOf(office, user, window));
    })
    .get('/api/events', (context) => {
      const { user, window } = watcherOf(office, context);
      return streamSSE(context, async (stream) => {
        const { promise, resolve } = untilTold();
        const remove = office.windows.add(window, user, (event, data) => {
          void stream.writeSSE({ event, data });
        });
        const beat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT);
        stream.onAbort(() => {
          clearInterval(beat);
          remove();
          resolve();
        });
        await stream.writeSSE({
          event: 'state',
          data: JSON.stringify(stateOf(office, user, window)),
        });
        await promise;
      });
    });
}

/** The window that asks, and who sits in front of it. */
function watcherOf(office: Office, context: Context): { user: string; window: string } {
  const { email } = personAt(office.runtime, context.req.query('user') ?? '');
  return { user: email, window: context.req.query('window') ?? '' };
}

function stateOf(office: Office, user: string, window: string): OfficeState {
  const { runtime } = office;
  const { world, manifest } = runtime;
  const book = world.bound ? world.spreadsheets[world.bound.id] : undefined;
  return {
    title: book?.name ?? 'Văn phòng',
    now: world.now,
    timeZone: book?.timeZone ?? manifest.timeZone,
    people: peopleOf(runtime),
    unread: unreadMails(world),
    question: office.question(user, window),
    dialog: office.frame(user, window, false),
    sidebar: office.frame(user, window, true),
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
