// What the pages beside the workbook show: service calls, drafts, calendars, documents of both kinds.

import JSZip from 'jszip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  CalendarSummary,
  DocumentSummary,
  LogReport,
  MailboxSummary,
  MailDetail,
  MailSummary,
  MethodCalls,
} from '../../../emulator/office/api.ts';
import type { RunningOffice } from '../../../emulator/office/start.ts';
import { OWNER, openOffice, page } from './fixture-office.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
let running: RunningOffice;

beforeEach(async () => {
  running = await openOffice();
});
afterEach(() => running.close());

const here = () => page(running.url);
const script = (source: string) => running.office.runtime.eval(`(() => { ${source} })()`);

test('an execution tells its service calls by method, most often called first', async () => {
  await here().click('Thử nghiệm', 'Ghi lời chào');
  const [last] = (await here().json<LogReport>('/api/log')).executions;
  const methods = await here().json<MethodCalls[]>(`/api/log/${last?.id}/calls`);
  const counts = methods.map(({ method, calls }) => [method, calls.length]);
  expect(counts[0]).toEqual(['SpreadsheetApp.getActiveSpreadsheet', 2]);
  // Two rows of one column are two elements.
  const setValues = methods.find(({ method }) => method === 'Range.setValues');
  expect(setValues?.calls.map(({ sizes }) => sizes)).toEqual([[2]]);
  expect(setValues?.milliseconds).toBe(setValues?.calls[0]?.milliseconds);
  expect(methods.reduce((sum, { calls }) => sum + calls.length, 0)).toBe(last?.calls);
});

test('a draft lies with its account, unsent, and can be read with its attachment', async () => {
  await script(`GmailApp.createDraft('stc@bacgiang.example', 'Dự thảo', 'Kính gửi', {
    attachments: [Utilities.newBlob('tệp', 'text/plain', 'Phụ lục.txt')] })`);
  expect(await here().json<MailboxSummary[]>('/api/mailboxes')).toEqual([
    { address: OWNER, total: 0, unread: 0, drafts: 1 },
  ]);
  const [draft] = await here().json<MailSummary[]>(`/api/mailboxes/${OWNER}/drafts`);
  expect(draft).toMatchObject({ subject: 'Dự thảo', to: ['stc@bacgiang.example'], unread: false });
  const detail = await here().json<MailDetail>(`/api/mails/${draft?.id}`);
  expect(await (await here().get(detail.files[0]?.url ?? '')).text()).toBe('tệp');
  expect(await here().json<MailSummary[]>(`/api/mailboxes/${OWNER}`)).toEqual([]);
});

test('events stand in the order of time under whose calendar they are', async () => {
  await script(`const calendar = CalendarApp.getDefaultCalendar();
    calendar.createAllDayEvent('Hạn góp ý', new Date(2021, 8, 1));
    calendar.createEvent('Họp', new Date(2021, 7, 24, 8), new Date(2021, 7, 24, 9), { location: 'Phòng A' });`);
  const [calendar] = await here().json<CalendarSummary[]>('/api/calendars');
  expect(calendar?.owner).toBe(OWNER);
  expect(calendar?.events).toMatchObject([
    { title: 'Họp', location: 'Phòng A', start: Date.UTC(2021, 7, 24, 1), allDay: false },
    { title: 'Hạn góp ý', start: Date.UTC(2021, 7, 31, 17), allDay: true },
  ]);
});

test('a document that a script wrote can be read and saved, as it is after the second save', async () => {
  const id = await script(`const made = DocumentApp.create('Tờ trình');
    made.getBody().appendParagraph('Lần một'); made.saveAndClose();
    const again = DocumentApp.openById(made.getId());
    again.getBody().appendParagraph('Lần hai'); again.saveAndClose(); return made.getId();`);
  const documents = await here().json<DocumentSummary[]>('/api/documents');
  const listed = documents.find((file) => file.id === id);
  expect(listed).toMatchObject({ name: 'Tờ trình', readable: true });
  const file = await here().get(listed?.url ?? '');
  expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('Tờ trình.docx'));
  const text = await paperText(file);
  expect([text.includes('Lần một'), text.includes('Lần hai')]).toEqual([true, true]);
});

test('a .docx that Drive imported shows what DocumentApp adds to it', async () => {
  const id = await script(`const first = DocumentApp.create('Gốc');
    first.getBody().appendParagraph('Từ tệp'); first.saveAndClose();
    const bytes = Drive.Files.export(first.getId(), '${DOCX}', { alt: 'media' });
    const made = Drive.Files.create({ name: 'Nhập', mimeType: 'application/vnd.google-apps.document' }, bytes);
    const open = DocumentApp.openById(made.id);
    open.getBody().appendParagraph('Viết thêm'); open.saveAndClose(); return made.id;`);
  const text = await paperText(await here().get(`/documents/${id}/content`));
  expect([text.includes('Từ tệp'), text.includes('Viết thêm')]).toEqual([true, true]);
});

async function paperText(file: Response): Promise<string> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  return (await zip.file('word/document.xml')?.async('text')) ?? '';
}
