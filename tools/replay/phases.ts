// The phases as the clerk keeps them: begun and finished on their planned days.

import type { PlanTemplate } from '../../src/plans/plan-template.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { typedDay } from './calendar.ts';
import type { Year } from './year.ts';

export function planPhases(year: Year, phases: PlanTemplate['phases']): void {
  for (const { phaseId, start, end } of phases) {
    const type = async (column: string, value: string): Promise<void> => {
      const { rowNumber } = year.clerk.row('phases', 'phaseId', phaseId);
      await year.clerk.type('phases', rowNumber, column, value);
    };
    year.agenda.add(`${start}T08:05`, `bắt đầu ${phaseId}`, async () => {
      await type('actualStart', typedDay(start));
      await type('status', enums.phaseStatus.DANG);
    });
    year.agenda.add(`${end}T17:00`, `kết thúc ${phaseId}`, async () => {
      await type('actualEnd', typedDay(end));
      await type('percent', '100');
      await type('status', enums.phaseStatus.XONG);
    });
  }
}
