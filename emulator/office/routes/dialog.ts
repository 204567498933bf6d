// A person's dialog: its frame, its calls back to the script, its closing.

import { Hono } from 'hono';
import type { CallRequest } from '../api.ts';
import { dialogPage } from '../dialog-page.ts';
import { DIALOG_POLICY } from '../headers.ts';
import type { Office } from '../office.ts';

export function dialogRoutes(office: Office): Hono {
  return new Hono()
    .get('/dialog/:number', (context) => {
      const dialog = office.fronts.dialog(Number(context.req.param('number')));
      if (!dialog) return context.text('Hộp thoại đã đóng.', 404);
      context.header('Content-Security-Policy', DIALOG_POLICY);
      context.header('Cache-Control', 'no-store');
      return context.html(dialogPage(dialog));
    })
    .post('/api/dialog/call', async (context) => {
      const { number, name, args, ...from } = await context.req.json<CallRequest>();
      const dialog = office.fronts.dialog(number);
      if (!dialog) return context.text('Hộp thoại đã đóng.', 409);
      return context.json(await office.actFrom(from, () => dialog.call(name, ...args)));
    })
    .post('/api/dialog/close', async (context) => {
      const { number } = await context.req.json<{ number: number }>();
      await office.act(async () => office.fronts.dialog(number)?.close());
      office.announce();
      return context.body(null, 204);
    });
}
