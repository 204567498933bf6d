// Whether a row meets the condition of a query.

import type { Comparison, Condition, Value } from './ast.ts';
import { columnOf, type Known, valueIn } from './columns.ts';
import type { Table } from './table.ts';
import { comparable, order } from './values.ts';

/** `%` stands for any text, `_` for one character. */
function likePattern(pattern: string): RegExp {
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${source.replaceAll('%', '.*').replaceAll('_', '.')}$`, 's');
}

function textual(by: Comparison, text: string, other: string): boolean {
  switch (by) {
    case 'contains':
      return text.includes(other);
    case 'starts with':
      return text.startsWith(other);
    case 'ends with':
      return text.endsWith(other);
    case 'like':
      return likePattern(other).test(text);
    case 'matches':
      return matches(text, other);
    default:
      return false;
  }
}

/** The whole text must match; a pattern that is none matches nothing. */
function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return false;
  }
}

function compared(by: Comparison, one: Value, other: Value): boolean {
  // Texts are held against each other sign by sign, so that case counts.
  const plain = typeof one === 'string' && typeof other === 'string';
  const sign = plain ? Number(one > other) - Number(one < other) : order(one, other);
  switch (by) {
    case '=':
      return sign === 0;
    case '!=':
      return sign !== 0;
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
    default:
      return textual(by, String(one), String(other));
  }
}

/** A blank meets no comparison, and neither does a value of another type. */
export function meets(table: Table, condition: Condition, known: Known, now: number): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => meets(table, part, known, now));
    case 'or':
      return condition.parts.some((part) => meets(table, part, known, now));
    case 'not':
      return !meets(table, condition.part, known, now);
    case 'null':
      return valueIn(table, condition.of, known, now) === null;
    case 'compare': {
      const { by, left, right } = condition;
      const one = valueIn(table, left, known, now);
      const other = valueIn(table, right, known, now);
      if (one === null || other === null) return false;
      const words = /^[a-z]/.test(by);
      const types = [columnOf(table, left).type, columnOf(table, right).type] as const;
      return (words || comparable(...types)) && compared(by, one, other);
    }
  }
}
