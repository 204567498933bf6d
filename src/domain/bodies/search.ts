// How names are searched: without regard to accents, their order of code points, case, or word order.

/** Đ and đ do not decompose; the Icelandic letters beside them are a common slip of keyboards. */
const BARRED_D = /[đðĐÐ]/g;
/** Accents that stand alone after decomposition, and characters that no eye sees. */
const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * A text as it is compared: no accents, small letters, words parted by one space. NFC and NFD, hòa
 * and hoà, ủy and uỷ give the same; so do hyphens, dots and spaces between words.
 * @example folded('Sở Tài chính – Đầu tư') //=> 'so tai chinh dau tu'
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(BARRED_D, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Whether every word of the query begins a word of the text, in any order; an empty query matches
 * everything. Names, ids and addresses may be joined by a space and searched at once.
 * @example matchesSearch('UBND huyện Hiệp Hòa', 'hoà hiep') //=> true
 * @example matchesSearch('Sở Xây dựng', 'y tế') //=> false
 */
export function matchesSearch(text: string, query: string): boolean {
  const within = ` ${folded(text)}`;
  return folded(query)
    .split(' ')
    .every((word) => within.includes(word === '' ? '' : ` ${word}`));
}
