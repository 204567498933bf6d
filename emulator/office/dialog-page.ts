// A dialog's HTML as its frame gets it, with `google.script` put in front of it.

import type { Dialog } from '../runtime/outcome.ts';
import { withLocalLinks } from './local-links.ts';

/** The page of a dialog: the script's HTML, which keeps its own head, after the bridge. */
export function dialogPage(dialog: Dialog): string {
  const html = withLocalLinks(dialog.html);
  const bridge = `<base target="_blank"><script>${BRIDGE}</script><style>${USUAL_STYLE}</style>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return `<!doctype html><meta charset="utf-8">${bridge}${html}`;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}${bridge}${html.slice(at)}`;
}

/** Dialogs on Google begin in this dress. */
const USUAL_STYLE = 'body{font-family:Arial,Helvetica,sans-serif;margin:8px}';

/**
 * `google.script.run` in the frame: it knows no name beforehand and asks the page around it, which
 * has the script called. Values travel as JSON, as on Google: no functions, no Dates.
 */
const BRIDGE = `(() => {
  const waiting = new Map();
  let last = 0;
  const say = (message) => parent.postMessage({ office: true, ...message }, '*');
  const refuse = (name, why) => { throw new TypeError('google.script.run.' + name + ': ' + why); };
  const check = (name, value, inside) => {
    if (typeof value === 'function' || value instanceof Date || (value instanceof Element && !(value instanceof HTMLFormElement && !inside)))
      refuse(name, 'Failed due to illegal value in property: ' + inside);
    if (value && typeof value === 'object' && !(value instanceof Element))
      for (const key of Object.keys(value)) check(name, value[key], key);
  };
  const plain = (value) => {
    if (!(value instanceof HTMLFormElement)) return value;
    const fields = {};
    for (const [name, one] of new FormData(value)) {
      if (typeof one !== 'string') refuse(name, 'a file cannot travel in the local office');
      fields[name] = name in fields ? [].concat(fields[name], one) : one;
    }
    return fields;
  };
  const runner = (success, failure, object) => new Proxy(Object.freeze({}), {
    get(_, name) {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure, object);
      if (name === 'withFailureHandler') return (handler) => runner(success, handler, object);
      if (name === 'withUserObject') return (given) => runner(success, failure, given);
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (...args) => {
        args.forEach((arg, at) => check(name, arg, at ? String(at) : ''));
        const id = ++last;
        waiting.set(id, { success, failure, object });
        say({ type: 'call', id, name, args: args.map(plain) });
      };
    },
  });
  addEventListener('message', (event) => {
    if (event.source !== parent) return;
    const { begin, id, error, result } = event.data;
    if (begin) {
      const first = 'a[href],button:not([disabled]),input:not([type=hidden],[disabled]),select:not([disabled]),textarea:not([disabled])';
      // The page begins at its top, however small the frame still is.
      (document.querySelector('[autofocus]') || document.querySelector(first) || document.body).focus({ preventScroll: true });
      return;
    }
    const call = waiting.get(id);
    if (!call) return;
    waiting.delete(id);
    if (error === undefined) { if (call.success) call.success(result, call.object); return; }
    const thrown = new Error(error);
    thrown.name = 'ScriptError';
    if (call.failure) call.failure(thrown, call.object);
    else console.warn('Uncaught ' + error);
  });
  // Addresses that came with a call's result are led to the office when they are followed.
  for (const kind of ['click', 'auxclick']) addEventListener(kind, (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    if (link && ['https://docs.google.com', 'https://drive.google.com'].includes(link.origin))
      link.href = location.origin + '/google?address=' + encodeURIComponent(link.href);
  }, true);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) say({ type: 'close' });
  });
  const host = {
    close: () => say({ type: 'close' }),
    setWidth: (width) => say({ type: 'size', width }),
    setHeight: (height) => say({ type: 'size', height }),
    editor: { focus: () => say({ type: 'focus' }) },
    origin: location.origin,
  };
  Object.defineProperty(window, 'google', { value: { script: { run: runner(), host } } });
})();`;
