// The checker does not cry wolf at papers that other offices made well in Word, each in its own way.

import { describe, expect, it } from 'vitest';
import { UnreadableDocx } from '../../../src/documents/reading/open-docx.ts';
import { readDocx } from '../../../src/documents/reading/read-docx.ts';
import { checkForm } from '../../../src/domain/decree/check-form.ts';
import { decision, letter, minutes, tabbedLetter } from './offices.ts';
import { changed } from './word-file.ts';

const check = (bytes: Uint8Array) => checkForm(readDocx(bytes));
const rulesOf = (bytes: Uint8Array) => check(bytes).findings.map(({ rule }) => rule);

describe('a paper made well in Word', () => {
  it('has no finding when fonts and sizes come from styles that rest on each other', () => {
    expect(check(letter())).toEqual({ kind: 'CONG_VAN', findings: [] });
  });

  it('has no finding as a quyết định with authority, bases and articles', () => {
    expect(check(decision())).toEqual({ kind: 'QUYET_DINH', findings: [] });
  });

  it('has no finding as a biên bản that two people sign', () => {
    expect(check(minutes())).toEqual({ kind: 'BIEN_BAN', findings: [] });
  });

  it('is only to be looked at where its head is set by tabs', () => {
    expect(check(tabbedLetter()).findings.map(({ rule, where }) => [rule, where])).toEqual([
      ['HEAD_BY_TABS', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ]);
  });
});

describe('what a style hands down', () => {
  it('is found wrong at every place, and told once', () => {
    const small = changed(letter(), /styles/, (xml) =>
      xml.replace('<w:ind w:firstLine="720"/>', '<w:ind w:firstLine="300"/>'),
    );
    const [one, ...others] = check(small).findings;
    expect(one).toMatchObject({ rule: 'TEXT_INDENT', found: '0,53 cm', more: 2 });
    expect(others).toEqual([]);
  });

  it('goes down to the theme, whose font stands where nobody names another', () => {
    const themed = changed(letter(), /styles/, (xml) =>
      xml.replace('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>', ''),
    );
    const fonts = check(themed).findings.filter(({ rule }) => rule === 'FONT');
    expect(fonts.map(({ found }) => found)).toEqual(['Calibri']);
  });

  it('is overruled by what is said at the place', () => {
    const direct = changed(letter(), /document/, (xml) =>
      xml.replace(
        /<w:pStyle w:val="Loivan"\/>/g,
        '<w:pStyle w:val="Loivan"/><w:spacing w:line="480" w:lineRule="auto"/>',
      ),
    );
    expect(rulesOf(direct)).toContain('TEXT_LINES');
  });

  it('does not go round for ever where styles rest on each other in a circle', () => {
    const circle = changed(letter(), /styles/, (xml) =>
      xml.replace('<w:name w:val="Normal"/>', '<w:name w:val="Normal"/><w:basedOn w:val="Giua"/>'),
    );
    expect(rulesOf(circle)).toBeInstanceOf(Array);
  });
});

describe('a quyết định or biên bản that is not', () => {
  const broken = (file: Uint8Array, from: string, to: string) =>
    rulesOf(changed(file, /document/, (xml) => xml.replace(from, to)));

  it('lacks its authority, its line of deciding, its bases', () => {
    expect(broken(decision(), 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC GIANG', '')).toEqual([
      'AUTHORITY_MISSING',
    ]);
    expect(broken(decision(), 'QUYẾT ĐỊNH:', 'Nay quyết định')).toContain('DECIDES_MISSING');
    expect(broken(decision(), '- Như Điều 3;', '- Như trên;')).toEqual(['RECEIVERS_AS_ABOVE']);
  });

  it('numbers its articles otherwise', () => {
    expect(broken(decision(), 'Điều 2.', 'Điều II.')).toContain('ARTICLE_NUMBER');
  });

  it('is signed by one', () => {
    expect(broken(minutes(), 'CHỦ TỌA', '')).not.toEqual([]);
  });
});

describe('what is no .docx', () => {
  it('is refused, not half read', () => {
    expect(() => readDocx(new Uint8Array([1, 2, 3]))).toThrow(UnreadableDocx);
    const torn = letter();
    expect(() => readDocx(torn.subarray(0, torn.length - 40))).toThrow(UnreadableDocx);
  });
});
