// What each cell of the dashboard must show, told from the pure figures alone.

import { proseDay, shortDay } from '../../../src/domain/calendar/print.ts';
import type { Changes } from '../../../src/domain/dashboard/changes.ts';
import type { DossierFigures } from '../../../src/domain/dashboard/dossier.ts';
import type { Figures } from '../../../src/domain/dashboard/figures.ts';
import type { HeatFigures } from '../../../src/domain/dashboard/heat.ts';
import { sentenceOf } from '../../../src/domain/dashboard/sentence.ts';
import { shorten } from '../../../src/domain/dashboard/shorten.ts';
import { fill } from '../../../src/domain/dashboard/words.ts';
import { dashboard as words } from '../../../src/text/vi/dashboard.ts';
import { enums as labels } from '../../../src/text/vi/enums.ts';
import { enums } from '../../../src/workbook/enums.ts';
import { serial } from './book.ts';

const SLOTS = 30;

/** Every figure of the page, each made by its own pure function. */
export interface PageFigures {
  readonly figures: Figures;
  readonly heat: HeatFigures;
  readonly dossier: DossierFigures;
  readonly changes: Changes;
}

/** Address to text; days as serial numbers, shares of time rounded to six places. */
export function expectedCells(page: PageFigures): Map<string, string> {
  const { figures } = page;
  const cells = new Map<string, string>();
  cells.set('A2', sentenceOf(figures, words, labels.health));
  phases(figures, cells);
  awaited(figures, cells);
  overdue(figures, cells);
  rounds(figures, cells);
  cells.set('A13', fill(words.missing.heading, { count: figures.missing.length }));
  cells.set('A14', missing(figures));
  heat(page, cells);
  changes(page, cells);
  dossier(page, cells);
  dispositions(figures, cells);
  return cells;
}

function phases({ phases }: Figures, cells: Map<string, string>): void {
  for (let k = 0; k < 9; k += 1) {
    const phase = phases[k];
    const row = 4 + k;
    cells.set(`A${row}`, phase?.id ?? '');
    cells.set(`B${row}`, shorten(phase?.title ?? '', 48));
    cells.set(`E${row}`, phase?.start ? String(serial(phase.start)) : '');
    cells.set(`F${row}`, phase?.end ? String(serial(phase.end)) : '');
    cells.set(`G${row}`, phase ? labels.phaseStatus[phase.state] : '');
    const share = phase?.elapsed ?? null;
    cells.set(`H${row}`, share === null ? '' : String(Math.round(share * 1e6) / 1e6));
  }
}

function rounds({ rounds }: Figures, cells: Map<string, string>): void {
  for (let k = 0; k < 8; k += 1) {
    const round = rounds[k];
    const row = 16 + k;
    cells.set(`K${row}`, round?.id ?? '');
    cells.set(`L${row}`, shorten(round?.title ?? '', 32));
    cells.set(`O${row}`, round ? labels.roundStatus[round.status] : '');
    cells.set(`Q${row}`, round?.dueDay ? String(serial(round.dueDay)) : '');
    const counts = round?.counts && round.counts.invited > 0 ? round.counts : null;
    const nothing = round ? '–' : '';
    cells.set(`R${row}`, counts ? `${counts.answered}/${counts.invited}` : nothing);
    cells.set(`S${row}`, counts ? String(counts.missing) : nothing);
    cells.set(`T${row}`, counts ? String(counts.late) : nothing);
  }
}

function missing({ rounds, missing }: Figures): string {
  const open = rounds.filter((round) => round.status === 'MO' && round.counts !== null).length;
  if (open === 0) return words.missing.noRound;
  if (missing.length === 0) return words.missing.nobody;
  const names = missing.slice(0, SLOTS).map(({ name, roundId, daysLate }) => {
    const shown = open > 1 ? `${name} – ${roundId}` : name;
    return daysLate > 0 ? `${shown} (${daysLate})` : shown;
  });
  const more =
    missing.length > SLOTS ? fill(words.missing.more, { count: missing.length - SLOTS }) : '';
  return names.join('; ') + more;
}

