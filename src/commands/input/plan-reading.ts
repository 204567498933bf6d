// What the page of a pasted plan read out of it, field by field.

import * as v from 'valibot';
import { readDay } from '../../domain/day.ts';
import { LONGEST_PLAN, phaseDoubts } from '../../domain/plan-text/phase-doubts.ts';
import type { PlanReading } from '../../domain/plan-text/reading.ts';
import { Problem } from '../../domain/problem.ts';
import { oneOf, read } from './fields.ts';

/** Any text of the plan; no longer than the plan. */
const short = v.pipe(v.string(), v.maxLength(LONGEST_PLAN));

/** What is told again when the plan was taken in. */
export const told = {
  slips: v.array(v.object({ where: short, found: short, meant: short })),
  leftOver: v.array(v.object({ from: v.number(), text: short })),
};

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

export const readPlanReading = (input: unknown): PlanReading => read(reading, input);
