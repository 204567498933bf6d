// Google's sentences about cells, ranges and sheets (platform.md §2.6), English and, where known, Vietnamese.

import { GasError } from '../core/service.ts';

export { invalidArgument } from '../core/errors.ts';

export const rowsMismatch = (data: number, range: number) =>
  new GasError(
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  );

export const columnsMismatch = (data: number, range: number) =>
  new GasError(
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  );

export const outsideSheet = () =>
  new GasError(
    'The coordinates of the range are outside the dimensions of the sheet.',
    'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  );

export const tooSmall = (what: 'rows' | 'columns') =>
  new GasError(`The number of ${what} in the range must be at least 1.`);

/** Told by many scripts that count from 0; ErrorHandler (2018) has `badCoordinates` here. */
export const startTooSmall = (what: 'row' | 'column') =>
  new GasError(`The starting ${what} of the range is too small.`);

export const badCoordinates = () =>
  new GasError('The coordinates or dimensions of the range are invalid.');

export const rangeNotFound = () => new GasError('Range not found', 'Không tìm thấy dải ô');

export const sheetNotFound = () => new GasError('Sheet not found');

export const nameTaken = (name: string) =>
  new GasError(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
    `Đã tồn tại một trang tính có tên "${name}". Vui lòng nhập tên khác.`,
  );

export const rowsOutOfBounds = () => new GasError('Those rows are out of bounds.');

export const columnsOutOfBounds = () => new GasError('Those columns are out of bounds.');

export const lastRows = () =>
  new GasError("You can't delete all the non-frozen rows on the sheet.");

export const lastColumns = () =>
  new GasError("You can't delete all the non-frozen columns on the sheet.");

/** Google throws here; its words are not documented. */
export const groupMissing = (axis: 'row' | 'column', place: number, depth: number) =>
  new GasError(`There is no ${axis} group at index ${place} with depth ${depth}.`);

/** Google throws here; its words are not documented. */
export const ungroupableLine = (axis: 'row' | 'column', toggle: 'BEFORE' | 'AFTER') =>
  new GasError(
    `The ${toggle === 'BEFORE' ? 'first' : 'last'} ${axis} cannot be grouped while the group controls are shown ${toggle.toLowerCase()} the group.`,
  );

/** Not documented for sheets; Docs says it of the same blob. */
export const invalidImage = () => new GasError('Invalid image data.');

/** Google refuses here; no source at hand quotes its words. [K] */
export const imageNotFetched = (url: string) =>
  new GasError(`Error retrieving image from URL or bad URL: ${url}`);

export const blobTooLarge = () =>
  new GasError(
    'The blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.',
  );

/** Google throws here; its words are not documented. */
export const imageMissing = () => new GasError('The image is no longer in the sheet.');

export const linkedForm = () =>
  new GasError('You cannot delete a sheet with a linked form. Please unlink the form first.');

export const lastSheet = () => new GasError("You can't remove all the sheets in a document.");

export const lastVisibleSheet = () => new GasError("You can't hide all the sheets in a document.");

export const workbookFull = () =>
  new GasError(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );

/** In the form of the sentence for cells; no source quotes it. */
export const tooManyColumns = () =>
  new GasError(
    'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
  );

/** In the form of the sentence for cells; no source quotes it. */
export const tooManySheets = () =>
  new GasError(
    'This action would increase the number of sheets in the workbook above the limit of 200 sheets.',
  );

export const protectedCell = () =>
  new GasError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );

/** `help` is the rule's own help text, which Google appends. */
export const validationRefused = (a1: string, help: string) =>
  new GasError(
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.${help === '' ? '' : ` ${help}`}`,
  );

export const textTooLong = () =>
  new GasError('Your input contains more than the maximum of 50000 characters in a single cell.');

export const formatOtherSheet = () =>
  new GasError(
    'Conditional format rule cannot reference a different sheet.',
    'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
  );

export const documentMissing = (id: string) =>
  new GasError(
    `Document ${id} is missing (perhaps it was deleted?)`,
    `Tài liệu ${id} bị thiếu (có thể tài liệu đã bị xóa?)`,
  );

/** Google throws here; its words are not documented. */
export const notOneCell = () => new GasError('The current cell must be a range of one cell.');

/** Google throws here ("Further operations on this pivot table results in an error"); its words are not documented. */
export const pivotMissing = () => new GasError('The pivot table is no longer in the sheet.');

/** Google throws here (reference/spreadsheet/pivot-value#setformula); its words are not documented. */
export const plainPivotValue = () => new GasError('The pivot value is not a calculated field.');

/** In the reference's words (pivot-group#setgrouplimit); the error itself is not documented. */
export const groupLimitRefused = () =>
  new GasError('The operation is only supported for DataSourcePivotTable.');

/** No source quotes what Google says here. */
export const otherSpreadsheet = () =>
  new GasError('The source data must be in the same spreadsheet.');

/** A list of visible values is for pivot tables only. */
export const visibleRefused = () =>
  new GasError('Visible values are not supported. Use hidden values instead.');

/** Google throws here; its words are not documented. */
export const slicerMissing = () => new GasError('The slicer is no longer in the sheet.');
