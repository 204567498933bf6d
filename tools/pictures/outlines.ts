// The outlines of the first drafts of 2021, as the team would take them in before the departments are asked.

import { pastedLines, readOutline } from '../../src/domain/outline/read-outline.ts';
import { enums } from '../../src/text/vi/enums.ts';
import { menu } from '../../src/text/vi/menu.ts';
import type { Ids } from '../../src/workbook/enums.ts';
import type { Clerk } from '../replay/clerk.ts';

const outlines: Readonly<Partial<Record<Ids<'part'>, string>>> = {
  BC: `I. ĐẶC ĐIỂM TÌNH HÌNH
1. Thuận lợi
2. Khó khăn
II. KẾT QUẢ THỰC HIỆN
1. Công tác lãnh đạo, chỉ đạo
2. Phát triển nguồn cung, nguồn cầu
3. Tổ chức trung gian của thị trường
4. Kinh phí thực hiện
III. ĐÁNH GIÁ CHUNG
1. Kết quả đạt được
2. Tồn tại, hạn chế và nguyên nhân`,
  DA: `I. SỰ CẦN THIẾT VÀ CĂN CỨ XÂY DỰNG
1. Sự cần thiết
2. Căn cứ pháp lý
3. Thực trạng thị trường khoa học và công nghệ
II. QUAN ĐIỂM, MỤC TIÊU
1. Quan điểm
2. Mục tiêu cụ thể
3. Các chỉ tiêu
III. NHIỆM VỤ, GIẢI PHÁP
1. Hoàn thiện cơ chế, chính sách
2. Phát triển nguồn cung
3. Thúc đẩy nhu cầu công nghệ
4. Phát triển tổ chức trung gian
5. Tuyên truyền, đào tạo
IV. KINH PHÍ THỰC HIỆN
1. Nguồn kinh phí
2. Khái toán kinh phí
V. TỔ CHỨC THỰC HIỆN
1. Sở Khoa học và Công nghệ
2. Các sở, ban, ngành tỉnh
3. UBND các huyện, thành phố`,
  QD: `QUYẾT ĐỊNH:
Điều 1. Phê duyệt Đề án
Điều 2. Tổ chức thực hiện
Điều 3. Điều khoản thi hành`,
};

/** Takes them in as the page sends what was pasted; later comments are tied to their clauses. */
export async function takeInOutlines(clerk: Clerk): Promise<void> {
  await clerk.press(menu.drafts);
  for (const part of ['BC', 'DA', 'QD'] as const) {
    const draft = clerk.book.rows('drafts').find((row) => row.text('part') === enums.part[part]);
    if (draft === undefined) throw new Error(`The book has no draft of ${part}.`);
    const outline = readOutline(pastedLines(outlines[part] ?? ''));
    await clerk.ask('importOutline', { draftId: draft.text('draftId'), ...outline });
  }
  clerk.close();
}
