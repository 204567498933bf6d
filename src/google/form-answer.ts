// What the submit trigger of a form tells: which form, which answer. All else is read from the form.

import type { FormAnswer } from '../commands/give-way.ts';

/** Events come blank, too (platform.md §4.3): they tell of no answer, and the sweep finds them all. */
export function formAnswer({
  source,
  response,
}: Partial<GoogleAppsScript.Events.FormsOnFormSubmit>): FormAnswer | null {
  if (source === undefined || response === undefined) return null;
  return { formId: source.getId(), responseId: response.getId() };
}
