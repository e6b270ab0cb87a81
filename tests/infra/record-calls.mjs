// Loaded into each deployed function by the rehearsal (NODE_OPTIONS=--import): notes which AWS action it asks for, one JSON line a call.
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';

const file = new URL(import.meta.url).searchParams.get('file');
const awsHost = new URL(process.env.AWS_ENDPOINT_URL ?? 'http://none').host;

subscribe('http.client.request.start', ({ request }) => {
  if (request.getHeader('host') !== awsHost) return;
  const target = request.getHeader('x-amz-target');
  const action = target ? String(target).split('.').at(-1) : request.method;
  const service = !target ? 's3' : String(target).startsWith('DynamoDB') ? 'dynamodb' : 'sqs';
  note(service, action, request.path);
});

// fetch
subscribe('undici:request:create', ({ request }) => {
  if (new URL(request.origin).host !== awsHost) return;
  const headers = [].concat(request.headers).join('\n');
  const target = /x-amz-target\W+(\w+)\.(\w+)/i.exec(headers);
  note(target?.[1] === 'AWSEvents' ? 'events' : 'unknown', target?.[2] ?? request.method, request.path);
});

function note(service, action, path) {
  appendFileSync(file, `${JSON.stringify({ fn: process.env.AWS_LAMBDA_FUNCTION_NAME, service, action, path })}\n`);
}
