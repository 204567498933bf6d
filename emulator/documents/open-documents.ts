// The documents that one execution has open: one private copy of each, saved or lost at its end.

import type { Execution } from '../core/execution.ts';
import { atLeast, roleOf } from '../drive/roles.ts';
import type { DriveFileState } from '../drive/state.ts';
import { documentMissing } from '../spreadsheet/errors.ts';
import { documentFile, loadDocument, storeDocument } from './document-store.ts';
import { Manuscript } from './manuscript.ts';
import { mergeDocuments } from './merge-documents.ts';
import { showElement } from './show.ts';
import type { DocumentState } from './state.ts';

export class OpenDocuments {
  readonly #open = new Map<string, Manuscript>();
  /** Each as it was when it was opened. */
  readonly #opened = new WeakMap<Manuscript, DocumentState>();
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
    execution.onEnd((_killed, kept) => this.#end(kept));
  }

  /** Opening a document twice gives the same private copy, as long as it is not closed. */
  open(id: string): Manuscript {
    const open = this.#open.get(id);
    if (open) return open;
    const { world } = this.#execution;
    const rights = this.#rights(documentFile(world, id));
    if (rights === 'none') throw documentMissing(id);
    const state = loadDocument(world, id);
    const manuscript = new Manuscript(this.#execution, state, showElement, rights === 'write');
    this.#open.set(id, manuscript);
    this.#opened.set(manuscript, structuredClone(state));
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
    const { state } = manuscript;
    if (!manuscript.hasChanges || !world.drive.files[state.id]) return;
    const opened = this.#opened.get(manuscript) ?? state;
    const saved = loadDocument(world, state.id);
    const merged = saved.digest === opened.digest ? state : mergeDocuments(opened, state, saved);
    storeDocument(world, merged, this.#execution.now());
  }

  /** The end of an execution saves what is open; of what a kill keeps, the first opened. */
  #end(kept: (count: number) => number): void {
    const changed = [...this.#open.values()].filter((manuscript) => manuscript.hasChanges);
    for (const manuscript of changed.slice(0, kept(changed.length))) this.#save(manuscript);
    this.#open.clear();
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
