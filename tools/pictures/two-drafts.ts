// Two versions of the Quyết định in the book, and what changed between them as a document.

import { pastedLines, readOutline } from '../../src/domain/outline/read-outline.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Clerk } from '../replay/clerk.ts';

const FIRST = `QUYẾT ĐỊNH:
Điều 1. Phê duyệt kèm theo Quyết định này Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”.
Điều 2. Tổ chức thực hiện
1. Giao Sở Khoa học và Công nghệ chủ trì, hướng dẫn, kiểm tra việc thực hiện Đề án; định kỳ hằng năm báo cáo UBND tỉnh.
2. Các sở, ban, ngành phối hợp:
a) Sở Tài chính tham mưu bố trí kinh phí thực hiện Đề án;
b) Sở Kế hoạch và Đầu tư lồng ghép nguồn lực của các chương trình, dự án.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.`;

/** After the comments of D4: an amount, a body less, a provision more. */
const SECOND = FIRST.replace(
  'tham mưu bố trí kinh phí thực hiện Đề án;',
  'tham mưu bố trí kinh phí thực hiện Đề án trong dự toán chi sự nghiệp khoa học và công nghệ hằng năm.',
)
  .replace(/b\) .*\n/u, '')
  .replace(
    'Điều 3.',
    'Điều 3. Kinh phí thực hiện\nDo ngân sách tỉnh bảo đảm theo phân cấp hiện hành và các nguồn huy động hợp pháp khác.\nĐiều 4.',
  );

/** Imports both, as the page sends what was pasted, and compares them. */
export async function compareTwoDrafts(clerk: Clerk): Promise<void> {
  const ids = (): string[] =>
    clerk.book
      .rows('drafts')
      .filter((row) => row.text('part') === enums.part.QD)
      .map((row) => row.text('draftId'));
  const load = (draftId: string, text: string): Promise<unknown> =>
    clerk.ask('importOutline', { draftId, ...readOutline(pastedLines(text)) });
  await clerk.press(menu.drafts);
  const [first = ''] = ids();
  await load(first, FIRST);
  await clerk.ask('newDraft', { draftId: first, link: '' });
  const second = ids()[1] ?? '';
  await load(second, SECOND);
  await clerk.ask('compareDrafts', { draftId: first, otherId: second });
  clerk.close();
}
