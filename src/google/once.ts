// A value that is asked of a service at its first use, and kept for the rest of the execution.

/** @example const id = once(() => spreadsheet().getId()) */
export function once<Value>(ask: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept = kept ?? { value: ask() };
    return kept.value;
  };
}
