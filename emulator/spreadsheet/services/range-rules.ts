// Range, part 4: the rules that lie on it: validation, checkboxes, merges, protection, metadata.

import { type GasEnum, GasError, type Service } from '../../core/service.ts';
import { contains, overlaps } from '../a1.ts';
import { dressed, withoutContent } from '../cells.ts';
import type { Area, Cell, SheetState, ValidationState } from '../state.ts';
import { checkShape, mayWrite, writeBlock } from '../write-values.ts';
import { DataValidationBuilder, DataValidationService } from './data-validation.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { addProtection, type Protection } from './protection.ts';
import { RangeDress } from './range-dress.ts';

/** The key of a rule in its sheet: an equal rule is kept once. */
function keyOf(sheet: SheetState, rule: ValidationState): string {
  const text = JSON.stringify(rule);
  for (const [key, known] of Object.entries(sheet.validations)) {
    if (JSON.stringify(known) === text) return key;
  }
  const used = Object.keys(sheet.validations).map((key) => Number(key.slice(2)));
  const key = `dv${Math.max(0, ...used) + 1}`;
  sheet.validations[key] = structuredClone(rule);
  return key;
}

export abstract class RangeRules extends RangeDress {
  private ruleOf(cell: Cell | undefined): DataValidationService | null {
    const rule = cell?.dv === undefined ? undefined : this.state.validations[cell.dv];
    return rule ? new DataValidationService(this.book, rule) : null;
  }

  setDataValidation(rule: DataValidationService | null): this {
    if (!mayWrite(this.book, this.state, this.area)) return this;
    let dv: string | undefined;
    if (rule) {
      this.book.alterSheet(this.sheetId, (sheet) => {
        dv = keyOf(sheet, rule.rule);
      });
    }
    return this.dress((cell) => dressed(cell, { dv }));
  }

  setDataValidations(rules: (DataValidationService | null)[][]): this {
    checkShape(rules, this.area);
    const keys: (string | undefined)[][] = [];
    this.book.alterSheet(this.sheetId, (sheet) => {
      for (const line of rules)
        keys.push(line.map((rule) => (rule ? keyOf(sheet, rule.rule) : undefined)));
    });
    this.book.writeCells(this.sheetId, this.area, (cell, row, column) =>
      dressed(cell, { dv: keys[row]?.[column] }),
    );
    return this;
  }

  getDataValidations(): (DataValidationService | null)[][] {
    return this.readCells((_reader, _row, _column, cell) => this.ruleOf(cell));
  }

  getDataValidation(): DataValidationService | null {
    return this.firstOf(this.getDataValidations());
  }

  insertCheckboxes(checked?: string | number, unchecked?: string | number): this {
    const rule = new DataValidationBuilder(this.book).requireCheckbox(checked, unchecked);
    this.setDataValidation(rule.setAllowInvalid(false).build());
    // A fresh checkbox holds `false`, which counts as content (platform.md §2.7).
    writeBlock(this.book, this.sheetId, this.area, (cell) => {
      if (typeof cell?.v === 'boolean' || cell?.f !== undefined) return cell;
      return { ...cell, v: checked === undefined ? false : (unchecked ?? '') };
    });
    return this;
  }

  removeCheckboxes(): this {
    const boxed = (cell: Cell | undefined) =>
      cell?.dv !== undefined && this.state.validations[cell.dv]?.criteria === 'CHECKBOX';
    return this.dress((cell) =>
      boxed(cell) ? withoutContent(dressed(cell, { dv: undefined })) : cell,
    );
  }

  check(): this {
    return this.setValue(true);
  }

  uncheck(): this {
    return this.setValue(false);
  }

  isChecked(): boolean | null {
    const values = this.getValues().flat();
    if (values.every((value) => value === true)) return true;
    return values.every((value) => value === false) ? false : null;
  }

  private mergeAreas(areas: Area[]): this {
    if (!mayWrite(this.book, this.state, this.area)) return this;
    this.book.alterSheet(this.sheetId, (sheet) => {
      const others = sheet.merges.filter((merge) => !overlaps(merge, this.area));
      sheet.merges = [...others, ...areas.filter(({ rows, columns }) => rows * columns > 1)];
    });
    for (const area of areas) {
      this.book.writeCells(this.sheetId, area, (cell, row, column) =>
        row === 0 && column === 0 ? cell : withoutContent(cell),
      );
    }
    return this;
  }

  merge(): this {
    return this.mergeAreas([this.area]);
  }

  mergeAcross(): this {
    const { row, rows } = this.area;
    return this.mergeAreas(
      Array.from({ length: rows }, (_, down) => ({ ...this.area, row: row + down, rows: 1 })),
    );
  }

  mergeVertically(): this {
    const { column, columns } = this.area;
    return this.mergeAreas(
      Array.from({ length: columns }, (_, right) => ({
        ...this.area,
        column: column + right,
        columns: 1,
      })),
    );
  }

  breakApart(): this {
    this.book.alterSheet(this.sheetId, (sheet) => {
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, this.area));
    });
    return this;
  }

  getMergedRanges(): Service[] {
    this.book.read();
    return this.state.merges
      .filter((merge) => overlaps(merge, this.area))
      .map((area) => this.at(area));
  }

  protect(): Protection {
    return addProtection(this.book, this.sheetId, this.area);
  }

  canEdit(): boolean {
    const { effectiveUser, world } = this.book.execution;
    return this.state.protections.every(
      ({ area, warningOnly, editors }) =>
        warningOnly ||
        effectiveUser === world.owner.email ||
        editors.includes(effectiveUser) ||
        (area !== null && !overlaps(area, this.area)),
    );
  }

  /** The whole rows or columns that metadata may lie on. */
  private lines() {
    const { row, column, rows, columns } = this.area;
    const columnsOf: [number, number] = [column, column + columns - 1];
    const rowsOf: [number, number] = [row, row + rows - 1];
    const { maxRows, maxColumns } = this.state;
    if (rows === maxRows && row === 0) return { columns: columnsOf, rows: null };
    if (columns === maxColumns && column === 0) return { columns: null, rows: rowsOf };
    throw new GasError(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }

  addDeveloperMetadata(key: string, second?: string | GasEnum, third?: GasEnum): this {
    addMetadata(this.book, { sheetId: this.sheetId, ...this.lines() }, key, second, third);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const { area } = this;
    return new DeveloperMetadataFinder(this.book, ({ sheetId, entry }) => {
      if (sheetId !== this.sheetId) return false;
      if (entry.columns) {
        return entry.columns[0] >= area.column && entry.columns[1] < area.column + area.columns;
      }
      return entry.rows !== null && contains(area, entry.rows[0], area.column);
    });
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find();
  }
}
