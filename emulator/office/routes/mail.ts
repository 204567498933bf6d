// The mailboxes of everybody whom a mail has reached.

import { type Context, Hono } from 'hono';
import type { MailMessage } from '../../mail/state.ts';
import type { MailDetail, MailSummary } from '../api.ts';
import { savedAs } from '../download.ts';
import { MAIL_POLICY } from '../headers.ts';
import { withLocalLinks } from '../local-links.ts';
import { draftsIn, isUnread, mailboxesOf, mailsIn, messageOf } from '../mailboxes.ts';
import type { Office } from '../office.ts';

export function mailRoutes(office: Office): Hono {
  const find = (id: string) => messageOf(office.runtime.world, id);
  const noMail = (context: Context) => context.text('Không có thư này.', 404);
  return new Hono()
    .get('/api/mailboxes', (context) => context.json(mailboxesOf(office.runtime.world)))
    .get('/api/mailboxes/:address', (context) => {
      const mailbox = context.req.param('address');
      const mails = mailsIn(office.runtime.world, mailbox);
      return context.json(mails.map((mail) => summaryOf(mail, mailbox)));
    })
    .get('/api/mailboxes/:address/drafts', (context) => {
      const mailbox = context.req.param('address');
      const drafts = draftsIn(office.runtime.world, mailbox);
      return context.json(drafts.map((mail) => ({ ...summaryOf(mail, mailbox), unread: false })));
    })
    .get('/api/mails/:id', (context) => {
      const mail = find(context.req.param('id'));
      if (!mail) return noMail(context);
      return context.json(detailOf(mail, context.req.query('mailbox') ?? ''));
    })
    .post('/api/mails/:id/read', async (context) => {
      const mail = find(context.req.param('id'));
      if (!mail) return noMail(context);
      const { mailbox } = await context.req.json<{ mailbox: string }>();
      await office.act(async (runtime) => {
        if (!isUnread(mail, mailbox)) return;
        mail.readBy.push(mailbox);
        runtime.touch();
      });
      return context.body(null, 204);
    })
    .get('/mail/:id/html', (context) => {
      const mail = find(context.req.param('id'));
      if (!mail) return noMail(context);
      context.header('Content-Security-Policy', MAIL_POLICY);
      return context.html(
        `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank"><style>${MAIL_STYLE}</style>${withLocalLinks(withoutScripts(mail.htmlBody))}`,
      );
    })
    .get('/mail/:id/attachments/:number', (context) => {
      const file = find(context.req.param('id'))?.attachments[Number(context.req.param('number'))];
      if (!file) return context.text('Không có tệp này.', 404);
      context.header('Content-Type', file.mimeType || 'application/octet-stream');
      context.header('Content-Disposition', savedAs(file.name));
      return context.body(Uint8Array.from(file.content));
    });
}

const MAIL_STYLE =
  'body{font:15px/1.6 system-ui,"Segoe UI",Roboto,Arial,sans-serif;color:#1f2933;margin:0;overflow-wrap:anywhere}img{max-width:100%}';

/** Mail programs leave scripts out; that the frame runs none does not hang on this. */
const withoutScripts = (html: string) => html.replace(/<script\b[\s\S]*?(?:<\/script\s*>|$)/gi, '');

function summaryOf(mail: MailMessage, mailbox: string): MailSummary {
  return {
    id: mail.id,
    at: mail.at,
    from: mail.from,
    name: mail.name,
    to: mail.to,
    subject: mail.subject,
    snippet: mail.body.replace(/\s+/g, ' ').trim().slice(0, 140),
    unread: isUnread(mail, mailbox),
    attachments: mail.attachments.length,
  };
}

function detailOf(mail: MailMessage, mailbox: string): MailDetail {
  return {
    ...summaryOf(mail, mailbox),
    cc: mail.cc,
    replyTo: mail.replyTo,
    body: mail.body,
    hasHtml: mail.htmlBody !== '',
    files: mail.attachments.map(({ name, mimeType, content }, at) => ({
      name,
      mimeType,
      size: content.length,
      url: `/mail/${encodeURIComponent(mail.id)}/attachments/${at}`,
    })),
  };
}
