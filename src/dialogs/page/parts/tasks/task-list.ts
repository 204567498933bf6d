// The tasks of every phase; those that wait to be given out can be ticked.

import type { AssignPhase, AssignTask, AssignTasksData } from '../../../data/assign-tasks.ts';
import { columnHead, element, input, note } from '../elements.ts';

export interface TaskList {
  readonly nodes: readonly Node[];
  /** The ids of the ticked tasks. */
  chosen(): string[];
}

export function taskList({ words, phases }: AssignTasksData): TaskList {
  const boxes = new Map<string, HTMLInputElement>();
  const shown = phases.filter(({ tasks, finished }) => tasks.length + finished > 0);
  const nodes =
    shown.length === 0
      ? [note('', words.noTasks)]
      : shown.map((phase) => phaseView(phase, words, boxes));
  return {
    nodes,
    chosen: () =>
      Array.from(boxes)
        .filter(([, box]) => box.checked)
        .map(([id]) => id),
  };
}

/** Open where something waits: of two hundred phases few are. */
function phaseView(
  { label, tasks, finished }: AssignPhase,
  words: AssignTasksData['words'],
  boxes: Map<string, HTMLInputElement>,
): HTMLElement {
  const counts = [
    ...(tasks.length === 0 ? [] : [String(tasks.length)]),
    ...(finished === 0 ? [] : [`${finished} ${words.finished}`]),
  ];
  const heads = ['', words.taskTitle, words.owner, words.due, words.state];
  const view = element(
    'details',
    {},
    element('summary', {}, `${label} (${counts.join(', ')})`),
    element(
      'table',
      { class: 'lines' },
      element('thead', {}, element('tr', {}, ...heads.map(columnHead))),
      element('tbody', {}, ...tasks.map((task) => taskRow(task, boxes))),
    ),
  );
  view.open = tasks.some(({ free }) => free);
  return view;
}

function taskRow(task: AssignTask, boxes: Map<string, HTMLInputElement>): HTMLElement {
  const box = input('checkbox');
  box.setAttribute('aria-label', task.title);
  if (task.free) boxes.set(task.id, box);
  return element(
    'tr',
    {},
    element('td', {}, task.free ? box : ''),
    element('td', {}, `${task.id} – ${task.title}`),
    element('td', {}, task.owner),
    element('td', {}, task.due),
    element('td', { class: task.tone }, task.state),
  );
}
