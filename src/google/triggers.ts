// The few triggers of the book: one daily tick, one every ten minutes while work is left, one for edits, one for each open form.

import { moment } from '../domain/day.ts';
import type { Memory, Triggers } from '../ports.ts';
import { dateOf } from './clock.ts';

/** Where the properties keep the ids of the triggers. */
export const triggerKeys = {
  daily: 'trigger.daily',
  continuing: 'trigger.continuing',
  edits: 'trigger.edits',
  form: (formId: string): string => `trigger.form.${formId}`,
};
const { daily: DAILY, continuing: CONTINUING, edits: EDITS, form: formKey } = triggerKeys;

/** The id of a trigger that the properties keep, and the moment for which it was set when it comes once. */
export function keptTrigger(key: string, memory: Memory): readonly [id: string, at: string] {
  const [id = '', at = ''] = (memory.get(key) ?? '').split(' ');
  return [id, at];
}

/** Only triggers whose ids we stored are ever removed; others belong to somebody else. */
export function googleTriggers(memory: Memory): Triggers {
  const kept = (key: string) => keptTrigger(key, memory);
  const standing = (id: string): GoogleAppsScript.Script.Trigger | undefined => {
    if (id === '') return undefined;
    // Each one asked is a call: those that come and go stand last.
    const triggers = ScriptApp.getProjectTriggers().reverse();
    return triggers.find((trigger) => trigger.getUniqueId() === id);
  };
  const remove = (id: string): void => {
    const trigger = standing(id);
    if (trigger !== undefined) ScriptApp.deleteTrigger(trigger);
  };
  const ensure = (key: string, make: () => GoogleAppsScript.Script.Trigger): void => {
    if (standing(kept(key)[0]) === undefined) memory.set({ [key]: make().getUniqueId() });
  };
  const drop = (key: string): void => {
    if (memory.get(key) === null) return;
    remove(kept(key)[0]);
    memory.remove(key);
  };
  const continueSoon = (): void => {
    const [, at] = kept(CONTINUING);
    // A trigger that comes once stays listed when it has fired, and fires no more.
    if (at !== '') drop(CONTINUING);
    ensure(CONTINUING, () =>
      ScriptApp.newTrigger('continueWork').timeBased().everyMinutes(10).create(),
    );
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
    setContinuing(when) {
      const [id, at] = kept(CONTINUING);
      if (when === false) return drop(CONTINUING);
      if (when === true) return continueSoon();
      if (at === when) return;
      remove(id);
      const tick = ScriptApp.newTrigger('continueWork').timeBased().at(dateOf(when)).create();
      memory.set({ [CONTINUING]: `${tick.getUniqueId()} ${when}` });
    },
    comeBack(now) {
      const [id, at] = kept(CONTINUING);
      // Others may be at work: one that will come is left to them.
      if (id === '' || (at !== '' && at <= now)) continueSoon();
    },
    keepOne(trigger) {
      const [id] = kept(CONTINUING);
      if (trigger === '' || trigger === id) return;
      // What it was set for may not be done yet.
      if (id === '') continueSoon();
      remove(trigger);
    },
    continuesAt() {
      const [, at] = kept(CONTINUING);
      return at === '' ? null : moment(at);
    },
    watchBook: () =>
      ensure(EDITS, () =>
        ScriptApp.newTrigger('onBookEdit')
          .forSpreadsheet(SpreadsheetApp.getActive())
          .onEdit()
          .create(),
      ),
    watchForm(formId, on) {
      if (!on) return drop(formKey(formId));
      ensure(formKey(formId), () =>
        ScriptApp.newTrigger('onFormAnswer').forForm(formId).onFormSubmit().create(),
      );
    },
  };
}
