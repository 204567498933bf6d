// Google's sentences of the script services (platform.md §9, §13.1).

import { GasError } from '../core/service.ts';

export { invalidArgument } from '../core/errors.ts';

export const lockTimeout = () =>
  new GasError('Lock timeout: another process was holding the lock for too long.');

export const tooManyTriggers = () =>
  new GasError(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );

export const tooLarge = (what: string) => new GasError(`Argument too large: ${what}`);

export const missingFile = (name: string) => new GasError(`No HTML file named ${name} was found.`);

export const metaTagRefused = () =>
  new GasError('The meta tag you specified is not allowed in this context.');

export const faviconRefused = () => new GasError('The favicon icon image type is not supported.');

export const notAuthorised = () =>
  new GasError(
    'Authorization is required to perform that action. Please run the script again to authorize it.',
    'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
  );
