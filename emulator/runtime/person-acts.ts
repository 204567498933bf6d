// What people do outside the menu: type into cells and answer forms; and the triggers that hear it.

import type { RunningExecution } from '../core/running.ts';
import { Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { submitEventObjects } from '../forms/app.ts';
import { answersByTitle, submitByPerson } from '../forms/person.ts';
import type { AnswerValue, FormState } from '../forms/state.ts';
import { User } from '../script/session.ts';
import type { TriggerState } from '../script/state.ts';
import type { Services } from './globals.ts';
import type { Job } from './perform.ts';
import type { Outcome, PersonEdit, SubmitOutcome } from './runtime.ts';
import type { Stage } from './stage.ts';

/** A person answers a form; every submit trigger runs as its creator (platform.md §3.1, §4.3). */
export async function submitForm(
  stage: Stage,
  formId: string,
  given: Record<string, AnswerValue>,
  respondent: string,
): Promise<SubmitOutcome> {
  const { world, switches } = stage.machine;
  const form = world.forms.byId[formId];
  const answers = form ? byItem(form, given) : {};
  const submission = submitByPerson(world, formId, answers, respondent, switches);
  stage.emit('changed');
  if (submission.outcome !== 'submitted') {
    const errors =
      submission.outcome === 'invalid' ? submission.errors : { '': submission.message };
    return { accepted: false, responseId: null, errors, executions: [] };
  }
  const executions = await fireSubmit(stage, formId, submission.response.id);
  return { accepted: true, responseId: submission.response.id, errors: {}, executions };
}

function byItem(form: FormState, given: Record<string, AnswerValue>): Record<number, AnswerValue> {
  const ids = new Set(form.items.map(({ id }) => String(id)));
  const answers: Record<number, AnswerValue> = {};
  const titled: Record<string, AnswerValue> = {};
  for (const [key, answer] of Object.entries(given)) {
    if (ids.has(key)) answers[Number(key)] = answer;
    else titled[key] = answer;
  }
  return { ...answersByTitle(form, titled), ...answers };
}

/** Fires the submit triggers of a form: as often as the switch `forms.events` (U22) says. */
export async function fireSubmit(
  stage: Stage,
  formId: string,
  responseId: string,
): Promise<Outcome[]> {
  const { world, switches } = stage.machine;
  const outcomes: Outcome[] = [];
  const listening = world.script.triggers.filter(
    ({ event, source, sourceId, disabled }) =>
      event === 'ON_FORM_SUBMIT' && source === 'FORMS' && sourceId === formId && !disabled,
  );
  for (let time = 0; time < switches['forms.events']; time++) {
    for (const trigger of listening) {
      const job = triggerJob(trigger, (execution) => ({
        ...submitEventObjects(execution, formId, responseId),
      }));
      outcomes.push(await stage.run(job));
    }
  }
  return outcomes;
}

/** Fires `onEdit` and the installed edit triggers after a person's change. */
export async function fireEdit(stage: Stage, user: string, edit: PersonEdit): Promise<Outcome[]> {
  const { world, project } = stage.machine;
  const details = (execution: RunningExecution, services: Services) => ({
    ...bookAndRange(services, edit),
    user: new User(execution.kind === 'edit' ? '' : user),
    ...(edit.value === undefined ? {} : { value: edit.value }),
    ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
  });
  const outcomes: Outcome[] = [];
  if (project.functions.has('onEdit')) {
    outcomes.push(await stage.run(simpleJob('edit', 'onEdit', user, details)));
  }
  for (const trigger of world.script.triggers) {
    const heard = trigger.event === 'ON_EDIT' && trigger.sourceId === world.bound?.id;
    if (heard && !trigger.disabled) outcomes.push(await stage.run(triggerJob(trigger, details)));
  }
  return outcomes;
}

type Details = (execution: RunningExecution, services: Services) => Record<string, unknown>;

/** A simple trigger: runs as whoever acts, without authorisation. */
export function simpleJob(
  kind: 'open' | 'edit',
  name: string,
  user: string,
  details: Details,
): Job {
  return {
    kind,
    name,
    user,
    effectiveUser: user,
    args: (execution, services) => [
      { authMode: enumValue('Script.AuthMode', 'LIMITED'), ...details(execution, services) },
    ],
  };
}

/** An installed trigger: runs as its creator, always. */
export function triggerJob(trigger: TriggerState, details: Details): Job {
  return {
    kind: 'trigger',
    name: trigger.handler,
    user: trigger.creator,
    effectiveUser: trigger.creator,
    args: (execution, services) => [
      {
        authMode: enumValue('Script.AuthMode', 'FULL'),
        triggerUid: trigger.id,
        ...details(execution, services),
      },
    ],
  };
}

function bookAndRange(services: Services, edit: PersonEdit): { source: Service; range: Service } {
  const source = boundBook(services);
  const sheet = callService(source, 'getSheetByName', edit.sheetName);
  return { source, range: callService(sheet, 'getRange', edit.a1) };
}

/** The bound spreadsheet as a service of this execution. */
export function boundBook(services: Services): Service {
  const app = services.get('SpreadsheetApp')?.();
  if (!app) throw new Error('An execution has no SpreadsheetApp.');
  return callService(app, 'getActiveSpreadsheet');
}

function callService(service: Service, method: string, ...args: unknown[]): Service {
  const implementation: unknown = Reflect.get(service, method);
  const result: unknown =
    typeof implementation === 'function' ? implementation.apply(service, args) : undefined;
  if (!(result instanceof Service))
    throw new Error(`${service.gas}.${method}(${args.join(', ')}) gave nothing.`);
  return result;
}
