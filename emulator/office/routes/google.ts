// Addresses of Google's sites that somebody followed in the office, led to its own pages.

import { Hono } from 'hono';
import { localAddress } from '../local-links.ts';

export function googleRoutes(): Hono {
  return new Hono().get('/google', (context) => {
    const local = localAddress(context.req.query('address') ?? '');
    if (local === null) return context.text('Văn phòng không có trang nào cho địa chỉ này.', 404);
    return context.redirect(local);
  });
}
