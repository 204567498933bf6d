// The global `DocumentApp`: makes and opens Google documents.

import type { Execution } from '../core/execution.ts';
import { useDaily } from '../core/quotas.ts';
import { GasError, Service } from '../core/service.ts';
import { documentMissing, invalidArgument } from '../spreadsheet/errors.ts';
import { makeDocument } from './document-store.ts';
import { noDocumentUi } from './errors.ts';
import { OpenDocuments } from './open-documents.ts';
import { TextDocument } from './text-document.ts';

/** `Document.DocumentApp`. */
export class DocumentApp extends Service {
  readonly gas = 'Document.DocumentApp';
  readonly #execution: Execution;
  readonly #ui: () => Service;
  readonly #open: OpenDocuments;

  constructor(execution: Execution, ui: () => Service) {
    super();
    this.#execution = execution;
    this.#ui = ui;
    this.#open = new OpenDocuments(execution);
  }

  create(name: string): TextDocument {
    if (name === '') throw invalidArgument('name');
    const { world, effectiveUser } = this.#execution;
    useDaily(this.#execution, 'documents');
    return this.openById(makeDocument(world, name, effectiveUser, this.#execution.now()));
  }

  openById(id: string): TextDocument {
    return new TextDocument(this.#open, this.#open.open(id));
  }

  openByUrl(url: string): TextDocument {
    if (!/^https:\/\/docs\.google\.com\//.test(url)) throw invalidArgument('url');
    const id = /\/document\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw documentMissing(url);
    return this.openById(id);
  }

  /** null in a project that is bound to no document. */
  getActiveDocument(): TextDocument | null {
    const { bound } = this.#execution.world;
    return bound?.kind === 'document' ? this.openById(bound.id) : null;
  }

  /** Only in front of a person, and only in a project that is bound to a document. */
  getUi(): Service {
    if (this.#execution.world.bound?.kind !== 'document') throw noDocumentUi();
    try {
      return this.#ui();
    } catch (error) {
      throw error instanceof GasError ? noDocumentUi() : error;
    }
  }
}

/** The global `DocumentApp` of one execution; `ui` gives what `getUi` returns, or throws. */
export const documentApp = (execution: Execution, ui: () => Service): DocumentApp =>
  new DocumentApp(execution, ui);
