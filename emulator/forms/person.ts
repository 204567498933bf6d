// A person answers a form in the browser: the way in that fires submit triggers (platform.md §3.1).

import { mintId } from '../core/mint.ts';
import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { barrier, type Refusal } from './admission.ts';
import { answerProblem, storedAnswers } from './answer-check.ts';
import { isBlank, isQuestion } from './answer-format.ts';
import { type AnswerRow, tabulate } from './destination.ts';
import { graded } from './grading.ts';
import { type Answers, pagesVisited } from './pages.ts';
import type { AnswerValue, FormItemState, FormResponseState, FormState } from './state.ts';
import { isEmail } from './text-rules.ts';

/** What came of it. `errors` are Vietnamese sentences by item id; `''` is the address question. */
export type PersonSubmission =
  | {
      outcome: 'submitted';
      formId: string;
      /** What the submit event needs: `submitEventObjects(execution, formId, response.id)`. */
      response: FormResponseState;
      /** Whether an earlier answer was changed instead of a new one given. */
      edited: boolean;
      /** Where the answer stands in the linked spreadsheet. */
      row: AnswerRow | null;
    }
  | { outcome: 'invalid'; errors: Record<string, string>; page: number }
  | ({ outcome: 'refused' } & NonNullable<Refusal>);

/**
 * Submits answers (by item id) as the public page does: goes through the pages that the answers lead
 * through, checks every question on them, drops the answers of other pages, stores the rest.
 * `respondent` is the signed-in account or the typed address, '' for an anonymous visitor.
 */
export function submitByPerson(
  world: World,
  formId: string,
  answers: Answers,
  respondent: string,
  switches: Switches,
  options: { editing?: string } = {},
): PersonSubmission {
  const form = world.forms.byId[formId];
  if (!form) return { outcome: 'refused', reason: 'missing', message: 'Không tìm thấy biểu mẫu.' };
  const refused = barrier(world, form, respondent, options.editing ?? '');
  if (refused) return { outcome: 'refused', ...refused };
  const editing = form.responses.find((response) => response.id === options.editing);
  const { kept, errors, page } = examine(form, answers, respondent);
  if (page !== null) return { outcome: 'invalid', errors, page };
  const fresh = graded(form, {
    id: mintId(world, '2_ABaOnu', 40),
    submittedAt: world.now,
    respondent: form.collectEmail ? respondent : '',
    by: respondent,
    answers: kept,
  });
  if (!editing) {
    form.responses.push(fresh);
    const row = tabulate(world, form, fresh, switches);
    return { outcome: 'submitted', formId, response: fresh, edited: false, row };
  }
  // Whether an edited answer keeps its id and its time is unsettled (switches U19, U20).
  if (switches['forms.editKeepsId']) fresh.id = editing.id;
  if (!switches['forms.editMovesTime']) fresh.submittedAt = editing.submittedAt;
  const row = tabulate(world, form, fresh, switches, editing);
  form.responses.splice(form.responses.indexOf(editing), 1, fresh);
  return { outcome: 'submitted', formId, response: fresh, edited: true, row };
}

function examine(form: FormState, given: Answers, respondent: string) {
  const answers = storedAnswers(form, given);
  const kept: Answers = {};
  const errors: Record<string, string> = {};
  let page: number | null = null;
  if (form.collectEmail && !isEmail(respondent)) {
    errors[''] = emailProblem(respondent);
    page = 0;
  }
  for (const visited of pagesVisited(form, answers)) {
    for (const item of visited.items.filter(isQuestion)) {
      const problem = answerProblem(item, answers[item.id]);
      if (problem) {
        errors[item.id] = problem;
        page ??= visited.index;
      }
      const answer = answers[item.id];
      if (answer !== undefined && !isBlank(answer)) kept[item.id] = answer;
    }
  }
  return { kept, errors, page };
}

/** What is wrong with the address that a form collects. */
export const emailProblem = (address: string) =>
  address === ''
    ? 'Vui lòng ghi địa chỉ thư điện tử của bạn.'
    : 'Địa chỉ thư điện tử không đúng, ví dụ đúng: ten@tinh.gov.vn.';

/**
 * Answers given by the questions' titles, as answers by item id. A title that several questions have
 * takes `{ each: [...] }`, one answer per question in their order (`null` leaves one out), or one answer
 * for the question number `index` (from 0).
 * @throws Error for a title that the form does not ask
 */
export function answersByTitle(
  form: FormState,
  byTitle: Record<string, AnswerValue | { each: (AnswerValue | null)[] }>,
  index = 0,
): Answers {
  const answers: Answers = {};
  for (const [title, given] of Object.entries(byTitle)) {
    const asked = form.items.filter((item) => isQuestion(item) && item.title === title);
    if (typeof given === 'object' && 'each' in given) {
      given.each.forEach((answer, at) => {
        if (answer !== null) answers[idOf(asked[at], title, form)] = answer;
      });
    } else answers[idOf(asked[asked.length > 1 ? index : 0], title, form)] = given;
  }
  return answers;
}

function idOf(item: FormItemState | undefined, title: string, form: FormState): number {
  if (item) return item.id;
  const titles = form.items.filter(isQuestion).map((one) => `“${one.title}”`);
  throw new Error(
    `Biểu mẫu “${form.title}” không hỏi “${title}” (hoặc không hỏi nhiều lần như thế); có: ${titles.join(', ')}.`,
  );
}
