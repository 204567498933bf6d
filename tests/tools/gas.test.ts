// `npm run gas`: a folder of Apps Script files runs, and what it made is on disk.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = fileURLToPath(new URL('./project', import.meta.url));

/** What the command printed, and its exit code. */
function gas(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'tools/gas.ts', ...args];
    execFile(process.execPath, command, { cwd: root }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** A project whose functions a menu, a form, the keyboard, a sidebar and the clock call. */
const people = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Sổ').addItem('Bắt đầu', 'start').addToUi(); }
  function start() {
    const form = FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl());
    ScriptApp.newTrigger('onSubmit').forForm(form).onFormSubmit().create();
    ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(10).create();
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));
    const [, row] = SpreadsheetApp.getActive().getSheetByName('Nhân sự').getDataRange().getDisplayValues();
    const kept = PropertiesService.getScriptProperties().getProperty('left');
    console.log(row.concat([String(kept)]).join('|'));
  }
  function onSubmit(e) { console.log(e.response.getItemResponses()[0].getResponse()); }
  function onEdit(e) { console.log(e.range.getA1Notation() + ' ' + e.value); }
  function save(given) { console.log(given['màu']); }
  function tick() { console.log(GmailApp.getInboxThreads()[0].getFirstMessageSubject()); }
  function end() {}`;

/** What its user has made by hand: a form, linked to the spreadsheet. */
const byHand = `
  function prepare() {
    PropertiesService.getScriptProperties().setProperty('left', 'x');
    const form = FormApp.create('Phiếu').setCollectEmail(true);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    form.addTextItem().setTitle('Họ tên');
  }`;

/** A line without what is counted and without the runtime's own reasons. */
const plainly = (line: string) =>
  line.replace(/, \d+ service calls.*/, '').replace(/(did not take the answer):.*/, '$1');

describe('npm run gas', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'gas-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('runs a function and writes its workbook, mails, forms and documents', async () => {
    const at = ['--now', '2021-08-23T08:00:00+07:00'];
    const ran = await gas(project, '--run', 'go', '--answer', 'OK:Hà', '--out', dir, ...at);
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('go: completed');
    expect(ran.out).toContain('INFO xong');
    expect(ran.out).toContain('asked “Tên?”, answered OK Hà');
    expect(ran.out).toContain('gave Hà');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(dir, 'spreadsheets/Không có tiêu đề.xlsx'));
    expect(book.worksheets[0]?.getCell('B2').result).toBe(9);
    const mail = await readFile(join(dir, 'mail/001_a@b.vn.eml'), 'utf8');
    expect(mail).toContain('To: a@b.vn');
    expect(mail).toContain(Buffer.from('Kính mời.').toString('base64'));
    expect(await readFile(join(dir, 'forms/Phiếu_ hỏi_đáp.html'), 'utf8')).toContain('Ý kiến');
    const answers = await readFile(join(dir, 'forms/Phiếu_ hỏi_đáp.answers.json'), 'utf8');
    expect(JSON.parse(answers).responses).toEqual([]);
    const docx = await JSZip.loadAsync(await readFile(join(dir, 'documents/Biên bản.docx')));
    expect(await docx.file('word/document.xml')?.async('text')).toContain('Nội dung họp');
  });

  it('tells a failure with its place in the script, and ends with 1', async () => {
    const ran = await gas(project, '--run', 'broken');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('broken: failed');
    expect(ran.out).toMatch(/Error: hỏng\n\s+at broken \(Code\.gs:\d+:\d+\)/);
  });

  it('does not answer for anybody: a question without an answer ends it with 1', async () => {
    const ran = await gas(project, '--run', 'go');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('asks “Tên?” (OK): answer it with --answer');
  });

  it('lets people act in a prepared workbook, in the order given', async () => {
    const acts = join(dir, 'acts');
    await mkdir(join(acts, 'project'), { recursive: true });
    await writeFile(join(acts, 'project/appsscript.json'), '{"timeZone":"Asia/Ho_Chi_Minh"}');
    await writeFile(join(acts, 'project/Code.gs'), people);
    await writeFile(join(acts, 'before.gs'), byHand);
    await writeFile(join(acts, 'Nhân sự.csv'), 'Tên,Ngày\n"Lê, Hà",2/9/2021\n');
    const ran = await gas(
      join(acts, 'project'),
      ...['--book', join(acts, 'Nhân sự.csv'), '--before', join(acts, 'before.gs')],
      ...['--set', 'forms.responders=anyone', '--set', 'forms.createPublished=true'],
      ...['--click', 'Sổ > Bắt đầu', '--submit', '{"@by":"a@b.vn","Họ tên":"An"}'],
      ...['--type', 'Nhân sự!A3=Bình', '--call', '["save", {"màu": "đỏ"}]'],
      ...['--receive', '{"from":"c@d.vn","subject":"Hỏi"}'],
      ...['--until', '2021-08-24T09:00:00+07:00', '--submit', '{"Họ tên":"An"}', '--run', 'end'],
      ...['--now', '2021-08-23T08:00:00+07:00', '--out', join(acts, 'out')],
    );
    expect(ran.err).toBe('');
    expect(ran.out.match(/^(INFO|\S+: |--\S+).*$|^ {2}INFO .*$/gm)?.map(plainly)).toEqual([
      'start: completed',
      '  INFO Lê, Hà|02/09/2021|null',
      'onSubmit: completed',
      '  INFO An',
      'onEdit: completed',
      '  INFO A3 Bình',
      'save: completed',
      '  INFO đỏ',
      'tick: completed',
      '  INFO Hỏi',
      '--submit {"Họ tên":"An"}: The form did not take the answer',
      'end: completed',
    ]);
    expect(ran.code).toBe(1);
  });

  it('brings the tabs of an .xlsx file in', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Số liệu', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRows([
      ['Tên', 'Ngày', 'Tổng'],
      ['Hà', new Date('2021-09-02T00:00:00Z')],
    ]);
    sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
    sheet.getCell('C2').value = { formula: 'SUM(1.5,2)', result: 3.5 };
    sheet.getCell('A1').font = { bold: true };
    sheet.mergeCells('A4:B4');
    book.addWorksheet('Trang hai').getCell('AB1200').value = 'xa';
    book.definedNames.add("'Số liệu'!$A$2:$B$2", 'Dong');
    await book.xlsx.writeFile(join(dir, 'sach.xlsx'));
    const ran = await gas(project, '--book', join(dir, 'sach.xlsx'), '--run', 'look');
    expect(ran.err).toBe('');
    expect(JSON.parse(ran.out.split('gave ')[1] ?? '')).toEqual({
      tabs: [
        ['Số liệu', 1, 1000, 26],
        ['Trang hai', 0, 1200, 28],
      ],
      shown: ['Hà', '02/09/2021', '3,5'],
      formula: '=SUM(1,5;2)',
      bold: 'bold',
      merged: 'A4:B4',
      named: 'A2:B2',
    });
  });

  it('answers what scripts fetch from a folder of files', async () => {
    const acts = join(dir, 'web');
    await mkdir(join(acts, 'project'), { recursive: true });
    await mkdir(join(acts, 'files/xã.vn/a b'), { recursive: true });
    await writeFile(join(acts, 'project/appsscript.json'), '{"timeZone":"Asia/Ho_Chi_Minh"}');
    await writeFile(join(acts, 'secret.txt'), 'ngoài');
    await writeFile(join(acts, 'files/xã.vn/a b/số.json'), '{"số":1}');
    await writeFile(join(acts, 'files/xã.vn/export?format=pdf'), '%PDF-');
    await writeFile(join(acts, 'files/xã.vn/index.html'), 'đầu');
    await writeFile(
      join(acts, 'project/Code.gs'),
      `function fetchAll() {
        const fetched = (path) => {
          const answer = UrlFetchApp.fetch('https://xã.vn' + path, { muteHttpExceptions: true });
          const code = answer.getResponseCode();
          return code === 200 ? [answer.getContentText(), answer.getHeaders()['Content-Type']] : code;
        };
        const paths = ['/a%20b/s%E1%BB%91.json?x=1', '/export?format=pdf', '/', '/thieu.json', '/a%20b',
          '/%2e%2e%2f%2e%2e%2fsecret.txt', '/..%2f..%2fsecret.txt', '/%00', '/%E1'];
        const shown = paths.map(fetched);
        try { UrlFetchApp.fetch('https://khac.vn/'); } catch (error) { shown.push(error.message); }
        return shown;
      }`,
    );
    const web = ['--web', join(acts, 'files')];
    const ran = await gas(join(acts, 'project'), ...web, '--run', 'fetchAll', '--locale', 'en_US');
    expect(ran.err).toBe('');
    expect(JSON.parse(ran.out.split('gave ')[1] ?? '')).toEqual([
      ['{"số":1}', 'application/json; charset=utf-8'],
      ['%PDF-', 'application/octet-stream'],
      ['đầu', 'text/html; charset=utf-8'],
      ...[404, 404, 404, 404, 404, 404],
      'DNS error: https://khac.vn/',
    ]);
    const none = await gas(join(acts, 'project'), '--web', join(acts, 'none'), '--run', 'fetchAll');
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('none') });
  });

  it('says how it is used when it is not asked right', async () => {
    expect(await gas()).toMatchObject({
      code: 2,
      err: expect.stringContaining('Expected one DIR'),
    });
    const bound = await gas(project, '--run', 'go', '--bound', 'slides');
    expect(bound).toMatchObject({ code: 2, err: expect.stringContaining('got slides') });
    const empty = await gas(dir.replace(/$/, '/nowhere'), '--run', 'go');
    expect(empty.code).toBe(1);
  });
});
