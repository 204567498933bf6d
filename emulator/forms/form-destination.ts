// Where the answers to a form go besides the form itself: its link to a spreadsheet.

import type { Execution } from '../core/execution.ts';
import type { GasEnum } from '../core/service.ts';
import { headNewQuestions, linkForm } from './destination.ts';
import { spreadsheetDestination } from './enums.ts';
import { noDestination, noScopeForDestination } from './errors.ts';
import { SharedForm } from './form-sharing.ts';

const SPREADSHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

export abstract class FormWithDestination extends SharedForm {
  constructor(execution: Execution, formId: string) {
    super(execution, formId);
    // Questions are titled after they are made, so their columns wait for the end.
    execution.onEnd(() => headNewQuestions(execution.world, formId));
  }

  /**
   * Adds a new tab with every answer to the spreadsheet, at each call. Refused when the manifest
   * lists scopes but not this one, unless switch U18 says otherwise (platform.md §4.4); with scopes
   * found automatically it works, as in developers.google.com/apps-script/samples/automations/timesheets.
   */
  setDestination(_type: GasEnum, id: string): this {
    const scopes = this.execution.manifest.oauthScopes;
    if (
      this.execution.switches['scopes.setDestination'] === 'throws' &&
      scopes &&
      !scopes.includes(SPREADSHEETS_SCOPE)
    ) {
      throw noScopeForDestination();
    }
    linkForm(this.execution.world, this.state, id, this.execution.switches);
    return this;
  }

  /** Throws when there is none, instead of null (platform.md §4.4). */
  getDestinationId(): string {
    if (!this.state.destination) throw noDestination();
    return this.state.destination.spreadsheetId;
  }

  getDestinationType(): GasEnum {
    if (!this.state.destination) throw noDestination();
    return spreadsheetDestination();
  }

  /** The tab and what stands in it stay in the spreadsheet (reference). */
  removeDestination(): this {
    return this.change({ destination: null });
  }
}
