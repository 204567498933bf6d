// ContentService: texts that a web app answers with.

import { type GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';

/** `Content.ContentService`. */
export class ContentService extends Service {
  readonly gas = 'Content.ContentService';

  createTextOutput(content = ''): TextOutput {
    return new TextOutput(content);
  }
}

/** `Content.TextOutput`. */
export class TextOutput extends Service {
  readonly gas = 'Content.TextOutput';
  #content: string;
  #mimeType = enumValue('Content.MimeType', 'TEXT');
  #fileName: string | null = null;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(addedContent: string): this {
    return this.setContent(this.#content + addedContent);
  }

  clear(): this {
    return this.setContent('');
  }

  getMimeType(): GasEnum {
    return this.#mimeType;
  }

  setMimeType(mimeType: GasEnum): this {
    this.#mimeType = mimeType;
    return this;
  }

  /** The browser keeps the text as a file of this name instead of showing it. */
  downloadAsFile(filename: string): this {
    this.#fileName = filename;
    return this;
  }

  getFileName(): string | null {
    return this.#fileName;
  }
}
