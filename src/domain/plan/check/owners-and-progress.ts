// Who leads a phase, and whether what was reported of it agrees with itself.

import type { Row } from '../../../workbook/schema.ts';
import type { Day } from '../../day.ts';
import type { MemberId, PhaseId } from '../../ids.ts';

export type ReportedPhase = Pick<
  Row<'phases'>,
  'phaseId' | 'ownerId' | 'actualStart' | 'actualEnd' | 'percent' | 'status'
>;
export type TeamMember = Pick<Row<'team'>, 'memberId' | 'fullName' | 'active'>;

export type ProgressFinding =
  | { readonly code: 'OWNER_UNKNOWN'; readonly phaseId: PhaseId; readonly ownerId: MemberId }
  | { readonly code: 'OWNER_INACTIVE'; readonly phaseId: PhaseId; readonly name: string }
  | { readonly code: 'DONE_WITHOUT_END'; readonly phaseId: PhaseId; readonly percent: number }
  | {
      readonly code: 'ACTUAL_REVERSED';
      readonly phaseId: PhaseId;
      readonly start: Day;
      readonly end: Day;
    };

/** What is reported of a phase and contradicts itself; a cancelled phase owes nothing. */
export function ownersAndProgress(
  phases: readonly ReportedPhase[],
  team: readonly TeamMember[],
): ProgressFinding[] {
  const members = new Map(team.map((member) => [member.memberId, member]));
  return phases.flatMap((phase): ProgressFinding[] => {
    const { phaseId, ownerId, actualStart: start, actualEnd: end, percent, status } = phase;
    if (status === 'HUY') return [];
    const owner = members.get(ownerId);
    const found: ProgressFinding[] = [];
    if (ownerId !== '' && owner === undefined) {
      found.push({ code: 'OWNER_UNKNOWN', phaseId, ownerId });
    }
    if (owner?.active === 'KHONG') {
      found.push({ code: 'OWNER_INACTIVE', phaseId, name: owner.fullName });
    }
    if (start !== null && end !== null && end < start) {
      found.push({ code: 'ACTUAL_REVERSED', phaseId, start, end });
    }
    const done = status === 'XONG' || (percent !== null && percent >= 100);
    if (done && end === null) {
      found.push({ code: 'DONE_WITHOUT_END', phaseId, percent: percent ?? 0 });
    }
    return found;
  });
}
