// Carries comments on which views differ into a later round, each once.

import type { Report } from '../../dialogs/data.ts';
import { Problem } from '../../domain/problem.ts';
import { carriedComments, toCarry } from '../../domain/rounds/carry-over.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import type { CarryInput } from '../input/round-steps.ts';
import { findRound } from '../opening/plan-opening.ts';
import { record } from '../record.ts';
import { checkBook } from '../this-book.ts';

/**
 * Writes the chosen comments into the later round's log. Those that it has already are passed over,
 * so that pressing twice adds nothing. Throws `CARRY.*` and writes nothing otherwise.
 */
export function carryOver(input: CarryInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const { roundId } = input;
    const rounds = office.tables.read('rounds').rows;
    const from = findRound(rounds, roundId);
    const state = from.status ?? 'NHAP';
    if (state !== 'TRINH' && state !== 'KHOA') {
      throw new Problem('CARRY.NOT_YET', { round: roundId, state });
    }
    const to = laterRounds(rounds, from).find((round) => round.roundId === input.laterRound);
    if (to === undefined) {
      throw new Problem('CARRY.NOT_LATER', { round: roundId, later: input.laterRound });
    }
    const log = office.tables.read('comments').rows;
    const chosen = chosenFrom(input, log, office);
    const { deeds, enums, reports } = wordsOf(office.language);
    const rows = carriedComments(chosen, {
      round: to,
      log,
      now: office.clock.now(),
      history: historyOf,
    });
    office.tables.append('comments', rows);
    if (rows.length > 0) {
      record(office, [
        {
          action: 'CARRY_OVER',
          entity: 'rounds',
          entityId: roundId,
          detail: deeds.carried(rows.length, to.roundId),
        },
      ]);
    }
    const { part } = enums;
    return {
      lead: reports.steps.carriedOver(rows.length, roundId, to.roundId),
      sections:
        rows.length === 0
          ? []
          : [
              {
                title: reports.steps.done,
                tone: '',
                lines: rows.map(
                  ({ commentId, carriedFrom, bodyName, part: file }) =>
                    `${carriedFrom} → ${commentId}: ${bodyName}, ${part[file ?? 'CHUNG']}`,
                ),
              },
            ],
      links: [],
    };
  });
}

/** The rounds after this one that can still take comments: not yet laid before the leaders. */
export function laterRounds(
  rounds: readonly Kept<'rounds'>[],
  from: Kept<'rounds'>,
): Kept<'rounds'>[] {
  const place = rounds.findIndex(({ roundId }) => roundId === from.roundId);
  return rounds
    .slice(place + 1)
    .filter(({ status, roundId }) => roundId !== '' && status !== 'TRINH' && status !== 'KHOA');
}

function chosenFrom(
  { roundId, comments }: CarryInput,
  log: readonly Kept<'comments'>[],
  office: Office,
): Kept<'comments'>[] {
  const proposed = toCarry(roundId, log, office.tables.read('requests').rows);
  const already = new Set<string>(log.map(({ carriedFrom }) => carriedFrom));
  const offered = new Set<string>(proposed.map(({ comment }) => comment.commentId));
  const other = comments.filter((id) => !offered.has(id) && !already.has(id));
  if (other.length > 0)
    throw new Problem('CARRY.NOT_PROPOSED', { round: roundId, comments: other });
  return proposed
    .map(({ comment }) => comment)
    .filter(({ commentId }) => comments.includes(commentId));
}

/** What became of it so far, in Vietnamese as all of the log: “[Đợt D4: Giải trình, … – …]”. */
function historyOf(comment: Row<'comments'>): string {
  const { enums, reports } = wordsOf('vi');
  const result = comment.disposition === null ? '' : enums.disposition[comment.disposition];
  return reports.steps.history(comment.roundId, result, comment.explanation.trim());
}
