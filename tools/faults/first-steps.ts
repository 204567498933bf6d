// The steps that several scenarios have behind them: a book filled in, D4 opened, answered, closed.

import { enums } from '../../src/text/vi/enums.ts';
import { D4 } from '../replay/asked.ts';
import { mailboxOf } from '../replay/first-day.ts';
import type { Stage } from './stage.ts';

/** The bodies that are asked in D4: few, so that a run costs little. */
export const ASKED = ['SNV', 'STP', 'STC', 'SXD'] as const;

/** The contact, four bodies with an address, the others left out of D4. */
export async function fillIn(stage: Stage): Promise<void> {
  await stage.must(stage.press('setUpFromMenu'));
  await stage.type('config', 'dauMoi', 'value', 'Đỗ Văn Tình, Phòng Quản lý Công nghệ');
  for (const id of ASKED) {
    await stage.type('bodies', id, 'email', mailboxOf(id));
    await stage.type('bodies', id, 'confirmed', enums.yesNo.CO);
  }
  const asked: readonly string[] = ASKED;
  const others = stage.book.rows('bodies').map((row) => row.text('bodyId'));
  const excluded = others.filter((id) => !asked.includes(id)).join(', ');
  await stage.type('rounds', 'D4', 'excluded', excluded);
}

export async function openRound(stage: Stage): Promise<void> {
  await stage.must(stage.ask('openRound', D4));
  await stage.must(stage.ask('confirmLink', { roundId: 'D4' }));
  await stage.must(stage.ask('sendDue', {}));
}

/** Two bodies comment, one agrees, one says nothing. */
export async function answerBodies(stage: Stage): Promise<void> {
  await stage.minutes(60);
  await stage.answer('SNV', ['Đề nghị bổ sung căn cứ pháp lý.', 'Đề nghị làm rõ kinh phí.']);
  await stage.answer('STP', ['=1+1 là công thức, không phải ý kiến', 'Đề nghị sửa tên Chương II.']);
  await stage.answer('STC');
  await stage.minutes(30);
}

export async function closeRound(stage: Stage): Promise<void> {
  await stage.until('2021-09-02T09:00');
  await stage.must(stage.ask('closeRound', { roundId: 'D4' }));
}
