// Moments as Vietnamese people write and type them.

import { expect, test } from 'vitest';
import {
  momentText,
  serialOf,
  typedMoment,
  weekdayText,
} from '../../../emulator/office/page/times.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
// 23/8/2021 07:30 in Hanoi is 00:30 in Greenwich; it was a Monday.
const morning = Date.UTC(2021, 7, 23, 0, 30);

test('a moment is shown on the clocks of the book', () => {
  expect(momentText(morning, ZONE)).toBe('23/08/2021 07:30');
  expect(weekdayText(morning, ZONE)).toBe('Thứ Hai');
  expect(weekdayText(Date.UTC(2021, 7, 21, 18), ZONE)).toBe('Chủ nhật');
});

test('a typed day and hour are read day first', () => {
  expect(typedMoment('1/9/2021', '8:05')).toBe('2021-09-01T08:05');
  expect(typedMoment('23/08/2021', '17:30')).toBe('2021-08-23T17:30');
});

test('a day or an hour that does not exist is refused', () => {
  expect(typedMoment('31/9/2021', '8:00')).toBeNull();
  expect(typedMoment('08/23/2021', '8:00')).toBeNull();
  expect(typedMoment('23/8/2021', '24:00')).toBeNull();
  expect(typedMoment('', '8:00')).toBeNull();
});

test('the serial number of a moment counts days from 30/12/1899, as spreadsheets do', () => {
  // 1/1/2021 is serial 44197; noon is half a day more.
  expect(serialOf(Date.UTC(2021, 0, 1, 5), ZONE)).toBe(44197.5);
});
