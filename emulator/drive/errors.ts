// How the advanced Drive service refuses: `API call to drive.files.create failed with error: …`.

import { GasError } from '../core/service.ts';

export { invalidArgument } from '../core/errors.ts';

/** A refusal of `drive.files.get` and its like, in the words of platform.md §7. */
export const apiError = (method: string, message: string) =>
  new GasError(`API call to drive.${method} failed with error: ${message}`);

export const fileNotFound = (method: string, id: string) =>
  apiError(method, `File not found: ${id}.`);

/** Google's sentences of DriveApp (platform.md §13.1). */
export const itemGone = () =>
  new GasError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    'Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.',
  );

/** In Vietnamese as users of `DriveApp` quote it. */
export const accessDenied = () =>
  new GasError('Access denied: DriveApp.', 'Truy cập bị từ chối: DriveApp.');

export const iteratorAtEnd = () =>
  new GasError('Cannot retrieve the next object: iterator has reached the end.');

export const contentTooLarge = () => new GasError('Argument too large: content');

export const fileTooLarge = (name: string) =>
  new GasError(`File ${name} exceeds the maximum file size.`);

export const blobWithoutName = () =>
  new GasError('Blob object must have non-null name for this operation.');
