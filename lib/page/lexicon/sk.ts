import type { Lexicon } from './lexicon.ts';

export const sk: Lexicon = {
  language: 'sk',
  furniture: {
    advert: {
      alone: [
        'reklama', 'inzercia', 'komerčné oznámenie', 'platená inzercia', 'sponzorované', 'sponzorovaný obsah', 'sponzorovaný článok', 'pr článok',
        'článok pokračuje pod reklamou', 'článok pokračuje pod video reklamou', 'článok pokračuje na ďalšej strane', 'článok pokračuje pod videom',
        'článok pokračuje nižšie', 'pokračovanie článku pod reklamou', 'text pokračuje pod reklamou', 'zavrieť reklamu', 'preskočiť reklamu',
        'koniec reklamy', 'inzerujte u nás', 'partneri', 'v spolupráci s *', 'platený obsah', 'článok pokračuje po reklame',
      ],
      starts: ['reklama:', 'inzercia:', 'článok pokračuje', 'text pokračuje pod', 'pokračovanie článku', 'článok obsahuje affiliate'],
    },
    newsletter: {
      alone: [
        'newsletter', 'newslettre', 'náš newsletter', 'odber newslettera', 'odber noviniek', 'prihlásiť sa na odber', 'prihláste sa na odber',
        'prihláste sa na odber newslettera', 'odoberať', 'odoberať newsletter', 'odoberajte newsletter', 'odoberajte náš newsletter', 'chcem odoberať',
        'chcem dostávať', 'váš e-mail', 'váš email', 'e-mail', 'e-mailová adresa', 'zadajte e-mail', 'zadajte svoj e-mail', 'buďte v obraze',
        'nič vám neujde', 'zapnúť upozornenia', 'ďakujeme za prihlásenie',
      ],
      starts: [
        'prihláste sa na odber', 'prihláste sa na náš', 'odoberajte náš', 'odoberajte newsletter', 'chcete dostávať', 'nechajte si posielať',
        'zadajte svoj e-mail', 'prihlásením sa', 'súhlasím so spracovaním', 'z odberu sa môžete', 'odhlásiť sa môžete',
        'najdôležitejšie správy priamo', 'získajte najdôležitejšie správy',
      ],
      contains: ['do vašej schránky', 'do vášho e-mailu', 'do vášho mailu', 'do e-mailu', 'na odber newslettera', 'nášho newslettera'],
    },
    share: {
      alone: [
        'načítava sa', 'páči sa mi načítava sa', 'zdieľajte toto',
        'zdieľať', 'zdieľajte', 'zdieľať článok', 'zdieľať na *', 'zdieľať cez *', 'zdieľajte článok', 'zdieľaj', 'zdieľania', 'poslať',
        'poslať e-mailom', 'odoslať', 'tlačiť', 'vytlačiť', 'vytlačiť článok', 'kopírovať', 'kopírovať odkaz', 'skopírovať odkaz', 'odkaz skopírovaný',
        'uložiť', 'uložiť článok', 'uložiť na neskôr', 'prečítať neskôr', 'páči sa mi to', '# zdieľaní', 'nahlásiť chybu', 'našli ste chybu',
        'darovať článok', 'vypočuť článok', 'načítavam',
      ],
      starts: [
        'zdieľať:', 'zdieľajte tento', 'kliknite pre zdieľanie', 'našli ste chybu', 'našli ste v článku chybu', 'máte tip na', 'máte pre nás tip',
        'pošlite nám', 'napíšte nám', 'boli ste svedkom',
      ],
    },
    follow: {
      alone: [
        'sledovať', 'sledujte nás', 'sledujte nás na *', 'sledujte * na *', 'nájdete nás na *', 'sociálne siete', 'sledovať tému', 'sledovať autora',
        'pridajte sa k nám', 'máte tip? napíšte nám', 'máte tip na článok?', 'pošlite nám tip',
      ],
      starts: ['sledujte nás', 'nájdete nás', 'pridajte sa k nám', 'pridajte si nás', 'staňte sa fanúšikom'],
      contains: ['sledujte nás na', 'našom facebooku'],
    },
    related: {
      alone: [
        'súvisiace', 'súvisiace články', 'súvisiace témy', 'súvisiaci článok', 'čítajte aj', 'čítajte tiež', 'čítajte viac', 'prečítajte si aj',
        'prečítajte si tiež', 'prečítajte si', 'mohlo by vás zaujímať', 'mohlo by vás tiež zaujímať', 'mohlo by sa vám páčiť', 'neprehliadnite',
        'podobné články', 'ďalšie články', 'ďalšie správy', 'viac', 'viac článkov', 'viac k téme', 'viac informácií', 'k téme', 'témy', 'téma', 'tagy',
        'kľúčové slová', 'rubriky', 'kategórie', 'odporúčame', 'odporúčané', 'odporúčané články', 'vybrali sme pre vás', 'výber redakcie', 'pre vás',
        'najčítanejšie', 'najčítanejšie články', 'najčítanejšie správy', 'najnovšie', 'najnovšie články', 'najnovšie správy', 'najsledovanejšie',
        'populárne', 'aktuálne', 'aktuality', 'hlavné správy', 'posledné správy', 'správy', 'zobraziť viac', 'zobraziť ďalšie', 'zobraziť všetko',
        'načítať ďalšie', 'ďalšie', 'predchádzajúce', 'nasledujúce', 'ďalší článok', 'predchádzajúci článok', 'nasledujúci článok', 'fotogaléria',
        'galéria', 'videá',
      ],
      starts: [
        'súvisiace:', 'súvisiace články:', 'čítajte aj', 'čítajte viac', 'čítajte tiež', 'čítajte:', 'prečítajte si:', 'prečítajte si aj',
        'prečítajte si tiež', 'mohlo by vás zaujímať:', 'neprehliadnite:', 'témy:', 'tagy:', 'kľúčové slová:', 'odporúčame:', 'pozri aj:',
        'pozrite si aj', 'viac čítajte',
      ],
      contains: ['čítajte aj:', 'prečítajte si aj', 'mohlo by vás zaujímať'],
    },
    'read-more': {
      alone: [
        'čítať ďalej', 'čítať viac', 'celý článok', 'čítať celý článok', 'zobraziť celý článok', 'viac tu', 'kliknite sem', 'tu', 'zistiť viac',
        'pokračovať', 'pokračovať v čítaní', 'detail',
      ],
      starts: [
        'čítať ďalej', 'čítať celý', 'celý článok', 'viac tu', 'viac sa dočítate', 'viac informácií nájdete', 'kliknite sem', 'pozrite si:',
        'pozrite si video', 'video:', 'fotogaléria:', 'zdroj:', 'zdroje:',
      ],
    },
    comments: {
      alone: [
        'komentáre sú uzavreté',
        'komentáre', 'komentár', 'komentáre (#)', '# komentárov', '# komentáre', '# komentár', 'diskusia', 'diskusia (#)', 'diskutovať',
        'vstúpiť do diskusie', 'zobraziť diskusiu', 'žiadne komentáre', 'pridať komentár', 'napísať komentár', 'napíšte komentár',
        'zobraziť komentáre', 'zobraziť všetky komentáre', 'všetky komentáre', 'odpovedať', 'zrušiť odpoveď', 'váš komentár', 'meno',
        'čo si o tom myslíte', 'váš názor', 'diskusia je uzavretá', 'nahlásiť', 'prejsť do diskusie',
      ],
      starts: [
        'napísať komentár', 'napíšte komentár', 'pridať komentár', 'pridajte komentár', 'pridajte svoj názor', 'pre pridanie komentára',
        'pre pridávanie komentárov', 'prihláste sa, aby', 'vaša e-mailová adresa nebude', 'diskusia k tomuto', 'diskusia k článku',
        'vstúpiť do diskusie', 'čo si o tom', 'vyžadované polia',
      ],
      contains: ['vyžadované polia sú', 'nebude zverejnená', 'v komentároch'],
    },
    consent: {
      alone: [
        'súhlasím', 'prijať', 'prijať všetko', 'prijať všetky', 'prijať cookies', 'povoliť všetko', 'povoliť všetky', 'odmietnuť', 'odmietnuť všetko',
        'nastavenia', 'nastavenia cookies', 'nastavenia súkromia', 'cookies', 'ochrana osobných údajov', 'ochrana súkromia',
        'zásady ochrany osobných údajov', 'podmienky používania', 'všeobecné podmienky', 'osobné údaje', 'rozumiem', 'uložiť nastavenia',
      ],
      starts: [
        'používame cookies', 'používame súbory cookie', 'táto stránka používa', 'tento web používa', 'tieto stránky používajú', 'naše stránky používajú',
        'pre zobrazenie tohto', 'viac informácií o cookies', 'viac o cookies', 'váš prehliadač',
      ],
      contains: ['súbory cookie', 'používa cookies', 'používanie cookies', 'ochrany osobných údajov', 'spracovaním osobných údajov'],
    },
    copyright: {
      alone: ['všetky práva vyhradené', 'autorské práva', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'všetky práva', 'autorské práva sú', 'publikovanie alebo ďalšie'],
      contains: ['práva vyhradené', 'bez predchádzajúceho súhlasu', 'bez písomného súhlasu'],
    },
    app: {
      alone: [
        'stiahnite si aplikáciu', 'stiahnuť aplikáciu', 'stiahnite si našu aplikáciu', 'aplikácia', 'mobilná aplikácia', 'naša aplikácia',
        'otvoriť v aplikácii',
      ],
      starts: ['stiahnite si aplikáciu', 'stiahnite si našu', 'stiahnite si zadarmo'],
      contains: ['našu aplikáciu', 'google play a app store'],
    },
    subscription: {
      alone: [
        'predplatné', 'predplatiť', 'predplaťte si', 'kúpiť predplatné', 'získať predplatné', 'objednať predplatné', 'vyskúšať', 'vyskúšať zadarmo',
        'už mám predplatné', 'máte predplatné?', 'už máte predplatné?', 'máte účet?', 'nemáte účet?', 'prihlásiť', 'prihlásiť sa', 'prihlásenie',
        'odhlásiť', 'odhlásiť sa', 'registrovať', 'registrovať sa', 'registrácia', 'vytvoriť účet', 'môj účet', 'môj profil', 'zabudnuté heslo',
        'zabudli ste heslo?', 'e-vydanie', 'podporte nás', 'podporiť', 'prispieť', 'darovať', 'staňte sa predplatiteľom', 'premium',
        'už ste predplatiteľ? prihláste sa', 'ste predplatiteľ? prihláste sa', 'už máte predplatné? prihláste sa',
      ],
      starts: [
        'máte predplatné', 'podporte nás', 'podporte našu', 'podporte nezávislú', 'podporte nezávislé', 'predplaťte si', 'získajte prístup',
        'staňte sa predplatiteľom', 'staňte sa členom', 'páčil sa vám článok', 'páči sa vám článok', 'tento článok je zadarmo', 'ďakujeme, že čítate',
      ],
      contains: ['nezávislú žurnalistiku', 'kedykoľvek zrušiť', 'už máte predplatné'],
    },
    paywall: {
      alone: [
        'len pre predplatiteľov', 'iba pre predplatiteľov', 'pre predplatiteľov', 'článok je pre predplatiteľov', 'odomknúť článok', 'odomknúť',
        'chcete čítať ďalej?', 'prémiový obsah', 'vyberte si predplatné', 'prihláste sa a čítajte ďalej', 'predplaťte si a čítajte ďalej',
        'tento článok je len pre predplatiteľov',
      ],
      starts: [
        'chcete čítať ďalej', 'chcete dočítať', 'ak chcete čítať', 'ak chcete pokračovať', 'pre prečítanie celého', 'tento článok je určený',
        'tento článok je dostupný', 'tento článok je len', 'tento článok môžu čítať', 'tento text je určený', 'tento obsah je určený', 'odomknite si',
        'neobmedzený prístup',
      ],
      contains: ['pre predplatiteľov', 'neobmedzený prístup'],
    },
    'author-box': {
      alone: [
        'zobraziť všetky príspevky od *',
        'o autorovi', 'o autorke', 'autor', 'autorka', 'autori', 'ďalšie články autora', 'všetky články autora', 'viac od autora', 'redakcia',
        'redaktor', 'redaktorka', 'kontakt', 'kontakty', 'o nás', 'profil autora',
      ],
      starts: ['o autorovi', 'o autorke', 'autor:', 'autorka:', 'ďalšie články autora', 'všetky články autora', 'názory autora', 'text nevyjadruje', 'kontakt:'],
      contains: ['nemusí vyjadrovať názor', 'nemusia vyjadrovať názor'],
    },
    republished: {
      starts: [
        'článok vyšiel', 'článok bol pôvodne', 'článok pôvodne vyšiel', 'tento článok vyšiel', 'tento článok bol pôvodne', 'text vyšiel',
        'rozhovor vyšiel', 'prevzaté z', 'článok sme aktualizovali', 'aktualizované:', 'pôvodne publikované',
      ],
      contains: ['pôvodne vyšiel', 'pôvodne publikovaný na'],
    },
    media: {
      alone: [
        'foto', 'fotografia', 'fotografie', 'fotky', 'obrázok', 'obrázky', 'video', 'prehrať', 'prehrať video', 'vypočuť', 'vypočujte si', 'podcast',
        'podcasty', 'celá obrazovka', 'zväčšiť', 'zobraziť galériu', 'ilustračné foto', 'ilustračná fotografia', 'ilustračná snímka', 'archívne foto',
        'archív', 'infografika', 'grafika', 'naživo', 'online', '# z #', 'foto # z #', 'zdroj fotografie', 'vypočujte si článok',
        'vypočujte si tento článok', 'počúvať článok',
      ],
      starts: [
        'foto:', 'fotografia:', 'zdroj foto', 'zdroj fotografie', 'autor fotografie', 'autor foto', 'ilustračné foto', 'ilustračná snímka', 'grafika:',
        'ilustrácia:',
      ],
      contains: ['/getty images', 'ilustračné foto'],
    },
    navigation: {
      alone: [
        'navigácia v článku',
        'domov', 'úvod', 'hlavná stránka', 'späť', 'späť na úvod', 'späť na hlavnú stránku', 'hore', 'späť hore', 'prejsť na obsah',
        'preskočiť na obsah', 'menu', 'otvoriť menu', 'zatvoriť menu', 'hľadať', 'vyhľadávanie', 'vyhľadať', 'zavrieť', 'zatvoriť', 'otvoriť', 'zrušiť',
        'mapa stránok', 'pomoc', 'kariéra', 'obsah', 'strana #', 'strana # z #', 'čas čítania', 'čas čítania: # min', '# min čítania', '# min',
        'publikované', 'aktualizované', 'pred # hodinami', 'pred # minútami', 'pred # dňami', 'počasie', 'horoskop', 'krížovky', 'hry', 'tv program',
      ],
      starts: [
        'čas čítania', 'späť na', 'prejsť na obsah', 'nachádzate sa', 'publikované:', 'publikované #', 'aktualizované #', 'vydané:', 'zverejnené:',
        'naposledy aktualizované',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['okamih prosím', 'prístup zamietnutý'],
      contains: ['že ste človek', 'že nie ste robot', 'kontrolujeme váš prehliadač'],
    },
    login: {
      alone: ['prihlásenie', 'prihlásiť sa'],
      contains: ['prihláste sa pre', 'na pokračovanie sa prihláste'],
    },
    'soft-404': {
      alone: ['stránka nenájdená', 'stránka sa nenašla', 'nenájdené'],
      contains: ['stránka sa nenašla', 'stránka nebola nájdená', 'stránka neexistuje'],
    },
    'cookie-wall': {
      alone: ['skôr než budete pokračovať', 'vaše súkromie'],
      contains: ['vážime si vaše súkromie', 'potrebujeme váš súhlas'],
    },
  },
  corrections: ['oprava', 'spresnenie', 'v predchádzajúcej verzii'],
  authorIs: ['je', 'píše', 'pracuje'],
  by: ['autor', 'autorka', 'autori', 'text', 'napísal', 'napísala', 'redakcia', 'od'],
  published: ['publikované', 'vydané', 'zverejnené', 'dátum', 'dňa', 'vytvorené'],
  updated: ['aktualizované', 'aktualizácia', 'posledná aktualizácia', 'upravené', 'naposledy upravené'],
  photo: ['foto', 'fotografia', 'fotografie', 'autor', 'zdroj', 'ilustračné foto', 'ilustrácia', 'grafika', 'video', 'obrázok', 'tasr', 'sita'],
  months: [
    'januára', 'februára', 'marca', 'apríla', 'mája', 'júna', 'júla', 'augusta', 'septembra', 'októbra', 'novembra', 'decembra',
    'január', 'február', 'marec', 'apríl', 'máj', 'jún', 'júl', 'august', 'september', 'október', 'november', 'december',
    'jan', 'feb', 'mar', 'apr', 'máj', 'jún', 'júl', 'aug', 'sep', 'okt', 'nov', 'dec',
  ],
  stopWords: [
    'a', 'je', 'sa', 'na', 'v', 'že', 'to', 's', 'z', 'do', 'o', 'som', 'ako', 'vo', 'pre', 'za', 'ale', 'si', 'po', 'tak', 'by', 'alebo', 'bolo', 'bol',
    'podľa', 'už', 'sú', 'ktoré', 'ktorý', 'ktorá', 'jeho', 'len', 'keď', 'než', 'pri', 'zo', 'však', 'medzi', 'aj', 'aby', 'pred', 'bude', 'môže', 'má',
    'jej', 'ich', 'rokov', 'roku', 'bola', 'ktorí', 'nie', 'čo',
  ],
};
