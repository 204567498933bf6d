// Range, part 9: the direction and the rotation of its texts.

import { type GasEnum, Service } from '../../core/service.ts';
import { enumValue } from '../../core/signatures.ts';
import { invalidArgument } from '../errors.ts';
import type { Cell } from '../state.ts';
import { RangeAlignment } from './range-alignment.ts';
import type { DressSetter } from './range-cells.ts';

export class TextRotation extends Service {
  readonly gas = 'Spreadsheet.TextRotation';

  constructor(readonly rotation: number | 'vertical') {
    super();
  }

  getDegrees(): number {
    return this.rotation === 'vertical' ? 0 : this.rotation;
  }

  isVertical(): boolean {
    return this.rotation === 'vertical';
  }
}

const direction: DressSetter<GasEnum | null> = (value) => ({
  dir: value ? (value.name as NonNullable<Cell['dir']>) : undefined,
});
const rotation: DressSetter<number | 'vertical'> = (value) => ({ rotation: value || undefined });

/** Without a direction of its own a cell has none to tell (null), not a default. */
const directionOf = (cell: Cell | undefined) =>
  cell?.dir === undefined ? null : enumValue('Spreadsheet.TextDirection', cell.dir);
const rotationOf = (cell: Cell | undefined) => new TextRotation(cell?.rotation ?? 0);

/** An angle is between −90° and 90° (reference/spreadsheet/range#settextrotationdegrees). */
function angle(degrees: number): number {
  if (!(degrees >= -90 && degrees <= 90)) throw invalidArgument('degrees');
  return Math.round(degrees);
}

export abstract class RangeTurns extends RangeAlignment {
  setTextDirection(value: GasEnum | null): this {
    return this.layAll(direction, value);
  }

  setTextDirections(values: (GasEnum | null)[][]): this {
    return this.layEach(direction, values);
  }

  getTextDirections(): (GasEnum | null)[][] {
    return this.shown(directionOf);
  }

  getTextDirection(): GasEnum | null {
    return this.shownFirst(directionOf);
  }

  setTextRotation(turn: number | TextRotation): this {
    return this.layAll(rotation, typeof turn === 'number' ? angle(turn) : turn.rotation);
  }

  setTextRotations(turns: TextRotation[][]): this {
    return this.layEach(
      rotation,
      turns.map((line) => line.map((turn) => turn.rotation)),
    );
  }

  getTextRotations(): TextRotation[][] {
    return this.shown(rotationOf);
  }

  getTextRotation(): TextRotation {
    return this.shownFirst(rotationOf);
  }

  setVerticalText(vertical: boolean): this {
    return this.layAll(rotation, vertical ? 'vertical' : 0);
  }

  setShowHyperlink(show: boolean): this {
    return this.layAll((shown: boolean) => ({ plainLink: !shown || undefined }), show);
  }
}
