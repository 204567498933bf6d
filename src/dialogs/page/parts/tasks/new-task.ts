// A task that the sheet does not have yet; each that was added waits in a list.

import type { AssignTasksData } from '../../../data/assign-tasks.ts';
import { dayField } from '../day-field.ts';
import { button, element, field, input, select, tick } from '../elements.ts';

export interface NewTask {
  readonly title: string;
  readonly phaseId: string;
  readonly docPart: string;
  readonly ownerId: string;
  readonly coIds: readonly string[];
  readonly approverId: string;
  readonly start: string;
  readonly due: string;
}

export interface NewTaskForm {
  readonly nodes: readonly Node[];
  /** What is in the list, and what stands in the fields and was not added yet. */
  added(): NewTask[];
}

export function newTaskForm({
  common,
  words,
  phases,
  members,
  parts,
}: AssignTasksData): NewTaskForm {
  const nobody = { id: '', label: words.none };
  const title = input('text');
  const phase = select(phases.filter(({ id }) => id !== ''));
  const part = select([nobody, ...parts]);
  const owner = select([{ id: '', label: words.choose }, ...members]);
  const approver = select([nobody, ...members]);
  const helpers = members.map(({ id, label }) => ({ id, ...tick(label) }));
  const start = dayField(common.dayHint);
  const due = dayField(common.dayHint);
  const basket = element('div', { 'aria-live': 'polite' });
  let kept: NewTask[] = [];

  const entered = (): NewTask => ({
    title: title.value,
    phaseId: phase.value,
    docPart: part.value,
    ownerId: owner.value,
    coIds: helpers.filter(({ box }) => box.checked).map(({ id }) => id),
    approverId: approver.value,
    start: start.value(),
    due: due.value(),
  });
  const clear = (): void => {
    title.value = '';
    for (const { box } of helpers) box.checked = false;
  };
  const show = (): void => {
    basket.replaceChildren(
      ...(kept.length === 0 ? [] : [element('h2', {}, words.basket)]),
      ...kept.map((task) =>
        element(
          'div',
          { class: 'choice' },
          element('span', {}, lineOf(task)),
          button(words.remove, () => {
            kept = kept.filter((one) => one !== task);
            show();
          }),
        ),
      ),
    );
  };
  const lineOf = ({ title: name, ownerId, due: day }: NewTask): string =>
    [name, members.find(({ id }) => id === ownerId)?.label ?? '', dayShown(day)]
      .filter((text) => text !== '')
      .join(' – ');
  const add = button(words.addNow, () => {
    if (title.value.trim() === '') {
      title.focus();
      return;
    }
    kept = [...kept, entered()];
    clear();
    show();
    title.focus();
  });
  return {
    nodes: [
      element(
        'fieldset',
        {},
        element('legend', {}, words.add),
        field(words.taskTitle, title),
        element('div', { class: 'row' }, field(words.phase, phase), field(words.part, part)),
        element(
          'div',
          { class: 'row' },
          field(words.owner, owner),
          field(words.approver, approver),
        ),
        element(
          'div',
          { class: 'row' },
          field(words.start, start.control),
          field(words.due, due.control),
        ),
        element('p', { class: 'soft' }, words.helpers),
        element('div', { class: 'row' }, ...helpers.map(({ line }) => line)),
        element('p', {}, add),
      ),
      basket,
    ],
    added: () => (title.value.trim() === '' ? kept : [...kept, entered()]),
  };
}

/** `2021-08-27` as people write it; what is no day stays as typed. */
function dayShown(day: string): string {
  const [year, month, date] = day.split('-');
  return year && month && date ? `${date}/${Number(month)}/${year}` : day;
}
