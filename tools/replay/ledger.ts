// What each command cost in the year: runs, service calls, simulated seconds, processor time.

import type { Outcome } from '../../emulator/index.ts';

export interface CommandCost {
  readonly name: string;
  runs: number;
  serviceCalls: number;
  simulatedSeconds: number;
  cpuMs: number;
}

export class Ledger {
  private readonly costs = new Map<string, CommandCost>();
  /** Executions that did not end well, as sentences. */
  readonly troubles: string[] = [];
  /** Every execution, in order, under the name a person knows it by. */
  readonly executions: { readonly name: string; readonly record: Outcome['record'] }[] = [];

  /** Adds one execution under the name a person knows it by. */
  add(name: string, { record, status, error }: Outcome): void {
    const cost = this.costs.get(name) ?? {
      name,
      runs: 0,
      serviceCalls: 0,
      simulatedSeconds: 0,
      cpuMs: 0,
    };
    cost.runs += 1;
    cost.serviceCalls += record.calls;
    cost.simulatedSeconds += record.simulatedMs / 1000;
    cost.cpuMs += record.cpuMs;
    this.costs.set(name, cost);
    this.executions.push({ name, record });
    if (status !== 'completed') {
      this.troubles.push(`${name}: ${status} ${error?.message ?? ''}`);
    }
  }

  /** The costs in the order in which the commands were first used, rounded for reading. */
  commands(): CommandCost[] {
    return [...this.costs.values()].map((cost) => ({
      ...cost,
      simulatedSeconds: Math.round(cost.simulatedSeconds * 10) / 10,
      cpuMs: Math.round(cost.cpuMs),
    }));
  }
}
