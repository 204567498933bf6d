// Whether someone may change a cell, by the protections of its sheet (platform.md §2.8).

import { contains, overlaps } from './a1.ts';
import type { Area, ProtectionState, SheetState } from './state.ts';

/** Whether a protection lets someone edit what it protects; the owner always may. */
export function mayEdit(protection: ProtectionState, user: string, owner: string): boolean {
  return protection.warningOnly || user === owner || protection.editors.includes(user);
}

/**
 * Whether a protection of the whole sheet bars someone: also from what no cell holds, its lines, its
 * name, its rules, its dress; the ranges left free in it are free for content and dress alone [K].
 */
export function isBarred(sheet: SheetState, user: string, owner: string): boolean {
  return sheet.protections.some(
    (protection) => protection.area === null && !mayEdit(protection, user, owner),
  );
}

/** Whether the user may change every cell of an area. */
export function mayChange(sheet: SheetState, area: Area, user: string, owner: string): boolean {
  return sheet.protections.every((protection) => {
    if (mayEdit(protection, user, owner)) return true;
    if (protection.area !== null) return !overlaps(protection.area, area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!protection.unprotected.some((free) => contains(free, row, column))) return false;
      }
    }
    return true;
  });
}
