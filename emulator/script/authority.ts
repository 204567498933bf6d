// What the users of a project have allowed it: asked for when they run it themselves, never when a
// trigger runs (platform.md §3.1).

import type { Manifest } from '../core/execution.ts';
import type { World } from '../core/world.ts';
import { notAuthorised } from './errors.ts';

/** The user runs it and agrees to all that the manifest asks for. */
export function authorise(world: World, user: string, manifest: Manifest): void {
  world.script.authorised ??= {};
  world.script.authorised[user] = [...(manifest.oauthScopes ?? [])];
  if (isInvalidated(world, user)) {
    world.script.invalidated = world.script.invalidated?.filter((one) => one !== user) ?? [];
  }
}

/** The user takes back all that was agreed to (…/reference/script/script-app#invalidateAuth()). */
export function invalidate(world: World, user: string): void {
  world.script.invalidated = [...new Set([...(world.script.invalidated ?? []), user])];
}

/** Whether the user must agree anew before triggers run in that name. */
export const isInvalidated = (world: World, user: string): boolean =>
  world.script.invalidated?.includes(user) ?? false;

/**
 * Refuses a trigger whose creator has not agreed to a scope that the project has gained since
 * (developers.google.com/apps-script/guides/services/authorization).
 */
export function checkAuthority(world: World, creator: string, manifest: Manifest): void {
  const agreed = world.script.authorised?.[creator];
  const lacking = (scope: string) => agreed !== undefined && !agreed.includes(scope);
  if (isInvalidated(world, creator)) throw notAuthorised();
  if ((manifest.oauthScopes ?? []).some(lacking)) throw notAuthorised();
}
