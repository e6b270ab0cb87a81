import type { Entry, FeedConfig, FeedState } from '../../lib/model/feed.ts';
import type { ArticleJob, FeedJob } from '../../lib/model/jobs.ts';

export const makeEntry = (over: Partial<Entry> = {}): Entry => ({
  guid: 'tag:news.example,2026:1', link: 'https://news.example/1', title: 'One', published: '2026-11-23T08:00:00.000Z', updated: null, summary: 'First.', content: null,
  authors: [], categories: [], image: null, enclosures: [], language: null, rights: null, sourceFeed: null, ...over,
});

export const makeArticleJob = (over: Partial<ArticleJob> = {}): ArticleJob => ({
  type: 'article', feedId: 'harbour', feedUrl: 'https://news.example/feed.xml', feedTitle: 'Harbour', feedLanguage: 'en', tags: [], retention: null,
  host: 'news.example', reason: 'new', tries: 0, seenAt: '2026-11-23T08:05:00.000Z', entry: makeEntry(), ...over,
});

export const makeFeedJob = (over: Partial<FeedJob> = {}): FeedJob => ({
  type: 'feed', feedId: 'harbour', host: 'news.example', dueAt: '2026-11-23T08:00:00.000Z', force: false, ...over,
});

export const makeFeedConfig = (over: Partial<FeedConfig> = {}): FeedConfig => ({
  id: 'harbour', url: 'https://news.example/feed.xml', title: null, interval: { min: 900, max: 86_400 }, tags: [], language: null, maxItems: 200,
  retention: null, enabled: true, managedBy: 'file', ...over,
});

export const makeFeedState = (over: Partial<FeedState> = {}): FeedState => ({
  feedId: 'harbour', url: 'https://news.example/feed.xml', etag: '"v1"', lastModified: null, bodyHash: '0123456789abcdef', nextPollAt: '2026-11-23T09:00:00.000Z',
  lastPollAt: '2026-11-23T08:00:00.000Z', lastOkAt: '2026-11-23T08:00:00.000Z', entryTimes: ['2026-11-23T07:00:00.000Z'], failures: 0, health: 'ok', lastError: null,
  moving: null, missingSince: null, goneTimes: 0, unchangedSince: null, title: 'Harbour', hub: null, ...over,
});
