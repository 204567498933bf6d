// The page of somebody who may not answer: the closed door, and where signing in would help.

import { type Refusal, UNTITLED } from './admission.ts';
import { escapeHtml, hiddenFields, linkedHtml } from './html-text.ts';
import { headCard, pageAddress, wholePage } from './page-shell.ts';
import type { FormState } from './state.ts';

export function renderRefusal(
  form: FormState | undefined,
  refusal: NonNullable<Refusal>,
  { baseUrl, query }: { baseUrl: string; query: URLSearchParams },
): string {
  const title = form?.title || UNTITLED;
  const canSignIn = form && (refusal.reason === 'signIn' || refusal.reason === 'notAllowed');
  const rest = [...query].filter(([name]) => name !== 'authuser');
  const signIn = canSignIn
    ? `<form method="get" action="${escapeHtml(pageAddress(form, baseUrl, 'viewform'))}">${hiddenFields(rest)}<div class="field"><label class="name" for="authuser">Tài khoản Google</label><div class="field"><input class="short" type="email" id="authuser" name="authuser" autocomplete="email"></div></div><div class="walk"><button class="main" type="submit">Đăng nhập</button></div></form>`
    : '';
  const heading = form && refusal.reason !== 'missing' ? title : 'Không tìm thấy biểu mẫu';
  return wholePage(
    heading,
    headCard(heading, `<p class="said">${linkedHtml(refusal.message)}</p>${signIn}`),
  );
}
