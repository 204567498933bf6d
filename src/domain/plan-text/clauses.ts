// The clauses of a sentence of work: what semicolons part, brackets and quotations kept whole.

/** The clauses of a paragraph, without the stop at its end. */
export function clausesOf(paragraph: string): string[] {
  return partedBy(paragraph, ';').map((clause) => clause.replace(/[\s.]+$/u, ''));
}

/** The parts of a text between a sign that stands outside brackets and quotation marks. */
export function partedBy(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '“') depth += 1;
    else if (letter === ')' || letter === '”') depth = Math.max(0, depth - 1);
    else if (letter === sign && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const NOUN_FIRST =
  /^(?:và\s+)?(?:các\s+)?(?:UBND|ủy ban|sở|ban|ngành|phòng|đơn vị|doanh nghiệp|tổ chức|Cục|Vụ|Bộ|Viện|Văn phòng|hiệp hội|hội|chuyên gia|nhà khoa học|cơ quan|địa phương)(?!\p{L})/iu;

/** Whether a clause only goes on with whom the clause before it named: “; UBND các huyện, thành phố”. */
export const goesOnNaming = (clause: string): boolean => NOUN_FIRST.test(clause);

/** A text without the name that “Đề án” is followed by in quotation marks. */
export const withoutQuotedName = (text: string): string =>
  text.replace(/(đề án)\s*(?:“[^”]*”?|"[^"]*"?)/giu, '$1');

/** The first letter in capitals. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The first letter small, unless the word is written in capitals or names an office. */
export const lowered = (text: string): string =>
  /^(?:\p{Lu}{2}|Đề án|UBND|Sở|Bộ|Cục|Văn phòng)/u.test(text)
    ? text
    : text.slice(0, 1).toLowerCase() + text.slice(1);

/** Usual abbreviations, for titles that stand in narrow columns. */
export const abbreviated = (text: string): string =>
  text
    .replace(/khoa học và công nghệ/giu, 'KH&CN')
    .replace(/ủy ban nhân dân/giu, 'UBND')
    .replace(/hội đồng nhân dân/giu, 'HĐND');

/** “Giám đốc sở” as offices print it in a title: “Giám đốc Sở”. */
export const withOfficeCapital = (text: string): string =>
  text.replace(/(thuộc|lãnh đạo|giám đốc) sở(?![\p{L},])/giu, '$1 Sở');
