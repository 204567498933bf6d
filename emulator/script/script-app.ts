// ScriptApp: the project's triggers and what it is allowed to do.

import type { Execution } from '../core/execution.ts';
import { type GasEnum, GasError, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { invalidate, isInvalidated } from './authority.ts';
import { notAuthorised } from './errors.ts';
import { opaque, PublishedService, StateTokenBuilder } from './publishing.ts';
import { SCRIPT_ID } from './script-id.ts';
import { Trigger } from './trigger.ts';
import { TriggerBuilder } from './trigger-builder.ts';

/** `Script.AuthorizationInfo`. */
export class AuthorizationInfo extends Service {
  readonly gas = 'Script.AuthorizationInfo';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  getAuthorizationStatus(): GasEnum {
    const { world, effectiveUser } = this.#execution;
    const needed = isInvalidated(world, effectiveUser);
    return enumValue('Script.AuthorizationStatus', needed ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  /** null where no agreement is needed. The address is made up [K]. */
  getAuthorizationUrl(): string | null {
    const { world, effectiveUser } = this.#execution;
    if (!isInvalidated(world, effectiveUser)) return null;
    return `https://script.google.com/macros/authorize/${SCRIPT_ID}`;
  }

  getAuthorizedScopes(): string[] {
    return [...(this.#execution.manifest.oauthScopes ?? [])];
  }
}

/** `Script.ScriptApp`. */
export class ScriptApp extends Service {
  readonly gas = 'Script.ScriptApp';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.#execution, functionName);
  }

  /** The triggers of the current user only: other people's are not seen (platform.md §3.1). */
  getProjectTriggers(): Trigger[] {
    const { world, effectiveUser } = this.#execution;
    return world.script.triggers
      .filter(({ creator }) => creator === effectiveUser)
      .map((state) => new Trigger(state));
  }

  /** An older name of `getProjectTriggers`. */
  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }

  getUserTriggers(source: Service): Trigger[] {
    const getId: unknown = Reflect.get(source, 'getId');
    const id = typeof getId === 'function' ? String(getId.call(source)) : '';
    return this.getProjectTriggers().filter(({ state }) => state.sourceId === id);
  }

  deleteTrigger(trigger: Trigger): void {
    const { triggers } = this.#execution.world.script;
    const index = triggers.findIndex(({ id }) => id === trigger.state.id);
    if (index < 0) throw new GasError('The trigger does not exist.');
    triggers.splice(index, 1);
  }

  getScriptId(): string {
    return SCRIPT_ID;
  }

  /** An older id of the same project. */
  getProjectKey(): string {
    return `key_${this.getScriptId()}`;
  }

  /** Opaque and good for nothing but being handed on: no server of Google's knows it. */
  getOAuthToken(): string {
    return `ya29.${opaque(`token/${this.#execution.effectiveUser}`)}`;
  }

  /** A JSON Web Token about the user when the scope `openid` is granted, else null. */
  getIdentityToken(): string | null {
    const { effectiveUser, manifest } = this.#execution;
    if (!manifest.oauthScopes?.includes('openid')) return null;
    const seconds = Math.floor(this.#execution.now() / 1000);
    const claims = {
      iss: 'https://accounts.google.com',
      email: effectiveUser,
      email_verified: true,
      iat: seconds,
      exp: seconds + 3600,
    };
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    return [...parts, opaque(`signature/${effectiveUser}`)].join('.');
  }

  /** This project is nobody's add-on. */
  getInstallationSource(): GasEnum {
    return enumValue('Script.InstallationSource', 'NONE');
  }

  getService(): PublishedService {
    return new PublishedService();
  }

  newStateToken(): StateTokenBuilder {
    return new StateTokenBuilder(this.#execution);
  }

  getAuthorizationInfo(_authMode: GasEnum): AuthorizationInfo {
    return new AuthorizationInfo(this.#execution);
  }

  /** Stops and asks when a scope is missing; here nobody can grant one that is not in the manifest. */
  requireScopes(_authMode: GasEnum, scopes: string[]): void {
    const granted = this.#execution.manifest.oauthScopes;
    if (granted && scopes.some((scope) => !granted.includes(scope))) throw notAuthorised();
  }

  /** Whoever runs it next is asked to agree anew. */
  invalidateAuth(): void {
    const { world, effectiveUser } = this.#execution;
    invalidate(world, effectiveUser);
  }

  requireAllScopes(_authMode: GasEnum): void {}
}
