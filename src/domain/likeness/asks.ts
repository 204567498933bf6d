// The directions that the words of a comment name: to keep or to leave out, more or less, one or several.

import { once } from '../../once.ts';
import { type PhraseTable, phraseAt, type Spelling } from './phrases.ts';
import { type Word, WordForms } from './words.ts';

/** What can be asked one way or the other: to have a thing, to leave it, to have more of it, as one. */
type Matter = 'PRESENCE' | 'CHANGE' | 'AMOUNT' | 'UNITY' | 'DOING';

/** One direction on one matter; of a deed, which one. */
export interface Ask {
  readonly matter: Matter;
  readonly yes: boolean;
  /** The verb of a deed that is asked for or refused; '' elsewhere. */
  readonly deed: string;
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
type Signs = PhraseTable<Sign>;

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
  const tableOf = (form: Spelling): Signs => {
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

/** Whether words are such a verb and nothing else: “bổ sung” says what to do, and not with what. */
export function onlyAsks(words: readonly Word[]): boolean {
  const found = phraseAt(signs().bare, words, 0, 'bare');
  return found !== undefined && found.asks.length > 0 && found.words.length === words.length;
}

/** Each direction in the order of the words; `form`: as they are spelt, with accents or without. */
export function asksIn(words: readonly Word[], form: Spelling): Ask[] {
  const table = signs()[form];
  const asks: Ask[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(table, words, at, form);
    // “Bo” without an accent is a ministry, too: only where it opens what is asked.
    const doubtful = form === 'folded' && found?.words.join(' ') === 'bo';
    const opens = at === 0 || words[at - 1]?.folded === 'nghi';
    if (found !== undefined && (!doubtful || opens)) asks.push(...found.asks);
    at += found?.words.length ?? 1;
  }
  return asks;
}
