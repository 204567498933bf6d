// The script of a file goes along when the file is copied, whoever copies it: as a project of its own.

import type { World } from '../core/world.ts';
import { newScriptState } from './state.ts';

/**
 * Gives a copy the script that is bound to what it was made from, if any: without triggers,
 * properties, cache and log (platform.md §2.10). Who made the copy owns it.
 */
export function copyScript(world: World, from: string, copy: string, owner: string): void {
  const { bound } = world;
  const kind = bound && bound.id === from ? bound.kind : world.copies?.[from]?.kind;
  if (kind === undefined) return;
  world.copies = { ...world.copies, [copy]: { kind, owner, script: newScriptState() } };
}
