// platform.md §3: who hears of what, as whom, for how long, and what an event tells.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, type Options, projectOf, under } from './platform.ts';

const scopes = (...names: string[]): Options => ({
  manifest: { oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) },
});
const logs = (outcomes: { record: { logs: { text: string }[] } }[]) =>
  outcomes.map(({ record }) => record.logs[0]?.text);

describe('simple triggers (§3.1)', () => {
  it.each([
    ["FormApp.create('A')", 'FormApp.create'],
    ["MailApp.sendEmail('a@b.vn', 's', 'b')", 'MailApp.sendEmail'],
    ["ScriptApp.newTrigger('f')", 'ScriptApp.newTrigger'],
    ["SpreadsheetApp.openById('1x')", 'SpreadsheetApp.openById'],
    ["SpreadsheetApp.create('Sổ khác')", 'SpreadsheetApp.create'],
  ])(
    '[O] may not call %s: neither what needs authorisation nor another file',
    async (call, method) => {
      const runtime = projectOf(`function onOpen() { ${call}; }`);
      await expect(runtime.open()).rejects.toThrow(`You do not have permission to call ${method}.`);
    },
  );

  it('[O] may change their own file', async () => {
    const runtime = projectOf(
      "function onOpen() { place_().sheet.getRange('A1').setValue('mở'); }",
    );
    await runtime.open();
    expect(await evaluate(runtime, "return sheet.getRange('A1').getValue();")).toBe('mở');
  });

  it('[O] are stopped after 30 seconds, installed ones are not', async () => {
    const code = `function onEdit() { Utilities.sleep(31000); console.log('xong'); }
      function heard() { Utilities.sleep(31000); console.log('xong'); }
      function arm() { ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`;
    const runtime = projectOf(code);
    await runtime.run('arm');
    const outcomes = await runtime.type('an@so.vn', 'A1', 'x');
    expect(outcomes.map(({ status, record }) => [record.name, status])).toEqual([
      ['onEdit', 'killed'],
      ['heard', 'completed'],
    ]);
  });

  it('[O] do not run for people who may only look: no menu, no trigger', async () => {
    const runtime = projectOf(`
      function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ').addItem('Mở', 'f').addToUi(); }
      function onEdit() {}
      function share() { SpreadsheetApp.getActive().addViewer('xem@so.vn').addEditor('sua@so.vn'); }`);
    await runtime.run('share');
    expect(await runtime.open('xem@so.vn')).toEqual([]);
    expect(await runtime.type('xem@so.vn', 'A1', 'x')).toEqual([]);
    expect((await runtime.open('sua@so.vn')).length).toBe(1);
  });

  it('[O] a menu of the same name replaces the old one', async () => {
    const runtime = projectOf(`
      function onOpen() { more_('Một'); more_('Hai'); }
      function more_(item) { SpreadsheetApp.getUi().createMenu('Sổ').addItem(item, 'f').addToUi(); }`);
    expect(await runtime.open()).toEqual([
      { kind: 'menu', label: 'Sổ', entries: [{ kind: 'item', label: 'Hai', handler: 'f' }] },
    ]);
  });

  it('[O] a menu item may name a function that ends in _, or object.method', async () => {
    const runtime = projectOf(`
      const office = { open() { return 'mở'; } };
      function hidden_() { return 'kín'; }
      function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ').addItem('A', 'office.open').addItem('B', 'hidden_').addToUi(); }`);
    expect((await runtime.click(['Sổ', 'A'])).result).toBe('mở');
    expect((await runtime.click(['Sổ', 'B'])).result).toBe('kín');
  });
});

