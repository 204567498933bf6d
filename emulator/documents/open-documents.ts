// The documents that one execution has open: one private copy of each, saved or lost at its end.

import type { Execution } from '../core/execution.ts';
import { atLeast, roleOf } from '../drive/roles.ts';
import type { DriveFileState } from '../drive/state.ts';
import { documentMissing } from '../spreadsheet/errors.ts';
import { documentFile, loadDocument, storeDocument } from './document-store.ts';
import { Manuscript } from './manuscript.ts';
import { showElement } from './show.ts';

export class OpenDocuments {
  readonly #open = new Map<string, Manuscript>();
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
    execution.onEnd((killed) => this.#end(killed));
  }

  /** Opening a document twice gives the same private copy, as long as it is not closed. */
  open(id: string): Manuscript {
    const open = this.#open.get(id);
    if (open) return open;
    const { world } = this.#execution;
    const rights = this.#rights(documentFile(world, id));
    if (rights === 'none') throw documentMissing(id);
    const manuscript = new Manuscript(
      this.#execution,
      loadDocument(world, id),
      showElement,
      rights === 'write',
    );
    this.#open.set(id, manuscript);
    return manuscript;
  }

  saveAndClose(manuscript: Manuscript): void {
    manuscript.close();
    this.#open.delete(manuscript.state.id);
    this.#save(manuscript);
  }

  /** A file that is gone meanwhile takes its unsaved changes along. */
  #save(manuscript: Manuscript): void {
    const { world } = this.#execution;
    if (!manuscript.hasChanges || !world.drive.files[manuscript.state.id]) return;
    storeDocument(world, manuscript.state, this.#execution.now());
  }

  /**
   * The end of an execution saves what is open. A kill does as the switch `kill.buffer` (U12) says:
   * it loses all of it, keeps it, or keeps the first half of the documents in the order of opening.
   */
  #end(killed: boolean): void {
    const changed = [...this.#open.values()].filter((manuscript) => manuscript.hasChanges);
    const kept = killed ? this.#keptByKill(changed.length) : changed.length;
    for (const manuscript of changed.slice(0, kept)) this.#save(manuscript);
    this.#open.clear();
  }

  #keptByKill(count: number): number {
    switch (this.#execution.switches['kill.buffer']) {
      case 'lost':
        return 0;
      case 'prefix':
        return Math.ceil(count / 2);
      case 'kept':
        return count;
    }
  }

  /** Whoever runs the bound project has opened its document already. */
  #rights(file: DriveFileState): 'none' | 'read' | 'write' {
    const { world, effectiveUser } = this.#execution;
    if (world.bound?.id === file.id) return 'write';
    const role = roleOf(world, file, effectiveUser);
    if (atLeast(role, 'writer')) return 'write';
    return role === 'none' ? 'none' : 'read';
  }
}
