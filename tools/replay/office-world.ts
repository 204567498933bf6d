// A new world for the product: its bundle, an empty bound spreadsheet, one account, the local forms open to all.

import { createRuntime, type Runtime, type RuntimeOptions } from '../../emulator/index.ts';

/** The role account that owns the book, its triggers and its mails. */
export const OWNER = 'totrinhdean.skhcn@bacgiang.example';

/**
 * A runtime with the built project of `dir`. A form's readers are set to everybody, as the owner
 * does in the form's sharing dialog; every other unsettled question keeps its harsher answer.
 */
export function officeWorld(dir: string, now: string, more: Partial<RuntimeOptions> = {}): Runtime {
  return createRuntime({
    project: { dir },
    bound: 'spreadsheet',
    title: 'Sổ Đề án – Phát triển thị trường KH&CN',
    now,
    account: { email: OWNER, plan: 'consumer', locale: 'vi' },
    ...more,
    switches: { 'forms.responders': 'anyone', ...more.switches },
  });
}
