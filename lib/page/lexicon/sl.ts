import type { Lexicon } from './lexicon.ts';

export const sl: Lexicon = {
  language: 'sl',
  furniture: {
    advert: {
      alone: [
        'oglas', 'oglasi', 'oglasno sporočilo', 'reklama', 'sponzorirano', 'sponzorirana vsebina', 'plačana vsebina', 'promocijsko sporočilo',
        'promo', 'članek se nadaljuje pod oglasom', 'nadaljevanje po oglasu', 'zgodba se nadaljuje pod oglasom', 'vsebina se nadaljuje po oglasu',
        'nadaljevanje pod oglasom', 'članek se nadaljuje po oglasu', 'besedilo se nadaljuje pod oglasom',
      ],
      starts: ['oglas:', 'članek se nadaljuje'],
    },
    newsletter: {
      alone: [
        'e-novice', 'novice na e-mail', 'naročite se', 'prijavi se na e-novice', 'prijavite se na e-novice', 'naročite se na e-novice',
        'naročite se na naše novice', 'prijavite se na naše e-novice', 'e-naslov', 'vaš e-naslov', 'e-poštni naslov', 'vpišite e-naslov',
        'bodite obveščeni', 'ostanite na tekočem', 'vnesite svoj e-naslov', 'vnesite e-naslov', 'vpišite svoj e-naslov',
      ],
      starts: [
        'prijavite se na', 'naročite se na', 'prijavite se tukaj', 'prejemajte najnovejše', 'najpomembnejše novice neposredno',
        'prejemajte najpomembnejše novice',
      ],
      contains: ['v vaš e-poštni nabiralnik', 'na vaš e-naslov', 'naše e-novice', 'na e-novice'],
    },
    share: {
      alone: [
        'nalaganje', 'všeč mi je nalaganje',
        'deli', 'delite', 'deli članek', 'deli na *', 'delite na *', 'pošlji', 'pošlji prijatelju', 'natisni', 'tiskanje', 'kopiraj povezavo',
        'povezava kopirana', 'shrani', 'všeč mi je', 'prijavi napako', 'shrani za pozneje', 'shrani članek', 'ste opazili napako?',
        'ste našli napako?', 'sporoči napako',
      ],
      starts: ['deli:', 'delite članek'],
    },
    follow: {
      alone: ['sledite nam', 'sledi nam', 'sledite nam na *', 'družbena omrežja', 'spremljajte nas', 'spremljajte nas na *'],
      starts: ['sledite nam na', 'spremljajte nas na'],
    },
    related: {
      alone: [
        'sorodne novice', 'sorodni članki', 'sorodne vsebine', 'povezane novice', 'povezani članki', 'preberite tudi', 'preberi tudi', 'preberite še',
        'preberi še', 'preberite več', 'morda vas zanima', 'morda vas bo zanimalo', 'utegne vas zanimati', 'priporočamo', 'priporočeno',
        'izpostavljeno', 'najbolj brano', 'najbolj brani', 'najnovejše', 'najnovejše novice', 'zadnje novice', 'priljubljeno', 'novice',
        'ključne besede', 'oznake', 'teme', 'kategorije', 'prikaži več', 'naloži več', 'poglej vse', 'naslednji', 'prejšnji', 'naslednji članek',
        'prejšnji članek', 'več novic', 'druge novice', 'galerija', 'več člankov avtorja', 'več od avtorja', 'prikaži vse',
      ],
      starts: ['preberite tudi', 'preberi tudi', 'preberite še', 'preberite več:', 'sorodne novice:', 'ključne besede:', 'oznake:', 'teme:'],
    },
    'read-more': {
      alone: ['preberi več', 'več', 'več o tem', 'nadaljuj z branjem', 'beri dalje', 'celoten članek', 'preberi celoten članek', 'kliknite tukaj', 'tukaj', 'vir'],
      starts: ['preberi več', 'več o tem', 'celoten članek', 'kliknite tukaj', 'vir:', 'viri:', 'video:', 'foto:'],
    },
    comments: {
      alone: [
        'komentarji', 'komentar', 'komentarji (#)', '# komentarjev', '# komentar', 'komentiraj', 'komentirajte', 'dodaj komentar', 'napiši komentar',
        'oddaj komentar', 'prikaži komentarje', 'vsi komentarji', 'ni komentarjev', 'odgovori', 'prekliči odgovor', 'ime', 'pridružite se pogovoru',
      ],
      starts: ['dodaj komentar', 'napišite komentar', 'za komentiranje', 'za objavo komentarja', 'vaš e-naslov ne bo', 'prijavite se za'],
      contains: ['obvezna polja so', 'ne bo objavljen'],
    },
    consent: {
      alone: [
        'sprejmi', 'sprejmi vse', 'sprejmem', 'strinjam se', 'zavrni', 'zavrni vse', 'nastavitve', 'nastavitve piškotkov', 'piškotki',
        'politika zasebnosti', 'varstvo osebnih podatkov', 'pogoji uporabe', 'splošni pogoji', 'zapri',
      ],
      starts: ['uporabljamo piškotke', 'spletna stran uporablja', 'to spletno mesto uporablja', 'naša spletna stran uporablja'],
      contains: ['uporablja piškotke', 'uporabo piškotkov', 'politika zasebnosti', 'pogoji uporabe'],
    },
    copyright: {
      alone: ['vse pravice pridržane', 'avtorske pravice', '© # *'],
      starts: ['©', 'copyright ©', 'vse pravice'],
      contains: ['vse pravice pridržane'],
    },
    app: {
      alone: [
        'prenesite aplikacijo', 'naša aplikacija', 'prenesite našo aplikacijo', 'prenesi aplikacijo', 'naložite našo aplikacijo', 'naloži aplikacijo',
      ],
    },
    subscription: {
      alone: [
        'naročnina', 'naroči se', 'postanite naročnik', 'prijava', 'registracija', 'odjava', 'moj račun', 'pozabljeno geslo', 'že imate račun?',
        'ste že naročnik?', 'podprite nas', 'donirajte', 'že naročnik? prijavite se', 'ste že naročnik? prijavite se',
        'že imate naročnino? prijavite se', 'podprite naše delo', 'podprite neodvisno novinarstvo',
      ],
      starts: ['ste že naročnik', 'že imate račun', 'podprite neodvisno', 'postanite naročnik'],
    },
    paywall: {
      alone: [
        'samo za naročnike', 'le za naročnike', 'vsebina za naročnike', 'članek je na voljo samo naročnikom', 'vsebina je na voljo samo naročnikom',
        'članek je namenjen naročnikom', 'za nadaljevanje branja se prijavite',
      ],
      starts: ['za nadaljevanje branja', 'članek je dostopen', 'vsebina je dostopna', 'za branje celotnega'],
    },
    'author-box': {
      alone: ['o avtorju', 'avtor', 'avtorica', 'več avtorjevih člankov', 'uredništvo', 'kontakt', 'o nas'],
      starts: ['o avtorju', 'avtor:', 'avtorica:'],
    },
    republished: {
      starts: ['članek je bil prvotno', 'besedilo je bilo prvotno', 'prvotno objavljeno'],
    },
    media: {
      alone: [
        'foto', 'fotografija', 'fotografije', 'video', 'galerija slik', 'predvajaj', 'poslušaj', 'arhiv', 'simbolična fotografija', 'v živo',
        'podkast', 'poslušajte članek', 'poslušaj članek', 'oglejte si video', 'poglej video', 'predvajaj video', 'čas branja # min',
      ],
      starts: ['fotografija:', 'vir fotografije', 'ilustracija:'],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'navigacija prispevka',
        'domov', 'naslovnica', 'nazaj', 'nazaj na vrh', 'na vrh', 'skoči na vsebino', 'preskoči na vsebino', 'meni', 'išči', 'iskanje', 'odpri',
        'kolofon', 'oglaševanje', 'pomoč', 'pred # urami', 'pred # minutami', 'pred # dnevi', 'čas branja', '# min branja', 'vreme', 'horoskop',
      ],
      starts: ['čas branja', 'nazaj na', 'skoči na vsebino', 'objavljeno:', 'objavljeno #', 'posodobljeno:', 'zadnja sprememba'],
    },
  },
  walls: {
    challenge: {
      alone: ['trenutek prosim', 'dostop zavrnjen'],
      contains: ['da ste človek', 'da niste robot', 'preverjamo vaš brskalnik'],
    },
    login: {
      alone: ['prijava', 'prijavite se'],
      contains: ['prijavite se za', 'za nadaljevanje se prijavite'],
    },
    'soft-404': {
      alone: ['stran ni najdena', 'strani ni mogoče najti'],
      contains: ['stran ni bila najdena', 'strani ni mogoče najti', 'stran ne obstaja'],
    },
    'cookie-wall': {
      alone: ['preden nadaljujete', 'vaša zasebnost'],
      contains: ['cenimo vašo zasebnost', 'potrebujemo vaše soglasje'],
    },
  },
  corrections: ['popravek', 'v prejšnji različici'],
  authorIs: ['je', 'piše', 'dela'],
  by: ['avtor', 'avtorica', 'piše', 'besedilo', 'napisal', 'napisala', 'uredništvo'],
  published: ['objavljeno', 'datum', 'datum objave'],
  updated: ['posodobljeno', 'zadnja sprememba', 'spremenjeno', 'osveženo'],
  photo: ['foto', 'fotografija', 'vir', 'vir fotografije', 'ilustracija', 'video', 'arhiv', 'bobo'],
  months: [
    'januarja', 'februarja', 'marca', 'aprila', 'maja', 'junija', 'julija', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra',
    'januar', 'februar', 'marec', 'april', 'maj', 'junij', 'julij', 'avgust', 'september', 'oktober', 'november', 'december',
    'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'avg', 'sep', 'okt', 'nov', 'dec',
  ],
  stopWords: [
    'je', 'in', 'v', 'na', 'se', 'da', 'so', 'za', 'od', 'z', 'ne', 'o', 'ki', 'kot', 'kako', 'to', 'bo', 'bi', 'iz', 'ali', 'pa', 'do', 'bil', 'ni',
    'tudi', 'vse', 'po', 'pri', 'še', 'le', 'bodo', 'sta', 'kar', 'lahko', 'med', 'zaradi', 'letu', 'več', 'smo', 'ker',
  ],
};
