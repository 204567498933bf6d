// Text from anybody, made fit for XML and for one line of print; nothing else in it is changed.

/** What the slow way below changes; nearly no text has any of it. */
const UNSAFE = /[^\u0020-\u0084\u0086-\u2027\u202a-\ud7ff\ue000-\ufffd]/;

/**
 * The text without characters that no XML 1.0 file may hold, lone surrogates as U+FFFD, tabs and
 * line ends as spaces. Letters stay in the form they were typed in.
 * @example safeText('a\u0000b\nc') //=> 'ab c'
 */
export function safeText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  let safe = '';
  for (const character of text.replace(/\r\n/g, '\n')) safe += safeCharacter(character);
  return safe;
}

function safeCharacter(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point === 0x09 || point === 0x0a || point === 0x0d) return ' ';
  if (point === 0x85 || point === 0x2028 || point === 0x2029) return ' ';
  if (point < 0x20 || point === 0xfffe || point === 0xffff) return '';
  if (point >= 0xd800 && point <= 0xdfff) return '\uFFFD';
  return character;
}
