// Puts questions before the leader: a row each in the sheet of decisions, the comments marked as waiting.

import type { Report } from '../../dialogs/data.ts';
import { differing } from '../../domain/comments/answering.ts';
import { groupsAsked } from '../../domain/deciding/follow.ts';
import { commentIdsOf, questionOf } from '../../domain/deciding/question.ts';
import { type DecisionId, idOf, nextIds } from '../../domain/ids.ts';
import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept, Row } from '../../workbook/schema.ts';
import { writeComments } from '../answering/write-comments.ts';
import type { LeaderInput } from '../input/ask-leader.ts';
import { findRound } from '../opening/plan-opening.ts';
import { type Deed, record } from '../record.ts';
import { checkBook } from '../this-book.ts';
import { type LogOfRound, logOfRound, viewsOf } from './log-of-round.ts';

/** Kept once the leader was asked anything: until then no tick need look for a choice. */
export const ASKED = 'leaderAsked';

type Asked = LeaderInput['questions'][number];

/** A question that waits already is not asked twice; what a stopped run left of it is made up. */
export function askLeader(input: LeaderInput, office: Office): Report {
  return office.locked(() => {
    checkBook(office);
    const round = findRound(office.tables.read('rounds').rows, input.roundId);
    if (round.status === 'KHOA') throw new Problem('DECISION.LOCKED', { round: round.roundId });
    const log = logOfRound(round.roundId, office);
    for (const question of input.questions) mayAsk(question, log);
    const fresh = input.questions.filter((question) => !isWaiting(question, log));
    const rows = rowsFor(fresh, round, log, office);
    office.memory.set({ [ASKED]: '1' });
    office.tables.append('decisions', rows);
    markComments(input.questions, rows, log, office);
    const { deciding } = wordsOf(office.language).reports;
    const { names } = office.tables;
    return {
      lead: deciding.asked(rows.length),
      sections: [
        {
          title: deciding.askedNext(names.tab('decisions'), names.column('decisions', 'decision')),
          tone: 'ok',
          lines: rows.map(({ decisionId, matter }) => `${decisionId}: ${matter}`),
        },
      ],
      links: [],
    };
  });
}

function mayAsk({ proposed, against }: Asked, { byId, waiting }: LogOfRound): void {
  const unknown = [...proposed, ...against].filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new Problem('DECISION.UNKNOWN_COMMENTS', { comments: unknown });
  const some = [...proposed, ...against].filter((id) => waiting.has(id));
  if (some.length > 0 && some.length < proposed.length + against.length) {
    throw new Problem('DECISION.ASKED', { comments: some });
  }
}

function isWaiting(question: Asked, { decisions }: LogOfRound): boolean {
  const own = commentIdsOf(question);
  return decisions.some(
    ({ decision, commentIds }) =>
      decision.trim() === '' && commentIdsOf(questionOf(commentIds)) === own,
  );
}

function rowsFor(
  questions: readonly Asked[],
  round: Kept<'rounds'>,
  log: LogOfRound,
  office: Office,
): Row<'decisions'>[] {
  const used = log.decisions.map(({ decisionId }) => decisionId);
  const ids = nextIds('XY-', 4, used, questions.length);
  const now = office.clock.now();
  return questions.map((question, index) => {
    const comments = [...question.proposed, ...question.against].flatMap(
      (id) => log.byId.get(id) ?? [],
    );
    return {
      decisionId: idOf<DecisionId>(ids[index] ?? ''),
      roundId: round.roundId,
      part: comments[0]?.part ?? null,
      clauseText: comments[0]?.clauseText ?? '',
      matter: question.matter,
      views: viewsOf(comments, log, office),
      proposal: question.proposal,
      proposalText: question.explanation,
      decision: '',
      askedAt: now,
      askedBy: office.person,
      decidedAt: null,
      decidedBy: '',
      takenInAt: null,
      takenIn: heldOf(question, log, office),
      history: '',
      commentIds: commentIdsOf(question),
    };
  });
}

/**
 * An earlier decision that the log still holds because its column is locked: as long as the row says
 * so, the tick, which may, finds the cell of decisions blank beside it and blanks the log as well.
 */
function heldOf(question: Asked, log: LogOfRound, office: Office): string {
  if (!office.book.isLogLocked()) return '';
  const held = groupsAsked(question, log).flatMap(({ group }) =>
    group.map(({ leaderDecision }) => leaderDecision.trim()),
  );
  return held.find((text) => text !== '') ?? '';
}

/** The log says of each comment, and of what is merged into it, that it waits for the leader; an earlier decision stays in its history. */
function markComments(
  questions: readonly Asked[],
  rows: readonly Row<'decisions'>[],
  log: LogOfRound,
  office: Office,
): void {
  const comments = questions.flatMap((question) =>
    groupsAsked(question, log).flatMap(({ group }) => group),
  );
  const { deciding } = wordsOf(office.language).reports;
  record(
    office,
    rows.map(
      ({ decisionId, commentIds }): Deed => ({
        action: 'ASK_LEADER',
        entity: 'decisions',
        entityId: decisionId,
        detail: deciding.askedDeed(commentIds.split(/[,/]/).length),
      }),
    ),
  );
  const set = {
    disposition: 'XIN_Y_KIEN',
    status: 'DE_XUAT',
    ...(office.book.isLogLocked() ? {} : { leaderDecision: '' }),
  } as const;
  const changes = comments
    .map((comment) => ({ commentId: comment.commentId, set: differing(comment, set) }))
    .filter((change) => Object.keys(change.set).length > 0);
  writeComments(changes, comments, { action: 'ASK_LEADER' }, office);
}
