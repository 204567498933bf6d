// Spreadsheet, part 2: when it computes anew, and whether formulas may go in circles. The settings
// are kept; formulas of this runtime are computed when they are read, and never in circles.

import type { GasEnum } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { invalidArgument } from '../errors.ts';
import type { CalculationState } from '../state.ts';
import { SpreadsheetBase } from './spreadsheet-base.ts';

const intervals: Readonly<Record<string, CalculationState['interval']>> = {
  ON_CHANGE: 'ON_CHANGE',
  MINUTE: 'MINUTE',
  HOUR: 'HOUR',
};

export abstract class SpreadsheetCalculation extends SpreadsheetBase {
  private calculate(how: Partial<CalculationState>): this {
    return this.alter((book) => Object.assign(book.calculation, how));
  }

  getRecalculationInterval(): GasEnum {
    return enumValue('Spreadsheet.RecalculationInterval', this.state.calculation.interval);
  }

  setRecalculationInterval({ name }: GasEnum): this {
    return this.calculate({ interval: intervals[name] ?? 'ON_CHANGE' });
  }

  isIterativeCalculationEnabled(): boolean {
    return this.state.calculation.iterative;
  }

  setIterativeCalculationEnabled(iterative: boolean): this {
    return this.calculate({ iterative });
  }

  getMaxIterativeCalculationCycles(): number {
    return this.state.calculation.cycles;
  }

  /** Between 1 and 10,000, as the settings of the window allow. */
  setMaxIterativeCalculationCycles(cycles: number): this {
    if (cycles < 1 || cycles > 10_000) throw invalidArgument('maxIterations');
    return this.calculate({ cycles });
  }

  getIterativeCalculationConvergenceThreshold(): number {
    return this.state.calculation.threshold;
  }

  setIterativeCalculationConvergenceThreshold(threshold: number): this {
    if (threshold < 0) throw invalidArgument('minThreshold');
    return this.calculate({ threshold });
  }
}
