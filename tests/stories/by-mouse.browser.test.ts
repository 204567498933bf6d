// The whole path by mouse in the local office, on the real bundle: from opening D4 to its papers, as people see it.

import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canBrowse, openWindow } from '../emulator/office/browser.ts';
import { type Comment, followLink, openMail, say, sayWho, sideways } from './by-mouse/agency.ts';
import { openRealOffice, type RealOffice } from './by-mouse/real-office.ts';
import * as book from './by-mouse/workbook.ts';

const COMMENTS: readonly Comment[] = [
  {
    part: 'Đề án',
    place: 'Mục IV.2, trang 18',
    content: 'Chưa nêu rõ nguồn kinh phí thực hiện.',
    proposal: 'Bổ sung bảng khái toán theo từng năm.',
    reason: 'Điều 8 Luật Ngân sách nhà nước.',
  },
  {
    part: 'Tờ trình',
    place: 'Trang 2',
    content: 'Đề nghị thống nhất số liệu với Báo cáo.',
    proposal: 'Sửa 45 thành 54 doanh nghiệp.',
    reason: 'Báo cáo ghi 54.',
  },
];

/** How long the page may take on a busy machine to show what has changed. */
const SOON = { timeout: 30_000 };

/** How long a scene may take to be played: months of the plan, in the test's own process. */
const SCENE = { timeout: 240_000 };

