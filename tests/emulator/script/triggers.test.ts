// Clock triggers and their drift (platform.md §3.1), and what ScriptApp tells of the project.

import { describe, expect, it } from 'vitest';
import { monday, runtimeWith } from '../runtime/project.ts';

const day = 86_400_000;

const firings = async (builder: string, span: number) => {
  const runtime = runtimeWith(`function tick() {}
    function arm() { ScriptApp.newTrigger('tick').timeBased().${builder}.create(); }`);
  await runtime.run('arm');
  const outcomes = await runtime.advance(Date.parse(monday) + span);
  return outcomes.map(({ record }) => new Date(record.at));
};

const hanoi = (date: Date) => new Date(date.getTime() + 7 * 3_600_000).toISOString();

describe('clock triggers', () => {
  it('of atHour(9) fire some time between 9 and 10 and keep that minute', async () => {
    const times = await firings('everyDays(1).atHour(9)', 3 * day);
    expect(times.map((time) => hanoi(time).slice(0, 13))).toEqual([
      '2021-08-23T09',
      '2021-08-24T09',
      '2021-08-25T09',
    ]);
    expect(new Set(times.map((time) => hanoi(time).slice(14, 16))).size).toBe(1);
  });

  it('of nearMinute(30) stay within a quarter of an hour', async () => {
    const [first] = await firings('everyDays(1).atHour(14).nearMinute(30)', day);
    const minute = Number(first && hanoi(first).slice(14, 16));
    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  });

  it('of everyMinutes(10) fire six times an hour', async () => {
    const times = await firings('everyMinutes(10)', 3_600_000);
    expect(times).toHaveLength(6);
  });

  it('of onWeekDay fire on that day of the week only: Thursdays 26/8 and 2/9', async () => {
    const times = await firings('onWeekDay(ScriptApp.WeekDay.THURSDAY).atHour(8)', 14 * day);
    expect(times.map((time) => hanoi(time).slice(0, 10))).toEqual(['2021-08-26', '2021-09-02']);
  });

  it('of onMonthDay(1) fire on the first', async () => {
    const times = await firings('onMonthDay(1).atHour(8)', 45 * day);
    expect(times.map((time) => hanoi(time).slice(0, 10))).toEqual(['2021-09-01', '2021-10-01']);
  });

  it('of after() fire once, not before the time, and keep their slot (§13.5)', async () => {
    const runtime = runtimeWith(`function tick() {}
      function arm() { ScriptApp.newTrigger('tick').timeBased().after(60000).create(); }
      function count() { return ScriptApp.getProjectTriggers().length; }`);
    await runtime.run('arm');
    expect(await runtime.advance({ ms: 59_000 })).toHaveLength(0);
    expect(await runtime.advance({ ms: day })).toHaveLength(1);
    expect(await runtime.run('count')).toBe(1);
  });

  it('take only 1, 5, 10, 15 or 30 minutes (§1.2), and a zone that exists', async () => {
    await expect(firings('everyMinutes(7)', 0)).rejects.toThrow('1, 5, 10, 15 or 30');
    await expect(firings("everyDays(1).inTimezone('Hanoi')", 0)).rejects.toThrow(
      'Invalid time zone',
    );
  });
});

describe('ScriptApp', () => {
  const code = `function tick(e) { Logger.log(JSON.stringify(e)); Logger.log(Session.getEffectiveUser().getEmail()); }
    function arm() { return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId(); }
    function mine() { return ScriptApp.getProjectTriggers().map(function (t) {
      return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]; }); }
    function fill() { for (let i = 0; i < 21; i++) arm(); }
    function drop() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); }`;

  it('shows each user only the triggers of their own (§3.1)', async () => {
    const runtime = runtimeWith(code);
    await runtime.execute('arm', [], 'an@so.example.vn');
    expect((await runtime.execute('mine', [], 'an@so.example.vn')).result).toEqual([
      ['tick', 'CLOCK', 'CLOCK'],
    ]);
    expect(await runtime.run('mine')).toEqual([]);
  });

  it('refuses the twenty-first trigger of a user (§1.1)', async () => {
    const runtime = runtimeWith(code);
    await expect(runtime.run('fill')).rejects.toThrow('This script has too many triggers.');
    expect(runtime.world.script.triggers).toHaveLength(20);
    await runtime.run('drop');
    expect(runtime.world.script.triggers).toHaveLength(19);
  });

  it('runs a trigger as its creator, with the event of §3.2', async () => {
    const runtime = runtimeWith(code);
    await runtime.execute('arm', [], 'an@so.example.vn');
    const [first] = await runtime.advance({ ms: 3_600_000 });
    const [event, user] = first?.record.logs.map(({ text }) => text) ?? [];
    expect(user).toBe('an@so.example.vn');
    expect(JSON.parse(event ?? '{}')).toMatchObject({
      year: 2021,
      month: 8,
      'day-of-month': 23,
      'day-of-week': 1,
      timezone: 'Asia/Ho_Chi_Minh',
    });
  });

  it('asks for a scope that the manifest does not list', async () => {
    const runtime = runtimeWith(
      "function f(s) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [s]); return 'ok'; }",
      { manifest: { oauthScopes: ['https://www.googleapis.com/auth/forms'] } },
    );
    expect(await runtime.run('f', 'https://www.googleapis.com/auth/forms')).toBe('ok');
    await expect(runtime.run('f', 'https://mail.google.com/')).rejects.toThrow(
      'Authorization is required',
    );
  });
});
