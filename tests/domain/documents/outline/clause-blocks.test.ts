// Clauses as headings, numbered as Nghị định 30/2020 numbers them; shells filled with what the sheet knows.

import { describe, expect, it } from 'vitest';
import { clauseBlocks } from '../../../../src/domain/documents/outline/clause-blocks.ts';
import type { OutlineInput } from '../../../../src/domain/documents/outline/outline-input.ts';
import { shellOf } from '../../../../src/domain/documents/outline/shell.ts';
import {
  type ClauseId,
  type ClauseTextId,
  type DraftId,
  idOf,
  type MemberId,
} from '../../../../src/domain/ids.ts';
import { documents as words } from '../../../../src/text/vi/documents.ts';
import { outlinePapers } from '../../../../src/text/vi/papers/outline.ts';
import type { Row } from '../../../../src/workbook/schema.ts';
import { linesOf } from '../plain-text.ts';
import { office, unregistered } from '../round-d4.ts';
import { wording } from '../wordings.ts';

let order = 0;
const clause = (id: string, parent: string, number: string, title: string): Row<'clauses'> => ({
  clauseId: idOf<ClauseId>(id),
  part: 'DA',
  parentId: idOf<ClauseId>(parent),
  number,
  title,
  sortOrder: order++,
  ownerId: idOf<MemberId>(''),
  retired: null,
  note: '',
});

describe('clauses as headings', () => {
  it('keep the numbers of the draft: Phần centred, I. in capitals, 1. bold, a) a point, Điều bold', () => {
    const blocks = clauseBlocks(
      [
        clause('P', '', 'Phần thứ nhất', 'Sự cần thiết'),
        clause('A', '', 'I', 'Thực trạng'),
        clause('B', 'A', '1', 'Kết quả'),
        clause('C', 'B', 'a', 'Về nguồn cung'),
        clause('D', '', 'Điều 2', 'Hiệu lực'),
      ],
      () => [],
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'chapter',
      'heading',
      'heading',
      'point',
      'heading',
    ]);
    expect(linesOf(blocks)).toEqual([
      'Phần thứ nhất',
      'Sự cần thiết',
      'I. THỰC TRẠNG',
      '1. Kết quả',
      'a) Về nguồn cung',
      'Điều 2. Hiệu lực',
    ]);
  });

  it('without numbers are numbered by their place: I., 1., a) with đ after d', () => {
    const five = ['1', '2', '3', '4', '5'].map((n) => clause(`L${n}`, 'B', '', `Ý ${n}`));
    const blocks = clauseBlocks(
      [clause('A', '', '', 'Một'), clause('B', 'A', '', 'Hai'), ...five],
      () => [],
    );
    expect(linesOf(blocks)).toEqual([
      'I. MỘT',
      '1. Hai',
      'a) Ý 1',
      'b) Ý 2',
      'c) Ý 3',
      'd) Ý 4',
      'đ) Ý 5',
    ]);
  });

  it('lose no clause whose parent is gone, and end where somebody typed a ring', () => {
    const blocks = clauseBlocks(
      [
        clause('X', 'gone', '', 'Mồ côi'),
        clause('Y', 'Z', '', 'Vòng'),
        clause('Z', 'Y', '', 'Tròn'),
      ],
      () => [],
    );
    const text = linesOf(blocks).join('\n').toLocaleLowerCase('vi');
    for (const title of ['mồ côi', 'vòng', 'tròn']) expect(text.split(title)).toHaveLength(2);
  });
});

