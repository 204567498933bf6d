// The book's secret, and signatures under it. The key only proves "this link is ours" (platform.md §14.4).

import type { Memory, Signer } from '../ports.ts';

const KEY = 'secret.links';

/** Signs with the key of this book, made on first use. */
export function googleSigner(memory: Memory): Signer {
  const key = (): string => {
    const kept = memory.get(KEY);
    if (kept !== null) return kept;
    const made = Utilities.getUuid() + Utilities.getUuid();
    memory.set({ [KEY]: made });
    return made;
  };
  return {
    sign(text) {
      // The charset is named because its default is not settled (platform.md U24).
      const bytes = Utilities.computeHmacSha256Signature(text, key(), Utilities.Charset.UTF_8);
      return bytes.map((byte) => (byte + 256) % 256);
    },
  };
}
