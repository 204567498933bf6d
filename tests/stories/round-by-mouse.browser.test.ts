// One round by mouse from its opening to its lock: opened, answered by two agencies, extended, closed, decided on, locked.

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse } from '../emulator/office/browser.ts';
import { followLink, openMail, say, sayWho } from './by-mouse/agency.ts';
import { openRealOffice, type RealOffice } from './by-mouse/real-office.ts';
import * as book from './by-mouse/workbook.ts';

const COMMENT = {
  part: 'Đề án',
  place: 'Mục IV.2, trang 18',
  content: 'Chưa nêu rõ nguồn kinh phí thực hiện.',
  proposal: 'Bổ sung bảng khái toán theo từng năm.',
  reason: 'Điều 8 Luật Ngân sách nhà nước.',
};

/** How long the page may take on a busy machine to show what has changed. */
const SOON = { timeout: 30_000 };
const ANSWERED = /đã nhận được ý kiến của Quý cơ quan/;

describe.skipIf(!canBrowse)(
  'a round by mouse, from its opening to its lock',
  {
    timeout: 240_000,
  },
  () => {
    let office: RealOffice;
    let clerk: Page;

    beforeAll(async () => {
      office = await openRealOffice();
      clerk = office.clerk;
    }, 240_000);
    afterAll(() => office?.close(), 60_000);
    afterEach(() => expect(office.complaints).toEqual([]));

    const dialog = () => book.dialogOf(clerk);
    const roundCell = async (heading: string): Promise<string> =>
      (await book.cellOf(clerk, 'Đợt lấy ý kiến', 'D4', heading)).text;

    /** Opens the dialog of steps on D4 with one of its steps chosen. */
    async function chooseStep(step: string): Promise<void> {
      await book.view(clerk, 'Sổ').first().click();
      await book.choose(clerk, 'Gia hạn, chuyển bước đợt…');
      await dialog().getByLabel(/^Đợt/).selectOption('D4');
      await dialog().getByLabel('Việc cần làm').selectOption({ label: step });
      await dialog().getByText('Bước hiện tại').waitFor();
    }

    it('opens D4, sees its form and sends its mails', async () => {
      await book.choose(clerk, 'Mở đợt lấy ý kiến…');
      await dialog().getByRole('heading', { name: 'Nơi nhận (28)' }).waitFor();
      await dialog().getByRole('button', { name: 'Mở đợt' }).click();
      await dialog()
        .getByRole('button', { name: /^Tôi đã mở được biểu mẫu/ })
        .click();
      await dialog().getByRole('button', { name: 'Gửi thư ngay' }).click();
      await dialog().getByText('Hôm nay đã gửi 28 thư.').waitFor();
      await book.closeDialog(clerk);
    });

    it('is answered by one agency that agrees and by one that comments', async () => {
      await openMail(clerk, 'vanthu.stp@bacgiang.example');
      const agreeing = await followLink(clerk);
      await sayWho(agreeing, 'Sở Tư pháp', '88/STP-XDKT', 'Thống nhất');
      await agreeing.getByRole('button', { name: 'Gửi' }).click();
      await agreeing.getByText(ANSWERED).waitFor();
      await agreeing.close();

      await openMail(clerk, 'vanthu.stc@bacgiang.example');
      const commenting = await followLink(clerk);
      await sayWho(commenting, 'Sở Tài chính', '1234/STC-QLNS', 'Thống nhất, có ý kiến góp ý');
      await commenting.getByRole('button', { name: 'Tiếp' }).click();
      await say(commenting, [COMMENT]);
      await commenting.getByRole('button', { name: 'Gửi' }).click();
      await commenting.getByText(ANSWERED).waitFor();
      await commenting.close();
      await expect.poll(() => roundCell('Đã trả lời'), SOON).toBe('2');
    });

    it('is extended with a reason, and keeps its old due moment', async () => {
      await chooseStep('Gia hạn trả lời');
      await dialog().getByLabel('Hạn mới').fill('8/9/2021');
      await dialog().getByLabel('Lý do').fill('Các huyện đang chống dịch, đề nghị thêm thời gian.');
      await dialog().getByText('26 cơ quan chưa trả lời').waitFor();
      await dialog()
        .getByText(/chậm nhất hết ngày 08\/9\/2021 \(thứ Tư\)/)
        .first()
        .waitFor();
      await dialog().getByRole('button', { name: 'Gia hạn' }).click();
      await dialog()
        .getByText(/^Đợt D4 đã gia hạn/)
        .waitFor();
      await book.closeDialog(clerk);
      await expect.poll(() => roundCell('Hạn trước khi gia hạn'), SOON).toBe('01/09/2021 23:59');
      expect(await roundCell('Hạn')).toBe('08/09/2021 23:59');
      const answered = await book.cellOf(clerk, 'Phiếu xin ý kiến', 'PH-D4-STC', 'Hạn');
      const owing = await book.cellOf(clerk, 'Phiếu xin ý kiến', 'PH-D4-SNV', 'Hạn');
      expect([answered.text, owing.text]).toEqual(['01/09/2021 23:59', '08/09/2021 23:59']);
    });

    it('is closed, and may not be put before the leader while a comment has no result', async () => {
      await chooseStep('Đóng đợt');
      await dialog().getByRole('button', { name: 'Chuyển bước' }).click();
      await dialog()
        .getByText(/^Đợt D4/)
        .first()
        .waitFor();
      await book.closeDialog(clerk);
      await expect.poll(() => roundCell('Trạng thái'), SOON).toBe('Đã đóng');

      await chooseStep('Chuyển sang “Đang tổng hợp”');
      await dialog().getByRole('button', { name: 'Chuyển bước' }).click();
      await dialog()
        .getByText(/“Đang tổng hợp”\.$/)
        .waitFor();
      await book.closeDialog(clerk);

      await chooseStep('Chuyển sang “Trình lãnh đạo”');
      await dialog()
        .getByText(/GY-D4-0001/)
        .first()
        .waitFor();
      expect(await dialog().getByRole('button', { name: 'Chuyển bước' }).isDisabled()).toBe(true);
      await clerk.keyboard.press('Escape');
      await clerk.locator('dialog').waitFor({ state: 'detached' });
    });

    it('goes to the leader and is locked once its comment is answered', async () => {
      await book.turnTo(clerk, 'Sổ góp ý');
      const at = async (heading: string) =>
        (await book.cellOf(clerk, 'Sổ góp ý', 'GY-D4-0001', heading)).a1;
      await book.pick(clerk, await at('Kết quả'), 'Tiếp thu');
      await book.type(clerk, await at('Vị trí trong dự thảo mới'), 'Mục V.3, bảng 2');
      await expect
        .poll(
          async () => (await book.cellOf(clerk, 'Sổ góp ý', 'GY-D4-0001', 'Kết quả')).text,
          SOON,
        )
        .toBe('Tiếp thu');

      await chooseStep('Chuyển sang “Trình lãnh đạo”');
      await dialog().getByRole('button', { name: 'Chuyển bước' }).click();
      await dialog()
        .getByText(/“Trình lãnh đạo”\.$/)
        .waitFor();
      await book.closeDialog(clerk);

      await chooseStep('Khóa đợt');
      await dialog().getByRole('button', { name: 'Khóa đợt' }).click();
      await dialog()
        .getByText(/“Đã khóa”\.$/)
        .waitFor();
      await book.closeDialog(clerk);
      await expect.poll(() => roundCell('Trạng thái'), SOON).toBe('Đã khóa');
      expect(await roundCell('Người khóa')).toContain('totrinhdean.skhcn');
    });

    it('tells its whole history, the newest step first', async () => {
      await chooseStep('Đưa về “Trình lãnh đạo” (cần lý do)');
      const rows = dialog().locator('table', { hasText: 'Người làm' }).locator('tbody tr');
      const told = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
      expect(told).toHaveLength(6);
      expect(told[0]).toContain('Trình lãnh đạo → Đã khóa');
      expect(told[4]).toContain('Các huyện đang chống dịch');
      expect(told[5]).toContain('Nháp → Đang lấy ý kiến');
      await clerk.keyboard.press('Escape');
      await clerk.locator('dialog').waitFor({ state: 'detached' });
    });
  },
);
