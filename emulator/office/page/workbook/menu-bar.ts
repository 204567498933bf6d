// The menu bar for hands on the keyboard and for screen readers; the library made it for the mouse.

/** Where the library's templates lack a role, and what they say with it. */
const ROLES: [string, string][] = [
  ['class="o-topbar-topleft d-flex"', 'role="menubar" aria-label="Trình đơn"'],
  [
    'class="o-topbar-menu o-hoverable-button text-nowrap rounded"',
    'role="menuitem" aria-haspopup="menu" tabindex="0"',
  ],
  ['t-ref="menu"\n      class="o-menu"', 'role="menu"'],
  ['t-on-keydown="(ev) => props.onKeyDown?.(ev)"', 'role="menuitem"'],
  // On a narrow page the bar is behind a button, which goes back by another.
  [
    'class="py-1 px-1 mx-2 ribbon-toggler"',
    `role="button" tabindex="0" aria-haspopup="menu" ${onEnter('toggleRibbon')}`,
  ],
  [
    'class="o-previous-button px-3 py-1 mx-2 rounded"',
    `role="button" tabindex="0" aria-label="Quay lại" ${onEnter('onClickBack')}`,
  ],
];

/** A button that is none in the library's template is pressed by Enter, too. */
function onEnter(method: string): string {
  return `t-on-keydown="(ev) => ev.key === 'Enter' ? this.${method}() : undefined"`;
}

/** A gear says nothing of a menu: the button has the name of what it opens. */
const GEAR = /(ribbon-toggler"[^>]*>\s*)<i class="o-icon fa fa-cog"\/>/;

/** The templates with roles for the menus, and a place in the order of Tab for those of the bar. */
export function withMenuRoles(templates: string): string {
  if (!GEAR.test(templates)) throw new Error(`The grid's templates have no ${GEAR}.`);
  const named = templates.replace(GEAR, '$1<span class="fw-bold">Trình đơn</span>');
  return ROLES.reduce((text, [where, attributes]) => {
    if (!text.includes(where)) throw new Error(`The grid's templates have no ${where}.`);
    return text.replace(where, `${where} ${attributes}`);
  }, named);
}

/** Enter and the arrows open and walk the bar; F10 leads from anywhere in the workbook to its last menu. */
export function walkMenuBar(place: HTMLElement): void {
  const menus = () => [...place.querySelectorAll<HTMLElement>('.o-topbar-menu')];
  /** The keys struck since a menu was opened, until it is drawn; null when none is coming up. */
  let early: string[] | null = null;
  const open = (menu: HTMLElement) => {
    early = [];
    menu.click();
    void drawn(place).then(() => {
      const keys = early ?? [];
      early = null;
      for (const key of keys) strike(key);
    });
  };
  // Before the grid, which would take the keys for its cells.
  window.addEventListener(
    'keydown',
    (event) => {
      if (place.inert || document.querySelector('dialog[open]')) return;
      const all = menus();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const menu = all[at];
      if (early) early.push(event.key);
      else if (event.key === 'F10' && !event.shiftKey) all.at(-1)?.focus();
      else if (menu === undefined) return;
      else if (['Enter', ' ', 'ArrowDown'].includes(event.key)) open(menu);
      else if (event.key === 'ArrowRight') all[(at + 1) % all.length]?.focus();
      else if (event.key === 'ArrowLeft') all.at(at - 1)?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** How many times the screen is drawn at most until a menu stands on it. */
const FRAMES = 60;

/** Waits until an open menu has the focus, or for as long as one may take. */
async function drawn(place: HTMLElement): Promise<void> {
  for (let frames = 0; frames < FRAMES; frames++) {
    const focused = document.activeElement;
    if (place.contains(focused) && focused?.closest('.o-menu')) return;
    await new Promise(requestAnimationFrame);
  }
}

function strike(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}
