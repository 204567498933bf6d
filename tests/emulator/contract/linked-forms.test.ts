// platform.md §4.4: a form linked to the spreadsheet, with all that makes it better not to.

import { describe, expect, it } from 'vitest';
import { type Switches, switchDefaults } from '../../../emulator/core/switches.ts';
import { submitByPerson } from '../../../emulator/forms/person.ts';
import { evaluate, type Options, projectOf } from './platform.ts';

const code = `
  function make() {
    const form = FormApp.create('Phiếu', true);
    form.addTextItem().setTitle('Cơ quan'); form.addParagraphTextItem().setTitle('Ý kiến');
    return form.getId();
  }
  function link(id) {
    FormApp.openById(id).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    SpreadsheetApp.flush();
  }
  function listen(id) {
    ScriptApp.newTrigger('onSheet').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
    ScriptApp.newTrigger('onForm').forForm(FormApp.openById(id)).onFormSubmit().create();
  }
  function onSheet(e) { console.log(JSON.stringify([e.values, e.namedValues, e.range.getRow(), typeof e.response])); }
  function onForm(e) { console.log(e.response.getItemResponses()[0].getResponse()); }
  function tab_() { return SpreadsheetApp.getActive().getSheets().find((sheet) => sheet.getFormUrl() !== null); }
  function cells() { const tab = tab_(); return [tab.getName(), tab.getDataRange().getDisplayValues(), tab.getDataRange().getFormulas().flat().join('')]; }
  function keys(e) { console.log(JSON.stringify(Object.keys(e).sort())); }
  function tabs() { return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getName()); }`;

const linkable = (options: Options = {}): Options => ({
  account: { locale: 'vi' },
  ...options,
  switches: { 'scopes.setDestination': 'ok', 'forms.responders': 'anyone', ...options.switches },
});

async function linked(options: Options = {}) {
  const runtime = projectOf(code, linkable(options));
  const id = String(await runtime.run('make'));
  await runtime.run('link', id);
  return { runtime, id };
}

