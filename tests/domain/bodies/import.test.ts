// A list pasted from Excel, Word or a letter: read, held against the directory, nothing taken on trust.

import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../src/domain/bodies/address-fault.ts';
import { guessGroup } from '../../../src/domain/bodies/guess-group.ts';
import { type DirectoryBody, importLines } from '../../../src/domain/bodies/import-lines.ts';
import { newBodyId } from '../../../src/domain/bodies/new-id.ts';
import { pastedLines } from '../../../src/domain/bodies/paste.ts';
import { columnsOfPaste } from '../../../src/domain/bodies/paste-columns.ts';
import { bareName, isNearName } from '../../../src/domain/bodies/same-name.ts';
import { type BodyId, idOf } from '../../../src/domain/ids.ts';

const cellsOf = (text: string) => pastedLines(text).map(({ cells }) => cells);

describe('a pasted text', () => {
  it('from a spreadsheet is parted by tabs, and empty lines are passed over', () => {
    expect(pastedLines('Sở Tài chính\tstc@x.vn\r\n\r\nSở Y tế\tsyt@x.vn\n')).toEqual([
      { line: 1, cells: ['Sở Tài chính', 'stc@x.vn'] },
      { line: 3, cells: ['Sở Y tế', 'syt@x.vn'] },
    ]);
  });

  it('keeps a cell with line breaks together, as spreadsheets quote it', () => {
    expect(pastedLines('"Sở Tài chính\nPhòng ""Ngân sách"""\tstc@x.vn\nSở Y tế\t')).toEqual([
      { line: 1, cells: ['Sở Tài chính Phòng "Ngân sách"', 'stc@x.vn'] },
      { line: 3, cells: ['Sở Y tế', ''] },
    ]);
  });

  it('keeps marks that are a person’s own', () => {
    expect(cellsOf('"ABC" Việt Nam\tabc@x.vn\n"một\thai')).toEqual([
      ['"ABC" Việt Nam', 'abc@x.vn'],
      ['"một', 'hai'],
    ]);
  });

  it('with one name a line loses list marks and closing marks, not its commas', () => {
    expect(cellsOf('1. Sở Tài chính;\n- Sở Văn hóa, Thể thao và Du lịch;\nb) Sở Y tế./.')).toEqual([
      ['Sở Tài chính', '', ''],
      ['Sở Văn hóa, Thể thao và Du lịch', '', ''],
      ['Sở Y tế', '', ''],
    ]);
  });

  it('with an address and a telephone in the line gives them columns of their own', () => {
    expect(cellsOf('Sở Tài chính – stc@x.vn – 0204 3854 123')).toEqual([
      ['Sở Tài chính', 'stc@x.vn', '0204 3854 123'],
    ]);
    expect(cellsOf('2) Sở Y tế (syt@x.vn)')).toEqual([['Sở Y tế', 'syt@x.vn', '']]);
  });

  it('is composed, and signs that no eye sees are gone', () => {
    expect(cellsOf(`\ufeff${'Sở Tài chính'.normalize('NFD')}\u200b\u202e\u00a0`)).toEqual([
      ['Sở Tài chính', '', ''],
    ]);
  });
});

const fieldsOf = (text: string) => columnsOfPaste(pastedLines(text)).fields;

describe('the columns of a list', () => {
  it('are told by the words of the head, in any order', () => {
    const list =
      'DANH SÁCH\t\t\t\t\nSTT\tĐiện thoại\tTên cơ quan, đơn vị\tEmail đầu mối\tHọ và tên đầu mối\n1\t0204\tSở Y tế\ta@x.vn\tNguyễn Văn A';
    expect(fieldsOf(list)).toEqual([null, 'phone', 'officialName', 'email', 'contactName']);
    expect(columnsOfPaste(pastedLines(list)).body.map(({ line }) => line)).toEqual([3]);
  });

  it('are told by their content where there is no head', () => {
    expect(
      fieldsOf(
        '1\tNguyễn Văn An\tSở Tài chính\t0912345678\tstc@x.vn\n2\tLê Thị Bé\tSở Y tế\t0204.3854.123\tsyt@x.vn',
      ),
    ).toEqual([null, 'contactName', 'officialName', 'phone', 'email']);
  });

  it('take a second address for copies, and a head that says the same twice once', () => {
    expect(fieldsOf('Sở Y tế\ta@x.vn\tb@x.vn')).toEqual(['officialName', 'email', 'ccEmail']);
    expect(fieldsOf('Cơ quan\tEmail\tE-mail\nSở Y tế\ta@x.vn\tb@x.vn')).toEqual([
      'officialName',
      'email',
      null,
    ]);
  });

  it('of plain names are one, with or without a head over it', () => {
    expect(fieldsOf('Tên cơ quan\nSở Y tế')[0]).toBe('officialName');
    expect(columnsOfPaste(pastedLines('Tên cơ quan\nSở Y tế')).body).toHaveLength(1);
    expect(columnsOfPaste(pastedLines('Sở Y tế\nSở Nội vụ')).body).toHaveLength(2);
  });
});

