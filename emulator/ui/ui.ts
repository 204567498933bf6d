// Ui: menus, alerts, prompts, dialogs and sidebars of the bound file's window.

import type { Execution } from '../core/execution.ts';
import { type GasEnum, GasError, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import type { ButtonName, Dialog } from '../runtime/outcome.ts';
import type { HtmlOutput } from '../script/html-page.ts';
import type { Desk } from './desk.ts';
import { Menu } from './menu.ts';
import { askPerson, type QuestionArguments } from './question.ts';

/** `Base.PromptResponse`. */
export class PromptResponse extends Service {
  readonly gas = 'Base.PromptResponse';
  readonly #button: ButtonName;
  readonly #text: string;

  constructor(button: ButtonName, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): GasEnum {
    return enumValue('Base.Button', this.#button);
  }

  getResponseText(): string {
    return this.#text;
  }
}

/** `Base.Ui`. */
export class Ui extends Service {
  readonly gas = 'Base.Ui';
  readonly #execution: Execution;
  readonly #desk: Desk;

  constructor(execution: Execution, desk: Desk) {
    super();
    this.#execution = execution;
    this.#desk = desk;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.#desk, caption);
  }

  /** For `Spreadsheet.removeMenu`: no script sees it here. */
  removeMenu(caption: string): void {
    this.#desk.removeMenu(caption);
  }

  /** A script that is no published add-on has its place among the extensions, too. */
  createAddonMenu(): Menu {
    const caption = this.#execution.world.owner.locale === 'vi' ? 'Tiện ích mở rộng' : 'Extensions';
    return new Menu(this.#desk, caption);
  }

  /** Suspends the script until the person answers (platform.md §8). */
  alert(...args: QuestionArguments): GasEnum {
    return enumValue('Base.Button', this.#ask('alert', args).button);
  }

  prompt(...args: QuestionArguments): PromptResponse {
    const { button, text } = this.#ask('prompt', args);
    return new PromptResponse(button, text);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#show(page, { title, modal: true, sidebar: false });
  }

  /** The older name of `showModelessDialog`; the page has its own title. */
  showDialog(page: HtmlOutput): void {
    this.#show(page, { title: page.getTitle(), modal: false, sidebar: false });
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#show(page, { title, modal: false, sidebar: false });
  }

  showSidebar(page: HtmlOutput): void {
    this.#show(page, { title: page.getTitle(), modal: false, sidebar: true });
  }

  #ask(kind: 'alert' | 'prompt', args: QuestionArguments) {
    return askPerson(this.#execution, this.#desk, kind, args);
  }

  #show(page: HtmlOutput, look: Pick<Dialog, 'title' | 'modal' | 'sidebar'>): void {
    this.#desk.show({
      ...look,
      html: page.getContent(),
      width: page.getWidth(),
      height: page.getHeight(),
    });
  }
}

/** `Cannot call SpreadsheetApp.getUi() from this context.`: nobody sits in front of a trigger. */
export function noUi(): GasError {
  return new GasError('Cannot call SpreadsheetApp.getUi() from this context.');
}
