import * as z from 'zod/mini';
import { Politeness } from './feed.ts';

/** What the stages need to know of the operator's choices; travels to the functions as one JSON environment variable. */
export const Settings = z.object({
  /** Web or mail address in the User-Agent; null for loopback only. */
  contact: z.nullable(z.string()),
  politeness: Politeness,
  /** Private origins that may be reached all the same, exactly `host:port`. Empty unless the operator says so. */
  allowHosts: z.array(z.string()),
  /** Keep the raw page (one more S3 put per article; replay needs it). */
  archiveRaw: z.boolean(),
  /** Ask robots.txt before feeds too (pages always). */
  robotsForFeeds: z.boolean(),
  /** What a TDM reservation or `noarchive` does: `record` notes it, `metadata-only` also keeps no body and no raw page. */
  rights: z.enum(['record', 'metadata-only']),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  contact: null,
  politeness: { delay: 1, perHost: 1 },
  allowHosts: [],
  archiveRaw: true,
  robotsForFeeds: false,
  rights: 'record',
};
