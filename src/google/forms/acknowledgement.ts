// The form by which members acknowledge their tasks: built, and one answer of it read.

import type { AckAnswer, AckFormContent } from '../../ports.ts';
import type { Given } from './answers.ts';

type Form = GoogleAppsScript.Forms.Form;

export interface AckIds {
  readonly code: number;
  readonly answer: number;
  readonly note: number;
}

/** Adds the three questions; on one page, because a telephone shows them at a glance. */
export function buildAckQuestions(form: Form, { words, answers }: AckFormContent) {
  const code = form
    .addTextItem()
    .setTitle(words.code)
    .setHelpText(words.codeHelp)
    .setRequired(true);
  const answer = form
    .addMultipleChoiceItem()
    .setTitle(words.answer)
    .setChoiceValues([...answers])
    .setRequired(true);
  const note = form.addParagraphTextItem().setTitle(words.note).setHelpText(words.noteHelp);
  const ids: AckIds = { code: code.getId(), answer: answer.getId(), note: note.getId() };
  return { ids, code };
}

export function ackOf(
  given: Given,
  ids: AckIds,
): Omit<AckAnswer, 'formResponseId' | 'submittedAt'> {
  return { code: given(ids.code), answer: given(ids.answer), note: given(ids.note) };
}
