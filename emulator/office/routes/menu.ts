// The script's custom menu and the questions that its commands ask.

import { Hono } from 'hono';
import type { AnswerRequest, ClickRequest, MenuReport } from '../api.ts';
import type { Office } from '../office.ts';
import { mayWrite } from '../people.ts';

export function menuRoutes(office: Office): Hono {
  return new Hono()
    .get('/api/menu', async (context) => {
      const user = context.req.query('user') ?? '';
      const opening = context.req.query('opening') === 'yes';
      // Google shows no custom menu to somebody who may only read.
      const menu: MenuReport = mayWrite(office.runtime, user)
        ? await office.act((runtime) => (opening ? runtime.open(user) : runtime.menu(user)))
        : [];
      return context.json(menu);
    })
    .post('/api/menu/click', async (context) => {
      const { path, user, ...from } = await context.req.json<ClickRequest>();
      if (!mayWrite(office.runtime, user)) return context.text('Chỉ được xem.', 403);
      return context.json(await office.actFrom(from, (runtime) => runtime.click(path, user)));
    })
    .post('/api/question/answer', async (context) => {
      const { answer, user, ...from } = await context.req.json<AnswerRequest>();
      if (!office.runtime.question(user)) return context.text('Câu hỏi đã được trả lời.', 409);
      return context.json(await office.actFrom(from, (runtime) => runtime.resume(answer, user)));
    });
}
