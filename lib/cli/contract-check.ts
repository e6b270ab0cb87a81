import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import pc from 'picocolors';
import { localTableNames } from '../adapters/local/tables.ts';
import { localBucketName } from '../adapters/local/reader-door.ts';
import { readHttpUrl } from '../text/url.ts';
import { checkTable, type Finding } from './check-table.ts';
import { type Args, type Command, type ExitCode, UsageError } from './command.ts';
import { openStack } from './operated.ts';

const marks = { ok: pc.green('✓'), unknown: pc.dim('–'), breach: pc.red('✗') } as const;

export const contractCheck: Command = {
  name: 'contract check',
  usage: '--stack NAME | --table NAME | --endpoint URL [options]',
  about: 'Holds a live table to the contract that readers rely on: keys, indexes, expiry, stream, contract item, sample cards. Reads only.',
  optionsOnly: true,
  options: {
    stack: { value: 'NAME', about: 'table and bucket of this stack, in the account and region of the environment' },
    table: { value: 'NAME', about: 'the table of this name' },
    endpoint: { value: 'URL', about: 'ask here instead of AWS; newsclip serve prints its own' },
    bucket: { value: 'NAME', about: 'look at the schema and a record in this bucket' },
    sample: { value: 'N', about: 'cards to look at (20)' },
    json: { about: 'one JSON line a finding' },
  },
  examples: ['newsclip contract check --stack Newsclip', 'newsclip contract check --endpoint http://127.0.0.1:8765'],
  async run(args) {
    const { client, s3, tableName, bucket, loopback } = await findTable(args);
    const findings = await checkTable({
      client, tableName, now: new Date(), emulated: loopback, sample: args.count('sample', 20),
      ...(bucket !== null && { getObject: (key: string) => getObject(s3, bucket, key) }),
    });
    for (const finding of findings) console.log(args.is('json') ? JSON.stringify({ table: tableName, ...finding }) : renderFinding(finding));
    const broken = findings.filter(({ level }) => level === 'breach').length;
    if (!args.is('json')) console.log(`\n${tableName}: ${broken === 0 ? pc.green('keeps the contract') : pc.red(`breaks the contract in ${broken} ${broken === 1 ? 'point' : 'points'}`)}`);
    return (broken === 0 ? 0 : 1) as ExitCode;
  },
};

interface Found {
  client: DynamoDBClient;
  s3: S3Client;
  tableName: string;
  /** Null: objects are not looked at. */
  bucket: string | null;
  loopback: boolean;
}

const renderFinding = ({ level, about, text }: Finding): string => `${marks[level]} ${about.padEnd(9)} ${text}`;

/** A loopback endpoint asks for no credentials; it takes any. */
function connect(word: string | null): { client: DynamoDBClient; s3: S3Client; loopback: boolean } {
  if (word === null) return { client: new DynamoDBClient({}), s3: new S3Client({}), loopback: false };
  const endpoint = readHttpUrl(word);
  if (endpoint === null) throw new UsageError(`--endpoint takes an address such as http://127.0.0.1:8765, not "${word}"`);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname);
  const local = loopback ? { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } : {};
  return { client: new DynamoDBClient({ endpoint, ...local }), s3: new S3Client({ endpoint, forcePathStyle: true, ...local }), loopback };
}

/** A stack tells its table and bucket itself; else they are named. */
async function findTable(args: Args): Promise<Found> {
  const { client, s3, loopback } = connect(args.text('endpoint'));
  const [stack, table, bucket] = [args.text('stack'), args.text('table'), args.text('bucket')];
  if (table !== null && stack !== null) throw new UsageError('--table or --stack, not both');
  if (stack !== null) {
    const { tables, stack: found } = await openStack(stack);
    return { client: tables.client, s3, tableName: tables.articles, bucket: bucket ?? found?.parameters.bucketName ?? null, loopback };
  }
  if (table === null && !loopback) throw new UsageError('which table? --stack NAME, --table NAME, or --endpoint URL of newsclip serve');
  return { client, s3, tableName: table ?? localTableNames.articles, bucket: bucket ?? (loopback ? localBucketName : null), loopback };
}

async function getObject(s3: S3Client, Bucket: string, Key: string): Promise<Uint8Array | null> {
  try {
    return (await (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToByteArray()) ?? null;
  } catch (error) {
    // Without the right to list, S3 answers 403 for what is not there.
    if (error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'AccessDenied')) return null;
    throw error;
  }
}
