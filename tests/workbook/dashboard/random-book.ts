// Books made up at random over the plan of Bắc Giang: any state, any day, blanks and hostile texts.

import fc from 'fast-check';
import { at, type Day, day, plusDays } from '../../../src/domain/day.ts';
import { idOf } from '../../../src/domain/ids.ts';
import { enums as labels } from '../../../src/text/vi/enums.ts';
import type { Ids } from '../../../src/workbook/enums.ts';
import { plan } from './bac-giang-book.ts';
import { type BookRows, row } from './book.ts';
import { anyDay, anyOf, clauseIds, maybe, randomPapers } from './random-papers.ts';

const anyText = fc.constantFrom(
  '',
  '=1+1',
  '- Kinh phí',
  '“Đề nghị” bổ sung "ngoặc thẳng"',
  'Dòng một\nDòng hai',
  '<b>đậm</b>',
  'x'.repeat(200),
);

const bodyIds = plan.bodies.map((body) => body.bodyId);
const roundIds = plan.rounds.map((round) => round.roundId);

const requests = fc.array(
  fc.record({
    round: fc.constantFrom(...roundIds),
    body: fc.constantFrom(...bodyIds, idOf<(typeof bodyIds)[number]>('LA')),
    position: anyOf('position'),
    late: anyOf('yesNo'),
    due: maybe(anyDay),
    replied: maybe(anyDay),
  }),
  { maxLength: 60 },
);

const comment = fc.record({
  part: anyOf('part'),
  disposition: anyOf('disposition'),
  content: anyText,
  leaderDecision: fc.constantFrom('', '', 'Đồng ý'),
  received: maybe(anyDay),
  merged: fc.boolean(),
  status: anyOf('commentStatus'),
  clause: maybe(fc.constantFrom(...clauseIds)),
  carried: fc.boolean(),
});

/** A few, or so many that several clauses have some. */
const comments = fc.oneof(
  fc.array(comment, { maxLength: 6 }),
  fc.array(comment, { minLength: 20, maxLength: 40 }),
);

const tasks = fc.array(
  fc.record({
    owner: maybe(fc.constantFrom('TV1', 'TV2', 'TV7', 'LẠ')),
    due: maybe(anyDay),
    done: maybe(anyDay),
    status: anyOf('taskStatus'),
  }),
  { maxLength: 12 },
);

const statuses = fc.tuple(
  fc.array(anyOf('phaseStatus'), { minLength: 9, maxLength: 9 }),
  fc.array(maybe(anyDay), { minLength: 9, maxLength: 9 }),
  fc.array(fc.tuple(anyOf('roundStatus'), maybe(anyDay)), { minLength: 8, maxLength: 8 }),
);

/** Before the end of the plan's last phase or after it. */
const foreseen = maybe(
  fc.integer({ min: -20, max: 20 }).map((days) => plusDays(day('2021-12-31'), days)),
);

/** A day and the rows of a book on it. At most three rounds are open: more have no room for names. */
export const randomBook: fc.Arbitrary<{ when: Day; rows: BookRows }> = fc
  .record({
    when: anyDay,
    statuses,
    requests,
    comments,
    tasks,
    mails: fc.array(anyOf('mailStatus'), { maxLength: 8 }),
    matches: fc.array(fc.tuple(anyOf('matchStatus'), fc.boolean()), { maxLength: 6 }),
    madeUp: fc.boolean(),
    foreseen,
    begun: fc.array(maybe(anyDay), { minLength: 9, maxLength: 9 }),
    opened: fc.array(maybe(anyDay), { minLength: 8, maxLength: 8 }),
    papers: randomPapers(labels.commentStatus),
  })
  .map(({ when, statuses: [phaseStatus, ended, roundStatus], ...made }) => ({
    when,
    rows: {
      ...plan,
      ...made.papers,
      holidays: made.madeUp
        ? [...plan.holidays, row('holidays', { date: day('2021-08-28'), kind: 'LAM_BU' })]
        : plan.holidays,
      phases: plan.phases.map((phase, k) => ({
        ...phase,
        status: phaseStatus[k] ?? null,
        actualStart: made.begun[k] ?? null,
        actualEnd: phaseStatus[k] === 'DANG' ? (ended[k] ?? null) : null,
        forecastEnd: k === plan.phases.length - 1 ? made.foreseen : null,
      })),
      rounds: atMostThreeOpen(
        plan.rounds.map((round, k) => {
          const [status, due] = roundStatus[k] ?? [null, null];
          const opened = made.opened[k] ?? null;
          return {
            ...round,
            status,
            dueAt: due === null ? null : at(due, 23, 59),
            openedAt: opened === null ? null : at(opened, 0),
          };
        }),
      ),
      requests: made.requests.map((request, n) =>
        row('requests', {
          requestId: idOf(`PH-${n}`),
          roundId: request.round,
          bodyId: request.body,
          nameSnapshot: n % 3 === 0 ? '' : `Cơ quan số ${n}`,
          position: request.position,
          late: request.late,
          dueAt: request.due === null ? null : at(request.due, 17),
          repliedAt: request.replied === null ? null : at(request.replied, 23, 59),
        }),
      ),
      comments: made.comments.map((comment, n) =>
        row('comments', {
          commentId: idOf(`GY-${n}`),
          bodyName: 'Sở Tư pháp',
          part: comment.part,
          disposition: comment.disposition,
          content: comment.content,
          leaderDecision: comment.leaderDecision,
          status: comment.status,
          duplicateOf: idOf(comment.merged ? 'GY-0' : ''),
          clauseId: comment.clause ?? idOf(''),
          carriedFrom: idOf(comment.carried ? 'GY-0' : ''),
          receivedAt: comment.received === null ? null : at(comment.received, 8, 15),
        }),
      ),
      tasks: made.tasks.map((task, n) =>
        row('tasks', {
          taskId: idOf(`NV-${n}`),
          ownerId: idOf(task.owner ?? ''),
          due: task.due,
          done: task.done,
          status: task.status,
        }),
      ),
      mailQueue: made.mails.map((status, n) =>
        row('mailQueue', { mailId: idOf(`TH-${n}`), status }),
      ),
      replies: made.matches.map(([matchStatus, placed], n) =>
        row('replies', {
          replyId: idOf(`TL-${n}`),
          matchStatus,
          matchedRequestId: idOf(placed ? 'PH-0' : ''),
        }),
      ),
    },
  }));

function atMostThreeOpen<Round extends { status: Ids<'roundStatus'> | null }>(
  rounds: readonly Round[],
): Round[] {
  let open = 0;
  return rounds.map((round) => {
    if (round.status !== 'MO') return round;
    open += 1;
    return open <= 3 ? round : { ...round, status: 'DONG' as const };
  });
}
