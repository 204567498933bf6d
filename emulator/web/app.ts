// UrlFetchApp: requests to other sites (developers.google.com/apps-script/reference/url-fetch/url-fetch-app).

import type { Execution } from '../core/execution.ts';
import { Service } from '../core/service.ts';
import { fetched } from './fetch.ts';
import { askedFor } from './request.ts';
import { HttpResponse } from './response.ts';

type Params = Readonly<Record<string, unknown>>;

export class UrlFetchApp extends Service {
  readonly gas = 'URL_Fetch.UrlFetchApp';

  constructor(private readonly execution: Execution) {
    super();
  }

  fetch(url: string, params?: Params): HttpResponse {
    const asked = askedFor(this.execution, url, params);
    return new HttpResponse(this.execution, asked.url, fetched(this.execution, asked));
  }

  /** All are read before the first is sent; the answers come in the order of the requests. */
  fetchAll(requests: (string | Params)[]): HttpResponse[] {
    const all = requests.map((request) =>
      typeof request === 'string'
        ? askedFor(this.execution, request)
        : askedFor(this.execution, String(request.url ?? ''), request),
    );
    return all.map(
      (asked) => new HttpResponse(this.execution, asked.url, fetched(this.execution, asked)),
    );
  }

  /** The request that `fetch` would send, without sending it. */
  getRequest(url: string, params?: Params): Record<string, unknown> {
    const asked = askedFor(this.execution, url, params);
    const { method, headers, payload, contentType } = asked;
    return {
      url: asked.url,
      method: method.toLowerCase(),
      headers,
      ...(contentType !== null && { contentType }),
      ...(payload !== null && { payload: new TextDecoder().decode(payload) }),
      followRedirects: asked.followRedirects,
      validateHttpsCertificates: asked.validateHttpsCertificates,
      useIntranet: false,
    };
  }
}
