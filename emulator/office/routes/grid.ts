// The bound workbook on its way to the grids in the browsers, and a person's changes back.

import { Hono } from 'hono';
import type { WorkbookSnapshot } from '../api.ts';
import type { Office } from '../office.ts';
import { mayWrite } from '../people.ts';
import type { GridMessage, SharedWorkbook } from '../shared-workbook.ts';

export function gridRoutes(office: Office, workbook: SharedWorkbook): Hono {
  return new Hono()
    .get('/api/grid', async (context) => {
      const user = context.req.query('user') ?? '';
      const data = await workbook.snapshot();
      if (data === null) return context.text('Dự án này không gắn với bảng tính nào.', 404);
      const snapshot: WorkbookSnapshot = { data, writable: mayWrite(office.runtime, user) };
      return context.json(snapshot);
    })
    .post('/api/grid', async (context) => {
      const { message, user } = await context.req.json<{ message: GridMessage; user: string }>();
      const moving = message.type.startsWith('CLIENT_');
      if (!moving && !mayWrite(office.runtime, user)) return context.text('Chỉ được xem.', 403);
      await workbook.receive(message, user);
      return context.body(null, 204);
    });
}
