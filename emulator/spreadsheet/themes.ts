// Themes of spreadsheets, and the cells whose colours are roles of one.

import { type Dress, dressed } from './cells.ts';
import { standardTheme } from './colours.ts';
import type { Cell, SpreadsheetState, TextDress, TextRun, ThemeState } from './state.ts';

/** The theme of a new spreadsheet. Its colours and its font are not documented [K]. */
export const standard = (): ThemeState => ({ font: 'Arial', colours: { ...standardTheme } });

/**
 * The themes that a person can choose in the window. Google does not list them: of the second only
 * the first accent was seen in public scripts, who call it Retro; the rest is a guess [K].
 */
export function predefinedThemes(): ThemeState[] {
  const retro = {
    ...{ TEXT: '#2d2d2d', BACKGROUND: '#fffdf5', ACCENT1: '#006391', ACCENT2: '#d64b3c' },
    ...{ ACCENT3: '#f2b33d', ACCENT4: '#4c8c4a', ACCENT5: '#e07b39', ACCENT6: '#5fb3b3' },
    HYPERLINK: '#006391',
  };
  return [standard(), { font: 'Arial', colours: retro }];
}

type Coloured = Pick<TextDress, 'color' | 'colorTheme'> & Pick<Cell, 'bg' | 'bgTheme'>;
type Shown = { color?: string; bg?: string };

/** The colours that a theme gives to the roles of a dress. */
function themed({ colours }: ThemeState, { colorTheme, bgTheme }: Coloured): Shown {
  const color = colorTheme === undefined ? undefined : colours[colorTheme];
  const bg = bgTheme === undefined ? undefined : colours[bgTheme];
  return { ...(color !== undefined && { color }), ...(bg !== undefined && { bg }) };
}

/** A dress in the colours of the theme. */
export function themedDress(theme: ThemeState, dress: Dress): Dress {
  const { colorTheme, bgTheme } = dress;
  if (colorTheme === undefined && bgTheme === undefined) return dress;
  const roles: Coloured = {
    ...(colorTheme !== undefined && { colorTheme }),
    ...(bgTheme !== undefined && { bgTheme }),
  };
  return { ...dress, ...themed(theme, roles) };
}

/** A cell in the colours of the theme; the same object where none of its colours is a role. */
export function themedCell(theme: ThemeState, cell: Cell): Cell {
  const own = themed(theme, cell);
  const runs = cell.runs?.map((run): TextRun => ({ ...run, ...themed(theme, run) }));
  const recoloured = Object.keys(own).length > 0;
  if (!recoloured && !cell.runs?.some(({ colorTheme }) => colorTheme !== undefined)) return cell;
  const next = { ...(dressed(cell, own) ?? cell) };
  return runs ? { ...next, runs } : next;
}

/** Gives a spreadsheet a theme: whatever is coloured by a role looks as the theme says from now on. */
export function applyTheme(book: SpreadsheetState, theme: ThemeState): void {
  book.theme = structuredClone(theme);
  for (const sheet of book.sheets) {
    for (const line of sheet.cells) {
      line?.forEach((cell, column) => {
        if (cell) line[column] = themedCell(theme, cell);
      });
    }
    sheet.slicers = sheet.slicers.map((slicer) => {
      const bg = slicer.bgTheme === null ? undefined : theme.colours[slicer.bgTheme];
      const style = { ...slicer.style, ...themed(theme, slicer.style) };
      return { ...slicer, style, bg: bg ?? slicer.bg };
    });
  }
}
