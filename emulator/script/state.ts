// What belongs to the script project itself, as plain data: properties, triggers, log.

export interface TriggerState {
  id: string;
  handler: string;
  creator: string;
  event: 'CLOCK' | 'ON_FORM_SUBMIT' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_EVENT_UPDATED';
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'DOCUMENTS' | 'CALENDAR';
  sourceId: string | null;
  clock?: {
    kind:
      | 'after'
      | 'at'
      | 'atDate'
      | 'everyMinutes'
      | 'everyHours'
      | 'everyDays'
      | 'everyWeeks'
      | 'onMonthDay';
    every?: number;
    atHour?: number;
    nearMinute?: number;
    weekDay?: string;
    monthDay?: number;
    timeZone: string;
    /** When it fires next (ms). */
    next: number;
  };
  createdAt: number;
  disabled: boolean;
}

export interface ExecutionRecord {
  id: string;
  at: number;
  /** Function that ran. */
  name: string;
  kind: string;
  user: string;
  outcome: 'completed' | 'failed' | 'killed' | 'waiting';
  error: string;
  /** Calls of service methods. */
  calls: number;
  callsByMethod: Record<string, number>;
  /** Virtual time it took. */
  simulatedMs: number;
  /** Processor time of the script and of this runtime's services together. */
  cpuMs: number;
  /** So much of it was spent in the services, whose work is done elsewhere at Google; 0 where nobody asked (`timesServices`). */
  servicesCpuMs: number;
  logs: { level: string; at: number; text: string }[];
}

export interface ScriptState {
  properties: {
    script: Record<string, string>;
    document: Record<string, string>;
    user: Record<string, Record<string, string>>;
  };
  cache: Record<string, { value: string; until: number }>;
  triggers: TriggerState[];
  /** Until when each lock is held by a killed execution (ms). */
  locks: Record<string, number>;
  executions: ExecutionRecord[];
  /** The scopes that each user has agreed to; nobody has been asked yet where it is missing. */
  authorised?: Record<string, string[]>;
  /** Users who have taken their agreement back and not run the project since. */
  invalidated?: string[];
  /** Failed executions of triggers that no mail has told of yet. */
  failures?: { function: string; creator: string; at: number; ended: number; error: string }[];
}

/** The script of a copy of the bound file. */
export interface CopiedProject {
  kind: 'spreadsheet' | 'form' | 'document';
  /** Who made the copy. */
  owner: string;
  script: ScriptState;
}

/** The state of a project that nobody has run yet. */
export function newScriptState(): ScriptState {
  return {
    properties: { script: {}, document: {}, user: {} },
    cache: {},
    triggers: [],
    locks: {},
    executions: [],
  };
}
