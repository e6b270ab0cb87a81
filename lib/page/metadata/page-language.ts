import type { FieldSource } from '../../model/article.ts';
import type { Entry } from '../../model/feed.ts';
import { detectLanguage, primaryLanguage, readLanguageTag, type LanguageWords } from '../../text/language.ts';
import { textProperty, type LdFind } from './linked-data.ts';
import type { Survey } from './survey.ts';

export interface LanguageFind {
  tag: string;
  source: FieldSource;
  others: { value: string; source: FieldSource }[];
}

/** Declared language when the text does not plainly speak another one, else the detected one; the feed's when there is nothing else. */
export function readLanguage(survey: Survey, nodes: LdFind[], meta: (...names: string[]) => string | null, entry: Partial<Entry>, lexicons: readonly LanguageWords[]): LanguageFind | null {
  const declared: { value: string; source: FieldSource }[] = [];
  const add = (value: string | null | undefined, source: FieldSource): void => {
    const tag = readLanguageTag(value);
    if (tag !== null && !declared.some((other) => other.value === tag)) declared.push({ value: tag, source });
  };
  add(survey.htmlAttributes['lang'] ?? survey.htmlAttributes['xml:lang'], 'page');
  for (const { node } of nodes) if (node['inLanguage'] !== undefined && node['headline'] !== undefined) add(textProperty(node, 'inLanguage'), 'json-ld');
  add(meta('content-language', 'language', 'dc.language', 'dcterms.language', 'dc.language.iso'), 'meta');
  add(meta('og:locale'), 'open-graph');
  add(entry.language, 'feed');
  const detected = detectLanguage(survey.sample, lexicons);
  const heard = detected === null ? null : { value: detected.language, source: 'detected' as const };
  const all = heard === null ? declared : [...declared, heard];
  const agreed = heard === null ? undefined : declared.find(({ value }) => primaryLanguage(value) === primaryLanguage(heard.value));
  const winner = agreed ?? (heard !== null && detected !== null && detected.confidence >= 0.5 ? heard : declared[0] ?? heard);
  if (!winner) return null;
  // "de" and "de-AT" agree: the longer one says more, unless it is only the template's og:locale.
  return { tag: winner.value, source: winner.source, others: all.filter((other) => other !== winner) };
}
