// Restores the book, then reads the forms again, so that no reply that came in since is lost.

import type { Report } from '../../dialogs/data.ts';
import type { Office } from '../../ports.ts';
import type { RestoreInput } from '../input/keeping.ts';
import { takeIn } from '../taking/take-in.ts';
import { told } from '../tell.ts';
import { isRestoring } from './under-way.ts';

/** Without an input it goes on with the restore that was stopped. */
export function restoreAndSweep(input: RestoreInput | null, office: Office): Report {
  const upkeep = office.upkeep();
  const report = office.locked(() =>
    input === null ? upkeep.finishRestore(office) : upkeep.restoreBook(input, office),
  );
  if (isRestoring(office.memory)) return report;
  return { ...report, sections: [...report.sections, swept(office)] };
}

/** A form that cannot be read keeps nothing of the restore back: the daily sweep reads it. */
function swept(office: Office): Report['sections'][number] {
  const words = office.upkeep().keepingWords(office.language);
  try {
    return { title: words.swept, tone: '', lines: [takeIn(office).lead] };
  } catch (error) {
    return {
      title: words.swept,
      tone: 'warn',
      lines: [words.notSwept(told(error, office).message)],
    };
  }
}
