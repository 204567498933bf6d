// How the page talks to the office's server: requests, and the stream of events.

import type { OfficeEvents } from '../api.ts';

/** A refusal of the server, with its sentence for the person. */
export class Refused extends Error {}

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new Refused('Không nối được với văn phòng. Kiểm tra xem chương trình còn chạy không.');
  }
  if (!response.ok) throw new Refused((await response.text()) || `Lỗi ${response.status}`);
  return response.status === 204 ? null : response.json();
}

/** GET; the shape is agreed in `api.ts`. */
export const fetchJson = async <T>(path: string): Promise<T> => (await ask(path)) as T;

/** POST with a JSON body. */
export const postJson = async <T>(path: string, body: unknown): Promise<T> =>
  (await ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })) as T;

/** This window's name, new with each load of the page. */
export const windowName = crypto.randomUUID();

type Listeners = { [Name in keyof OfficeEvents]: ((data: OfficeEvents[Name]) => void)[] };
const listeners: Listeners = {
  state: [],
  changed: [],
  toast: [],
  failure: [],
  grid: [],
  results: [],
};
const connectionListeners: ((open: boolean) => void)[] = [];

/** Listens to one kind of event of the office; the result stops it. */
export function on<Name extends keyof OfficeEvents>(
  name: Name,
  listener: (data: OfficeEvents[Name]) => void,
): () => void {
  listeners[name].push(listener);
  return () => {
    listeners[name].splice(listeners[name].indexOf(listener), 1);
  };
}

/** Tells whether the office can be reached, whenever that changes. */
export function onConnection(listener: (open: boolean) => void): void {
  connectionListeners.push(listener);
}

let opened = () => {};

/** Resolves once the event stream is open: what changes from then on is heard. */
export const connected = new Promise<void>((resolve) => {
  opened = resolve;
});

/** Opens the stream of events for the person at this window. */
export function connect(user: string): void {
  const query = new URLSearchParams({ window: windowName, user });
  const stream = new EventSource(`/api/events?${query}`);
  const forward = <Name extends keyof OfficeEvents>(name: Name) => {
    stream.addEventListener(name, (event: MessageEvent<string>) => {
      const data = JSON.parse(event.data) as OfficeEvents[Name];
      for (const listener of [...listeners[name]]) listener(data);
    });
  };
  forward('state');
  forward('changed');
  forward('toast');
  forward('failure');
  forward('grid');
  forward('results');
  stream.addEventListener('open', () => {
    opened();
    tellConnection(true);
  });
  stream.addEventListener('error', () => tellConnection(false));
}

const tellConnection = (open: boolean) => {
  for (const listener of connectionListeners) listener(open);
};
