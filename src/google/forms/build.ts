// Builds the questions of a round's form, in the layout of features.md §3.5.

import type { FormContent } from '../../ports.ts';
import type { CommentIds, QuestionIds } from './question-ids.ts';

type Form = GoogleAppsScript.Forms.Form;
type TextItem = GoogleAppsScript.Forms.TextItem;

export interface BuiltQuestions {
  readonly ids: QuestionIds;
  /** The question that a link fills in beforehand. */
  readonly code: TextItem;
}

/** Adds every question; positions that ask for no comments lead straight to the end. */
export function buildQuestions(form: Form, content: FormContent): BuiltQuestions {
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
  const comments = addComments(form, content);
  const other = form.addParagraphTextItem().setTitle(words.other).setHelpText(words.otherHelp);
  const ids = {
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
  return { ids, code };
}

/** Lets the lists of bodies and of files offer what is chosen now. */
export function rewriteChoices(form: Form, ids: QuestionIds, content: FormContent): void {
  const offer = (id: number, choices: readonly string[]): void => {
    form
      .getItemById(id)
      .asListItem()
      .setChoiceValues([...choices]);
  };
  offer(ids.body, content.bodyNames);
  for (const { part } of ids.comments) offer(part, content.parts);
}

/** The places for comments: the questions of the first are made, those of the others are its copies. */
function addComments(form: Form, { words, parts, commentSlots }: FormContent): CommentIds[] {
  const addHeading = (n: number) => form.addSectionHeaderItem().setTitle(words.commentHeading(n));
  addHeading(1);
  const first = {
    part: form
      .addListItem()
      .setTitle(words.part)
      .setChoiceValues([...parts]),
    place: form.addTextItem().setTitle(words.place),
    content: form.addParagraphTextItem().setTitle(words.content),
    proposal: form.addParagraphTextItem().setTitle(words.proposal),
    reason: form.addParagraphTextItem().setTitle(words.reason),
  };
  const places: CommentIds[] = [
    {
      part: first.part.getId(),
      place: first.place.getId(),
      content: first.content.getId(),
      proposal: first.proposal.getId(),
      reason: first.reason.getId(),
    },
  ];
  for (let n = 2; n <= commentSlots; n += 1) {
    addHeading(n);
    places.push({
      part: first.part.duplicate().getId(),
      place: first.place.duplicate().getId(),
      content: first.content.duplicate().getId(),
      proposal: first.proposal.duplicate().getId(),
      reason: first.reason.duplicate().getId(),
    });
  }
  return places;
}
