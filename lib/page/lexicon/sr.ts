import type { Lexicon } from './lexicon.ts';

export const sr: Lexicon = {
  language: 'sr',
  furniture: {
    advert: {
      alone: [
        'реклама', 'оглас', 'огласи', 'спонзорисано', 'спонзорисани садржај', 'промо', 'текст се наставља испод огласа', 'наставак текста испод огласа',
        'reklama', 'oglas', 'oglasi', 'sponzorisano', 'sponzorisani sadržaj', 'plaćeni oglas', 'tekst se nastavlja posle oglasa',
        'nastavak teksta ispod oglasa', 'nastavak posle reklame', 'vest se nastavlja nakon reklame',
      ],
      starts: ['реклама:', 'tekst se nastavlja posle'],
    },
    newsletter: {
      alone: [
        'билтен', 'пријавите се', 'пријавите се на билтен', 'пријавите се на наш билтен', 'претплатите се на наш билтен', 'и-мејл', 'имејл адреса',
        'bilten', 'prijavite se na bilten', 'prijavite se na naš bilten', 'prijavite se na naš njuzleter', 'njuzleter', 'imejl', 'imejl adresa',
        'unesite imejl', 'vaš imejl', 'unesite svoju e-mail adresu', 'унесите своју имејл адресу',
      ],
      starts: [
        'пријавите се на', 'пријавите се овде', 'претплатите се на', 'prijavite se na naš', 'prijavite se ovde', 'najnovije vesti na',
        'najvažnije vesti direktno', 'најважније вести директно',
      ],
      contains: ['на ваш имејл', 'у ваше сандуче', 'наш билтен', 'na vaš imejl', 'u vaše sanduče', 'naš bilten', 'naš njuzleter'],
    },
    share: {
      alone: [
        'подели', 'поделите', 'подели вест', 'подели на *', 'пошаљи', 'одштампај', 'штампај', 'копирај линк', 'сачувај', 'podeli', 'podelite',
        'podeli vest', 'podeli na *', 'pošalji prijatelju', 'odštampaj', 'štampaj', 'sačuvaj', 'kopirajte link', 'sačuvaj za kasnije',
        'сачувај за касније', 'prijavi grešku', 'пријави грешку', 'uočili ste grešku?',
      ],
      starts: ['подели:', 'podeli:', 'podeli ovu', 'podelite ovaj'],
    },
    follow: {
      alone: ['пратите нас', 'пратите нас на *', 'друштвене мреже', 'pratite nas i na *', 'društvene mreže i mi'],
      starts: ['пратите нас на', 'pratite nas i na', 'pratite nas na facebook'],
    },
    related: {
      alone: [
        'повезане вести', 'слични текстови', 'прочитајте још', 'прочитајте и', 'прочитај још', 'најчитаније', 'најновије', 'најновије вести',
        'последње вести', 'препоручујемо', 'издвајамо', 'тагови', 'теме', 'кључне речи', 'категорије', 'још вести', 'остале вести', 'следеће',
        'претходно', 'види још', 'вести', 'povezane vesti', 'povezani tekstovi', 'slične vesti', 'pročitajte još vesti', 'možda će vas zanimati i',
        'najčitanije vesti', 'najnovije vesti dana', 'poslednje vesti', 'izdvajamo', 'preporuka za vas', 'ključne reči', 'još vesti', 'ostale vesti',
        'sledeće', 'sledeća vest', 'prethodna vest', 'vidi još', 'vesti', 'komentari čitalaca', 'najnovije vesti', 'najnovije', 'prikaži sve',
        'прикажи све', 'više od autora',
      ],
      starts: ['прочитајте још:', 'прочитајте и:', 'прочитајте:', 'повезане вести:', 'тагови:', 'pročitajte još vesti', 'povezane vesti:', 'ključne reči:'],
    },
    'read-more': {
      alone: [
        'прочитај више', 'опширније', 'детаљније', 'више', 'цео текст', 'кликните овде', 'овде', 'извор', 'detaljnije', 'ceo tekst', 'ceo članak',
        'nastavite čitanje',
      ],
      starts: ['опширније:', 'извор:', 'кликните овде', 'ceo tekst pročitajte', 'detaljnije:'],
    },
    comments: {
      alone: [
        'коментари', 'коментар', 'коментари (#)', '# коментара', 'коментариши', 'пошаљи коментар', 'оставите коментар', 'напишите коментар',
        'нема коментара', 'одговори', 'име', 'pošalji komentar', 'pošaljite komentar', 'vaš komentar', 'komentariši', 'prikaži sve komentare',
      ],
      starts: ['оставите коментар', 'пошаљите коментар', 'ваша адреса е-поште неће', 'слањем коментара', 'slanjem komentara', 'ukoliko želite da komentarišete'],
      contains: ['неће бити објављена', 'обавезна поља', 'obavezna polja su'],
    },
    consent: {
      alone: [
        'прихватам', 'прихвати', 'прихвати све', 'слажем се', 'одбиј', 'подешавања', 'политика приватности', 'услови коришћења', 'колачићи',
        'затвори', 'podešavanja', 'uslovi korišćenja', 'prihvati sve kolačiće', 'prihvatam sve', 'prihvatam', 'прихватам све',
      ],
      starts: ['користимо колачиће', 'овај сајт користи', 'сајт користи колачиће', 'ovaj sajt koristi', 'sajt koristi kolačiće'],
      contains: ['користи колачиће', 'политика приватности', 'koristi kolačiće da', 'uslove korišćenja'],
    },
    copyright: {
      alone: ['сва права задржана', 'ауторска права', 'sva prava zadržana', '© # *'],
      starts: ['©', 'copyright ©', 'сва права', 'sva prava zadržana'],
      contains: ['сва права задржана', 'sva prava zadržana'],
    },
    app: {
      alone: ['преузмите апликацију', 'preuzmite našu mobilnu aplikaciju'],
    },
    subscription: {
      alone: [
        'претплата', 'пријава', 'региструј се', 'регистрација', 'одјава', 'мој налог', 'заборављена лозинка', 'подржите нас', 'донирајте',
        'registruj se', 'moj nalog', 'imate nalog?', 'претплатите се', 'pretplatite se', 'već ste pretplatnik? prijavite se', 'подржите наш рад',
      ],
      starts: ['већ имате налог', 'подржите нас', 'već imate nalog'],
    },
    paywall: {
      alone: ['само за претплатнике', 'samo za pretplaćene čitaoce'],
      starts: ['да бисте наставили читање', 'da biste nastavili čitanje'],
    },
    'author-box': {
      alone: ['о аутору', 'аутор', 'редакција', 'контакт', 'о нама', 'o autoru teksta', 'redakcija portala'],
      starts: ['о аутору', 'аутор:'],
    },
    media: {
      alone: [
        'фото', 'фотографија', 'видео', 'галерија', 'илустрација', 'архива', 'уживо', 'слушај', 'пусти видео', 'foto galerija',
        'ilustrativna fotografija', 'poslušaj vest', 'poslušajte vest', 'послушај вест', 'pogledajte video', 'pogledaj video', 'погледајте видео',
        'pusti video',
      ],
      starts: ['фото:', 'фотографија:', 'видео:', 'илустрација:', 'izvor fotografije:'],
    },
    navigation: {
      alone: [
        'почетна', 'насловна', 'назад', 'на врх', 'прескочи на садржај', 'мени', 'претрага', 'претражи', 'отвори', 'архива вести', 'импресум',
        'маркетинг', 'пре # сати', 'пре # минута', 'пре # дана', 'време читања', 'početna', 'naslovna strana', 'pretraga', 'pre # sati', 'pre # minuta',
        'pre # dana', 'vreme čitanja',
      ],
      starts: ['време читања', 'vreme čitanja', 'објављено:', 'ажурирано:', 'izmenjeno:'],
    },
  },
  walls: {
    challenge: {
      alone: ['тренутак молим', 'приступ одбијен', 'pristup odbijen'],
      contains: ['да сте човек', 'да нисте робот', 'da ste čovek'],
    },
    login: {
      alone: ['пријава', 'пријавите се', 'prijavite se'],
      contains: ['пријавите се да бисте', 'prijavite se da biste'],
    },
    'soft-404': {
      alone: ['страница није пронађена', 'stranica nije pronađena'],
      contains: ['страница није пронађена', 'страница не постоји', 'stranica nije pronađena', 'stranica ne postoji'],
    },
    'cookie-wall': {
      alone: ['пре него што наставите', 'ваша приватност'],
      contains: ['ценимо вашу приватност', 'cenimo vašu privatnost'],
    },
  },
  corrections: ['исправка', 'ispravka'],
  authorIs: [],
  by: ['аутор', 'пише', 'текст', 'редакција', 'autor', 'piše', 'tekst', 'redakcija', 'izvor'],
  published: ['објављено', 'датум', 'objavljeno', 'datum'],
  updated: ['ажурирано', 'измењено', 'ažurirano', 'izmenjeno', 'poslednja izmena'],
  photo: ['фото', 'фотографија', 'извор', 'илустрација', 'видео', 'танјуг', 'foto', 'fotografija', 'izvor', 'ilustracija', 'tanjug'],
  months: [
    'јануар', 'фебруар', 'март', 'април', 'мај', 'јун', 'јул', 'август', 'септембар', 'октобар', 'новембар', 'децембар',
    'јануара', 'фебруара', 'марта', 'априла', 'маја', 'јуна', 'јула', 'августа', 'септембра', 'октобра', 'новембра', 'децембра',
    'januar', 'februar', 'mart', 'april', 'maj', 'jun', 'jul', 'avgust', 'septembar', 'oktobar', 'novembar', 'decembar',
    'januara', 'februara', 'marta', 'aprila', 'maja', 'juna', 'jula', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra',
  ],
  stopWords: [
    'је', 'и', 'у', 'на', 'се', 'да', 'су', 'за', 'од', 'са', 'не', 'о', 'што', 'који', 'како', 'то', 'ће', 'би', 'из', 'али', 'као', 'до', 'био',
    'није', 'која', 'које', 'све', 'или', 'само', 'после', 'због', 'према', 'када', 'више', 'године',
  ],
};
