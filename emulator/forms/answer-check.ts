// What the public page finds wrong with one answer, in words for whoever answers. Pure.

import {
  boundsOf,
  includesYear,
  isBlank,
  isClock,
  isDate,
  isDuration,
  textsOf,
} from './answer-format.ts';
import { storedMoment } from './date-entry.ts';
import type { Answers } from './pages.ts';
import type { AnswerValue, FormItemState, FormState } from './state.ts';
import { brokenTextRule } from './text-rules.ts';

const REQUIRED = 'Câu hỏi này bắt buộc trả lời.';
const PICK_LISTED = 'Vui lòng chọn một trong các phương án có trong danh sách.';

const DAY_WANTED = {
  year: 'Ngày không đúng: ghi ngày/tháng/năm, ví dụ 23/8/2021.',
  noYear: 'Ngày không đúng: ghi ngày/tháng, ví dụ 23/8.',
};

/** The answer as it is stored: line ends made one kind, none in a one-line text; days and times. */
function storedAnswer(item: FormItemState, answer: AnswerValue): AnswerValue {
  if (typeof answer !== 'string') return answer;
  if (item.type === 'PARAGRAPH_TEXT') return answer.replace(/\r\n?/g, '\n');
  return item.type === 'TEXT' ? answer.replace(/[\r\n]+/g, '') : storedMoment(item, answer);
}

/** All answers as they are stored. */
export function storedAnswers(form: FormState, answers: Answers): Answers {
  const stored: Answers = {};
  for (const item of form.items) {
    const answer = answers[item.id];
    if (answer !== undefined) stored[item.id] = storedAnswer(item, answer);
  }
  return stored;
}

/** A Vietnamese sentence that says what is wrong with the answer; null when it is good. */
export function answerProblem(item: FormItemState, answer: AnswerValue | undefined): string | null {
  if (answer === undefined || isBlank(answer)) return item.required ? REQUIRED : null;
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return withText(answer, (text) =>
        item.validation ? brokenTextRule(item.validation, text) : null,
      );
    case 'LIST':
    case 'MULTIPLE_CHOICE':
      return withText(answer, (text) => (isOnOffer(item, text) ? null : PICK_LISTED));
    case 'CHECKBOX':
      return Array.isArray(answer) ? tickedProblem(item, answer.map(String)) : PICK_LISTED;
    case 'DATE':
      return withText(answer, (text) =>
        isDate(text, includesYear(item))
          ? null
          : DAY_WANTED[includesYear(item) ? 'year' : 'noYear'],
      );
    case 'DATETIME':
      return withText(answer, (text) => {
        const [day = '', clock = ''] = text.split(' ');
        return isDate(day, includesYear(item)) && isClock(clock)
          ? null
          : 'Ngày, giờ không đúng: ghi theo mẫu 23/8/2021 14:30.';
      });
    case 'TIME':
      return withText(answer, (text) =>
        isClock(text) ? null : 'Giờ không đúng: ghi theo mẫu 14:30.',
      );
    case 'DURATION':
      return withText(answer, (text) =>
        isDuration(text) ? null : 'Khoảng thời gian không đúng: ghi theo mẫu 01:30:00.',
      );
    case 'SCALE':
    case 'RATING':
      return withText(answer, (text) => {
        const [low, high] = boundsOf(item);
        const value = Number(text);
        return Number.isInteger(value) && value >= low && value <= high ? null : PICK_LISTED;
      });
    case 'GRID':
    case 'CHECKBOX_GRID':
      return Array.isArray(answer) ? gridProblem(item, answer) : PICK_LISTED;
    default:
      return null;
  }
}

/** Whether the value is one of the choices, or free text where the question allows another answer. */
export function isOnOffer(item: FormItemState, value: string): boolean {
  return item.otherOption || item.choices.some((choice) => choice.value === value);
}

function withText(answer: AnswerValue, check: (text: string) => string | null): string | null {
  return typeof answer === 'string' ? check(answer) : 'Câu trả lời không đúng dạng.';
}

function tickedProblem(item: FormItemState, ticked: string[]): string | null {
  const free = ticked.filter((value) => !item.choices.some((choice) => choice.value === value));
  if (free.length > (item.otherOption ? 1 : 0)) return PICK_LISTED;
  const rule = item.validation;
  if (!rule) return null;
  const wanted = Number(rule.args[0]);
  const broken: Record<string, [boolean, string]> = {
    requireSelectAtLeast: [ticked.length < wanted, `Chọn ít nhất ${wanted} phương án.`],
    requireSelectAtMost: [ticked.length > wanted, `Chọn nhiều nhất ${wanted} phương án.`],
    requireSelectExactly: [ticked.length !== wanted, `Chọn đúng ${wanted} phương án.`],
  };
  const [isBroken, says] = broken[rule.kind] ?? [false, ''];
  return isBroken ? rule.help || says : null;
}

function gridProblem(item: FormItemState, answer: string[] | string[][]): string | null {
  const columns = textsOf(item, 'columns');
  const picks = textsOf(item, 'rows').map((_, row) => [answer[row] ?? []].flat().filter(Boolean));
  if (picks.flat().some((pick) => !columns.includes(pick))) return PICK_LISTED;
  if (item.required && picks.some((row) => row.length === 0)) {
    return 'Câu hỏi này bắt buộc trả lời ở từng dòng.';
  }
  const all = picks.flat();
  return item.validation && new Set(all).size < all.length
    ? item.validation.help || 'Mỗi cột chỉ được chọn một lần.'
    : null;
}
