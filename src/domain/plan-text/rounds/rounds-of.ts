// The rounds of comments that the phases of a plan imply, in their order.

import type { Ids } from '../../../workbook/enums.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../day.ts';
import type { KnownBody } from '../identity.ts';
import type { Audience } from './audience.ts';
import { foundRounds } from './found-rounds.ts';
import { askedOf, partsOf, titleOf } from './round-words.ts';
import { firstDay, meetingDay, PERIODS } from './send-day.ts';

export interface ReadRound {
  readonly roundId: string;
  readonly title: string;
  readonly phaseId: string;
  readonly mode: Ids<'mode'>;
  readonly draftVersion: string;
  readonly parts: readonly Ids<'part'>[];
  /** Groups of bodies, or single bodies by id. */
  readonly asked: readonly string[];
  readonly period: { readonly count: number; readonly unit: Ids<'periodUnit'> } | null;
  readonly sendDate: Day | null;
  readonly silencePolicy: Ids<'silencePolicy'> | null;
  /** The clause that asks, without the name of the Đề án. */
  readonly source: string;
}

/** What a round is read from; `ReadPhase` fits. */
export interface RoundPhase {
  readonly phaseId: string;
  readonly fullText: string;
  readonly start: Day | null;
  readonly end: Day | null;
}

const MODES: Readonly<Record<Audience, Ids<'mode'>>> = {
  LEADERS: 'HOI_NGHI',
  EXPERTS: 'HOI_NGHI',
  EXAMINERS: 'CONG_VAN',
  UNITS: 'BIEU_MAU',
  STATE: 'BIEU_MAU',
  MINISTRY: 'BIEU_MAU',
  BUSINESS: 'BIEU_MAU',
  PEOPLE: 'BIEU_MAU',
};
const SILENCE: Readonly<Record<Audience, Ids<'silencePolicy'> | null>> = {
  LEADERS: null,
  EXPERTS: null,
  EXAMINERS: 'SILENCE_ESCALATE',
  UNITS: 'SILENCE_AGREES',
  STATE: 'SILENCE_AGREES',
  MINISTRY: 'SILENCE_NONE',
  BUSINESS: 'SILENCE_NONE',
  PEOPLE: 'SILENCE_NONE',
};

/** The rounds; `parts` are those of the dossier, in its order. */
export function roundsOf(
  phases: readonly RoundPhase[],
  parts: readonly Ids<'part'>[],
  bodies: readonly KnownBody[],
  calendar: Calendar,
): ReadRound[] {
  const rounds: ReadRound[] = [];
  let version = '';
  for (const phase of phases) {
    const { found, last } = foundRounds(phase.fullText, version);
    version = last;
    let written: { sendDay: Day; period: number } | null = null;
    for (const one of found) {
      const period = PERIODS[one.audience];
      const sendDate = dayOfRound(phase, period, written, one.workFollows, calendar);
      if (period !== null && sendDate !== null) written = { sendDay: sendDate, period };
      rounds.push({
        roundId: `D${rounds.length + 1}`,
        title: titleOf(one),
        phaseId: phase.phaseId,
        mode: MODES[one.audience],
        draftVersion: one.version,
        parts: partsOf(one, parts),
        asked: askedOf(one, bodies),
        period: period === null ? null : { count: period, unit: 'NGAY_LAM_VIEC' },
        sendDate,
        silencePolicy: SILENCE[one.audience],
        source: one.clause,
      });
    }
  }
  return rounds;
}

function dayOfRound(
  { start, end }: RoundPhase,
  period: number | null,
  written: { readonly sendDay: Day; readonly period: number } | null,
  workFollows: boolean,
  calendar: Calendar,
): Day | null {
  if (start === null || end === null || end < start) return null;
  if (period !== null) return firstDay(start, end, calendar);
  return meetingDay({ start, end }, written, workFollows, calendar);
}
