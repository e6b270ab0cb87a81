import { awsPorts } from '../lib/adapters/aws/ports.ts';
import { pollFeedHandler } from '../lib/pipeline/poll-feed.ts';

export const handler = pollFeedHandler(awsPorts);