describe('installed triggers (§3.1)', () => {
  it('[O] of opening run as their creator, whoever opens', async () => {
    const runtime = projectOf(`
      function opened(e) { console.log([String(e.authMode), e.source.getName() !== '', typeof e.triggerUid,
        Session.getEffectiveUser().getEmail()].join(' ')); }
      function arm() { ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }`);
    await runtime.execute('arm', [], 'chu@so.vn');
    await runtime.open('khach@so.vn');
    expect(runtime.executions.at(-1)?.logs[0]?.text).toBe('FULL true string chu@so.vn');
  });

  it('[O] two people who install make every event be handled twice', async () => {
    const runtime = projectOf(`
      function heard() { console.log(Session.getEffectiveUser().getEmail()); }
      function arm() { ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
        return ScriptApp.getProjectTriggers().length; }`);
    expect((await runtime.execute('arm', [], 'a@so.vn')).result).toBe(1);
    expect((await runtime.execute('arm', [], 'b@so.vn')).result).toBe(1);
    expect(logs(await runtime.type('c@so.vn', 'A1', 'x'))).toEqual(['a@so.vn', 'b@so.vn']);
  });

  it('[O] cannot be changed: there is only making and deleting', async () => {
    expect(
      await inScript(`const trigger = ScriptApp.newTrigger('f').timeBased().everyHours(1).create();
        const before = typeof trigger.getUniqueId();
        ScriptApp.deleteTrigger(trigger);
        return [before, typeof trigger.update, ScriptApp.getProjectTriggers().length];`),
    ).toEqual(['string', 'undefined', 0]);
  });

  it('[O] may run 90 minutes a day together on a consumer account, six hours in Workspace (§1.1)', async () => {
    const code = `function slow() { Utilities.sleep(290000); }
      function arm() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(10).create(); }`;
    const failed = async (plan: 'consumer' | 'workspace') => {
      const runtime = projectOf(code, {
        account: { plan, locale: 'en' },
        ...under({ 'errors.language': 'en' }),
      });
      await runtime.run('arm');
      return (await runtime.advance({ ms: 4 * 3_600_000 })).flatMap(
        ({ error }) => error?.message ?? [],
      );
    };
    const stopped = await failed('consumer');
    expect(new Set(stopped)).toEqual(
      new Set(['Service using too much computer time for one day.']),
    );
    // 90 minutes are 18 runs of a little under five minutes and the begun nineteenth, of 24.
    expect(stopped.length).toBe(24 - 19);
    expect(await failed('workspace')).toEqual([]);
  });

  it('[O] take an everyMinutes of 1, 5, 10, 15 or 30 and no other (§1.2)', async () => {
    expect(
      await inScript(`return [1, 2, 5, 10, 15, 20, 30, 60].filter((minutes) =>
        thrown(() => ScriptApp.newTrigger('f').timeBased().everyMinutes(minutes)) === 'nothing thrown');`),
    ).toEqual([1, 5, 10, 15, 30]);
  });

  it('[O] in a zone that does not exist are refused', async () => {
    expect(
      await inScript(
        "return thrown(() => ScriptApp.newTrigger('f').timeBased().inTimezone('Asia/Bac_Giang'));",
      ),
    ).not.toBe('nothing thrown');
  });

  it.each([
    ['vi', 'Không tìm thấy dải ô'],
    ['en', 'Range not found'],
  ] as const)(
    '[U23 errors.language: %s] hear exceptions in that language',
    async (position, said) => {
      const runtime = projectOf(
        `function tick() { place_().sheet.getRange('A1:?'); }
      function arm() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }`,
        {
          account: { locale: position === 'vi' ? 'en' : 'vi' },
          ...under({ 'errors.language': position }),
        },
      );
      await runtime.run('arm');
      expect((await runtime.advance({ ms: 600_000 })).map(({ error }) => error?.message)).toEqual([
        said,
      ]);
    },
  );
});

