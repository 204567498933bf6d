// platform.md §3.2: every field of every event, for every kind of trigger, and what fires none.
// developers.google.com/apps-script/guides/triggers/events

import { describe, expect, it } from 'vitest';
import type { Outcome, Runtime } from '../../../emulator/index.ts';
import { evaluate, type Options, projectOf, under } from './platform.ts';

/** Logs an event whole: services by their kind, all else as it is. */
const telling = `
  function tell(e) {
    const seen = {};
    for (const key of Object.keys(e).sort()) {
      const value = e[key];
      seen[key] = value && value.ordinal ? 'enum ' + value
        : value && value.getA1Notation ? 'Range ' + value.getSheet().getName() + '!' + value.getA1Notation()
        : value && value.getEmail ? 'User ' + value.getEmail()
        : value && value.getItemResponses ? 'FormResponse'
        : value && (value.getSheets || value.getItems || value.getBody) ? String(value)
        : key === 'triggerUid' ? typeof value : value;
    }
    console.log(JSON.stringify(seen));
  }
  function onOpen(e) { tell(e); }
  function onEdit(e) { tell(e); }
  function on(event) { ScriptApp.newTrigger('tell').forSpreadsheet(SpreadsheetApp.getActive())[event]().create(); }`;

const told = (outcomes: readonly Outcome[]): unknown[] =>
  outcomes.map(({ record }) => JSON.parse(record.logs[0]?.text ?? 'null'));
const english: Options = { account: { locale: 'en', email: 'chu@so.vn' } };
const tab = 'Sheet1';

describe('opening', () => {
  it('[O] simple: authMode, source, user; installed: triggerUid, too', async () => {
    const runtime = projectOf(telling, english);
    await runtime.run('on', 'onOpen');
    await runtime.open('an@so.vn');
    expect(runtime.executions.slice(-2).map(({ logs }) => JSON.parse(logs[0]?.text ?? ''))).toEqual(
      [
        { authMode: 'enum LIMITED', source: 'Spreadsheet', user: 'User ' },
        {
          authMode: 'enum FULL',
          source: 'Spreadsheet',
          triggerUid: 'string',
          user: 'User an@so.vn',
        },
      ],
    );
  });
});

describe('editing', () => {
  const typed = async (runtime: Runtime, a1: string, value: string) =>
    told(await runtime.type('an@so.vn', a1, value))[0];
  const simple = { authMode: 'enum LIMITED', source: 'Spreadsheet', user: 'User ' };

  it('[O] a single cell tells value, and oldValue where there was one', async () => {
    const runtime = projectOf(telling, english);
    const range = `Range ${tab}!B3`;
    expect(await typed(runtime, 'B3', 'một')).toEqual({ ...simple, range, value: 'một' });
    expect(await typed(runtime, 'B3', 'hai')).toEqual({
      ...simple,
      range,
      value: 'hai',
      oldValue: 'một',
    });
    expect(await typed(runtime, 'B3', '')).toEqual({ ...simple, range, oldValue: 'hai' });
  });

  it('[R] values are texts: a number, a date as its serial number, a tick box as TRUE', async () => {
    const runtime = projectOf(telling, { ...english, locale: 'vi_VN' });
    const value = async (text: string) => {
      await runtime.type('an@so.vn', 'A1', '');
      return ((await typed(runtime, 'A1', text)) as { value: unknown }).value;
    };
    expect(await value('1.234,5')).toBe('1234.5');
    expect(await value('23/8/2021')).toBe('44431');
    expect(await value('true')).toBe('TRUE');
    expect(await value('01')).toBe('1');
  });

  it('[O] a block tells neither', async () => {
    const runtime = projectOf(telling, english);
    const [event] = told(await runtime.edited('an@so.vn', { sheetName: tab, a1: 'A1:B2' }));
    expect(event).toEqual({ ...simple, range: `Range ${tab}!A1:B2` });
  });

  it('[O] installed: triggerUid, full authority, and the person', async () => {
    const runtime = projectOf(telling.replace('function onEdit(e) { tell(e); }', ''), english);
    await runtime.run('on', 'onEdit');
    expect(told(await runtime.type('an@so.vn', 'A1', 'x'))).toEqual([
      {
        authMode: 'enum FULL',
        range: `Range ${tab}!A1`,
        source: 'Spreadsheet',
        triggerUid: 'string',
        user: 'User an@so.vn',
        value: 'x',
      },
    ]);
  });

  it('[O] is heard by change triggers as EDIT, without the place', async () => {
    const runtime = projectOf(telling.replace('function onEdit(e) { tell(e); }', ''), english);
    await runtime.run('on', 'onChange');
    expect(told(await runtime.type('an@so.vn', 'A1', 'x'))).toEqual([
      {
        authMode: 'enum FULL',
        changeType: 'EDIT',
        source: 'Spreadsheet',
        triggerUid: 'string',
        user: 'User an@so.vn',
      },
    ]);
  });
});

