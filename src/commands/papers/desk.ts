// What all papers of one run are made from: each sheet is read once, however many papers need it.

import type { OfficeIdentity, RoundFacts } from '../../domain/documents/facts.ts';
import type { RoundId } from '../../domain/ids.ts';
import type { WordedType } from '../../domain/wording/catalogue.ts';
import { once } from '../../once.ts';
import type { Office, Printing } from '../../ports.ts';
import type { Kept, SheetId } from '../../workbook/schema.ts';
import type { Settings } from '../../workbook/settings.ts';
import { readOnce } from '../each-sheet-once.ts';
import { identityOf } from './identity.ts';
import { roundFacts } from './round-facts.ts';
import { readWordings, type Wordings } from './wordings.ts';

export interface Desk {
  readonly office: Office;
  readonly settings: Settings;
  /** The office as papers print it. */
  readonly identity: OfficeIdentity;
  readonly printing: Printing;
  readonly say: Wordings;
  /** The rows of a sheet, read at the first use. */
  readonly read: <Id extends SheetId>(sheet: Id) => readonly Kept<Id>[];
  /** What a round has become, reconciled and counted once for all its papers. */
  readonly factsOf: (round: Kept<'rounds'>) => RoundFacts;
}

/** The settings with the rows that they were read from: no sheet is read twice. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly rows: readonly Kept<'config'>[];
}

/** The desk for documents of these wordings; throws what `readWordings` throws. */
export function deskFor(
  wordings: readonly WordedType[],
  { settings, rows: config }: SettingsRead,
  office: Office,
): Desk {
  const table = readOnce(office.tables, [{ sheet: 'config', rows: config }]);
  const read = <Id extends SheetId>(sheet: Id): readonly Kept<Id>[] => table(sheet).rows;
  const say = readWordings(wordings, office);
  const identity = once(() => identityOf(settings, read('documents')));
  const facts = new Map<RoundId, RoundFacts>();
  const desk: Desk = {
    office,
    settings,
    get identity() {
      return identity();
    },
    printing: office.printing(),
    say,
    read,
    factsOf(round) {
      const known = facts.get(round.roundId) ?? roundFacts(round, desk);
      facts.set(round.roundId, known);
      return known;
    },
  };
  return desk;
}
