// What calls cost in virtual time, and measured figures in the place of the table's (platform.md §12).

import { expect, it } from 'vitest';
import { latencyFrom } from '../../../emulator/core/latency.ts';
import { createRuntime } from '../../../emulator/index.ts';

it('a mail is dear, a range that is not read nearly free; the slow end is the dearer', () => {
  const fast = latencyFrom('fast');
  const slow = latencyFrom('slow');
  expect([fast('MailApp.sendEmail'), slow('MailApp.sendEmail')]).toEqual([300, 1500]);
  expect([fast('Range.getRow'), slow('Range.getRow')]).toEqual([1, 2]);
});

it('measured lines come first, in their order', () => {
  const latency = latencyFrom('fast', [
    [/^Range\.getValues$/, 7, 9],
    [/^Range\./, 3, 4],
  ]);
  expect(['Range.getValues', 'Range.setValue', 'MailApp.sendEmail'].map(latency)).toEqual([
    7, 3, 300,
  ]);
});

it('a runtime spends what its measured lines say', async () => {
  const runtime = createRuntime({
    project: {
      files: { 'Code.js': 'function f() { Utilities.getUuid(); }' },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: [] },
    },
    bound: false,
    now: 0,
    latency: [[/^Utilities\.getUuid$/, 1234, 1234]],
  });
  await runtime.run('f');
  expect(runtime.executions[0]?.simulatedMs).toBe(1234);
  expect(runtime.world.now).toBe(1234);
});
