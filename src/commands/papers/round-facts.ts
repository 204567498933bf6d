// What a round's papers are made of, refused while its rows do not agree with each other.

import { countComments } from '../../domain/comments/count-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import type { RoundFacts } from '../../domain/documents/facts.ts';
import { Problem } from '../../domain/problem.ts';
import { countRound } from '../../domain/rounds/count-round.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { reconcileRound } from '../../domain/rounds/reconcile-round.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { asItWasSaid } from '../opening/said-of-silence.ts';
import { dossierFiles } from './dossier-files.ts';

/** The round as its rows tell it, after everything has been held against everything else. */
export function factsOf(round: Kept<'rounds'>, office: Office): RoundFacts {
  const requests = ofRound(office.tables.read('requests').rows, round.roundId);
  const comments = standing(ofRound(office.tables.read('comments').rows, round.roundId));
  const findings = round.mode === 'HOI_NGHI' ? [] : reconcileRound(requests, undefined, comments);
  if (findings.length > 0) {
    const words = wordsOf(office.language).findings;
    throw new Problem('COMMENTS.NOT_RECONCILED', {
      round: round.roundId,
      found: findings.map((finding) => words.round(finding)).join('; '),
    });
  }
  const groups = new Map(
    office.tables.read('bodies').rows.map((body) => [body.bodyId, body.group]),
  );
  return {
    round: asItWasSaid(round, office.memory),
    audience: office.printing().audienceOf(
      requests.map(({ bodyId, nameSnapshot }) => ({
        group: groups.get(bodyId) ?? null,
        name: nameSnapshot,
      })),
    ),
    files: dossierFiles(round.parts, office.tables.read('drafts').rows),
    bodies: requests,
    bodyCounts: countRound(requests),
    comments,
    commentCounts: countComments(comments),
    asOf: office.clock.today(),
  };
}
