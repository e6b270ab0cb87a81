import pc from 'picocolors';
import { extractArticle } from '../page/extract.ts';
import type { Extracted } from '../page/extracted.ts';
import { type Command, UsageError } from './command.ts';
import { inputOptions, readInput } from './read-input.ts';

const formats = ['text', 'markdown', 'html', 'json'] as const;

export const extract: Command = {
  name: 'extract',
  usage: 'FILE|URL|- [options]',
  about: 'Cuts the story out of one page and prints it; stores nothing.',
  options: {
    ...inputOptions,
    format: { value: 'text|markdown|html|json', about: 'what to print (text)' },
    explain: { about: 'list each kept and dropped piece with its reason and rule' },
  },
  examples: ['newsclip extract page.html --url https://their.site/story', 'newsclip extract https://their.site/story --format markdown', 'curl -s https://their.site/story | newsclip extract - --explain'],
  async run(args) {
    const format = formats.find((name) => name === (args.text('format') ?? 'text'));
    if (format === undefined) throw new UsageError(`--format is one of ${formats.join(', ')}`);
    const { bytes, url, contentType, headers } = await readInput(args, 'page');
    const explain = args.is('explain');
    const page = extractArticle(bytes, { url, contentType, headers, explain, now: new Date() });
    if (format === 'json') console.log(JSON.stringify(page, null, 2));
    else {
      if (explain) console.log(renderDecisions(page));
      console.log(page[format]);
    }
    if (page.status === 'ok' || page.status === 'partial') return 0;
    console.error(`${pc.yellow('newsclip:')} ${page.status}${page.reason ? ` (${page.reason})` : ''}: this page may hold no whole story`);
    return page.text === '' ? 1 : 0;
  },
};

function renderDecisions({ title, status, method, quality, decisions, removed }: Extracted): string {
  const rows = decisions.map(({ verdict, reason, rule, path, chars, text }) => {
    const mark = verdict === 'kept' ? pc.green('kept   ') : pc.red('dropped');
    return `${mark} ${reason.padEnd(12)} ${String(chars).padStart(6)}  ${pc.dim(`${rule} · ${path}`)}\n        ${text.replaceAll('\n', ' ').slice(0, 120)}`;
  });
  const cut = Object.entries(removed).map(([reason, count]) => `${count} ${reason}`).join(', ');
  return [pc.bold(title ?? '(no title)'), `${status}, ${method}, quality ${quality.toFixed(2)}${cut ? `; cut: ${cut}` : ''}`, ...rows, ''].join('\n');
}
