// The books that scenarios begin with, each made once in a process and come back to.

import type { Snapshot, Switches } from '../../emulator/index.ts';
import { loadWorld } from '../../emulator/runtime/store.ts';
import { loadOldBook } from '../load-old-book.ts';
import { MORNING } from '../replay/asked.ts';
import { officeWorld } from '../replay/office-world.ts';
import { answerBodies, closeRound, openRound } from './first-steps.ts';
import { Stage } from './stage.ts';

/**
 * `empty`: a file in which nothing was done; `filled`: set up, four bodies with an address are asked
 * in D4; `opened`: D4 is open, its four mails have left; `answered`: three have answered, with four
 * comments; `closed`: D4 is closed, one body has not answered; `old`: an earlier program made the book
 * and worked in it.
 */
export type Place = 'empty' | 'filled' | 'opened' | 'answered' | 'closed' | 'old';

/** The newest of those that must be upgraded. */
const OLD_BOOK = '6-first-run';

const before = {
  opened: ['filled', openRound],
  answered: ['opened', answerBodies],
  closed: ['answered', closeRound],
} as const;

export class Ground {
  readonly #kept = new Map<string, Snapshot>();

  /**
   * @param project the folder of the built project
   * @param filled the folder of the saved book that was set up and filled in; '' where it is made here
   */
  constructor(
    readonly project: string,
    readonly filled: string,
    readonly switches: Partial<Switches> = {},
  ) {}

  /** The same books, on a Google that answers otherwise. */
  with(switches: Partial<Switches>): Ground {
    return new Ground(this.project, this.filled, { ...this.switches, ...switches });
  }

  /** A stage on which the book stands as it does at that place. */
  async stageAt(place: Place): Promise<Stage> {
    const stage = new Stage(officeWorld(this.project, MORNING, { switches: this.switches }));
    if (place !== 'empty') stage.restore(await this.#snapshotOf(place));
    return stage;
  }

  async #snapshotOf(place: Exclude<Place, 'empty'>): Promise<Snapshot> {
    const known = this.#kept.get(place);
    if (known !== undefined) return known;
    const stage = await this.#begun(place);
    const made = stage.snapshot();
    this.#kept.set(place, made);
    return made;
  }

  async #begun(place: Exclude<Place, 'empty'>): Promise<Stage> {
    const { project, switches } = this;
    if (place === 'filled' || place === 'old') {
      const world = place === 'old' ? await loadOldBook(OLD_BOOK) : await loadWorld(this.filled);
      return new Stage(officeWorld(project, MORNING, { switches, world }));
    }
    const [earlier, step] = before[place];
    const stage = await this.stageAt(earlier);
    await step(stage);
    return stage;
  }
}
