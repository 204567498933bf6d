// The rows of the brief, each a line or a few: a long list is cut and says by how much.

import type { Ids } from '../../../workbook/enums.ts';
import { proseDay } from '../../calendar/print.ts';
import type { Figures } from '../../dashboard/figures.ts';
import { openRounds } from '../../dashboard/rounds.ts';
import { sentenceOf } from '../../dashboard/sentence.ts';
import { type Day, daysBetween } from '../../day.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { DocumentWords } from '../words.ts';
import type { BriefWords } from './brief-input.ts';

/** What one page of A4 holds beside head and signature, at 12 pt. */
const MOST_NAMES = 6;
const MOST_ROUNDS = 3;
const MOST_AWAITED = 2;
const MOST_STEPS = 3;
const LONGEST_NAME = 34;
const LONGEST_TITLE = 26;
const LONGEST_MATTER = 60;

/** The answer to one question of the leader. */
export interface BriefRow {
  readonly about: string;
  readonly lines: readonly string[];
}

export function briefRows(
  figures: Figures,
  { count }: Pick<DocumentWords, 'count'>,
  say: WordingFor<'TOM_TAT'>,
  { own, dashboard, levels }: BriefWords,
): BriefRow[] {
  const { rows } = own;
  const stage = sentenceOf(figures, dashboard, levels);
  return [
    { about: rows.stage, lines: say('tienDo', { tienDo: stage }) },
    { about: rows.rounds, lines: roundLines(figures, count, say) },
    { about: rows.comments, lines: commentLines(figures, dashboard, count, say) },
    { about: rows.awaited, lines: awaitedLines(figures, count, say) },
    { about: rows.overdue, lines: overdueLines(figures, count, say) },
    { about: rows.next, lines: nextLines(figures, count, say) },
  ];
}

type Say = WordingFor<'TOM_TAT'>;
type Count = DocumentWords['count'];

function roundLines(figures: Figures, count: Count, say: Say): readonly string[] {
  const open = openRounds(figures.rounds).slice(-MOST_ROUNDS);
  if (open.length === 0) return say('khongCoDot', {});
  return open.flatMap(({ id, counts, dueDay }, index) => {
    const { answered, invited, missing } = counts ?? { answered: 0, invited: 0, missing: 0 };
    const told = say('dotLayYKien', {
      maDot: id,
      soTraLoi: count(answered),
      soGui: count(invited),
      han: dueDay === null ? '' : proseDay(dueDay),
    });
    // The names of the round at hand, the last one; of the others the figures.
    if (missing === 0 || index < open.length - 1) return told;
    const silent = figures.missing.filter(({ roundId }) => roundId === id);
    const shown = silent.slice(0, MOST_NAMES).map(({ name }) => cut(name, LONGEST_NAME));
    const late = Math.max(0, ...silent.map(({ daysLate }) => daysLate));
    return [
      ...told,
      ...say('chuaTraLoi', {
        so: count(missing),
        soNgay: someOf(late, count),
        danhSach: shown.join('; '),
        soKhac: someOf(silent.length - shown.length, count),
      }),
    ];
  });
}

function commentLines(
  { dispositions }: Figures,
  { dispositions: { heads } }: BriefWords['dashboard'],
  count: Count,
  say: Say,
): readonly string[] {
  const { all, distinct } = dispositions;
  if (all.total === 0) return say('chuaCoGopY', {});
  const kinds = (Object.keys(all.by) as Ids<'disposition'>[])
    .filter((kind) => all.by[kind] > 0)
    .map((kind) => `${heads[kind].toLocaleLowerCase('vi')} ${count(all.by[kind])}`);
  return say('gopY', {
    tongLuot: count(all.total),
    soNoiDung: count(distinct),
    ketQua: kinds.join('; '),
    chuaXuLy: count(all.none),
  });
}

function awaitedLines({ awaited }: Figures, count: Count, say: Say): readonly string[] {
  if (awaited.length === 0) return say('khongCho', {});
  const more = awaited.length - MOST_AWAITED;
  return [
    ...say('choYKien', { so: count(awaited.length) }),
    ...awaited.slice(0, MOST_AWAITED).flatMap(({ commentId, bodyName, content, days }) =>
      say('noiDungCho', {
        maYKien: commentId,
        nguoiGopY: cut(bodyName, LONGEST_NAME),
        yKien: cut(content, LONGEST_MATTER),
        soNgay: days === null ? '' : String(days),
      }),
    ),
    ...(more > 0 ? say('choThem', { so: count(more) }) : []),
  ];
}

function overdueLines({ overdue }: Figures, count: Count, say: Say): readonly string[] {
  const { requests, tasks } = overdue;
  const lines = [
    ...(requests > 0 ? say('phieuQuaHan', { so: count(requests) }) : []),
    ...(tasks > 0 ? say('nhiemVuQuaHan', { so: count(tasks) }) : []),
  ];
  return requests + tasks === 0 ? say('khongQuaHan', {}) : lines;
}

function nextLines(figures: Figures, count: Count, say: Say): readonly string[] {
  const { soon, phases, stage, today } = figures;
  const phaseOf = (id: string, when: Day | null) => ({
    maGiaiDoan: id,
    tenGiaiDoan: cut(phases.find((phase) => phase.id === id)?.title ?? '', LONGEST_TITLE),
    ngay: when === null ? '' : proseDay(when),
  });
  const next = stage.kind === 'between' || stage.kind === 'before' ? [stage.next] : [];
  const begins = phases.filter(
    ({ start, state }) =>
      start !== null && state === 'CHUA' && start > today && daysBetween(today, start) <= 7,
  );
  const first = [...next, ...begins.filter(({ id }) => !next.some((one) => one.id === id))];
  const steps = [
    ...soon.phases.map(({ id, end }) => say('hetGiaiDoan', phaseOf(id, end))),
    ...soon.rounds.map(({ id, due }) => say('hetHanDot', { maDot: id, ngay: proseDay(due) })),
    ...(soon.tasks > 0 && soon.firstTask !== null
      ? [say('nhiemVuDenHan', { so: count(soon.tasks), ngay: proseDay(soon.firstTask) })]
      : []),
    ...first.map(({ id, start }) => say('batDauGiaiDoan', phaseOf(id, start))),
  ];
  if (steps.length === 0) return say('khongCoViec', {});
  // A title that was cut ends its line as it is.
  return steps
    .slice(0, MOST_STEPS)
    .flat()
    .map((line) => line.replace(/…\.$/, '…'));
}

const someOf = (n: number, count: Count): string => (n > 0 ? count(n) : '');

/** Within this many letters, after a whole word; a word that is longer itself is cut. */
function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const whole = line.slice(0, longest).replace(/\s+\S*$/, '');
  return `${whole.slice(0, longest - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
