// The dress of a cell in the words of an .xlsx file.

import type ExcelJS from 'exceljs';
import { isDateFormat } from './number-format.ts';
import type { Cell } from './state.ts';

const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });

const lineStyles: Record<string, ExcelJS.BorderStyle> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function borderOf(text: string): Partial<ExcelJS.Borders> {
  const [sides = '', color = '#000000', style = 'SOLID'] = text.split('|');
  const line = { style: lineStyles[style] ?? 'thin', color: argb(color) };
  return {
    ...(sides.includes('t') && { top: line }),
    ...(sides.includes('b') && { bottom: line }),
    ...(sides.includes('l') && { left: line }),
    ...(sides.includes('r') && { right: line }),
  };
}

/** Google's pattern as other programs read it: months in small letters. */
export function excelFormat(pattern: string): string {
  if (!isDateFormat(pattern)) return pattern;
  return pattern.replace(/"[^"]*"|AM\/PM|[A-Za-z]+/g, (text) =>
    text.startsWith('"') || text === 'AM/PM' ? text : text.toLowerCase(),
  );
}

const styles = new WeakMap<Cell, Partial<ExcelJS.Style>>();

/** The style of a cell. */
export function cellStyle(cell: Cell): Partial<ExcelJS.Style> {
  let style = styles.get(cell);
  if (!style) {
    style = {
      font: {
        name: cell.family ?? 'Arial',
        size: cell.size ?? 10,
        ...(cell.bold && { bold: true }),
        ...(cell.italic && { italic: true }),
        ...(cell.strike && { strike: true }),
        ...(cell.underline && { underline: true }),
        ...(cell.color !== undefined && { color: argb(cell.color) }),
      },
      alignment: {
        vertical: cell.va ?? 'bottom',
        ...(cell.h !== undefined && { horizontal: cell.h }),
        ...(cell.wrap === 'WRAP' && { wrapText: true }),
        ...(cell.rotation !== undefined && { textRotation: cell.rotation }),
        ...(cell.dir !== undefined && {
          readingOrder: cell.dir === 'RIGHT_TO_LEFT' ? ('rtl' as const) : ('ltr' as const),
        }),
      },
      ...(cell.nf !== undefined && { numFmt: excelFormat(cell.nf) }),
      ...(cell.bg !== undefined && {
        fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(cell.bg) },
      }),
      ...(cell.border !== undefined && { border: borderOf(cell.border) }),
    };
    styles.set(cell, style);
  }
  return style;
}
