// The rules that a text answer can be held to, and what the page says when one is broken. Pure.

import type { FormItemState } from './state.ts';

export type Rule = NonNullable<FormItemState['validation']>;

/** Gives the item a rule; one that requires nothing takes the old one away (`setValidation`). */
export function keepRule(item: FormItemState, rule: Rule): void {
  if (rule.kind === '') delete item.validation;
  else item.validation = structuredClone(rule);
}

/** What is wrong with the text, in Vietnamese; null when it keeps the rule. */
export function brokenTextRule(rule: Rule, text: string): string | null {
  const complaint = complaintOf(rule, text);
  return complaint === null ? null : rule.help || complaint;
}

function complaintOf({ kind, args }: Rule, text: string): string | null {
  const number = asNumber(text);
  const first = Number(args[0]);
  const second = Number(args[1]);
  const pattern = String(args[0] ?? '');
  const numeric = (holds: (value: number) => boolean, says: string) =>
    number !== null && holds(number) ? null : says;
  switch (kind) {
    case 'requireNumber':
      return numeric(() => true, 'Phải là một số.');
    case 'requireWholeNumber':
      return numeric(Number.isInteger, 'Phải là một số nguyên.');
    case 'requireNumberBetween':
      return numeric(
        (value) => value >= first && value <= second,
        `Phải là một số từ ${args[0]} đến ${args[1]}.`,
      );
    case 'requireNumberNotBetween':
      return numeric(
        (value) => value < first || value > second,
        `Phải là một số nằm ngoài khoảng từ ${args[0]} đến ${args[1]}.`,
      );
    case 'requireNumberEqualTo':
      return numeric((value) => value === first, `Phải bằng ${args[0]}.`);
    case 'requireNumberNotEqualTo':
      return numeric((value) => value !== first, `Phải là một số khác ${args[0]}.`);
    case 'requireNumberGreaterThan':
      return numeric((value) => value > first, `Phải là một số lớn hơn ${args[0]}.`);
    case 'requireNumberGreaterThanOrEqualTo':
      return numeric((value) => value >= first, `Phải là một số từ ${args[0]} trở lên.`);
    case 'requireNumberLessThan':
      return numeric((value) => value < first, `Phải là một số nhỏ hơn ${args[0]}.`);
    case 'requireNumberLessThanOrEqualTo':
      return numeric((value) => value <= first, `Phải là một số không quá ${args[0]}.`);
    case 'requireTextIsEmail':
      return isEmail(text) ? null : 'Phải là một địa chỉ thư điện tử, ví dụ ten@tinh.gov.vn.';
    case 'requireTextIsUrl':
      return /^(https?:\/\/)?[^\s/]+\.[^\s]+$/i.test(text)
        ? null
        : 'Phải là một địa chỉ trang web.';
    case 'requireTextLengthLessThanOrEqualTo':
      return text.length <= first ? null : `Dài quá: nhiều nhất ${args[0]} ký tự.`;
    case 'requireTextLengthGreaterThanOrEqualTo':
      return text.length >= first ? null : `Ngắn quá: ít nhất ${args[0]} ký tự.`;
    case 'requireTextContainsPattern':
      return matches(pattern, text) ? null : 'Câu trả lời chưa có nội dung theo mẫu quy định.';
    case 'requireTextDoesNotContainPattern':
      return matches(pattern, text) ? 'Câu trả lời có nội dung không được phép.' : null;
    case 'requireTextMatchesPattern':
      return matches(`^(?:${pattern})$`, text) ? null : 'Câu trả lời chưa đúng mẫu quy định.';
    case 'requireTextDoesNotMatchPattern':
      return matches(`^(?:${pattern})$`, text) ? 'Câu trả lời theo mẫu không được phép.' : null;
    default:
      throw new Error(`Forms has no text rule ${kind}.`);
  }
}

/** Whether the text has the shape of one e-mail address. */
export const isEmail = (text: string) =>
  /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]+$/.test(text);

function asNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const matches = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);
