// What a comment asks to be done, as far as another may ask the opposite of it.

import { once } from '../../once.ts';
import { isUnaccented, tellingWords } from './wording.ts';
import { isNumber, type Word, WordForms } from './words.ts';

/** What can be asked one way or the other: to have a thing, to leave it, to have more of it, as one. */
type Matter = 'PRESENCE' | 'CHANGE' | 'AMOUNT' | 'UNITY' | 'DOING';

/** One direction on one matter; of a deed, which one. */
export interface Ask {
  readonly matter: Matter;
  readonly yes: boolean;
  /** The verb of a deed that is asked for or refused; '' elsewhere. */
  readonly deed: string;
}

export interface Stance {
  readonly asks: readonly Ask[];
  /** Numbers that are part of what is asked: not pages, not articles cited. */
  readonly numbers: ReadonlySet<string>;
  /** Whom something is to be given to, in words without accents; [] for nobody. */
  readonly charged: readonly string[];
}

const VERBS: Readonly<Record<Exclude<Matter, 'DOING'>, readonly [yes: string, no: string]>> = {
  PRESENCE: [
    'giữ|giữ nguyên|giữ lại|bổ sung|đưa vào|đưa thêm|thêm',
    'bỏ|lược bỏ|loại bỏ|bãi bỏ|cắt bỏ|xóa bỏ|bỏ bớt|lược bớt|không đưa|không đưa vào|chưa đưa vào|không ghi|chưa ghi|không bổ sung',
  ],
  CHANGE: [
    'sửa|sửa đổi|điều chỉnh|chỉnh sửa|thay|thay đổi',
    'giữ nguyên|không sửa|không điều chỉnh',
  ],
  AMOUNT: [
    'tăng|tăng thêm|nâng|nâng lên|nâng mức|mở rộng|kéo dài|gia hạn',
    'giảm|giảm bớt|hạ|hạ thấp|thu hẹp|rút ngắn|rút gọn|cắt giảm|không mở rộng|không tăng|hạn chế',
  ],
  UNITY: ['gộp|hợp nhất|ghép|lồng ghép|nhập', 'tách|tách riêng|tách thành|chia thành'],
};

/** Deeds that are refused by a “không” before them. */
const DEEDS =
  'giao|thành lập|ban hành|quy định|tổ chức|hỗ trợ|áp dụng|xây dựng|công khai|bắt buộc|cho phép|thu phí|bố trí';
const NO =
  'không|không nên|chưa|chưa nên|không cần|chưa cần|dừng|thôi|bỏ|bỏ việc|không tiếp tục|hạn chế';

/** Words with such a verb in them that ask for nothing of the kind. */
const INNOCENT = `tăng cường|tăng trưởng|giá trị gia tăng|gia tăng|nâng cao|giảm nghèo|hạ tầng|giữ vững|giữ gìn|
giữ vai trò|bỏ qua|bỏ phiếu|chia sẻ|nhập khẩu|thu nhập|sáp nhập|hội nhập|sửa đổi bổ sung một số điều|thay mặt|
nhập siêu|kết quả thực hiện|cơ sở hạ tầng|giữ quyền|tăng giá trị|bộ phận|cán bộ|hạn chế nguyên nhân|phần hạn chế`;

type Sign = { readonly words: readonly string[]; readonly asks: readonly Ask[] };
type Signs = ReadonlyMap<string, readonly Sign[]>;

const signs = once((): { readonly bare: Signs; readonly folded: Signs } => {
  const forms = new WordForms();
  const found = new Map<string, Ask[]>();
  const note = (phrase: string, ask: Ask | null): void => {
    const known = found.get(phrase) ?? [];
    found.set(phrase, ask === null ? known : [...known, ask]);
  };
  for (const [matter, [yes, no]] of Object.entries(VERBS) as [
    Exclude<Matter, 'DOING'>,
    readonly [string, string],
  ][]) {
    for (const phrase of yes.split('|')) note(phrase, { matter, yes: true, deed: '' });
    for (const phrase of no.split('|')) note(phrase, { matter, yes: false, deed: '' });
  }
  for (const deed of DEEDS.split('|')) {
    note(deed, { matter: 'DOING', yes: true, deed });
    for (const no of NO.split('|')) note(`${no} ${deed}`, { matter: 'DOING', yes: false, deed });
  }
  for (const phrase of INNOCENT.split('|')) note(phrase.trim(), null);
  const tableOf = (form: 'bare' | 'folded'): Signs => {
    const table = new Map<string, Sign[]>();
    for (const [phrase, asks] of Array.from(found)) {
      const words = forms.in(phrase).map((word) => word[form]);
      const first = words[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { words, asks }]);
    }
    for (const all of Array.from(table.values())) {
      all.sort((one, other) => other.words.length - one.words.length);
    }
    return table;
  };
  return { bare: tableOf('bare'), folded: tableOf('folded') };
});

