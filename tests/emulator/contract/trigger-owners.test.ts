// platform.md §3.1, §1.1: whose a trigger is, who sees it, as whom it runs, and how many there may be.
// developers.google.com/apps-script/guides/triggers/installable

import { describe, expect, it } from 'vitest';
import { evaluate, projectOf } from './platform.ts';

const code = `
  function tick() { console.log(Session.getEffectiveUser().getEmail()); }
  function arm(count = 1) {
    for (let at = 0; at < count; at++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
  }
  function seen() { return ScriptApp.getProjectTriggers().map((one) => one.getUniqueId()); }
  function drop() { ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); }
  function told() {
    const one = ScriptApp.getProjectTriggers()[0];
    return [one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource()), one.getTriggerSourceId()];
  }`;
const tooMany =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
const owner = 'chu@so.vn';

const as = async (
  runtime: ReturnType<typeof projectOf>,
  user: string,
  name: string,
  ...args: unknown[]
) => {
  const { result, error } = await runtime.execute(name, args, user);
  return error?.message ?? result;
};

describe('triggers of several people', () => {
  it('[O] are listed to their creator alone', async () => {
    const runtime = projectOf(code);
    await as(runtime, 'a@so.vn', 'arm', 2);
    await as(runtime, 'b@so.vn', 'arm', 1);
    expect(await as(runtime, 'a@so.vn', 'seen')).toHaveLength(2);
    expect(await as(runtime, 'b@so.vn', 'seen')).toHaveLength(1);
    expect(await as(runtime, 'c@so.vn', 'seen')).toEqual([]);
  });

  it('[O] are deleted by their creator alone: "delete all" leaves those of others', async () => {
    const runtime = projectOf(code);
    await as(runtime, 'a@so.vn', 'arm', 2);
    await as(runtime, 'b@so.vn', 'arm', 1);
    await as(runtime, 'a@so.vn', 'drop');
    expect(runtime.world.script.triggers.map(({ creator }) => creator)).toEqual(['b@so.vn']);
  });

  it('[O] run as their creator, whoever opened the file last', async () => {
    const runtime = projectOf(code);
    await as(runtime, 'a@so.vn', 'arm');
    await as(runtime, 'b@so.vn', 'arm');
    const outcomes = await runtime.advance({ ms: 2 * 3_600_000 });
    expect(new Set(outcomes.map(({ record }) => record.logs[0]?.text))).toEqual(
      new Set(['a@so.vn', 'b@so.vn']),
    );
  });

  it('[O] twenty each: what one has used up another has not', async () => {
    const runtime = projectOf(code, { account: { locale: 'en', email: owner } });
    expect(await as(runtime, owner, 'arm', 20)).toBeUndefined();
    expect(await as(runtime, owner, 'arm', 1)).toBe(tooMany);
    expect(await as(runtime, 'b@so.vn', 'arm', 20)).toBeUndefined();
    expect(await as(runtime, 'b@so.vn', 'arm', 1)).toBe(tooMany);
  });

  it('[R] a slot is free again once its trigger is deleted; one that has fired keeps its slot', async () => {
    const runtime = projectOf(
      `${code} function later() { for (let at = 0; at < 20; at++) ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }`,
      { account: { locale: 'en', email: owner } },
    );
    await runtime.run('later');
    await runtime.advance({ ms: 3_600_000 });
    expect(runtime.executions.filter(({ name }) => name === 'tick')).toHaveLength(20);
    expect(await as(runtime, owner, 'arm', 1)).toBe(tooMany);
    await runtime.run('drop');
    expect(await as(runtime, owner, 'arm', 1)).toBeUndefined();
  });
});

describe('what a trigger tells', () => {
  // developers.google.com/apps-script/reference/script/trigger
  it('[O] of time: CLOCK and no source', async () => {
    const runtime = projectOf(code);
    await runtime.run('arm');
    expect(await runtime.run('told')).toEqual(['tick', 'CLOCK', 'CLOCK', null]);
  });

  it('[O] of a file: its kind, its id, and the event', async () => {
    for (const [event, type] of [
      ['onOpen', 'ON_OPEN'],
      ['onEdit', 'ON_EDIT'],
      ['onChange', 'ON_CHANGE'],
      ['onFormSubmit', 'ON_FORM_SUBMIT'],
    ]) {
      const runtime = projectOf(
        `${code} function listen() { ScriptApp.newTrigger('tick').forSpreadsheet(SpreadsheetApp.getActive()).${event}().create(); }`,
      );
      await runtime.run('listen');
      expect(await runtime.run('told')).toEqual([
        'tick',
        type,
        'SPREADSHEETS',
        runtime.world.bound?.id,
      ]);
    }
  });

  it('[O] getUserTriggers gives those of one file', async () => {
    const runtime = projectOf(code);
    expect(
      await evaluate(
        runtime,
        `arm(); ScriptApp.newTrigger('tick').forSpreadsheet(book).onOpen().create();
        const form = FormApp.create('A', true); ScriptApp.newTrigger('tick').forForm(form).onFormSubmit().create();
        return [ScriptApp.getUserTriggers(book), ScriptApp.getUserTriggers(form)].map((list) =>
          list.map((one) => String(one.getEventType())));`,
      ),
    ).toEqual([['ON_OPEN'], ['ON_FORM_SUBMIT']]);
  });
});

describe('time triggers drift (§3.1)', () => {
  // developers.google.com/apps-script/reference/script/clock-trigger-builder#athourhour
  it('[O] atHour(9) fires once a day between 9 and 10, and keeps its minute', async () => {
    const runtime = projectOf(
      `${code} function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }`,
    );
    await runtime.run('daily');
    const outcomes = await runtime.advance({ ms: 5 * 86_400_000 });
    const times = outcomes.map(({ record }) => new Date(record.at + 7 * 3_600_000));
    expect(times.map((at) => at.getUTCHours())).toEqual([9, 9, 9, 9, 9]);
    expect(new Set(times.map((at) => at.getUTCMinutes())).size).toBe(1);
  });

  // …#nearminuteminute: "±15 minutes"
  it('[O] nearMinute(30) fires between 15 and 45', async () => {
    const runtime = projectOf(
      `${code} function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).nearMinute(30).create(); }`,
    );
    await runtime.run('daily');
    for (const { record } of await runtime.advance({ ms: 3 * 86_400_000 })) {
      const minute = new Date(record.at).getUTCMinutes();
      expect(minute).toBeGreaterThanOrEqual(15);
      expect(minute).toBeLessThanOrEqual(45);
    }
  });

  // …#afterdurationmilliseconds
  it('[O] after(ms) is a minimum, and fires once', async () => {
    const runtime = projectOf(
      `${code} function later() { ScriptApp.newTrigger('tick').timeBased().after(600000).create(); }`,
    );
    await runtime.run('later');
    const armed = runtime.world.now;
    const outcomes = await runtime.advance({ ms: 86_400_000 });
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]?.record.at).toBeGreaterThanOrEqual(armed + 590_000);
  });
});
