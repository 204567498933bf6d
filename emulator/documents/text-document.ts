// Document: a Google document as DocumentApp opens it; its sections, its file, its export.

import { BlobService } from '../core/blob.ts';
import { useDaily } from '../core/quotas.ts';
import { GasError } from '../core/service.ts';
import { webViewLink } from '../drive/file-resource.ts';
import { pdfFromDocx } from '../drive/pdf.ts';
import type { Manuscript } from './manuscript.ts';
import type { OpenDocuments } from './open-documents.ts';
import { SharedDocument } from './shared-document.ts';
import { Tab } from './tabs.ts';

const PDF = 'application/pdf';

/** `Document.Document`. */
export class TextDocument extends SharedDocument {
  readonly gas = 'Document.Document';
  readonly #open: OpenDocuments;

  constructor(open: OpenDocuments, manuscript: Manuscript) {
    super(manuscript);
    this.#open = open;
  }

  getUrl(): string {
    return webViewLink(this.file);
  }

  getName(): string {
    return this.file.name;
  }

  setName(name: string): this {
    this.file.name = name;
    return this;
  }

  /** Scripts can read tabs but make none (platform.md §6.1): there is always one. */
  getTabs(): Tab[] {
    return [new Tab(this.manuscript)];
  }

  getActiveTab(): Tab {
    return new Tab(this.manuscript);
  }

  getTab(tabId: string): Tab | null {
    return this.getTabs().find((tab) => tab.getId() === tabId) ?? null;
  }

  /** null: no cursor of a person reaches this runtime. */
  getCursor(): null {
    return null;
  }

  /** null: no selection of a person reaches this runtime. */
  getSelection(): null {
    return null;
  }

  getLanguage(): string | null {
    return this.manuscript.state.language;
  }

  setLanguage(languageCode: string): this {
    this.manuscript.change();
    this.manuscript.state.language = languageCode;
    return this;
  }

  /** From then on this object refuses every change (platform.md §6.1). */
  saveAndClose(): void {
    this.#open.saveAndClose(this.manuscript);
  }

  /** The document as PDF. */
  getBlob(): BlobService {
    return this.getAs(PDF);
  }

  /** As it was saved last: what is still unsaved is not in it. A .docx is not offered. */
  getAs(contentType: string): BlobService {
    const { name, content } = this.file;
    if (contentType !== PDF || !content) {
      throw new GasError(`Converting from text/html to ${contentType} is not supported.`);
    }
    const { execution } = this.manuscript;
    useDaily(execution, 'conversions');
    return new BlobService(execution, pdfFromDocx(content), PDF, `${name}.pdf`);
  }
}
