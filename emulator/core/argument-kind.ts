// What Google calls an argument in the message that refuses it.

import { types } from 'node:util';
import type { Curtain } from './realm.ts';
import { Service } from './service.ts';
import { messageName } from './signatures.ts';

/**
 * How Google names the kind of an argument in its message: `String`, `number`, `number[]`; an object
 * of the script's own is `(class)` ([M] gas-fakes, notes/oddities.md, `setTextRotation`).
 */
export function kindOf(arg: unknown, curtain: Curtain): string {
  if (arg === null || arg === undefined) return 'null';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'boolean') return 'Boolean';
  if (typeof arg === 'function') return '(class)';
  if (typeof arg !== 'object') return typeof arg;
  const behind = curtain.behind(arg);
  if (behind instanceof Service) return messageName(behind.gas);
  if (behind) return messageName(behind.type);
  if (types.isDate(arg)) return 'Date';
  if (Array.isArray(arg)) {
    return arg.length > 0 ? `${kindOf(arg[0], curtain)}[]` : 'Object[]';
  }
  return '(class)';
}
