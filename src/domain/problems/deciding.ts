// What can stand against merging comments and putting questions before the leader.

/** The questions of the dialogs. */
export type DecidingField = 'matter' | 'leaderProposal' | 'leaderExplanation' | 'merged' | 'theme';

export interface DecidingProblems {
  'DECISION.LOCKED': { round: string };
  'DECISION.UNKNOWN_COMMENTS': { comments: readonly string[] };
  'DECISION.ASKED': { comments: readonly string[] };
  'MERGE.RING': { comment: string; into: string };
  'MERGE.OTHER_ROUND': { comment: string; into: string };
}