describe('the name of a body', () => {
  it.each([
    ['Sở Tài chính', 'SO'],
    ['Công an tỉnh', 'SO'],
    ['Bộ Chỉ huy quân sự tỉnh', 'SO'],
    ['Ban Dân tộc', 'BAN'],
    ['UBND huyện Sơn Động', 'HUYEN'],
    ['Ủy ban nhân dân xã Tân An', 'HUYEN'],
    ['Uỷ ban nhân dân phường Đa Mai', 'HUYEN'],
    ['Thành phố Bắc Giang', 'HUYEN'],
    ['Bộ Khoa học và Công nghệ', 'BO'],
    ['Cục Phát triển thị trường và doanh nghiệp KH&CN', 'BO'],
    ['Công ty TNHH ABC', 'DN'],
    ['Liên hiệp các Hội KH&KT tỉnh', 'TC'],
    ['Hội Nông dân', 'TC'],
    ['Văn phòng UBND tỉnh', 'THAM_TRA'],
    ['Chi cục Thủy lợi', 'PHONG'],
    ['Đoàn ĐBQH tỉnh', 'KHAC'],
  ])('“%s” tells the group %s', (name, group) => {
    expect(guessGroup(name)).toBe(group);
  });

  it.each([
    ['Sở Tài chính', 'STC'],
    ['Sở Khoa học và Công nghệ', 'SKHCN'],
    ['Sở Nông nghiệp và PTNT', 'SNNPTNT'],
    ['SỞ TÀI CHÍNH', 'STC'],
    ['Ủy ban nhân dân xã Đồng Kỳ', 'XDK'],
    ['UBND phường Đa Mai', 'PDM'],
    ['Ban 1', 'B1'],
    ['???', 'CQ'],
  ])('“%s” gives the id %s', (name, id) => {
    expect(newBodyId(name, [])).toBe(id);
  });

  it('gives an id that nobody has, whatever its case, and that no group has', () => {
    expect(newBodyId('UBND xã Tân An', ['XTA', 'xta2'])).toBe('XTA3');
    expect(newBodyId('Đơn vị N', [])).toBe('DVN');
    expect(newBodyId('Đội Nghiệp', [])).toBe('DN2');
    expect(newBodyId('x'.repeat(5).split('').join(' ').repeat(9), [])).toMatch(/^X{12}$/);
  });

  it('is the same with the tone on the other vowel, another case, another encoding', () => {
    expect(bareName('UBND Huyện  Hiệp Hoà')).toBe(bareName('ubnd huyện hiệp hòa'.normalize('NFD')));
    expect(bareName('xã Tân An')).not.toBe(bareName('xã Tấn An'));
  });

  it('is near another when a hand slipped, not when a number differs', () => {
    expect(isNearName('Sở Tài chính', 'So Tai chanh')).toBe(true);
    expect(isNearName('Sở Nội vụ', 'Sở Ngoại vụ')).toBe(false);
    expect(isNearName('Doanh nghiệp số 1', 'Doanh nghiệp số 2')).toBe(false);
  });
});

it.each([
  ['stc@bacgiang.gov.vn', null],
  ['stc', 'NO_AT'],
  ['a@b.vn, c@d.vn', 'SEVERAL'],
  ['stc@x.vn Bcc: ke@x.vn', 'SEVERAL'],
  ['stc@x.vn Subject: x', 'SPACE'],
  ['Sở <stc@x.vn>', 'NAME_AROUND'],
  ['stc@bắcgiang.vn', 'ACCENTS'],
  ['stc@bacgiang', 'NO_HOST'],
  ['stc@', 'NO_HOST'],
  ['-@-.vn', 'SHAPE'],
] as const)('the address “%s” is refused because of %s', (address, why) => {
  expect(addressFault(address)).toBe(why);
});

const body = (
  id: string,
  officialName: string,
  more: Partial<DirectoryBody> = {},
): DirectoryBody => ({
  rowNumber: 3,
  bodyId: idOf<BodyId>(id),
  officialName,
  shortName: '',
  email: '',
  ccEmail: '',
  contactName: '',
  phone: '',
  docCode: '',
  note: '',
  ...more,
});
const directory = [
  body('STC', 'Sở Tài chính', { email: 'cu@x.vn', phone: '0204.3854.123' }),
  body('STNMT', 'Sở Tài nguyên và Môi trường', { shortName: 'Sở TN&MT' }),
  body('HH', 'UBND huyện Hiệp Hòa'),
];
const decided = (text: string) => {
  const { fields, body: lines } = columnsOfPaste(pastedLines(text));
  return importLines(lines, fields, directory);
};

