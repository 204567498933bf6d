// Scripts with the advanced Drive service at hand.

import { inScript, type Options } from '../contract/platform.ts';

const manifest = {
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
  },
};

/** Runs the body of a function with `Drive`, version 3. */
export const inDrive = <T = unknown>(body: string, options: Options = {}): Promise<T> =>
  inScript<T>(body, { ...options, manifest: { ...manifest, ...options.manifest } });
