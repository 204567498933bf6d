// What a round's papers are made of, refused while its rows do not agree with each other.

import { countComments } from '../../domain/comments/count-comments.ts';
import type { RoundFacts } from '../../domain/documents/facts.ts';
import { countRound } from '../../domain/rounds/count-round.ts';
import type { Kept } from '../../workbook/schema.ts';
import { asItWasSaid } from '../opening/said-of-silence.ts';
import type { Desk } from './desk.ts';
import { dossierFiles } from './dossier-files.ts';
import { reconciledRows } from './reconciled-rows.ts';

/** The round as its rows tell it, after everything has been held against everything else. */
export function roundFacts(round: Kept<'rounds'>, desk: Desk): RoundFacts {
  const { office, printing, read } = desk;
  const { requests, comments } = reconciledRows(round, desk);
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
