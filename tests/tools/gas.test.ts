// `npm run gas`: a folder of Apps Script files runs, and what it made is on disk.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
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
