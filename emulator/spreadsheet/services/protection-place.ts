// Protection, part 1: what it is called, what it covers, and whether the acting user is barred.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import type { Book } from '../book.ts';
import { wholeSheet } from '../cells.ts';
import { protectedCell, rangeNotFound, sheetNotFound } from '../errors.ts';
import { mayEdit } from '../protection-check.ts';
import type { ProtectionState } from '../state.ts';
import type { NamedRange } from './named-range.ts';
import { Range } from './range.ts';

export abstract class ProtectionPlace extends Service {
  readonly gas = 'Spreadsheet.Protection';

  constructor(
    protected readonly book: Book,
    protected readonly sheetId: number,
    protected readonly id: string,
  ) {
    super();
  }

  protected get state(): ProtectionState {
    const found = this.book.sheet(this.sheetId).protections.find(({ id }) => id === this.id);
    if (!found) throw sheetNotFound();
    return found;
  }

  /** Who may not edit what is protected may neither see nor change who may. */
  protected checkEditable(): void {
    if (!this.canEdit()) throw protectedCell();
  }

  protected alter(change: (state: ProtectionState) => void): this {
    this.checkEditable();
    this.book.alterSheet(this.sheetId, () => change(this.state));
    return this;
  }

  getProtectionType(): GasEnum {
    return enumValue('Spreadsheet.ProtectionType', this.state.area ? 'RANGE' : 'SHEET');
  }

  getDescription(): string {
    return this.state.description;
  }

  setDescription(description: string): this {
    return this.alter((state) => {
      state.description = description;
    });
  }

  isWarningOnly(): boolean {
    return this.state.warningOnly;
  }

  setWarningOnly(warning: boolean): this {
    return this.alter((state) => {
      state.warningOnly = warning;
    });
  }

  getRange(): Range {
    const { area } = this.state;
    const whole = wholeSheet(this.book.sheet(this.sheetId));
    return new Range(this.book, this.sheetId, area ?? whole);
  }

  /** A range takes the place of the name that the protection stood on. */
  setRange(range: Range): this {
    return this.alter((state) => {
      state.area = range.area;
      delete state.rangeName;
    });
  }

  /** The named range that is protected; null when a range or the sheet itself is. */
  getRangeName(): string | null {
    return this.state.rangeName ?? null;
  }

  setNamedRange(named: NamedRange): this {
    return this.setRangeName(named.getName());
  }

  setRangeName(name: string): this {
    const found = this.book.state.namedRanges.find(
      (one) => one.name === name && one.sheetId === this.sheetId,
    );
    if (!found) throw rangeNotFound();
    return this.alter((state) => {
      state.area = { ...found.area };
      state.rangeName = name;
    });
  }

  getUnprotectedRanges(): Range[] {
    return this.state.unprotected.map((area) => new Range(this.book, this.sheetId, area));
  }

  setUnprotectedRanges(ranges: Range[]): this {
    return this.alter((state) => {
      state.unprotected = ranges.map(({ area }) => area);
    });
  }

  canEdit(): boolean {
    const { effectiveUser, world } = this.book.execution;
    return mayEdit({ ...this.state, warningOnly: false }, effectiveUser, world.owner.email);
  }
}
