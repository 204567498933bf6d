// What a person sees while the server works: at once that it does, after two seconds for how long.

import { element } from './elements.ts';

export interface ProgressWords {
  readonly working: string;
  readonly goesOn: string;
  readonly seconds: string;
}

/** From when on a person asks whether anything still happens (in milliseconds). */
const PATIENCE = 2000;

/** Shows it in `place`, a live region: `begin` and `end` may be called again and again. */
export function progress(place: HTMLElement, words: ProgressWords) {
  let timer: number | undefined;
  let began = 0;
  // Counted for the eyes alone: a screen reader would read out every second.
  const count = element('span', { 'aria-hidden': 'true' });
  const tell = (): void => {
    count.textContent = ` ${Math.round((Date.now() - began) / 1000)} ${words.seconds}`;
  };
  const wait = (): void => {
    tell();
    place.replaceChildren(
      element('progress', { 'aria-label': words.working }),
      element('span', {}, words.working, count),
      element('span', { class: 'soft' }, words.goesOn),
    );
    timer = window.setInterval(tell, 1000);
  };
  return {
    begin(): void {
      began = Date.now();
      place.textContent = words.working;
      timer = window.setTimeout(wait, PATIENCE);
    },
    end(): void {
      // One number for both kinds of timers.
      window.clearTimeout(timer);
      place.replaceChildren();
    },
  };
}
