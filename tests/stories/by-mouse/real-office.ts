// The real bundle in the office on the morning of 23/8/2021, played once, and a clerk's window on it.

import type { Browser, Page } from 'playwright-core';
import type { Runtime } from '../../../emulator/index.ts';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';
import { officeWorld } from '../../../tools/replay/office-world.ts';
import { BEFORE_D4, scenesOf } from '../../../tools/start/scenes.ts';
import { openBrowser, openWindow } from '../../emulator/office/browser.ts';
import { builtProject, playedWorld } from '../../made-once.ts';

export interface RealOffice {
  readonly browser: Browser;
  /** The clerk's window, at 1280 × 800. */
  readonly clerk: Page;
  readonly running: RunningOffice;
  readonly runtime: Runtime;
  /** What any page's console complained of so far. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Until the evening before D4 is opened, unless another moment of the year is asked for. */
export async function openRealOffice(until = BEFORE_D4): Promise<RealOffice> {
  const dir = await builtProject();
  const world = await playedWorld(until);
  const runtime = officeWorld(dir, new Date(world.now).toISOString(), { world });
  const running = await startOffice({ runtime, port: 0, stateDir: null, scenes: scenesOf(dir) });
  const browser = await openBrowser();
  const complaints: string[] = [];
  const clerk = await openWindow(browser, running.url, complaints);
  return {
    browser,
    clerk,
    running,
    runtime,
    complaints,
    close: async () => {
      await browser.close();
      await running.close();
    },
  };
}
