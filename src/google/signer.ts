// The book's secret, and signatures under it. The key only proves "this link is ours" (platform.md §14.4).

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Memory, Signer } from '../ports.ts';
import { Utf8Encoder } from '../shims.ts';

const KEY = 'secret.links';

/**
 * Signs with the key of this book, made on first use. The bytes are those that Google's own HMAC
 * gives, but they are computed in the bundle: a round of sixty bodies asks no service.
 */
export function googleSigner(memory: Memory): Signer {
  const bytes = new Utf8Encoder();
  const key = (): string => {
    const kept = memory.get(KEY);
    if (kept !== null) return kept;
    const made = Utilities.getUuid() + Utilities.getUuid();
    memory.set({ [KEY]: made });
    return made;
  };
  return { sign: (text) => [...hmac(sha256, bytes.encode(key()), bytes.encode(text))] };
}