describe('the shell of a file', () => {
  const input: OutlineInput = {
    office,
    registration: unregistered,
    province: 'tỉnh Bắc Giang',
    authority: 'CHU_TICH',
    files: [],
    clauses: [
      clause('A', '', 'I', 'Căn cứ xây dựng'),
      clause('B', '', 'II', 'Thực trạng'),
      clause('C', '', 'III', 'Kinh phí'),
    ],
    texts: [
      {
        textId: idOf<ClauseTextId>('x'),
        draftId: idOf<DraftId>('DT-DA-1'),
        clauseId: idOf<ClauseId>('B'),
        sortOrder: 1,
        heading: 'II. Thực trạng',
        text: 'Tỉnh có 47 mô hình.\n\n=1+1 {{tenDeAn}}',
      },
    ],
    team: [],
    phases: [],
    rounds: [],
  };
  const file = { part: 'DA', label: 'Đề án', draft: idOf<DraftId>('DT-DA-1') } as const;

  it('has the wording of the newest draft, the legal bases where a title asks for them, else …', () => {
    expect(linesOf(shellOf(file, input, words, wording('DU_THAO'), outlinePapers).blocks)).toEqual([
      'I. CĂN CỨ XÂY DỰNG',
      `- Căn cứ ${office.legalBases[0]};`,
      `- Căn cứ ${office.legalBases[1]}.`,
      'II. THỰC TRẠNG',
      'Tỉnh có 47 mô hình.',
      '=1+1 {{tenDeAn}}',
      'III. KINH PHÍ',
      '…./.',
    ]);
  });

  const habit = (part: 'TTR' | 'QD', say = wording('DU_THAO')): string[] =>
    linesOf(
      shellOf(
        { part, label: '', draft: null },
        { ...input, clauses: [] },
        words,
        say,
        outlinePapers,
      ).blocks,
    );

  it('has its habitual headings while the sheet has none, numbered by their place', () => {
    expect(habit('TTR').filter((line) => /^[IV]+\./.test(line))).toEqual([
      'I. SỰ CẦN THIẾT BAN HÀNH ĐỀ ÁN',
      'II. QUÁ TRÌNH XÂY DỰNG ĐỀ ÁN',
      'III. BỐ CỤC VÀ NỘI DUNG CƠ BẢN CỦA ĐỀ ÁN',
      'IV. Ý KIẾN CỦA CÁC CƠ QUAN VÀ VIỆC TIẾP THU, GIẢI TRÌNH',
      'V. KIẾN NGHỊ',
    ]);
    expect(habit('QD')).toEqual(['Điều 1.', '…', 'Điều 2.', '…', 'Điều 3.', '…./.']);
  });

  it('keeps the numbers that staff typed before the headings of its wording', () => {
    const say = wording('DU_THAO', { mucQD: 'Điều 1. Phê duyệt {{tenDeAn}}\nMục tiêu\nĐiều 2' });
    expect(habit('QD', say)).toEqual([
      `Điều 1. Phê duyệt ${office.programme}`,
      '…',
      'II. MỤC TIÊU',
      '…',
      'Điều 2.',
      '…./.',
    ]);
  });

  describe('of the decision', () => {
    const of = (authority: OutlineInput['authority']) =>
      shellOf(
        { part: 'QD', label: '', draft: null },
        { ...input, authority },
        words,
        wording('DU_THAO'),
        outlinePapers,
      );

    it('says over its bases that the Committee decides, or its chairman alone, who then signs so', () => {
      const word = 'QUYẾT ĐỊNH:';
      const chairman = of('CHU_TICH');
      expect(chairman.decides).toEqual({
        authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC GIANG',
        word,
      });
      expect(chairman.signature).toEqual({ authority: '', position: 'CHỦ TỊCH', name: '' });
      const committee = of('UBND');
      expect(committee.decides).toEqual({ authority: 'ỦY BAN NHÂN DÂN TỈNH BẮC GIANG', word });
      expect(committee.signature.authority).toBe('TM. ỦY BAN NHÂN DÂN');
    });

    it('is issued by the Committee, and its text begins with the first article', () => {
      const decision = of('UBND');
      expect(decision.body).toBe('Ủy ban nhân dân tỉnh Bắc Giang');
      expect(decision.number).toBe('Số:      /QĐ-UBND');
      expect(linesOf(decision.blocks)[0]).toBe('Điều 1.');
    });
  });
});
