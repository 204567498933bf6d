// The page of the dialog of the directory: look up, paste a list, confirm addresses.

import type { BodiesData } from '../data/bodies.ts';
import { confirmView } from './parts/bodies/confirm-view.ts';
import { lookView } from './parts/bodies/look-view.ts';
import { pasteView } from './parts/bodies/paste-view.ts';
import { button, element } from './parts/elements.ts';
import { frame } from './parts/frame.ts';
import { dialogData } from './parts/server.ts';

const data = dialogData<BodiesData>();
const { common, words } = data;
const page = frame(common);

/** What one of the tabs shows, and its buttons beside “Đóng”. */
export interface View {
  readonly nodes: readonly Node[];
  readonly buttons: readonly HTMLButtonElement[];
  readonly first: HTMLElement;
}

const views: readonly (readonly [label: string, make: () => View])[] = [
  [words.look, () => lookView(data)],
  [words.paste, () => pasteView(data, page)],
  [words.confirmTab, () => confirmView(data, page)],
];

const tabs = views.map(([label, make], index) =>
  button(label, () => {
    show(make, index);
  }),
);
const bar = element('nav', { class: 'row tabs', 'aria-label': words.title }, ...tabs);

function show(make: () => View, index: number): void {
  const view = make();
  for (const [at, tab] of tabs.entries()) {
    if (at === index) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  page.show(bar, ...view.nodes);
  page.buttons(common.close, ...view.buttons);
  view.first.focus({ preventScroll: true });
}

show(() => lookView(data), 0);
