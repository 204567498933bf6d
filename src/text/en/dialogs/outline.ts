// The words of the dialog that takes the outline and the wording of a draft in. English.

import type { outlineDialog as vi } from '../../vi/dialogs/outline.ts';

export const outlineDialog: typeof vi = {
  title: 'Outline and wording of a draft',
  intro:
    'Reads the clauses and the wording of a draft, so that comments can be tied to clauses and versions compared. The file is read on this computer; nothing is written until you press “Write into the book”.',
  draft: 'Draft',
  noDrafts:
    'There is no draft that can be read. Fill in the sheet of drafts (column File) and open the dialog again.',
  file: 'Word file of the draft (.docx)',
  pasted: 'Or paste the whole text of the draft',
  read: 'Read the text',
  missing: 'Choose a Word file or paste the text first.',
  notDocx:
    'This file cannot be read. To mend it: open it in Word, save it as .docx and choose it again; or paste the whole text.',
  check:
    'Check the clauses before they are written. Where a line is no heading, clear its tick: it becomes text of the clause above.',
  isClause: 'Clause',
  clause: 'Clause in this draft',
  before: 'Clause in the book',
  fate: 'Result',
  wording: 'Wording',
  again: 'Choose another text',
  refresh: 'Check again',
  write: 'Write into the book',
};
