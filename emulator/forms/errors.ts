// The sentences with which Forms refuses: platform.md §4 and §13.1 where Google's are known.

import { GasError } from '../core/service.ts';

export { invalidArgument } from '../core/errors.ts';

export const formGone = () =>
  new GasError(
    'No item with the given ID could be found, or you do not have permission to access it.',
    'Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.',
  );

export const noDestination = () => new GasError('The form currently has no response destination.');

export const duplicateChoices = () =>
  new GasError('Questions cannot have duplicate choice values.');

export const emptyChoices = () => new GasError('Array is empty: values');

/**
 * What Forms says to an update that would leave the form at odds with itself: choices that lead
 * somewhere beside choices that do not, a page deleted that something still leads to [R].
 */
export const invalidData = () => new GasError('Invalid data updating form.');

export const acceptingUnpublished = () =>
  new GasError('Cannot accept responses on an unpublished form.');

export const wrongKind = (type: string) =>
  new GasError(`Invalid conversion for item type: ${type}`);

export const notOnOffer = () => new GasError('Invalid response submitted to question.');

export const badValue = () => new GasError('Bad value', 'Giá trị không hợp lệ');

export const alreadySubmitted = () =>
  new GasError('This response has already been submitted and cannot be submitted again.');

export const notYetSubmitted = () =>
  new GasError('Grades can be given only to a response that has been submitted.');

export const invalidEmail = (address: string) => new GasError(`Invalid email: ${address}`);

export const notAccepting = () => new GasError('This form is not currently accepting responses.');

export const linkTooLong = (length: number, most: number) =>
  new GasError(`URL too long: ${length} characters, the limit is ${most}.`);

export const noUiHere = () => new GasError('Cannot call FormApp.getUi() from this context.');

export const formsQuota = () =>
  new GasError(
    'Service invoked too many times for one day: form.',
    'Dịch vụ bị gọi quá nhiều lần trong một ngày: form.',
  );

export const workspaceOnly = () =>
  new GasError('This operation is only available to Google Workspace accounts.');

export const noScopeForDestination = () =>
  new GasError(
    'Specified permissions are not sufficient to call Form.setDestination. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
