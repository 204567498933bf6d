// Pages of HtmlService and the templates that they are made from.

import { BlobService } from '../core/blob.ts';
import type { Execution } from '../core/execution.ts';
import { type GasEnum, Service } from '../core/service.ts';
import { faviconRefused } from './errors.ts';
import { type HtmlOutputMetaTag, metaTag } from './html-meta-tag.ts';
import { escapeFor, templateCode } from './html-template.ts';

/** What templates need from the script's side: its files, and a place to run a scriptlet. */
export interface Pages {
  html: Readonly<Record<string, string>>;
  /** Evaluates an expression among the script's globals. */
  evaluate(source: string): unknown;
}

/** `HTML.HtmlOutput`. */
export class HtmlOutput extends Service {
  readonly gas = 'HTML.HtmlOutput';
  readonly #execution: Execution;
  readonly #pages: Pages;
  readonly #metaTags: HtmlOutputMetaTag[] = [];
  #faviconUrl: string | null = null;
  content: string;
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(execution: Execution, pages: Pages, content: string) {
    super();
    this.#execution = execution;
    this.#pages = pages;
    this.content = content;
  }

  append(added: string): this {
    this.content += added;
    return this;
  }

  appendUntrusted(added: string): this {
    return this.append(escapeFor('html', added));
  }

  clear(): this {
    return this.setContent('');
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  getContent(): string {
    return this.content;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  /** Stands beside the content, for the page around the sandbox; a few names are allowed there. */
  addMetaTag(name: string, content: string): this {
    this.#metaTags.push(metaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  setFaviconUrl(iconUrl: string): this {
    if (!/\.(png|gif|jpe?g|ico|bmp|svg)(\?.*)?$/i.test(iconUrl)) throw faviconRefused();
    this.#faviconUrl = iconUrl;
    return this;
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }

  /** Only IFRAME is left; the call changes nothing. */
  setSandboxMode(_mode: GasEnum): this {
    return this;
  }

  setXFrameOptionsMode(_mode: GasEnum): this {
    return this;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.#execution, this.#pages, this.content);
  }

  getBlob(): BlobService {
    return new BlobService(
      this.#execution,
      new TextEncoder().encode(this.content),
      'text/html',
      `${this.title || 'page'}.html`,
    );
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType);
  }
}

/** `HTML.HtmlTemplate`: a script puts the variables of the scriptlets on it as properties. */
export class HtmlTemplate extends Service {
  readonly gas = 'HTML.HtmlTemplate';
  override readonly assigned = new Map<string, unknown>();
  readonly #execution: Execution;
  readonly #pages: Pages;
  readonly #source: string;

  constructor(execution: Execution, pages: Pages, source: string) {
    super();
    this.#execution = execution;
    this.#pages = pages;
    this.#source = source;
  }

  evaluate(): HtmlOutput {
    let page = '';
    const print = (value: unknown, place: 'raw' | 'html' | 'script') => {
      page += escapeFor(place, value);
    };
    const build = this.#pages.evaluate(templateCode(this.#source));
    if (typeof build !== 'function') throw new Error('A template did not compile to a function.');
    build(Object.fromEntries(this.assigned), print);
    return new HtmlOutput(this.#execution, this.#pages, page);
  }

  getCode(): string {
    return templateCode(this.#source);
  }

  /** The code with the template's text before each piece. */
  getCodeWithComments(): string {
    return templateCode(this.#source, true);
  }

  getRawContent(): string {
    return this.#source;
  }
}
