import type { RobotsVerdict } from './ports.ts';
import { NewsclipError } from '../model/errors.ts';

/** Why robots.txt keeps us from an address, with what stands behind a file that could not be read. */
export function robotsFault({ reason, cause }: RobotsVerdict, url: string): NewsclipError {
  if (reason === 'disallowed') return new NewsclipError('robots.disallowed', `robots.txt forbids ${url}`, { url });
  return new NewsclipError('robots.unavailable', `robots.txt of ${new URL(url).host} could not be read${cause === undefined ? '' : ` (${cause})`}`, { url, cause: cause ?? null });
}
