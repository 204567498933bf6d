// The office's site: what a person does on it reaches the script, and nobody else gets in.

import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  DocumentSummary,
  FormSummary,
  LogReport,
  MailDetail,
  MailSummary,
  MenuReport,
  OfficeState,
  OutcomeReport,
} from '../../../emulator/office/api.ts';
import { type RunningOffice, startOffice } from '../../../emulator/office/start.ts';
import { fixtureRuntime, OWNER, openOffice, page } from './fixture-office.ts';

let running: RunningOffice;

beforeEach(async () => {
  running = await openOffice();
});
afterEach(() => running.close());

const here = () => page(running.url);
const report = async (response: Response) => (await response.json()) as OutcomeReport;
const state = () => here().json<OfficeState>('/api/state');
const cell = (a1: string) =>
  running.office.runtime.eval(
    `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('${a1}').getValue()`,
  );

/** GET with a Host header of one's own, which fetch does not allow. */
function statusForHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${running.url}/api/state`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}

test('a host name that is not local is refused, as a rebound name of a foreign site would be', async () => {
  expect(await statusForHost('evil.example:8787')).toBe(403);
  expect(await statusForHost('localhost:8787')).toBe(200);
});

test('a request that another site sends changes nothing', async () => {
  const body = JSON.stringify({ path: ['Thử nghiệm', 'Ghi lời chào'], user: OWNER, window: 'w' });
  for (const origin of ['https://evil.example', 'null', undefined]) {
    const headers = { 'content-type': 'text/plain', ...(origin && { origin }) };
    const response = await fetch(`${running.url}/api/menu/click`, {
      method: 'POST',
      headers,
      body,
    });
    expect(response.status).toBe(403);
  }
  expect(await cell('A1')).toBe('');
});

test('the menu is the script’s; somebody who may only read sees none and can run nothing', async () => {
  const menus = await here().json<MenuReport>(`/api/menu?user=${OWNER}`);
  const labels = menus.flatMap((menu) =>
    menu.kind === 'menu' ? menu.entries.map((entry) => ('label' in entry ? entry.label : '—')) : [],
  );
  expect(labels).toEqual([
    'Ghi lời chào',
    'Hỏi rồi ghi',
    'Mở hộp thoại',
    'Mở thanh bên',
    '—',
    'Thư và biểu mẫu',
    'Hẹn giờ',
    'Chuyển trang',
    'Gây lỗi',
  ]);
  const { people } = await state();
  const viewer = people.find(({ role }) => role === 'viewer')?.email ?? '';
  expect(await here().json<MenuReport>(`/api/menu?user=${viewer}`)).toEqual([]);
  const click = { path: ['Thử nghiệm', 'Ghi lời chào'], window: 'w', user: viewer, tab: null };
  expect((await here().post('/api/menu/click', click)).status).toBe(403);
});

test('a question waits on the page and its answers take the command to its end', async () => {
  expect(await report(await here().click('Thử nghiệm', 'Hỏi rồi ghi'))).toMatchObject({
    status: 'waiting',
  });
  expect((await state()).question).toMatchObject({ kind: 'prompt', title: 'Tên cơ quan' });
  const answer = (given: unknown) =>
    here().post('/api/question/answer', { answer: given, window: 'w1', user: OWNER, tab: null });
  await answer({ button: 'OK', text: 'Sở Tư pháp' });
  expect((await state()).question).toMatchObject({ text: 'Thêm “Sở Tư pháp”?' });
  expect(await report(await answer('YES'))).toMatchObject({ status: 'completed' });
  expect(await cell('A3')).toBe('Sở Tư pháp');
  expect((await answer('YES')).status).toBe(409);
});

test('a question waits as well in a book that answered by itself while it was played', async () => {
  const played = () => {
    const runtime = fixtureRuntime();
    runtime.autoAnswer = () => 'OK';
    return runtime;
  };
  const scene = { id: 'dien', title: 'Đã diễn', description: '', build: async () => played() };
  const office = await startOffice({
    runtime: played(),
    port: 0,
    stateDir: null,
    scenes: [scene],
  });
  const there = page(office.url);
  const asked = async () => report(await there.click('Thử nghiệm', 'Hỏi rồi ghi'));
  expect(await asked()).toMatchObject({ status: 'waiting' });
  await there.post('/api/scenes/dien', {});
  expect(await asked()).toMatchObject({ status: 'waiting' });
  await office.close();
});

test('a failing command is told in the script’s own words', async () => {
  expect(await report(await here().click('Thử nghiệm', 'Gây lỗi'))).toMatchObject({
    status: 'failed',
    error: 'Không tìm thấy trang “Đợt lấy ý kiến”.',
  });
  const [last] = (await here().json<LogReport>('/api/log')).executions;
  expect(last).toMatchObject({ name: 'fail', outcome: 'failed', kind: 'menu' });
});

test('a dialog’s frame holds google.script, calls the script, and goes away when it is closed', async () => {
  await here().click('Thử nghiệm', 'Mở hộp thoại');
  const dialog = (await state()).dialog;
  expect(dialog).toMatchObject({ title: 'Cộng hai số', width: 420, height: 260, modal: true });
  const frame = await here().get(`/dialog/${dialog?.number}`);
  expect(frame.headers.get('content-security-policy')).toContain('sandbox allow-scripts');
  expect(frame.headers.get('content-security-policy')).not.toContain('allow-same-origin');
  expect(await frame.text()).toContain("defineProperty(window, 'google'");
  const call = { number: dialog?.number, window: 'w1', tab: null };
  const add = await here().post('/api/dialog/call', { ...call, name: 'add', args: ['2', '40'] });
  expect(await report(add)).toMatchObject({ status: 'completed', result: { sum: 42 } });
  const wrong = await here().post('/api/dialog/call', { ...call, name: 'add', args: ['x', '1'] });
  expect(await report(wrong)).toMatchObject({ status: 'failed', error: '“x” không phải là số.' });
  await here().post('/api/dialog/close', { number: dialog?.number });
  expect((await state()).dialog).toBeNull();
  expect((await here().get(`/dialog/${dialog?.number}`)).status).toBe(404);
});

test('a mail leads from its box to the local form, whose answer reaches the script', async () => {
  await here().click('Thử nghiệm', 'Thư và biểu mẫu', 'Tạo biểu mẫu và gửi thư');
  expect((await state()).unread).toBe(1);
  const box = 'sotaichinh@bacgiang.gov.vn';
  const [mail] = await here().json<MailSummary[]>(`/api/mailboxes/${box}`);
  expect(mail).toMatchObject({ subject: 'Lấy ý kiến góp ý dự thảo Đề án', unread: true });
  const html = await (await here().get(`/mail/${mail?.id}/html`)).text();
  const link = /href="(\/forms\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect(html).not.toContain('<script');
  const form = await here().get(link);
  expect(form.status).toBe(200);
  const entry = /name="(entry\.\d+)"/.exec(await form.text())?.[1] ?? '';
  const sent = await fetch(running.url + link.replace(/viewform.*/, 'formResponse'), {
    method: 'POST',
    headers: { origin: running.url },
    body: new URLSearchParams({ [entry]: 'Sở Tài chính', go: 'next', pageHistory: '0' }),
  });
  expect(await sent.text()).toContain('Câu trả lời của bạn đã được ghi lại.');
  expect(await here().json<FormSummary[]>('/api/forms')).toMatchObject([
    { title: 'Góp ý dự thảo Đề án', open: true, responses: 1 },
  ]);
  await here().post(`/api/mails/${mail?.id}/read`, { mailbox: box });
  expect((await state()).unread).toBe(0);
});

test('an address of Google’s site that somebody follows leads into the office, any other nowhere', async () => {
  const follow = (address: string) =>
    fetch(`${running.url}/google?address=${encodeURIComponent(address)}`, { redirect: 'manual' });
  const form = 'https://docs.google.com/forms/d/e/x/viewform?usp=pp_url&entry.1=D4.STC';
  expect((await follow(form)).headers.get('location')).toBe(
    '/forms/d/e/x/viewform?usp=pp_url&entry.1=D4.STC',
  );
  expect((await follow('https://evil.example/forms/d/e/x/viewform')).status).toBe(404);
});

test('an attachment is saved under its Vietnamese name', async () => {
  await here().click('Thử nghiệm', 'Thư và biểu mẫu', 'Tạo biểu mẫu và gửi thư');
  const [mail] = await here().json<MailSummary[]>('/api/mailboxes/sotaichinh@bacgiang.gov.vn');
  const detail = await here().json<MailDetail>(`/api/mails/${mail?.id}`);
  const file = await here().get(detail.files[0]?.url ?? '');
  expect(file.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('Dự thảo lần 1.txt')}`,
  );
  expect(await file.text()).toBe('Nội dung dự thảo');
});

