// Opens the office: a web site on this machine only, over one running world.

import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { pageAssets } from './assets.ts';
import { Office, type OfficeOptions } from './office.ts';
import { bringInto } from './persons-change.ts';
import { SharedWorkbook } from './shared-workbook.ts';
import { site } from './site.ts';

export type { Scene } from './office.ts';

export interface StartOptions extends OfficeOptions {
  /** 0 takes any free port. */
  port: number;
}

export interface RunningOffice {
  /** Such as `http://127.0.0.1:8787`. */
  url: string;
  office: Office;
  /** Writes the world to its folder and closes the site. */
  close(): Promise<void>;
}

/**
 * Starts the office and resolves once its page can be opened.
 *
 * @example
 * const { url } = await startOffice({ runtime, port: 8787, stateDir: '.office', scenes: [] });
 * // url === 'http://127.0.0.1:8787'
 * @throws the system's error when the port is taken
 */
export async function startOffice(options: StartOptions): Promise<RunningOffice> {
  const office = new Office(options);
  const workbook = new SharedWorkbook(office, bringInto(office));
  const app = site(office, workbook, await pageAssets());
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port }, () =>
      resolve(starting),
    );
    starting.once('error', reject);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    office,
    close: async () => {
      await office.save();
      office.windows.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Event streams stay open for as long as somebody watches.
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}
