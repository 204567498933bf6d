// What the script holds in front of the person at this window: a question, a dialog, a sidebar.

import type { DialogFrame, OfficeState } from '../../api.ts';
import { answerQuestion } from '../script-run.ts';
import { onState } from '../session.ts';
import { showQuestion } from './question.ts';
import { showScriptDialog } from './script-dialog.ts';

let questionKey = '';
let hideQuestion = () => {};

/** Keeps the question, the dialog and the sidebar on show as the office's state tells. */
export function keepFront(sidebarPlace: HTMLElement): void {
  const keepDialog = keeper((frame) => showScriptDialog(frame, document.body));
  const keepSidebar = keeper((frame) => showScriptDialog(frame, sidebarPlace));
  onState(({ dialog, sidebar, question }) => {
    keepSidebar(sidebar);
    keepDialog(dialog);
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

/** Shows each frame once, in place of the one before. */
function keeper(show: (frame: DialogFrame) => () => void): (frame: DialogFrame | null) => void {
  let shown: number | null = null;
  let hide = () => {};
  return (frame) => {
    const number = frame?.number ?? null;
    if (number === shown) return;
    hide();
    shown = number;
    hide = frame ? show(frame) : () => {};
  };
}
