// All four comments of D4 are answered by hand, as far as a person does who is done with them.

import { enums } from '../../../src/text/vi/enums.ts';
import type { Stage } from '../stage.ts';

export async function answerAll(stage: Stage): Promise<void> {
  for (const id of ['GY-D4-0001', 'GY-D4-0002', 'GY-D4-0003', 'GY-D4-0004']) {
    await stage.type('comments', id, 'disposition', enums.disposition.GHI_NHAN);
    await stage.type('comments', id, 'explanation', 'Ghi nhận để thực hiện khi đủ điều kiện.');
    await stage.type('comments', id, 'status', enums.commentStatus.DE_XUAT);
  }
}
