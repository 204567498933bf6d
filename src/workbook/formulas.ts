// The formulas of the computed columns: only functions that every engine computes alike, `;` between
// arguments, no decimal fractions (platform.md §2.9).

import { POINTS_BEHIND } from '../domain/dashboard/phases.ts';
import type { ColumnName } from './columns.ts';
import type { Ids } from './enums.ts';
import { labelOf } from './labels.ts';
import { type Places, quotedText } from './places.ts';
import type { BookWords } from './words.ts';

/** A cell of the formula's own row by column id, such as `$D3`. */
export type Here<Id extends 'phases' | 'rounds'> = (column: ColumnName<Id>) => string;

/** The computed columns of a phase; blank in rows without a phase. */
export function phaseFormulas(words: BookWords, places: Places, here: Here<'phases'>) {
  const start = here('planStart');
  const end = here('planEnd');
  const days = places('holidays', 'date');
  const kinds = places('holidays', 'kind');
  const health = (id: Ids<'health'>) => quotedText(labelOf(words, 'health', id));
  const status = (id: Ids<'phaseStatus'>) => {
    return `${here('status')}=${quotedText(labelOf(words, 'phaseStatus', id))}`;
  };
  // A working weekend day stands in the same list: it takes nothing away, and counts once more.
  const workingWeekend = `COUNTIFS(${days};">="&INT(${start});${days};"<"&(INT(${end})+1);${kinds};${quotedText(labelOf(words, 'holidayKind', 'LAM_BU'))})`;
  const length = `(INT(${end})-INT(${start})+1)`;
  const elapsed = `MAX(0;MIN(100;100*(TODAY()-INT(${start})+1)/${length}))`;
  const finished = `OR(${here('actualEnd')}<>"";${status('XONG')};${status('HUY')})`;
  const overdue = `OR(INT(${end})<TODAY();${status('TRE')})`;
  const behind = `${elapsed}-${here('percent')}>${POINTS_BEHIND}`;
  const last = `IF(${here('actualEnd')}<>"";${here('actualEnd')};${end})`;
  return {
    elapsed: whenSet([start, end], `ROUND(${elapsed};0)`),
    workDays: whenSet(
      [start, end],
      `NETWORKDAYS.INTL(${start};${end};1;${days})+${workingWeekend}`,
    ),
    health: whenSet(
      [start, end],
      `IF(${finished};${health('XANH')};IF(${overdue};${health('DO')};IF(${behind};${health('VANG')};${health('XANH')})))`,
    ),
    slipDays: whenSet([here('baseEnd'), end], `INT(${last})-INT(${here('baseEnd')})`),
  };
}

/** The computed columns of a round; blank for a meeting, which asks nobody by request. */
export function roundFormulas(words: BookWords, places: Places, here: Here<'rounds'>) {
  const own = `${places('requests', 'roundId')};${here('roundId')}`;
  const count = (...conditions: string[]) => {
    const meeting = `${here('mode')}=${quotedText(labelOf(words, 'mode', 'HOI_NGHI'))}`;
    const counted = `COUNTIFS(${[own, ...conditions].join(';')})`;
    return `=IF(OR(${here('roundId')}="";${meeting});"";${counted})`;
  };
  const position = (id: Ids<'position'>) => {
    const label = quotedText(labelOf(words, 'position', id));
    return count(`${places('requests', 'position')};${label}`);
  };
  const sum = ['agreed', 'withComments', 'noComment', 'disagreed'] as const;
  const answered = sum.map((name) => here(name)).join('+');
  const late = quotedText(labelOf(words, 'yesNo', 'CO'));
  return {
    invited: count(),
    answered: `=IF(${here('invited')}="";"";${answered})`,
    agreed: position('THONG_NHAT'),
    withComments: position('THONG_NHAT_CO_Y_KIEN'),
    noComment: position('KHONG_CO_Y_KIEN'),
    disagreed: position('KHONG_THONG_NHAT'),
    silent: `=IF(${here('invited')}="";"";${here('invited')}-${here('answered')})`,
    late: count(`${places('requests', 'late')};${late}`),
  };
}

function whenSet(cells: readonly string[], formula: string): string {
  return `=IF(OR(${cells.map((cell) => `${cell}=""`).join(';')});"";${formula})`;
}
