import type { FeedConfig, FeedsFile } from '../model/feed.ts';
import { feedIdOf } from '../text/fingerprint.ts';
import type { Newsroom } from './newsroom.ts';

/** The newsroom as a feeds file would list it. */
export function newsroomFeedsFile(newsroom: Newsroom): FeedsFile {
  return {
    contact: null,
    // The newsroom is our own machine: a short pause is polite enough and keeps the first run short.
    politeness: { delay: 0.05, perHost: 1 },
    feeds: newsroom.feeds.map(
      ({ url, title, language }): FeedConfig => ({
        id: feedIdOf(url),
        url,
        title,
        interval: { min: 15 * 60, max: 24 * 60 * 60 },
        tags: [],
        language,
        maxItems: 5000,
        retention: null,
        enabled: true,
        managedBy: 'file',
      }),
    ),
  };
}
