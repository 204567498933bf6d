// What each cell of the dashboard must show, told from the pure figures alone.

import { proseDay, shortDay } from '../../../src/domain/calendar/print.ts';
import type { Figures } from '../../../src/domain/dashboard/figures.ts';
import { sentenceOf } from '../../../src/domain/dashboard/sentence.ts';
import { fill } from '../../../src/domain/dashboard/words.ts';
import { dashboard as words } from '../../../src/text/vi/dashboard.ts';
import { enums as labels } from '../../../src/text/vi/enums.ts';
import { enums } from '../../../src/workbook/enums.ts';
import { serial } from './book.ts';

const SLOTS = 30;

/** Address to text; days as serial numbers, shares of time rounded to six places. */
export function expectedCells(figures: Figures): Map<string, string> {
  const cells = new Map<string, string>();
  cells.set('A2', sentenceOf(figures, words, labels.health));
  phases(figures, cells);
  rounds(figures, cells);
  cells.set('A14', fill(words.missing.heading, { count: figures.missing.length }));
  cells.set('A15', missing(figures));
  dispositions(figures, cells);
  awaited(figures, cells);
  overdue(figures, cells);
  return cells;
}

function phases({ phases }: Figures, cells: Map<string, string>): void {
  for (let k = 0; k < 9; k += 1) {
    const phase = phases[k];
    const row = 5 + k;
    cells.set(`A${row}`, phase?.id ?? '');
    cells.set(`B${row}`, phase?.title ?? '');
    cells.set(`C${row}`, phase?.start ? String(serial(phase.start)) : '');
    cells.set(`D${row}`, phase?.end ? String(serial(phase.end)) : '');
    cells.set(`E${row}`, phase ? labels.phaseStatus[phase.state] : '');
    const share = phase?.elapsed ?? null;
    cells.set(`F${row}`, share === null ? '' : String(Math.round(share * 1e6) / 1e6));
  }
}

function rounds({ rounds }: Figures, cells: Map<string, string>): void {
  for (let k = 0; k < 8; k += 1) {
    const round = rounds[k];
    const row = 5 + k;
    cells.set(`I${row}`, round?.id ?? '');
    cells.set(`J${row}`, round?.title ?? '');
    cells.set(`M${row}`, round ? labels.roundStatus[round.status] : '');
    cells.set(`O${row}`, round?.dueDay ? String(serial(round.dueDay)) : '');
    const counts = round?.counts && round.counts.invited > 0 ? round.counts : null;
    const nothing = round ? '–' : '';
    cells.set(`P${row}`, counts ? `${counts.answered}/${counts.invited}` : nothing);
    cells.set(`Q${row}`, counts ? String(counts.missing) : nothing);
    cells.set(`R${row}`, counts ? String(counts.late) : nothing);
  }
}

function missing({ rounds, missing }: Figures): string {
  const open = rounds.filter((round) => round.status === 'MO' && round.counts !== null).length;
  if (open === 0) return words.missing.noRound;
  if (missing.length === 0) return words.missing.nobody;
  const names = missing.slice(0, SLOTS).map(({ name, roundId, daysLate }) => {
    const shown = open > 1 ? `${name} – ${roundId}` : name;
    return daysLate > 0 ? `${shown} (quá hạn ${daysLate} ngày)` : shown;
  });
  const more =
    missing.length > SLOTS ? fill(words.missing.more, { count: missing.length - SLOTS }) : '';
  return names.join('; ') + more;
}

function dispositions({ dispositions }: Figures, cells: Map<string, string>): void {
  const columns = ['K', 'L', 'M', 'N', 'O', 'P'];
  const lines = [...enums.part.map((part) => dispositions.parts[part]), dispositions.all];
  lines.forEach((counts, index) => {
    enums.disposition.forEach((id, position) => {
      cells.set(`${columns[position]}${16 + index}`, String(counts.by[id]));
    });
    cells.set(`Q${16 + index}`, String(counts.none));
    cells.set(`R${16 + index}`, String(counts.total));
  });
  const { all, distinct } = dispositions;
  cells.set('I14', fill(words.dispositions.heading, { total: all.total, distinct }));
}

function awaited({ awaited }: Figures, cells: Map<string, string>): void {
  cells.set('A22', fill(words.awaited.heading, { count: awaited.length }));
  for (let n = 0; n < 4; n += 1) {
    const one = awaited[n];
    const nothing = n === 0 ? words.awaited.nothing : '';
    const item = one && `${one.commentId} – ${one.bodyName}: ${one.content}`;
    cells.set(`A${23 + n}`, item ?? nothing);
    cells.set(`G${23 + n}`, one && one.days !== null ? `chờ ${one.days} ngày` : '');
  }
}

function overdue({ overdue, soon }: Figures, cells: Map<string, string>): void {
  cells.set('M23', String(overdue.requests));
  cells.set('M24', String(overdue.tasks));
  cells.set('M25', String(overdue.mailFailed));
  cells.set('M26', String(overdue.mailUnknown));
  cells.set('M27', String(overdue.review));
  const people = overdue.people.map(({ name, count }) => `${name}: ${count}`);
  if (overdue.unassigned > 0) people.push(`Chưa rõ người chủ trì: ${overdue.unassigned}`);
  cells.set('N24', people.join('; '));
  const items = [
    ...soon.phases.map(({ id, end }) => `${id} hết giai đoạn ${shortDay(end)}`),
    ...soon.rounds.map(({ id, due }) => `${id} hết hạn trả lời ${shortDay(due)}`),
  ];
  if (soon.firstTask !== null) {
    items.push(`${soon.tasks} nhiệm vụ đến hạn, sớm nhất ${shortDay(soon.firstTask)}`);
  }
  cells.set('M28', items.join('; '));
}

/** The line under the title when nothing has been written to the log. */
export function todayLine(figures: Figures): string {
  return `Hôm nay ${proseDay(figures.today)}`;
}
