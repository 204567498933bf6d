// The model of the workbook on show, for whoever asks which tab is in front or turns to another.

import type { Model } from '@odoo/o-spreadsheet';

let open: Model | null = null;

export function setOpenModel(model: Model | null): void {
  open = model;
}

export const openModel = (): Model | null => open;

/** The grid's id of the tab in front; null while no workbook is shown. */
export const openTab = (): string | null => open?.getters.getActiveSheetId() ?? null;

/** Brings a tab to the front, as a script asked; null and unknown tabs leave it as it is. */
export function turnToTab(tab: string | null): void {
  if (open && tab !== null && open.getters.tryGetSheet(tab)) turnTo(open, tab);
}

export function turnTo(model: Model, sheetIdTo: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
}
