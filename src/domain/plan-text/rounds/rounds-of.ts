// The rounds of comments that the phases of a plan imply, in their order.

import type { Ids } from '../../../workbook/enums.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../day.ts';
import {
  abbreviated,
  capitalised,
  clausesOf,
  goesOnNaming,
  withOfficeCapital,
  withoutQuotedName,
} from '../clauses.ts';
import type { KnownBody } from '../identity.ts';
import { type Asked, type Audience, audiencesOf, groupsOf } from './audience.ts';
import { clauseAsks, named } from './clause-asks.ts';
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

interface FoundRound extends Asked {
  readonly version: string;
  readonly workFollows: boolean;
  readonly clause: string;
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
    const { found, last } = inPhase(phase.fullText, version);
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

/** The rounds of one phase, and the last version of the draft that is named up to its end. */
function inPhase(fullText: string, before: string): { found: FoundRound[]; last: string } {
  const clauses = clausesOf(withoutQuotedName(fullText.replace(/\n/g, '; ')));
  const found: FoundRound[] = [];
  let examines = false;
  let asking = false;
  let last = before;
  for (const [index, clause] of clauses.entries()) {
    const asks = clauseAsks(clause);
    const goesOn: boolean = asks === null && asking && goesOnNaming(clause);
    if (asks !== null) examines = asks.examines;
    asking = asks !== null || goesOn;
    const words = asks?.words ?? (goesOn ? named(clause) : '');
    const own = versionIn(clause);
    // Units read the draft that is put before the leaders in the same phase.
    const version = own || (asking ? versionAsked(clauses.slice(index + 1)) : '') || last;
    for (const one of words === '' ? [] : audiencesOf(words, examines)) {
      const previous = found[found.length - 1];
      if (goesOn && previous?.audience === one.audience) {
        const both = `${previous.words}; ${clause.replace(/^và\s+/u, '')}`;
        found[found.length - 1] = {
          ...previous,
          words: both,
          clause: `${previous.clause}; ${clause}`,
        };
      } else found.push({ ...one, version, workFollows: index < clauses.length - 1, clause });
    }
    if (/lần \d/iu.test(own)) last = own;
  }
  return { found: found.map(finalVersion), last };
}

const versionIn = (clause: string): string =>
  /lần (?:thứ )?\d+/iu.exec(clause)?.[0].toLowerCase().replace('thứ ', '') ??
  (/đề cương(?:\s+chi tiết)?/iu.exec(clause)?.[0].toLowerCase() || '');

function versionAsked(clauses: readonly string[]): string {
  const next = clauses.find((clause) => clauseAsks(clause) !== null && /lần \d/iu.test(clause));
  return next === undefined ? '' : versionIn(next);
}

/** Above the office the dossier is read as it was completed; without any name it is the first draft. */
function finalVersion(one: FoundRound): FoundRound {
  const above =
    one.audience === 'EXAMINERS' ||
    (one.audience === 'LEADERS' && /chủ tịch|UBND/iu.test(one.words));
  if (above && !/lần \d/iu.test(one.words)) return { ...one, version: 'hoàn chỉnh' };
  return one.version === '' ? { ...one, version: 'lần 1' } : one;
}

function titleOf({ audience, words, version }: FoundRound): string {
  const plain = withOfficeCapital(abbreviated(words)).replace(
    /\s+trên địa bàn (?:toàn )?(?:tỉnh|thành phố)$/iu,
    '',
  );
  if (audience === 'EXAMINERS') return `Thẩm tra của ${plain}`;
  const meets = audience === 'LEADERS' && !/^hội/iu.test(plain) && /^lần \d/u.test(version);
  return capitalised(meets ? `${plain} cho ý kiến dự thảo ${version}` : plain);
}

function partsOf({ audience, version }: FoundRound, parts: readonly Ids<'part'>[]): Ids<'part'>[] {
  const whole: readonly Ids<'part'>[] = parts.length === 0 ? ['DA'] : parts;
  if (/đề cương/u.test(version) || audience === 'BUSINESS' || audience === 'PEOPLE') return ['DA'];
  return audience === 'MINISTRY'
    ? whole.filter((part) => part === 'BC' || part === 'DA')
    : [...whole];
}

/** A leader who stands in the directory is asked by id; everybody else by group. */
function askedOf(one: FoundRound, bodies: readonly KnownBody[]): string[] {
  if (one.audience === 'LEADERS') {
    const words = one.words.toLowerCase();
    const known = bodies.find(
      ({ group, officialName }) =>
        group === 'LANH_DAO' && words.includes(officialName.toLowerCase()),
    );
    if (known !== undefined) return [known.bodyId];
  }
  return groupsOf(one);
}
