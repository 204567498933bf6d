// The forms of the rounds and of the tasks: made, published, proved to accept answers, read, closed
// (platform.md §4).

import type { FormFace, FormRecord, Forms, Memory } from '../ports.ts';
import { type AckIds, ackOf, buildAckQuestions } from './forms/acknowledgement.ts';
import { readAnswer, readAnswers, replyOf } from './forms/answers.ts';
import { buildQuestions, rewriteChoices } from './forms/build.ts';
import { keepQuestionIds, type QuestionIds, questionIds } from './forms/question-ids.ts';

/** Stands for the code in the one prefilled link; letters and digits survive percent-encoding. */
const MARK = 'ZZMA1ZZ';

export function googleForms(memory: Memory): Forms {
  return {
    create: (content) => createForm(memory, content, (form) => buildQuestions(form, content)),
    createAck: (content) => createForm(memory, content, (form) => buildAckQuestions(form, content)),
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
    renew(formId, content) {
      const form = FormApp.openById(formId);
      if (form.getDescription() === content.description) return;
      const ids = questionIds<QuestionIds>(memory, formId);
      rewriteChoices(form, ids, content);
      form.setTitle(content.title);
      // The sign that all of it was done: it comes last.
      form.setDescription(content.description);
    },
    replies(formId, since, known) {
      const ids = questionIds<QuestionIds>(memory, formId);
      return readAnswers(FormApp.openById(formId), since, known, (given) => replyOf(given, ids));
    },
    reply(formId, responseId) {
      const ids = questionIds<QuestionIds>(memory, formId);
      return readAnswer(FormApp.openById(formId), responseId, (given) => replyOf(given, ids));
    },
    acks(formId, since, known) {
      const ids = questionIds<AckIds>(memory, formId);
      return readAnswers(FormApp.openById(formId), since, known, (given) => ackOf(given, ids));
    },
    ack(formId, responseId) {
      const ids = questionIds<AckIds>(memory, formId);
      return readAnswer(FormApp.openById(formId), responseId, (given) => ackOf(given, ids));
    },
  };
}

/** The questions of a form that was built, and the one that a link fills in beforehand. */
interface BuiltForm {
  readonly ids: object;
  readonly code: GoogleAppsScript.Forms.TextItem;
}

function createForm(
  memory: Memory,
  content: FormFace,
  build: (form: GoogleAppsScript.Forms.Form) => BuiltForm,
): FormRecord {
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
  const { ids, code } = build(form);
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
