// Meta tags of a page, which stand outside its content.

import { Service } from '../core/service.ts';
import { metaTagRefused } from './errors.ts';

/** The names that the reference lists for `addMetaTag`. */
const allowedTags = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** `HTML.HtmlOutputMetaTag`. */
export class HtmlOutputMetaTag extends Service {
  readonly gas = 'HTML.HtmlOutputMetaTag';
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    super();
    this.#name = name;
    this.#content = content;
  }

  getName(): string {
    return this.#name;
  }

  getContent(): string {
    return this.#content;
  }
}

/** @throws GasError for a name that is not allowed */
export function metaTag(name: string, content: string): HtmlOutputMetaTag {
  if (!allowedTags.includes(name)) throw metaTagRefused();
  return new HtmlOutputMetaTag(name, content);
}
