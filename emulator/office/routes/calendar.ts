// Everybody's calendars with their events, in the order of time.

import { Hono } from 'hono';
import type { CalendarEvent, CalendarSummary } from '../api.ts';
import type { Office } from '../office.ts';

export function calendarRoutes(office: Office): Hono {
  return new Hono().get('/api/calendars', (context) => {
    const { calendars } = office.runtime.world.calendar;
    const listed: CalendarSummary[] = calendars.map(({ name, owner, color, events }) => ({
      name,
      owner,
      color,
      events: events.map(summaryOf).sort((left, right) => left.start - right.start),
    }));
    return context.json(listed);
  });
}

function summaryOf(event: CalendarEvent): CalendarEvent {
  const { title, location, description, start, end, allDay, recurring, guests } = event;
  return { title, location, description, start, end, allDay, recurring, guests };
}
