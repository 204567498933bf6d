// Custom menus, as `Ui.createMenu` builds them.

import { GasError, Service } from '../core/service.ts';
import type { MenuEntry } from '../runtime/outcome.ts';
import type { Desk } from './desk.ts';

/** `Base.Menu`. */
export class Menu extends Service {
  readonly gas = 'Base.Menu';
  readonly #desk: Desk;
  readonly #caption: string;
  readonly #entries: MenuEntry[] = [];

  constructor(desk: Desk, caption: string) {
    super();
    this.#desk = desk;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.#entries.push({ kind: 'item', label: caption, handler: functionName });
    return this;
  }

  addSeparator(): this {
    this.#entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push({ kind: 'menu', label: menu.#caption, entries: menu.#entries });
    return this;
  }

  addToUi(): void {
    if (this.#entries.length === 0) throw new GasError('A menu must hold at least one item.');
    this.#desk.addMenu(this.#caption, this.#entries);
  }
}
