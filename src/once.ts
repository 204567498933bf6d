// A value that is asked for at its first use and kept: what nobody needs is never read, and nothing twice.

/** @example const settings = once(() => bookSettings(office)) */
export function once<Value>(ask: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept = kept ?? { value: ask() };
    return kept.value;
  };
}
