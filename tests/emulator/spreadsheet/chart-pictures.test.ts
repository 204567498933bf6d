// The picture of a chart in a sheet. developers.google.com/apps-script/reference/spreadsheet/embedded-chart
// (getAs, getBlob)

import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evaluate, inScript, projectOf } from '../contract/platform.ts';

const installed = (program: string) => !spawnSync(program, ['--version']).error;
const draws = installed('soffice') && installed('pdftoppm');

const filled = `sheet.getRange('A1:B5').setValues(
    [['Xã', 'Số đơn'], ['Ẩn <Bình>', 1200], ['Khuất', 9000], ['Thạnh Mỹ', 600], ['Cộng', '']]);
  sheet.getRange('B5').setFormula('=B2+B4');
  sheet.hideRows(3);
  const chart = sheet.newChart().addRange(sheet.getRange('A:B')).setOption('title', 'Đơn theo xã').build();`;

/** Where a PNG tells its size. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

const TIME = 60_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the picture of a chart', () => {
  it.runIf(draws)(
    'is a PNG of its size with a name',
    async () => {
      const [name, type, bytes = ''] = await inScript<string[]>(`${filled}
        sheet.insertChart(chart.modify().setOption('width', 320).setOption('height', 200).build());
        const blob = sheet.getCharts()[0].getBlob();
        return [blob.getName(), blob.getContentType(), Utilities.base64Encode(blob.getBytes())];`);
      expect([name, type]).toEqual(['chart.png', 'image/png']);
      const png = Buffer.from(bytes, 'base64');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOf(png)).toEqual([320, 200]);
    },
    TIME,
  );

  it.runIf(draws && installed('pdftotext'))(
    'shows title, labels and series of what is not hidden, computed cells too',
    async () => {
      const [name, bytes = ''] = await inScript<string[]>(`${filled}
        const blob = chart.getAs(MimeType.PDF);
        return [blob.getName(), Utilities.base64Encode(blob.getBytes())];`);
      expect(name).toBe('chart.pdf');
      const input = Buffer.from(bytes, 'base64');
      const text = execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' });
      const shown = text.split(/[\n\f]/).filter((one) => one !== '');
      // B5 is 1800, so the axis ends at 2000; with the hidden 9000 it would end at 10000.
      const numbers = ['0', '500', '1.000', '1.500', '2.000'];
      const texts = ['Đơn theo xã', 'Số đơn', 'Ẩn <Bình>', 'Thạnh Mỹ', 'Cộng'];
      expect(shown.sort()).toEqual([...numbers, ...texts].sort());
    },
    TIME,
  );

  it.runIf(draws)(
    'is a JPEG for who asks for one, and each picture counts as a conversion',
    async () => {
      const runtime = projectOf('');
      const { owner, quotas } = runtime.world;
      const start = await evaluate<number[]>(
        runtime,
        `${filled} return chart.getAs('image/jpeg').getBytes().slice(0, 2);`,
      );
      expect(start.map((byte) => byte & 0xff)).toEqual([0xff, 0xd8]);
      expect(quotas[`${owner.email}/conversions`]?.used).toBe(1);
    },
    TIME,
  );

  it('is of no other type', async () => {
    expect(await inScript(`${filled} return thrown(() => chart.getAs('text/csv'));`)).toBe(
      'Converting from image/png to text/csv is not supported.',
    );
  });

  it('needs LibreOffice, and says so', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const told = await inScript(`${filled} chart.getBlob();`).catch((error: Error) => error.cause);
    expect(String(told)).toContain('needs LibreOffice ("soffice") on this machine');
  });

  it('is not drawn for ranges that are merged by rows', async () => {
    await expect(
      inScript(`${filled}
        chart.modify().addRange(sheet.getRange('D1:E3'))
          .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).build().getBlob();`),
    ).rejects.toThrow('not implemented: the picture of a chart whose ranges are merged by rows');
  });
});
