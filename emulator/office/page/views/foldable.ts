// Lines that unfold, and stay as they are when their list is drawn anew.

import { type Child, element } from '../element.ts';

const opened = new Set<string>();

/** A `details` element; its key tells it from others, `onOpen` is called whenever it is open. */
export function foldable(key: string, onOpen: () => void, ...content: Child[]): HTMLElement {
  if (opened.has(key)) onOpen();
  return element(
    'details',
    {
      open: opened.has(key),
      ontoggle: (event: Event) => {
        const { currentTarget } = event;
        if (!(currentTarget instanceof HTMLDetailsElement)) return;
        if (!currentTarget.open) opened.delete(key);
        else {
          opened.add(key);
          onOpen();
        }
      },
    },
    ...content,
  );
}
