// The keys of the sidebar: single keys only while nothing is typed, Ctrl+Enter and Esc everywhere.

export interface KeyActions {
  readonly previous: () => void;
  readonly next: () => void;
  /** The result of this number, from 1. */
  readonly choose: (number: number) => void;
  readonly saveAndGoOn: () => void;
  /** Out of the field, to where single keys work again. */
  readonly leave: () => void;
}

export function listen({ previous, next, choose, saveAndGoOn, leave }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    // A Vietnamese word is still being put together.
    if (event.isComposing || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      if (event.key === 'Enter') act(event, saveAndGoOn);
      return;
    }
    if (event.key === 'Escape') act(event, leave);
    if (isTyping(event.target)) return;
    if (event.key === 'ArrowLeft' && !isRadio(event.target)) act(event, previous);
    else if (event.key === 'ArrowRight' && !isRadio(event.target)) act(event, next);
    else if (/^[1-9]$/.test(event.key)) act(event, () => choose(Number(event.key)));
  });
}

function act(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

/** In a list, too, letters and digits look for its lines. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !isRadio(target))
  );
}

function isRadio(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}
