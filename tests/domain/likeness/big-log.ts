// A log as large as a province might send: the replayed year's comments in thousands of wordings,
// each with matters of its own; every fifth is copied word for word.

import { type ClauseId, type CommentId, idOf } from '../../../src/domain/ids.ts';
import type { LikenessComment } from '../../../src/domain/likeness/likeness.ts';
import { chanceOf } from '../../../tools/replay/voices/prng.ts';
import { everyVoice } from '../../../tools/replay/voices/words/by-body.ts';

const MATTERS =
  'lúa gạo, chè, vải thiều, gà đồi, thủy sản, gỗ rừng trồng, bao bì, cơ khí, dệt may, logistics, y tế, giáo dục, du lịch, khoáng sản, năng lượng, xử lý rác thải, cấp nước, chuyển đổi số, an toàn thực phẩm, dược liệu'.split(
    ', ',
  );
const ASPECTS =
  'quy trình thẩm định, cơ chế đặt hàng, chỉ số theo dõi, nguồn dữ liệu, hợp đồng mẫu, mức chi, đội ngũ tư vấn, phòng thí nghiệm, kiểm định chất lượng, đào tạo nghề, liên kết vùng, thông tin thị trường'.split(
    ', ',
  );

export function bigLog(size: number): LikenessComment[] {
  const chance = chanceOf(2021, 'big', 'log');
  const one = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(chance() * list.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  return Array.from({ length: size }, (_, index): LikenessComment => {
    const { voice } = one(everyVoice);
    const own = `đối với ${one(MATTERS)}, bổ sung ${one(ASPECTS)} của ${one(MATTERS)} và ${one(ASPECTS)}`;
    const copied = index % 5 === 0;
    return {
      commentId: idOf<CommentId>(`GY-D4-${String(index + 1).padStart(4, '0')}`),
      part: voice.part,
      clauseId: idOf<ClauseId>(''),
      clauseText: voice.place,
      content: copied ? voice.content : `${voice.content} Riêng ${own}.`,
      proposal: voice.proposal,
    };
  });
}