describe('submitting a form', () => {
  const code = `${telling}
    function make() {
      const form = FormApp.create('Phiếu', true);
      form.addTextItem().setTitle('Tên'); form.addDateItem().setTitle('Ngày');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      ScriptApp.newTrigger('tell').forForm(form).onFormSubmit().create();
      on('onFormSubmit');
      return form.getId();
    }`;
  const open = { 'scopes.setDestination': 'ok', 'forms.responders': 'anyone' } as const;

  it('[O] tells the form’s side the response, the sheet’s side texts by question', async () => {
    const runtime = projectOf(code, { ...english, ...under(open), locale: 'vi_VN' });
    const id = String(await runtime.run('make'));
    const { executions } = await runtime.submitForm(id, { Tên: 'Sở A', Ngày: '2021-09-02' });
    const events = told(executions);
    expect(events).toContainEqual({
      authMode: 'enum FULL',
      response: 'FormResponse',
      source: 'Form',
      triggerUid: 'string',
    });
    const stamp = expect.stringMatching(/^23\/08\/2021 8:\d\d:\d\d$/);
    expect(events).toContainEqual({
      authMode: 'enum FULL',
      namedValues: { Timestamp: [stamp], Tên: ['Sở A'], Ngày: ['02/09/2021'] },
      range: 'Range Form Responses 1!A2:C2',
      source: 'Spreadsheet',
      triggerUid: 'string',
      values: [stamp, 'Sở A', '02/09/2021'],
    });
    expect(events.length).toBe(2);
  });

  it('[M] each of several linked forms fires the one trigger of the spreadsheet: e.range tells which', async () => {
    const runtime = projectOf(
      `${code}
      function second() {
        const form = FormApp.create('Hai', true); form.addTextItem().setTitle('Số');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
        return form.getId();
      }`,
      { ...english, ...under(open) },
    );
    await runtime.run('make');
    const id = String(await runtime.run('second'));
    const { executions } = await runtime.submitForm(id, { Số: '5' });
    expect(told(executions)).toMatchObject([{ range: 'Range Form Responses 2!A2:B2' }]);
  });
});

describe('time', () => {
  it('[O] tells year, month from 1, day, Monday as 1, week, hour, minute, second and zone', async () => {
    const runtime = projectOf(
      `${telling} function arm() { ScriptApp.newTrigger('tell').timeBased().at(new Date(Date.UTC(2021, 7, 29, 1, 2, 3))).create(); }`,
      english,
    );
    await runtime.run('arm');
    const [event] = told(await runtime.advance('2021-08-29T12:00:00+07:00'));
    expect(event).toEqual({
      authMode: 'enum FULL',
      'day-of-month': 29,
      'day-of-week': 7,
      hour: 8,
      minute: expect.any(Number),
      month: 8,
      second: expect.any(Number),
      timezone: 'Asia/Ho_Chi_Minh',
      triggerUid: 'string',
      'week-of-year': 34,
      year: 2021,
    });
  });
});

describe('what fires nothing', () => {
  // developers.google.com/apps-script/guides/triggers/installable#restrictions: "Script executions and
  // API requests don't cause triggers to run."
  it('[O] a script that writes, restructures or opens', async () => {
    const runtime = projectOf(
      `${telling}
      function arm() { for (const event of ['onEdit', 'onChange', 'onOpen']) on(event); }
      function work() {
        const { book, sheet } = place_();
        sheet.getRange('A1').setValue('x'); sheet.appendRow(['y']); sheet.insertRowAfter(1);
        book.insertSheet('Mới'); SpreadsheetApp.openById(book.getId()); SpreadsheetApp.flush();
      }`,
      english,
    );
    await runtime.run('arm');
    await runtime.run('work');
    await runtime.advance({ ms: 60_000 });
    expect(runtime.executions.map(({ name }) => name)).toEqual(['arm', 'work']);
  });

  it('[O] a script that answers a form', async () => {
    const runtime = projectOf(
      `${telling}
      function work() {
        const form = FormApp.create('A', true); const item = form.addTextItem();
        ScriptApp.newTrigger('tell').forForm(form).onFormSubmit().create();
        form.createResponse().withItemResponse(item.createResponse('x')).submit();
      }`,
      english,
    );
    await runtime.run('work');
    await runtime.advance({ ms: 120_000 });
    expect(runtime.executions.map(({ name }) => name)).toEqual(['work']);
  });

  it('[O] a trigger that has been deleted, or belongs to another file', async () => {
    const runtime = projectOf(
      `${telling.replace('function onEdit(e) { tell(e); }', '')}
      function arm() {
        on('onEdit');
        ScriptApp.newTrigger('tell').forSpreadsheet(SpreadsheetApp.create('Khác')).onEdit().create();
      }
      function disarm() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); }`,
      english,
    );
    await runtime.run('arm');
    expect(await runtime.type('an@so.vn', 'A1', 'x')).toHaveLength(1);
    await runtime.run('disarm');
    expect(await runtime.type('an@so.vn', 'A1', 'y')).toHaveLength(0);
    expect(await evaluate(runtime, "return sheet.getRange('A1').getValue();")).toBe('y');
  });
});
