import robotsModule from 'robots-parser';

// The package is CommonJS and exports the function itself, which its types do not say.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The name by which robots.txt files know us (RFC 9309, 2.2.1). */
export const productToken = 'newsclip';

export interface RobotsRules {
  isAllowed(url: string): boolean;
  /** Seconds, at most 30; null when not stated. */
  crawlDelay: number | null;
}

/** Rules out of the text that `keepOurGroups` left. */
export function parseRules(groups: string): RobotsRules {
  const base = 'http://rules.invalid';
  const robots = robotsParser(`${base}/robots.txt`, groups);
  const delay = robots.getCrawlDelay(productToken);
  return {
    isAllowed: (url) => robots.isAllowed(base + encodedPath(url), productToken) !== false,
    crawlDelay: delay === undefined || !(delay > 0) ? null : Math.min(delay, longestDelay),
  };
}

/**
 * The lines of robots.txt that speak to us: the groups that name our token, or else those for everybody. What is no rule is left out,
 * since it does not part groups (RFC 9309, 2.2.4). A last line without an end, where the file was cut, is not trusted.
 */
export function keepOurGroups(robotsTxt: string, wasCut: boolean): string {
  const lines = robotsTxt.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (wasCut) lines.pop();
  const ours: string[] = [];
  const everybody: string[] = [];
  let agents: string[] = [];
  let inRules = false;
  for (const line of lines) {
    const rule = readLine(line);
    if (rule === null) continue;
    if (rule.name === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      agents.push(rule.value.split('/')[0]?.trim().toLowerCase() ?? '');
      if (agents.includes(productToken) && ours.length === 0) ours.push(`user-agent: ${productToken}`);
      continue;
    }
    inRules = true;
    const text = `${rule.name}: ${rule.value}`;
    if (agents.includes(productToken)) ours.push(text);
    else if (agents.includes('*')) everybody.push(text);
  }
  if (ours.length > 0) return ours.join('\n');
  return everybody.length > 0 ? ['user-agent: *', ...everybody].join('\n') : '';
}

/** Seconds: who asks for more than this asks us to stay away, and says so better with Disallow. */
const longestDelay = 30;

/** A path beyond this is matched by its beginning: no rule is so long, and matching takes the product of both lengths. */
const longestPath = 2_048;

const ruleNames = new Set(['user-agent', 'allow', 'disallow', 'crawl-delay']);

function readLine(line: string): { name: string; value: string } | null {
  const text = line.split('#')[0] ?? '';
  const colon = text.indexOf(':');
  if (colon < 0) return null;
  const name = text.slice(0, colon).trim().toLowerCase();
  const value = text.slice(colon + 1).trim();
  if (!ruleNames.has(name)) return null;
  return { name, value: name === 'allow' || name === 'disallow' ? encoded(value) : value };
}

function encodedPath(url: string): string {
  const { pathname, search } = new URL(url);
  return encoded(pathname + search).slice(0, longestPath);
}

/** One spelling for rules and addresses: letters and digits plain, everything outside of ASCII and the reserved marks encoded. */
function encoded(path: string): string {
  const decoded = path.replace(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
  });
  return decoded.toWellFormed().replace(/[^A-Za-z0-9;,/?:@&=+$_.!~*'()%-]/gu, (character) => encodeURIComponent(character));
}
