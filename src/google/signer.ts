// The book's secret, and signatures under it. The key only proves "this link is ours" (platform.md §14.4).

import { hmacSha256 } from '../domain/hmac-sha256.ts';
import type { Memory, Signer } from '../ports.ts';

const KEY = 'secret.links';

/** Signs with the key of this book, made on first use; in the bundle itself, so that a round of sixty bodies asks no service. */
export function googleSigner(memory: Memory): Signer {
  const key = (): string => {
    const kept = memory.get(KEY);
    if (kept !== null) return kept;
    const made = Utilities.getUuid() + Utilities.getUuid();
    memory.set({ [KEY]: made });
    return made;
  };
  return { sign: (text) => hmacSha256(key(), text) };
}