describe.skipIf(!canBrowse)('the whole path by mouse', { timeout: 360_000 }, () => {
  let office: RealOffice;
  let clerk: Page;
  /** What the dashboard shows in the rows that have a cell with this text. */
  const onDashboard = async (text: string): Promise<string> => {
    const rows = await book.shownIn(clerk, 'Bảng điều hành');
    return rows.flatMap((cells) => (cells.includes(text) ? cells : [])).join(' ');
  };

  beforeAll(async () => {
    office = await openRealOffice();
    clerk = office.clerk;
  }, 240_000);
  afterAll(() => office?.close(), 60_000);
  afterEach(() => expect(office.complaints).toEqual([]));

  it('shows what opening D4 would do, and anew for another period, before anything is done', async () => {
    await book.choose(clerk, 'Mở đợt lấy ý kiến…');
    const dialog = book.dialogOf(clerk);
    const facts = dialog.locator('dl');
    await facts.getByText('chậm nhất hết ngày 01/9/2021 (thứ Tư)').waitFor();
    expect(await facts.textContent()).toMatch(/Ngày gửi\s*thứ Hai 23\/8\/2021/);
    expect(await facts.textContent()).toContain('5 ngày làm việc để tổng hợp');
    expect(await facts.textContent()).toMatch(/còn \d+ người nhận, đợt này cần 28/);
    await dialog.getByRole('heading', { name: 'Nơi nhận (28)' }).waitFor();
    await dialog.getByText(/^28 thư, 28 người nhận, gửi từ totrinhdean/).waitFor();
    const [first, last] = await dialog.locator('.mail').allInnerTexts();
    expect(first).toMatch(/vanthu\.ttra@bacgiang\.example[\s\S]*Kính gửi: Thanh tra tỉnh/);
    expect(last).toMatch(/vanthu\.yt@bacgiang\.example[\s\S]*Kính gửi: UBND huyện Yên Thế/);

    await dialog.getByLabel('Thời hạn trả lời').fill('10');
    await dialog.getByLabel('Đơn vị tính').click();
    await facts.getByText('chậm nhất hết ngày 08/9/2021 (thứ Tư)').waitFor();
    expect(await facts.textContent()).toContain('2 ngày làm việc để tổng hợp');
    expect(await facts.textContent()).toContain('bỏ qua 02–05/9');
    await dialog.getByLabel('Thời hạn trả lời').fill('7');
    await clerk.keyboard.press('Enter');
    await facts.getByText('chậm nhất hết ngày 01/9/2021 (thứ Tư)').waitFor();
    expect(await onDashboard('D4')).toContain('Nháp');
  });

  it('opens D4, tries the form’s link, confirms it, and only then sends 28 mails', async () => {
    const dialog = book.dialogOf(clerk);
    const mails = await view('Hộp thư').textContent();
    await dialog.getByRole('button', { name: 'Mở đợt' }).click();
    await dialog.getByText('Đã mở đợt').waitFor();
    expect(await view('Hộp thư').textContent()).toBe(mails);
    const opened = clerk.context().waitForEvent('page');
    await dialog.getByRole('link', { name: 'Mở thử biểu mẫu' }).click();
    const form = await opened;
    await form.getByRole('heading', { name: /^Phiếu góp ý dự thảo Đề án/ }).waitFor();
    await form.close();
    await dialog.getByRole('button', { name: /^Tôi đã mở được biểu mẫu/ }).click();
    await dialog.getByRole('button', { name: 'Gửi thư ngay' }).click();
    await dialog.getByText('Hôm nay đã gửi 28 thư.').waitFor();
    await book.closeDialog(clerk);
    await expect.poll(() => onDashboard('D4'), SOON).toMatch(/Đang lấy ý kiến.* 0\/28/);
  });

  const view = (name: string) => book.view(clerk, new RegExp(`^${name}`));

  it('an agency follows the link in its mail and sends two comments', async () => {
    await openMail(clerk, 'vanthu.stc@bacgiang.example');
    const form = await followLink(clerk);
    await sayWho(form, 'Sở Tài chính', '1234/STC-QLNS', 'Thống nhất, có ý kiến góp ý');
    await form.getByRole('button', { name: 'Tiếp' }).click();
    await say(form, COMMENTS);
    await form.getByRole('button', { name: 'Gửi' }).click();
    await form.getByText(/đã nhận được ý kiến của Quý cơ quan/).waitFor();
    await form.close();
  });

  it('mailbox and form fit a phone, where nothing scrolls sideways', async () => {
    const size = { width: 390, height: 844 };
    const phone = await openWindow(office.browser, office.running.url, office.complaints, { size });
    await book.view(phone, /^Hộp thư/).click();
    await phone.getByRole('link', { name: 'vanthu.stp@bacgiang.example' }).waitFor();
    expect(await sideways(phone)).toBe(0);
    await openMail(phone, 'vanthu.stp@bacgiang.example');
    expect(await sideways(phone)).toBe(0);
    const form = await followLink(phone);
    expect(await sideways(form)).toBe(0);
    await sayWho(form, 'Sở Tư pháp', '', 'Không thống nhất');
    await form.getByRole('button', { name: 'Tiếp' }).click();
    await form.getByText('Trang 2/2').waitFor();
    expect(await sideways(form)).toBe(0);
    await phone.context().close();
  });

  it('numbers the comments, marks the request answered, and counts the reply on the dashboard by itself', async () => {
    await expect.poll(() => onDashboard('D4'), SOON).toContain('1/28');
    await view('Sổ').first().click();
    await book.choose(clerk, 'Nhận trả lời');
    await book.dialogOf(clerk).getByText('Không có trả lời mới.').waitFor();
    await book.closeDialog(clerk);
    const comments = await book.shownIn(clerk, 'Sổ góp ý');
    const ours = comments.filter(([id]) => id?.startsWith('GY-D4-'));
    expect(ours.map(([id]) => id)).toEqual(['GY-D4-0001', 'GY-D4-0002']);
    for (const [at, comment] of COMMENTS.entries()) {
      expect(ours[at]).toEqual(expect.arrayContaining(['Sở Tài chính', ...Object.values(comment)]));
    }
    const request = await book.cellOf(clerk, 'Phiếu xin ý kiến', 'PH-D4-STC', 'Ý kiến chung');
    expect(request.text).toBe('Thống nhất, có ý kiến góp ý');
  });

  it('takes a disposition from the dropdown and a typed explanation, and counts it on the dashboard', async () => {
    const mails = office.running.office.runtime.world.mail.messages.length;
    await book.turnTo(clerk, 'Sổ góp ý');
    const result = await book.cellOf(clerk, 'Sổ góp ý', 'GY-D4-0001', 'Kết quả');
    const reason = await book.cellOf(clerk, 'Sổ góp ý', 'GY-D4-0001', 'Giải trình');
    await book.pick(clerk, result.a1, 'Giải trình, giữ nguyên dự thảo');
    await book.type(clerk, reason.a1, 'Kinh phí do ngân sách tỉnh bảo đảm, đã nêu tại Mục V.');
    await book.turnTo(clerk, 'Bảng điều hành');
    await expect
      .poll(async () => (await onDashboard('Cộng')).replace(/\s+/g, ' '), SOON)
      .toMatch(/Cộng 13 0 1 1 0 0/);
    expect(office.running.office.runtime.world.mail.messages).toHaveLength(mails);
  });

  it('makes the table and the report, which show as they will print and add up', async () => {
    await book.choose(clerk, 'Lập văn bản…');
    const dialog = book.dialogOf(clerk);
    await dialog.getByLabel('Bảng tổng hợp (lần 1)').waitFor();
    await dialog.getByRole('button', { name: 'Lập văn bản' }).click();
    await dialog.getByText('Đã lập 2 văn bản.').waitFor();
    await book.closeDialog(clerk);
    await view('Văn bản').click();
    const paper = clerk.locator('.paper');
    await paperOf('Bảng tổng hợp, giải trình, tiếp thu ý kiến D4').click();
    await paper.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
    const table = (await paper.textContent()) ?? '';
    for (const { content, proposal, reason } of COMMENTS) {
      expect(table).toContain(content);
      expect(table).toContain(`Đề nghị sửa: ${proposal}`);
      expect(table).toContain(`Lý do: ${reason}`);
    }
    expect(table).toContain('Kinh phí do ngân sách tỉnh bảo đảm, đã nêu tại Mục V.');
    const total = /Tổng cộng: (\d+) lượt ý kiến .*?trong đó: (.*?)\./.exec(table);
    expect(Number(total?.[1])).toBe(COMMENTS.length);
    expect(sum(total?.[2])).toBe(COMMENTS.length);
    // A4 laid across: 297 mm are 1122 pixels.
    expect((await paper.locator('section.docx').first().boundingBox())?.width).toBeCloseTo(
      1122,
      -1,
    );

    await clerk.getByRole('link', { name: '← Văn bản' }).click();
    await paperOf('Báo cáo tổng hợp, giải trình, tiếp thu ý kiến D4').click();
    await paper.getByText('BÁO CÁO', { exact: true }).waitFor();
    const report = (await paper.textContent()) ?? '';
    const found = /Tổng số (\d+) lượt ý kiến, gồm \d+ nội dung; trong đó (.*?) lượt/.exec(report);
    expect(sum(found?.[2])).toBe(Number(found?.[1]));
    expect(report).toContain('đến ngày 23/8/2021 nhận được ý kiến của 01 cơ quan');
  });

  const paperOf = (name: string) =>
    clerk.locator('.card', { hasText: name }).getByRole('link', { name: 'Xem' });
  const sum = (text = '') =>
    [...text.matchAll(/\d+/g)].reduce((all, [number]) => all + Number(number), 0);

  it('moves the clock past the deadline and closes the round', async () => {
    await view('Sổ').first().click();
    await clerk.getByRole('button', { name: /^Đồng hồ của văn phòng/ }).click();
    await clerk.getByRole('button', { name: '+1 tuần' }).click();
    await clerk.locator('.clock-button').getByText('30/08/2021').waitFor();
    await clerk.getByLabel('Đến ngày, giờ').fill('6/9/2021');
    await clerk.keyboard.press('Enter');
    await clerk.locator('.clock-button').getByText('06/09/2021').waitFor();
    await clerk.keyboard.press('Escape');
    await book.choose(clerk, 'Đóng đợt…');
    const dialog = book.dialogOf(clerk);
    await dialog.getByText('Đã trả lời 1/28, trong đó 0 trả lời muộn.').waitFor();
    await dialog.getByRole('button', { name: 'Đóng đợt' }).click();
    await dialog.getByText('Đợt D4 đã đóng.').waitFor();
    await book.closeDialog(clerk);
    await expect.poll(() => onDashboard('D4'), SOON).toMatch(/Đã đóng.* 1\/28/);
  });

  it('shows the leader the dashboard, without the menu and without writing', async () => {
    await clerk.getByLabel('Bạn là').selectOption({ label: 'Người xem · lanhdao' });
    await clerk.getByText('Chỉ xem').waitFor();
    await expect.poll(() => onDashboard('D4'), SOON).toMatch(/Đã đóng.* 1\/28/);
    const menus = await clerk.getByRole('menubar').getByRole('menuitem').allInnerTexts();
    expect(menus).toContain('Tệp');
    expect(menus).not.toContain('Sổ Đề án');
    await clerk.getByLabel('Bạn là').selectOption({ label: 'Chủ sổ · totrinhdean.skhcn' });
    await clerk.getByRole('menuitem', { name: 'Sổ Đề án' }).waitFor();
  });

  /** Opens a ready-made book; the page comes up anew. */
  async function openScene(title: RegExp): Promise<void> {
    await view('Cảnh dựng sẵn').click();
    await clerk
      .locator('.card', { hasText: title })
      .getByRole('button', { name: 'Mở cảnh này' })
      .click();
    const loaded = clerk.waitForEvent('load', SCENE);
    await clerk.getByRole('button', { name: 'Đồng ý' }).click();
    await loaded;
    await clerk.getByRole('menuitem', { name: 'Sổ Đề án' }).waitFor();
  }

  it('has an empty book one click away, which its menu sets up', async () => {
    await openScene(/^Sổ trống/);
    await clerk.locator('.clock-button').getByText('22/06/2021').waitFor();
    await book.choose(clerk, 'Thiết lập sổ từ kế hoạch…');
    await book
      .dialogOf(clerk)
      .getByText(/^Sổ đã sẵn sàng cho Đề án/)
      .waitFor();
    await book.closeDialog(clerk);
    await expect.poll(() => onDashboard('P1'), SOON).toContain('Đang thực hiện');
    expect(await clerk.locator('.o-sheet').first().textContent()).toBe('Bảng điều hành');
  });

  it('has the days after D4 one click away, where D5 is opened by the keyboard alone', async () => {
    await openScene(/^Chiều 10\/9\/2021/);
    expect(await onDashboard('D4')).toMatch(/Đã khóa.* 26\/28/);
    const keys = async (...names: string[]) => {
      for (const name of names) await clerk.keyboard.press(name);
    };
    /** Walks with Tab until the focus stands on what bears this name. */
    const walkTo = async (name: string) => {
      for (let steps = 0; steps < 20; steps++) {
        const focused: string = (await clerk.frames().at(-1)?.evaluate(FOCUSED)) ?? '';
        if (focused.startsWith(name)) return;
        await keys('Tab');
      }
      throw new Error(`The keyboard does not reach “${name}”.`);
    };
    const dialog = book.dialogOf(clerk);
    await keys('F10', 'Enter', 'ArrowDown', 'Enter');
    await dialog
      .getByText(/^chậm nhất hết ngày/)
      .first()
      .waitFor();
    await walkTo('Đợt');
    await walkTo('Ngày gửi');
    await clerk.keyboard.type('10/9/2021');
    await walkTo('Thời hạn trả lời');
    await clerk.keyboard.type('5');
    await keys('Enter');
    await dialog.locator('dd').getByText('chậm nhất hết ngày 17/9/2021 (thứ Sáu)').waitFor();
    const asked = /\d+/.exec((await dialog.getByText(/^Nơi nhận/).textContent()) ?? '')?.[0];
    await walkTo('Mở đợt');
    await keys('Enter');
    await dialog.getByText('Đã mở đợt').waitFor();
    await walkTo('Mở thử biểu mẫu');
    const opened = clerk.context().waitForEvent('page');
    await keys('Enter');
    await (await opened).getByLabel('Mã phiếu').waitFor();
    await (await opened).close();
    await walkTo('Tôi đã mở được biểu mẫu');
    await keys('Enter');
    await dialog.getByText('Đã xác nhận liên kết.').waitFor();
    await walkTo('Gửi thư ngay');
    await keys('Enter');
    await dialog.getByText(`Hôm nay đã gửi ${asked} thư.`).waitFor();
    await keys('Escape');
    await clerk.locator('dialog').waitFor({ state: 'detached' });
  });
});

/** The label, or the text, of what has the focus in a frame. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  return (focused?.labels?.[0] ?? focused)?.textContent.trim() ?? '';
})()`;
