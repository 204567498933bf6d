// A value that is asked for at its first use and kept: what nobody needs is never read, and nothing twice.

/** @example const settings = once(() => bookSettings(office)) */
export function once<Value>(ask: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept = kept ?? { value: ask() };
    return kept.value;
  };
}

/**
 * The same answer for the same object, made at its first use and kept as long as the object is.
 * @param answer depends on nothing that changes
 */
export function onceFor<Of extends object, Value>(answer: (of: Of) => Value): (of: Of) => Value {
  const kept = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const known = kept.get(of) ?? { value: answer(of) };
    kept.set(of, known);
    return known.value;
  };
}
