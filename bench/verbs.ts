import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { main } from '../lib/cli/main.ts';
import { openStackInProcess } from '../tests/help/stack-in-process.ts';

/**
 * Time and memory of the verbs over a large list of feeds, each in a process of its own: on a data folder, and on a stack that lives in this process (its tables take longer than
 * DynamoDB's, and there is no network).
 *
 *   npx tsx bench/verbs.ts [--feeds 100000] [--only stack|folder]
 */
// as bin/newsclip.ts has it
setFlagsFromString('--heap-growing-percent=40');
const [first] = process.argv.slice(2);
if (first === 'verb') await runVerb(process.argv.slice(3));
else await measureAll();

async function runVerb(words: string[]): Promise<void> {
  const began = performance.now();
  // the system's own figure has the parent's memory in it
  let most = 0;
  const look = (): void => void (most = Math.max(most, process.memoryUsage.rss()));
  const timer = setInterval(look, 20);
  process.exitCode = await main(words);
  look();
  clearInterval(timer);
  console.error(`measured ${JSON.stringify({ seconds: (performance.now() - began) / 1000, mb: most / 1e6 })}`);
}

async function measureAll(): Promise<void> {
  const { values } = parseArgs({ options: { feeds: { type: 'string', default: '100000' }, only: { type: 'string' } } });
  const feeds = Number(values.feeds);
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-verbs-'));
  const opml = join(folder, 'list.opml');
  writeFileSync(opml, `<opml version="2.0"><body>${Array.from({ length: feeds }, (_, n) => `<outline type="rss" text="Paper ${n}" xmlUrl="https://s${n % Math.ceil(feeds / 3)}.example/feed-${n}.xml"/>`).join('\n')}</body></opml>`);
  const verbs = [
    `feeds import ${opml}`, 'feeds list', 'feeds list --json', 'feeds export', 'status', 'status --json', 'doctor', `feeds remove https://s7.example/feed-7.xml`, `articles --feed https://s8.example/feed-8.xml`, `feeds import ${opml}`,
  ];

  const stack = await openStackInProcess();
  try {
    for (const where of [`--data ${join(folder, 'data')}`, '--stack Clips']) {
      if (values.only !== undefined && !where.includes(values.only === 'stack' ? '--stack' : '--data')) continue;
      console.log(`${feeds.toLocaleString('en')} feeds, ${where.split(' ')[0]}`);
      for (const verb of verbs) console.log(await measure(`${verb} ${where}`, opml));
    }
  } finally {
    await stack.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(line: string, opml: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, 'verb', ...line.split(' ')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = 0;
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.length));
  child.stderr.on('data', (chunk: Buffer) => (told = `${told}${chunk.toString()}`.slice(-2_000)));
  const code = await new Promise((done) => child.on('close', done));
  const measured = /^measured (.*)$/m.exec(told)?.[1];
  const name = line.replace(opml, 'LIST').replace(/ --(data|stack) \S+/, '');
  if (measured === undefined) return `  ${name.padEnd(52)} ended with ${String(code)}: ${told.trim().slice(-200)}`;
  const { seconds, mb } = JSON.parse(measured) as { seconds: number; mb: number };
  return `  ${name.padEnd(52)} exit ${String(code)}, ${seconds.toFixed(1).padStart(7)} s, ${mb.toFixed(0).padStart(5)} MB, ${(out / 1e6).toFixed(1).padStart(6)} MB printed`;
}
