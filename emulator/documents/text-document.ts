// Document: a Google document as DocumentApp opens it; its sections, its file, its export.

import { BlobService } from '../core/blob.ts';
import { GasError } from '../core/service.ts';
import { webViewLink } from '../drive/file-resource.ts';
import { pdfFromDocx } from '../drive/pdf.ts';
import { Body } from './body.ts';
import { sectionExists } from './errors.ts';
import type { Manuscript } from './manuscript.ts';
import { Footnote } from './marks.ts';
import { newSection } from './new-elements.ts';
import type { OpenDocuments } from './open-documents.ts';
import { RangeBuilder } from './range.ts';
import { FooterSection, HeaderSection } from './section.ts';
import { SharedDocument } from './shared-document.ts';
import { walk } from './tree.ts';

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

  getBody(): Body {
    return new Body(this.manuscript, this.manuscript.state.body);
  }

  getHeader(): HeaderSection | null {
    const { header } = this.manuscript.state;
    return header && new HeaderSection(this.manuscript, header);
  }

  getFooter(): FooterSection | null {
    const { footer } = this.manuscript.state;
    return footer && new FooterSection(this.manuscript, footer);
  }

  addHeader(): HeaderSection {
    this.manuscript.change();
    if (this.manuscript.state.header) throw sectionExists('header');
    const section = newSection('header');
    this.manuscript.addSection('header', section);
    return new HeaderSection(this.manuscript, section);
  }

  addFooter(): FooterSection {
    this.manuscript.change();
    if (this.manuscript.state.footer) throw sectionExists('footer');
    const section = newSection('footer');
    this.manuscript.addSection('footer', section);
    return new FooterSection(this.manuscript, section);
  }

  getFootnotes(): Footnote[] {
    return [...walk(this.manuscript.state.body)]
      .filter((node) => node.kind === 'footnote')
      .map((node) => new Footnote(this.manuscript, node));
  }

  newRange(): RangeBuilder {
    return new RangeBuilder(this.manuscript);
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
    return new BlobService(this.manuscript.execution, pdfFromDocx(content), PDF, `${name}.pdf`);
  }
}
