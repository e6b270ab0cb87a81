import type { Card } from '../model/article.ts';
import type { ArticleJob } from '../model/jobs.ts';
import type { Extracted } from '../page/extracted.ts';
import type { Ports, StoryKeys } from './ports.ts';
import { articleId, urlAlias } from '../text/fingerprint.ts';
import { canonicalUrl, isSameSite } from '../text/url.ts';

/**
 * Where the story is filed. The page's canonical address counts when it is plausible and does not throw different stories
 * together: a card that plainly holds another story is not joined. Null where that address was taken down on request.
 */
export async function findHome(keys: StoryKeys, known: Card | null, job: ArticleJob, extracted: Extracted, finalUrl: string, ports: Ports): Promise<(StoryKeys & { address: string; previous: Card | null }) | null> {
  const link = job.entry.link ?? job.feedUrl;
  if (known !== null) return { ...keys, id: known.id, address: known.canonicalUrl, previous: known };
  const own = { ...keys, aliases: keys.aliases.filter((alias) => alias !== urlAlias(link)), address: link, previous: null };
  const canonical = extracted.canonicalUrl;
  if (canonical === null || canonicalUrl(canonical) === canonicalUrl(link) || !isPlausible(canonical, link, finalUrl)) return own;

  const id = articleId(canonical);
  const { card: other, forgotten } = await ports.articles.look({ id, aliases: [urlAlias(canonical)] });
  if (forgotten) return null;
  if (other !== null && other.title !== extracted.title) return own;
  return { id: other?.id ?? id, aliases: keys.aliases, address: canonical, previous: other };
}

/**
 * A canonical address is believed on the entry's own site, and there only where redirects led, or where its path has a word or
 * number in common with the entry's: pages that all name the front page, or another story, as canonical are not rare.
 */
function isPlausible(canonical: string, link: string, finalUrl: string): boolean {
  if (!isSameSite(canonical, link)) return false;
  if (canonicalUrl(canonical) === canonicalUrl(finalUrl)) return true;
  const own = new Set(slugWords(link));
  return slugWords(canonical).some((word) => own.has(word));
}

/** Words of 4 letters or digits or more in the last segment of the path. */
const slugWords = (url: string): string[] =>
  (new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/\.[a-z]{3,5}$/i, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4 && word !== 'article' && word !== 'story' && word !== 'index');
