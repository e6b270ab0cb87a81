import type { Lexicon } from './lexicon.ts';

export const sv: Lexicon = {
  language: 'sv',
  furniture: {
    advert: {
      alone: [
        'annons', 'annonser', 'annonsen', 'reklam', 'sponsrad', 'sponsrat', 'sponsrat innehåll', 'sponsrad av *', 'innehåll från annonsör',
        'annonsinnehåll', 'betalt innehåll', 'betalt samarbete', 'i samarbete med *', 'kommersiellt samarbete', 'annonssamarbete', 'detta är en annons',
        'detta är en annons från *', 'hela sidan är en annons', 'artikeln fortsätter efter annonsen', 'artikeln fortsätter under annonsen',
        'texten fortsätter efter annonsen', 'texten fortsätter under annonsen', 'fortsätt läsa efter annonsen', 'läs vidare efter annonsen',
        'artikeln fortsätter nedan', 'texten fortsätter under bilden', 'artikeln fortsätter under bilden', 'stäng annons', 'annonsera', 'annonsera här',
        'slut på annons', 'adlink',
      ],
      starts: [
        'annons:', 'annonssamarbete med', 'artikeln innehåller affiliatelänkar', 'den här artikeln innehåller annonslänkar', 'artikeln fortsätter efter',
        'artikeln fortsätter under', 'texten fortsätter under',
      ],
      contains: ['annonslänkar', 'affiliatelänkar'],
    },
    newsletter: {
      alone: [
        'nyhetsbrev', 'nyhetsbrevet', 'våra nyhetsbrev', 'vårt nyhetsbrev', 'dagens nyhetsbrev', 'få vårt nyhetsbrev', 'prenumerera',
        'prenumerera på nyhetsbrevet', 'prenumerera på * nyhetsbrev', 'anmäl dig', 'anmäl dig här', 'anmäl dig till vårt nyhetsbrev',
        'anmäl dig till nyhetsbrevet', 'registrera dig för vårt nyhetsbrev', 'skriv upp dig', 'din e-post', 'din e-postadress', 'e-post', 'e-postadress',
        'ange din e-postadress', 'skriv in din e-postadress', 'håll dig uppdaterad', 'missa inget', 'missa inga nyheter', 'tack för din anmälan',
        'tack för att du prenumererar', 'slå på notiser', 'få notiser',
      ],
      starts: [
        'prenumerera på vårt', 'prenumerera på våra', 'prenumerera på nyhetsbrevet', 'anmäl dig till', 'anmäl dig här', 'registrera dig för att få',
        'få de senaste nyheterna', 'få våra', 'få vårt', 'få nyheterna', 'vill du ha mer', 'vill du ha nyheter', 'vill du läsa fler',
        'genom att anmäla dig', 'genom att registrera dig', 'genom att prenumerera', 'du kan när som helst avsluta',
        'du kan när som helst avregistrera', 'håll dig uppdaterad med', 'missa inte våra', 'få de viktigaste nyheterna', 'få dagens viktigaste',
      ],
      contains: [
        'i din inkorg', 'till din inkorg', 'direkt till din e-post', 'i din mejl', 'till din mejl', 'direkt i mejlen', 'vårt nyhetsbrev',
        'våra nyhetsbrev', 'avsluta din prenumeration',
      ],
    },
    share: {
      alone: [
        'dela detta', 'gilla laddar in', 'laddar in',
        'dela', 'dela artikeln', 'dela artikel', 'dela den här artikeln', 'dela på *', 'dela via *', 'dela med *', 'delningar', 'tweeta', 'skicka',
        'skicka via e-post', 'mejla', 'tipsa', 'tipsa en vän', 'skriv ut', 'kopiera', 'kopiera länk', 'kopiera länken', 'länk kopierad', 'spara',
        'spara artikel', 'spara artikeln', 'läs senare', 'gilla', '# delningar', 'laddar', 'rapportera fel', 'rapportera ett fel', 'hittat fel i texten',
        'ge bort artikeln', 'lyssna på artikeln', 'rätta artikeln',
      ],
      starts: ['dela:', 'dela den här', 'dela artikeln:', 'klicka för att dela', 'klicka för att skriva ut', 'hittat ett fel', 'hittat fel', 'såg du något fel'],
    },
    follow: {
      alone: [
        'följ', 'följ oss', 'följ oss på *', 'följ oss även på *', 'följ * på *', 'gilla oss på *', 'sociala medier', 'följ ämnen', 'följ ämne',
        'följ skribent', 'följ oss i sociala medier',
      ],
      starts: [
        'följ oss på', 'följ oss:', 'följ oss även', 'följ ämnen i artikeln', 'gilla oss på', 'följ vår', 'gå med i vår', 'har du ett tips', 'tipsa oss',
        'vet du mer', 'kontakta redaktionen',
      ],
      contains: ['följ oss på', 'vår facebooksida', 'vår youtubekanal'],
    },
    related: {
      alone: [
        'läs också', 'läs även', 'läs mer', 'läs vidare', 'läs mer om *', 'mer om *', 'mer från *', 'mer i ämnet', 'mer inom ämnet', 'mer nyheter',
        'mer läsning', 'mer att läsa', 'fler artiklar', 'fler nyheter', 'fler artiklar av *', 'relaterat', 'relaterade artiklar',
        'relaterade nyheter', 'relaterad läsning', 'relaterade ämnen', 'liknande artiklar', 'andra läser', 'andra läste också', 'andra har läst',
        'du kanske också gillar', 'du kanske också är intresserad av', 'rekommenderat', 'rekommenderas', 'rekommenderad läsning',
        'rekommenderade artiklar', 'vi rekommenderar', 'för dig', 'redaktionen rekommenderar', 'mest läst', 'mest lästa', 'mest läst just nu',
        'mest delat', 'populärt', 'populärast', 'populära artiklar', 'senaste', 'senaste nytt', 'senaste nyheterna', 'senaste artiklarna', 'just nu',
        'toppnyheter', 'nyheter', 'i artikeln', 'ämnen i artikeln', 'ämnen', 'taggar', 'etiketter', 'kategorier', 'visa mer', 'visa fler',
        'visa alla', 'ladda fler', 'nästa artikel', 'föregående artikel', 'nästa', 'föregående', 'missa inte', 'se även', 'se också', 'på samma ämne',
        'trendar', 'rekommenderat för dig', 'rekommenderas för dig', 'mer för dig',
      ],
      starts: [
        'läs också', 'läs även', 'läs mer:', 'läs mer om', 'läs fler', 'läs alla', 'läs hela', 'mer om ämnet:', 'relaterat:', 'relaterade artiklar:',
        'se även:', 'se också:', 'missa inte:', 'ämnen:', 'taggar:', 'mer om:', 'alla artiklar om',
      ],
      contains: ['läs också:'],
    },
    'read-more': {
      alone: [
        'läs mer här', 'läs hela artikeln', 'läs hela artikeln här', 'läs artikeln', 'läs här', 'läs vidare här', 'fortsätt läsa', 'fortsätt läs',
        'visa hela artikeln', 'klicka här', 'till artikeln', 'mer information', 'här',
      ],
      starts: ['läs:', 'läs mer på', 'fortsätt läsa', 'klicka här för', 'se klippet', 'se mer', 'lyssna:', 'video:', 'grafik:', 'bildspel:', 'för mer information'],
    },
    comments: {
      alone: [
        'kommentarer inaktiverade', 'kommentarer är stängda',
        'kommentarer', 'kommentar', '# kommentarer', '# kommentar', 'kommentera', 'kommentera artikeln', 'skriv en kommentar', 'skriv kommentar',
        'lämna en kommentar', 'lämna kommentar', 'lägg till kommentar', 'visa kommentarer', 'visa alla kommentarer', 'läs kommentarer',
        'alla kommentarer', 'inga kommentarer', 'avbryt svar', 'svara', 'din kommentar', 'namn', 'delta i diskussionen', 'diskutera',
        'var först att kommentera', 'vad tycker du', 'tyck till', 'säg vad du tycker', 'kommentarerna är stängda', 'logga in för att kommentera',
        'insändare', 'skriv en insändare',
      ],
      starts: [
        'lämna en kommentar', 'skriv en kommentar', 'skriv insändare', 'logga in för att', 'du måste vara inloggad', 'du måste logga in',
        'din e-postadress kommer inte', 'för att kommentera', 'vad tycker du om', 'var först med att', 'kommentarerna är', 'obligatoriska fält',
        'omröstning:',
      ],
      contains: ['obligatoriska fält är märkta', 'i kommentarerna nedan', 'kommer inte publiceras'],
    },
    consent: {
      alone: [
        'acceptera', 'acceptera alla', 'acceptera alla cookies', 'acceptera cookies', 'godkänn', 'godkänn alla', 'jag godkänner', 'jag förstår', 'neka',
        'neka alla', 'avvisa alla', 'inställningar', 'cookieinställningar', 'cookie-inställningar', 'hantera cookies', 'cookiepolicy', 'om cookies',
        'integritetspolicy', 'personuppgifter', 'personuppgiftspolicy', 'användarvillkor', 'villkor', 'allmänna villkor', 'tillåt alla',
        'tillåt cookies',
      ],
      starts: [
        'vi använder cookies', 'vi använder kakor', 'den här webbplatsen använder', 'denna webbplats använder', 'den här sidan använder',
        'vår webbplats använder', 'för att se detta innehåll', 'för att visa detta innehåll', 'här hanterar vi', 'du behöver aktivera javascript',
      ],
      contains: ['använder cookies', 'användningen av cookies', 'användning av cookies', 'vår integritetspolicy', 'våra användarvillkor', 'personuppgiftspolicy'],
    },
    copyright: {
      alone: ['alla rättigheter förbehållna', 'alla rättigheter reserverade', 'upphovsrätt', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'alla rättigheter', 'citera gärna', 'materialet är skyddat'],
      contains: ['alla rättigheter', 'skyddat av upphovsrätt', 'lagen om upphovsrätt'],
    },
    app: {
      alone: ['ladda ner appen', 'ladda ner vår app', 'ladda ned appen', 'hämta appen', 'vår app', 'öppna i appen', 'öppna appen', 'ladda ner'],
      starts: ['ladda ner vår', 'ladda ner appen', 'ladda ned vår', 'hämta vår', 'hämta appen', 'vår app finns'],
      contains: ['ladda ner vår app', 'ladda ner appen', 'i vår app', 'app store och google play'],
    },
    subscription: {
      alone: [
        'bli prenumerant', 'bli medlem', 'prenumerera nu', 'köp prenumeration', 'prenumeration', 'prenumerationer', 'bli digital prenumerant',
        'är du redan prenumerant', 'redan prenumerant', 'redan prenumerant? logga in', 'har du redan ett konto?', 'logga in', 'logga ut', 'skapa konto',
        'registrera dig', 'registrera konto', 'mitt konto', 'min sida', 'mina sidor', 'glömt lösenord', 'glömt lösenordet?', 'e-tidning', 'e-tidningen',
        'kundservice', 'kundtjänst', 'prova gratis', 'se erbjudanden', 'köp', 'stöd oss', 'swisha', 'ingen bindningstid', 'plus',
      ],
      starts: [
        'är du redan', 'redan prenumerant', 'redan medlem', 'har du redan', 'inte prenumerant', 'ännu inte prenumerant', 'bli prenumerant', 'bli medlem',
        'bli digital', 'stöd vår', 'stöd oberoende', 'stöd oss', 'prova gratis', 'prova nu', 'köp prenumeration', 'prenumerera för', 'prenumerera från',
        'skapa ett konto', 'skapa konto', 'gillade du artikeln', 'gillar du det du läser', 'den här artikeln är gratis', 'tack för att du läser',
      ],
      contains: ['ingen bindningstid', 'oberoende journalistik', 'avsluta när du vill', 'redan prenumerant'],
    },
    paywall: {
      alone: [
        'lås upp artikeln', 'för prenumeranter', 'endast för prenumeranter', 'exklusivt för prenumeranter', 'låst artikel', 'logga in för att läsa',
        'premium', 'vill du läsa vidare', 'fortsätt läsa med *', 'läs vidare med *', 'detta är en låst artikel', 'välj din prenumeration',
        'den här artikeln är för prenumeranter', 'den här artikeln är bara för prenumeranter', 'artikeln är låst',
      ],
      starts: [
        'för att läsa vidare', 'för att läsa hela', 'för att fortsätta läsa', 'för att läsa artikeln', 'vill du läsa vidare', 'vill du läsa hela',
        'det här är en låst', 'det här är en artikel för', 'detta är en plus', 'du har nått', 'få tillgång till alla', 'lås upp',
      ],
      contains: ['för att läsa vidare', 'för prenumeranter', 'obegränsad tillgång'],
    },
    'author-box': {
      alone: [
        'publicerat av *', 'visa alla inlägg av *',
        'om författaren', 'om skribenten', 'om journalisten', 'alla artiklar av *', 'skribent', 'författare', 'reporter', 'redaktionen', 'kontakt',
        'kontakta oss', 'text', 'om oss',
      ],
      starts: [
        'om författaren', 'om skribenten', 'fler artiklar av', 'alla artiklar av', 'visa alla inlägg av', 'detta är en debattartikel',
        'det här är en debattartikel', 'det här är en opinionstext', 'detta är en opinionstext', 'det här är en text från', 'detta är en krönika',
        'detta är en ledare', 'åsikterna som', 'källa:', 'källor:',
      ],
      contains: ['det är skribenten som svarar', 'skribenten svarar för åsikterna', 'skribentens egna', 'är reporter på'],
    },
    republished: {
      alone: ['artikeln är automatiskt översatt'],
      starts: [
        'artikeln publicerades först', 'artikeln publicerades ursprungligen', 'den här artikeln publicerades', 'denna artikel publicerades',
        'texten publicerades först', 'artikeln är tidigare publicerad', 'texten har tidigare publicerats', 'artikeln uppdaterades',
        'artikeln har uppdaterats', 'inlägget * dök först upp', 'först publicerad', 'ursprungligen publicerad', 'rättelse:',
      ],
      contains: ['dök först upp på', 'publicerades först i', 'publicerades ursprungligen i'],
    },
    media: {
      alone: [
        'lästid # minuter',
        'visa detta inlägg på instagram', 'ett inlägg delat av *',
        'foto', 'bild', 'bilder', 'bildspel', 'bildextra', 'video', 'spela', 'spela video', 'lyssna', 'lyssna på avsnittet', 'podd', 'poddar', 'helskärm',
        'förstora', 'förstora bild', 'arkivbild', 'genrebild', 'bildtext', 'bild # av #', '# av #', 'visa bildspel', 'grafik', 'se klippet', 'se video',
        'webb-tv', 'getty images', 'lyssna på artikeln # min',
      ],
      starts: ['foto:', 'bild:', 'bilder:', 'bildtext:', 'arkivbild:', 'genrebild:', 'illustration:', 'se videon', 'lyssna på artikeln'],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'inläggsnavigering', 'publicerat i *',
        'hem', 'start', 'startsidan', 'till startsidan', 'tillbaka', 'tillbaka till startsidan', 'till toppen', 'tillbaka till toppen', 'upp',
        'hoppa till innehåll', 'hoppa till huvudinnehåll', 'gå till innehåll', 'till innehållet', 'meny', 'öppna meny', 'stäng meny', 'huvudmeny', 'sök',
        'sökning', 'stäng', 'öppna', 'avbryt', 'skicka in', 'arkiv', 'hjälp', 'frågor och svar', 'tidningen', 'alla ämnen', 'innehåll',
        'innehållsförteckning', 'sida #', 'sida # av #', 'lästid', 'lästid # min', '# min läsning', '# min lästid', '# min', 'publicerad', 'uppdaterad',
        'för # timmar sedan', '# timmar sedan', '# minuter sedan', 'för # minuter sedan', '# dagar sedan', 'väder', 'horoskop', 'korsord', 'spel',
        'familjesidor', 'tv-tablå', 'ai-sammanfattning', 'snabbversionen', 'rösta',
      ],
      starts: [
        'tillbaka till', 'hoppa till', 'till toppen', 'du är här', 'publicerad:', 'publicerad #', 'uppdaterad:', 'uppdaterad #', 'senast uppdaterad',
        'publicerat:', 'sammanfattningen är gjord', 'sammanfattning gjord med',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['ett ögonblick', 'åtkomst nekad', 'säkerhetskontroll'],
      contains: ['verifiera att du är', 'att du är människa', 'att du är en människa', 'att du inte är en robot', 'kontrollerar din webbläsare'],
    },
    login: {
      alone: ['logga in'],
      contains: ['logga in för att', 'du måste vara inloggad'],
    },
    'soft-404': {
      alone: ['sidan hittades inte', 'sidan kunde inte hittas', 'hittades inte'],
      contains: ['sidan kunde inte hittas', 'sidan hittades inte', 'sidan du söker', 'sidan finns inte', 'vi kunde inte hitta sidan'],
    },
    'cookie-wall': {
      alone: ['innan du fortsätter', 'din integritet', 'vi värnar om din integritet'],
      contains: ['vi värnar om din integritet', 'vi behöver ditt samtycke', 'godkänn och fortsätt'],
    },
  },
  corrections: ['rättelse', 'i en tidigare version'],
  authorIs: ['är', 'skriver', 'arbetar'],
  by: ['av', 'text', 'text av', 'skriven av', 'skrivet av', 'författare', 'reporter', 'från'],
  published: ['publicerad', 'publicerat', 'publicerades', 'publiceringsdatum', 'skapad', 'datum', 'den'],
  updated: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'senast uppdaterad', 'senast ändrad', 'ändrad', 'redigerad'],
  photo: ['foto', 'bild', 'bilder', 'fotograf', 'illustration', 'grafik', 'arkivbild', 'genrebild', 'montage', 'video', 'källa'],
  months: [
    'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
    'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
  ],
  stopWords: [
    'och', 'i', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'till', 'den', 'har', 'de', 'inte', 'om', 'ett', 'han', 'men', 'var', 'jag',
    'sig', 'från', 'vi', 'så', 'kan', 'när', 'år', 'säger', 'under', 'också', 'efter', 'eller', 'nu', 'sin', 'där', 'vid', 'mot', 'ska', 'skulle',
    'kommer', 'ut', 'får', 'finns', 'vara', 'hade', 'alla', 'mycket', 'här',
  ],
};
