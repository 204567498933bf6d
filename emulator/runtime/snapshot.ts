// Copies of the world, to come back to.

import type { World } from '../core/world.ts';

/** A copy that later changes of the world do not touch. Finished records are shared: they never change. */
export function copyWorld(world: World): World {
  const { executions } = world.script;
  const copy = structuredClone({ ...world, script: { ...world.script, executions: [] } });
  return { ...copy, script: { ...copy.script, executions: [...executions] } };
}

/** Makes the world what the copy says; the copy itself can be used again. */
export function becomeCopy(world: World, copy: World): void {
  Object.assign(world, copyWorld(copy));
}
