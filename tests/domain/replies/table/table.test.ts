// Tables of comments as Word and Excel paste them: columns known by their heads, merged cells filled from above.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../../../src/domain/replies/table/columns-of-table.ts';
import { tableInText } from '../../../../src/domain/replies/table/read-table.ts';
import { commentsInTable } from '../../../../src/domain/replies/table/table-comments.ts';
import { enums } from '../../../../src/text/vi/enums.ts';

const D4 = ['BC', 'DA', 'TTR', 'QD'] as const;
const comments = (text: string, offered: readonly (typeof D4)[number][] = D4) => {
  const rows = tableInText(text);
  return commentsInTable(rows, meaningsOf(rows), offered, enums.part);
};

describe('the cells of a pasted table', () => {
  it('part at tabs and lines; a cell in quotation marks keeps its own lines and marks', () => {
    expect(tableInText('TT\tNội dung\r\n1\t"Bổ sung ""chỉ tiêu""\nvà nguồn vốn"\r\n')).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Bổ sung "chỉ tiêu"\nvà nguồn vốn'],
    ]);
  });

  it('a quotation mark that is only a quotation mark stays one', () => {
    expect(tableInText('"Sở TTTT" viết đủ\tx\n"chưa đóng\ty')).toEqual([
      ['"Sở TTTT" viết đủ', 'x'],
      ['"chưa đóng', 'y'],
    ]);
  });

  it('survive being written the way Excel copies them, whatever they hold', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, '').trim());
    const row = fc.tuple(fc.constant('x'), cell, cell).map((cells) => [...cells]);
    const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
        expect(tableInText(text)).toEqual(rows);
      }),
    );
  });
});

describe('the columns', () => {
  it.each([
    [
      'STT\tTài liệu\tVị trí (mục, trang)\tNội dung góp ý\tĐề nghị sửa thành\tLý do',
      ['NONE', 'PART', 'PLACE', 'CONTENT', 'PROPOSAL', 'REASON'],
    ],
    ['TT\tĐiều khoản\tÝ kiến\tĐề xuất\tCăn cứ', ['NONE', 'PLACE', 'CONTENT', 'PROPOSAL', 'REASON']],
    ['Trang\tNỘI DUNG THAM GIA Ý KIẾN\tGhi chú', ['PLACE', 'CONTENT', 'NONE']],
    ['Dự thảo\tMuc\tY kien gop y', ['PART', 'PLACE', 'CONTENT']],
  ])('are known by their heads: %s', (head, meanings) => {
    expect(meaningsOf(tableInText(`${head}\n1\t2\t3`.normalize('NFD')))).toEqual({
      meanings,
      headed: true,
    });
  });

  it('without a head: the widest is the content, and the first row a comment', () => {
    const rows = tableInText(
      '1\tĐề nghị bổ sung căn cứ\tII\n2\tLàm rõ nguồn kinh phí thực hiện\tIV',
    );
    expect(meaningsOf(rows)).toEqual({ meanings: ['NONE', 'CONTENT', 'NONE'], headed: false });
    expect(comments('1\tĐề nghị bổ sung căn cứ\n2\tLàm rõ nguồn kinh phí')).toHaveLength(2);
  });
});

describe('the comments', () => {
  it('take a merged document from above, each with its row as source', () => {
    const text = [
      'TT\tTài liệu\tVị trí\tNội dung góp ý\tLý do',
      '1\tĐề án\tMục II.1\tBổ sung chỉ tiêu\tCho đủ',
      '2\t\tTrang 5\t=1+1\t',
      '3\tDự thảo Tờ trình\t\tSửa số liệu\t',
      '\t\t\t\t',
    ].join('\n');
    expect(comments(text)).toEqual([
      {
        part: 'DA',
        place: 'Mục II.1',
        content: 'Bổ sung chỉ tiêu',
        proposal: '',
        reason: 'Cho đủ',
        sourceText: '1\nĐề án\nMục II.1\nBổ sung chỉ tiêu\nCho đủ',
      },
      {
        part: 'DA',
        place: 'Trang 5',
        content: '=1+1',
        proposal: '',
        reason: '',
        sourceText: '2\nTrang 5\n=1+1',
      },
      {
        part: 'TTR',
        place: '',
        content: 'Sửa số liệu',
        proposal: '',
        reason: '',
        sourceText: '3\nDự thảo Tờ trình\nSửa số liệu',
      },
    ]);
  });

  it('take the document from a row that only heads them', () => {
    const text =
      'TT\tNội dung góp ý\nI\tDự thảo Báo cáo\n1\tCập nhật số liệu\nII\tDự thảo Đề án\n1\tBổ sung chỉ tiêu';
    expect(comments(text).map(({ part, content }) => [part, content])).toEqual([
      ['BC', 'Cập nhật số liệu'],
      ['DA', 'Bổ sung chỉ tiêu'],
    ]);
  });

  it('a row with a proposed wording alone is a comment; the round’s only document is theirs', () => {
    const text = 'Nội dung góp ý\tĐề nghị sửa\n\tThay “45” bằng “54”';
    expect(comments(text, ['DA'])).toMatchObject([{ part: 'DA', content: 'Thay “45” bằng “54”' }]);
  });
});
