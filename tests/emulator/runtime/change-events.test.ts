// A person changes the shape of the book, and the installed `onChange` hears of it (platform.md §3.2;
// developers.google.com/apps-script/guides/triggers/events#change).

import { expect, it } from 'vitest';
import { openPage } from '../spreadsheet/page.ts';
import { sheetWorld } from '../spreadsheet/world.ts';
import { runtimeWith } from './project.ts';

const code = `
  function onEdit() { Logger.log('edit'); }
  function heard(e) {
    Logger.log([e.changeType, e.source.getId() === SpreadsheetApp.getActive().getId(), e.user.getEmail(),
      Session.getEffectiveUser().getEmail(), String(e.authMode), typeof e.triggerUid, 'range' in e].join(' ')); }
  function arm() { ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function columnA() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A4').getValues().join('/'); }
  function tabs() { return SpreadsheetApp.getActive().getSheets().map((sheet) => sheet.getName()); }
  function guard() {
    const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A2:A3');
    range.protect().removeEditors(range.protect().getEditors()); }`;
const AN = 'an@so.example.vn';
const CHU = 'chu@so.example.vn';

async function armed() {
  const runtime = runtimeWith(code);
  await runtime.execute('arm', [], CHU);
  for (const [at, text] of ['một', 'hai', 'ba'].entries()) {
    await runtime.type(AN, `A${at + 1}`, text);
  }
  return runtime;
}
type Armed = Awaited<ReturnType<typeof armed>>;
const texts = (outcomes: Awaited<ReturnType<Armed['reshape']>>) =>
  outcomes.map(({ record }) => record.logs[0]?.text);

it('tells what was done, by whom, to a trigger that runs as its creator; onEdit hears nothing', async () => {
  const runtime = await armed();
  expect(texts(await runtime.reshape(AN, { insertRows: 2 }))).toEqual([
    `INSERT_ROW true ${AN} ${CHU} FULL string false`,
  ]);
  expect(await runtime.run('columnA')).toBe('một//hai/ba');
});

it('has a name for lines and tabs, inserted and removed, and OTHER for the rest', async () => {
  const runtime = await armed();
  const kinds: (string | undefined)[] = [];
  for (const act of [
    { insertColumns: 1, count: 2 },
    { removeColumns: 1, count: 2 },
    { removeRows: 2 },
    { insertTab: 'Sổ góp ý' },
    { renameTab: 'Sổ góp ý', to: 'Góp ý' },
    { removeTab: 'Góp ý' },
  ]) {
    kinds.push(...texts(await runtime.reshape(AN, act)).map((text) => text?.split(' ')[0]));
  }
  expect(kinds).toEqual([
    'INSERT_COLUMN',
    'REMOVE_COLUMN',
    'REMOVE_ROW',
    'INSERT_GRID',
    'OTHER',
    'REMOVE_GRID',
  ]);
  expect(await runtime.run('columnA')).toBe('một/ba//');
  expect(await runtime.run('tabs')).toEqual(['Sheet1']);
});

it('comes after onEdit when a person edits, as EDIT', async () => {
  const runtime = await armed();
  const outcomes = await runtime.type(AN, 'B1', 'x');
  expect(texts(outcomes).map((text) => text?.split(' ')[0])).toEqual(['edit', 'EDIT']);
});

it('does not come for somebody who may only look', async () => {
  const runtime = await armed();
  const [book] = Object.values(runtime.world.spreadsheets);
  book?.viewers.push(AN);
  expect(await runtime.changed(AN, 'FORMAT')).toEqual([]);
  expect(texts(await runtime.changed(CHU, 'FORMAT'))).toHaveLength(1);
});

it('does not come when the grid refuses the change', async () => {
  const runtime = await armed();
  await runtime.run('guard');
  const before = runtime.executions.length;
  await expect(runtime.reshape(AN, { removeRows: 2 })).rejects.toThrow(/protect/);
  await expect(runtime.reshape(AN, { insertTab: 'sheet1' })).rejects.toThrow('already exists');
  await expect(runtime.reshape(AN, { removeTab: 'Sheet1' })).rejects.toThrow('all the sheets');
  await expect(runtime.reshape(AN, { removeRows: 1, count: 1000 })).rejects.toThrow();
  expect(runtime.executions).toHaveLength(before);
  expect(await runtime.run('columnA')).toBe('một/hai/ba/');
});

it('is told by the grid for what a page does: shape, tabs and dress, each without an edit', async () => {
  const world = await sheetWorld();
  await world.script(`sheet.getRange('A1:A2').setValues([['một'], ['hai']])`);
  const page = openPage(world);
  const s0 = { sheetId: 's0', sheetName: 'Trang tính1' };
  const zone = [{ left: 0, right: 0, top: 0, bottom: 0 }];
  const acts: [string, object][] = [
    ['ADD_COLUMNS_ROWS', { ...s0, dimension: 'ROW', base: 0, position: 'before', quantity: 1 }],
    ['REMOVE_COLUMNS_ROWS', { ...s0, dimension: 'ROW', elements: [1] }],
    ['REQUEST_UNDO', {}],
    ['SET_FORMATTING', { ...s0, target: zone, style: { bold: true } }],
    ['CREATE_SHEET', { sheetId: 's9', name: 'Hai', position: 1 }],
    ['DUPLICATE_SHEET', { ...s0, sheetIdTo: 's8', sheetNameTo: 'Ba' }],
    ['DELETE_SHEET', { sheetId: 's9', sheetName: 'Hai' }],
    ['HIDE_COLUMNS_ROWS', { sheetId: 's0', dimension: 'COL', elements: [3] }],
  ];
  const told = acts.map(([type, payload]) => page.act(type, payload));
  expect(told.map(({ changes }) => changes.join(' '))).toEqual([
    'INSERT_ROW',
    'REMOVE_ROW',
    'INSERT_ROW',
    'FORMAT',
    'INSERT_GRID',
    'INSERT_GRID',
    'REMOVE_GRID',
    'OTHER',
  ]);
  expect(told.flatMap(({ edits }) => edits)).toEqual([]);
  expect(await world.script(`return sheet.getRange('A2').getValue()`)).toBe('một');
});
