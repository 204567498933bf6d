// Every rule of layout that can be told from a file: our own papers hold it, and one property broken on
// purpose is found, by its name and at its place.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  align,
  bold,
  type Change,
  colour,
  face,
  inBody,
  inHeaders,
  italic,
  ourLetter,
  ourReport,
  own,
  rulesBroken,
  say,
  size,
  within,
  withoutNext,
} from './ours.ts';

let letter: Uint8Array;
let report: Uint8Array;
beforeAll(async () => {
  letter = await ourLetter();
  report = await ourReport();
});

type Case = readonly [what: string, change: Change, rules: readonly string[]];

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARENT = 'UBND TỈNH BẮC GIANG';
const BODY = 'SỞ KHOA HỌC VÀ CÔNG NGHỆ';
const NUMBER = 'Số: 845/SKHCN-QLCN';
const DATE = 'Bắc Giang, ngày 23 tháng 8 năm 2021';
const ABOUT = 'V/v góp ý';
const TEXT = 'Quá thời hạn trên';

const ofLetter: readonly Case[] = [
  [
    'the paper is Letter',
    say(/w:pgSz w:w="\d+" w:h="\d+"/, 'w:pgSz w:w="12240" w:h="15840"'),
    ['PAGE_SIZE'],
  ],
  [
    'a letter is set on its side',
    say(/w:pgSz w:w="(\d+)" w:h="(\d+)"/, 'w:pgSz w:w="$2" w:h="$1"'),
    ['PAGE_TURNED'],
  ],
  ['the top margin is 15 mm', say('w:top="1134"', 'w:top="850"'), ['MARGIN_TOP']],
  ['the bottom margin is 30 mm', say('w:bottom="1134"', 'w:bottom="1701"'), ['MARGIN_BOTTOM']],
  ['the left margin is 25 mm', say('w:left="1701"', 'w:left="1417"'), ['MARGIN_LEFT']],
  [
    'the right margin is 25 mm',
    say(/w:right="1134" w:bottom/, 'w:right="1417" w:bottom'),
    ['MARGIN_RIGHT'],
  ],
  ['the first page is not told apart', say('<w:titlePg/>', ''), ['PAGE_NUMBER_FIRST']],
  [
    'pages are counted in Roman',
    say('<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="1" w:fmt="lowerRoman"/>'),
    ['PAGE_NUMBER_ARABIC'],
  ],
  [
    'pages are counted from 5',
    say('<w:pgNumType w:start="1"/>', '<w:pgNumType w:start="5"/>'),
    ['PAGE_NUMBER_FROM_ONE'],
  ],
  ['a paragraph is in Arial', within(TEXT, face('Arial')), ['FONT']],
  ['a paragraph is blue', within(TEXT, colour('0000FF')), ['COLOUR']],
  ['letters are decomposed', within(TEXT, say('Quá', 'Qua\u0301')), ['DECOMPOSED']],

  ['the name of the state is missing', say(NATION, ''), ['NATION_MISSING']],
  [
    'the name of the state is misspelt',
    say(NATION, 'CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAM'),
    ['NATION_WORDS'],
  ],
  ['the other spelling of HÒA', say(NATION, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'), []],
  [
    'the name of the state is not in capitals',
    say(NATION, 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
    ['NATION.LETTERS'],
  ],
  ['the name of the state is in 14', within(NATION, size(14)), ['NATION.SIZE']],
  ['the name of the state is not bold', within(NATION, bold(false)), ['NATION.BOLD']],
  ['the name of the state is in italics', within(NATION, italic(true)), ['NATION.ITALIC']],
  ['the name of the state is not centred', within(NATION, align('left')), ['NATION.ALIGN']],
  ['the motto is missing', say(MOTTO, ''), ['MOTTO_MISSING']],
  ['the motto has hyphens without spaces', say(MOTTO, 'Độc lập-Tự do-Hạnh phúc'), ['MOTTO_WORDS']],
  ['the motto has long dashes', say(MOTTO, 'Độc lập – Tự do – Hạnh phúc'), ['MOTTO_WORDS']],
  ['the motto has small letters', say(MOTTO, 'Độc lập - tự do - hạnh phúc'), ['MOTTO_WORDS']],
  ['the motto is in 12', within(MOTTO, size(12)), ['MOTTO.SIZE']],
  ['the motto is not bold', within(MOTTO, bold(false)), ['MOTTO.BOLD']],
  ['the motto is in italics', within(MOTTO, italic(true)), ['MOTTO.ITALIC']],
  ['the motto is on the right', within(MOTTO, align('right')), ['MOTTO.ALIGN']],
  ['no rule is under the motto', withoutNext(MOTTO), ['MOTTO_RULE']],
  [
    'the rule under the motto is as wide as the column',
    (xml) => {
      const at = xml.indexOf('<w:ind', xml.indexOf(MOTTO));
      return xml.slice(0, at) + xml.slice(at).replace(/<w:ind [^>]*\/>/, '');
    },
    ['MOTTO_RULE'],
  ],
  [
    'the motto is underlined in place of a rule',
    (xml) => within(MOTTO, say('<w:sz ', '<w:u w:val="single"/><w:sz '))(withoutNext(MOTTO)(xml)),
    ['MOTTO_UNDERLINED'],
  ],
  [
    'state and motto are double spaced',
    within(NATION, say('w:before="0"', 'w:before="0" w:line="480"')),
    ['HEAD_SPACING'],
  ],

  ['the parent body is bold', within(PARENT, bold(true)), ['PARENT.BOLD']],
  ['the parent body is in 14', within(PARENT, size(14)), ['PARENT.SIZE']],
  ['the parent body is in small letters', say(PARENT, 'UBND tỉnh Bắc Giang'), ['PARENT.LETTERS']],
  ['the parent body is in italics', within(PARENT, italic(true)), ['PARENT.ITALIC']],
  ['the parent body is at the left', within(PARENT, align('left')), ['PARENT.ALIGN']],
  ['the issuing body is not bold', within(BODY, bold(false)), ['BODY.BOLD']],
  ['the issuing body is in 14', within(BODY, size(14)), ['BODY.SIZE']],
  ['the issuing body is in italics', within(BODY, italic(true)), ['BODY.ITALIC']],
  ['the issuing body is at the left', within(BODY, align('left')), ['BODY.ALIGN']],
  ['no rule is under the issuing body', withoutNext(BODY), ['BODY_RULE']],
  [
    'the rule under the body is as long as its name',
    (xml) => {
      const at = xml.indexOf('<w:ind', xml.indexOf(BODY));
      return xml.slice(0, at) + xml.slice(at).replace(/<w:ind [^>]*\/>/, '');
    },
    ['BODY_RULE'],
  ],
  ['nobody issues it', (xml) => say(BODY, '')(say(PARENT, '')(xml)), ['BODY_MISSING']],

  ['there is no number', say(NUMBER, ''), ['NUMBER_MISSING']],
  ['the number has no colon', say(NUMBER, 'Số 845/SKHCN-QLCN'), ['NUMBER_COLON']],
  ['the number is below ten without a zero', say(NUMBER, 'Số: 5/SKHCN-QLCN'), ['NUMBER_ZERO']],
  ['the symbol has spaces', say(NUMBER, 'Số: 845/SKHCN - QLCN'), ['NUMBER_MARKS']],
  ['the symbol is in small letters', say(NUMBER, 'Số: 845/Skhcn-QLCN'), ['NUMBER_CAPITALS']],
  ['a công văn has the code of a type', say(NUMBER, 'Số: 845/BC-SKHCN'), ['NUMBER_SYMBOL']],
  ['the number is blank', say(NUMBER, 'Số:      /SKHCN-QLCN'), []],
  ['the number is in 14', within(NUMBER, size(14)), ['NUMBER.SIZE']],
  ['the number is bold', within(NUMBER, bold(true)), ['NUMBER.BOLD']],
  ['the number is in italics', within(NUMBER, italic(true)), ['NUMBER.ITALIC']],
  ['the number is at the left', within(NUMBER, align('left')), ['NUMBER.ALIGN']],
  ['there is no date', say(DATE, ''), ['DATE_MISSING']],
  ['no comma is after the place', say(DATE, 'Bắc Giang ngày 23 tháng 8 năm 2021'), ['DATE_COMMA']],
  [
    'the place begins with a small letter',
    say(DATE, 'bắc Giang, ngày 23 tháng 8 năm 2021'),
    ['DATE_PLACE'],
  ],
  [
    'the day is below ten without a zero',
    say(DATE, 'Bắc Giang, ngày 5 tháng 8 năm 2021'),
    ['DATE_ZERO'],
  ],
  ['February is without a zero', say(DATE, 'Bắc Giang, ngày 23 tháng 2 năm 2021'), ['DATE_ZERO']],
  ['August is with a zero', say(DATE, 'Bắc Giang, ngày 23 tháng 08 năm 2021'), ['DATE_ZERO']],
  ['January has its zero', say(DATE, 'Bắc Giang, ngày 05 tháng 01 năm 2021'), []],
  ['the date is upright', within(DATE, italic(false)), ['DATE.ITALIC']],
  ['the date is bold', within(DATE, bold(true)), ['DATE.BOLD']],
  ['the date is in 12', within(DATE, size(12)), ['DATE.SIZE']],
  ['the date is at the right', within(DATE, align('right')), ['DATE.ALIGN']],

  ['the subject of the letter is bold', within(ABOUT, bold(true)), ['ABOUT.BOLD']],
  ['the subject of the letter is in 14', within(ABOUT, size(14)), ['ABOUT.SIZE']],
  ['the subject of the letter is in italics', within(ABOUT, italic(true)), ['ABOUT.ITALIC']],
  ['the subject of the letter is at the left', within(ABOUT, align('left')), ['ABOUT.ALIGN']],
  ['V/v is written in capitals', say('V/v góp ý', 'V/V góp ý'), ['ABOUT_START']],
  [
    'no air is over the subject of the letter',
    within(ABOUT, say(/w:before="\d+"/, 'w:before="0"')),
    ['ABOUT_GAP'],
  ],
  ['urgency is not bold', within('>KHẨN<', bold(false)), ['URGENCY.BOLD']],
  ['urgency is in 12', within('>KHẨN<', size(12)), ['URGENCY.SIZE']],

  // What was a list of recipients is text then, and stands too close.
  ['nobody is written to', say('Kính gửi:', 'Gửi:'), ['TO_MISSING', 'TEXT_GAP']],
  ['“Kính gửi” has no colon', say('Kính gửi:', 'Kính gửi'), ['TO_COLON']],
  ['“Kính gửi” is bold', within('Kính gửi:', bold(true)), ['TO.BOLD']],
  ['a recipient is in italics', within('Các sở, ban, ngành tỉnh;', italic(true)), ['TO.ITALIC']],
  ['a recipient is in 12', within('Các sở, ban, ngành tỉnh;', size(12)), ['TO.SIZE']],
  ['a recipient ends in a comma', say('ban, ngành tỉnh;', 'ban, ngành tỉnh,'), ['TO_MARKS']],
  [
    'the last recipient has no full stop',
    say('- UBND các huyện, thành phố.', '- UBND các huyện, thành phố'),
    ['TO_MARKS'],
  ],
  [
    'the dashes stand at the margin',
    (xml) =>
      ['- Các sở', '- UBND các huyện'].reduce(
        (all, one) => within(one, say(/<w:ind [^>]*\/>/, ''))(all),
        xml,
      ),
    ['TO_UNDER_COLON'],
  ],

  ['the text is in 12', within(TEXT, size(12)), ['TEXT.SIZE']],
  ['a paragraph of text is in italics', within(TEXT, italic(true)), ['TEXT.ITALIC']],
  ['a paragraph is ragged', within(TEXT, own('<w:jc w:val="left"/>')), ['TEXT_JUSTIFIED']],
  ['a paragraph has no first line', within(TEXT, own('<w:ind w:firstLine="0"/>')), ['TEXT_INDENT']],
  ['a first line of 1 cm', within(TEXT, own('<w:ind w:firstLine="567"/>')), []],
  [
    'paragraphs stand close',
    within('Để hoàn thiện hồ sơ', own('<w:spacing w:after="40"/>')),
    ['TEXT_GAP'],
  ],
  ['lines are double spaced', within(TEXT, own('<w:spacing w:line="480"/>')), ['TEXT_LINES']],
  ['the text does not end', say('./.', '.'), ['CLOSING_MISSING']],
  ['the text ends in ./', say('./.', './'), ['CLOSING_MARK']],
  ['the text ends twice', say('nội dung dự thảo.<', 'nội dung dự thảo./.<'), ['CLOSING_TWICE']],

  ['there is no “Nơi nhận”', say('Nơi nhận:', 'Gửi:'), ['RECEIVERS_MISSING']],
  ['“Nơi nhận” has no colon', say('Nơi nhận:', 'Nơi nhận'), ['RECEIVERS_COLON']],
  ['“Nơi nhận” is in 14', within('Nơi nhận:', size(14)), ['RECEIVERS.SIZE']],
  ['“Nơi nhận” is not bold', within('Nơi nhận:', bold(false)), ['RECEIVERS.BOLD']],
  ['“Nơi nhận” is upright', within('Nơi nhận:', italic(false)), ['RECEIVERS.ITALIC']],
  [
    '“Nơi nhận” is in the middle',
    within('Nơi nhận:', say('<w:pPr>', '<w:pPr><w:jc w:val="center"/>')),
    ['RECEIVERS_FLUSH'],
  ],
  ['the list is in 13', within('- Như trên;', size(13)), ['RECEIVER.SIZE']],
  ['the list is in italics', within('- Như trên;', italic(true)), ['RECEIVER.ITALIC']],
  ['the list begins otherwise', say('- Như trên;', '- UBND tỉnh;'), ['RECEIVERS_AS_ABOVE']],
  ['the list has no dash', say('- Lãnh đạo Sở;', 'Lãnh đạo Sở;'), ['RECEIVERS_DASH']],
  [
    'a line of the list ends in a full stop',
    say('- Lãnh đạo Sở;', '- Lãnh đạo Sở.'),
    ['RECEIVERS_MARKS'],
  ],
  ['nothing is kept', say('- Lưu: VT, QLCN.', '- Văn thư.'), ['RECEIVERS_KEPT']],

  ['KT has no full stop', say('KT. GIÁM ĐỐC', 'KT GIÁM ĐỐC'), ['SIGNATURE_FOR']],
  ['the head signs for himself', say('PHÓ GIÁM ĐỐC', 'GIÁM ĐỐC'), ['SIGNATURE_DEPUTY']],
  ['the position is not bold', within('PHÓ GIÁM ĐỐC', bold(false)), ['POSITION.BOLD']],
  ['the position is in 12', within('PHÓ GIÁM ĐỐC', size(12)), ['POSITION.SIZE']],
  ['the position is at the left', within('PHÓ GIÁM ĐỐC', align('left')), ['POSITION.ALIGN']],
  ['the name is in italics', within('Nguyễn Phúc Thương', italic(true)), ['SIGNER.ITALIC']],
  ['the name is in 12', within('Nguyễn Phúc Thương', size(12)), ['SIGNER.SIZE']],
  ['the name is not bold', within('Nguyễn Phúc Thương', bold(false)), ['SIGNER.BOLD']],
  [
    'the name has a degree',
    say('Nguyễn Phúc Thương', 'TS. Nguyễn Phúc Thương'),
    ['SIGNATURE_DEGREE'],
  ],

  ['a date in the text has no zero', say('01/9/2021', '1/9/2021'), ['DATES_ZERO']],
  ['a date in the text has one zero too many', say('01/9/2021', '01/09/2021'), ['DATES_NO_ZERO']],
  [
    'a province is written with a capital',
    say('hồ sơ trình UBND tỉnh,', 'hồ sơ trình Tỉnh Bắc Giang,'),
    ['CAPITALS_PLACE'],
  ],
  [
    'a department is written small',
    within('Để hoàn thiện', say('Sở Khoa học', 'Sở khoa học')),
    ['CAPITALS_BODY'],
  ],
];

const REPORT_TYPE = '>BÁO CÁO<';
const SUBJECT = 'Tổng hợp, giải trình, tiếp thu ý kiến góp ý đối với';
const BASIS = 'Căn cứ Quyết định số 1199';
const HEADING = 'I. QUÁ TRÌNH LẤY Ý KIẾN';
const ANNEX = '>Phụ lục<';
const TITLE = 'BẢNG TỔNG HỢP Ý KIẾN GÓP Ý';
const REFERENCE = '(Kèm theo Báo cáo';

const ofReport: readonly Case[] = [
  ['the type is not bold', within(REPORT_TYPE, bold(false)), ['TYPE.BOLD']],
  ['the type is in 16', within(REPORT_TYPE, size(16)), ['TYPE.SIZE']],
  ['the type is not in capitals', say(REPORT_TYPE, '>Báo cáo<'), ['TYPE.LETTERS']],
  ['the type is in italics', within(REPORT_TYPE, italic(true)), ['TYPE.ITALIC']],
  ['the type is at the left', within(REPORT_TYPE, align('left')), ['TYPE.ALIGN']],
  ['the symbol is of another type', say('15/BC-SKHCN', '15/TTr-SKHCN'), ['NUMBER_SYMBOL']],
  ['the subject is in italics', within(SUBJECT, italic(true)), ['SUBJECT.ITALIC']],
  ['the subject is in 12', within(SUBJECT, size(12)), ['SUBJECT.SIZE']],
  ['no rule is under the subject', withoutNext(SUBJECT), ['SUBJECT_RULE']],
  [
    'one recipient stands on a line of its own',
    say(
      'Kính gửi: UBND tỉnh Bắc Giang</w:t></w:r></w:p>',
      'Kính gửi:</w:t></w:r></w:p><w:p><w:r><w:t>- UBND tỉnh Bắc Giang</w:t></w:r></w:p>',
    ),
    ['TO_SAME_LINE'],
  ],
  ['a basis is upright', within(BASIS, italic(false)), ['BASIS.ITALIC']],
  ['a basis is in 12', within(BASIS, size(12)), ['BASIS.SIZE']],
  ['a basis ends in a full stop', say(/(công tác năm 2021);/, '$1.'), ['BASIS_MARKS']],
  [
    'a basis has no number',
    say('Căn cứ Quyết định số 1199/QĐ-UBND ngày 24/12/2020', 'Căn cứ Quyết định'),
    ['BASIS_CITED'],
  ],
  ['points skip đ', say('>đ) ', '>e) '), ['POINT_LETTERS']],
  ['a point has a letter that is none', say('>d) ', '>f) '), ['POINT_LETTERS']],
  [
    'the text does not point to its annex',
    (xml) => say(/ \(chi tiết tại Phụ lục kèm theo\)/g, '')(xml),
    ['ANNEX_POINTED'],
  ],
  ['a heading is not bold', within(HEADING, bold(false)), ['HEADING.BOLD']],
  ['a heading is in 15', within(HEADING, size(15)), ['HEADING.SIZE']],
  ['the annex is told in 13', within(ANNEX, size(13)), ['ANNEX.SIZE']],
  ['the annex is told in capitals', say(ANNEX, '>PHỤ LỤC KÈM THEO<'), []],
  ['the annex is not bold', within(ANNEX, bold(false)), ['ANNEX.BOLD']],
  ['a single annex has a number', say(ANNEX, '>Phụ lục I<'), ['ANNEX_NUMERALS']],
  [
    'the title of the annex is not in capitals',
    say(`>${TITLE}<`, '>Bảng tổng hợp ý kiến<'),
    ['ANNEX_TITLE.LETTERS'],
  ],
  ['the title of the annex is not bold', within(`>${TITLE}<`, bold(false)), ['ANNEX_TITLE.BOLD']],
  [
    'the annex does not say to what it belongs',
    say(/\(Kèm theo Báo cáo[^<]*/, ''),
    ['ANNEX_REFERENCE_MISSING'],
  ],
  [
    'the line of belonging is upright',
    within(REFERENCE, italic(false)),
    ['ANNEX_REFERENCE.ITALIC'],
  ],
  [
    'the line of belonging is at the left',
    within(REFERENCE, align('left')),
    ['ANNEX_REFERENCE.ALIGN'],
  ],
  [
    'the annex goes on with the numbers of the paper',
    (xml) => {
      const last = xml.lastIndexOf('<w:pgNumType');
      return (
        xml.slice(0, last) + xml.slice(last).replace('<w:pgNumType w:start="1"/>', '<w:pgNumType/>')
      );
    },
    ['PAGE_NUMBER_ANNEX'],
  ],
  [
    'the annex stands on the same page',
    say(/<w:type w:val="nextPage"\/>/g, '<w:type w:val="continuous"/>'),
    ['ANNEX_PAGE'],
  ],
];

const ofHeaders: readonly Case[] = [
  ['is at the right', align('right'), ['PAGE_NUMBER.ALIGN']],
  ['is in 10', size(10), ['PAGE_NUMBER.SIZE']],
  ['is in italics', say(/<w:sz /g, '<w:i/><w:sz '), ['PAGE_NUMBER.ITALIC']],
];

describe('our own papers', () => {
  it('have no finding', () => {
    expect(rulesBroken(letter)).toEqual([]);
    expect(rulesBroken(report)).toEqual([]);
  });
});

describe('a công văn is found out when', () => {
  it.each(ofLetter)('%s', (_what, change, rules) => {
    expect(rulesBroken(inBody(letter, change))).toEqual(rules);
  });
});

describe('a báo cáo is found out when', () => {
  it.each(ofReport)('%s', (_what, change, rules) => {
    expect(rulesBroken(inBody(report, change))).toEqual(rules);
  });
});

describe('the number of the page is found out when it', () => {
  it.each(ofHeaders)('%s', (_what, change, rules) => {
    expect(rulesBroken(inHeaders(letter, change))).toEqual(rules);
  });

  it('stands at the foot', () => {
    const moved = inHeaders(letter, say(/PAGE/, 'TITLE'));
    expect(rulesBroken(moved)).toEqual([]);
    expect(rulesBroken(inHeaders(report, say(/PAGE/, 'TITLE')))).toEqual(['PAGE_NUMBER_MISSING']);
  });
});
