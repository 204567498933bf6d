// The .docx of the papers against the layout of Nghị định 30/2020/NĐ-CP.

import { beforeAll, describe, expect, it } from 'vitest';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { day, moment } from '../../src/domain/day.ts';
import { requestLetter } from '../../src/domain/documents/request-letter.ts';
import { summaryReport } from '../../src/domain/documents/summary-report.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import {
  audience,
  facts,
  files,
  office,
  round,
  unregistered,
} from '../domain/documents/round-d4.ts';
import { reportWordings, wording } from '../domain/documents/wordings.ts';
import { paragraphsOf, sectionsOf, type Unpacked, unpacked } from './unpacked.ts';

const madeAt = moment('2021-09-08T08:30');
const letter = requestLetter(
  {
    office: { ...office, draftStamp: true },
    registration: unregistered,
    round: { ...round, urgency: 'KHAN' },
    audience,
    files,
    submittedTo: 'UBND tỉnh',
  },
  words,
  wording('CONG_VAN'),
);
const report = summaryReport(
  {
    office,
    registration: { ...unregistered, today: day('2021-09-08') },
    facts,
    form: 'CO_TT',
    recipient: 'UBND tỉnh Bắc Giang',
  },
  words,
  reportWordings(),
);

let letterFile: Unpacked;
let reportFile: Unpacked;
beforeAll(async () => {
  letterFile = await unpacked(await paperToDocx(letter, madeAt));
  reportFile = await unpacked(await paperToDocx(report, madeAt));
});

