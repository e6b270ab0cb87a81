/** Every fault the pipeline can throw, with the decision whether trying again may help. */
const codes = {
  // asking a publisher
  'web.address-refused': { retry: false, why: 'the address is not public, or not http(s) on port 80 or 443' },
  'web.bad-url': { retry: false, why: 'the address cannot be read as a URL' },
  'web.dns': { retry: true, why: 'the host name could not be resolved' },
  'web.refused': { retry: true, why: 'nothing answered at that address' },
  'web.timeout': { retry: true, why: 'the answer took too long' },
  'web.broken': { retry: true, why: 'the connection broke, or the answer was not HTTP' },
  'web.too-large': { retry: false, why: 'the answer is larger than allowed, or unpacks to far more than it weighs' },
  'web.bad-encoding': { retry: false, why: 'the compressed answer could not be unpacked' },
  'web.budget': { retry: false, why: 'as many requests were made as one question may cost' },
  'web.redirects': { retry: false, why: 'too many redirects, a loop, or a redirect without a target' },
  'http.unauthorized': { retry: false, why: 'the publisher asks for a login (401, 402, 407)' },
  'http.forbidden': { retry: false, why: 'the publisher refused us (403, 406, 451)' },
  'http.not-found': { retry: false, why: 'there is nothing at that address (404)' },
  'http.gone': { retry: false, why: 'the publisher says that it is gone for good (410)' },
  'http.throttled': { retry: true, why: 'the publisher asks us to slow down (429)' },
  'http.unavailable': { retry: true, why: 'the publisher is out of order for a while (503)' },
  'http.server-error': { retry: true, why: 'the publisher has a fault (5xx)' },
  'http.unexpected': { retry: false, why: 'an answer that we cannot use' },
  'robots.disallowed': { retry: false, why: 'robots.txt does not allow this page' },
  'robots.unavailable': { retry: true, why: 'robots.txt could not be read, so nothing may be asked' },
  // reading a feed
  'feed.empty': { retry: false, why: 'the answer is empty' },
  'feed.html': { retry: false, why: 'the answer is a web page, not a feed' },
  'feed.challenge': { retry: false, why: 'the answer is a bot check, not a feed' },
  'feed.login': { retry: false, why: 'the answer is a login page, not a feed' },
  'feed.json-error': { retry: false, why: 'the answer is JSON, but no JSON Feed' },
  'feed.binary': { retry: false, why: 'the answer is a picture, a PDF or another kind of file' },
  'feed.unknown': { retry: false, why: 'the answer is in no feed format that we know' },
  // reading a page
  'page.not-html': { retry: false, why: 'the answer is not a web page' },
  'page.unreadable': { retry: false, why: 'reading the page failed inside our own code; the log tells where' },
  'page.given-up': { retry: false, why: 'somebody decided that the page is not to be asked for again' },
  // what people write
  'config.invalid': { retry: false, why: 'the configuration cannot be used as it is' },
  'input.invalid': { retry: false, why: 'the input cannot be used as it is' },
  'job.invalid': { retry: false, why: 'a queue message does not have the shape of a job' },
  // our own stores
  'store.conflict': { retry: true, why: 'somebody else changed the record at the same time' },
  'store.missing': { retry: false, why: 'the record or object is not there' },
  'store.newer': { retry: false, why: 'the data were written by a later version of newsclip' },
  'store.in-use': { retry: false, why: 'another run uses this data folder' },
  'store.unavailable': { retry: true, why: 'a store did not answer' },
  'queue.rejected': { retry: true, why: 'the queue did not take a message' },
} as const satisfies Record<string, { retry: boolean; why: string }>;

export type ErrorCode = keyof typeof codes;

/** A fault. Expected outcomes are return values and never come as one of these. */
export class NewsclipError extends Error {
  override readonly name = 'NewsclipError';
  readonly code: ErrorCode;
  /** Facts for the log: url, status, line and so on. Never bodies. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;

  constructor(
    code: ErrorCode,
    message: string,
    facts: Record<string, string | number | boolean | null> = {},
    options: { cause?: unknown } = {},
  ) {
    super(message, options);
    this.code = code;
    this.facts = facts;
  }

  get retry(): boolean {
    return codes[this.code].retry;
  }
}

/** What a code means, in half a sentence that fits behind "because". */
export const errorReason = (code: ErrorCode): string => codes[code].why;

/** Unknown faults count as worth a retry: the queue's receive limit ends them. */
export const isRetryable = (error: unknown): boolean => (error instanceof NewsclipError ? error.retry : true);

/** The same for a reason that may also be the name of a wall, which no retry takes away. */
export const isRetryableReason = (reason: string): boolean => Object.hasOwn(codes, reason) && codes[reason as ErrorCode].retry;

export const errorCode = (error: unknown): ErrorCode | 'unknown' => (error instanceof NewsclipError ? error.code : 'unknown');

