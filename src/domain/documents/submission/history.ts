// How the Đề án came about, phase by phase and round by round, with the figures of each.

import { proseDay, proseSpan } from '../../calendar/print.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import { citedLetter } from '../frame.ts';
import type { Block } from '../paper.ts';
import { positionsTold } from '../summary/positions-told.ts';
import { points } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import { writtenDeadline } from '../written-date.ts';
import type { PhaseTold, RoundTold, SubmissionInput } from './input.ts';

/** A day that the sheet does not say: a gap to be seen, where blanks would close up. */
const UNKNOWN_DAY = '…';

/** The phases that are over, then every round. */
export function historyPoints(
  input: SubmissionInput,
  words: DocumentWords,
  say: WordingFor<'TO_TRINH'>,
): Block[] {
  return [
    ...input.phases.flatMap((phase) =>
      points('-', say('giaiDoan', { tenGiaiDoan: phase.title.trim(), thoiGian: spanOf(phase) })),
    ),
    ...input.rounds.flatMap((told) =>
      points(
        '-',
        told.round.mode === 'HOI_NGHI' ? meeting(told, say, words) : round(told, say, words),
      ),
    ),
  ];
}

function spanOf({ start, end }: PhaseTold): string {
  if (start !== null && end !== null) return proseSpan(start, end);
  const day = end ?? start;
  return day === null ? '' : proseDay(day);
}

function round(
  { round, bodies, comments }: RoundTold,
  say: WordingFor<'TO_TRINH'>,
  words: DocumentWords,
): readonly string[] {
  return say('dotLayYKien', {
    maDot: round.roundId,
    tenDot: round.title.trim(),
    lan: round.draftVersion.trim(),
    congVan: citedLetter(round, words),
    ngayGui: round.sendDate === null ? UNKNOWN_DAY : proseDay(round.sendDate),
    han: round.dueAt === null ? '' : writtenDeadline(round.dueAt, words),
    soGui: words.count(bodies.invited),
    loaiCoQuan: words.audience.ofBodies.counted,
    soTraLoi: words.count(bodies.answered),
    trongDo: positionsTold(bodies, words),
    soChuaTraLoi: words.count(bodies.silent),
    tongLuot: words.count(comments.total),
    soNoiDung: words.count(comments.matters),
  });
}

function meeting(
  { round, comments }: RoundTold,
  say: WordingFor<'TO_TRINH'>,
  words: DocumentWords,
): readonly string[] {
  return say('dotHop', {
    maDot: round.roundId,
    tenDot: round.title.trim(),
    lan: round.draftVersion.trim(),
    ngayHop: round.sendDate === null ? UNKNOWN_DAY : proseDay(round.sendDate),
    soKetLuan: comments.total === 0 ? '' : words.count(comments.total),
  });
}
