// What people do outside the menu and the grid: answer forms; and the triggers that hear it.

import type { World } from '../core/world.ts';
import { submitEventObjects } from '../forms/app.ts';
import type { AnswerRow } from '../forms/destination.ts';
import { answersByTitle, submitByPerson } from '../forms/person.ts';
import type { AnswerValue, FormState } from '../forms/state.ts';
import type { Outcome, SubmitOutcome } from './outcome.ts';
import type { Job } from './perform.ts';
import type { Stage } from './stage.ts';
import { sheetSubmitEvent, triggerJob } from './trigger-jobs.ts';

/** A person answers a form; every submit trigger runs as its creator (platform.md §3.1, §4.3). */
export async function submitForm(
  stage: Stage,
  formId: string,
  given: Record<string, AnswerValue>,
  respondent: string,
  editing: string,
): Promise<SubmitOutcome> {
  const { world, switches } = stage.machine;
  const form = world.forms.byId[formId];
  const answers = form ? byItem(form, given) : {};
  const submission = submitByPerson(world, formId, answers, respondent, switches, { editing });
  stage.emit('changed');
  if (submission.outcome !== 'submitted') {
    const errors =
      submission.outcome === 'invalid' ? submission.errors : { '': submission.message };
    return { accepted: false, responseId: null, errors, executions: [] };
  }
  const executions = await fireSubmit(stage, formId, submission.response.id, submission.row);
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

/**
 * Fires the submit triggers of a form, and those of the spreadsheet that its answers go to: as often
 * as the switch `forms.events` (U22) says.
 */
export async function fireSubmit(
  stage: Stage,
  formId: string,
  responseId: string,
  row: AnswerRow | null,
): Promise<Outcome[]> {
  const { world, switches } = stage.machine;
  const outcomes: Outcome[] = [];
  for (let time = 0; time < switches['forms.events']; time++) {
    for (const job of submitJobs(world, { formId, responseId, row })) {
      outcomes.push(await stage.run(job));
    }
  }
  return outcomes;
}

/** An answer of which a trigger is told; `blank`: the event tells nothing of it (platform.md §4.3). */
export interface ToldAnswer {
  formId: string;
  responseId: string;
  /** The row that it made in a spreadsheet. */
  row: AnswerRow | null;
  blank?: boolean;
}

/** What the triggers that listen to a form, or to the spreadsheet of its answers, run for one event. */
export function submitJobs(world: World, { formId, responseId, row, blank }: ToldAnswer): Job[] {
  return world.script.triggers
    .filter(
      ({ event, source, sourceId, disabled }) =>
        event === 'ON_FORM_SUBMIT' &&
        sourceId === (source === 'FORMS' ? formId : row?.spreadsheetId) &&
        !disabled,
    )
    .map((trigger) =>
      triggerJob(trigger, (execution, services) => {
        if (blank) return {};
        return trigger.source === 'SPREADSHEETS' && row
          ? sheetSubmitEvent(services, row)
          : { ...submitEventObjects(execution, formId, responseId) };
      }),
    );
}

/** Fires the old answers of forms that were linked anew (platform.md §4.4). */
export async function fireRefired(stage: Stage): Promise<Outcome[]> {
  const { forms } = stage.machine.world;
  const refired = forms.refired ?? [];
  if (refired.length === 0) return [];
  forms.refired = [];
  const outcomes: Outcome[] = [];
  for (const { formId, responseId } of refired) {
    if (forms.byId[formId]?.responses.some(({ id }) => id === responseId)) {
      outcomes.push(...(await fireSubmit(stage, formId, responseId, null)));
    }
  }
  return outcomes;
}
