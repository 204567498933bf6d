// Shows what giving these tasks out would do. Changes nothing.

import type { GivingPreview } from '../../dialogs/data/assign-tasks.ts';
import { idOf } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import type { Row } from '../../workbook/schema.ts';
import type { GivingInput } from '../input/tasks.ts';
import { attempt } from '../problems-of.ts';
import { checkBook } from '../this-book.ts';
import { emptyPreview, handOutPreview } from './hand-out-preview.ts';
import { handOutCells, planGiving } from './plan-giving.ts';
import { readTaskBook } from './task-book.ts';
import { assigner } from './who-assigns.ts';

export function previewGiving(input: GivingInput, office: Office): GivingPreview {
  checkBook(office);
  const book = readTaskBook(office);
  const by = attempt(() => assigner(book, office), office);
  const giving = attempt(() => planGiving(input, book), office);
  const problems = [...by.problems, ...giving.problems];
  if (giving.value === null) return { ...emptyPreview, problems };
  const queue = office.tables.read('mailQueue').rows;
  const keys = queue.map(({ dedupeKey }) => dedupeKey);
  const cells = handOutCells(by.value?.memberId ?? idOf(''), book, keys);
  const assignedAt = office.clock.now();
  const given = [...giving.value.ticked, ...giving.value.added].map(
    (task): Row<'tasks'> => ({ ...task, ...cells(task), assignedAt, ackAt: null }),
  );
  return { ...handOutPreview(given, '', queue, book, office), problems };
}
