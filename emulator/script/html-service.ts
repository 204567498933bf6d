// HtmlService: pages for dialogs and sidebars, from texts, files and templates.

import type { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { missingFile } from './errors.ts';
import { HtmlOutput, HtmlTemplate, type Pages } from './html-page.ts';

/** `HTML.HtmlService`. */
export class HtmlService extends Service {
  readonly gas = 'HTML.HtmlService';
  readonly #execution: Execution;
  readonly #pages: Pages;

  constructor(execution: Execution, pages: Pages) {
    super();
    this.#execution = execution;
    this.#pages = pages;
  }

  createHtmlOutput(html: string | BlobService = ''): HtmlOutput {
    return new HtmlOutput(this.#execution, this.#pages, textOf(html));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return this.createHtmlOutput(this.#file(filename));
  }

  createTemplate(html: string | BlobService): HtmlTemplate {
    return new HtmlTemplate(this.#execution, this.#pages, textOf(html));
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return this.createTemplate(this.#file(filename));
  }

  getUserAgent(): null {
    return null;
  }

  #file(filename: string): string {
    const name = filename.replace(/\.html$/, '');
    const text = Object.hasOwn(this.#pages.html, name) ? this.#pages.html[name] : undefined;
    if (text === undefined) throw missingFile(filename);
    return text;
  }
}

function textOf(html: string | BlobService): string {
  return typeof html === 'string' ? html : html.getDataAsString();
}
