// The columns of a linked form's tab: their headings, and what an answer puts into them.

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { putCell } from '../spreadsheet/cells.ts';
import { localeFacts } from '../spreadsheet/locale.ts';
import { serialAt } from '../spreadsheet/serial.ts';
import type { Cell, SheetState, SpreadsheetState } from '../spreadsheet/state.ts';
import { typed } from '../spreadsheet/typed-text.ts';
import { isQuestion, textsOf } from './answer-format.ts';
import { totalOf } from './grading.ts';
import type {
  AnswerValue,
  FormItemState,
  FormResponseState,
  FormState,
  TabColumn,
} from './state.ts';

export const tabWords = {
  vi: {
    tab: 'Câu trả lời biểu mẫu',
    time: 'Dấu thời gian',
    email: 'Địa chỉ email',
    score: 'Điểm số',
  },
  en: { tab: 'Form Responses', time: 'Timestamp', email: 'Email Address', score: 'Score' },
};

/**
 * Columns follow the order in which questions were made, behind the address and the score where the
 * form has them; one whose question is gone stays [K].
 */
export function addColumns(world: World, form: FormState, sheet: SheetState): void {
  const { destination } = form;
  if (!destination) return;
  const own = tabWords[world.owner.locale];
  const wanted: [TabColumn, string][] = [
    ...(form.collectEmail ? [['email', own.email] as [TabColumn, string]] : []),
    ...(form.isQuiz ? [['score', own.score] as [TabColumn, string]] : []),
    ...form.items.filter(isQuestion).flatMap(columnsOf),
  ];
  for (const [column, title] of wanted) {
    if (destination.columns.includes(column)) continue;
    destination.columns.push(column);
    putCell(sheet, 0, destination.columns.length, { v: title });
  }
}

/** A grid has a column for each of its rows, `Question [Row]` [K]. */
function columnsOf(item: FormItemState): [TabColumn, string][] {
  const { id, title, type } = item;
  if (type !== 'GRID' && type !== 'CHECKBOX_GRID') return [[id, title]];
  return textsOf(item, 'rows').map((row, at) => [`${id}/${at}`, `${title} [${row}]`]);
}

/** What stands in a column for an answer; undefined for a blank cell. */
export function cellOf(
  world: World,
  book: SpreadsheetState,
  form: FormState,
  response: FormResponseState,
  column: TabColumn,
  switches: Switches,
): Cell | undefined {
  if (column === 'email') return response.respondent ? { v: response.respondent } : undefined;
  if (column === 'score') {
    const { score, most } = totalOf(form, response);
    return { v: score, nf: `0" / ${most}"` };
  }
  const [id, row] = String(column).split('/').map(Number);
  const answer = response.answers[id ?? 0];
  const text = textOf(row === undefined ? answer : answer?.[row]);
  if (text === '') return undefined;
  const cell = answerCell(world, book, text, switches);
  const type = form.items.find((item) => item.id === id)?.type;
  const nf = typeof cell.v === 'number' ? patternOf(type, book) : undefined;
  return nf === undefined ? cell : { ...cell, nf };
}

/** Days and times show as the spreadsheet's locale writes them [K], not as `getResponse` gives them. */
function patternOf(type: string | undefined, book: SpreadsheetState): string | undefined {
  const { date, dateTime, time } = localeFacts(book.locale);
  switch (type) {
    case 'DATE':
      return date;
    case 'DATETIME':
      return dateTime;
    case 'TIME':
      return time;
    case 'DURATION':
      return '[h]:mm:ss';
    default:
      return undefined;
  }
}

/** Whether the tab reads an answer as if it were typed is unsettled (switch U6). */
function answerCell(world: World, book: SpreadsheetState, text: string, switches: Switches): Cell {
  if (!switches['forms.tabParses']) return { v: text };
  const now = serialAt(world.now, book.timeZone);
  const { v, f, nf } = typed(text, {
    facts: localeFacts(book.locale),
    format: undefined,
    switches,
    now,
  });
  return { v, ...(f === undefined ? {} : { f }), ...(nf === undefined ? {} : { nf }) };
}

const textOf = (answer: AnswerValue | undefined): string =>
  answer === undefined ? '' : [answer].flat(2).join(', ');
