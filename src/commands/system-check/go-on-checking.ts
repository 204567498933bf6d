// What the tick of the check does: asks what only a timed run can be asked, cleans up, and ends in an error on purpose.

import { googleOffice } from '../../google/office.ts';
import type { Office } from '../../ports.ts';
import { told } from '../tell.ts';
import { checkBook } from '../this-book.ts';
import { keepFindings } from './keep-findings.ts';
import { PHASE } from './phase.ts';

/** Minutes after which a run that began now has surely been stopped. */
const STOPPED = 10;

/**
 * Its promise is rejected on purpose when all is done: whether Google calls that run completed is
 * itself a question (platform.md U28).
 */
export function goOnChecking(office: Office = googleOffice()): Promise<never> | undefined {
  const { memory } = office;
  const phase = memory.get(PHASE);
  const probing = office.probing();
  const words = probing.reportWords(office.language);
  const bench = probing.benchOf(memory, words.scratch);
  if (phase === 'settle, then stop') {
    ask(() => keepFindings(probing.askSettled(bench, memory), office), office);
    memory.set({ [PHASE]: 'stopped' });
    probing.setTick(memory, STOPPED);
    // Nothing around it may catch how Google ends it.
    probing.waitToBeStopped(bench, memory);
    return undefined;
  }
  ask(() => {
    const ofPhase = phase === 'stopped' ? probing.askStopped : probing.askSettled;
    keepFindings(ofPhase(bench, memory), office);
  }, office);
  ask(() => bench.clear(), office);
  memory.remove(PHASE);
  probing.dropTick(memory);
  return Promise.reject(new Error(words.onPurpose));
}

/** What fails is logged and keeps nothing that follows from being done. */
function ask(work: () => void, office: Office): void {
  try {
    checkBook(office, 'in an older book');
    work();
  } catch (error) {
    told(error, office);
  }
}
