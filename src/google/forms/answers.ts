// Reads the answers of a form by item id; text is handed on as it came, to the letter.

import type { Moment } from '../../domain/day.ts';
import type { KnownAnswers, RawComment, RawReply } from '../../ports.ts';
import { momentOf } from '../clock.ts';
import { unknownAnswers } from './new-answers.ts';
import type { CommentIds, QuestionIds } from './question-ids.ts';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** What was answered, by item id; '' for a question left blank. */
export type Given = (itemId: number) => string;

type Answered<Content> = Content & Pick<RawReply, 'formResponseId' | 'submittedAt'>;

/** The answers whose response ids are not known yet, oldest first; `read` makes what one says. */
export function readAnswers<Content>(
  form: Form,
  since: Moment | null,
  known: KnownAnswers,
  read: (given: Given) => Content,
): Answered<Content>[] {
  // The order of getResponses is not settled (platform.md U21).
  return unknownAnswers(form, since, known)
    .map(({ response, id }) => ({ id, at: response.getTimestamp().getTime(), response }))
    .sort((a, b) => a.at - b.at)
    .map(({ response, id, at }) => readOne(response, id, new Date(at), read));
}

/** One answer by its id; null when the form has none of this id. */
export function readAnswer<Content>(
  form: Form,
  responseId: string,
  read: (given: Given) => Content,
): Answered<Content> | null {
  const response = form.getResponse(responseId);
  // Google gives null for an unknown id, whatever its types say.
  if ((response as FormResponse | null) === null) return null;
  const at = response.getTimestamp().getTime();
  return readOne(response, responseId, new Date(at), read);
}

function readOne<Content>(
  response: FormResponse,
  id: string,
  at: Date,
  read: (given: Given) => Content,
): Answered<Content> {
  const given = givenAnswers(response);
  const content = read((itemId) => given.get(itemId) ?? '');
  return { ...content, formResponseId: id, submittedAt: momentOf(at) };
}

/** An answer to a round's form. */
export function replyOf(
  answer: Given,
  ids: QuestionIds,
): Omit<RawReply, 'formResponseId' | 'submittedAt'> {
  const comment = (slot: CommentIds): RawComment => ({
    part: answer(slot.part),
    place: answer(slot.place),
    content: answer(slot.content),
    proposal: answer(slot.proposal),
    reason: answer(slot.reason),
  });
  return {
    code: answer(ids.code),
    bodyName: answer(ids.body),
    docNo: answer(ids.docNo),
    docDate: answer(ids.docDate),
    signer: answer(ids.signer),
    position: answer(ids.position),
    comments: ids.comments.map(comment).filter(hasWords),
    other: answer(ids.other),
    official: answer(ids.official),
  };
}

/**
 * What was answered, by item id. Most of a form stays blank, and a blank costs one call; its id is
 * asked for only where something was answered: the list leaves out some blank questions, so that a
 * place in it says nothing (platform.md §4.3).
 */
function givenAnswers(response: FormResponse): Map<number, string> {
  const given = new Map<number, string>();
  for (const answered of response.getItemResponses()) {
    const value = answered.getResponse();
    const text = typeof value === 'string' ? value : value.join(', ');
    if (text !== '') given.set(answered.getItem().getId(), text);
  }
  return given;
}

/** A comment of which nothing was filled in but perhaps the document is no comment. */
function hasWords({ place, content, proposal, reason }: RawComment): boolean {
  return [place, content, proposal, reason].some((text) => text.trim() !== '');
}
