import type { ChildNode, Document } from 'domhandler';
import type { Rights } from '../../model/article.ts';
import { readHttpUrl } from '../../text/url.ts';
import type { Evidence } from './evidence.ts';
import { addressOf, listOf, textProperty } from './linked-data.ts';
import { isElement, isSilent, isText, plainText, textOf } from './nodes.ts';

/** Copyright and licence as stated, robots directives and the TDM reservation; headers before metas where both speak. */
export function readRights(evidence: Evidence): Rights {
  return { copyright: copyrightOf(evidence), license: licenseOf(evidence), robotsMeta: robotsOf(evidence), tdm: tdmOf(evidence) };
}

function copyrightOf(evidence: Evidence): string | null {
  for (const { node } of evidence.stories) {
    const notice = textProperty(node, 'copyrightNotice');
    if (notice !== null) return notice.slice(0, 300);
    const holder = textProperty(node, 'copyrightHolder');
    const year = textProperty(node, 'copyrightYear');
    if (holder !== null) return `© ${year === null ? '' : `${year} `}${holder}`.slice(0, 300);
  }
  return evidence.meta('copyright', 'dcterms.rights', 'dc.rights', 'dcterms.rightsholder', 'rights')?.slice(0, 300) ?? evidence.entry.rights ?? noticeBelow(evidence.page.root);
}

/** Texts looked at from the end of the page. */
const lastTexts = 200;

/** The "© 2026 …" that closes a page. */
function noticeBelow(root: Document): string | null {
  let node: ChildNode | null = root.lastChild as ChildNode | null;
  for (let left = lastTexts; node && left > 0;) {
    const last: ChildNode | null = isElement(node) && !isSilent(node.name) ? (node.lastChild as ChildNode | null) : null;
    if (last) {
      node = last;
      continue;
    }
    if (isText(node) && node.data.trim() !== '') {
      left--;
      const parent = node.parent;
      if (notice.test(node.data) && parent && isElement(parent)) {
        const text = textOf(parent, 400);
        if (text.length <= 300) return text.slice(Math.max(0, text.search(notice)));
      }
    }
    while (node && !node.prev) node = node.parent as ChildNode | null;
    node = node?.prev ?? null;
  }
  return null;
}

const notice = /©|\bcopyright\s|\(c\)\s?(?:19|20)\d\d/i;

function licenseOf(evidence: Evidence): string | null {
  for (const { node } of evidence.stories) {
    const license = addressOf(listOf(node['license'])[0]) ?? textProperty(node, 'license');
    if (license !== null) return license;
  }
  const { survey, page } = evidence;
  const link = survey.links.find(({ rel }) => rel.split(' ').includes('license'));
  return readHttpUrl(link?.href, page.base) ?? evidence.meta('dcterms.license', 'dc.rights.license', 'license');
}

/** Bots whose directives concern a reader of news. */
const robotsNames = ['robots', 'googlebot', 'googlebot-news', 'bots', 'newsclip'];

function robotsOf(evidence: Evidence): string[] {
  const found = new Set<string>();
  const add = (list: string): void => {
    for (const part of list.split(',')) {
      const directive = part.trim().toLowerCase().replace(/\s{0,5}:\s{0,5}/, ':');
      if (/^[a-z-]{3,30}(?::[\w\s:+./-]{1,60})?$/.test(directive)) found.add(directive);
    }
  };
  for (const name of robotsNames) for (const value of evidence.survey.metas.get(name) ?? []) add(plainText(value));
  const header = headerOf(evidence, 'x-robots-tag');
  if (header !== null) {
    // "otherbot: noindex, nofollow": a name holds for what follows it, and only known directives have values of their own.
    let ours = true;
    for (const part of header.split(',')) {
      const named = /^\s{0,10}([a-z][\w-]{0,40})\s{0,5}:(.{0,200})$/i.exec(part);
      const valued = named !== null && /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/i.test(named[1] ?? '');
      if (named && !valued) {
        ours = robotsNames.includes((named[1] ?? '').toLowerCase());
        if (ours) add(named[2] ?? '');
      } else if (ours) add(part);
    }
  }
  return [...found].slice(0, 30);
}

/** W3C TDM Reservation Protocol: headers, then metas. https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/ */
function tdmOf(evidence: Evidence): Rights['tdm'] {
  const value = (headerOf(evidence, 'tdm-reservation') ?? evidence.meta('tdm-reservation'))?.trim();
  if (value !== '1' && value !== '0') return null;
  return { reserved: value === '1', policy: readHttpUrl(headerOf(evidence, 'tdm-policy') ?? evidence.meta('tdm-policy'), evidence.page.base) };
}

const headerOf = (evidence: Evidence, name: string): string | null => evidence.options.headers?.[name] ?? null;
