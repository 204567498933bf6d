// Which choices of the leader the log has still to follow, and which it cannot.

import type { CommentChange } from '../../domain/comments/answering.ts';
import {
  type ClearChoice,
  followChoice,
  groupsAsked,
  type StandingLog,
} from '../../domain/deciding/follow.ts';
import { questionOf } from '../../domain/deciding/question.ts';
import { readChoice } from '../../domain/deciding/read-choice.ts';
import type { RoundId } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import { bookWords } from '../../text/book-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';

export type Decision = Kept<'decisions'>;

/** A choice that the log cannot follow, with the reason. */
export interface NotTaken {
  readonly decision: Decision;
  readonly why: 'WORDS' | 'NO_TEXT' | 'LOCKED' | 'NO_COMMENTS';
}

export interface Due {
  readonly decision: Decision;
  /** How the log words the choice; '' for one that was taken back. */
  readonly said: string;
  readonly changes: readonly CommentChange[];
  /** The comments that change, as they are. */
  readonly before: readonly Kept<'comments'>[];
}

export interface SortedDecisions {
  readonly due: readonly Due[];
  readonly notTaken: readonly NotTaken[];
}

/** Whether the cell says something else than what was taken in. */
export function isDue({
  decision,
  takenIn,
  decidedAt,
}: Pick<Decision, 'decision' | 'takenIn' | 'decidedAt'>): boolean {
  // One that was asked anew may be answered with the very words that the log still holds.
  return decision.trim() !== takenIn || (takenIn !== '' && decidedAt === null);
}

/** @param decisions those that are due */
export function sortDecisions(
  decisions: readonly Decision[],
  log: StandingLog<Kept<'comments'>>,
  locked: ReadonlySet<RoundId>,
  office: Office,
): SortedDecisions {
  const labels = choiceLabels(office);
  const due: Due[] = [];
  const notTaken: NotTaken[] = [];
  for (const decision of decisions) {
    const choice = readChoice(decision.decision, labels);
    const question = questionOf(decision.commentIds);
    const groups = groupsAsked(question, log);
    if (choice.kind === 'UNCLEAR') notTaken.push({ decision, why: choice.why });
    else if (locked.has(decision.roundId)) notTaken.push({ decision, why: 'LOCKED' });
    else if (groups.length === 0) notTaken.push({ decision, why: 'NO_COMMENTS' });
    else {
      const { proposal, proposalText } = decision;
      const said = inLog(choice, office);
      const changes = followChoice(choice, { question, proposal, proposalText }, groups, said);
      due.push({ decision, said, changes, before: groups.flatMap(({ group }) => group) });
    }
  }
  return { due, notTaken };
}

/** The rounds in which nothing changes any more. */
export function lockedRounds({ tables }: Office): Set<RoundId> {
  const rounds = tables.read('rounds').rows;
  return new Set(rounds.filter(({ status }) => status === 'KHOA').map(({ roundId }) => roundId));
}

function inLog(choice: ClearChoice, office: Office): string {
  switch (choice.kind) {
    case 'NONE':
      return '';
    case 'Y_KIEN_KHAC':
      return choice.text;
    case 'DONG_Y':
    case 'KHONG':
      return wordsOf(office.language).enums.leaderChoice[choice.kind];
  }
}

function choiceLabels(office: Office): Parameters<typeof readChoice>[1] {
  const { readable } = bookWords(office.language);
  const of = (id: 'DONG_Y' | 'KHONG' | 'Y_KIEN_KHAC') =>
    readable.map(({ leaderChoice }) => leaderChoice[id]);
  return { DONG_Y: of('DONG_Y'), KHONG: of('KHONG'), Y_KIEN_KHAC: of('Y_KIEN_KHAC') };
}
