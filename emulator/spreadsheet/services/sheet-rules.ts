// Sheet, part 5: the names, protections, conditional formats and metadata on it.

import type { GasEnum } from '../../core/service.ts';
import { type ConditionalFormatRule, rulesOf, setRules } from './conditional-format.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { NamedRange } from './named-range.ts';
import { type PageProtection, pageProtection, setPageProtection } from './page-protection.ts';
import { addProtection, Protection } from './protection.ts';
import { SheetHiding } from './sheet-hiding.ts';

export abstract class SheetRules extends SheetHiding {
  getNamedRanges(): NamedRange[] {
    return this.book.state.namedRanges
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ name }) => new NamedRange(this.book, name));
  }

  /** A sheet has one protection: of one that is protected it is given back as it stands [O]. */
  protect(): Protection {
    const standing = this.state.protections.find(({ area }) => area === null);
    return standing === undefined
      ? addProtection(this.book, this.sheetId, null)
      : new Protection(this.book, this.sheetId, standing.id);
  }

  getProtections(type: GasEnum): Protection[] {
    this.book.read();
    return this.state.protections
      .filter(({ area }) => (area === null) === (type.name === 'SHEET'))
      .map(({ id }) => new Protection(this.book, this.sheetId, id));
  }

  /** A copy, which `setSheetProtection` puts into force. */
  getSheetProtection(): PageProtection {
    return pageProtection(this.book, this.sheetId);
  }

  setSheetProtection(permissions: PageProtection): void {
    setPageProtection(this.book, this.sheetId, permissions);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    this.book.read();
    return rulesOf(this.book, this.sheetId);
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    setRules(this.book, this.sheetId, rules);
  }

  clearConditionalFormatRules(): void {
    setRules(this.book, this.sheetId, []);
  }

  addDeveloperMetadata(key: string, second?: string | GasEnum, third?: GasEnum): this {
    const place = { sheetId: this.sheetId, columns: null, rows: null };
    addMetadata(this.book, place, key, second, third);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, ({ sheetId }) => sheetId === this.sheetId);
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return new DeveloperMetadataFinder(
      this.book,
      ({ sheetId, entry }) => sheetId === this.sheetId && !entry.rows && !entry.columns,
    ).find();
  }
}