describe('events (§3.2)', () => {
  const tell = (fields: string) => `console.log(JSON.stringify([${fields}]))`;

  it('[O] of opening: authMode, source, user, and no triggerUid in a simple one', async () => {
    const runtime = projectOf(
      `function onOpen(e) { ${tell('String(e.authMode), e.source.getId() === SpreadsheetApp.getActive().getId(), e.user.getEmail(), typeof e.triggerUid')} }`,
    );
    await runtime.open();
    expect(runtime.executions.at(-1)?.logs[0]?.text).toBe('["LIMITED",true,"","undefined"]');
  });

  it('[O] of an edit: value and oldValue for a single cell only', async () => {
    const runtime = projectOf(
      `function onEdit(e) { ${tell("'value' in e, 'oldValue' in e, e.range.getA1Notation()")} }`,
    );
    const edits = [
      { sheetName: 'Sheet1', a1: 'A1', value: 'mới', oldValue: 'cũ' },
      { sheetName: 'Sheet1', a1: 'A1:B2' },
    ];
    const told: unknown[] = [];
    for (const edit of edits) told.push(...logs(await runtime.edited('an@so.vn', edit)));
    expect(told).toEqual(['[true,true,"A1"]', '[false,false,"A1:B2"]']);
  });

  it('[O] of a change: changeType, source, user, triggerUid', async () => {
    const runtime = projectOf(`
      function changed(e) { ${tell("e.changeType, e.source.getName() !== '', e.user.getEmail(), typeof e.triggerUid, 'range' in e")} }
      function arm() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }`);
    await runtime.run('arm');
    expect(logs(await runtime.type('an@so.vn', 'A1', 'x'))).toEqual([
      '["EDIT",true,"an@so.vn","string",false]',
    ]);
  });

  it('[O] of time: Monday is 1, Sunday is 7, months count from 1', async () => {
    const runtime = projectOf(`
      function tick(e) { ${tell("e.year, e.month, e['day-of-month'], e['day-of-week'], typeof e['week-of-year'], e.timezone, String(e.authMode)")} }
      function arm() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).inTimezone('Asia/Ho_Chi_Minh').create(); }`);
    await runtime.run('arm');
    const told = logs(await runtime.advance({ ms: 7 * 86_400_000 })).map((text) =>
      JSON.parse(String(text)),
    );
    expect(told.map((fields) => fields.slice(0, 4))).toEqual([
      ...[23, 24, 25, 26, 27, 28, 29].map((day, at) => [2021, 8, day, at + 1]),
    ]);
    expect(told[0].slice(4)).toEqual(['number', 'Asia/Ho_Chi_Minh', 'FULL']);
  });

  it('[K] a function run by hand gets undefined', async () => {
    expect(await projectOf('function f(e) { return typeof e; }').run('f')).toBe('undefined');
  });

  it.each([0, 1, 2] as const)('[M, U22 forms.events: %s] of one answer', async (events) => {
    const runtime = projectOf(
      `function heard(e) { ${tell('String(e.authMode), e.source.getTitle(), e.response.getItemResponses()[0].getResponse(), typeof e.triggerUid')} }
      function make() {
        const form = FormApp.create('A', true).setTitle('Phiếu'); form.addTextItem().setTitle('Ý kiến');
        ScriptApp.newTrigger('heard').forForm(form).onFormSubmit().create(); return form.getId(); }`,
      under({ 'forms.events': events, 'forms.responders': 'anyone' }),
    );
    const { executions } = await runtime.submitForm(String(await runtime.run('make')), {
      'Ý kiến': 'Có',
    });
    expect(logs(executions)).toEqual(Array(events).fill('["FULL","Phiếu","Có","string"]'));
  });

  it('[O] FormResponse.submit fires none: a script does not cause triggers to run', async () => {
    const runtime = projectOf(`function heard() {}
      function f() { const form = FormApp.create('A', true);
        ScriptApp.newTrigger('heard').forForm(form).onFormSubmit().create(); form.createResponse().submit(); }`);
    await runtime.run('f');
    await runtime.advance({ ms: 60_000 });
    expect(runtime.executions.map(({ name }) => name)).toEqual(['f']);
  });
});

describe('who is it (§3.3)', () => {
  it('[M] without the scope for addresses both users throw, with the words of the scope', async () => {
    const said = await inScript<string[]>(
      'return [thrown(() => Session.getActiveUser()), thrown(() => Session.getEffectiveUser())];',
      scopes('spreadsheets.currentonly'),
    );
    const wanted = (name: string) =>
      `Specified permissions are not sufficient to call Session.${name}. Required permissions: https://www.googleapis.com/auth/userinfo.email`;
    expect(said).toEqual([wanted('getActiveUser'), wanted('getEffectiveUser')]);
  });

  it('[O] the language of the account needs no scope', async () => {
    const locale = 'return Session.getActiveUserLocale();';
    expect(
      await inScript(locale, { ...scopes('spreadsheets.currentonly'), account: { locale: 'vi' } }),
    ).toBe('vi');
    expect(await inScript(locale, scopes('spreadsheets.currentonly'))).toBe('en');
  });

  it('[O] nobody, in a simple trigger; in a trigger its creator', async () => {
    const runtime = projectOf(`
      function onEdit() { console.log('[' + Session.getActiveUser().getEmail() + ']'); }
      function tick() { console.log(Session.getEffectiveUser().getEmail()); }
      function arm() { ScriptApp.newTrigger('tick').timeBased().after(1000).create(); }`);
    expect(logs(await runtime.type('an@so.vn', 'A1', 'x'))).toEqual(['[]']);
    await runtime.execute('arm', [], 'chu@so.vn');
    expect(logs(await runtime.advance({ ms: 600_000 }))).toEqual(['chu@so.vn']);
  });
});

