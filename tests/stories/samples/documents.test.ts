// Documents from a template, in the style of developers.google.com/apps-script/samples/automations/generate-pdfs.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../../emulator/index.ts';
import { column, documentText, fill, hasLibreOffice, isPdf, sample } from './sample.ts';

async function withRows(): Promise<Runtime> {
  const runtime = sample('documents');
  await fill(runtime, 'Contracts', [
    ['No', 'Buyer', 'Day', 'Place', 'Email', 'Document', 'PDF', 'Mailed'],
    ['A1', 'Công ty $1 & Con', '8/23/2021', 'Bắc Giang', 'a@example.vn', '', '', ''],
    ['B2', 'Trường Tiểu học', '8/24/2021', '', 'b@example.vn', '', '', ''],
  ]);
  await fill(runtime, 'Items', [
    ['No', 'Item', 'Count', 'Price'],
    ['A1', 'Bàn', 2, 1500000],
    ['A1', 'Ghế', 4, 300000],
    ['B2', 'Bảng', 1, 900000],
  ]);
  await runtime.click(['Contracts', 'Make the template']);
  return runtime;
}

describe('the contracts', () => {
  it('want a template first', async () => {
    const runtime = sample('documents');
    runtime.answer('OK');
    const { alerts } = await runtime.click(['Contracts', 'Make documents']);
    expect(alerts[0]?.text).toBe('Make the template first.');
  });

  it('have a template with a title, a list, a table with a bold head, and a footer', async () => {
    const runtime = await withRows();
    expect(
      await runtime.eval(`(() => {
        const doc = DocumentApp.openById(DriveApp.getFilesByName('Contract template').next().getId());
        const body = doc.getBody();
        const [table] = body.getTables();
        return [String(body.getChild(0).asParagraph().getHeading()), body.getListItems().length,
          table.getNumRows(), table.getCell(0, 0).editAsText().isBold(0), table.getCell(1, 0).editAsText().isBold(0),
          doc.getFooter().getText().trim()];
      })()`),
    ).toEqual(['HEADING1', 1, 2, true, null, 'Hợp đồng {{No}}']);
  });
});

describe.runIf(hasLibreOffice)('the contracts that were made', { timeout: 120_000 }, () => {
  let runtime: Runtime;

  beforeAll(async () => {
    runtime = await withRows();
    expect((await runtime.click(['Contracts', 'Make documents'])).error).toBeUndefined();
  }, 120_000);

  it('are copies of the template with the fields filled in and a row for each item', async () => {
    const text = await documentText(runtime, 'Contract A1');
    expect(text.split('\n')).toEqual([
      'HỢP ĐỒNG SỐ A1',
      'Bên mua: Công ty $1 & Con, ngày 23/08/2021.',
      'Giao hàng tại Bắc Giang',
      ...['Hàng', 'Số lượng', 'Thành tiền'],
      ...['Bàn', '2', '3.000.000'],
      ...['Ghế', '4', '1.200.000'],
      // Google puts an empty paragraph behind a table that is appended.
      '',
      'Cộng: 4.200.000 đồng',
    ]);
    expect(await documentText(runtime, 'Contract B2')).toContain('Bảng\n1\n900.000\n');
  });

  it('leave the template as it was', async () => {
    const text = await documentText(runtime, 'Contract template');
    for (const field of ['{{No}}', '{{item}}', '{{Total}}']) expect(text).toContain(field);
  });

  it('lie in one folder as documents and as PDFs', () => {
    const made = runtime.files.filter(({ name }) => name.startsWith('Contract A1'));
    expect(made.map(({ name }) => name).sort()).toEqual(['Contract A1', 'Contract A1.pdf']);
    expect(isPdf(made.find(({ name }) => name.endsWith('.pdf'))?.content)).toBe(true);
    const [folder] = runtime.files.filter(({ mimeType }) => mimeType.endsWith('.folder'));
    expect(made.map(({ parents }) => parents)).toEqual([[folder?.id], [folder?.id]]);
  });

  it('carry the number in the foot of every page', async () => {
    expect(
      await runtime.eval(
        "DocumentApp.openById(DriveApp.getFilesByName('Contract A1').next().getId()).getFooter().getText().trim()",
      ),
    ).toBe('Hợp đồng A1');
  });

  it('are made only for rows that have none', async () => {
    const before = runtime.files.length;
    await runtime.click(['Contracts', 'Make documents']);
    expect(runtime.files).toHaveLength(before);
  });

  it('go out by mail once each, as PDF', async () => {
    for (let run = 0; run < 2; run++) await runtime.click(['Contracts', 'Mail them']);
    expect(
      runtime.mail.map(({ to, subject, attachments }) => [
        to,
        subject,
        attachments.map(({ name, content }) => [name, isPdf(content)]),
      ]),
    ).toEqual([
      [['a@example.vn'], 'Hợp đồng A1', [['Contract A1.pdf', true]]],
      [['b@example.vn'], 'Hợp đồng B2', [['Contract B2.pdf', true]]],
    ]);
    expect(await column(runtime, 'Contracts', 'Mailed')).toEqual(
      Array(2).fill(expect.stringMatching(/^8\/23\/2021 8:\d\d:\d\d$/)),
    );
  });
});
