// The ready-made worlds of the office: an empty book, the morning before D4, the days after it.

import type { Scene } from '../../emulator/office/start.ts';
import { officeWorld } from '../replay/office-world.ts';
import { FIRST_DAY, play } from '../replay/play.ts';

/** The moment a first start shows: the morning on which round D4 is to open. */
export const BEFORE_D4 = '2021-08-23T07:30';
const AFTER_D4 = '2021-09-10T17:30';
const SEED = 1;

/** The scenes over a built project; each is played anew when it is asked for. */
export function scenesOf(dir: string, progress?: (line: string) => void): Scene[] {
  const played = async (until: string) => (await play(dir, until, SEED, progress)).runtime;
  return [
    {
      id: 'truoc-d4',
      title: 'Sáng 23/8/2021 – trước khi mở đợt D4',
      description:
        'Kế hoạch Bắc Giang 2021 đã thực hiện đến sáng 23/8: các đợt D1–D3 đã có trả lời, đợt D4 (28 cơ quan) chờ mở.',
      build: () => played(BEFORE_D4),
    },
    {
      id: 'sau-d4',
      title: 'Chiều 10/9/2021 – sau đợt D4',
      description:
        '28 cơ quan đã được hỏi, ý kiến đã xử lý trong Sổ góp ý, bảng tổng hợp và báo cáo đã lập hai lần.',
      build: () => played(AFTER_D4),
    },
    {
      id: 'so-trong',
      title: 'Sổ trống – sáng 22/6/2021',
      description:
        'Bảng tính mới, chưa có gì: bắt đầu bằng menu Sổ Đề án › Thiết lập sổ từ kế hoạch…',
      build: async () => officeWorld(dir, `${FIRST_DAY}T08:00:00+07:00`),
    },
  ];
}
