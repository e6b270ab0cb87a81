import type { FurnitureKind, Lexicon, Phrases } from './lexicon.ts';
import { wordsOf } from './line-words.ts';

/** A language without the phrases that a shorter one of their kind says already: a whole line that begins as a label does, a label that begins as another. A tenth of all. */
export function leaveOutSaid(language: Lexicon): Lexicon {
  const furniture: Lexicon['furniture'] = {};
  for (const [kind, phrases] of Object.entries(language.furniture) as [FurnitureKind, Phrases][]) {
    const starts = new Set((phrases.starts ?? []).filter((phrase) => !/[*#]/.test(phrase)).map(keyOf));
    const isSaid = (phrase: string): boolean => {
      const words = wordsOf(phrase);
      return !/[*#]/.test(phrase) && words.some((_, at) => at > 0 && starts.has(words.slice(0, at).join(' ')));
    };
    const left: Phrases = { ...phrases };
    if (phrases.alone) left.alone = phrases.alone.filter((phrase) => !isSaid(phrase) && !starts.has(keyOf(phrase)));
    if (phrases.starts) left.starts = phrases.starts.filter((phrase) => !isSaid(phrase));
    furniture[kind] = left;
  }
  return { ...language, furniture };
}

/** All languages without the phrases that an earlier one has in the same strength ("newsletter", "podcast"): they are read as one. */
export function leaveOutRepeated(languages: readonly Lexicon[]): Lexicon[] {
  const said = new Set<string>();
  const isNew = (strength: string, phrase: string): boolean => said.size < said.add(`${strength} ${phrase}`).size;
  return languages.map((language) => {
    const furniture: Lexicon['furniture'] = {};
    for (const [kind, phrases] of Object.entries(language.furniture) as [FurnitureKind, Phrases][]) {
      const left: Phrases = {};
      for (const strength of ['alone', 'starts', 'contains'] as const) if (phrases[strength]) left[strength] = phrases[strength].filter((phrase) => isNew(strength, phrase));
      furniture[kind] = left;
    }
    return { ...language, furniture };
  });
}

const keyOf = (phrase: string): string => wordsOf(phrase).join(' ');
