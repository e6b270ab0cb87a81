import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import { decodeAttribute, partsOf } from '../../../lib/page/decode-entities.ts';
import { scanMarkup } from '../../../lib/page/scan-markup.ts';

/** What a page is told to be, a line a tag or text; texts that follow each other are one. */
class Told {
  readonly lines: string[] = [];

  add(kind: string, value = ''): void {
    const last = this.lines.at(-1);
    if (kind === 'text' && last?.startsWith('text ')) this.lines[this.lines.length - 1] = last + value;
    else this.lines.push(`${kind} ${value}`);
  }
}

function ours(html: string): string[] {
  const told = new Told();
  const bytes = Buffer.from(html);
  const slice = (start: number, end: number): string => bytes.toString('utf8', start, end);
  scanMarkup(bytes, {
    text: (start, end, escaped) => told.add('text', escaped ? partsOf(slice(start, end)).join('') : slice(start, end)),
    openName: (start, end) => {
      told.add('open', slice(start, end));
      return slice(start, end).toLowerCase();
    },
    attribute: (nameStart, nameEnd, start, end) => told.add('attribute', `${slice(nameStart, nameEnd)}=${start < 0 ? '' : decodeAttribute(slice(start, end))}`),
    openEnd: (closed) => told.add('end', String(closed)),
    close: (start, end) => told.add('close', slice(start, end)),
    cdata: (start, end) => {
      told.add('cdata', slice(start, end));
      return true;
    },
  });
  return told.lines;
}

function theirs(html: string): string[] {
  const told = new Told();
  const slice = (start: number, end: number): string => html.slice(start, end);
  let name = '';
  let value = '';
  const ignore = (): void => {};
  const tokenizer = new Tokenizer({ decodeEntities: true }, {
    ontext: (start, end) => told.add('text', slice(start, end)),
    ontextentity: (codePoint) => told.add('text', String.fromCodePoint(codePoint)),
    onopentagname: (start, end) => told.add('open', slice(start, end)),
    onattribname: (start, end) => {
      name = slice(start, end);
      value = '';
    },
    onattribdata: (start, end) => {
      value += slice(start, end);
    },
    onattribentity: (codePoint) => {
      value += String.fromCodePoint(codePoint);
    },
    onattribend: () => told.add('attribute', `${name}=${value}`),
    onopentagend: () => told.add('end', 'false'),
    onselfclosingtag: () => told.add('end', 'true'),
    onclosetag: (start, end) => told.add('close', slice(start, end)),
    oncdata: (start, end, offset) => told.add('cdata', slice(start, end - offset)),
    oncomment: ignore, ondeclaration: ignore, onprocessinginstruction: ignore, onend: ignore,
  });
  tokenizer.write(html);
  tokenizer.end();
  return told.lines;
}

/** Ends whatever may be open: the library takes what is left of a tag at the end of a page for text now and then. */
const ends = `-->]]>"'></script></style></title></textarea></xmp><p>`;

test.each([
  '<p>a &amp; b &lt; c &copy; d &copy e &#8217; f &#x41; g &notit; h &nbsp i && j &',
  '<a href="?a=1&copy=2&amp;b&lt" title=\'"&quot;\' x=&amp;&copy>b</a>',
  '<P CLASS = a disabled b=c/ / d/e="f"g=h =i =j=k <l>m',
  '<script>if (a<b && "</scripty>" + "<!--") x("</scr"+"ipt")</SCRIPT x>y<style>&amp;</style ><title>a &amp; <b></title><textarea>&amp;</textarea><xmp><b></xmp>',
  '<!doctype html><!><!a>b><!-><!-a>c><!--><!---><!-- a -- b -! c --><?x?><?>a<![CDATA[ <b> ]] ]]><![CD>d',
  '</><//a></ b></1>a</ p >b</p/>c</p q="r">d < e <<b <3 <',
  '<br/><br /><svg/><script/>a</script><title/>b&amp;</title><p/ a></p>',
  'ä<p title="ö&auml;ü">日本&#26085;</p>😀',
])('%s', (html) => {
  expect(ours(html + ends)).toEqual(theirs(html + ends));
});

test('any markup is told as the library tells it', () => {
  const words = ['<', '</', '<!', '<!--', '-->', '--', '<?', '<![CDATA[', ']]>', '>', '/>', '/', '=', '"', "'", ' ', '\n', '\t', '&', '&amp;', '&amp', '&copy', '&#39;', '&#x27', '&#150;', '&#0;', '&nbsp;', '&notin;', ';', '-', '!', '?', 'a', 'P', 'br', 'script', 'STYLE', 'title', 'textarea', 'xmp', 'svg', 'href', 'ä', '日', '😀', '1'];
  const tags = ['<p>', '</p>', '<script>', '</script>', '</script ', '<title>', '</title>', '<a href="', '<a b=', "<i c='", '<br/>', '<style', '<textarea>', '<xmp>'];
  fc.assert(fc.property(fc.array(fc.constantFrom(...words, ...tags), { maxLength: 40 }), (parts) => {
    // within a title the library does not read an entity right behind "<" or a part of its end tag, and it knows one end of a comment of the two that browsers know
    const html = parts.join('').replaceAll(/<(\/?t?i?t?l?e?)&/gi, '< $1;').replaceAll('--!>', '-- !>');
    expect(ours(html + ends)).toEqual(theirs(html + ends));
  }), { numRuns: 2000 });
});

test('a page cut off within a tag ends before it', () => {
  for (const cut of ['<p', '<p ', '<p a', '<p a=', '<p a="b', '<p a=b', '<p /', '</p', '</p ', '<script', '<!--', '<!-- a --']) expect(ours(`a${cut}`).filter((line) => !/^(?:open|attribute|close) /.test(line))).toEqual(['text a']);
});
