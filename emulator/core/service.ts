// The conventions every service of the local runtime follows: how a service object, an enum value
// and a Google error look on the host side, before the boundary shows them to a script.

const nothing: ReadonlySet<string> = new Set();

/**
 * A Google service object kept on the host side. The boundary shows the script a proxy of it that
 * exposes exactly the methods which the reference lists for `gas` and which this class has.
 * Arguments arrive as host values (host Dates and arrays, unwrapped services); results may be
 * primitives, null, host Dates, arrays, plain objects, services, enum values or blobs' bytes as
 * arrays of signed numbers: the boundary rebuilds them in the script's realm.
 */
export abstract class Service {
  /** Its place in the reference: `Spreadsheet.Range`, `Forms.TextItem`. The key of its signatures. */
  abstract readonly gas: string;
  /** Properties that a script puts on it, raw, where the reference allows that (`HtmlTemplate`). */
  assigned?: Map<string, unknown>;
  /** What stands behind those of its names that are no methods (`MimeType.PDF`). */
  readonly constants?: Readonly<Record<string, string | GasEnum>>;
  /** What `toString` gives a script, where that is not the name of its class. */
  get spoken(): string | undefined {
    return undefined;
  }
  /** Methods of the reference that this object lacks on Google, against the documentation. */
  get misses(): ReadonlySet<string> {
    return nothing;
  }
}

/** Stands for a service that the runtime lacks: each of its methods says so when it is called. */
export class AbsentService extends Service {
  constructor(readonly gas: string) {
    super();
  }
}

/** One value of an enum of the reference, such as `Forms.DestinationType.SPREADSHEET`. */
export class GasEnum {
  constructor(
    /** The enum's place in the reference, such as `Forms.DestinationType`. */
    readonly type: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

/** What a service throws: Google's exact sentence, in English and, where it is known, Vietnamese. */
export class GasError extends Error {
  constructor(
    readonly en: string,
    readonly vi: string | undefined = undefined,
  ) {
    super(en);
    this.name = 'GasError';
  }
}
