import type { Lexicon } from './lexicon.ts';

export const lv: Lexicon = {
  language: 'lv',
  furniture: {
    advert: {
      alone: [
        'reklāma', 'reklāmraksts', 'sludinājums', 'sludinājumi', 'apmaksāta reklāma', 'sponsorēts', 'sponsorēts saturs',
        'raksts turpinās pēc reklāmas', 'turpinājums pēc reklāmas', 'raksta turpinājums pēc reklāmas', 'raksts turpinās zem reklāmas',
      ],
    },
    newsletter: {
      alone: [
        'jaunumu vēstule', 'jaunumi e-pastā', 'abonē jaunumus', 'piesakies jaunumiem', 'pieteikties jaunumiem', 'piesakies mūsu jaunumu vēstulei',
        'abonē mūsu jaunumus', 'e-pasts', 'e-pasta adrese', 'ievadi savu e-pastu', 'ievadiet savu e-pastu', 'ievadi e-pasta adresi',
      ],
      starts: [
        'piesakies jaunumu', 'piesakies mūsu', 'abonē mūsu', 'saņem jaunākās ziņas', 'svarīgākās ziņas tavā', 'svarīgākās ziņas jūsu',
        'saņem svarīgākās ziņas',
      ],
      contains: ['savā e-pastā', 'tavā e-pastā', 'jūsu e-pastā', 'jaunumu vēstulei'],
    },
    share: {
      alone: [
        'dalies', 'dalīties', 'dalies ar rakstu', 'dalīties facebook', 'nosūtīt', 'drukāt', 'izdrukāt', 'kopēt saiti', 'saglabāt', 'patīk',
        'ziņot par kļūdu', 'saglabāt vēlākam', 'saglabāt rakstu', 'pamanīji kļūdu?', 'pamanījāt kļūdu?', 'ziņo par kļūdu',
      ],
      starts: ['dalies:', 'dalies ar šo'],
    },
    follow: {
      alone: ['seko mums', 'sekojiet mums', 'seko mums facebook', 'sociālie tīkli'],
      starts: ['seko mums', 'sekojiet mums'],
    },
    related: {
      alone: [
        'saistītie raksti', 'saistītās ziņas', 'saistīti raksti', 'līdzīgi raksti', 'lasi arī', 'lasiet arī', 'lasi vēl', 'skaties arī', 'citi lasa',
        'tevi varētu interesēt', 'iesakām', 'ieteicam', 'lasītākie', 'lasītākās ziņas', 'populārākie', 'jaunākās ziņas', 'jaunākie',
        'jaunākie raksti', 'ziņas', 'birkas', 'tēmas', 'kategorijas', 'rādīt vairāk', 'nākamais', 'iepriekšējais', 'vairāk ziņu', 'citas ziņas',
        'atslēgvārdi', 'atslēgas vārdi', 'rādīt visu', 'skatīt visu',
      ],
      starts: ['lasi arī', 'lasiet arī', 'lasi vēl:', 'skaties arī:', 'saistītie raksti:', 'birkas:', 'tēmas:'],
    },
    'read-more': {
      alone: ['lasīt vairāk', 'lasīt tālāk', 'lasi vairāk', 'lasīt visu rakstu', 'turpināt lasīt', 'spied šeit', 'šeit', 'avots', 'vairāk'],
      starts: ['lasīt vairāk', 'lasīt tālāk', 'spied šeit', 'avots:'],
    },
    comments: {
      alone: [
        'komentāri', 'komentārs', '# komentāri', 'komentēt', 'pievienot komentāru', 'rakstīt komentāru', 'skatīt komentārus', 'nav komentāru',
        'atbildēt', 'vārds',
      ],
      starts: ['pievienot komentāru', 'lai komentētu', 'tava e-pasta adrese netiks', 'jūsu e-pasta adrese netiks'],
    },
    consent: {
      alone: [
        'piekrītu', 'piekrist', 'pieņemt', 'pieņemt visas', 'noraidīt', 'iestatījumi', 'sīkdatnes', 'sīkdatņu iestatījumi', 'privātuma politika',
        'lietošanas noteikumi', 'aizvērt', 'vietne izmanto sīkdatnes', 'šī vietne izmanto sīkdatnes',
      ],
      starts: ['mēs izmantojam sīkdatnes', 'šī vietne izmanto', 'šajā vietnē tiek izmantotas'],
      contains: ['izmanto sīkdatnes', 'sīkdatņu izmantošanai', 'privātuma politika'],
    },
    copyright: {
      alone: ['visas tiesības aizsargātas', 'autortiesības', '© # *'],
      starts: ['©', 'copyright ©', 'visas tiesības'],
      contains: ['visas tiesības aizsargātas'],
    },
    subscription: {
      alone: [
        'abonē', 'abonēt', 'abonements', 'ielogoties', 'ienākt', 'pieslēgties', 'iziet', 'reģistrēties', 'mans profils', 'aizmirsi paroli?',
        'atbalsti mūs', 'jau esi abonents?',
      ],
      starts: ['jau esi abonents', 'atbalsti neatkarīgu'],
    },
    paywall: {
      alone: [
        'tikai abonentiem', 'šis raksts pieejams tikai abonentiem', 'raksts pieejams tikai abonentiem', 'saturs pieejams tikai abonentiem',
        'lai turpinātu lasīt, abonē',
      ],
      starts: ['lai turpinātu lasīt', 'lai lasītu tālāk'],
    },
    'author-box': {
      alone: ['par autoru', 'autors', 'autore', 'redakcija', 'kontakti', 'par mums'],
      starts: ['par autoru', 'autors:'],
    },
    media: {
      alone: [
        'foto', 'attēls', 'video', 'galerija', 'skatīties video', 'klausīties', 'tiešraide', 'podkāsts', 'arhīvs', 'klausies rakstu',
        'klausīties rakstu', 'noklausies rakstu', 'lasīšanas laiks: # min', 'lasīšanas laiks # min', 'skaties video', 'atskaņot video',
      ],
      starts: ['foto:', 'attēls:', 'video:'],
    },
    navigation: {
      alone: [
        'sākums', 'sākumlapa', 'atpakaļ', 'uz augšu', 'pāriet uz saturu', 'izvēlne', 'meklēt', 'meklēšana', 'pirms # stundām', 'pirms # minūtēm',
        'laika ziņas', 'horoskops',
      ],
      starts: ['pāriet uz saturu', 'atpakaļ uz'],
    },
    app: {
      alone: ['lejupielādē lietotni', 'lejupielādē mūsu lietotni', 'lejupielādējiet lietotni'],
    },
  },
  walls: {
    challenge: {
      alone: ['uzgaidiet mirkli', 'piekļuve liegta'],
      contains: ['ka esat cilvēks', 'ka neesat robots'],
    },
    login: {
      alone: ['ienākt', 'pieslēgties'],
      contains: ['pieslēdzies, lai', 'ienāc, lai'],
    },
    'soft-404': {
      alone: ['lapa nav atrasta', 'nav atrasts'],
      contains: ['lapa nav atrasta', 'lapa neeksistē', 'meklētā lapa'],
    },
    'cookie-wall': {
      alone: ['pirms turpināt', 'jūsu privātums'],
      contains: ['mēs cienām jūsu privātumu', 'nepieciešama jūsu piekrišana'],
    },
  },
  corrections: ['labojums', 'precizējums', 'iepriekšējā versijā'],
  authorIs: ['ir', 'raksta', 'strādā'],
  by: ['autors', 'autore', 'teksts', 'raksta'],
  published: ['publicēts', 'publicēta', 'datums', 'ievietots'],
  updated: ['atjaunots', 'atjaunināts', 'papildināts', 'labots'],
  photo: ['foto', 'attēls', 'video', 'avots', 'ilustrācija'],
  months: [
    'janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs', 'jūlijs', 'augusts', 'septembris', 'oktobris', 'novembris', 'decembris',
    'janvārī', 'februārī', 'martā', 'aprīlī', 'maijā', 'jūnijā', 'jūlijā', 'augustā', 'septembrī', 'oktobrī', 'novembrī', 'decembrī',
  ],
  stopWords: [
    'un', 'ir', 'no', 'uz', 'par', 'ar', 'ka', 'to', 'arī', 'kas', 'ne', 'bet', 'vai', 'tas', 'pēc', 'gan', 'lai', 'kā', 'tika', 'tiek', 'gada',
    'latvijas', 'šo', 'viņš', 'jau', 'tikai', 'kad', 'vairāk', 'līdz', 'bija', 'nav',
  ],
};