/** Words before a number that point at a place or a document and do not measure anything. */
const POINTERS = new Set(
  'muc dieu khoan diem trang chuong phan dong so ngay thang thu y hang lan'.split(' '),
);
/** “Dòng 4” may be another edition's line; “bảng 3” is another table: those count. */
const CITED = /^(?:nd|qd|tt|kh|nq|ttr|cv|tb|ct|vbhn|qh\d*)$/;

/** What the words of a comment ask, and the numbers that they ask for. */
export function stanceOf(words: readonly Word[]): Stance {
  const form = isUnaccented(words) ? 'folded' : 'bare';
  return { asks: asksIn(words, form), numbers: numbersIn(words), charged: chargedIn(words) };
}

function asksIn(words: readonly Word[], form: 'bare' | 'folded'): Ask[] {
  const table = signs()[form];
  const asks: Ask[] = [];
  for (let at = 0; at < words.length; ) {
    const found = table
      .get(words[at]?.[form] ?? '')
      ?.find((sign) => sign.words.every((part, step) => words[at + step]?.[form] === part));
    // “Bo” without an accent is a ministry, too: only where it opens what is asked.
    const doubtful = form === 'folded' && found?.words.join(' ') === 'bo';
    const opens = at === 0 || words[at - 1]?.folded === 'nghi';
    if (found !== undefined && (!doubtful || opens)) asks.push(...found.asks);
    at += found?.words.length ?? 1;
  }
  return asks;
}

function numbersIn(words: readonly Word[]): Set<string> {
  const numbers = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!isNumber(word)) continue;
    const before = words[at - 1]?.folded ?? '';
    const after = words[at + 1]?.folded ?? '';
    const cited = CITED.test(after) || CITED.test(words[at + 2]?.folded ?? '');
    if (!POINTERS.has(before) && !cited) numbers.add(word.bare);
  }
  return numbers;
}

/** What follows the name of whom it is given to. */
const DOES = new Set('chu lam phoi thuc dieu bo theo tham dau trien xay to quan thong'.split(' '));
const NAME_LENGTH = 8;

/** The name after “giao”: “giao Sở Tài chính chủ trì …” charges so, tai, chinh. */
function chargedIn(words: readonly Word[]): string[] {
  const giao = words.findIndex(
    ({ folded }, at) => folded === 'giao' && !BEFORE_GIAO.has(words[at - 1]?.folded ?? ''),
  );
  if (giao < 0) return [];
  const name = tellingWords(words.slice(giao + 1, giao + 1 + NAME_LENGTH)).map(
    ({ folded }) => folded,
  );
  if (!OFFICES.has(name[0] ?? '')) return [];
  const end = name.findIndex((word, at) => at > 1 && DOES.has(word));
  return end < 0 ? name : name.slice(0, end);
}

/** “Chuyển giao”, “được giao”: nobody is charged. */
const BEFORE_GIAO = new Set('chuyen duoc ban'.split(' '));
/** How names of offices begin. */
const OFFICES = new Set('so ban ubnd phong cuc chi van cong bo trung hoi vien truong'.split(' '));

/** Whether two comments cannot both be met; and why not. */
export type Opposition = 'ASKS' | 'NUMBERS' | 'CHARGES';

/** Opposite directions, other numbers, another office in charge; null where both could be met. */
export function oppositionOf(one: Stance, other: Stance): Opposition | null {
  if (opposedAsks(one, other)) return 'ASKS';
  if (otherNumbers(one, other)) return 'NUMBERS';
  return otherCharges(one, other) ? 'CHARGES' : null;
}

/** Whether one asks for what the other refuses; a comment that does both opposes nobody. */
function opposedAsks(one: Stance, other: Stance): boolean {
  return one.asks.some(({ matter, yes, deed }) => {
    const against = (ask: Ask) => ask.matter === matter && ask.deed === deed && ask.yes !== yes;
    const same = (ask: Ask) => ask.matter === matter && ask.deed === deed && ask.yes === yes;
    return other.asks.some(against) && !other.asks.some(same) && !one.asks.some(against);
  });
}

/** Whether each names a number that the other does not: 30% is not 50%, but may go without saying. */
function otherNumbers(one: Stance, other: Stance): boolean {
  const lacks = (has: Stance, without: Stance) =>
    Array.from(has.numbers).some((number) => !without.numbers.has(number));
  return lacks(one, other) && lacks(other, one);
}

/** Whether both say who is to do it, and mean somebody else: fewer than half of the words are shared. */
function otherCharges({ charged: one }: Stance, { charged: other }: Stance): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const all = new Set([...one, ...other]);
  const shared = one.filter((word) => other.includes(word)).length;
  return shared * 2 < all.size;
}

/** The same text for the same stance. */
export function keyOfStance({ asks, numbers, charged }: Stance): string {
  const all = asks.map(({ matter, yes, deed }) => `${matter}${yes ? '+' : '-'}${deed}`);
  return `${all.sort().join()}|${Array.from(numbers).sort().join()}|${charged.join(' ')}`;
}
