// Hostile text drawn at random: pieces of the corpus beside, within and behind each other, and any characters at all.

import fc from 'fast-check';
import { corpus, FORMULA_STARTS } from './corpus.ts';

/** Single characters that one layer or another treats in its own way. */
const PECULIAR = [
  ...Object.values(FORMULA_STARTS),
  ...['\0', '\u0001', '\b', '\u000b', '\u001f', '\u007f', '\u0085', '\u00a0', '\u00ad'],
  ...['\u0300', '\u0301', '\u200b', '\u200d', '\u2028', '\u202e', '\u2066', '\ufeff', '\ufffe'],
  ...['\ud800', '\udbff', '\udc00', '\udfff', '\u{1f600}', '\u{e0061}', '\u{10ffff}'],
  ...['<', '>', '&', '"', "'", '`', '{{', '}}', '{{{', '$&', '$1', '\\', '%0a', '\r\n', '\r', '\n'],
  ...[';', ',', '\t', '|', '#', '_x0000_', ']]>', '</', '<?', '?>', '--', '/*'],
];

const piece = fc.oneof(
  fc.constantFrom(...PECULIAR),
  fc.constantFrom(...corpus.map(({ text }) => text)),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Đề nghị bổ sung', 'Mục III.5, trang 18', 'Sở Tài chính', '1/2/2026', '12'),
);

/** A text of a few such pieces. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));

/** The same on one line, for what is one line or one cell by its nature. */
export const hostileLine: fc.Arbitrary<string> = hostileText.map((text) =>
  text.replace(/\s|\u0085/gu, ' '),
);
