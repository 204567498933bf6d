// The colours and lettering of the views; a colour never says anything that a word does not.

import type { CellStyle } from './grid.ts';

export const INK = '#1f2937';
export const QUIET = '#6b7280';
export const GREEN = { background: '#e6f4ea', color: '#137333' };
export const AMBER = { background: '#fef7e0', color: '#8a5300' };
export const RED = { background: '#fce8e6', color: '#b3261e' };
export const BLUE = { background: '#e8f0fe', color: '#174ea6' };

export const base: CellStyle = { size: 9, color: INK, font: 'Arial', align: 'left' };
export const heading: CellStyle = { bold: true, size: 9, color: '#ffffff', background: '#1f3a5f' };
export const columnHead: CellStyle = {
  bold: true,
  size: 8,
  color: QUIET,
  background: '#eef2f7',
  wrap: true,
};
export const figure: CellStyle = { align: 'center' };
export const strip: CellStyle = { font: 'Courier New', size: 8, color: '#3367d6' };
/** The head of a column, when it stands in the heading of its block. */
export const headOfColumn: CellStyle = { size: 8, align: 'center' };
/** Ever more of something; the figure stands in the cell. */
export const HEAT = [
  { background: '#fff4de' },
  { background: '#fddc9d' },
  { background: '#f7b955' },
] as const;
