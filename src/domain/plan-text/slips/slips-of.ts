// All slips of wording of a plan, in the order of its text; one found in several places is told once.

import { commonSlips } from './common-slips.ts';
import { mixedWriting, withoutDayWord } from './mixed-writing.ts';
import { bodySlips, programmeSlips } from './name-slips.ts';
import type { PlacedText, ReadSlip } from './slip.ts';

export function slipsOf(
  lines: readonly PlacedText[],
  programme: string,
  bodyNames: readonly string[],
  dateTexts: readonly string[],
): ReadSlip[] {
  const whole = lines.map(({ text }) => text).join('\n');
  const undated = withoutDayWord(dateTexts);
  const slips = new Map<string, { found: string; meant: string; places: string[] }>();
  for (const { place, text } of lines) {
    const found = [
      ...commonSlips(text),
      ...programmeSlips(text, programme),
      ...bodySlips(text, bodyNames),
      ...mixedWriting(text, whole),
      ...Array.from(undated, ([bare, meant]) => ({ found: bare, meant, at: text.indexOf(bare) })),
    ].filter(({ at }) => at >= 0);
    found.sort((a, b) => a.at - b.at);
    for (const { found: words, meant } of found) {
      const key = `${words}\n${meant}`;
      const slip = slips.get(key) ?? { found: words, meant, places: [] };
      if (!slip.places.includes(place)) slip.places.push(place);
      slips.set(key, slip);
    }
  }
  return Array.from(slips.values(), ({ found, meant, places }) => ({
    where: places.join(', '),
    found,
    meant,
  }));
}
