// The forms of the rounds: made, published, proved to accept answers, read, closed (platform.md §4).

import type { FormContent, FormRecord, Forms, Memory } from '../ports.ts';
import { dateOf } from './clock.ts';
import { readAnswer, readAnswers } from './forms/answers.ts';
import { buildQuestions } from './forms/build.ts';
import { keepQuestionIds, questionIds } from './forms/question-ids.ts';

/** Stands for the code in the one prefilled link; letters and digits survive percent-encoding. */
const MARK = 'ZZMA1ZZ';

export function googleForms(memory: Memory): Forms {
  return {
    create: (content) => createForm(memory, content),
    isOpen(formId) {
      const form = FormApp.openById(formId);
      return isPublished(form) && form.isAcceptingResponses();
    },
    close(formId) {
      FormApp.openById(formId).setAcceptingResponses(false);
    },
    reopen(formId) {
      FormApp.openById(formId).setAcceptingResponses(true);
    },
    redescribe(formId, rewrite) {
      const form = FormApp.openById(formId);
      form.setDescription(rewrite(form.getDescription()));
    },
    replies(formId, since, known) {
      const ids = questionIds(memory, formId);
      const from = since === null ? null : dateOf(since);
      return readAnswers(FormApp.openById(formId), ids, from, known);
    },
    reply: (formId, responseId) =>
      readAnswer(FormApp.openById(formId), questionIds(memory, formId), responseId),
  };
}

function createForm(memory: Memory, content: FormContent): FormRecord {
  // Unpublished until it is whole: nobody may meet half a form.
  const form = FormApp.create(content.fileName, false);
  form
    .setTitle(content.title)
    .setDescription(content.description)
    .setConfirmationMessage(content.confirmation)
    .setCustomClosedFormMessage(content.closedMessage)
    .setAllowResponseEdits(false)
    .setShowLinkToRespondAgain(false)
    .setPublishingSummary(false)
    .setCollectEmail(false)
    .setLimitOneResponsePerUser(false)
    .setProgressBar(false);
  const { ids, code } = buildQuestions(form, content);
  if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
  form.setAcceptingResponses(true);
  const formId = form.getId();
  keepQuestionIds(memory, formId, ids);
  const prefilled = form.createResponse().withItemResponse(code.createResponse(MARK));
  return {
    formId,
    publicUrl: form.getPublishedUrl(),
    linkTemplate: prefilled.toPrefilledUrl().replace(MARK, () => '{{CODE}}'),
  };
}

/** Forms from before April 2025 cannot be unpublished and do not know the question. */
function isPublished(form: GoogleAppsScript.Forms.Form): boolean {
  return form.supportsAdvancedResponderPermissions() ? form.isPublished() : true;
}
