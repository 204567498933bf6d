// What opening the bound file and changing its cells set off.

import type { Service } from '../core/service.ts';
import type { World } from '../core/world.ts';
import { User } from '../script/session.ts';
import type { TriggerState } from '../script/state.ts';
import type { ChangeType } from '../spreadsheet/change-type.ts';
import type { Services } from './globals.ts';
import type { Outcome } from './outcome.ts';
import type { PersonEdit } from './runtime.ts';
import type { Stage } from './stage.ts';
import { boundFile, callService, type Details, simpleJob, triggerJob } from './trigger-jobs.ts';

/** Whoever may only look at the file has no menu and starts no trigger (platform.md §3.1). */
function onlyLooks(world: World, user: string): boolean {
  const book = world.spreadsheets[world.bound?.id ?? ''];
  if (!book) return false;
  return book.viewers.includes(user) && !book.editors.includes(user);
}

/** For a person who opens the file: the simple `onOpen`, whose outcome it gives, then the installed ones. */
export async function fireOpen(stage: Stage, user: string): Promise<Outcome | null> {
  const { world, project } = stage.machine;
  if (onlyLooks(world, user)) return null;
  const details: Details = (execution, services) => ({
    ...(world.bound ? { source: boundFile(services, world.bound.kind) } : {}),
    user: new User(execution.kind === 'open' ? '' : user),
  });
  const simple = project.functions.has('onOpen')
    ? await stage.run(simpleJob('open', 'onOpen', user, details))
    : null;
  for (const trigger of listening(world, 'ON_OPEN')) await stage.run(triggerJob(trigger, details));
  return simple;
}

/** The installed triggers that hear of an event of the bound file. */
function listening(world: World, event: TriggerState['event']): TriggerState[] {
  return world.script.triggers.filter(
    (trigger) =>
      trigger.event === event && trigger.sourceId === world.bound?.id && !trigger.disabled,
  );
}

/** Fires `onEdit` and the installed edit and change triggers after a person's change. */
export async function fireEdit(stage: Stage, user: string, edit: PersonEdit): Promise<Outcome[]> {
  const { world, project } = stage.machine;
  if (onlyLooks(world, user)) return [];
  const details: Details = (execution, services) => ({
    ...bookAndRange(services, edit),
    user: new User(execution.kind === 'edit' ? '' : user),
    ...(edit.value === undefined ? {} : { value: edit.value }),
    ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
  });
  const outcomes: Outcome[] = [];
  if (project.functions.has('onEdit')) {
    outcomes.push(await stage.run(simpleJob('edit', 'onEdit', user, details)));
  }
  for (const trigger of listening(world, 'ON_EDIT')) {
    outcomes.push(await stage.run(triggerJob(trigger, details)));
  }
  return [...outcomes, ...(await fireChange(stage, user, 'EDIT'))];
}

/** Fires the installed change triggers; a change of shape or dress fires nothing else. */
export async function fireChange(
  stage: Stage,
  user: string,
  changeType: ChangeType,
): Promise<Outcome[]> {
  const { world } = stage.machine;
  if (onlyLooks(world, user)) return [];
  const outcomes: Outcome[] = [];
  for (const trigger of listening(world, 'ON_CHANGE')) {
    const change: Details = (_execution, services) => ({
      changeType,
      source: boundFile(services, 'spreadsheet'),
      user: new User(user),
    });
    outcomes.push(await stage.run(triggerJob(trigger, change)));
  }
  return outcomes;
}

function bookAndRange(services: Services, edit: PersonEdit): { source: Service; range: Service } {
  const source = boundFile(services, 'spreadsheet');
  const sheet = callService(source, 'getSheetByName', edit.sheetName);
  return { source, range: callService(sheet, 'getRange', edit.a1) };
}
