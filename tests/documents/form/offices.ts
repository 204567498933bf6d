// Papers as clerks of other offices make them in Word: a công văn, a quyết định, a biên bản.

import { layout, line, p, page, pageNumber, wordFile } from './word-file.ts';

const centred = { style: 'Giua' } as const;

export const head = (left: string, right = ''): string =>
  layout(
    [190, left],
    [
      263,
      `${p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { style: 'GiuaDam', size: 12 })}${p('Độc lập - Tự do - Hạnh phúc', { style: 'GiuaDam', size: 13, inside: line(159) })}${right}`,
    ],
  );

const names = `${p('UBND TỈNH BẮC GIANG', { ...centred, size: 12 })}${p('SỞ CÔNG THƯƠNG', { style: 'GiuaDam', size: 12, inside: line(50) })}`;
const empty = p('');
const text = (words: string, more = ''): string => p(words, { style: 'Loivan', more });

const closing = (position: string, receivers: readonly string[]): string =>
  layout(
    [
      180,
      `${p('Nơi nhận:', { size: 12, bold: true, italic: true })}${receivers.map((one) => p(one, { size: 11 })).join('')}`,
    ],
    [
      270,
      `${p('KT. GIÁM ĐỐC', { style: 'GiuaDam' })}${p(position, { style: 'GiuaDam' })}${empty}${empty}${p('Trần Văn Bình', { style: 'GiuaDam' })}`,
    ],
  );

const lists = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/><w:pPr><w:ind w:left="1080" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;
const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>';

/** The letter of another department: layout in tables, rules as shapes, bullets by the program. */
export const letter = (): Uint8Array =>
  wordFile({
    body: [
      head(
        `${names}${p('Số: 345/SCT-QLCN', { ...centred, size: 13 })}${p('V/v góp ý dự thảo Đề án', { ...centred, size: 12, more: '<w:spacing w:before="120"/>' })}`,
        p('Bắc Giang, ngày 05 tháng 9 năm 2021', { ...centred, size: 13, italic: true }),
      ),
      empty,
      p('Kính gửi: Sở Khoa học và Công nghệ', centred),
      empty,
      text(
        'Phúc đáp Công văn số 845/SKHCN-QLCN ngày 23/8/2021 của Sở Khoa học và Công nghệ về việc góp ý dự thảo Đề án, Sở Công Thương có ý kiến như sau:',
      ),
      text(
        '1. Cơ bản nhất trí với bố cục và nội dung dự thảo Đề án do Sở Khoa học và Công nghệ xây dựng.',
      ),
      text(
        'Đề nghị bổ sung chỉ tiêu về số doanh nghiệp khoa học và công nghệ đến năm 2030;',
        listed,
      ),
      text('Đề nghị rà soát lại nguồn kinh phí thực hiện các nhiệm vụ của Đề án.', listed),
      text('Sở Công Thương gửi Sở Khoa học và Công nghệ tổng hợp./.'),
      empty,
      closing('PHÓ GIÁM ĐỐC', ['- Như trên;', '- Giám đốc, các PGĐ Sở;', '- Lưu: VT, QLCN.']),
      empty,
      page(),
    ].join(''),
    numbering: lists,
    header: pageNumber,
  });

/** The same with the head and the foot set by tabs and spaces, as older templates have them. */
export const tabbedLetter = (): Uint8Array =>
  wordFile({
    body: [
      p('UBND TỈNH BẮC GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
        size: 12,
        bold: true,
      }).replace(
        '<w:b/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">UBND TỈNH BẮC GIANG</w:t><w:tab/>',
        '<w:sz w:val="24"/></w:rPr><w:t>UBND TỈNH BẮC GIANG</w:t></w:r><w:r><w:rPr><w:b/><w:sz w:val="24"/></w:rPr><w:tab/>',
      ),
      p('SỞ CÔNG THƯƠNG', { size: 12, bold: true }).replace(
        '</w:p>',
        `<w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:tab/><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>${line(50)}${line(158)}</w:p>`,
      ),
      p('Số: 345/SCT-QLCN', { size: 13 }).replace(
        '</w:p>',
        '<w:r><w:rPr><w:i/><w:sz w:val="26"/></w:rPr><w:tab/><w:t>Bắc Giang, ngày 05 tháng 9 năm 2021</w:t></w:r></w:p>',
      ),
      p('V/v góp ý dự thảo Đề án', {
        size: 12,
        more: '<w:spacing w:before="120"/>',
        align: 'center',
      }),
      p('Kính gửi: Sở Khoa học và Công nghệ', { align: 'center' }),
      p(
        '\tPhúc đáp Công văn số 845/SKHCN-QLCN ngày 23/8/2021 của Sở Khoa học và Công nghệ, Sở Công Thương nhất trí với dự thảo./.',
        {
          align: 'both',
          more: '<w:spacing w:before="120"/>',
        },
      ),
      p('Nơi nhận:', { size: 12, bold: true, italic: true }).replace(
        '</w:p>',
        '<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>GIÁM ĐỐC</w:t></w:r></w:p>',
      ),
      p('- Như trên;', { size: 11 }),
      p('- Lưu: VT, QLCN.', { size: 11 }).replace(
        '</w:p>',
        '<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t>Trần Văn Bình</w:t></w:r></w:p>',
      ),
      page(),
    ].join(''),
    header: pageNumber,
  });

