// Reads the answers of a form by item id; text is handed on as it came, to the letter.

import type { RawComment, RawReply } from '../../ports.ts';
import { momentOf } from '../clock.ts';
import type { CommentIds, QuestionIds } from './question-ids.ts';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;
type Item = GoogleAppsScript.Forms.Item;

/** The answers whose response ids are not known yet, oldest first. */
export function readAnswers(
  form: Form,
  ids: QuestionIds,
  since: Date | null,
  known: ReadonlySet<string>,
): RawReply[] {
  const responses = since === null ? form.getResponses() : form.getResponses(since);
  const fresh = responses
    .map((response) => ({ response, id: response.getId() }))
    .filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return [];
  const items = itemsOf(form);
  // The order of getResponses is not settled (platform.md U21).
  return fresh
    .map(({ response, id }) => ({ id, at: response.getTimestamp().getTime(), response }))
    .sort((a, b) => a.at - b.at)
    .map(({ response, id, at }) => readOne(response, id, new Date(at), ids, items));
}

/** One answer by its id; null when the form has none of this id. */
export function readAnswer(form: Form, ids: QuestionIds, responseId: string): RawReply | null {
  const response = form.getResponse(responseId);
  // Google gives null for an unknown id, whatever its types say.
  if ((response as FormResponse | null) === null) return null;
  const at = response.getTimestamp().getTime();
  return readOne(response, responseId, new Date(at), ids, itemsOf(form));
}

function itemsOf(form: Form): Map<number, Item> {
  const items = new Map<number, Item>();
  for (const item of form.getItems()) items.set(item.getId(), item);
  return items;
}

function readOne(
  response: FormResponse,
  id: string,
  at: Date,
  ids: QuestionIds,
  items: ReadonlyMap<number, Item>,
): RawReply {
  const answer = (itemId: number): string => {
    const item = items.get(itemId);
    const given = item === undefined ? null : response.getResponseForItem(item);
    const value = given === null ? '' : given.getResponse();
    return typeof value === 'string' ? value : value.join(', ');
  };
  const comment = (slot: CommentIds): RawComment => ({
    part: answer(slot.part),
    place: answer(slot.place),
    content: answer(slot.content),
    proposal: answer(slot.proposal),
    reason: answer(slot.reason),
  });
  return {
    formResponseId: id,
    submittedAt: momentOf(at),
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

/** A comment of which nothing was filled in but perhaps the document is no comment. */
function hasWords({ place, content, proposal, reason }: RawComment): boolean {
  return [place, content, proposal, reason].some((text) => text.trim() !== '');
}