function heat({ heat }: PageFigures, cells: Map<string, string>): void {
  for (let n = 0; n < 6; n += 1) {
    const row = 19 + n;
    const one = heat.clauses[n];
    const part = one?.part ? labels.part[one.part] : '';
    const item = [part, one?.heading ?? ''].filter((text) => text !== '').join(': ');
    const nothing = n === 0 ? words.heat.nothing : '';
    cells.set(`A${row}`, one ? shorten(item, 42) : nothing);
    cells.set(`C${row}`, one ? String(one.all) : '');
    cells.set(`D${row}`, one ? String(one.unsettled) : '');
    cells.set(`AN${row}`, String(one?.level ?? 0));
  }
  cells.set('A25', words.heat.elsewhere);
  cells.set('C25', String(heat.elsewhere.all));
  cells.set('D25', String(heat.elsewhere.unsettled));
}

function changes({ changes }: PageFigures, cells: Map<string, string>): void {
  const named = (ids: readonly string[]): string => ids.join(', ') || words.changes.none;
  const { from, to, begun, ended } = changes;
  cells.set('E18', fill(words.changes.heading, { from: shortDay(from), to: proseDay(to) }));
  const { replies, comments, settled, opened, closed, reopened } = changes;
  cells.set('E19', fill(words.changes.comments, { replies, comments, settled }));
  cells.set('E20', fill(words.changes.phases, { begun: named(begun), ended: named(ended) }));
  cells.set('E21', fill(words.changes.rounds, { opened, closed, reopened }));
  const { asked, decided, drafts, documents } = changes;
  cells.set('E22', fill(words.changes.papers, { asked, decided, drafts, documents }));
}

function dossier({ dossier }: PageFigures, cells: Map<string, string>): void {
  const { there, needed, missing } = dossier;
  cells.set('A26', fill(words.dossier.heading, { there, needed }));
  const names = missing.map(({ title }) => shorten(title, 40)).join('; ');
  cells.set(
    'A27',
    needed === 0
      ? words.dossier.nothing
      : there === needed
        ? words.dossier.whole
        : fill(words.dossier.missing, { names }),
  );
}

function dispositions({ dispositions }: Figures, cells: Map<string, string>): void {
  const columns = ['M', 'N', 'O', 'P', 'Q', 'R'];
  const lines = [...enums.part.map((part) => dispositions.parts[part]), dispositions.all];
  lines.forEach((counts, index) => {
    enums.disposition.forEach((id, position) => {
      cells.set(`${columns[position]}${26 + index}`, String(counts.by[id]));
    });
    cells.set(`S${26 + index}`, String(counts.none));
    cells.set(`T${26 + index}`, String(counts.total));
  });
  const { all, distinct } = dispositions;
  cells.set('K24', fill(words.dispositions.heading, { total: all.total, distinct }));
}

function awaited({ awaited }: Figures, cells: Map<string, string>): void {
  const where = awaited.length > 2 ? words.awaited.where : '';
  cells.set('K3', fill(words.awaited.heading, { count: awaited.length }) + where);
  for (let n = 0; n < 2; n += 1) {
    const one = awaited[n];
    const nothing = n === 0 ? words.awaited.nothing : '';
    const item = one && `${one.commentId} – ${one.bodyName}: ${one.content}`;
    cells.set(`K${4 + 2 * n}`, item ?? nothing);
    cells.set(`S${4 + 2 * n}`, one && one.days !== null ? `chờ ${one.days} ngày` : '');
  }
}

function overdue({ overdue, soon }: Figures, cells: Map<string, string>): void {
  cells.set('M9', String(overdue.requests));
  cells.set('T9', String(overdue.review));
  cells.set('M10', String(overdue.tasks));
  cells.set('M12', String(overdue.mailFailed));
  cells.set('T12', String(overdue.mailUnknown));
  const people = overdue.people.map(({ name, count }) => `${name}: ${count}`);
  if (overdue.unassigned > 0) people.push(`Chưa rõ người chủ trì: ${overdue.unassigned}`);
  cells.set('N10', people.join('; '));
  const items = [
    ...soon.phases.map(({ id, end }) => `${id} hết giai đoạn ${shortDay(end)}`),
    ...soon.rounds.map(({ id, due }) => `${id} hết hạn trả lời ${shortDay(due)}`),
  ];
  if (soon.firstTask !== null) {
    items.push(`${soon.tasks} nhiệm vụ đến hạn, sớm nhất ${shortDay(soon.firstTask)}`);
  }
  cells.set('M13', items.join('; ') || words.soon.nothing);
}

/** The line under the title when nothing has been written to the log. */
export function todayLine(figures: Figures): string {
  return `Hôm nay ${proseDay(figures.today)}`;
}
