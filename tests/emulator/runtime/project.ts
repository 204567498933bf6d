// A small script project in a runtime, for tests.

import type { Manifest } from '../../../emulator/core/execution.ts';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../../emulator/index.ts';

/** Monday 23 August 2021, 8:00 in Vietnam. */
export const monday = '2021-08-23T08:00:00+07:00';

export function runtimeWith(
  code: string,
  options: Partial<RuntimeOptions> & {
    manifest?: Partial<Manifest>;
    html?: Record<string, string>;
  } = {},
): Runtime {
  const { manifest, html = {}, ...rest } = options;
  return createRuntime({
    project: {
      files: { 'Code.js': code, ...html },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', ...manifest },
    },
    now: monday,
    account: { locale: 'en' },
    ...rest,
  });
}
