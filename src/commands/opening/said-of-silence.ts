// What the letter of a round said of those who do not reply: kept as it was sent, whatever the cell becomes.

import type { RoundId } from '../../domain/ids.ts';
import type { Memory } from '../../ports.ts';
import { enums, type Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';

/** Where the properties keep it; a copy of the file has none, and goes by the round's cell. */
export const silenceKey = (round: RoundId): string => `silence.${round}`;

/**
 * The round with the policy that its letter stated: a report may call silence agreement only where
 * the letter said so (practice.md §2.4), not where somebody chose it in the sheet afterwards.
 */
export function asItWasSaid<Round extends Pick<Row<'rounds'>, 'roundId' | 'silencePolicy'>>(
  round: Round,
  memory: Memory,
): Round {
  const said = memory.get(silenceKey(round.roundId));
  const policy: Ids<'silencePolicy'> | undefined = enums.silencePolicy.find((id) => id === said);
  return policy === undefined ? round : { ...round, silencePolicy: policy };
}
