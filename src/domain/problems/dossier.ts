// What can stand against a dossier that is to go up.

export interface DossierProblems {
  /** `found`: each item that is missing or outdated, with why. */
  'DOSSIER.NOT_WHOLE': { found: readonly string[] };
  'DOSSIER.NO_ITEMS': Record<never, never>;
}
