// The page in which tasks are given out: ticked or added, looked at, then given out.

import type { AssignTasksData, GivingPreview } from '../data/assign-tasks.ts';
import type { Report } from '../data.ts';
import { button, element, note } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { reportView } from './parts/report-view.ts';
import { ask, dialogData } from './parts/server.ts';
import { givingView } from './parts/tasks/giving-view.ts';
import { newTaskForm } from './parts/tasks/new-task.ts';
import { taskList } from './parts/tasks/task-list.ts';

const data = dialogData<AssignTasksData>();
const { common, words } = data;
const page = frame(common);
const list = taskList(data);
const form = newTaskForm(data);

function begin(): void {
  const look = button(words.preview, preview, true);
  look.disabled = data.refusal !== '';
  page.show(
    ...(data.refusal === '' ? [] : [note('warn', `${words.notAllowed}. ${data.refusal}`)]),
    ...data.notes.map((text) => note('warn', text)),
    element('p', { class: 'soft' }, words.intro),
    element('h2', {}, words.tasks),
    ...list.nodes,
    ...(data.refusal === '' ? form.nodes : []),
  );
  page.buttons(common.close, look);
}

function preview(): void {
  const input = { taskIds: list.chosen(), added: form.added() };
  page.run(
    () => ask<GivingPreview>('previewGiving', input),
    (shown) => {
      const give = button(words.give, () => {
        page.run(async () => {
          if (shown.needsForm) await ask('makeAckForm', {});
          return ask<Report>('giveTasks', input);
        }, done);
      });
      give.disabled = shown.problems.length > 0;
      page.show(...givingView(words, shown));
      // The harmless one is the main one: Enter goes back, giving out is a step of its own.
      page.buttons(common.close, button(words.back, begin, true), give);
    },
  );
}

function done(report: Report): void {
  page.show(...reportView(report));
  page.buttons(common.close);
}

begin();
