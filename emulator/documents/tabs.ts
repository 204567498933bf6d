// Tab and DocumentTab: the one tab that a document of this runtime has.

import { type GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { DocumentSections } from './document-sections.ts';
import type { Manuscript } from './manuscript.ts';

/** `Document.DocumentTab`. */
export class DocumentTab extends DocumentSections {
  readonly gas = 'Document.DocumentTab';
}

/** `Document.Tab`. */
export class Tab extends Service {
  readonly gas = 'Document.Tab';
  readonly #manuscript: Manuscript;

  constructor(manuscript: Manuscript) {
    super();
    this.#manuscript = manuscript;
  }

  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.#manuscript);
  }

  getChildTabs(): Tab[] {
    return [];
  }

  /** The id that Docs gives to the first tab of every document [K]. */
  getId(): string {
    return 't.0';
  }

  getIndex(): number {
    return 0;
  }

  getTitle(): string {
    return this.#manuscript.execution.world.owner.locale === 'vi' ? 'Thẻ 1' : 'Tab 1';
  }

  getType(): GasEnum {
    return enumValue('Document.TabType', 'DOCUMENT_TAB');
  }
}
