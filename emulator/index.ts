// The local Apps Script runtime, as its callers see it.

export type { CallLog, LoggedCall } from './core/call-log.ts';
export type { FailureName } from './core/failures.ts';
export type { Fault, Survivors } from './core/faults.ts';
export type { Cost } from './core/latency.ts';
export { type Switches, switchDefaults } from './core/switches.ts';
export type { Account, World } from './core/world.ts';
export { createRuntime } from './runtime/create-runtime.ts';
export type {
  Answer,
  Answered,
  ButtonName,
  Dialog,
  Failure,
  MenuEntry,
  OpenDialog,
  Outcome,
  Question,
  SubmitOutcome,
  Toast,
} from './runtime/outcome.ts';
export {
  type Act,
  type PersonEdit,
  type Runtime,
  type RuntimeEvents,
  type RuntimeOptions,
  ScriptError,
  type Snapshot,
  type Turn,
} from './runtime/runtime.ts';
export type { ChangeType, ShapeAct } from './spreadsheet/change-type.ts';
export type { Web, WebAnswer, WebRequest, WebTable } from './web/web.ts';
