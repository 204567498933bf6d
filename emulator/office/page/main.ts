// The office's page: the workbook, the views beside it, one click apart.

import { localAddress } from '../local-links.ts';
import { keepFront } from './dialogs/front.ts';
import { element } from './element.ts';
import { complain, notice, noticeCorner, runningBar } from './notices.ts';
import { connect, on, onConnection } from './server.ts';
import { me, onState, openSession } from './session.ts';
import { calendarView } from './views/calendar.ts';
import { clockCorner } from './views/clock.ts';
import { documentsView } from './views/documents.ts';
import { formsView } from './views/forms.ts';
import { logView } from './views/log.ts';
import { mailView } from './views/mail.ts';
import { personCorner } from './views/person.ts';
import { scenesView } from './views/scenes.ts';
import type { View } from './views/view.ts';
import { workbookPlace } from './workbook/place.ts';

const VIEWS: { id: string; name: string; view: View | null }[] = [
  { id: 'so', name: 'Sổ', view: null },
  { id: 'hop-thu', name: 'Hộp thư', view: mailView },
  { id: 'bieu-mau', name: 'Biểu mẫu', view: formsView },
  { id: 'van-ban', name: 'Văn bản', view: documentsView },
  { id: 'lich', name: 'Lịch', view: calendarView },
  { id: 'nhat-ky', name: 'Nhật ký', view: logView },
  { id: 'canh', name: 'Cảnh dựng sẵn', view: scenesView },
];

async function open(): Promise<void> {
  await openSession();
  const links = VIEWS.map(({ id, name }) => element('a', { href: `#${id}`, id: `to-${id}` }, name));
  const unread = element('span', { class: 'count', hidden: true });
  links[1]?.append(unread);
  const title = element('h1', { class: 'title' });
  const lost = element(
    'div',
    { class: 'lost', role: 'alert', hidden: true },
    'Mất kết nối với văn phòng. Đang thử nối lại…',
  );
  const sidebar = element('div', { class: 'sidebar-place' });
  const beside = element('main', { class: 'beside', hidden: true, tabindex: '-1' });
  const book = workbookPlace();
  document
    .getElementById('office')
    ?.replaceChildren(
      element(
        'header',
        { class: 'strip' },
        title,
        element('nav', { 'aria-label': 'Văn phòng' }, ...links),
        clockCorner(),
        personCorner(),
      ),
      lost,
      element('div', { class: 'desk' }, book, sidebar, beside),
      noticeCorner(),
      runningBar(),
    );
  onState((state) => {
    title.textContent = state.title;
    title.title = state.title;
    document.title = state.title;
    unread.textContent = String(state.unread);
    unread.hidden = state.unread === 0;
    unread.setAttribute('aria-label', `${state.unread} thư chưa đọc`);
  });
  const show = () => void showView(links, book, sidebar, beside).catch(complain);
  window.addEventListener('hashchange', show);
  on('changed', () => {
    if (!beside.hidden) show();
  });
  on('toast', ({ text, title: heading, seconds }) => notice(text, { title: heading, seconds }));
  on('failure', ({ name, message }) => complain(message, `Lần chạy ${name} báo lỗi`));
  onConnection((isOpen) => {
    lost.hidden = isOpen;
  });
  leadGoogleLinks();
  keepFront(sidebar);
  connect(me().email);
  show();
}

async function showView(
  links: HTMLElement[],
  book: HTMLElement,
  sidebar: HTMLElement,
  beside: HTMLElement,
): Promise<void> {
  const [id = '', ...rest] = window.location.hash.slice(1).split('/');
  const at = Math.max(
    0,
    VIEWS.findIndex((one) => one.id === id),
  );
  links.forEach((link, index) => {
    if (index === at) {
      link.setAttribute('aria-current', 'page');
      // On a phone the names of the views scroll.
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else link.removeAttribute('aria-current');
  });
  const view = VIEWS[at]?.view ?? null;
  // The grid stays where it is and keeps its size: it is only covered.
  book.inert = view !== null;
  sidebar.inert = view !== null;
  beside.hidden = view === null;
  if (view) {
    if (beside.dataset.view !== id) beside.replaceChildren();
    beside.dataset.view = id;
    await view.show(beside, rest.join('/'));
  }
}

/** Links in cells that lead to Google's sites open the office's own pages. */
function leadGoogleLinks(): void {
  const usual = window.open.bind(window);
  window.open = (url, ...rest) => {
    const local = url === undefined ? null : localAddress(String(url));
    if (local?.startsWith('/#')) {
      window.location.hash = local.slice(1);
      return null;
    }
    return usual(local ?? url, ...rest);
  };
}

open().catch((error: unknown) => {
  document
    .getElementById('office')
    ?.replaceChildren(
      element(
        'p',
        { class: 'empty', role: 'alert' },
        error instanceof Error ? error.message : String(error),
      ),
    );
});
