// The triggers of the book held against what they are for: which serve nothing, which are missing.

/** A trigger as Google lists it, for the account at the screen. */
export interface StandingTrigger {
  readonly id: string;
  /** The function that it calls. */
  readonly handler: string;
}

/** What a trigger is for, with the id that the properties keep for it; '' when they keep none. */
export type Purpose = { readonly keptId: string } & (
  | { readonly kind: 'DAILY' | 'EDITS' }
  | { readonly kind: 'FORM'; readonly formId: string; readonly name: string }
  /** Comes and goes with the work that is left: it may be missing. */
  | { readonly kind: 'PASSING' }
);

export type TriggerFault =
  | { readonly code: 'TRIGGER_MISSING'; readonly purpose: Exclude<Purpose, { kind: 'PASSING' }> }
  | { readonly code: 'TRIGGER_FOR_NOTHING'; readonly trigger: StandingTrigger };

/** The functions of the program that triggers call; others belong to somebody else. */
const handlers = new Set([
  'dailyTick',
  'continueWork',
  'onBookEdit',
  'onFormAnswer',
  'systemCheckTick',
]);

/**
 * What is missing and what serves nothing: a second one, one for a form that no round waits for.
 * An account sees its own triggers only: `owner` says whether it is the one that owns the book.
 * Another that sees none of those kept can tell nothing.
 */
export function triggerFaults(
  standing: readonly StandingTrigger[],
  purposes: readonly Purpose[],
  owner: boolean,
): TriggerFault[] {
  const ids = new Set(standing.map(({ id }) => id));
  const kept = new Set(purposes.map(({ keptId }) => keptId).filter((id) => id !== ''));
  const seesAny = standing.some(({ id }) => kept.has(id));
  if (!owner && !seesAny) return [];
  return [
    ...purposes.flatMap((purpose): TriggerFault[] =>
      purpose.kind === 'PASSING' || ids.has(purpose.keptId)
        ? []
        : [{ code: 'TRIGGER_MISSING', purpose }],
    ),
    ...standing
      .filter(({ id, handler }) => handlers.has(handler) && !kept.has(id))
      .map((trigger) => ({ code: 'TRIGGER_FOR_NOTHING' as const, trigger })),
  ];
}
