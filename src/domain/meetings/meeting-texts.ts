// What staff write into the cells of a meeting, as papers need it: lines, and who a person is.

/** The lines of a cell that say something, without the dash or number a person put before them. */
export function writtenLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-–—•+*]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

/**
 * The name that stands under a signature: no form of address, no position, no degree (Phụ lục I, Mục II.7).
 * @example signedName('Đồng chí Nguyễn Thanh Bình, Giám đốc Sở') //=> 'Nguyễn Thanh Bình'
 */
export function signedName(person: string): string {
  const [name = ''] = person.split(/[,;(–]|\s-\s/);
  return name.replace(/^\s*(?:đồng chí|đ\/c|ông|bà)[\s:]+/iu, '').trim();
}
