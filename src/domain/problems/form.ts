// What stands against checking the layout of a document.

/** Questions of the dialog that checks layout. */
export type FormField = 'document';

export interface FormProblems {
  /** What was pasted is no address of a Google Doc. */
  'LAYOUT.NO_LINK': { found: string };
  /** Google does not let this script read it, or it is no document. */
  'LAYOUT.NOT_REACHED': { fileId: string };
  'LAYOUT.NOT_READABLE': Record<never, never>;
}
