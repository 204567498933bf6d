// Tờ trình, with the history of the plan's phases and of every round that was opened.

import { countComments } from '../../../domain/comments/count-comments.ts';
import { type Issue, issuesOf } from '../../../domain/documents/issues.ts';
import { openIssues } from '../../../domain/documents/open-issues.ts';
import type { SubmissionInput } from '../../../domain/documents/submission/input.ts';
import { contentParts } from '../../../domain/outline/content-parts.ts';
import { isCarried } from '../../../domain/rounds/carry-over.ts';
import { countRound } from '../../../domain/rounds/count-round.ts';
import type { Desk } from '../desk.ts';
import { dossierFiles } from '../dossier-files.ts';
import { reconciledRows } from '../reconciled-rows.ts';
import type { ProgrammeKind } from './kind.ts';

const PARTS = 'BC, DA, TTR, QD';

export const submissionKind: ProgrammeKind = {
  id: 'TO_TRINH',
  type: 'TO_TRINH',
  of: 'programme',
  wordings: ['TO_TRINH'],
  usual: false,
  hasTable: false,
  paper: ({ desk, registration }) => {
    const { printing, identity, settings } = desk;
    const files = dossierFiles(PARTS, desk.read('drafts'));
    return printing.submission(
      {
        office: identity,
        registration,
        recipient: printing.provincialCommittee(settings.province),
        phases: phasesOver(desk),
        contentParts: contentParts(desk.read('config')),
        pastReport: files.find(({ part }) => part === 'BC')?.name ?? '',
        attachments: [
          ...files.filter(({ part }) => part !== 'TTR').map(({ name }) => name),
          printing.summaryOfComments,
        ],
        ...roundsTold(desk),
      },
      desk.say('TO_TRINH'),
    );
  },
};

function phasesOver(desk: Desk): SubmissionInput['phases'] {
  return desk
    .read('phases')
    .filter(({ status, actualEnd }) => status === 'XONG' || actualEnd !== null)
    .map(({ title, planStart, planEnd, actualStart, actualEnd }) => ({
      title,
      start: actualStart ?? planStart,
      end: actualEnd ?? planEnd,
    }));
}

/** Each comment counts in the round that it was made in, and is open where it stands last. */
function roundsTold(desk: Desk): Pick<SubmissionInput, 'rounds' | 'open'> {
  const rounds = desk.read('rounds').filter(({ status }) => status !== 'NHAP' && status !== null);
  // Handed on to a round that is not told yet, or to a meeting, it is open where it stood.
  const telling = new Set(
    rounds.filter(({ mode }) => mode !== 'HOI_NGHI').map(({ roundId }) => roundId),
  );
  const handedOn = new Set<string>(
    desk
      .read('comments')
      .filter((one) => isCarried(one) && telling.has(one.roundId))
      .map(({ carriedFrom }) => carriedFrom),
  );
  const open: Issue[] = [];
  const told = rounds.map((round) => {
    const { requests, comments } = reconciledRows(round, desk);
    if (round.mode !== 'HOI_NGHI') {
      const issues = issuesOf(comments, round.roundId);
      const last = issues.filter(({ main }) => !handedOn.has(main.commentId));
      open.push(...openIssues(last, { bodies: requests }));
    }
    return {
      round,
      bodies: countRound(requests),
      comments: countComments(comments.filter((one) => !isCarried(one))),
    };
  });
  return { rounds: told, open };
}
