import { awsPorts } from '../lib/adapters/aws/ports.ts';
import { ingestArticleHandler } from '../lib/pipeline/ingest-article.ts';

export const handler = ingestArticleHandler(awsPorts);
