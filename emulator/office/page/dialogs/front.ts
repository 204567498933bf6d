// What the script holds in front of the person at this window: one question, one dialog.

import type { OfficeState } from '../../api.ts';
import { answerQuestion } from '../script-run.ts';
import { onState } from '../session.ts';
import { showQuestion } from './question.ts';
import { showScriptDialog } from './script-dialog.ts';

let questionKey = '';
let dialogKey = '';
let hideQuestion = () => {};
let hideDialog = () => {};

/** Keeps the question and the dialog on show as the office's state tells. */
export function keepFront(sidebarPlace: HTMLElement): void {
  onState(({ dialog, question }) => {
    keepDialog(dialog, sidebarPlace);
    keepQuestion(question);
  });
}

function keepQuestion(question: OfficeState['question']): void {
  const key = question ? JSON.stringify(question) : '';
  if (key === questionKey) return;
  hideQuestion();
  questionKey = key;
  hideQuestion = question
    ? showQuestion(question, (answer) => {
        // The same question may come again: it must be shown again.
        questionKey = '';
        void answerQuestion(answer);
      })
    : () => {};
}

function keepDialog(dialog: OfficeState['dialog'], sidebarPlace: HTMLElement): void {
  const key = dialog ? String(dialog.number) : '';
  if (key === dialogKey) return;
  hideDialog();
  dialogKey = key;
  hideDialog = dialog ? showScriptDialog(dialog, sidebarPlace) : () => {};
}
