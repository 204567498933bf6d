// Which papers a person asked for, each tied to the round, the meeting or the Đề án that it is of.

import type { Paper } from '../../domain/documents/paper.ts';
import { type PaperSubject, paperSubject } from '../../domain/documents/subject.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { DocumentsInput } from '../input/documents.ts';
import { findRound } from '../opening/plan-opening.ts';
import { kindLabel } from './kind-label.ts';
import type { Order, PaperKind } from './kinds/kind.ts';
import { paperKinds } from './kinds.ts';

export interface AskedPaper {
  readonly kind: PaperKind;
  readonly subject: PaperSubject;
  readonly compose: (order: Order) => Paper;
}

/**
 * The papers in the order of the registry. Throws `ROUND.UNKNOWN`, `ROUND.NOT_OPENED`,
 * `MEETING.UNKNOWN`, and `INPUT.NOT_IN_LIST` for a paper that the round or meeting does not have.
 */
export function askedPapers(input: DocumentsInput, office: Office): AskedPaper[] {
  const possible = possiblePapers(input, office);
  const other = input.kinds.find((id) => !possible.some(({ kind }) => kind.id === id));
  if (other !== undefined) {
    const known = paperKinds.find(({ id }) => id === other);
    const found = known === undefined ? other : kindLabel(known, wordsOf(office.language));
    throw new Problem('INPUT.NOT_IN_LIST', { field: 'papers', found });
  }
  return possible.filter(({ kind }) => input.kinds.includes(kind.id));
}

function possiblePapers({ roundId, meetingId }: DocumentsInput, office: Office): AskedPaper[] {
  if (roundId !== null) {
    const round = findRound(office.tables.read('rounds').rows, roundId);
    if (round.status === 'NHAP' || round.status === null) {
      throw new Problem('ROUND.NOT_OPENED', { round: roundId });
    }
    return paperKinds.flatMap((kind) =>
      kind.of === 'round' && kind.suits(round)
        ? [asked(kind, { relatedRound: roundId }, (order) => kind.paper(round, order))]
        : [],
    );
  }
  if (meetingId !== null) {
    const meetings = office.tables.read('meetings').rows;
    const meeting = meetings.find((row) => row.meetingId === meetingId);
    if (meeting === undefined) throw new Problem('MEETING.UNKNOWN', { meeting: meetingId });
    return paperKinds.flatMap((kind) =>
      kind.of === 'meeting'
        ? [asked(kind, { meetingId }, (order) => kind.paper(meeting, order))]
        : [],
    );
  }
  return paperKinds.flatMap((kind) =>
    kind.of === 'programme' ? [asked(kind, {}, (order) => kind.paper(order))] : [],
  );
}

function asked(
  kind: PaperKind,
  of: Partial<PaperSubject>,
  compose: AskedPaper['compose'],
): AskedPaper {
  return { kind, subject: paperSubject({ ...of, part: kind.part ?? null }), compose };
}
