// What office Vietnamese says in many ways: ways of asking that say nothing of the matter, and
// different words for one thing.

import { once } from '../../once.ts';
import { type PhraseTable, phraseAt, type Spelling } from './phrases.ts';
import { type Word, WordForms } from './words.ts';

/** Said by every comment, or between the words that count. */
const EMPTY = `
đề nghị|đề xuất|kiến nghị|xin đề nghị|cơ quan soạn thảo|đơn vị soạn thảo|tổ soạn thảo|ban soạn thảo|
cơ quan chủ trì|xem xét|nghiên cứu|cân nhắc|cần phải|cần|nên|phải|thấy rằng|cho rằng|theo đó|hiện nay|
hiện|dự thảo|nội dung|như sau|cụ thể là|việc|và|của|các|những|một số|cho|để|nhằm|là|tại|trong|với|về|
theo|thì|mà|được|bị|có|này|nêu trên|trên|như|từ|đến|ra|vào|vì|do|nếu|khi|đã|đang|sẽ|cũng|còn|rất|hơn|
trang|tiếp tục|quý cơ quan|trân trọng|đối với|thuộc|bởi|hoặc|hay|rằng|nhưng|song|tuy nhiên
`;

/** Of these, syllables that are told without their accents; “can” may be “cần” or “cán”. */
const PLAIN = new Set('va cua cac nhung cho la voi duoc nay nhu da se cung rat nham'.split(' '));

/** Each line: words that mean the same; the first stands for all. */
const SAME = `
ubnd|ủy ban nhân dân
hđnd|hội đồng nhân dân
khcn|khoa học và công nghệ|khoa học công nghệ|kh&cn
cntt|công nghệ thông tin
shtt|sở hữu trí tuệ
nsnn|ngân sách nhà nước
dn|doanh nghiệp
bổ sung|bổ xung|thêm|đưa thêm|bổ sung thêm|quy định thêm
làm rõ|xác định rõ|nêu rõ|quy định rõ|ghi rõ|quy định cụ thể|xác định cụ thể|nêu cụ thể|thể hiện rõ|làm rõ thêm
bỏ|lược bỏ|loại bỏ|bãi bỏ|cắt bỏ|xóa bỏ|gạch bỏ
chỉnh sửa|sửa đổi|điều chỉnh|sửa lại|chỉnh lý|sửa thành|sửa
bảo đảm|đảm bảo
kinh phí|nguồn kinh phí|nguồn vốn|nguồn lực tài chính
nhân lực|nguồn nhân lực
thực hiện|triển khai thực hiện|tổ chức thực hiện|triển khai
rà soát|rà soát lại|kiểm tra lại
thống nhất|đồng bộ
gộp|hợp nhất|ghép|nhập
tách|tách riêng|tách ra
thời hạn|thời gian hoàn thành
hằng năm|hàng năm
tp|thành phố
phân công|giao nhiệm vụ
`;

interface Phrases {
  /** By first word: the words of the phrase, and what stands for it; [] for nothing. */
  readonly bare: PhraseTable<Phrase>;
  readonly folded: PhraseTable<Phrase>;
}
type Phrase = { readonly words: readonly string[]; readonly by: readonly Word[] };

const phrases = once((): Phrases => {
  const forms = new WordForms();
  const pairs = [
    ...listed(EMPTY, '|').map((phrase) => ({ phrase, by: '' })),
    ...listed(SAME, '\n').flatMap((line) => {
      const [by = '', ...others] = line.split('|');
      return others.map((phrase) => ({ phrase, by }));
    }),
  ];
  const tableOf = (form: Spelling) => {
    const table = new Map<string, Phrase[]>();
    for (const { phrase, by } of pairs) {
      const words = forms.in(phrase).map((word) => word[form]);
      const first = words[0] ?? '';
      if (form === 'folded' && words.length === 1 && !PLAIN.has(first)) continue;
      table.set(first, [...(table.get(first) ?? []), { words, by: forms.in(by) }]);
    }
    for (const all of Array.from(table.values())) {
      all.sort((one, other) => other.words.length - one.words.length);
    }
    return table;
  };
  return { bare: tableOf('bare'), folded: tableOf('folded') };
});

/** The words that tell comments apart, one way of saying each thing. */
export function tellingWords(words: readonly Word[]): Word[] {
  const table = tableFor(words);
  const told: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const found = phraseAt(table.phrases, words, at, table.form);
    if (found === undefined) {
      told.push(word);
      at += 1;
      continue;
    }
    for (const by of found.by) told.push(by);
    at += found.words.length;
  }
  return told;
}

/** The places of words that say nothing of the matter, “đề” and “nghị” in “đề nghị bỏ”. */
export function emptyIn(words: readonly Word[]): Set<number> {
  const table = tableFor(words);
  const empty = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(table.phrases, words, at, table.form);
    const next = at + (found?.words.length ?? 1);
    for (; at < next; at++) if (found?.by.length === 0) empty.add(at);
  }
  return empty;
}

function tableFor(words: readonly Word[]): {
  readonly form: Spelling;
  readonly phrases: PhraseTable<Phrase>;
} {
  const form = isUnaccented(words) ? 'folded' : 'bare';
  return { form, phrases: phrases()[form] };
}

/** Whether a text was typed without accents; one of a few words has too little to tell. */
export function isUnaccented(words: readonly Word[]): boolean {
  return words.length > 3 && words.every(({ bare, folded }) => bare === folded);
}

function listed(text: string, sign: string): string[] {
  const lines = sign === '|' ? text.replace(/\n/g, '') : text;
  return lines
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
