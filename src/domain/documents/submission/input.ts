// What a Tờ trình is made from: how the Đề án came about, and what became of every comment.

import type { Day } from '../../day.ts';
import type {
  BodyCounts,
  OfficeIdentity,
  PrintedComments,
  Registration,
  RoundRow,
} from '../facts.ts';
import type { Issue } from '../issues.ts';

/** A round as the history tells it; its comments are those that were made in it. */
export interface RoundTold {
  readonly round: RoundRow;
  readonly bodies: BodyCounts;
  readonly comments: PrintedComments;
}

export interface PhaseTold {
  readonly title: string;
  readonly start: Day | null;
  readonly end: Day | null;
}

export interface SubmissionInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  /** `UBND tỉnh Bắc Giang` */
  readonly recipient: string;
  /** The phases that are over, in the order of the plan. */
  readonly phases: readonly PhaseTold[];
  /** The rounds that were opened, in the order of the sheet. */
  readonly rounds: readonly RoundTold[];
  /** The parts that the Đề án is to have, with their numbers. */
  readonly contentParts: readonly string[];
  /** On what views still differ, over all rounds. */
  readonly open: readonly Issue[];
  /** The report on what went before, a file of the dossier; '' when it has none. */
  readonly pastReport: string;
  /** What goes with the Tờ trình, by name. */
  readonly attachments: readonly string[];
}
