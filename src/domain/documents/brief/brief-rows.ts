// The rows of the brief, each a line or a few: a long list is cut and says by how much.

import type { Ids } from '../../../workbook/enums.ts';
import { proseDay } from '../../calendar/print.ts';
import type { Figures } from '../../dashboard/figures.ts';
import { openRounds } from '../../dashboard/rounds.ts';
import { sentenceOf } from '../../dashboard/sentence.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import type { DocumentWords } from '../words.ts';
import type { BriefWords } from './brief-input.ts';
import { nextLines } from './next-lines.ts';
import { cut } from './short-text.ts';

/** What one page of A4 holds beside head and signature, at 12 pt. */
const MOST_NAMES = 6;
const MOST_ROUNDS = 3;
const MOST_AWAITED = 2;
const LONGEST_NAME = 40;
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

const someOf = (n: number, count: Count): string => (n > 0 ? count(n) : '');
