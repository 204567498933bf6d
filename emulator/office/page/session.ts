// What the whole page shares: the office's state, and who the person at this window is.

import type { OfficeState, Person } from '../api.ts';
import { fetchJson, on, windowName } from './server.ts';

let state: OfficeState | null = null;
const listeners: ((state: OfficeState) => void)[] = [];
const KEPT = 'office.user';

/** The newest state. Throws before `openSession` has resolved. */
export function officeState(): OfficeState {
  if (!state) throw new Error('The office has not told its state yet.');
  return state;
}

/** Called with the state now and whenever it changes. */
export function onState(listener: (state: OfficeState) => void): void {
  listeners.push(listener);
  if (state) listener(state);
}

/** Who the person at this window is: as chosen here before, else the owner. */
export function me(): Person {
  const { people } = officeState();
  const kept = sessionStorage.getItem(KEPT);
  const found = people.find(({ email }) => email === kept) ?? people[0];
  if (!found) throw new Error('The office tells of nobody.');
  return found;
}

/** Becomes somebody else; the page begins anew, as after signing in. */
export function become(email: string): void {
  sessionStorage.setItem(KEPT, email);
  location.reload();
}

/** Fetches the state and keeps it new. Another world in the place of this one loads the page anew. */
export async function openSession(): Promise<void> {
  const take = (next: OfficeState) => {
    if (state && state.worldNumber !== next.worldNumber) {
      location.reload();
      return;
    }
    state = next;
    for (const listener of listeners) listener(next);
  };
  const query = new URLSearchParams({
    window: windowName,
    user: sessionStorage.getItem(KEPT) ?? '',
  });
  const fetchState = () => fetchJson<OfficeState>(`/api/state?${query}`);
  const refresh = () => fetchState().then(take, () => undefined);
  take(await fetchState());
  on('state', take);
  on('changed', refresh);
}
