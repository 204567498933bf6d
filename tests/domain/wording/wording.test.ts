// The wording of documents as staff edit it: filled in, emptied, refused by the name of a wrong field.

import { describe, expect, it } from 'vitest';
import type { WordingTexts } from '../../../src/domain/wording/block.ts';
import { catalogue, wordedTypes } from '../../../src/domain/wording/catalogue.ts';
import { firstRows } from '../../../src/domain/wording/first-rows.ts';
import { wordingFaults } from '../../../src/domain/wording/wording-faults.ts';
import { wordingOf } from '../../../src/domain/wording/wording-of.ts';
import { wordings } from '../../../src/text/vi/wordings.ts';

const blocks = {
  moDau: { fields: ['coQuan', 'han', 'capTren'], required: ['han'] },
  ketThuc: { fields: ['coQuan'], required: [] },
} as const;

const shipped: WordingTexts<typeof blocks> = {
  blocks: {
    moDau: {
      place: 'Đoạn mở đầu',
      text: '{{coQuan}} {{#capTren}}kính {{/capTren}}đề nghị {{han}}.',
    },
    ketThuc: { place: 'Câu kết', text: 'Trân trọng.' },
  },
  fields: { coQuan: 'cơ quan', han: 'thời hạn', capTren: 'có khi hỏi cấp trên' },
};

const row = (block: string, text: string) => ({ wordingId: `CONG_VAN.${block}`, text });
const facts = { coQuan: 'Sở Khoa học và Công nghệ', han: 'trước ngày 01/9/2021', capTren: '' };

const said = (text: string, given = facts) =>
  wordingOf('CONG_VAN', blocks, shipped, [row('moDau', text)])('moDau', given);

const faultsOf = (...rows: ReturnType<typeof row>[]) =>
  wordingFaults('CONG_VAN', blocks, shipped, rows);

describe('a block of wording', () => {
  it('says what was shipped while its row is gone', () => {
    expect(wordingOf('CONG_VAN', blocks, shipped, [])('moDau', facts)).toEqual([
      'Sở Khoa học và Công nghệ đề nghị trước ngày 01/9/2021.',
    ]);
  });

  it('prints a section only when its field has a value', () => {
    expect(said(shipped.blocks.moDau.text, { ...facts, capTren: 'có' })).toEqual([
      'Sở Khoa học và Công nghệ kính đề nghị trước ngày 01/9/2021.',
    ]);
  });

  it('is a paragraph a line, blank lines and those of left-out sections apart', () => {
    expect(
      said('{{coQuan}}\n\n{{#capTren}}\nKính đề nghị\n{{/capTren}}\n {{han}}\r\nHết.'),
    ).toEqual([facts.coQuan, facts.han, 'Hết.']);
  });

  it('is left out when it was emptied', () => {
    expect(said(' \n ')).toEqual([]);
  });

  it('keeps a value what it is: no template, no markup, no paragraph of its own', () => {
    const hostile = 'A {{han}} {{#x}} <b>&amp;</b>\nQUYẾT ĐỊNH:\r\n{ PAGE }';
    expect(said('Kính gửi {{coQuan}} {{han}}', { ...facts, coQuan: hostile })).toEqual([
      'Kính gửi A {{han}} {{#x}} <b>&amp;</b> QUYẾT ĐỊNH: { PAGE } trước ngày 01/9/2021',
    ]);
  });
});

describe('the faults of a wording', () => {
  it('are none as it was shipped, in every document', () => {
    for (const type of wordedTypes)
      expect(wordingFaults(type, catalogue[type], wordings[type], [])).toEqual([]);
  });

  it('name a field that is not known, with the nearest that is', () => {
    expect(faultsOf(row('moDau', '{{han}} {{tenCơQuan}}'))).toEqual([
      {
        kind: 'UNKNOWN_FIELD',
        found: 'tenCơQuan',
        nearest: 'coQuan',
        wordingId: 'CONG_VAN.moDau',
        place: 'Đoạn mở đầu',
      },
    ]);
  });

  it('name a section that is not closed and a single brace', () => {
    expect(faultsOf(row('moDau', '{{han}} {{#capTren}}kính'))).toMatchObject([{ kind: 'BROKEN' }]);
    expect(faultsOf(row('ketThuc', 'Trân trọng {coQuan}'))).toMatchObject([
      { kind: 'BROKEN', near: '{coQuan}', wordingId: 'CONG_VAN.ketThuc' },
    ]);
  });

  it('name a required field that is gone, hidden in a section, or emptied with its block', () => {
    const lacks = [{ kind: 'LACKS', field: 'han', wordingId: 'CONG_VAN.moDau' }];
    expect(faultsOf(row('moDau', '{{coQuan}} đề nghị.'))).toMatchObject(lacks);
    expect(faultsOf(row('moDau', '{{#capTren}}{{han}}{{/capTren}}'))).toMatchObject(lacks);
    expect(faultsOf(row('moDau', ''))).toMatchObject(lacks);
    expect(faultsOf(row('ketThuc', ''))).toEqual([]);
  });
});

describe('the first rows of the sheet', () => {
  it('hold each block with its fields and what they stand for', () => {
    expect(firstRows('CONG_VAN', blocks, shipped)[0]).toEqual({
      wordingId: 'CONG_VAN.moDau',
      place: 'Đoạn mở đầu',
      text: shipped.blocks.moDau.text,
      note: '{{coQuan}}: cơ quan\n{{han}}: thời hạn\n{{capTren}}: có khi hỏi cấp trên',
    });
  });
});
