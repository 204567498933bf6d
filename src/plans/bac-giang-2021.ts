// The first plan: Sở Khoa học và Công nghệ tỉnh Bắc Giang, 2021, whole.

import { dossier, identity, legalBases, references } from './bac-giang-2021/identity.ts';
import {
  internalUnits,
  leaders,
  optionalBodies,
  sampleOrganisations,
} from './bac-giang-2021/other-bodies.ts';
import { phases } from './bac-giang-2021/phases.ts';
import { districts, provincialBodies } from './bac-giang-2021/provincial-bodies.ts';
import { rounds } from './bac-giang-2021/rounds.ts';
import { slips } from './bac-giang-2021/slips.ts';
import { team } from './bac-giang-2021/team.ts';
import { contentParts, wording } from './bac-giang-2021/wording.ts';
import { holidays2021 } from './holidays-2021.ts';
import type { PlanTemplate } from './plan-template.ts';

export const bacGiang2021: PlanTemplate = {
  id: 'bac-giang-2021',
  identity,
  legalBases,
  references,
  wording,
  contentParts,
  phases,
  dossier,
  team,
  bodies: [
    ...provincialBodies,
    ...districts,
    ...internalUnits,
    ...leaders,
    ...sampleOrganisations,
    ...optionalBodies,
  ],
  holidays: holidays2021,
  rounds,
  slips,
};
