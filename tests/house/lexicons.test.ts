import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexicons } from '../../lib/page/lexicon/index.ts';
import { furnitureKinds, wallKinds, type FurnitureKind, type Phrases } from '../../lib/page/lexicon/lexicon.ts';
import { leaveOutRepeated, leaveOutSaid } from '../../lib/page/lexicon/leave-out-said.ts';
import { parsePacked } from '../../lib/page/lexicon/pack.ts';
import { packedLexicons } from '../../lib/page/lexicon/packed.ts';
import { wordsOf } from '../../lib/page/lexicon/line-words.ts';
import { buildMatcher, matchLine } from '../../lib/page/lexicon/match.ts';
import { furnitureLines } from './furniture-lines.ts';
import { harbour, press, translated } from '../seed/stories.ts';

const strengths = ['alone', 'starts', 'contains'] as const;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

interface Entry {
  kind: FurnitureKind;
  strength: (typeof strengths)[number];
  phrase: string;
}

const entriesOf = (furniture: Partial<Record<FurnitureKind, Phrases>>): Entry[] =>
  (Object.entries(furniture) as [FurnitureKind, Phrases][]).flatMap(([kind, phrases]) => strengths.flatMap((strength) => (phrases[strength] ?? []).map((phrase) => ({ kind, strength, phrase }))));

test('each file is in the list, in the order of the alphabet', () => {
  const files = readdirSync('lib/page/lexicon').map((file) => file.replace('.ts', '')).filter((name) => !['every-lexicon', 'index', 'leave-out-said', 'lexicon', 'line-words', 'match', 'pack', 'packed', 'phrase-trie'].includes(name));
  expect(lexicons.map(({ language }) => language)).toEqual(files.toSorted());
});

describe.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))('%s', (_language, { furniture, months, ...lexicon }) => {
  const entries = entriesOf(furniture);

  test('knows the kinds that every news site prints', () => {
    const kinds = new Set(entries.map(({ kind }) => kind));
    for (const kind of ['advert', 'newsletter', 'share', 'related', 'read-more', 'comments', 'consent', 'copyright', 'subscription', 'media', 'navigation'] as const) expect(kinds, kind).toContain(kind);
    for (const kind of kinds) expect(furnitureKinds).toContain(kind);
  });

  test('says nothing twice', () => {
    for (const strength of strengths) {
      const phrases = entries.filter((entry) => entry.strength === strength).map(({ phrase }) => phrase);
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at), strength).toEqual([]);
    }
    expect(lexicon.by.length > 0 && lexicon.published.length > 0 && lexicon.updated.length > 0 && lexicon.photo.length > 0).toBe(true);
  });

  test('spells its phrases as the matcher reads them', () => {
    const wrong = entries.filter(({ phrase }) => phrase !== phrase.toLowerCase() || phrase !== phrase.trim() || phrase !== phrase.normalize('NFKC') || phrase.startsWith('*') || phrase.includes('  '));
    expect(wrong).toEqual([]);
  });

  test('has no phrase that the matcher would miss', () => {
    const matcher = buildMatcher([{ furniture, months, ...lexicon }]);
    const missed = entries.filter(({ phrase, strength }) => matchLine(phrase.replaceAll('#', '7').replaceAll('*', ' x '), matcher)?.[strength] == null);
    expect(missed).toEqual([]);
  });

  test('has no beginning or part so short that a sentence would share it', () => {
    const short = entries.filter(({ phrase, strength }) => {
      const words = wordsOf(phrase);
      if (words.some((word) => [':', '|', '©', '?'].includes(word))) return false;
      if (strength === 'starts') return words.length < (unspaced.test(phrase) ? 4 : 2) && [...phrase].length < 4;
      return strength === 'contains' && [...phrase].length < 4;
    });
    expect(short).toEqual([]);
  });

  test('knows the walls, and how a correction begins', () => {
    for (const kind of wallKinds) {
      const { alone, contains } = lexicon.walls[kind];
      expect(alone.length > 0 && contains.length > 0, kind).toBe(true);
      // one word, or four characters of a script without blanks, may stand in any headline
      expect(contains.filter((phrase) => wordsOf(phrase).length < (unspaced.test(phrase) ? 4 : 2)), kind).toEqual([]);
    }
    const phrases = [...wallKinds.flatMap((kind) => [...lexicon.walls[kind].alone, ...lexicon.walls[kind].contains]), ...lexicon.corrections];
    expect(lexicon.corrections).not.toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim().normalize('NFKC') || /[*#]/.test(phrase))).toEqual([]);
  });

  test('names twelve months in each form', () => {
    expect(months.length).toBeGreaterThanOrEqual(24);
    expect(months.length % 12).toBe(0);
  });
});

test('no phrase of any language takes a paragraph of a story for furniture', () => {
  const taken = [harbour, press, ...translated].flatMap(({ paragraphs }) => paragraphs).filter((line) => {
    const match = matchLine(line);
    return match?.alone || match?.starts;
  });
  expect(taken).toEqual([]);
});

