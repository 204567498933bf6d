// What the page of a pasted plan sends: what it read, then the lines that were ticked as the person left them.

import * as v from 'valibot';
import { readDay } from '../../domain/day.ts';
import { idOf, type MemberId, type PhaseId, type RoundId } from '../../domain/ids.ts';
import { LONGEST_PLAN, phaseDoubts } from '../../domain/plan-text/phase-doubts.ts';
import type { PlanReading } from '../../domain/plan-text/reading.ts';
import { type InputField, Problem } from '../../domain/problem.ts';
import { count, oneOf, optionalDay, read, words } from './fields.ts';

/** Any text of the plan; no longer than the plan. */
const short = v.pipe(v.string(), v.maxLength(LONGEST_PLAN));

/** An id that this program makes: `P12`, `D3`, `TV7`, `GD`. */
const planId = v.pipe(v.string(), v.regex(/^(?:P|D|TV)\d{1,4}$|^GD$|^$/));
const needed = (field: InputField) =>
  v.pipe(
    words(field),
    v.check((given) => {
      if (given.trim() === '') throw new Problem('INPUT.MISSING', { field });
      return true;
    }),
  );

const phase = v.object({
  phaseId: v.pipe(planId, v.transform(idOf<PhaseId>)),
  title: needed('phaseTitle'),
  fullText: words('phaseTitle'),
  start: optionalDay('phaseStart'),
  end: optionalDay('phaseEnd'),
  fuzzyText: words('phaseTitle'),
  deliverable: words('deliverable'),
  predecessors: words('predecessors'),
  ownerId: v.pipe(planId, v.transform(idOf<MemberId>)),
});

const round = v.object({
  roundId: v.pipe(planId, v.transform(idOf<RoundId>)),
  title: needed('roundTitle'),
  phaseId: v.pipe(planId, v.transform(idOf<PhaseId>)),
  mode: oneOf('channel', 'mode'),
  draftVersion: words('roundTitle'),
  parts: v.array(oneOf('part', 'part')),
  asked: v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{1,40}$/))),
  periodN: v.nullable(count('period')),
  sendDate: optionalDay('sendDay'),
});

const member = v.object({
  memberId: v.pipe(planId, v.transform(idOf<MemberId>)),
  honorific: words('memberName'),
  fullName: needed('memberName'),
  position: words('memberName'),
  unit: words('memberName'),
  teamRole: oneOf('memberName', 'teamRole'),
});

const basis = v.object({
  type: words('docNo'),
  number: words('docNo'),
  date: optionalDay('basisDate'),
  organ: words('docNo'),
  subject: words('docNo'),
});

const file = v.object({ part: oneOf('part', 'part'), name: needed('part') });
const setting = v.object({
  key: v.pipe(v.string(), v.maxLength(40)),
  value: words('settingValue'),
});

const told = {
  slips: v.array(v.object({ where: short, found: short, meant: short })),
  leftOver: v.array(v.object({ from: v.number(), text: short })),
};

const chosen = v.object({
  ...told,
  phases: v.array(phase),
  rounds: v.array(round),
  members: v.array(member),
  bases: v.array(basis),
  files: v.array(file),
  settings: v.array(setting),
});

/** How long a text may be that is taken for a plan. */
const length = v.pipe(
  v.number(),
  v.check((given) => {
    if (given === 0) throw new Problem('INPUT.MISSING', { field: 'plan' });
    if (given <= LONGEST_PLAN) return true;
    throw new Problem('INPUT.TOO_LONG', { field: 'plan', length: given, limit: LONGEST_PLAN });
  }),
);
const day = v.nullable(v.pipe(v.string(), v.transform(readDay)));
const id = v.pipe(v.string(), v.maxLength(40));

/** What the page read out of a text: shown again and held against the book, written by nobody. */
const reading = v.object({
  ...told,
  length,
  identity: v.object({
    deAn: short,
    documentType: short,
    title: short,
    ownBodyId: short,
    issuer: short,
    parentBody: short,
    province: short,
    place: short,
    agencyCode: short,
    unitCode: short,
    draftingUnit: short,
    signerTitle: short,
    signerName: short,
    planNumber: short,
    planDate: day,
  }),
  legalBases: v.array(
    v.object({ type: short, number: short, date: day, organ: short, subject: short }),
  ),
  contentParts: v.array(short),
  dossier: v.array(v.object({ part: oneOf('part', 'part'), name: short, typeCode: short })),
  team: v.array(
    v.object({
      memberId: id,
      honorific: short,
      fullName: short,
      position: short,
      unit: short,
      teamRole: oneOf('memberName', 'teamRole'),
      roleText: short,
    }),
  ),
  rounds: v.array(
    v.object({
      roundId: id,
      title: short,
      phaseId: id,
      mode: oneOf('channel', 'mode'),
      draftVersion: short,
      parts: v.array(oneOf('part', 'part')),
      asked: v.array(id),
      period: v.nullable(v.object({ count: v.number(), unit: oneOf('periodUnit', 'periodUnit') })),
      sendDate: day,
      silencePolicy: v.nullable(oneOf('silence', 'silencePolicy')),
      source: short,
    }),
  ),
  phases: v.array(
    v.object({
      phaseId: id,
      shortTitle: short,
      fullText: short,
      dateText: short,
      start: day,
      end: day,
      fuzzyText: short,
      deliverable: short,
      predecessors: short,
      owner: short,
      doubts: v.array(v.picklist(phaseDoubts)),
      from: v.number(),
      to: v.number(),
      source: short,
    }),
  ),
  dropped: v.array(v.object({ from: v.number(), to: v.number(), text: short })),
  leftOver: v.array(v.object({ from: v.number(), to: v.number(), text: short })),
});

export type PlanInput = v.InferOutput<typeof chosen>;

export const readPlanInput = {
  reading: (input: unknown): PlanReading => read(reading, input),
  chosen: (input: unknown): PlanInput => read(chosen, input),
};
