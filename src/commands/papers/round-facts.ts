// What a round's papers are made of, refused while its rows do not agree with each other.

import { countComments } from '../../domain/comments/count-comments.ts';
import { standing } from '../../domain/comments/standing.ts';
import type { RoundFacts } from '../../domain/documents/facts.ts';
import { Problem } from '../../domain/problem.ts';
import { countRound } from '../../domain/rounds/count-round.ts';
import { ofRound } from '../../domain/rounds/of-round.ts';
import { reconcileRound } from '../../domain/rounds/reconcile-round.ts';
import { wordsOf } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import { asItWasSaid } from '../opening/said-of-silence.ts';
import type { Desk } from './desk.ts';
import { dossierFiles } from './dossier-files.ts';

/** The round as its rows tell it, after everything has been held against everything else. */
export function factsOf(round: Kept<'rounds'>, { office, printing, read }: Desk): RoundFacts {
  const requests = ofRound(read('requests'), round.roundId);
  const comments = standing(ofRound(read('comments'), round.roundId));
  const findings = round.mode === 'HOI_NGHI' ? [] : reconcileRound(requests, undefined, comments);
  if (findings.length > 0) {
    const words = wordsOf(office.language).findings;
    throw new Problem('COMMENTS.NOT_RECONCILED', {
      round: round.roundId,
      found: findings.map((finding) => words.round(finding)).join('; '),
    });
  }
  const groups = new Map(read('bodies').map((body) => [body.bodyId, body.group]));
  return {
    round: asItWasSaid(round, office.memory),
    audience: printing.audienceOf(
      requests.map(({ bodyId, nameSnapshot }) => ({
        group: groups.get(bodyId) ?? null,
        name: nameSnapshot,
      })),
    ),
    files: dossierFiles(round.parts, read('drafts')),
    bodies: requests,
    bodyCounts: countRound(requests),
    comments,
    commentCounts: countComments(comments),
    asOf: office.clock.today(),
  };
}
