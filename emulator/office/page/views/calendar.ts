// The view "Lịch": the events of everybody's calendars, day by day.

import type { CalendarEvent, CalendarSummary } from '../../api.ts';
import { element } from '../element.ts';
import { fetchJson } from '../server.ts';
import { officeState } from '../session.ts';
import { dayText, hourText, weekdayText } from '../times.ts';
import { emptyNote, fill, type View, viewPage } from './view.ts';

const DAY = 86_400_000;
const STATUS: Record<CalendarEvent['guests'][number]['status'], string> = {
  INVITED: 'chưa trả lời',
  MAYBE: 'có thể dự',
  NO: 'không dự',
  OWNER: 'người tổ chức',
  YES: 'dự',
};

export const calendarView: View = {
  async show(place) {
    const all = await fetchJson<CalendarSummary[]>('/api/calendars');
    const calendars = all.filter(({ events }) => events.length > 0);
    fill(
      place,
      viewPage(
        'Lịch',
        ...(calendars.length === 0
          ? [emptyNote('Chưa có sự kiện nào. Sự kiện do tập lệnh đặt sẽ hiện ở đây.')]
          : calendars.flatMap(calendarPart)),
      ),
    );
  },
};

function calendarPart({ name, owner, events }: CalendarSummary): HTMLElement[] {
  const days = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const { timeZone } = officeState();
    const day = `${weekdayText(event.start, timeZone)} ${dayText(event.start, timeZone)}`;
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [
    element('h2', {}, name === owner ? `Lịch của ${owner}` : `${name} · ${owner}`),
    ...[...days].map(([day, ofDay]) =>
      element(
        'section',
        { class: 'day-of-events' },
        element('h3', {}, day),
        element('ul', { class: 'cards' }, ...ofDay.map(eventCard)),
      ),
    ),
  ];
}

function eventCard(event: CalendarEvent): HTMLElement {
  const guests = event.guests.map(({ email, status }) => `${email} (${STATUS[status]})`).join(', ');
  const line = (text: string) => (text ? element('p', { class: 'fine' }, text) : null);
  return element(
    'li',
    { class: 'card' },
    element('span', { class: 'hours' }, hoursOf(event)),
    element(
      'div',
      {},
      element('strong', {}, event.title || '(không có tiêu đề)'),
      line([event.location, event.recurring ? 'lặp lại' : ''].filter(Boolean).join(' · ')),
      line(event.description),
      line(guests && `Khách: ${guests}`),
    ),
  );
}

function hoursOf({ start, end, allDay }: CalendarEvent): string {
  const { timeZone } = officeState();
  if (allDay) {
    return end - start > DAY ? `Cả ngày, đến ${dayText(end - DAY, timeZone)}` : 'Cả ngày';
  }
  const until = hourText(end, timeZone);
  const sameDay = dayText(start, timeZone) === dayText(end, timeZone);
  return `${hourText(start, timeZone)} – ${sameDay ? until : `${until} ${dayText(end, timeZone)}`}`;
}
