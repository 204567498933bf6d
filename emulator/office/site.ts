// The office as a web application: every route, behind the checks that keep it on this machine.

import { Hono } from 'hono';
import type { Asset } from './assets.ts';
import { PAGE_POLICY } from './headers.ts';
import { localOnly } from './local-only.ts';
import type { Office } from './office.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { clockRoutes } from './routes/clock.ts';
import { copyRoutes } from './routes/copies.ts';
import { dialogRoutes } from './routes/dialog.ts';
import { documentRoutes } from './routes/documents.ts';
import { formRoutes } from './routes/forms.ts';
import { googleRoutes } from './routes/google.ts';
import { gridRoutes } from './routes/grid.ts';
import { logRoutes } from './routes/log.ts';
import { mailRoutes } from './routes/mail.ts';
import { menuRoutes } from './routes/menu.ts';
import { sceneRoutes } from './routes/scenes.ts';
import { stateRoutes } from './routes/state.ts';
import type { SharedWorkbook } from './shared-workbook.ts';

export function site(
  office: Office,
  workbook: SharedWorkbook,
  assets: ReadonlyMap<string, Asset>,
): Hono {
  const app = new Hono();
  app.use(localOnly);
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
  });
  app.onError((error, context) => {
    console.error(error);
    return context.text(`Văn phòng gặp lỗi: ${error.message}`, 500);
  });
  const rooms = [
    stateRoutes(office),
    gridRoutes(office, workbook),
    menuRoutes(office),
    dialogRoutes(office),
    mailRoutes(office),
    calendarRoutes(office),
    formRoutes(office),
    googleRoutes(),
    documentRoutes(office),
    clockRoutes(office),
    logRoutes(office),
    sceneRoutes(office),
    copyRoutes(office),
  ];
  for (const room of rooms) app.route('/', room);
  app.get('*', (context) => {
    const asset = assets.get(context.req.path);
    if (!asset) return context.text('Không có trang này.', 404);
    context.header('Content-Type', asset.type);
    context.header('Cache-Control', 'no-cache');
    if (context.req.path === '/') context.header('Content-Security-Policy', PAGE_POLICY);
    return context.body(Uint8Array.from(asset.body));
  });
  return app;
}
