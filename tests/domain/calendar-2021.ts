// The calendar of 2021 that the tests of the domain count with.

import { calendarOf } from '../../src/domain/calendar/calendar.ts';
import { holidays2021 } from '../../src/plans/holidays-2021.ts';

export const calendar2021 = calendarOf(holidays2021);
