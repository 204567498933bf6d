// Builds the questions of a round's form, in the layout of features.md §3.5.

import type { FormContent } from '../../ports.ts';
import type { CommentIds, QuestionIds } from './question-ids.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Adds every question; positions that ask for no comments lead straight to the end. */
export function buildQuestions(form: Form, content: FormContent): QuestionIds {
  const { words } = content;
  const code = form
    .addTextItem()
    .setTitle(words.code)
    .setHelpText(words.codeHelp)
    .setRequired(true);
  const body = form
    .addListItem()
    .setTitle(words.body)
    .setChoiceValues([...content.bodyNames]);
  const docNo = form.addTextItem().setTitle(words.docNo);
  const docDate = form.addDateItem().setTitle(words.docDate);
  const signer = form.addTextItem().setTitle(words.signer);
  const official = form
    .addMultipleChoiceItem()
    .setTitle(words.official)
    .setChoiceValues([...words.officialChoices]);
  const position = form.addMultipleChoiceItem().setTitle(words.position).setRequired(true);
  const page = form.addPageBreakItem().setTitle(words.commentsPage).setHelpText(words.commentsHelp);
  position.setChoices(
    content.positions.map(({ label, asksComments }) =>
      asksComments
        ? position.createChoice(label, page)
        : position.createChoice(label, FormApp.PageNavigationType.SUBMIT),
    ),
  );
  const comments: CommentIds[] = [];
  for (let n = 1; n <= content.commentSlots; n += 1) comments.push(addComment(form, content, n));
  const other = form.addParagraphTextItem().setTitle(words.other).setHelpText(words.otherHelp);
  return {
    code: code.getId(),
    body: body.getId(),
    docNo: docNo.getId(),
    docDate: docDate.getId(),
    signer: signer.getId(),
    position: position.getId(),
    comments,
    other: other.getId(),
    official: official.getId(),
  };
}

function addComment(form: Form, content: FormContent, n: number): CommentIds {
  const { words } = content;
  form.addSectionHeaderItem().setTitle(words.commentHeading(n));
  return {
    part: form
      .addListItem()
      .setTitle(words.part)
      .setChoiceValues([...content.parts])
      .getId(),
    place: form.addTextItem().setTitle(words.place).getId(),
    content: form.addParagraphTextItem().setTitle(words.content).getId(),
    proposal: form.addParagraphTextItem().setTitle(words.proposal).getId(),
    reason: form.addParagraphTextItem().setTitle(words.reason).getId(),
  };
}
