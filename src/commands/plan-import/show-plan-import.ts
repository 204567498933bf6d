// Opens the dialog in which the text of a plan is pasted.

import type { PlanImportData } from '../../dialogs/data/plan-import.ts';
import type { Choice } from '../../dialogs/data.ts';
import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { checkBook } from '../this-book.ts';

export function showPlanImport(office: Office = googleOffice()): void {
  checkBook(office);
  const { dialogs, enums } = wordsOf(office.language);
  const choices = (labels: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(labels).map(([id, label]) => ({ id, label }));
  const data: PlanImportData = {
    common: dialogs.common,
    words: dialogs.planImport,
    modes: choices(enums.mode),
    roles: choices(enums.teamRole),
    bodies: office.tables
      .read('bodies')
      .rows.map(({ bodyId, officialName, group }) => ({ bodyId, officialName, group })),
    holidays: office.tables
      .read('holidays')
      .rows.map(({ date, kind, name }) => ({ date, kind, name })),
  };
  office.screen.show('plan-import', dialogs.planImport.title, data);
}
