import type { Bucket } from '../aws/bucket.ts';
import { contractMark } from '../../model/contract-mark.ts';
import { objectKeys } from '../../model/names.ts';

/**
 * The schemas of record, card and contract item as objects under `contract/`, as schedule-feeds puts them on AWS. Written when they are others than last
 * time: the mark is a hash over them, and is read from the one that is written last.
 */
export async function putContractObjects(bucket: Bucket): Promise<void> {
  if ((await bucket.get(objectKeys.schema('article')))?.metadata['mark'] === contractMark) return;
  const { contractObjects } = await import('../../record/contract-objects.ts');
  const about = { contentType: 'application/schema+json', metadata: { mark: contractMark } };
  for (const [key, text] of contractObjects()) await bucket.put(key, new TextEncoder().encode(text), about);
}
