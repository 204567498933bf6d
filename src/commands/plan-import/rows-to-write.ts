// The rows that the ticked lines of a plan become in this book; lines that stand there already become none.

import { idOf, nextIds } from '../../domain/ids.ts';
import { spelledOut } from '../../domain/plan/spelled-out.ts';
import { Problem } from '../../domain/problem.ts';
import { basisRow, draftRow, type SettingNotes } from '../../plans/rows-of-plan.ts';
import { memberRow, phaseRow, roundRow } from '../../plans/template-rows.ts';
import type { Change } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import { settingKeys } from '../../workbook/settings.ts';
import type { PlanInput } from '../input/plan.ts';
import {
  type BookAtHand,
  basisThere,
  fileThere,
  memberThere,
  phasesThere,
  roundThere,
} from './book-at-hand.ts';
import { isPlanSetting } from './plan-settings.ts';

export interface PlanRows {
  readonly phases: readonly Row<'phases'>[];
  readonly rounds: readonly Row<'rounds'>[];
  readonly members: readonly Row<'team'>[];
  readonly bases: readonly Row<'documents'>[];
  readonly files: readonly Row<'drafts'>[];
  readonly settings: readonly Change<'config'>[];
  readonly newSettings: readonly Row<'config'>[];
}

/** Throws `PLAN.CHANGED` where an id is taken by something else, and `PLAN.ROUND_WITHOUT_PHASE`. */
export function planRows(input: PlanInput, book: BookAtHand, notes: SettingNotes): PlanRows {
  const there = phasesThere(input.phases, book.phases);
  const lines = input.phases.map((line, index) => ({
    ...line,
    phaseId: there[index]?.phaseId ?? line.phaseId,
  }));
  const phases = spelledOut(lines).filter((_, index) => (there[index] ?? null) === null);
  const rounds = input.rounds.filter((round) => roundThere(round, book.rounds) === null);
  const members = input.members.filter((member) => memberThere(member, book.team) === null);
  refuseTaken([
    ...taken(
      phases.map(({ phaseId }) => phaseId),
      book.phases.map(({ phaseId }) => phaseId),
    ),
    ...taken(
      rounds.map(({ roundId }) => roundId),
      book.rounds.map(({ roundId }) => roundId),
    ),
    ...taken(
      members.map(({ memberId }) => memberId),
      book.team.map(({ memberId }) => memberId),
    ),
  ]);
  refuseHomeless(rounds, [...book.phases, ...input.phases]);
  return {
    phases: phases.map(({ title, ownerId, ...phase }) => ({
      ...phaseRow({ ...phase, shortTitle: title }),
      ownerId: ownerIn(ownerId, input, book),
    })),
    rounds: rounds.map(({ periodN, ...round }) =>
      roundRow({
        ...round,
        asked: round.asked.map((id) => idOf<never>(id)),
        period: periodN === null ? null : { count: periodN, unit: 'NGAY_LAM_VIEC' },
        silencePolicy: silenceOf(round.mode, round.asked),
      }),
    ),
    members: members.map(memberRow),
    bases: baseRows(input, book),
    files: input.files
      .filter(({ part }, index) => !fileThere(part, book.drafts) && firstOf(input, part) === index)
      .map(({ part, name }) => draftRow(part, name)),
    ...settingRows(input, book, notes),
  };
}

const firstOf = ({ files }: PlanInput, part: string): number =>
  files.findIndex((file) => file.part === part);

/** An owner counts only if the book, or this import, has the member. */
function ownerIn(
  ownerId: Row<'phases'>['ownerId'],
  { members }: PlanInput,
  { team }: BookAtHand,
): Row<'phases'>['ownerId'] {
  const known = [...team, ...members].some(({ memberId }) => memberId === ownerId);
  return known ? ownerId : idOf('');
}

/** As rounds of the template have it: inside the administration silence agrees, outside it does not. [D] */
function silenceOf(mode: string, asked: readonly string[]): Row<'rounds'>['silencePolicy'] {
  if (mode === 'HOI_NGHI') return null;
  if (asked.includes('THAM_TRA')) return 'SILENCE_ESCALATE';
  const inside = asked.some(
    (id) => id === 'PHONG' || id === 'SO' || id === 'BAN' || id === 'HUYEN',
  );
  return inside ? 'SILENCE_AGREES' : 'SILENCE_NONE';
}

function baseRows({ bases }: PlanInput, { documents }: BookAtHand): Row<'documents'>[] {
  const fresh = bases.filter((basis) => !basisThere(basis, documents));
  const ids = nextIds(
    'VB-',
    4,
    documents.map(({ docId }) => docId),
    fresh.length,
  );
  return fresh.map((basis, index) => ({
    ...basisRow(basis, index),
    docId: idOf(ids[index] ?? ''),
  }));
}

function settingRows({ settings }: PlanInput, { config }: BookAtHand, notes: SettingNotes) {
  const held = new Map(config.map(({ key, value }) => [key, value]));
  const own = settings.filter(({ key, value }) => isPlanSetting(key) && held.get(key) !== value);
  const names = Object.keys(settingKeys) as (keyof typeof settingKeys)[];
  const noteOf = (key: string): string => {
    const name = names.find((one) => settingKeys[one] === key);
    return name === undefined ? notes.contentPart : notes[name];
  };
  return {
    settings: own
      .filter(({ key }) => held.has(key))
      .map(({ key, value }): Change<'config'> => ({ key, set: { value } })),
    newSettings: own
      .filter(({ key }) => !held.has(key))
      .map(
        ({ key, value }): Row<'config'> => ({
          key,
          value,
          description: noteOf(key),
          type: key === settingKeys.planDate ? 'NGAY' : 'CHU',
        }),
      ),
  };
}

/** Ids that the book has, and those that are sent twice. */
function taken(ids: readonly string[], used: readonly string[]): string[] {
  return ids.filter((id, index) => used.includes(id) || ids.indexOf(id) !== index || id === '');
}

function refuseTaken(ids: readonly string[]): void {
  if (ids.length > 0) throw new Problem('PLAN.CHANGED', { ids });
}

function refuseHomeless(
  rounds: PlanInput['rounds'],
  phases: readonly { readonly phaseId: string }[],
): void {
  for (const { roundId, phaseId } of rounds) {
    if (!phases.some((phase) => phase.phaseId === phaseId)) {
      throw new Problem('PLAN.ROUND_WITHOUT_PHASE', { round: roundId, phase: phaseId });
    }
  }
}
