/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string | undefined;
  /** Parsed where it is JSON, else its text. */
  readonly body: unknown;
}

/** Posts a text, as JSON unless told otherwise. Each request has its own connection: on an oversized body a server may close it. */
export const post = async (url: string, text: string, type = 'application/json'): Promise<Answer> => {
  const headers = { 'content-type': type, connection: 'close' };
  const response = await fetch(url, { method: 'POST', headers, body: text, signal: AbortSignal.timeout(10_000) });
  const mediaType = response.headers.get('content-type')?.split(';')[0];
  const body = mediaType?.endsWith('json') ? await response.json() : await response.text();
  return { status: response.status, mediaType, body };
};
