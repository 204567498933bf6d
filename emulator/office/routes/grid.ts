// The bound workbook on its way to the grids in the browsers, and a person's changes back.

import { Hono } from 'hono';
import { toXlsx } from '../../spreadsheet/xlsx.ts';
import type { WorkbookSnapshot } from '../api.ts';
import { savedAs } from '../download.ts';
import type { Office } from '../office.ts';
import { mayWrite } from '../people.ts';
import type { GridMessage, SharedWorkbook } from '../shared-workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function gridRoutes(office: Office, workbook: SharedWorkbook): Hono {
  return new Hono()
    .get('/api/grid', async (context) => {
      const user = context.req.query('user') ?? '';
      const shown = await workbook.snapshot();
      if (shown === null) return context.text('Dự án này không gắn với bảng tính nào.', 404);
      const snapshot: WorkbookSnapshot = { ...shown, writable: mayWrite(office.runtime, user) };
      return context.json(snapshot);
    })
    .get('/workbook.xlsx', async (context) => {
      const { world } = office.runtime;
      const book = world.bound && world.spreadsheets[world.bound.id];
      if (!book) return context.text('Dự án này không gắn với bảng tính nào.', 404);
      const bytes = await office.act(() => toXlsx(world, book.id));
      context.header('Content-Type', XLSX);
      context.header('Content-Disposition', savedAs(`${book.name}.xlsx`));
      context.header('Cache-Control', 'no-store');
      return context.body(Uint8Array.from(bytes));
    })
    .post('/api/grid', async (context) => {
      const { message, user } = await context.req.json<{ message: GridMessage; user: string }>();
      const moving = message.type.startsWith('CLIENT_');
      if (!moving && !mayWrite(office.runtime, user)) return context.text('Chỉ được xem.', 403);
      await workbook.receive(message, user);
      return context.body(null, 204);
    });
}
