// What a person reads when something cannot go on: what, where, and what to do. Vietnamese.

import type { ProblemSentences } from '../problem-sentences.ts';
import { bodyErrors } from './errors/bodies.ts';
import { bookErrors } from './errors/book.ts';
import { commentErrors } from './errors/comments.ts';
import { decidingErrors } from './errors/deciding.ts';
import { dossierErrors } from './errors/dossier.ts';
import { draftErrors } from './errors/drafts.ts';
import { formErrors } from './errors/form.ts';
import { inputErrors } from './errors/input.ts';
import { keepingErrors } from './errors/keeping.ts';
import { mailErrors } from './errors/mails.ts';
import { newBookErrors } from './errors/new-book.ts';
import { openingErrors } from './errors/opening.ts';
import { outlineErrors } from './errors/outline.ts';
import { paperErrors } from './errors/papers.ts';
import { planTextErrors } from './errors/plan-text.ts';
import { planningErrors } from './errors/planning.ts';
import { platformErrors } from './errors/platform.ts';
import { replyErrors } from './errors/replies.ts';
import { roundErrors } from './errors/rounds.ts';
import { stepErrors } from './errors/steps.ts';
import { taskErrors } from './errors/tasks.ts';
import { wordingErrors } from './errors/wordings.ts';

export const errors: ProblemSentences = {
  ...bookErrors,
  ...bodyErrors,
  ...commentErrors,
  ...roundErrors,
  ...replyErrors,
  ...openingErrors,
  ...stepErrors,
  ...outlineErrors,
  ...draftErrors,
  ...dossierErrors,
  ...taskErrors,
  ...inputErrors,
  ...keepingErrors,
  ...mailErrors,
  ...newBookErrors,
  ...paperErrors,
  ...planTextErrors,
  ...planningErrors,
  ...decidingErrors,
  ...platformErrors,
  ...wordingErrors,
  ...formErrors,
};