test('sentences that only mention furniture are no furniture', () => {
  const sentences = [
    'The advertisement was shown twice before the match.', 'Readers subscribe to newsletters more often than ten years ago.', 'He declined to comment.', 'Follow-up talks are planned for May.', 'She read more than forty books that year.',
    'Copyright law changed in 2019.', 'Advertising fell by a third.', 'Comments by the minister drew criticism.', 'Related crimes rose as well.', 'Most people read the letter twice.', 'Cookies and tea were served.',
    'Die Anzeige wurde am Montag erstattet.', 'Werbung für Tabak ist verboten.', 'La publicité pour le tabac est interdite.', 'La suite du procès est attendue mardi.', 'La publicidad del tabaco está prohibida.', 'Más de cien personas acudieron.',
    'Ler mais livros faz bem, diz o estudo.', 'Di più non si poteva fare.', 'Reclame voor tabak is verboden.', 'Реклама табака запрещена.', 'Annonsen togs bort i går.', 'Reklama tytoniu jest zakazana.',
    'Iklan rokok diharamkan di negara itu.', 'Langgan akhbar semakin kurang, kata kajian itu.', 'Tütün reklamı qadağandır.', 'Şərhlər nazirin etirazına səbəb oldu.', 'Темекі жарнамасына тыйым салынған.', 'Пікірлер екіге бөлінді.',
    'თამბაქოს რეკლამა აკრძალულია.', 'კომენტარი მინისტრმა არ გააკეთა.', 'Ծխախոտի գովազդն արգելված է։', 'Մեկնաբանություն նախարարը չտվեց։', 'புகையிலை விளம்பரம் தடை செய்யப்பட்டுள்ளது.', 'மேலும் படிக்க விரும்பும் மாணவர்களுக்கு உதவித்தொகை வழங்கப்படும்.',
    'Published by a small press in 2019, her first book was about the wall.', 'Posted in the north for three years, the officer knew the coast well.', 'Weiter zu Fuß nach Rom', 'Geplaatst in de finale', 'Der Beitrag wurde am Montag gesendet.', '¿Ya sabías que el café viene de África?',
    'The vote is on Sunday.', 'Polls closed at eight.', 'Breaking the ice took a week.', 'Listen, she said, and the room fell silent.', 'More than a hundred people came.', 'Reporting for duty is the first thing he does.', 'Die Umfrage ergab eine Mehrheit für den Hafen.',
    'Zusammenfassend lässt sich sagen, dass der Hafen gewinnt.', 'Le sondage donne une majorité au port.', 'La encuesta dio mayoría al puerto.', 'A enquete ouviu mil pessoas.', 'Il sondaggio ha coinvolto mille persone.', 'Опрос показал, что цены растут.', 'Главное – мир, сказал он.', 'Голосовать пришли немногие.',
    '投票は日曜日に行われた。', '要点は二つあると首相は述べた。', '投票将于周日举行。', '图片显示了港口的旧墙。', '투표는 일요일에 열렸다.', '사진은 지난해 찍은 것이다.', '설문에 천 명이 답했다.', 'Cuộc thăm dò cho thấy đa số ủng hộ cảng.', 'Quảng cáo thuốc lá bị cấm.', 'نظرسنجی نشان داد که بیشتر مردم موافق هستند.', 'آگهی در روزنامه چاپ شد.', 'জরিপে দেখা গেছে অধিকাংশ মানুষ বন্দর চায়।', 'বিজ্ঞাপন নিষিদ্ধ করা হয়েছে।',
    'استطلاع الرأي أظهر أغلبية تؤيد الميناء.', 'صوت المجلس على القرار أمس.', 'الملخص الذي قدمه الوزير كان قصيرا.', 'הסקר הראה רוב לנמל.', 'मतदान रविवार को होगा।', 'फोटो पिछले साल खींची गई थी।', 'การลงคะแนนมีขึ้นในวันอาทิตย์', 'Jajak pendapat menunjukkan mayoritas mendukung.',
  ];
  const taken = sentences.filter((line) => {
    const match = matchLine(line);
    return match?.alone || match?.starts;
  });
  expect(taken).toEqual([]);
});

test('lines that sites print around their stories are known in every language by their words alone', () => {
  const missed = Object.entries(furnitureLines).flatMap(([language, lines]) => lines.filter((line) => {
    const match = matchLine(line);
    return !match?.alone && !match?.starts;
  }).map((line) => `${language}: ${line}`));
  expect(missed).toEqual([]);
});

test('the packed form is made of the languages as they stand (npm run lexicons makes it anew)', () => {
  expect(parsePacked(packedLexicons)).toEqual(JSON.parse(JSON.stringify(leaveOutRepeated(lexicons.map(leaveOutSaid)))));
});

test('a phrase that is left out of the packed form is still known, by a shorter one of its kind', () => {
  for (const language of lexicons) {
    const [whole, packed] = [buildMatcher([language]), buildMatcher([leaveOutSaid(language)])];
    for (const { phrase } of entriesOf(language.furniture).filter(({ strength }) => strength !== 'contains')) {
      const [before, after] = [matchLine(phrase, whole), matchLine(phrase, packed)];
      expect(after?.alone ?? after?.starts, `${language.language}: ${phrase}`).toBe(before?.alone ?? before?.starts);
    }
  }
});
