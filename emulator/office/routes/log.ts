// What ran: executions, newest first, the triggers in place, and what the runtime lacks.

import { Hono } from 'hono';
import type { LogReport, MethodCalls } from '../api.ts';
import type { Office } from '../office.ts';
import { byMethod } from '../service-calls.ts';

/** As many as a person looks through. */
const SHOWN = 300;

export function logRoutes(office: Office): Hono {
  return new Hono()
    .get('/api/log', (context) => {
      const { runtime } = office;
      const report: LogReport = {
        executions: runtime.executions.slice(-SHOWN).reverse(),
        triggers: runtime.world.script.triggers
          .filter((trigger) => !trigger.disabled)
          .map(({ handler, event, clock }) => ({ handler, event, next: clock?.next ?? null })),
        notImplemented: [...runtime.notImplemented].sort(),
      };
      return context.json(report);
    })
    .get('/api/log/:id/calls', (context) => {
      const calls: MethodCalls[] = byMethod(office.runtime.calls.all(context.req.param('id')));
      return context.json(calls);
    });
}
