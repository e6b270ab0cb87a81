import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAccount } from '../../../lib/cli/doctor.ts';

const now = new Date('2026-11-24T08:00:00Z');
let answers: { sts: number; limit: number; status: number; date: Date };
const server = createServer((request, response) => {
  request.resume();
  response.setHeader('date', answers.date.toUTCString());
  if (request.url?.includes('account-settings')) response.writeHead(answers.status).end(JSON.stringify({ AccountLimit: { ConcurrentExecutions: answers.limit } }));
  else response.writeHead(answers.sts).end('<GetCallerIdentityResult><Arn>arn:aws:iam::1:user/ops</Arn></GetCallerIdentityResult>');
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const look = () => {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return checkAccount({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, endpoint, now: () => now }, now);
};

describe('doctor --stack asks the account', () => {
  test('all well', async () => {
    answers = { sts: 200, limit: 1_000, status: 200, date: now };
    expect((await look()).map(({ about, level }) => [about, level])).toEqual([['credentials', 'ok'], ['clock', 'ok'], ['quotas', 'ok']]);
    expect((await look())[0]?.says).toBe('arn:aws:iam::1:user/ops in eu-central-1');
  });

  test('refused credentials, a clock that is wrong, a new account\'s quota of ten', async () => {
    answers = { sts: 403, limit: 10, status: 200, date: new Date(now.getTime() + 400_000) };
    const checks = await look();
    expect(checks.map(({ level }) => level)).toEqual(['bad', 'bad', 'bad']);
    expect(checks[1]?.says).toContain('400 s off');
    expect(checks[2]?.says).toContain('ask for more');
  });

  test('a right that is lacking is no fault, and says which', async () => {
    answers = { sts: 200, limit: 0, status: 403, date: now };
    expect((await look()).at(-1)).toMatchObject({ level: 'unknown', says: expect.stringContaining('lambda:GetAccountSettings') as string });
  });
});
