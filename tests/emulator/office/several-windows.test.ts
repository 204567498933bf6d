// Several people at the office at once: what the script opens for one, no other sees.

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CopySummary, OfficeState, OutcomeReport } from '../../../emulator/office/api.ts';
import type { RunningOffice } from '../../../emulator/office/start.ts';
import { OWNER, openOffice, page } from './fixture-office.ts';

const EDITOR = 'chuyenvien@bacgiang.example';
let running: RunningOffice;
let streams: AbortController[];

beforeEach(async () => {
  streams = [];
  running = await openOffice();
  const { world } = running.office.runtime;
  world.spreadsheets[world.bound?.id ?? '']?.editors.push(EDITOR);
});
afterEach(async () => {
  for (const stream of streams) stream.abort();
  await running.close();
});

const here = () => page(running.url);
const state = (user: string, window: string) =>
  here().json<OfficeState>(`/api/state?user=${user}&window=${window}`);
const click = async (user: string, window: string, label: string) => {
  const path = ['Thử nghiệm', label];
  const response = await here().post('/api/menu/click', { path, user, window, tab: null });
  return (await response.json()) as OutcomeReport;
};

/** A window that listens, as a page does; the result closes it. */
async function openWindow(user: string, window: string): Promise<() => void> {
  const stream = new AbortController();
  streams.push(stream);
  const response = await fetch(`${running.url}/api/events?user=${user}&window=${window}`, {
    signal: stream.signal,
  });
  await response.body?.getReader().read();
  return () => stream.abort();
}

test('a dialog is shown in the window where its person opened it, and nowhere else', async () => {
  await openWindow(OWNER, 'w1');
  await openWindow(OWNER, 'w2');
  await click(OWNER, 'w1', 'Mở hộp thoại');
  expect((await state(OWNER, 'w1')).dialog).toMatchObject({ title: 'Cộng hai số' });
  expect((await state(OWNER, 'w2')).dialog).toBeNull();
  expect((await state(EDITOR, 'w3')).dialog).toBeNull();
});

test('two people have a dialog each, whose calls run as the one who opened it', async () => {
  await openWindow(OWNER, 'w1');
  await openWindow(EDITOR, 'w3');
  await click(OWNER, 'w1', 'Mở hộp thoại');
  await click(EDITOR, 'w3', 'Mở thanh bên');
  const mine = (await state(OWNER, 'w1')).dialog;
  const theirs = (await state(EDITOR, 'w3')).sidebar;
  expect([mine?.title, theirs?.title]).toEqual(['Cộng hai số', 'Ghi chú']);
  const call = { number: theirs?.number, name: 'add', args: [1, 2], window: 'w3', tab: null };
  await here().post('/api/dialog/call', call);
  expect(running.office.runtime.executions.at(-1)).toMatchObject({ kind: 'dialog', user: EDITOR });
  await here().post('/api/dialog/close', { number: theirs?.number });
  expect((await state(EDITOR, 'w3')).sidebar).toBeNull();
  expect((await state(OWNER, 'w1')).dialog).toEqual(mine);
});

test('a sidebar stays beside the dialog of the same person, each with calls of its own', async () => {
  await openWindow(OWNER, 'w1');
  await click(OWNER, 'w1', 'Mở thanh bên');
  await click(OWNER, 'w1', 'Mở hộp thoại');
  const { dialog, sidebar } = await state(OWNER, 'w1');
  expect([dialog?.title, sidebar?.title]).toEqual(['Cộng hai số', 'Ghi chú']);
  await here().post('/api/dialog/close', { number: dialog?.number });
  expect(await state(OWNER, 'w1')).toMatchObject({ dialog: null, sidebar });
});

test('a question waits for the one who was asked; two wait side by side', async () => {
  await openWindow(OWNER, 'w1');
  await openWindow(EDITOR, 'w3');
  await click(OWNER, 'w1', 'Hỏi rồi ghi');
  expect((await state(EDITOR, 'w3')).question).toBeNull();
  await click(EDITOR, 'w3', 'Hỏi rồi ghi');
  const answer = { answer: { button: 'CANCEL' }, user: EDITOR, window: 'w3', tab: null };
  await here().post('/api/question/answer', answer);
  expect((await state(EDITOR, 'w3')).question).toBeNull();
  expect((await state(OWNER, 'w1')).question).toMatchObject({ title: 'Tên cơ quan' });
});

test('closing a window closes its dialog; its question goes to another window of that person', async () => {
  const close = await openWindow(OWNER, 'w1');
  await openWindow(OWNER, 'w2');
  await click(OWNER, 'w1', 'Mở thanh bên');
  await click(OWNER, 'w1', 'Hỏi rồi ghi');
  expect((await state(OWNER, 'w2')).question).toBeNull();
  close();
  await expect.poll(() => running.office.runtime.dialogs, { timeout: 15_000 }).toEqual([]);
  expect((await state(OWNER, 'w2')).question).toMatchObject({ title: 'Tên cơ quan' });
});

test('a copy of the book is opened for everybody, and the book itself again', async () => {
  await click(OWNER, 'w1', 'Ghi lời chào');
  await here().post('/api/copies', { user: EDITOR });
  const [book, copy] = await here().json<CopySummary[]>('/api/copies');
  expect([book, copy]).toMatchObject([
    { name: 'Sổ thử nghiệm', owner: OWNER, open: true },
    { name: 'Bản sao của Sổ thử nghiệm', owner: EDITOR, open: false },
  ]);
  const before = await state(OWNER, 'w1');
  expect((await here().post(`/api/copies/${copy?.id}/open`, {})).status).toBe(204);
  const inCopy = await state(EDITOR, 'w3');
  expect(inCopy.title).toBe('Bản sao của Sổ thử nghiệm');
  expect(inCopy.worldNumber).toBe(before.worldNumber + 1);
  expect(inCopy.people[0]).toEqual({ email: EDITOR, role: 'owner' });
  await here().post(`/api/copies/${book?.id}/open`, {});
  expect((await state(OWNER, 'w1')).title).toBe('Sổ thử nghiệm');
  expect((await here().post('/api/copies/khong-co/open', {})).status).toBe(404);
});

test('while a copy is open, the book’s own triggers go on: its clock ticks', async () => {
  await here().post('/api/menu/click', {
    path: ['Thử nghiệm', 'Hẹn giờ'],
    user: OWNER,
    window: 'w1',
    tab: null,
  });
  await here().post('/api/copies', { user: OWNER });
  const copy = (await here().json<CopySummary[]>('/api/copies')).at(-1);
  await here().post(`/api/copies/${copy?.id}/open`, {});
  const moved = await here().post('/api/clock', { ms: 3 * 3_600_000 });
  expect(((await moved.json()) as { fired: number }).fired).toBeGreaterThanOrEqual(2);
  expect(running.office.original.executions.map(({ name }) => name)).toContain('tick');
});
