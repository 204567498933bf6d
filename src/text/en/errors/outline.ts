// What stands against taking in the outline of a draft. English.

import type { OutlineField } from '../../../domain/problems/outline.ts';
import type { ProblemSentences } from '../../problem-sentences.ts';
import { outlineDialog } from '../dialogs/outline.ts';

/** What each question of the dialog is called on the screen. */
export const outlineFields: Record<OutlineField, string> = {
  draft: outlineDialog.draft,
  outline: outlineDialog.pasted,
};

const figure = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export const outlineErrors = {
  'OUTLINE.NO_CLAUSE': () =>
    'No clause could be read in this text. To mend it: choose the Word file of the draft, or paste its whole text with its numbers (Phần, Chương, Mục, Điều, I., 1., a)…).',
  'OUTLINE.TOO_LARGE': ({ clauses, letters, mostClauses, mostLetters }) =>
    `The text has ${figure(clauses)} clauses and ${figure(letters)} characters; the book takes ${figure(mostClauses)} clauses and ${figure(mostLetters)} characters at a time. To mend it: see that it is the right file; take annexes of figures out of it and read it again.`,
  'DRAFT.UNKNOWN': ({ draft }, book) =>
    `There is no draft “${draft}” in the sheet “${book.tab('drafts')}”, or its row says nothing under “${book.column('drafts', 'part')}”. To mend it: choose another one, or fill in that row and open the dialog again.`,
  'DRAFT.SECRET': ({ draft }, book) =>
    `The draft ${draft} is secret: its wording may not stand in the book. To mend it: keep it as secret papers are kept; if that is a slip, correct the column “${book.column('drafts', 'secrecy')}” of the sheet “${book.tab('drafts')}”.`,
} satisfies Partial<ProblemSentences>;
