// Searching names as people type them: with and without accents, in any encoding, in any order.

import { describe, expect, it } from 'vitest';
import { folded, matchesSearch } from '../../../src/domain/bodies/search.ts';

const found: readonly (readonly [text: string, query: string, why: string])[] = [
  ['Sở Tài chính', 'so tai chinh', 'typed without accents'],
  ['Sở Tài chính', 'SỞ TÀI CHÍNH', 'typed in capitals'],
  ['Sở Tài chính'.normalize('NFD'), 'tài chính'.normalize('NFC'), 'stored NFD, typed NFC'],
  ['Sở Tài chính', 'tài'.normalize('NFD'), 'stored NFC, typed NFD'],
  ['UBND huyện Hiệp Hòa', 'Hiệp Hoà', 'the accent on the other vowel'],
  ['UBND huyện Hiệp Hoà', 'hòa', 'the other way round'],
  ['Ủy ban Mặt trận Tổ quốc', 'uỷ ban', 'uỷ for ủy'],
  ['Uỷ ban Mặt trận Tổ quốc', 'ỦY BAN', 'capitals and the other accent'],
  ['UBND huyện Sơn Động', 'son dong', 'đ typed as d'],
  ['Sở Giao thông vận tải', 'van giao', 'a plain word'],
  ['Ban Quản lý các Khu công nghiệp', 'khu quản lý', 'words in another order'],
  ['Sở Nông nghiệp và PTNT', 'nong  nghiep', 'two spaces'],
  ['Sở Nông nghiệp và PTNT', 'nôn', 'the beginning of a word'],
  ['STC Sở Tài chính stc@bacgiang.gov.vn', 'bacgiang tài', 'an address and a name at once'],
  ['Liên hiệp các Hội KH&KT', 'kh kt', 'a sign between letters'],
  ['Đài Phát thanh – Truyền hình', 'phát thanh-truyền', 'a dash for a hyphen'],
  ['Đảng ủy'.replace('Đ', 'Ð'), 'dang uy', 'the wrong capital Đ'],
  ['Sở\u00a0Y\u200btế', 'y', 'a space that does not break and one of no width'],
  ['Sở Y tế', '', 'nothing asked'],
  ['Sở Y tế', ' - ', 'nothing but signs'],
];

const notFound: readonly (readonly [text: string, query: string, why: string])[] = [
  ['Sở Xây dựng', 'y tế', 'no such words'],
  ['Sở Tài chính', 'sở tài nguyên', 'one of the words is missing'],
  ['Sở Xây dựng', 'ay dung', 'a word is found by its beginning'],
  ['', 'sở', 'nothing to search in'],
];

describe('searching a name', () => {
  it.each(found)('finds “%s” by “%s”: %s', (text, query) => {
    expect(matchesSearch(text, query)).toBe(true);
  });

  it.each(notFound)('does not find “%s” by “%s”: %s', (text, query) => {
    expect(matchesSearch(text, query)).toBe(false);
  });

  it('compares a name by its bare letters', () => {
    expect(folded('  Sở Tài chính – Đầu tư ')).toBe('so tai chinh dau tu');
  });
});
