import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stack, Stage } from 'aws-cdk-lib';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';
import { parseFeedsFile } from '../feed/feeds-file.ts';
import { NewsclipError } from '../model/errors.ts';
import type { FeedsFile } from '../model/feed.ts';
import { env } from '../model/names.ts';
import { contractObjects } from '../record/contract-objects.ts';
import type { StageFunction } from './stage-function.ts';

/**
 * The feed list as one object in the bootstrap bucket, and with it the schemas for `contract/`. schedule-feeds adopts both when their hash changes, so a
 * deployment never waits for feeds, and no bundle carries schemas.
 */
export class FeedsAsset extends Construct {
  private readonly asset: Asset;
  private readonly hash: string;

  constructor(scope: Construct, id: string, feeds: FeedsFile) {
    super(scope, id);
    const json = JSON.stringify({ ...feeds, contract: contractObjects() });
    this.hash = createHash('sha256').update(json).digest('hex');
    const folder = Stage.of(this)?.outdir ?? '.';
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `feeds.${this.hash.slice(0, 12)}.json`);
    writeFileSync(path, json);
    this.asset = new Asset(this, 'Asset', { path });
  }

  /** Tells the function where the list is, and lets it read that object alone. */
  handTo(stage: StageFunction): void {
    const { s3BucketName: bucket, s3ObjectKey: key } = this.asset;
    stage.function.addEnvironment(env.feedsAssetBucket, bucket);
    stage.function.addEnvironment(env.feedsAssetKey, key);
    stage.function.addEnvironment(env.feedsHash, this.hash);
    stage.allow(['s3:GetObject'], [Stack.of(this).formatArn({ service: 's3', region: '', account: '', resource: bucket, resourceName: key })]);
  }
}

export interface FeedChoices {
  /** Path of a feeds.yaml, or what came of reading one. */
  feeds: string | FeedsFile;
  contact: string | undefined;
  /** Seconds for feeds without a retention of their own. */
  retention: number | undefined;
  allowHosts: string[];
}

/** Reads and checks the feeds. Throws `config.invalid`, for a file with line and key. */
export function readFeeds({ feeds, contact, retention, allowHosts }: FeedChoices): FeedsFile {
  const file = typeof feeds === 'string' ? parseFeedsFile(readText(feeds), { file: feeds, contact: contact ?? null }) : feeds;
  const read: FeedsFile = {
    ...file,
    contact: contact ?? file.contact,
    feeds: file.feeds.map((feed) => ({ ...feed, retention: feed.retention ?? retention ?? null })),
  };
  for (const { id, url } of read.feeds) {
    const { host, hostname } = new URL(url);
    if (allowHosts.includes(host)) continue;
    if (isLoopback(hostname)) {
      throw new NewsclipError('config.invalid', `Feed "${id}" (${url}) is on this machine, which the deployed functions will not ask. Remove it, or name ${host} in allowHosts for a rehearsal.`, { key: 'feeds', url });
    }
    if (read.contact === null) throw new NewsclipError('config.invalid', missingContact(feeds), { key: 'contact' });
  }
  return read;
}

export const missingContact = (feeds: FeedChoices['feeds']): string =>
  `${typeof feeds === 'string' ? `${feeds}: a` : 'A'} contact is missing: publishers must be able to reach whoever polls them. Set \`contact\` to a web or mail address.`;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new NewsclipError('config.invalid', `The feeds file ${path} cannot be read.`, { file: path }, { cause });
  }
}

const isLoopback = (hostname: string): boolean => hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
