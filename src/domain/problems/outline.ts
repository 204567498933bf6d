// What can stand against taking in the outline of a draft.

/** The questions of the dialog of the outline. */
export type OutlineField = 'draft' | 'outline';

export interface OutlineProblems {
  'OUTLINE.NO_CLAUSE': Record<never, never>;
  'OUTLINE.TOO_LARGE': {
    clauses: number;
    letters: number;
    mostClauses: number;
    mostLetters: number;
  };
  'DRAFT.UNKNOWN': { draft: string };
  'DRAFT.SECRET': { draft: string };
}
