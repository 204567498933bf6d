// Shows something anew without losing where the person was: the focus by its key, the scrolled list.

/** Runs what replaces the children of a view; controls that are to be found again bear `data-key`. */
export function keepingPlace(view: HTMLElement, replace: () => void): void {
  const key = document.activeElement?.getAttribute('data-key') ?? null;
  const scrolled = view.querySelector('.scroll')?.scrollTop ?? 0;
  replace();
  const list = view.querySelector('.scroll');
  if (list !== null) list.scrollTop = scrolled;
  if (key === null) return;
  const same = view.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
}