const bold = { style: 'GiuaDam' } as const;

/** Quyết định by Mẫu 1.2: authority, bases, articles. */
export const decision = (): Uint8Array =>
  wordFile({
    body: [
      head(
        `${p('ỦY BAN NHÂN DÂN', { ...bold, size: 12 })}${p('TỈNH BẮC GIANG', { ...bold, size: 12, inside: line(48) })}${p('Số:      /QĐ-UBND', { ...centred, size: 13 })}`,
        p('Bắc Giang, ngày      tháng 12 năm 2021', { ...centred, size: 13, italic: true }),
      ),
      empty,
      p('QUYẾT ĐỊNH', bold),
      p('Phê duyệt Đề án phát triển thị trường khoa học và công nghệ', {
        ...bold,
        inside: line(150),
      }),
      empty,
      p('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC GIANG', bold),
      ...[
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
        'Căn cứ Luật Khoa học và Công nghệ ngày 18 tháng 6 năm 2013;',
        'Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 55/TTr-SKHCN ngày 10/12/2021.',
      ].map((basis) => p(basis, { style: 'Loivan', italic: true })),
      empty,
      p('QUYẾT ĐỊNH:', bold),
      ...[
        'Phê duyệt kèm theo Quyết định này Đề án phát triển thị trường khoa học và công nghệ.',
        'Quyết định này có hiệu lực kể từ ngày ký.',
        'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Khoa học và Công nghệ chịu trách nhiệm thi hành./.',
      ].map((words, index) =>
        p(`Điều ${index + 1}.`, { style: 'Loivan', bold: true }).replace(
          '</w:p>',
          `<w:r><w:t xml:space="preserve"> ${words}</w:t></w:r></w:p>`,
        ),
      ),
      empty,
      layout(
        [
          180,
          `${p('Nơi nhận:', { size: 12, bold: true, italic: true })}${['- Như Điều 3;', '- Bộ Khoa học và Công nghệ;', '- Lưu: VT, KGVX.'].map((one) => p(one, { size: 11 })).join('')}`,
        ],
        [
          270,
          `${p('TM. ỦY BAN NHÂN DÂN', bold)}${p('CHỦ TỊCH', bold)}${empty}${p('Lê Văn A', bold)}`,
        ],
      ),
      page(),
    ].join(''),
    header: pageNumber,
  });

/** Biên bản by Mẫu 1.9: two who sign, no number. */
export const minutes = (): Uint8Array =>
  wordFile({
    body: [
      head(
        `${names}${p('Số: 07/BB-SCT', { ...centred, size: 13 })}`,
        p('Bắc Giang, ngày 02 tháng 02 năm 2021', { ...centred, size: 13, italic: true }),
      ),
      empty,
      p('BIÊN BẢN', bold),
      p('Cuộc họp góp ý dự thảo đề cương Đề án', { ...bold, inside: line(110) }),
      empty,
      text('Thời gian bắt đầu: 8 giờ 00, ngày 02 tháng 02 năm 2021.'),
      text('Địa điểm: Phòng họp tầng 2.'),
      text('Cuộc họp kết thúc vào 11 giờ 00, ngày 02 tháng 02 năm 2021./.'),
      empty,
      layout(
        [225, `${p('THƯ KÝ', bold)}${empty}${empty}${p('Nguyễn Thị Hoa', bold)}`],
        [225, `${p('CHỦ TỌA', bold)}${empty}${empty}${p('Trần Văn Bình', bold)}`],
      ),
      page(),
    ].join(''),
    header: pageNumber,
  });
