// The plan that set-up may fill from: the first plan, or nothing but a dossier in a book made for another Đề án.

import { bacGiang2021 } from '../../plans/bac-giang-2021.ts';
import { blankPlan } from '../../plans/general-plan.ts';
import type { PlanTemplate } from '../../plans/plan-template.ts';
import type { Office } from '../../ports.ts';
import { PLAN_KEY, settingKeys } from '../../workbook/settings.ts';

export function planOfBook({ tables }: Office): PlanTemplate {
  const rows = tables.read('config').rows;
  const value = (key: string) => rows.find((row) => row.key === key)?.value ?? '';
  return value(PLAN_KEY) === '' ? bacGiang2021 : blankPlan(value(settingKeys.programme));
}