describe('a line of a list', () => {
  it('of an unknown name is a new body with an id and a group', () => {
    expect(decided('Sở Nội vụ\tsnv@x.vn')).toMatchObject([
      { line: 1, kind: 'NEW', newId: 'SNV', group: 'SO', given: { email: 'snv@x.vn' } },
    ]);
  });

  it('of a known name tells each change with the old value', () => {
    expect(decided('Sở Tài Chính\tmoi@x.vn\t0204 3854 123')).toMatchObject([
      { kind: 'CHANGES', changes: [{ field: 'email', old: 'cu@x.vn', given: 'moi@x.vn' }] },
    ]);
  });

  it('that says what the directory says changes nothing, and an empty cell erases nothing', () => {
    expect(decided('SỞ TÀI CHÍNH\tCU@x.vn\t\nUBND huyện Hiệp Hoà\t\t')).toMatchObject([
      { kind: 'SAME', body: { bodyId: 'STC' } },
      { kind: 'SAME', body: { bodyId: 'HH' } },
    ]);
  });

  it('with a short name is the body that is called so', () => {
    expect(decided('Sở TN&MT\ta@x.vn')).toMatchObject([
      { kind: 'CHANGES', body: { bodyId: 'STNMT' } },
    ]);
  });

  it.each(['So Tai chinh', 'Sở Tài chánh'])('with the near name “%s” is doubtful', (name) => {
    expect(decided(`${name}\ta@x.vn`)).toMatchObject([
      {
        kind: 'DOUBTFUL',
        doubt: { code: 'NEAR', body: { bodyId: 'STC' } },
        newId: 'STC2',
        changes: [{ changes: [{ field: 'email', old: 'cu@x.vn' }] }],
      },
    ]);
  });

  it('that repeats an earlier one is doubtful', () => {
    expect(
      decided('Sở Tài chính\ta@x.vn\nsở tài chính\tb@x.vn\nSở Nội vụ\t\nSở Nội vụ\t'),
    ).toMatchObject([
      { kind: 'CHANGES' },
      { kind: 'DOUBTFUL', doubt: { code: 'REPEATED', line: 1 } },
      { kind: 'NEW' },
      { kind: 'DOUBTFUL', doubt: { code: 'REPEATED', line: 3 } },
    ]);
  });

  it('with a bad address, no name, a formula or markup for a name is refused with the reason', () => {
    const long = 'ô'.repeat(50_001);
    expect(
      decided(
        `Cơ quan\tEmail\nSở Nội vụ\tsnv@\n\tx@x.vn\n=HYPERLINK("x")\t\n<b>Sở</b>\t\n${long}\t\nSở Y tế\t"a@x.vn\nBcc: b@x.vn"`,
      ),
    ).toMatchObject([
      { kind: 'BAD', faults: [{ code: 'ADDRESS', why: 'NO_HOST' }] },
      { kind: 'BAD', faults: [{ code: 'NO_NAME' }] },
      { kind: 'BAD', faults: [{ code: 'NOT_A_NAME' }] },
      { kind: 'BAD', faults: [{ code: 'NOT_A_NAME' }] },
      { kind: 'BAD', faults: [{ code: 'TOO_LONG', field: 'officialName', length: 50_001 }] },
      { kind: 'BAD', faults: [{ code: 'ADDRESS', why: 'SEVERAL' }] },
    ]);
  });

  it('gets back the zero that a spreadsheet took off its telephone number', () => {
    expect(decided('Cơ quan\tĐiện thoại\nSở Nội vụ\t912345678')).toMatchObject([
      { given: { phone: '0912345678' } },
    ]);
  });

  it('with an id names that body, and may rename it', () => {
    expect(decided('Mã\tTên cơ quan\nSTC\tSở Tài chính và Đầu tư')).toMatchObject([
      { kind: 'CHANGES', changes: [{ field: 'officialName', old: 'Sở Tài chính' }] },
    ]);
  });
});

it('a thousand lines are held against a thousand bodies in little time', () => {
  const name = (n: number) =>
    `UBND xã ${n.toString(7).replace(/\d/g, (digit) => ['An', 'Bình', 'Cẩm', 'Đông', 'Yên', 'Kỳ', 'Lục'][Number(digit)] ?? '')}`;
  const many = Array.from({ length: 1_000 }, (_, n) => body(`X${n}`, name(n)));
  const { fields, body: lines } = columnsOfPaste(
    pastedLines(
      Array.from({ length: 1_000 }, (_, n) => `${name(n + 1_000)}\tx${n}@x.vn`).join('\n'),
    ),
  );
  const begun = performance.now();
  const decidedLines = importLines(lines, fields, many);
  expect(decidedLines).toHaveLength(1_000);
  expect(performance.now() - begun).toBeLessThan(8_000);
});
