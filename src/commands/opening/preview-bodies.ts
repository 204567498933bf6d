// The bodies of an opening as the dialog lists them: asked or left out, with what is to be known of each.

import type { OpeningPreview, Tone } from '../../dialogs/data.ts';
import type { Words } from '../../text/words.ts';
import type { Kept } from '../../workbook/schema.ts';
import type { Opening } from './plan-opening.ts';

type Listed = OpeningPreview['bodies'][number];

/** Those that are asked, in the order of the directory, then those left out by hand. */
export function bodiesOf(opening: Opening, words: Words): Listed[] {
  const { invited, leftOut } = opening.list;
  const note = noteOn(opening, words);
  return [
    ...invited.map((body) => ({ ...listed(body), invited: true, ...note(body) })),
    ...leftOut.map((body) => ({
      ...listed(body),
      invited: false,
      note: words.reports.preview.leftOut,
      tone: '' as const,
    })),
  ];
}

function listed(body: Kept<'bodies'>): Pick<Listed, 'id' | 'name' | 'address'> {
  return { id: body.bodyId, name: body.officialName, address: body.email };
}

/** By letter alone only what concerns the name counts: nobody is mailed. */
function noteOn(
  { doubts, round }: Opening,
  { reports: { preview } }: Words,
): (body: Kept<'bodies'>) => { note: string; tone: Tone } {
  const ids = (list: readonly Kept<'bodies'>[]) => new Set<string>(list.map((one) => one.bodyId));
  const mailed = round.mode === 'BIEU_MAU';
  const notes: readonly (readonly [ReadonlySet<string>, string, Tone])[] = [
    [ids(mailed ? doubts.withoutAddress : []), preview.noAddress, 'warn'],
    [ids(mailed ? doubts.badAddress : []), preview.badAddress, 'bad'],
    [ids(mailed ? doubts.notMailed : []), preview.notMailed, 'warn'],
    [ids(doubts.unconfirmed), preview.unconfirmed, 'warn'],
  ];
  return ({ bodyId }) => {
    const found = notes.find(([among]) => among.has(bodyId));
    return found === undefined ? { note: '', tone: '' } : { note: found[1], tone: found[2] };
  };
}
