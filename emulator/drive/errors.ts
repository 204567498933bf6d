// How the advanced Drive service refuses: `API call to drive.files.create failed with error: …`.

import { NotImplementedError } from '../core/errors.ts';
import { GasError } from '../core/service.ts';

/** A refusal of `drive.files.get` and its like, in the words of platform.md §7. */
export const apiError = (method: string, message: string) =>
  new GasError(`API call to drive.${method} failed with error: ${message}`);

export const fileNotFound = (method: string, id: string) =>
  apiError(method, `File not found: ${id}.`);

/** Depth that this runtime does not have (yet): said, never hidden. */
export const notImplemented = (what: string) => new NotImplementedError(what);