test('the clock moves on, fires what is due, and does not go back', async () => {
  await here().click('Thử nghiệm', 'Hẹn giờ');
  const moved = await here().post('/api/clock', { to: '2021-08-23T11:00' });
  // 11:00 in Hanoi is 04:00 in Greenwich.
  expect(await moved.json()).toMatchObject({ now: Date.UTC(2021, 7, 23, 4) });
  expect(Number(await cell('A5'))).toBeGreaterThanOrEqual(2);
  expect((await here().post('/api/clock', { to: '2021-08-22T08:00' })).status).toBe(400);
  expect((await here().post('/api/clock', { to: 'mai' })).status).toBe(400);
});

test('the script starts on the tab that the person looks at, and may turn to another', async () => {
  await running.office.runtime.eval(
    `SpreadsheetApp.getActiveSpreadsheet().insertSheet('Trang hai')`,
  );
  const book = await here().json<{ data: { sheets: { id: string; name: string }[] } }>(
    `/api/grid?user=${OWNER}`,
  );
  const [first, second] = book.data.sheets;
  const path = ['Thử nghiệm', 'Chuyển trang'];
  const click = (tab: string | undefined) =>
    here().post('/api/menu/click', { path, window: 'w1', user: OWNER, tab });
  expect(await report(await click(first?.id))).toMatchObject({ turnedTo: second?.id });
  expect(await report(await click(second?.id))).toMatchObject({ turnedTo: first?.id });
});

test('a scene takes the place of the open book', async () => {
  await here().click('Thử nghiệm', 'Ghi lời chào');
  const before = await state();
  expect((await here().post('/api/scenes/trong', {})).status).toBe(204);
  expect((await state()).worldNumber).toBe(before.worldNumber + 1);
  expect(await cell('A1')).toBe('');
  expect((await here().post('/api/scenes/khong-co', {})).status).toBe(404);
});

test('the book is saved as .xlsx and a drive without documents lists none', async () => {
  await here().click('Thử nghiệm', 'Ghi lời chào');
  const file = await here().get('/workbook.xlsx');
  expect(file.headers.get('content-disposition')).toContain('.xlsx');
  // A zip archive begins with PK.
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const documents = await here().json<DocumentSummary[]>('/api/documents');
  expect(documents.filter(({ readable }) => readable)).toEqual([]);
});
