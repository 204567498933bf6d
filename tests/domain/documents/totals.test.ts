// Whatever bodies said and staff decided, the figures of a round agree with each other and with the table.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenCommentSums, countComments } from '../../../src/domain/comments/count-comments.ts';
import { commentTable } from '../../../src/domain/documents/comment-table.ts';
import type { BodyAnswer, CommentFacts } from '../../../src/domain/documents/facts.ts';
import { countBodies } from '../../../src/domain/documents/reconcile.ts';
import { type CommentId, idOf } from '../../../src/domain/ids.ts';
import {
  brokenSums,
  countRound,
  type RequestFacts,
} from '../../../src/domain/rounds/count-round.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { enums } from '../../../src/workbook/enums.ts';
import { facts, office, unregistered } from './round-d4.ts';
import { wording } from './wordings.ts';

const [body, other] = facts.bodies;
const [comment] = facts.comments;
if (body === undefined || other === undefined || comment === undefined) {
  throw new Error('The round of the tests has no bodies or no comments.');
}

const bodies = fc
  .array(
    fc.record({
      position: fc.constantFrom(...enums.position),
      late: fc.constantFrom<'CO' | 'KHONG'>('CO', 'KHONG'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((answers) =>
    answers.map((answer, index): BodyAnswer & RequestFacts => ({
      ...body,
      ...answer,
      requestId: idOf(`PH-D4-CQ${index}`),
      commentCount: null,
      bodyId: idOf(`CQ${index}`),
      nameSnapshot: `Cơ quan thứ ${index}`,
      repliedAt: answer.position === 'CHUA_TRA_LOI' ? null : (body.repliedAt ?? body.sentAt),
    })),
  );

/** Comments of bodies that answered; each may be merged into one that stands before it. */
const logOf = (answers: readonly BodyAnswer[]) => {
  const answered = answers.filter(({ position }) => position !== 'CHUA_TRA_LOI');
  const one = fc.record({
    from: fc.nat(),
    into: fc.option(fc.nat(), { nil: null }),
    part: fc.constantFrom(...enums.part, null),
    disposition: fc.constantFrom(...enums.disposition, null),
  });
  return fc.array(one, { maxLength: answered.length === 0 ? 0 : 60 }).map((given) => {
    const id = (index: number) => idOf<CommentId>(`GY-D4-${String(index + 1).padStart(4, '0')}`);
    return given.map(({ from, into, part, disposition }, index): CommentFacts => {
      const speaker = answered[from % answered.length] ?? body;
      const main = into === null || index === 0 ? null : into % index;
      return {
        ...comment,
        commentId: id(index),
        bodyId: speaker.bodyId,
        bodyName: speaker.nameSnapshot,
        part,
        disposition,
        explanation: 'Giải trình.',
        duplicateOf: main === null ? idOf('') : id(main),
        content: `Ý kiến thứ ${index + 1}.`,
      };
    });
  });
};

const round = bodies.chain((answers) => logOf(answers).map((log) => ({ answers, log })));

describe('the figures of a round', () => {
  it('always add up: bodies asked, bodies that answered, comments, matters, classes, files', () => {
    fc.assert(
      fc.property(round, ({ answers, log }) => {
        const bodyCounts = countRound(answers);
        expect(brokenSums(bodyCounts)).toEqual([]);
        expect(countBodies(answers)).toEqual(bodyCounts);
        const counts = countComments(log);
        expect(brokenCommentSums(counts)).toEqual([]);
        expect(Object.values(counts.byPart).reduce((sum, n) => sum + n, 0)).toBe(log.length);
        expect(counts.matters + log.filter(({ duplicateOf }) => duplicateOf !== '').length).toBe(
          log.length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are those of the printed table: a row for each matter, every comment and every body in it', () => {
    fc.assert(
      fc.property(round, fc.constantFrom('MAU10', 'CO_TT'), ({ answers, log }, form) => {
        // Made from the two other ways of counting: the table refuses what it does not bear out.
        const paper = commentTable(
          {
            office,
            registration: unregistered,
            form,
            facts: {
              ...facts,
              bodies: answers,
              bodyCounts: countRound(answers),
              comments: log,
              commentCounts: countComments(log),
            },
          },
          words,
          wording('BANG_TONG_HOP'),
        );
        const rows = paper.blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.filter(({ kind }) => kind === 'cells') : [],
        );
        const said = JSON.stringify(rows);
        const matters = log.filter(({ duplicateOf }) => duplicateOf === '').length;
        const printed = rows.filter((row) => JSON.stringify(row).includes('Ý kiến thứ'));
        expect(printed).toHaveLength(matters);
        for (const { bodyName } of log) expect(said).toContain(bodyName);
      }),
      { numRuns: 60 },
    );
  });
});
