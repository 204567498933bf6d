// Three people at one office in three browsers: what one does, the others see; what is one's own stays so.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningOffice } from '../../../emulator/office/start.ts';
import { canBrowse, cellShown, choose, openBrowser, openWindow } from './browser.ts';
import { openOffice } from './fixture-office.ts';

const EDITOR = 'chuyenvien@bacgiang.example';
const LEADER = 'lanhdao@bacgiang.example';
const PATIENCE = 120_000;
const SOON = { timeout: 20_000 };

describe.skipIf(!canBrowse)('three people at one office', { timeout: PATIENCE }, () => {
  let browser: Browser;
  let running: RunningOffice;
  let owner: Page;
  let editor: Page;
  let leader: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  }, PATIENCE);
  afterAll(() => browser.close());
  beforeEach(async () => {
    complaints = [];
    running = await openOffice();
    const { world } = running.office.runtime;
    world.spreadsheets[world.bound?.id ?? '']?.editors.push(EDITOR);
    owner = await openWindow(browser, running.url, complaints);
    editor = await openWindow(browser, running.url, complaints, { as: EDITOR });
    leader = await openWindow(browser, running.url, complaints, { as: LEADER });
  }, PATIENCE);
  afterEach(async () => {
    for (const page of [owner, editor, leader]) await page.context().close();
    await running.close();
    expect(complaints).toEqual([]);
  }, PATIENCE);

  const goTo = async (page: Page, a1: string) => {
    await page.locator('.workbook input').first().fill(a1);
    await page.keyboard.press('Enter');
  };
  const script = (source: string) => running.office.runtime.eval(`(() => { ${source} })()`);
  const view = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Văn phòng' }).getByRole('link', { name });

  test('what the editor types stands in the owner’s and the leader’s grid', async () => {
    await goTo(editor, 'B2');
    await editor.keyboard.type('Sở Tư pháp');
    await editor.keyboard.press('Enter');
    for (const page of [owner, leader]) {
      await expect.poll(() => cellShown(page, 1, 2), SOON).toBe('Đã sửa: Sở Tư pháp');
    }
  });

  test('a row that the editor inserts by the menu moves the others’ cells, and onChange hears of it', async () => {
    await script(`SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('đầu');
      ScriptApp.newTrigger('tick').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();`);
    await expect.poll(() => cellShown(editor, 0, 0), SOON).toBe('đầu');
    await choose(editor, 'Chèn', 'Chèn hàng', 'Hàng phía trên');
    for (const page of [owner, leader]) {
      await expect.poll(() => cellShown(page, 1, 0), SOON).toBe('đầu');
    }
    const names = () => running.office.runtime.executions.map(({ name }) => name);
    await expect.poll(names, SOON).toContain('tick');
    expect(names()).not.toContain('onEdit');
  });

  test('a dialog and a sidebar stay with whom they belong to; what they do, everybody sees', async () => {
    await choose(owner, 'Thử nghiệm', 'Mở hộp thoại');
    await choose(editor, 'Thử nghiệm', 'Mở thanh bên');
    const dialog = owner.frameLocator('dialog iframe');
    await dialog.getByText('Cộng', { exact: true }).click();
    await dialog.getByText('Tổng là 42').waitFor();
    await editor.frameLocator('.script-sidebar iframe').getByText('Ghi chú bên cạnh sổ.').waitFor();
    for (const page of [editor, leader]) {
      await expect.poll(() => cellShown(page, 3, 0), SOON).toBe('42');
      expect(await page.locator('dialog').count()).toBe(0);
    }
    expect(await owner.locator('.script-sidebar').count()).toBe(0);
    await owner.keyboard.press('Escape');
    await owner.locator('dialog').waitFor({ state: 'detached' });
    expect(await editor.locator('.script-sidebar').count()).toBe(1);
    // A person has both at once.
    await choose(owner, 'Thử nghiệm', 'Mở thanh bên');
    await owner.frameLocator('.script-sidebar iframe').getByText('Ghi chú bên cạnh sổ.').waitFor();
    await choose(owner, 'Thử nghiệm', 'Mở hộp thoại');
    await dialog.getByText('Cộng', { exact: true }).waitFor();
    expect(await owner.locator('.script-sidebar').count()).toBe(1);
  });

  test('each is asked their own question, at the same time', async () => {
    await choose(owner, 'Thử nghiệm', 'Hỏi rồi ghi');
    await owner.getByRole('dialog', { name: 'Tên cơ quan' }).waitFor();
    await choose(editor, 'Thử nghiệm', 'Hỏi rồi ghi');
    await editor.getByRole('dialog', { name: 'Tên cơ quan' }).waitFor();
    await editor.keyboard.type('Sở Nội vụ');
    await editor.keyboard.press('Enter');
    await editor.getByText('Thêm “Sở Nội vụ”?').waitFor();
    await editor.getByRole('button', { name: 'Có' }).click();
    await expect.poll(() => cellShown(leader, 2, 0), SOON).toBe('Sở Nội vụ');
    expect(await owner.getByRole('dialog', { name: 'Tên cơ quan' }).count()).toBe(1);
    expect(await leader.locator('dialog').count()).toBe(0);
  });

  test('a mail, a document, an event and the clock come to the leader’s pages by themselves', async () => {
    await view(leader, 'Hộp thư').click();
    await choose(owner, 'Thử nghiệm', 'Thư và biểu mẫu', 'Tạo biểu mẫu và gửi thư');
    await leader.getByText('sotaichinh@bacgiang.gov.vn').waitFor();
    await view(leader, 'Văn bản').click();
    const id = await script(`const made = DocumentApp.create('Tờ trình');
      made.getBody().appendParagraph('Lần một'); made.saveAndClose(); return made.getId();`);
    await leader
      .locator('.card', { hasText: 'Tờ trình' })
      .getByRole('link', { name: 'Xem' })
      .click();
    await leader.locator('.paper').getByText('Lần một').waitFor();
    await script(`DocumentApp.openById('${id}').getBody().appendParagraph('Lần hai');`);
    await leader.locator('.paper').getByText('Lần hai').waitFor();
    await view(leader, 'Lịch').click();
    await script(
      `CalendarApp.createEvent('Họp tổ', new Date(2021, 7, 24, 8), new Date(2021, 7, 24, 9));`,
    );
    await leader.getByText('08:00 – 09:00').waitFor();
    await owner.locator('.clock-button').click();
    await owner.getByRole('button', { name: '+1 ngày' }).click();
    await leader.locator('.clock-button').getByText('24/08/2021').waitFor();
  });

  test('an answer to a form is counted on the leader’s page, and stands in the others’ grids', async () => {
    const link = await script(`const book = SpreadsheetApp.getActive();
      const form = FormApp.create('Góp ý dự thảo', true);
      form.addTextItem().setTitle('Tên cơ quan');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      ScriptApp.newTrigger('tick').forSpreadsheet(book).onFormSubmit().create();
      return form.getPublishedUrl();`);
    for (const page of [owner, editor]) {
      const tab = page.locator('.o-sheet', { hasText: 'Câu trả lời biểu mẫu 1' });
      await tab.click();
    }
    await view(leader, 'Biểu mẫu').click();
    await leader.getByText('0 câu trả lời').waitFor();
    const agency = await browser.newPage();
    await agency.goto(new URL(new URL(String(link)).pathname, running.url).href);
    await agency.getByLabel('Tên cơ quan').fill('Sở Tài chính');
    await agency.getByRole('button', { name: 'Gửi' }).click();
    await agency.getByText('Câu trả lời của bạn đã được ghi lại.').waitFor();
    await agency.close();
    await leader.getByText('1 câu trả lời').waitFor();
    for (const page of [owner, editor]) {
      await expect.poll(() => cellShown(page, 1, 1), SOON).toBe('Sở Tài chính');
    }
    expect(running.office.runtime.executions.at(-1)).toMatchObject({ name: 'tick' });
  });

  test('the log unfolds to the service calls, and stays unfolded while others work', async () => {
    await choose(owner, 'Thử nghiệm', 'Ghi lời chào');
    await view(leader, 'Nhật ký').click();
    const run = leader.locator('.log > details', { hasText: 'writeGreeting' });
    await run.locator('> summary').click();
    const method = run.locator('.calls details', { hasText: 'Range.setValues' });
    await method.locator('summary').click();
    // The fourth call, with a block of two cells.
    const cells = await method.locator('tbody td').allInnerTexts();
    expect(cells).toEqual(['4', '2', expect.stringMatching(/ ms$/)]);
    await goTo(owner, 'B2');
    await owner.keyboard.type('x');
    await owner.keyboard.press('Enter');
    await leader.locator('.log > details', { hasText: 'onEdit' }).waitFor();
    expect(await method.locator('tbody').isVisible()).toBe(true);
  });

  test('a copy made by the menu opens for all, and the book again', async () => {
    await choose(owner, 'Tệp', 'Tạo bản sao');
    await owner.getByRole('button', { name: 'Mở bản sao' }).click();
    for (const page of [owner, leader]) {
      await page.locator('.title', { hasText: 'Bản sao của Sổ thử nghiệm' }).waitFor();
    }
    await view(owner, 'Cảnh dựng sẵn').click();
    await owner.getByRole('button', { name: 'Mở sổ gốc' }).click();
    await expect.poll(() => leader.title(), SOON).toBe('Sổ thử nghiệm');
  });
});