describe('a trigger that fails', () => {
  const code = `
    function arm() { ScriptApp.newTrigger('tick').timeBased().everyHours(6).create(); }
    function tick() { throw new Error('hỏng'); }`;

  // [O] developers.google.com/apps-script/guides/triggers/installable#errors_in_triggers
  it('[O] is told to its creator by one mail a day, from an address of Google’s', async () => {
    const runtime = projectOf(code);
    await runtime.run('arm');
    await runtime.advance('2021-08-23T23:59:00+07:00');
    expect(runtime.mail).toEqual([]);
    await runtime.advance('2021-08-24T00:01:00+07:00');
    const [mail, ...more] = runtime.mail;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      from: 'noreply-apps-scripts-notifications@google.com',
      to: [runtime.world.owner.email],
      subject: 'Summary of failures for Apps Script',
    });
    const failed = runtime.executions.filter(({ outcome }) => outcome === 'failed').length;
    expect(mail?.body.match(/tick\tError: hỏng/g)).toHaveLength(failed);
  });

  // [O] developers.google.com/apps-script/guides/services/authorization
  it('[O] because the project gained a scope works again once its creator has run it by hand', async () => {
    const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
    const before = [scope('script.scriptapp')];
    const first = projectOf(
      'function arm() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }',
      { manifest: { oauthScopes: before } },
    );
    await first.run('arm');
    const grown = projectOf('function tick() { return 1; } function byHand() {}', {
      manifest: { oauthScopes: [...before, scope('script.send_mail')] },
      world: first.snapshot().world,
      switches: { 'errors.language': 'en' },
    });
    const [refused] = await grown.advance({ ms: 3_600_000 });
    expect(refused?.error?.message).toBe(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
    await grown.run('byHand');
    const [run] = await grown.advance({ ms: 3_600_000 });
    expect(run?.result).toBe(1);
  });
});

// [O] developers.google.com/apps-script/guides/triggers/events
describe('the open event of a bound file', () => {
  it.each([
    ['spreadsheet', 'e.source.getSheets().length > 0'],
    ['document', 'e.source.getBody().getNumChildren() > 0'],
    ['form', 'e.source.getItems().length === 0'],
  ] as const)('[O] has the %s as its source', async (bound, holds) => {
    const runtime = projectOf(`function onOpen(e) { console.log(String(${holds})); }`, { bound });
    await runtime.open();
    expect(runtime.executions.at(-1)?.logs.map(({ text }) => text)).toEqual(['true']);
  });
});

// [O] developers.google.com/apps-script/reference/script/calendar-trigger-builder#oneventupdated
describe('a calendar trigger', () => {
  const code = `
    function arm() {
      const calendar = CalendarApp.getDefaultCalendar();
      ScriptApp.newTrigger('updated').forUserCalendar(calendar.getId()).onEventUpdated().create();
      const event = calendar.createEvent('Họp', new Date(2021, 8, 1, 8), new Date(2021, 8, 1, 9),
        { guests: 'khach@example.vn', sendInvites: true });
      return [event.getId(), calendar.getId()];
    }
    function updated(e) {
      const [event] = CalendarApp.getCalendarById(e.calendarId).getEventsForDay(new Date(2021, 8, 1));
      return [e.calendarId, event.getGuestList()[0].getGuestStatus().toString()];
    }`;

  it('[O] hears of a guest’s answer, and which calendar it is', async () => {
    const runtime = projectOf(code);
    const [event, calendar] = (await runtime.run('arm')) as string[];
    const [heard, ...more] = await runtime.answerEvent(String(event), 'khach@example.vn', 'YES');
    expect(more).toEqual([]);
    expect(heard?.result).toEqual([calendar, 'YES']);
  });
});
