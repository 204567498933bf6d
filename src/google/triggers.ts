// The few triggers of the book: one daily tick, one every ten minutes while work is left, one for each open form.

import type { Memory, Triggers } from '../ports.ts';

const DAILY = 'trigger.daily';
const CONTINUING = 'trigger.continuing';
const formKey = (formId: string): string => `trigger.form.${formId}`;

/** Only triggers whose ids we stored are ever removed; others belong to somebody else. */
export function googleTriggers(memory: Memory): Triggers {
  const existing = (key: string): GoogleAppsScript.Script.Trigger | undefined => {
    const id = memory.get(key);
    if (id === null) return undefined;
    return ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
  };
  const ensure = (key: string, make: () => GoogleAppsScript.Script.Trigger): void => {
    if (existing(key) === undefined) memory.set({ [key]: make().getUniqueId() });
  };
  const drop = (key: string): void => {
    if (memory.get(key) === null) return;
    const trigger = existing(key);
    if (trigger !== undefined) ScriptApp.deleteTrigger(trigger);
    memory.remove(key);
  };
  return {
    ensureDaily: () =>
      ensure(DAILY, () =>
        ScriptApp.newTrigger('dailyTick')
          .timeBased()
          .everyDays(1)
          .atHour(7)
          .inTimezone('Asia/Ho_Chi_Minh')
          .create(),
      ),
    setContinuing(on) {
      if (!on) return drop(CONTINUING);
      ensure(CONTINUING, () =>
        ScriptApp.newTrigger('continueWork').timeBased().everyMinutes(10).create(),
      );
    },
    watchForm(formId, on) {
      if (!on) return drop(formKey(formId));
      ensure(formKey(formId), () =>
        ScriptApp.newTrigger('onFormAnswer').forForm(formId).onFormSubmit().create(),
      );
    },
  };
}
