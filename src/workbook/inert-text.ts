// Which texts a spreadsheet can only keep as they are, whatever its language: the others must not be
// written as values, because Sheets reads a written string as if a person had typed it.

const TRUTHS = new Set(['true', 'false', 'đúng', 'sai', 'nan', 'infinity']);
/** No date, amount or time in words is longer than this. */
const LONGEST_DATE = 60;
/** A bracket before the letter begins the subjects of mails, and nothing that a parser knows. */
const BEGINS_WITH_LETTER = /^\[?[a-zA-ZÀ-ÖØ-öø-ỹ]/;
/** Signs that no number, date, time or amount of any language holds: `vt2@x.vn`, `D4:STC:LAY_Y_KIEN:1`. */
const NEVER_IN_A_DATE = /[_;@=|<>{}[\]"“”«»?!&]|:\/\//;
/** `2_ABaOnu…`: an id that a service made; it may begin with a digit. */
const MACHINE_ID = /^[A-Za-z0-9][A-Za-z0-9-]*_[A-Za-z0-9_-]*$/;
/** No date without a space is as long: the id of a form or a file. */
const LONG_ID = /^[A-Za-z0-9][A-Za-z0-9-]{39,}$/;
/** `PH-D4-STC`, `P6`, `SILENCE_AGREES`: capitals and digits, but no name of a month or a currency. */
const CODE = /^[A-Z][A-Z_]*\d*(-[A-Za-z0-9_]+)*$/;
/** `D4.STC.7KQ2MHNB`, `D4:STC:NHAC:2`: the same in parts, one of which is a word of ours. */
const CODE_IN_PARTS = /^[A-Z]+\d*([.:][A-Za-z0-9]+)+$/;
/** `P5FS+0`, `P5FS+0, P3SS+2`: what a phase follows; the sign stands between a word of ours and a number. */
const LINKS =
  /^[A-Z]{1,3}\d{1,4}(?:FS|SS|FF|SF)[+-]\d{1,3}(?:, [A-Z]{1,3}\d{1,4}(?:FS|SS|FF|SF)[+-]\d{1,3})*$/;
/** `1199/QĐ-UBND`, `01/2022/NQ-HĐND`: a number that offices give; no month begins like its type. */
const DOCUMENT_NUMBER =
  /^\d{1,5}\/(?:(?:19|20)\d{2}\/)?(?:QĐ|CT|KH|NQ|NĐ|TT|TB|KL|BC|HD)-[A-ZĐ][A-Za-zĐđ-]+$/;
/** `1. Đánh giá …`: an item of a list; prose of this length is nothing that a parser knows. */
const NUMBERED_PROSE = /^\d{1,2}[.)] [a-zA-ZÀ-ÖØ-öø-ỹ]/;
const MONTH_OR_MONEY =
  /^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|THG|THANG|USD|VND|EUR|GBP|JPY)[A-Z]*-?\d/;
/** Words beside digits in a typed date, time or amount, as a part of a code could spell them. */
const CALENDAR_PART =
  /^(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|THG|TH|T|AM|PM|SA|CH|Z|GMT|UTC|E|H|M|S|D|USD|VND|EUR|GBP|JPY)$/i;
/** Letters that no other language writes: those with two marks or the hook, and ơ, ư. */
const ONLY_VIETNAMESE = /[ơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựảẻỉỏủỷ]/;
/** Words of references, whose letters other languages write, too, but no calendar does. */
const REFERENCES = new Set(['mục', 'phụ', 'lục']);
/** Vietnamese words with such a letter that may stand in a date, a time or an amount. */
const VIETNAMESE_CALENDAR = new Set([
  ...['thứ', 'tư', 'bảy', 'bẩy', 'chủ', 'nhật', 'một', 'mười', 'mươi', 'lẻ', 'rưỡi', 'mồng'],
  ...['giờ', 'trưa', 'tối', 'chiều', 'buổi', 'tuần', 'trước', 'quý', 'kỷ', 'đồng', 'tỷ', 'tỉ'],
  ...['triệu', 'nửa', 'phẩy', 'điểm'],
]);

/**
 * Whether no parser of cells can take the text for a formula, number, date, truth value or error
 * (platform.md §2.2). When in doubt, no: the caller has a second way that parses nothing.
 * @example isInert('Sở Tài chính') //=> true
 * @example isInert('Khoản 2 Điều 5') //=> true
 * @example isInert('[Đề nghị góp ý trước 01/9/2021] Dự thảo') //=> true
 * @example isInert('P5FS+0') //=> true
 * @example isInert('1199/QĐ-UBND') //=> true
 * @example isInert('Tháng 8 2021') //=> false
 * @example isInert('+84912345678') //=> false
 */
export function isInert(text: string): boolean {
  if (text === '') return true;
  if (MACHINE_ID.test(text)) return /[A-Za-z]/.test(text);
  if (LONG_ID.test(text)) return /[A-Za-z].*[A-Za-z]/.test(text);
  if (text !== text.trim()) return false;
  if (LINKS.test(text) || DOCUMENT_NUMBER.test(text)) return true;
  if (NUMBERED_PROSE.test(text) && text.length > LONGEST_DATE) {
    return saysSomething(text.normalize('NFC').toLowerCase());
  }
  if (!BEGINS_WITH_LETTER.test(text)) return false;
  const folded = text.normalize('NFC').toLowerCase();
  if (TRUTHS.has(folded)) return false;
  if (!/\d/.test(text) || text.length > LONGEST_DATE) return true;
  return NEVER_IN_A_DATE.test(text) || isCode(text) || saysSomething(folded);
}

function isCode(text: string): boolean {
  if (CODE.test(text)) return !MONTH_OR_MONEY.test(text);
  if (!CODE_IN_PARTS.test(text)) return false;
  const [, ...later] = text.split(/[.:]/).map((part) => part.replace(/\d/g, ''));
  return later.some((word) => word !== '') && later.every((word) => !CALENDAR_PART.test(word));
}

/** Whether a word is Vietnamese beyond doubt, and none of a date, a time or an amount. */
function saysSomething(folded: string): boolean {
  return folded
    .split(/[^\p{L}]+/u)
    .some((word) =>
      ONLY_VIETNAMESE.test(word) ? !VIETNAMESE_CALENDAR.has(word) : REFERENCES.has(word),
    );
}
