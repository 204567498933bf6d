// Opens an office over the small script project of this folder, on any free port.

import { fileURLToPath } from 'node:url';
import { createRuntime, type Runtime } from '../../../emulator/index.ts';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';

export const OWNER = 'vanthu@bacgiang.example';
const dir = fileURLToPath(new URL('./fixture', import.meta.url));

export const fixtureRuntime = (): Runtime =>
  createRuntime({
    project: { dir },
    now: '2021-08-23T08:00:00+07:00',
    title: 'Sổ thử nghiệm',
    account: { email: OWNER },
    switches: { 'forms.responders': 'anyone' },
  });

/** An office with one scene, an empty book; it keeps its state in `stateDir` when one is given. */
export const openOffice = (stateDir: string | null = null): Promise<RunningOffice> =>
  startOffice({
    runtime: fixtureRuntime(),
    port: 0,
    stateDir,
    scenes: [
      {
        id: 'trong',
        title: 'Sổ trống',
        description: 'Chưa có gì trong sổ.',
        build: async () => fixtureRuntime(),
      },
    ],
  });

/** Requests as the office's own page sends them. */
export function page(url: string) {
  const headers = { 'content-type': 'application/json', origin: url };
  return {
    get: (path: string) => fetch(url + path),
    json: async <T>(path: string): Promise<T> => (await fetch(url + path)).json() as Promise<T>,
    post: (path: string, body: unknown) =>
      fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) }),
    click: (...path: string[]) =>
      fetch(`${url}/api/menu/click`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ path, window: 'w1', user: OWNER, tab: null }),
      }),
  };
}