describe('a linked form (§4.4)', () => {
  it.each([
    [
      'throws',
      'Specified permissions are not sufficient to call Form.setDestination. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    ['ok', undefined],
  ] as const)(
    '[U18 scopes.setDestination: %s] under spreadsheets.currentonly',
    async (position, said) => {
      const scopes = ['spreadsheets.currentonly', 'forms'].map(
        (one) => `https://www.googleapis.com/auth/${one}`,
      );
      const runtime = projectOf(code, {
        manifest: { oauthScopes: scopes },
        switches: { 'scopes.setDestination': position },
      });
      const id = String(await runtime.run('make'));
      expect((await runtime.execute('link', [id])).error?.message).toBe(said);
    },
  );

  // developers.google.com/apps-script/samples/automations/timesheets links its form so, without a list.
  it('[O] links without asking when the manifest lists no scopes', async () => {
    const runtime = projectOf(code);
    const id = String(await runtime.run('make'));
    expect((await runtime.execute('link', [id])).error).toBeUndefined();
  });

  it('[M] throws without a destination, instead of null', async () => {
    expect(
      await evaluate(
        projectOf(code),
        "return thrown(() => FormApp.create('A', true).getDestinationId());",
      ),
    ).toBe('The form currently has no response destination.');
  });

  it('[R] gets a tab with a name of the account’s language, which is found by its form', async () => {
    const { runtime } = await linked();
    expect(await runtime.run('cells')).toEqual([
      'Câu trả lời biểu mẫu 1',
      [['Dấu thời gian', 'Cơ quan', 'Ý kiến']],
      '',
    ]);
    const english = await linked({ account: { locale: 'en' } });
    expect(((await english.runtime.run('cells')) as string[])[0]).toBe('Form Responses 1');
  });

  it('[R] copies every answer into yet another tab each time it is linked; [K] it stands first', async () => {
    const { runtime, id } = await linked();
    await runtime.submitForm(id, { 'Cơ quan': 'Sở Tài chính' });
    await runtime.run('link', id);
    expect(await runtime.run('tabs')).toEqual([
      'Câu trả lời biểu mẫu 2',
      'Câu trả lời biểu mẫu 1',
      'Trang tính1',
    ]);
    expect(((await runtime.run('cells')) as string[][][])[1]?.[1]?.[1]).toBe('Sở Tài chính');
  });

  it('[R] fires every old answer again when it is linked anew', async () => {
    const { runtime, id } = await linked();
    await runtime.run('listen', id);
    for (const body of ['A', 'B']) await runtime.submitForm(id, { 'Cơ quan': body });
    await runtime.run('link', id);
    const again = await runtime.advance({ ms: 1000 });
    expect(again.map(({ record }) => [record.name, record.logs[0]?.text])).toEqual([
      ['onForm', 'A'],
      ['onForm', 'B'],
    ]);
    expect(await runtime.advance({ ms: 1000 })).toEqual([]);
  });

  it('[K] keeps the column of a deleted question and puts a new one after the others', async () => {
    const { runtime, id } = await linked();
    await evaluate(
      runtime,
      `const form = FormApp.openById('${id}'); form.deleteItem(0); form.addTextItem().setTitle('Ghi chú');`,
    );
    await runtime.submitForm(id, { 'Ý kiến': 'Thống nhất', 'Ghi chú': 'x' });
    const [, cells] = (await runtime.run('cells')) as [string, string[][]];
    expect(cells[0]).toEqual(['Dấu thời gian', 'Cơ quan', 'Ý kiến', 'Ghi chú']);
    expect(cells[1]?.slice(1)).toEqual(['', 'Thống nhất', 'x']);
  });

  // developers.google.com/apps-script/samples/automations/offsite-activity-signup reads the tab before any answer.
  it('[K] heads the columns of questions that were made after the link', async () => {
    const { runtime, id } = await linked();
    await evaluate(
      runtime,
      `const form = FormApp.openById('${id}'); form.addTextItem().setTitle('Ghi chú');`,
    );
    const [, cells] = (await runtime.run('cells')) as [string, string[][]];
    expect(cells).toEqual([['Dấu thời gian', 'Cơ quan', 'Ý kiến', 'Ghi chú']]);
  });

  // What Google's own help shows of a response sheet [K].
  it.each([
    ['vi', ['Tốt', '', '01/09/2021', '9:30:00', '1:30:00']],
    ['en', ['Tốt', '', '9/1/2021', '9:30:00 AM', '1:30:00']],
  ] as const)(
    '[K] has a column for each row of a grid, and days and times as the locale writes them: %s',
    async (locale, shown) => {
      const runtime = projectOf(code, linkable({ account: { locale } }));
      const id = String(await runtime.run('make'));
      await evaluate(
        runtime,
        `const form = FormApp.openById('${id}');
         form.addGridItem().setTitle('Chấm').setRows(['A', 'B']).setColumns(['Tốt', 'Khá']);
         form.addDateItem().setTitle('Ngày'); form.addTimeItem().setTitle('Giờ'); form.addDurationItem().setTitle('Lâu');`,
      );
      await runtime.run('link', id);
      await runtime.submitForm(id, {
        Chấm: ['Tốt', ''],
        Ngày: '2021-09-01',
        Giờ: '09:30',
        Lâu: '01:30:00',
      });
      const [, cells] = (await runtime.run('cells')) as [string, string[][]];
      expect(cells[0]?.slice(3)).toEqual(['Chấm [A]', 'Chấm [B]', 'Ngày', 'Giờ', 'Lâu']);
      expect(cells[1]?.slice(3)).toEqual(shown);
    },
  );

  it.each([
    [true, ['2', '1'], '=1+1'],
    [false, ['=1+1', '01'], ''],
  ])('[U6 forms.tabParses: %s] an answer in the tab', async (position, shown, formulas) => {
    const { runtime, id } = await linked({ switches: { 'forms.tabParses': position } });
    await runtime.submitForm(id, { 'Cơ quan': '=1+1', 'Ý kiến': '01' });
    const [, cells, found] = (await runtime.run('cells')) as [string, string[][], string];
    expect([cells[1]?.slice(1), found]).toEqual([shown, formulas]);
  });

  it('[O] tells the Sheets side texts in the sheet’s order and format, without a response id (§3.2)', async () => {
    const { runtime, id } = await linked();
    await runtime.run('listen', id);
    const { executions } = await runtime.submitForm(id, {
      'Cơ quan': 'Sở Tài chính',
      'Ý kiến': '1/2/2026',
    });
    const told = executions.find(({ record }) => record.name === 'onSheet')?.record.logs[0]?.text;
    const [values, named, row, response] = JSON.parse(String(told));
    expect(values[0]).toMatch(/^23\/08\/2021 8:\d\d:\d\d$/);
    expect(values.slice(1)).toEqual(['Sở Tài chính', '01/02/2026']);
    expect(named['Cơ quan']).toEqual(['Sở Tài chính']);
    expect([row, response]).toEqual([2, 'undefined']);
  });

  it('[R] namedValues puts questions of one title together', async () => {
    const { runtime, id } = await linked();
    await evaluate(runtime, `FormApp.openById('${id}').addTextItem().setTitle('Cơ quan');`);
    await runtime.run('listen', id);
    const [first, second] =
      runtime.world.forms.byId[id]?.items.filter(({ title }) => title === 'Cơ quan') ?? [];
    const { executions } = await runtime.submitForm(id, {
      [String(first?.id)]: 'A',
      [String(second?.id)]: 'B',
    });
    const told = executions.find(({ record }) => record.name === 'onSheet')?.record.logs[0]?.text;
    expect(JSON.parse(String(told))[1]['Cơ quan']).toEqual(['A', 'B']);
  });

  it('[R] times in the sheet have whole seconds', async () => {
    const { runtime, id } = await linked({ now: '2021-08-23T08:00:00.789+07:00' });
    await runtime.submitForm(id, { 'Cơ quan': 'A' });
    const at = await evaluate<number>(
      runtime,
      "return tab_().getRange('A2').getValue().getTime();",
    );
    expect(at % 1000).toBe(0);
  });

  it('[R] deleting rows does not delete answers, nor the other way round', async () => {
    const { runtime, id } = await linked({ switches: { 'forms.visibleAfterMs': 0 } });
    await runtime.submitForm(id, { 'Cơ quan': 'A' });
    await evaluate(runtime, 'tab_().deleteRow(2);');
    expect(await evaluate(runtime, `return FormApp.openById('${id}').getResponses().length;`)).toBe(
      1,
    );
    await runtime.submitForm(id, { 'Cơ quan': 'B' });
    await evaluate(runtime, `FormApp.openById('${id}').deleteAllResponses();`);
    expect(((await runtime.run('cells')) as string[][][])[1]?.[1]?.[1]).toBe('B');
  });

  it('[K] puts the collected address and the score of a quiz before the questions', async () => {
    const runtime = projectOf(code, linkable());
    const id = String(await runtime.run('make'));
    await evaluate(
      runtime,
      `const form = FormApp.openById('${id}').setCollectEmail(true).setIsQuiz(true);
      const ask = form.addListItem().setTitle('Thủ đô');
      ask.setChoices([ask.createChoice('Hà Nội', true), ask.createChoice('Huế', false)]).setPoints(3);
      form.getItems()[0].asTextItem().setPoints(7);`,
    );
    await runtime.run('link', id);
    await runtime.submitForm(id, { 'Cơ quan': 'Sở Tài chính', 'Thủ đô': 'Hà Nội' }, 'an@so.vn');
    const [, cells] = (await runtime.run('cells')) as [string, string[][]];
    expect(cells[0]).toEqual([
      'Dấu thời gian',
      'Địa chỉ email',
      'Điểm số',
      'Cơ quan',
      'Ý kiến',
      'Thủ đô',
    ]);
    expect(cells[1]?.slice(1)).toEqual(['an@so.vn', '3 / 10', 'Sở Tài chính', '', 'Hà Nội']);
    expect(await evaluate(runtime, "return tab_().getRange('C2').getValue();")).toBe(3);
  });

  it.each([false, true])(
    '[K] an edited answer rewrites its row, however often (U20 forms.editMovesTime: %s)',
    async (position) => {
      const { runtime, id } = await linked({ switches: { 'forms.editMovesTime': position } });
      for (const body of ['A', 'B']) await runtime.submitForm(id, { 'Cơ quan': body });
      await evaluate(runtime, `FormApp.openById('${id}').setAllowResponseEdits(true);`);
      const form = runtime.world.forms.byId[id];
      const item = form?.items[0]?.id ?? 0;
      const switches: Switches = {
        ...switchDefaults,
        'forms.responders': 'anyone',
        'forms.editMovesTime': position,
      };
      for (const text of ['A2', 'A3', 'A4']) {
        await runtime.advance({ ms: 60_000 });
        const first = form?.responses.find(({ answers }) => String(answers[item])[0] === 'A');
        const editing = first?.id ?? '';
        submitByPerson(runtime.world, id, { [item]: text }, '', switches, { editing });
      }
      const [, cells] = (await runtime.run('cells')) as [string, string[][]];
      expect(cells.slice(1).map((row) => row[1])).toEqual(['A4', 'B']);
      // The time in the tab is that of the edit ([M] mozilla/network-pulse#158).
      expect(cells[1]?.[0]).not.toBe(cells[2]?.[0]);
    },
  );

  it('[O] is told by its tab and its spreadsheet, and its tab cannot be deleted while it is linked', async () => {
    const { runtime, id } = await linked();
    expect(
      await evaluate(
        runtime,
        `const form = FormApp.openById('${id}');
        const told = () => [sheet.getFormUrl(), tab_() && tab_().getFormUrl(), book.getFormUrl()];
        const before = told(); const url = form.getEditUrl(); const tab = tab_();
        const kind = form.getDestinationType() === FormApp.DestinationType.SPREADSHEET && form.getDestinationId() === book.getId();
        const refused = thrown(() => book.deleteSheet(tab));
        form.removeDestination();
        const after = [tab.getName(), tab.getFormUrl(), book.getFormUrl(), thrown(() => form.getDestinationType())];
        book.deleteSheet(tab);
        return [before.map((one) => one === url), kind, refused, after, book.getSheets().length];`,
      ),
    ).toEqual([
      [false, true, true],
      true,
      'You cannot delete a sheet with a linked form. Please unlink the form first.',
      ['Câu trả lời biểu mẫu 1', null, null, 'The form currently has no response destination.'],
      1,
    ]);
  });

  it('[O] is not told of an answer that came after it was unlinked', async () => {
    const { runtime, id } = await linked();
    await runtime.submitForm(id, { 'Cơ quan': 'A' });
    await evaluate(runtime, `FormApp.openById('${id}').removeDestination();`);
    await runtime.submitForm(id, { 'Cơ quan': 'B' });
    expect(
      await evaluate<string[][]>(
        runtime,
        "return book.getSheetByName('Câu trả lời biểu mẫu 1').getDataRange().getDisplayValues().map((row) => row[1]);",
      ),
    ).toEqual(['Cơ quan', 'A']);
  });

  it('[O] gives each side of the submit event its own fields (§3.2)', async () => {
    const { runtime, id } = await linked();
    await evaluate(
      runtime,
      `ScriptApp.newTrigger('keys').forSpreadsheet(book).onFormSubmit().create();
      ScriptApp.newTrigger('keys').forForm(FormApp.openById('${id}')).onFormSubmit().create();`,
    );
    const { executions } = await runtime.submitForm(id, { 'Cơ quan': 'A' });
    const told = executions.map(({ record }) => JSON.parse(String(record.logs[0]?.text)));
    const sheetSide = ['authMode', 'namedValues', 'range', 'triggerUid', 'values'];
    expect(told).toContainEqual(expect.arrayContaining(sheetSide));
    expect(told).toContainEqual(['authMode', 'response', 'source', 'triggerUid']);
  });
});
