// What a view beside the workbook is, and the frame that all of them share.

import { element } from '../element.ts';

export interface View {
  /** Fills the place anew; called when the view opens and whenever the world has changed. */
  show(place: HTMLElement, rest: string): Promise<void>;
}

/** A page with its heading. */
export function viewPage(title: string, ...content: (Node | null)[]): HTMLElement {
  return element('div', { class: 'view-page' }, element('h1', {}, title), ...content);
}

/** What stands where there is nothing yet, and how something comes there. */
export const emptyNote = (text: string): HTMLElement => element('p', { class: 'empty' }, text);

/** Replaces the content of a place only when it would differ, so that focus and scrolling stay. */
export function fill(place: HTMLElement, content: HTMLElement): void {
  const current = place.firstElementChild;
  if (current && current.outerHTML === content.outerHTML) return;
  const focused = document.activeElement?.id;
  const scrolled = place.scrollTop;
  place.replaceChildren(content);
  place.scrollTop = scrolled;
  if (focused) document.getElementById(focused)?.focus();
}
