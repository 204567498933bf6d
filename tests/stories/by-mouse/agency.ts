// What an agency does: opens its mailbox, follows the link in its mail, fills the form in.

import type { Page } from 'playwright-core';
import { view } from './workbook.ts';

/** Opens the newest mail of a mailbox. */
export async function openMail(page: Page, mailbox: string): Promise<void> {
  await view(page, /^Hộp thư/).click();
  await page.getByRole('link', { name: mailbox }).click();
  await page
    .getByRole('navigation', { name: /^Thư trong hộp/ })
    .locator('li a')
    .first()
    .click();
  await page.frameLocator('.mail-html').getByRole('link').waitFor();
}

/** Follows the link in the open mail into a page of its own. */
export async function followLink(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('.mail-html').getByRole('link').click();
  const form = await opened;
  await form.getByLabel('Mã phiếu').waitFor();
  return form;
}

export interface Comment {
  readonly part: string;
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
}

/** The first page of the form: who replies, and how. */
export async function sayWho(
  form: Page,
  body: string,
  docNo: string,
  position: string,
): Promise<void> {
  await form.getByLabel('Tên cơ quan').selectOption(body);
  await form.getByLabel('Số, ký hiệu văn bản trả lời').fill(docNo);
  await form.getByLabel('Ngày văn bản').fill('23/8/2021');
  await form.getByLabel('Người ký/Người đầu mối, điện thoại').fill('Nguyễn Văn An, Phó Giám đốc');
  await form.getByLabel('Có, qua trục liên thông').check();
  await form.getByLabel(position, { exact: true }).check();
}

/** The second page: each comment with its document, place, content, wording and reason. */
export async function say(form: Page, comments: readonly Comment[]): Promise<void> {
  for (const [at, comment] of comments.entries()) {
    await form.getByLabel('Tài liệu').nth(at).selectOption(comment.part);
    await form.getByLabel('Vị trí (mục, trang)').nth(at).fill(comment.place);
    await form.getByLabel('Nội dung góp ý').nth(at).fill(comment.content);
    await form.getByLabel('Đề nghị sửa thành').nth(at).fill(comment.proposal);
    await form.getByLabel('Lý do').nth(at).fill(comment.reason);
  }
}

/** How many pixels of the page, or of the mail in it, lie beyond its right edge. */
export async function sideways(page: Page): Promise<number> {
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  const over = page.frames().map((frame) => frame.evaluate<number>(beyond));
  return Math.max(...(await Promise.all(over)));
}
