// Runtimes that remember which service methods their scripts have called, so that a test can prove
// that it forgets none of a class.

import { isBuilt } from '../../../emulator/contract/coverage.ts';
import { methodName, reference } from '../../../emulator/core/signatures.ts';
import type { Runtime } from '../../../emulator/index.ts';

export class Recorder {
  readonly #runtimes: Runtime[] = [];

  /** Watches a runtime from now on. */
  watch(runtime: Runtime): Runtime {
    this.#runtimes.push(runtime);
    return runtime;
  }

  /** The built methods of the classes that no script of the watched runtimes has called. */
  uncalled(classes: readonly string[]): string[] {
    const executions = this.#runtimes.flatMap((runtime) => runtime.executions);
    const called = new Set(executions.flatMap((one) => Object.keys(one.callsByMethod)));
    return classes.flatMap((gas) =>
      Object.keys(reference.classes[gas]?.methods ?? {})
        .filter((name) => isBuilt(gas, name))
        .map((name) => methodName(gas, name))
        .filter((name) => !called.has(name)),
    );
  }
}
