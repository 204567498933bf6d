// Closes a round: its form takes no more answers; what has come is counted.

import type { CloseRoundData, Report } from '../../dialogs/data.ts';
import type { RoundId } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import { countRound, hasAnswered } from '../../domain/rounds/count-round.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { googleOffice } from '../../google/office.ts';
import { once } from '../../once.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { findRound } from '../opening/plan-opening.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { closeNow } from './close-now.ts';

/** Opens the dialog with the rounds that can be closed. */
export function showCloseRound(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, reports } = wordsOf(office.language);
  const requests = once(() => office.tables.read('requests').rows);
  const data: CloseRoundData = {
    common: dialogs.common,
    words: dialogs.closeRound,
    rounds: office.tables
      .read('rounds')
      .rows.filter(({ status }) => status === 'MO')
      .map((round) => ({
        id: round.roundId,
        label: roundLabel(round),
        line: countsLine(round, requests, reports),
      })),
  };
  office.screen.show('close-round', dialogs.closeRound.title, data);
}

/** The figures that the sheet computes for itself; where somebody broke them, they are counted. */
function countsLine(
  round: Kept<'rounds'>,
  requests: () => readonly Kept<'requests'>[],
  { roundCounts }: Words['reports'],
): string {
  if (round.mode === 'HOI_NGHI') return roundCounts(0, 0, 0);
  const { answered, invited, late } = round;
  if (typeof answered === 'number' && typeof invited === 'number' && typeof late === 'number') {
    return roundCounts(answered, invited, late);
  }
  const counted = countRound(ofRound(requests(), round.roundId));
  return roundCounts(counted.answered, counted.invited, counted.late);
}

/** Closes the form first, takes in what came until then, and only then moves the state. */
export function closeRound({ roundId }: { roundId: RoundId }, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const round = findRound(office.tables.read('rounds').rows, roundId);
    if (round.status !== 'MO') {
      const state = round.status ?? 'NHAP';
      throw new Problem('ROUND.WRONG_STATE', { round: roundId, state, needed: 'MO' });
    }
    return reportOfClosing(round, office);
  });
}

/** Closes an open round, under the lock, and tells what it came to. */
export function reportOfClosing(round: Kept<'rounds'>, office: Office): Report {
  const words = wordsOf(office.language);
  const { roundId } = round;
  const { formGone } = closeNow(round, { by: office.person, reason: '' }, office);
  const requests = ofRound(office.tables.read('requests').rows, roundId);
  const { answered, invited, late } = countRound(requests);
  const silent = requests.filter((request) => !hasAnswered(request));
  return {
    lead: words.reports.roundClosed(roundId),
    sections: [
      ...(formGone ? [formGoneSection(requests, words.reports)] : []),
      {
        title: words.reports.roundCounts(answered, invited, late),
        tone: '',
        lines: [],
      },
      ...(silent.length === 0
        ? []
        : [
            {
              title: words.reports.silentBodies,
              tone: 'warn' as const,
              lines: silent.map(({ nameSnapshot }) => nameSnapshot),
            },
          ]),
    ],
    links: [],
  };
}

/** That the form is gone, and what it had brought until then. */
function formGoneSection(
  requests: readonly Kept<'requests'>[],
  { steps }: Words['reports'],
): Report['sections'][number] {
  const byForm = requests.filter(
    (request) => hasAnswered(request) && request.channel === 'BIEU_MAU',
  );
  const comments = byForm.reduce((sum, { commentCount }) => sum + (commentCount ?? 0), 0);
  return {
    title: steps.formGone,
    tone: 'bad',
    lines: [steps.formGoneTaken(byForm.length, comments), steps.formGoneRemedy],
  };
}
