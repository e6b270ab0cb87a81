import type { Lexicon } from './lexicon.ts';

export const cs: Lexicon = {
  language: 'cs',
  furniture: {
    advert: {
      alone: [
        'reklama', 'inzerce', 'reklamní sdělení', 'komerční sdělení', 'komerční prezentace', 'sponzorováno', 'sponzorovaný obsah', 'sponzorovaný článek',
        'placená inzerce', 'placený obsah', 'článek pokračuje pod reklamou', 'článek pokračuje pod videem', 'článek pokračuje níže',
        'text pokračuje pod reklamou', 'pokračování článku pod reklamou', 'zavřít reklamu', 'přeskočit reklamu', 'konec reklamy', 'inzerujte u nás',
        'nabídky', 've spolupráci s *', 'partneři', 'naši partneři',
      ],
      starts: ['reklama:', 'inzerce:', 'článek pokračuje', 'text pokračuje pod', 'tento článek obsahuje affiliate', 'článek obsahuje affiliate'],
    },
    newsletter: {
      alone: [
        'newsletter', 'newslettery', 'náš newsletter', 'odběr newsletteru', 'přihlásit k odběru', 'přihlaste se k odběru',
        'přihlaste se k odběru newsletteru', 'přihlásit se k odběru', 'odebírat', 'odebírat newsletter', 'odebírejte newsletter',
        'odebírejte náš newsletter', 'chci odebírat', 'chci newsletter', 'váš e-mail', 'váš email', 'e-mail', 'e-mailová adresa', 'zadejte svůj e-mail',
        'zadejte e-mail', 'zůstaňte v obraze', 'buďte v obraze', 'nic vám neuteče', 'zapnout upozornění', 'děkujeme za přihlášení', 'zprávy do mailu',
      ],
      starts: [
        'přihlaste se k odběru', 'přihlaste se k našemu', 'přihlaste se do našeho', 'odebírejte náš', 'odebírejte newsletter', 'chcete dostávat',
        'chcete mít přehled', 'nechte si zasílat', 'zadejte svůj e-mail', 'přihlášením k odběru', 'souhlasím se zpracováním', 'z odběru se můžete',
        'odhlásit se můžete', 'nejdůležitější zprávy přímo', 'získejte nejdůležitější zprávy',
      ],
      contains: ['do vaší schránky', 'do vašeho e-mailu', 'do vašeho mailu', 'do e-mailu', 'k odběru newsletteru', 'našeho newsletteru', 'z odběru se můžete kdykoli'],
    },
    share: {
      alone: [
        'načítání', 'líbí se mi načítání',
        'sdílet', 'sdílejte', 'sdílet článek', 'sdílet na *', 'sdílet přes *', 'sdílejte článek', 'sdílejte na *', 'sdílení', 'poslat',
        'poslat e-mailem', 'poslat mailem', 'odeslat', 'tisk', 'vytisknout', 'vytisknout článek', 'kopírovat', 'kopírovat odkaz', 'zkopírovat odkaz',
        'odkaz zkopírován', 'uložit', 'uložit článek', 'uložit na později', 'přečíst později', 'líbí se mi', 'to se mi líbí', '# sdílení',
        'nahlásit chybu', 'našli jste chybu', 'darovat článek', 'poslechnout článek', 'načítám',
      ],
      starts: [
        'sdílet:', 'sdílejte tento', 'klikněte pro sdílení', 'našli jste v článku chybu', 'máte tip na', 'máte pro nás tip', 'pošlete nám',
        'napište nám', 'víte o zajímavém', 'byli jste svědky',
      ],
    },
    follow: {
      alone: [
        'sledovat', 'sledujte nás', 'sledujte nás na *', 'sledujte * na *', 'najdete nás na *', 'sociální sítě', 'sledovat téma', 'sledovat autora',
        'přidejte se k nám', 'google zprávy', 'máte tip? napište nám', 'máte tip na článek?', 'pošlete nám tip', 'napište nám',
      ],
      starts: ['sledujte nás', 'najdete nás', 'přidejte se k nám', 'přidejte si nás', 'staňte se fanoušky'],
      contains: ['sledujte nás na', 'našem facebooku'],
    },
    related: {
      alone: [
        'související', 'související články', 'související témata', 'související obsah', 'čtěte také', 'čtěte dále', 'čtěte více', 'přečtěte si také',
        'přečtěte si', 'přečtěte si více', 'mohlo by vás zajímat', 'mohlo by vás také zajímat', 'mohlo by se vám líbit', 'mohlo vám uniknout',
        'nepřehlédněte', 'podobné články', 'další články', 'další zprávy', 'další články autora', 'více', 'více článků', 'více k tématu',
        'více informací', 'k tématu', 'témata', 'téma', 'tagy', 'štítky', 'klíčová slova', 'rubriky', 'kategorie', 'doporučujeme', 'doporučené',
        'doporučené články', 'doporučujeme k přečtení', 'vybíráme', 'vybrali jsme pro vás', 'výběr redakce', 'pro vás', 'nejčtenější',
        'nejčtenější články', 'nejčtenější zprávy', 'nejnovější', 'nejnovější články', 'nejnovější zprávy', 'nejsledovanější', 'nejdiskutovanější',
        'populární', 'populární články', 'aktuálně', 'aktuality', 'aktuální zprávy', 'hlavní zprávy', 'právě se děje', 'poslední zprávy', 'zprávy',
        'zobrazit více', 'zobrazit další', 'zobrazit vše', 'načíst další', 'další', 'předchozí', 'následující', 'další článek', 'předchozí článek',
        'následující článek', 'fotogalerie', 'galerie', 'videa',
      ],
      starts: [
        'související:', 'související články:', 'čtěte také', 'čtěte více', 'čtěte:', 'přečtěte si:', 'přečtěte si také', 'mohlo by vás zajímat:',
        'nepřehlédněte:', 'témata:', 'tagy:', 'štítky:', 'klíčová slova:', 'doporučujeme:', 'viz také:', 'více čtěte',
      ],
      contains: ['čtěte také:', 'přečtěte si také', 'mohlo by vás zajímat'],
    },
    'read-more': {
      alone: [
        'číst dále', 'číst více', 'číst dál', 'celý článek', 'číst celý článek', 'zobrazit celý článek', 'více zde', 'klikněte zde', 'zde',
        'zjistit více', 'pokračovat', 'pokračovat ve čtení', 'pokračovat na článek', 'detail',
      ],
      starts: [
        'číst dále', 'číst celý', 'celý článek', 'více zde', 'více se dočtete', 'více informací na', 'více informací najdete', 'klikněte zde',
        'podívejte se:', 'podívejte se na video', 'poslechněte si:', 'video:', 'fotogalerie:', 'zdroj:', 'zdroje:',
      ],
    },
    comments: {
      alone: [
        'komentáře nejsou povoleny',
        'komentáře', 'komentář', 'komentáře (#)', '# komentářů', '# komentáře', '# komentář', 'diskuse', 'diskuze', 'diskuse (#)', 'diskutovat',
        'vstoupit do diskuse', 'zobrazit diskusi', 'žádné komentáře', 'přidat komentář', 'napsat komentář', 'napište komentář', 'vložit komentář',
        'zobrazit komentáře', 'zobrazit všechny komentáře', 'všechny komentáře', 'odpovědět', 'zrušit odpověď na komentář', 'zrušit odpověď',
        'váš komentář', 'jméno', 'co si o tom myslíte', 'co si myslíte', 'váš názor', 'diskuse je uzavřena', 'komentáře jsou uzavřeny',
        'přihlásit se a komentovat', 'nahlásit', 'vstoupit do diskuze', 'přejít do diskuze', 'přejít do diskuse', 'diskuze # příspěvků',
      ],
      starts: [
        'napsat komentář', 'napište komentář', 'přidat komentář', 'přidejte komentář', 'přidejte svůj názor', 'pro přidání komentáře',
        'pro vkládání komentářů', 'pro psaní komentářů', 'pro přihlášení do diskuse', 'přihlaste se pro', 'vaše e-mailová adresa nebude',
        'diskuse k tomuto', 'diskuze k tomuto', 'vstoupit do diskuse', 'co si o tom', 'vyžadované informace', 'chcete se zapojit do diskuse',
      ],
      contains: ['vyžadované informace jsou', 'nebude zveřejněna', 'v komentářích'],
    },
    consent: {
      alone: [
        'souhlasím', 'přijmout', 'přijmout vše', 'přijmout všechny', 'přijmout cookies', 'povolit vše', 'povolit všechny', 'odmítnout', 'odmítnout vše',
        'nastavení', 'nastavení cookies', 'nastavení soukromí', 'cookies', 'ochrana osobních údajů', 'ochrana soukromí', 'zásady ochrany osobních údajů',
        'zásady cookies', 'podmínky užití', 'obchodní podmínky', 'osobní údaje', 'rozumím', 'uložit nastavení',
      ],
      starts: [
        'používáme cookies', 'používáme soubory cookie', 'tento web používá', 'tyto stránky používají', 'naše stránky používají', 'pro zobrazení tohoto',
        'více informací o cookies', 'více o cookies', 'váš prohlížeč',
      ],
      contains: ['soubory cookie', 'používá cookies', 'používání cookies', 'ochrany osobních údajů', 'zpracováním osobních údajů'],
    },
    copyright: {
      alone: ['všechna práva vyhrazena', 'autorská práva', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'všechna práva', 'publikování nebo šíření', 'jakékoliv užití obsahu', 'publikování či další'],
      contains: ['práva vyhrazena', 'bez písemného souhlasu', 'bez souhlasu vydavatele', 'je zakázáno bez'],
    },
    app: {
      alone: ['stáhněte si aplikaci', 'stáhnout aplikaci', 'stáhněte si naši aplikaci', 'aplikace', 'mobilní aplikace', 'naše aplikace', 'otevřít v aplikaci'],
      starts: ['stáhněte si aplikaci', 'stáhněte si naši', 'stáhněte si zdarma', 'vyzkoušejte naši aplikaci'],
      contains: ['naši aplikaci', 'google play a app store'],
    },
    subscription: {
      alone: [
        'předplatné', 'předplatit', 'předplaťte si', 'koupit předplatné', 'získat předplatné', 'objednat předplatné', 'vyzkoušet', 'vyzkoušet zdarma',
        'už mám předplatné', 'máte předplatné?', 'máte již předplatné?', 'již máte předplatné?', 'máte účet?', 'nemáte účet?', 'přihlásit',
        'přihlásit se', 'přihlášení', 'odhlásit', 'odhlásit se', 'registrovat', 'registrovat se', 'registrace', 'vytvořit účet', 'můj účet',
        'můj profil', 'zapomenuté heslo', 'zapomněli jste heslo?', 'digitální vydání', 'e-shop', 'podpořte nás', 'podpořit', 'přispět', 'darovat',
        'staňte se předplatitelem', 'premium', 'plus', 'už jste předplatitel? přihlaste se', 'jste předplatitel? přihlaste se',
        'už máte předplatné? přihlaste se', 'jste již předplatitelem? přihlaste se',
      ],
      starts: [
        'máte předplatné', 'podpořte nás', 'podpořte naši', 'podpořte nezávislou', 'podpořte nezávislé', 'předplaťte si', 'získejte přístup',
        'staňte se předplatitelem', 'staňte se členem', 'líbil se vám článek', 'líbí se vám článek', 'tento článek je zdarma', 'děkujeme, že čtete',
      ],
      contains: ['nezávislou žurnalistiku', 'zrušit kdykoli', 'kdykoli zrušit', 'máte již předplatné'],
    },
    paywall: {
      alone: [
        'pouze pro předplatitele', 'jen pro předplatitele', 'pro předplatitele', 'článek je pro předplatitele', 'odemknout článek', 'odemknout',
        'pokračování pro předplatitele', 'chcete číst dál?', 'přečtěte si celý článek', 'prémiový obsah', 'vyberte si předplatné',
        'přihlaste se a čtěte dál', 'přihlaste se a pokračujte ve čtení', 'tento článek je jen pro předplatitele',
        'tento článek je pouze pro předplatitele', 'článek je jen pro předplatitele', 'předplaťte si a čtěte dál',
      ],
      starts: [
        'chcete číst dál', 'chcete dočíst', 'chcete-li pokračovat', 'pro přečtení celého', 'abyste mohli pokračovat', 'tento článek je pouze',
        'tento článek je určen', 'tento článek je dostupný', 'tento článek mohou číst', 'tento text je pouze', 'pokračování článku', 'odemkněte si',
        'neomezený přístup',
      ],
      contains: ['pro předplatitele', 'neomezený přístup'],
    },
    'author-box': {
      alone: [
        'publikoval *', 'zobrazit všechny příspěvky od *',
        'o autorovi', 'o autorce', 'autor', 'autorka', 'autoři', 'všechny články autora', 'více od autora', 'redakce', 'redaktor', 'redaktorka',
        'kontakt', 'kontakty', 'o nás', 'profil autora',
      ],
      starts: [
        'o autorovi', 'o autorce', 'autor:', 'autorka:', 'autoři:', 'další články autora', 'všechny články autora', 'názory autora', 'text nevyjadřuje',
        'kontakt:',
      ],
      contains: ['nemusí vyjadřovat názor', 'nemusí se shodovat s názorem'],
    },
    republished: {
      starts: [
        'článek vyšel', 'článek byl původně', 'článek původně vyšel', 'tento článek vyšel', 'tento článek byl původně', 'text vyšel',
        'text původně vyšel', 'rozhovor vyšel', 'převzato z', 'článek jsme aktualizovali', 'aktualizováno:', 'příspěvek * pochází z',
        'původně publikováno',
      ],
      contains: ['původně vyšel', 'pochází z', 'se nejdříve objevil na'],
    },
    media: {
      alone: [
        'zobrazit příspěvek na instagramu', 'příspěvek sdílený *',
        'foto', 'fotografie', 'fotky', 'obrázek', 'obrázky', 'video', 'přehrát', 'přehrát video', 'poslechnout', 'poslechněte si', 'podcast',
        'podcasty', 'celá obrazovka', 'zvětšit', 'zobrazit galerii', 'ilustrační foto', 'ilustrační fotografie', 'ilustrační snímek', 'archivní foto',
        'archiv', 'infografika', 'grafika', 'živě', 'online', 'živý přenos', '# z #', 'foto # z #', 'zdroj fotografie', 'popisek',
        'poslechněte si článek', 'poslechněte si tento článek', 'poslouchat článek', 'doba čtení # min',
      ],
      starts: [
        'foto:', 'fotografie:', 'zdroj foto', 'zdroj fotografie', 'autor fotografie', 'autor foto', 'ilustrační foto', 'ilustrační snímek', 'grafika:',
        'ilustrace:',
      ],
      contains: ['/getty images', 'ilustrační foto'],
    },
    navigation: {
      alone: [
        'navigace pro příspěvek', 'publikováno v *',
        'domů', 'úvod', 'hlavní stránka', 'zpět', 'zpět na úvod', 'zpět na hlavní stránku', 'nahoru', 'zpět nahoru', 'přejít k obsahu',
        'přejít na obsah', 'přeskočit na obsah', 'menu', 'otevřít menu', 'zavřít menu', 'hledat', 'vyhledávání', 'hledání', 'vyhledat', 'zavřít',
        'otevřít', 'zrušit', 'mapa stránek', 'nápověda', 'kariéra', 'rubrika', 'obsah', 'stránka #', 'stránka # z #', 'strana #', 'doba čtení',
        'doba čtení: # min', '# min čtení', '# min', '# minut čtení', 'publikováno', 'aktualizováno', 'před # hodinami', 'před # minutami', 'před # dny',
        'počasí', 'horoskop', 'křížovky', 'hry', 'tv program',
      ],
      starts: [
        'doba čtení', 'zpět na', 'přejít k obsahu', 'přejít na obsah', 'nacházíte se', 'publikováno:', 'publikováno #', 'aktualizováno #', 'vydáno:',
        'naposledy aktualizováno',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['okamžik prosím', 'přístup odepřen'],
      contains: ['že jste člověk', 'že nejste robot', 'kontrolujeme váš prohlížeč'],
    },
    login: {
      alone: ['přihlášení', 'přihlásit se'],
      contains: ['přihlaste se pro', 'pro pokračování se přihlaste'],
    },
    'soft-404': {
      alone: ['stránka nenalezena', 'nenalezeno'],
      contains: ['stránka nenalezena', 'stránka nebyla nalezena', 'stránka neexistuje', 'stránku se nepodařilo najít'],
    },
    'cookie-wall': {
      alone: ['než budete pokračovat', 'vaše soukromí'],
      contains: ['vážíme si vašeho soukromí', 'potřebujeme váš souhlas', 'souhlasím a pokračovat'],
    },
  },
  corrections: ['oprava', 'upřesnění', 'v předchozí verzi'],
  authorIs: ['je', 'píše', 'pracuje'],
  by: ['autor', 'autorka', 'autoři', 'text', 'napsal', 'napsala', 'redakce', 'od'],
  published: ['publikováno', 'vydáno', 'zveřejněno', 'datum', 'dne', 'vytvořeno', 'datum publikace'],
  updated: ['aktualizováno', 'aktualizace', 'poslední aktualizace', 'upraveno', 'naposledy upraveno', 'změněno'],
  photo: ['foto', 'fotografie', 'autor', 'zdroj', 'ilustrační foto', 'ilustrace', 'grafika', 'video', 'obrázek', 'čtk', 'profimedia'],
  months: [
    'ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince',
    'leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec',
    'led', 'úno', 'bře', 'dub', 'kvě', 'čvn', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro',
  ],
  stopWords: [
    'a', 'je', 'se', 'na', 'v', 'že', 'to', 's', 'z', 'do', 'o', 'jsem', 'jako', 've', 'pro', 'za', 'ale', 'si', 'po', 'tak', 'by', 'nebo', 'bylo',
    'byl', 'podle', 'už', 'jsou', 'které', 'který', 'která', 'jeho', 'jen', 'když', 'než', 'při', 'ze', 'však', 'mezi', 'také', 'aby', 'před', 'bude',
    'může', 'má', 'její', 'jejich', 'let', 'roku', 'byla',
  ],
};
