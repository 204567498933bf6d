// Keeps the office to this machine: no foreign host name, no request from another site's page.

import type { MiddlewareHandler } from 'hono';

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses requests whose Host is not local (a foreign name that resolves here) and those that
 * another site's page sent: anything but GET and HEAD must come from one of the office's own pages.
 */
export const localOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOCAL.has(host.replace(/:\d+$/, ''))) {
    return context.text('Văn phòng chỉ mở trên máy này.', 403);
  }
  const reading = context.req.method === 'GET' || context.req.method === 'HEAD';
  if (!reading && !fromHere(context.req.header('origin'), host)) {
    return context.text('Yêu cầu không đến từ trang của văn phòng.', 403);
  }
  if (reading && context.req.header('sec-fetch-site') === 'cross-site' && isApi(context.req.path)) {
    return context.text('Yêu cầu không đến từ trang của văn phòng.', 403);
  }
  return next();
};

const fromHere = (origin: string | undefined, host: string) => origin === `http://${host}`;
const isApi = (path: string) => path.startsWith('/api/');
