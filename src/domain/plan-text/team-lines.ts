// A line of the drafting team: “- Ông Nguyễn Văn A, Phó Giám đốc Sở - Tổ trưởng;”, or a row of its table.

import { unmarked } from './marks.ts';

const WORD = "\\p{Lu}[\\p{L}'’]*";
const NAME = `${WORD}(?:\\s${WORD}){1,6}`;
const LINE = new RegExp(
  `^(?:(?:các\\s+)?(Ông|Bà|Đồng chí|Đ/c)\\s*:?\\s+)(?:(?:Ông|Bà)\\s+)?(${NAME})\\s*(?:[,:;]|[-–]\\s)\\s*(.*)$`,
  'iu',
);
const ROLE =
  /\s*(?:[-–,;]|\()\s*((?:làm\s+)?(?:Tổ trưởng|Tổ phó|Trưởng ban|Phó (?:trưởng )?ban|Thành viên|Ủy viên|Thư ký)[^()]*)\)?$/iu;

export interface WrittenMember {
  readonly honorific: string;
  readonly fullName: string;
  readonly position: string;
  readonly roleText: string;
}

export const isMember = (line: string): boolean => memberOf(line) !== null;

export const isTeamHead = (line: string): boolean =>
  line.includes('\t') && /họ (?:và )?tên/iu.test(line);

/** The member that a line names; null for any other line. */
export function memberOf(line: string): WrittenMember | null {
  const text = line.includes('\t') ? ofRow(line.split('\t')) : unmarked(line);
  const match = LINE.exec(text);
  if (match === null || !properName(match[2] ?? '')) return null;
  const said = (match[3] ?? '').replace(/\s*(?:\.\/\.|[;.,])$/u, '');
  const role = ROLE.exec(said);
  return {
    honorific: honorificOf(match[1] ?? ''),
    fullName: match[2] ?? '',
    position: (role === null ? said : said.slice(0, role.index)).trim(),
    roleText: role?.[1]?.trim() ?? '',
  };
}

/** A row of a table of members says the same with tabs. */
function ofRow(cells: readonly string[]): string {
  const [name = '', ...others] = cells.filter((cell) => cell !== '' && !/^\d+\.?$/.test(cell));
  return `${name}, ${others.join(' - ')}`;
}

// Case was ignored for “ông”, “bà”; a name is told by its capitals.
const properName = (name: string): boolean => new RegExp(`^${NAME}$`, 'u').test(name);

const honorificOf = (word: string): string =>
  /^(?:ông|bà)$/iu.test(word) ? word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase() : word;
