// The sentences with which Forms refuses: platform.md §4 and §13.1 where Google's are known.

import { GasError } from '../core/service.ts';

export const formGone = () =>
  new GasError(
    'No item with the given ID could be found, or you do not have permission to access it.',
    'Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.',
  );

export const invalidArgument = (name: string) => new GasError(`Invalid argument: ${name}`);

export const noDestination = () => new GasError('The form currently has no response destination.');

export const duplicateChoices = () =>
  new GasError('Questions cannot have duplicate choice values.');

export const emptyChoices = () => new GasError('Array is empty: values');

export const mixedChoices = () =>
  new GasError(
    'Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.',
  );

export const acceptingUnpublished = () =>
  new GasError('Cannot accept responses on an unpublished form.');

export const wrongKind = (type: string) =>
  new GasError(`Invalid conversion for item type: ${type}`);

export const notOnOffer = () => new GasError('Invalid response submitted to question.');

export const badValue = () => new GasError('Bad value', 'Giá trị không hợp lệ');

export const alreadySubmitted = () =>
  new GasError('This response has already been submitted and cannot be submitted again.');

export const notAccepting = () => new GasError('This form is not currently accepting responses.');

export const linkTooLong = (length: number, most: number) =>
  new GasError(`URL too long: ${length} characters, the limit is ${most}.`);

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
