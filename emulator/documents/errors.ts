// Google's sentences of DocumentApp (platform.md §6.1, §13.1).

import { GasError } from '../core/service.ts';

export const documentClosed = () =>
  new GasError('Document is closed, its contents cannot be updated.');

/** As in issues of zotero-google-docs-integration (#20) and SheetsToDocsMerge (#6). */
export const tooManyChanges = () =>
  new GasError(
    'Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose(), then reopen the document with Document.openById().',
  );

export const lastParagraph = () =>
  new GasError("Can't remove the last paragraph in a document section.");

export const emptyText = () => new GasError('Cannot insert an empty text element.');

export const mustBeDetached = () => new GasError('Element must be detached.');

export const childTooFar = (index: number, count: number) =>
  new GasError(`Child index (${index}) must be less than the number of child elements (${count}).`);

export const placeTooFar = (index: number, count: number) =>
  new GasError(
    `Child index (${index}) must be less than or equal to the number of child elements (${count}).`,
  );

/** [K]: the words are not known for certain. */
export const negativeIndex = (index: number) =>
  new GasError(`Child index (${index}) must be greater or equal to zero.`);

export const notAChild = () =>
  new GasError('Element does not contain the specified child element.');

export const offsetTooFar = (offset: number, length: number) =>
  new GasError(`Index (${offset}) must be less than the content length (${length}).`);

/** [K]: the words are not known for certain. */
export const insertTooFar = (offset: number, length: number) =>
  new GasError(`Index (${offset}) must be less than or equal to the content length (${length}).`);

export const invalidPattern = (pattern: string) =>
  new GasError(`Invalid regular expression pattern ${pattern}`);

export const noAccess = () =>
  new GasError(
    'You do not have permission to access the requested document.',
    'Bạn không có quyền truy cập vào tài liệu yêu cầu.',
  );

export const noDocumentUi = () =>
  new GasError('Cannot call DocumentApp.getUi() from this context.');

/** [K]: the words are not known for certain. */
export const wrongType = (type: string, wanted: string) =>
  new GasError(`Element of type ${type} can't be cast to ${wanted}.`);

/** [K]: the words are not known for certain. */
export const cannotMerge = () =>
  new GasError('Element must be preceded by an element of the same type.');

/** [K]: the words are not known for certain. */
export const invalidImage = () => new GasError('Invalid image data.');

/** [K]: the words are not known for certain. */
export const cannotReach = () => new GasError('Element is not attached to a document.');

/** [K]: the words are not known for certain. */
export const sectionExists = (kind: 'header' | 'footer') =>
  new GasError(`Document already contains a ${kind} section.`);
