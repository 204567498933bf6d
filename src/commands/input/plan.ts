// The lines of a pasted plan that were ticked, as the person left them.

import * as v from 'valibot';
import { idOf, type MemberId, type PhaseId, type RoundId } from '../../domain/ids.ts';
import { type InputField, Problem } from '../../domain/problem.ts';
import { count, oneOf, optionalDay, read, words } from './fields.ts';
import { told } from './plan-reading.ts';

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

const chosen = v.object({
  ...told,
  phases: v.array(phase),
  rounds: v.array(round),
  members: v.array(member),
  bases: v.array(basis),
  files: v.array(file),
  settings: v.array(setting),
});

export type PlanInput = v.InferOutput<typeof chosen>;

export const readChosenPlan = (input: unknown): PlanInput => read(chosen, input);
