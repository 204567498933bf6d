// Links that the dates of the plan contradict: a phase that begins or ends too early for what it waits for.

import { type Calendar, countWorkingDays } from '../../calendar/calendar.ts';
import { type Day, plusDays } from '../../day.ts';
import type { PhaseId } from '../../ids.ts';
import type { Link } from '../links.ts';
import type { Network } from '../network.ts';
import type { DatedPhase } from './dated-phase.ts';

export interface ContradictedLink {
  readonly code: 'LINK_CONTRADICTED';
  readonly phaseId: PhaseId;
  readonly link: Link;
  /** The day of this phase that is too early: its start, or for FF its end. */
  readonly found: Day;
  /** The day of the other phase that it is measured from. */
  readonly other: Day;
  /** Working days by which it is too early; 0 where only a day off is missing. */
  readonly short: number;
}

/**
 * What the dates contradict, in the order of the network. Days that two phases share are told as
 * such and not a second time; a phase dated by its month alone is not held to its edges.
 */
export function contradictedLinks(
  dated: readonly DatedPhase[],
  { order, links, findings }: Network,
  calendar: Calendar,
): ContradictedLink[] {
  const circles = findings.flatMap((one) => (one.code === 'LINK_CIRCLE' ? [one.phaseIds] : []));
  const byId = new Map(dated.map((phase) => [phase.phaseId, phase]));
  return order.flatMap((phaseId) =>
    (links.get(phaseId) ?? []).flatMap((link): ContradictedLink[] => {
      const phase = byId.get(phaseId);
      const other = byId.get(link.after);
      if (phase === undefined || other === undefined) return [];
      // Of a circle one link is wrong, and nobody knows which.
      if (circles.some((ids) => ids.includes(phaseId) && ids.includes(link.after))) return [];
      if (phase.fuzzyText !== '' || other.fuzzyText !== '') return [];
      return contradicted(phase, other, link, calendar);
    }),
  );
}

function contradicted(
  phase: DatedPhase,
  other: DatedPhase,
  link: Link,
  calendar: Calendar,
): ContradictedLink[] {
  const { phaseId } = phase;
  const found = link.kind === 'FF' ? phase.end : phase.start;
  const measured = link.kind === 'SS' ? other.start : other.end;
  const shared = link.kind === 'FS' && link.lag >= 0 && other.end >= phase.start;
  const overlaps = shared && phase.end >= other.start;
  if (overlaps) return [];
  // After an end the next day may begin; beside a start or an end the same day may.
  const first = link.kind === 'FS' ? plusDays(measured, 1) : measured;
  const has =
    found >= first
      ? countWorkingDays(calendar, first, plusDays(found, -1))
      : -countWorkingDays(calendar, found, plusDays(first, -1));
  if (has > link.lag || (has === link.lag && (found >= first || link.lag < 0))) return [];
  const short = link.lag - has;
  return [{ code: 'LINK_CONTRADICTED', phaseId, link, found, other: measured, short }];
}
