// Free text of a reply as single comments, the way offices list them: by dash, number or letter.

const BULLET =
  /^\s*(?:[-–—•+*](?![\d])|\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|[a-zđA-ZĐ]\)|[a-zđ]\.(?=\s)|[IVX]{1,4}\.(?=\s))\s*\S/u;

/** What people write into a box to say that they leave it empty. */
const NOTHING =
  /^(?:không|không có|không có ý kiến(?: gì)?(?: thêm| khác)?|không có gì thêm|không ý kiến|nhất trí|thống nhất|đồng ý|no|none|n\/a|-+)\s*[.!]*$/u;

/**
 * The comments in a free text, each byte for byte but for white space at the ends of its lines.
 * With bullets, each begins a comment and plain lines go on the one before; without, each line is
 * one. A line that ends with a colon announces what follows and stays with it. Nothing is lost.
 */
export function splitText(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const listed = lines.some((line) => BULLET.test(line));
  const pieces: string[] = [];
  let bulletSeen = false;
  for (const line of lines) {
    const bullet = BULLET.test(line);
    const last = pieces.length - 1;
    const before = pieces[last];
    const announced = before?.endsWith(':') ?? false;
    const goesOn = listed && bulletSeen && !bullet;
    bulletSeen = bulletSeen || bullet;
    if (before !== undefined && (announced || goesOn)) pieces[last] = `${before}\n${line}`;
    else pieces.push(line);
  }
  return pieces;
}

/** Whether a text only says that there is nothing to say (“Không có ý kiến gì thêm.”). */
export function saysNothing(text: string): boolean {
  const bare = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  return bare === '' || NOTHING.test(bare);
}
