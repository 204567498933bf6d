// A picture that is the value of a cell, and what makes one
// (developers.google.com/apps-script/reference/spreadsheet/cell-image, …/cell-image-builder).

import { createHash } from 'node:crypto';
import { Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { invalidArgument } from '../errors.ts';
import type { CellImageState } from '../state.ts';

/** How long an address may be: UrlFetchApp takes 2 KB (…/guides/services/quotas); assumed here. [K] */
const longest = 2048;

abstract class CellImageFacts extends Service {
  override readonly constants = { valueType: enumValue('Spreadsheet.ValueType', 'IMAGE') };

  constructor(readonly image: CellImageState) {
    super();
  }

  /** '' where there is none. */
  getAltTextTitle(): string {
    return this.image.title;
  }

  getAltTextDescription(): string {
    return this.image.description;
  }

  /** Where it was fetched from; null while a builder has been told no address. */
  getUrl(): string | null {
    return this.image.url || null;
  }

  /** Google's own copy of it, for a short time: made up here. [K] */
  getContentUrl(): string {
    const id = createHash('sha256').update(this.image.url).digest('base64url');
    return `https://lh3.googleusercontent.com/${id}`;
  }

  toBuilder(): CellImageBuilder {
    return new CellImageBuilder({ ...this.image });
  }
}

export class CellImage extends CellImageFacts {
  readonly gas = 'Spreadsheet.CellImage';
}

export class CellImageBuilder extends CellImageFacts {
  readonly gas = 'Spreadsheet.CellImageBuilder';

  constructor(image: CellImageState = { url: '', title: '', description: '' }) {
    super(image);
  }

  /** An address on the web; what is no such address is refused [K]. */
  setSourceUrl(url: string): this {
    if (!/^https?:\/\/[^\s/]/i.test(url) || url.length > longest) throw invalidArgument('url');
    this.image.url = url;
    return this;
  }

  setAltTextTitle(title: string): this {
    this.image.title = title;
    return this;
  }

  setAltTextDescription(description: string): this {
    this.image.description = description;
    return this;
  }

  /** @throws when no address was given */
  build(): CellImage {
    if (this.image.url === '') throw invalidArgument('url');
    return new CellImage({ ...this.image });
  }
}
