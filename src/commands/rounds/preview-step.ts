// Shows what a step would lead to and what stands against it, with the history; changes nothing.

import type { StepPreview } from '../../dialogs/data/round-steps.ts';
import { toCarry } from '../../domain/rounds/carry-over.ts';
import { stepMovesDue } from '../../domain/rounds/round-steps.ts';
import type { Office } from '../../ports.ts';
import { type Words, wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { StepInput } from '../input/round-steps.ts';
import { findRound } from '../opening/plan-opening.ts';
import { roundLabel } from '../round-label.ts';
import { checkBook } from '../this-book.ts';
import { laterRounds } from './carry-over.ts';
import { historyTold } from './history-told.ts';
import { previewDue } from './preview-due.ts';
import { previewMove } from './preview-move.ts';

const nothing: StepPreview = {
  facts: [],
  alternatives: [],
  bodies: [],
  mail: null,
  warnings: [],
  problems: [],
  proposals: [],
  laterRounds: [],
  history: [],
};

export function previewStep(input: StepInput, office: Office): StepPreview {
  checkBook(office);
  const words = wordsOf(office.language);
  const rounds = office.tables.read('rounds').rows;
  const round = findRound(rounds, input.roundId);
  const state = round.status ?? 'NHAP';
  const now = { label: words.reports.steps.facts.state, value: words.enums.roundStatus[state] };
  const preview = previewOf(round, rounds, input, office, words);
  return {
    ...nothing,
    ...preview,
    facts: [{ ...now, tone: '' }, ...(preview.facts ?? [])],
    history: historyTold(office.tables.read('roundHistory').rows, round.roundId, office),
  };
}

function previewOf(
  round: Kept<'rounds'>,
  rounds: readonly Kept<'rounds'>[],
  input: StepInput,
  office: Office,
  words: Words,
): Partial<StepPreview> {
  const { step } = input;
  if (step === 'EXTEND' || stepMovesDue(round, step)) {
    const requests = office.tables.read('requests').rows;
    return previewDue(
      round,
      input,
      requests.filter(({ roundId }) => roundId === round.roundId),
      office,
    );
  }
  if (step === 'CARRY_OVER') return previewCarrying(round, rounds, office, words);
  return previewMove(round, step, office, words);
}

function previewCarrying(
  round: Kept<'rounds'>,
  rounds: readonly Kept<'rounds'>[],
  office: Office,
  { enums, reports: { steps } }: Words,
): Partial<StepPreview> {
  const log = office.tables.read('comments').rows;
  const proposed = toCarry(round.roundId, log, office.tables.read('requests').rows);
  return {
    facts: [
      {
        label: steps.facts.carried,
        value: steps.facts.carriedLine(proposed.length),
        tone: proposed.length === 0 ? 'ok' : 'warn',
      },
    ],
    proposals: proposed.map(({ comment, why }) => ({
      id: comment.commentId,
      label: steps.proposal({
        id: comment.commentId,
        body: comment.bodyName,
        place: comment.clauseText,
        content: comment.content,
        result: comment.disposition === null ? '' : enums.disposition[comment.disposition],
        why: steps.why[why],
      }),
    })),
    laterRounds: laterRounds(rounds, round).map((later) => ({
      id: later.roundId,
      label: roundLabel(later),
    })),
  };
}
