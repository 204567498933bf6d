// Shows what handing tasks over would do: each under its new lead, both mails. Changes nothing.

import type { GivingPreview } from '../../dialogs/data/assign-tasks.ts';
import { idOf } from '../../domain/ids.ts';
import type { Office } from '../../ports.ts';
import type { HandoverInput } from '../input/tasks.ts';
import { attempt } from '../problems-of.ts';
import { checkBook } from '../this-book.ts';
import { emptyPreview, handOutPreview } from './hand-out-preview.ts';
import { handoverCells } from './handover-cells.ts';
import { planHandover } from './plan-handover.ts';
import { readTaskBook } from './task-book.ts';
import { assigner } from './who-assigns.ts';

export function previewHandover(input: HandoverInput, office: Office): GivingPreview {
  checkBook(office);
  const book = readTaskBook(office);
  const by = attempt(() => assigner(book, office), office);
  const plan = attempt(() => planHandover(input, book), office);
  const problems = [...by.problems, ...plan.problems];
  if (plan.value === null) return { ...emptyPreview, problems };
  const queue = office.tables.read('mailQueue').rows;
  const set = handoverCells(plan.value, by.value?.memberId ?? idOf(''), book, queue, office);
  const moved = plan.value.moved.map((task) => ({ ...task, ...set(task) }));
  return { ...handOutPreview(moved, input.reason, queue, book, office), problems };
}
