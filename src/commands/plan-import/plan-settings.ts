// The settings that a plan tells: names, codes, signer, number and day, the parts of its content.

import { proseDay } from '../../domain/calendar/print.ts';
import type { PlanReading } from '../../domain/plan-text/reading.ts';
import type { SettingNotes } from '../../plans/rows-of-plan.ts';
import { settingKeys } from '../../workbook/settings.ts';

export interface PlanSetting {
  readonly key: string;
  readonly value: string;
  readonly label: string;
}

/** What the plan says of each setting; what it does not say is not in the list. */
export function settingsOfPlan(plan: PlanReading, notes: SettingNotes): PlanSetting[] {
  const { identity } = plan;
  const told = {
    programme: identity.deAn,
    shortProgramme: identity.deAn,
    parentBody: identity.parentBody,
    office: identity.issuer,
    province: identity.province,
    place: identity.place,
    officeCode: identity.agencyCode,
    unitCode: identity.unitCode,
    unit: identity.draftingUnit,
    ownBodyId: identity.ownBodyId,
    signer: identity.signerName,
    signerTitle: identity.signerTitle,
    planNumber: identity.planNumber,
    planDate: identity.planDate === null ? '' : proseDay(identity.planDate),
    planTitle: identity.title,
  };
  const names = Object.keys(told) as (keyof typeof told)[];
  return [
    ...names.map((name) => ({ key: settingKeys[name], value: told[name], label: notes[name] })),
    ...plan.contentParts.map((value, index) => ({
      key: contentKey(index),
      value,
      label: notes.contentPart,
    })),
  ].filter(({ value }) => value !== '');
}

const contentKey = (index: number): string => `noiDung${index + 1}`;

/** Whether a page may set this key by taking a plan in. */
export const isPlanSetting = (key: string): boolean =>
  /^noiDung\d{1,2}$/.test(key) || OWN_KEYS.has(key);

const OWN_KEYS: ReadonlySet<string> = new Set([
  settingKeys.programme,
  settingKeys.shortProgramme,
  settingKeys.parentBody,
  settingKeys.office,
  settingKeys.province,
  settingKeys.place,
  settingKeys.officeCode,
  settingKeys.unitCode,
  settingKeys.unit,
  settingKeys.ownBodyId,
  settingKeys.signer,
  settingKeys.signerTitle,
  settingKeys.planNumber,
  settingKeys.planDate,
  settingKeys.planTitle,
]);
