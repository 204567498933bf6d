// The service calls of one execution, gathered by method, the method that was called most often first.

import type { LoggedCall } from '../core/call-log.ts';
import type { MethodCalls } from './api.ts';

export function byMethod(calls: readonly LoggedCall[]): MethodCalls[] {
  const methods = new Map<string, MethodCalls>();
  for (const { method, number, sizes, milliseconds } of calls) {
    const gathered = methods.get(method) ?? { method, milliseconds: 0, calls: [] };
    methods.set(method, gathered);
    gathered.milliseconds += milliseconds;
    gathered.calls.push({ number, sizes, milliseconds });
  }
  return [...methods.values()].sort(
    (left, right) =>
      right.calls.length - left.calls.length || right.milliseconds - left.milliseconds,
  );
}
