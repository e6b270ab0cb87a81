import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import pc from 'picocolors';
import { NewsclipError } from '../model/errors.ts';
import { extractArticle } from '../page/extract.ts';
import { decodeText } from '../text/charset.ts';
import { type Args, type Command, UsageError } from './command.ts';
import { pageCaseUrl, renderPageCase } from './page-case.ts';
import { inputOptions, readInput } from './read-input.ts';

export const goldenAdd: Command = {
  name: 'golden add',
  usage: 'FILE|URL|- [options]',
  about: 'Makes a page case for the tests: the page, and what comes of it. Anonymising the page is the author\'s duty: publishers\' pages are never committed. Called with a case\'s own page.html, it writes the rest anew.',
  options: {
    name: { value: 'SLUG', about: 'name of the case (made of the title)' },
    folder: { value: 'DIR', about: 'where the cases are (tests/pages)' },
    ...inputOptions,
  },
  examples: ['newsclip golden add https://their.site/story --name lists-in-a-table', 'newsclip golden add tests/pages/lists-in-a-table/page.html'],
  async run(args) {
    const folder = args.text('folder') ?? 'tests/pages';
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`there is no folder ${folder}. Call this from a checkout of the project, or name the folder of the cases with --folder`);
    const { bytes, contentType } = await readInput(args, 'page');
    // the tests have no headers: a page case is UTF-8, which wins over whatever the page says of itself
    const page = decodeText(bytes, { contentType, kind: 'html' }).text;
    const slug = readSlug(args, page, folder);
    const home = join(folder, slug);
    const again = isOwnPage(args, home);
    if (existsSync(home) && !again) throw new NewsclipError('input.invalid', `the case ${home} is there already. Choose another --name, or call golden add with ${join(home, 'page.html')} to write its other files anew`, { home });
    mkdirSync(home, { recursive: true });
    if (!again) writeFileSync(join(home, 'page.html'), page);
    const url = pageCaseUrl(home, slug);
    const files = Object.entries(renderPageCase(page, url));
    for (const [file, text] of files) writeFileSync(join(home, file), `${text}\n`);
    const { status, reason, wordCount } = extractArticle(page, { url });
    console.log(`${home}: ${again ? '' : 'page.html, '}${files.map(([file]) => file).join(', ')} (${status}${reason ? `, ${reason}` : ''}, ${wordCount} words)`);
    console.log(again ? afterwards : duty(home));
    return 0;
  },
};

const afterwards = 'Read them: they are what comes out, not what should. Correct by hand what is wrong, see the test fail, then mend the rule. A text that is out of reach today goes into wanted.txt, which the quality floor counts.';

const duty = (home: string): string =>
  [
    pc.yellow('Anonymising is your duty: this page is its publisher\'s work and must not be committed as it is.'),
    `1. In ${join(home, 'page.html')} write your own words, names, addresses and pictures for theirs, and take out what the case does not need (scripts, styles, most of the page). Keep the markup that makes it a case.`,
    `2. newsclip golden add ${join(home, 'page.html')}`,
    `3. ${afterwards}`,
  ].join('\n');

function readSlug(args: Args, page: string, folder: string): string {
  const source = args.positionals[0] ?? '';
  const own = basename(source) === 'page.html' && existsSync(source) && realpathSync(dirname(dirname(source))) === realpathSync(folder) ? basename(realpathSync(dirname(source))) : null;
  const name = args.text('name') ?? own ?? slugOf(extractArticle(page, { url: pageCaseUrl('', 'case') }).title ?? '');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
  throw new UsageError(name === '' ? 'the page has no title to name the case after: give it a --name' : `--name is made of small letters, digits and single dashes, and "${name}" is not`);
}

/** Up to six words of a title in plain letters. */
const slugOf = (title: string): string => (title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, 6).join('-');

/** Whether the page that was named is the case's own. */
function isOwnPage(args: Args, home: string): boolean {
  const source = args.positionals[0] ?? '';
  const page = join(home, 'page.html');
  return existsSync(source) && existsSync(page) && realpathSync(source) === realpathSync(page);
}