describe('the page', () => {
  it('is A4 with 20, 20, 20 and 30 mm of margin', () => {
    const [section] = sectionsOf(letterFile.body);
    expect(section).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(section).toMatch(/w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
  });

  it('shows its number centred in the top margin, and none on the first page', () => {
    expect(sectionsOf(letterFile.body)[0]).toContain('<w:titlePg/>');
    expect(letterFile.margins.match(/<w:instrText[^>]*>PAGE<\/w:instrText>/g)).toHaveLength(1);
    const numbered = [...letterFile.parts].filter(([, text]) => text.includes('>PAGE<'));
    expect(numbered[0]?.[0]).toMatch(/header/);
    expect(numbered[0]?.[1]).toContain('<w:jc w:val="center"/>');
  });

  it('is turned for the annex, whose pages are counted from 1 again', () => {
    const sections = sectionsOf(reportFile.body);
    expect(sections).toHaveLength(2);
    expect(sections[1]).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
    expect(sections[1]).toContain('<w:pgNumType w:start="1"/>');
    expect(sections[1]).toContain('<w:titlePg/>');
  });

  it('is set in Times New Roman 14, in Vietnamese', () => {
    const styles = letterFile.parts.get('word/styles.xml') ?? '';
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toContain('w:val="vi-VN"');
  });
});

describe('the head', () => {
  it('is a borderless table as wide as the text, without padding', () => {
    const head = /<w:tbl>.*?<\/w:tbl>/s.exec(letterFile.body)?.[0] ?? '';
    expect(head).toContain('<w:tblW w:type="dxa" w:w="9071"/>');
    expect(head).toContain('<w:gridCol w:w="3800"/><w:gridCol w:w="5271"/>');
    expect(head.match(/<w:tblCellMar>.*?<\/w:tblCellMar>/s)?.[0]).not.toMatch(/w:w="[1-9]/);
  });

  it('reads as the decree has it', () => {
    expect(
      paragraphsOf(letterFile.body)
        .filter((text) => text !== '')
        .slice(0, 9),
    ).toEqual([
      'UBND TỈNH BẮC GIANG',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:      /SKHCN-QLCN',
      'Bắc Giang, ngày     tháng 8 năm 2021',
      'V/v góp ý dự thảo Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030” (lần 1)',
      'KHẨN',
      'DỰ THẢO LẦN 1',
    ]);
  });

  it('shows urgency in red and the draft stamp in black', () => {
    const colourOf = (text: string) =>
      new RegExp(`<w:color w:val="(\\w+)"/>(?:(?!<w:t[ >]).)*<w:t[^>]*>${text}<`, 's').exec(
        letterFile.body,
      )?.[1];
    expect(colourOf('KHẨN')).toBe('FF0000');
    expect(colourOf('DỰ THẢO LẦN 1')).toBe('000000');
  });
});

describe('the text', () => {
  it('is justified with a first line of 1.27 cm and 6 pt between paragraphs', () => {
    const paragraph = /<w:p>(?:(?!<\/w:p>).)*Thực hiện Quyết định/s.exec(letterFile.body)?.[0];
    const look = paragraph?.slice(paragraph.lastIndexOf('<w:pPr>')) ?? '';
    expect(look).toMatch(/^<w:pPr><w:pStyle w:val="Text"\/><\/w:pPr>/);
    const styles = letterFile.parts.get('word/styles.xml') ?? '';
    const style = /<w:style [^>]*w:styleId="Text".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(style).toContain('<w:name w:val="Body Text"/>');
    expect(style).toContain('<w:jc w:val="both"/>');
    expect(style).toContain('w:firstLine="720"');
    expect(style).toContain('w:after="120"');
  });

  it('puts several recipients each on a line with ; and a last full stop', () => {
    const text = paragraphsOf(letterFile.body);
    const start = text.indexOf('Kính gửi:');
    expect(text.slice(start, start + 3)).toEqual([
      'Kính gửi:',
      '- Các sở, ban, ngành tỉnh;',
      '- UBND các huyện, thành phố.',
    ]);
  });

  it('puts one recipient on the line of “Kính gửi:”', () => {
    expect(paragraphsOf(reportFile.body)).toContain('Kính gửi: UBND tỉnh Bắc Giang');
  });

  it('ends the bases with ; and the last with a full stop', () => {
    const bases = paragraphsOf(reportFile.body).filter((text) => text.startsWith('Căn cứ'));
    expect(bases.map((text) => text.slice(-1))).toEqual([';', '.']);
  });

  it('has “Nơi nhận” beside the signature', () => {
    const text = paragraphsOf(letterFile.body);
    const start = text.indexOf('Nơi nhận:');
    expect(text.slice(start)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lãnh đạo Sở;',
      '- Lưu: VT, QLCN.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Nguyễn Phúc Thương',
    ]);
  });
});

describe('the table', () => {
  it('repeats its header row on every page and draws lines of half a point', () => {
    const table = /<w:tbl>(?:(?!<w:tbl>).)*<w:tblHeader\/>.*?<\/w:tbl>/s.exec(reportFile.body)?.[0];
    expect(table).toContain('<w:insideH w:val="single" w:color="000000" w:sz="4"/>');
    expect(reportFile.body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('keeps short rows whole and lets long ones break', () => {
    const table = reportFile.body.slice(reportFile.body.indexOf('<w:tblHeader/>'));
    const rowWith = (text: string) => table.split('<w:tr>').find((row) => row.includes(text)) ?? '';
    expect(rowWith('Rà soát lỗi chính tả')).toContain('<w:cantSplit/>');
    expect(rowWith('Không thống nhất với tổng mức kinh phí 85')).not.toContain('<w:cantSplit/>');
  });
});

describe('the file', () => {
  it('has the office’s time in its properties, in UTC, and nothing of this machine', () => {
    const core = reportFile.parts.get('docProps/core.xml') ?? '';
    expect(core.match(/2021-09-08T01:30:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:creator>Sở Khoa học và Công nghệ</dc:creator>');
  });

  it('has the same parts when it is made again', async () => {
    const again = await unpacked(await paperToDocx(report, madeAt));
    expect([...again.parts]).toEqual([...reportFile.parts]);
  });
});
