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
];

/** The templates with roles for the menus, and a place in the order of Tab for those of the bar. */
export function withMenuRoles(templates: string): string {
  return ROLES.reduce((text, [where, attributes]) => {
    if (!text.includes(where)) throw new Error(`The grid's templates have no ${where}.`);
    return text.replace(where, `${where} ${attributes}`);
  }, templates);
}

/** Enter and the arrows open and walk the bar; F10 leads from anywhere in the workbook to its last menu. */
export function walkMenuBar(place: HTMLElement): void {
  const menus = () => [...place.querySelectorAll<HTMLElement>('.o-topbar-menu')];
  // Before the grid, which would take the keys for its cells.
  window.addEventListener(
    'keydown',
    (event) => {
      if (place.inert || document.querySelector('dialog[open]')) return;
      if (event.key === 'F10' && !event.shiftKey) {
        event.preventDefault();
        menus().at(-1)?.focus();
        return;
      }
      const all = menus();
      const focused = document.activeElement;
      const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
      const menu = all[at];
      if (menu === undefined) return;
      if (['Enter', ' ', 'ArrowDown'].includes(event.key)) menu.click();
      else if (event.key === 'ArrowRight') all[(at + 1) % all.length]?.focus();
      else if (event.key === 'ArrowLeft') all.at(at - 1)?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
