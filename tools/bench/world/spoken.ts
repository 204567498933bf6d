// What the bodies of a large round say: the voices of the replay, some word for word, most varied by
// place, figure and reason, so that near-duplicates are as common as in a real log.

import type { EnteredComment } from '../../../src/domain/replies/entering/entering-facts.ts';
import { everyVoice } from '../../replay/voices/index.ts';
import { between, type Chance, pick } from '../../replay/voices/prng.ts';

const heads = [
  'Đề nghị cơ quan soạn thảo',
  'Đề nghị Tổ soạn thảo',
  'Kính đề nghị Sở Khoa học và Công nghệ',
  'Cần',
  'Nên',
  'Qua nghiên cứu dự thảo, đề nghị',
] as const;
const deeds = [
  'làm rõ cơ sở tính toán',
  'bổ sung số liệu',
  'rà soát lại chỉ tiêu',
  'nêu rõ cơ quan chủ trì',
  'xác định lộ trình',
  'cân đối nguồn vốn',
  'thống nhất cách gọi',
  'lược bớt nội dung trùng lặp',
  'bổ sung căn cứ pháp lý',
  'đánh giá tác động',
] as const;
const matters = [
  'về sàn giao dịch công nghệ',
  'về hỗ trợ doanh nghiệp đổi mới công nghệ',
  'về nhập khẩu thiết bị',
  'về đội ngũ môi giới, tư vấn',
  'về chuyển giao kết quả nghiên cứu',
  'về kinh phí hằng năm',
  'về truyền thông, tập huấn',
  'về cơ sở dữ liệu công nghệ',
  'về định giá tài sản trí tuệ',
  'về liên kết vùng',
  'về chỉ số năng lực công nghệ',
  'về phân công thực hiện',
] as const;
const reasons = [
  'Để bảo đảm tính khả thi.',
  'Cho phù hợp với tình hình của địa phương.',
  'Theo Luật Chuyển giao công nghệ năm 2017.',
  'Để thống nhất với Nghị quyết của Hội đồng nhân dân tỉnh.',
  '',
] as const;

const usual = everyVoice.flatMap(({ voice }) =>
  // A letter that tries to be a formula has stories of its own.
  /^[=+\-@\t]/.test(voice.content) || voice.content.length > 2_000 ? [] : [voice],
);
/** One in so many says what another has said, word for word. */
const VERBATIM = 8;

/** A comment as somebody writes it into a letter. */
export function spoken(chance: Chance): EnteredComment {
  const model = usual[between(chance, 0, usual.length - 1)];
  if (model !== undefined && between(chance, 1, VERBATIM) === 1) {
    const { part, place, content, proposal, reason } = model;
    return { part, place, content, proposal, reason, sourceText: '' };
  }
  const matter = pick(chance, matters);
  const figure = between(chance, 2, 300);
  return {
    part: pick(chance, ['DA', 'DA', 'DA', 'BC', 'QD', 'TTR']),
    place: `Mục ${pick(chance, ['I', 'II', 'III', 'IV', 'V'])}.${between(chance, 1, 9)}, trang ${between(chance, 1, 60)}`,
    content: `${pick(chance, heads)} ${pick(chance, deeds)} ${matter} giai đoạn 2021-2030, trong đó có ${figure} đơn vị được hưởng ${pick(chance, deeds)} ${pick(chance, matters)}.`,
    proposal: `Sửa thành: “${pick(chance, deeds)} ${matter} cho ${figure} đơn vị”.`,
    reason: pick(chance, reasons),
    sourceText: '',
  };
}
