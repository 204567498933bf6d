// What a formula would give if cells held something else: how a rule by formula judges a value
// before it is let in. The store is not touched, and no page sees the trial.

import type { Switches } from '../core/switches.ts';
import type { World } from '../core/world.ts';
import { cellsWith } from './cells.ts';
import { engineFor } from './engines.ts';
import { formulaValue } from './formula-value.ts';
import type { Area, Cell, CellValue, SheetState, SpreadsheetState } from './state.ts';

/** A world beside each world, in which trials are held; its engines keep what they were fed. */
const stages = new WeakMap<World, World>();

function stageOf(world: World): World {
  let stage = stages.get(world);
  if (!stage) {
    stage = { ...world };
    stages.set(world, stage);
  }
  return stage;
}

/** One sheet with other cells in an area; made only when a formula is asked for. */
export class FormulaTrial {
  #book: SpreadsheetState | null = null;

  constructor(
    private readonly world: World,
    private readonly switches: Pick<Switches, 'formula.comma'>,
    private readonly book: SpreadsheetState,
    private readonly sheet: SheetState,
    private readonly area: Area,
    /** What the area would hold. */
    private readonly cells: () => (Cell | undefined)[][],
  ) {}

  /** The value that the formula would have on the sheet. */
  value(formula: string): CellValue {
    const stage = stageOf(this.world);
    this.#book ??= this.#made();
    stage.now = this.world.now;
    stage.spreadsheets = { [this.book.id]: this.#book };
    const engine = engineFor(stage, this.book.id, this.switches);
    return formulaValue(engine, this.sheet.sheetId, formula);
  }

  #made(): SpreadsheetState {
    const { book, sheet, area } = this;
    const other = { ...sheet, cells: cellsWith(sheet, area, this.cells()) };
    return { ...book, sheets: book.sheets.map((one) => (one === sheet ? other : one)) };
  }
}
