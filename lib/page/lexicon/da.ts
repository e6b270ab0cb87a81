import type { Lexicon } from './lexicon.ts';

export const da: Lexicon = {
  language: 'da',
  furniture: {
    advert: {
      alone: [
        'annonce', 'annoncer', 'reklame', 'sponsoreret', 'sponsoreret indhold', 'sponsoreret af *', 'annoncørbetalt indhold', 'betalt indhold',
        'betalt samarbejde', 'kommercielt samarbejde', 'kommercielt indhold', 'i samarbejde med *', 'artiklen fortsætter efter annoncen',
        'artiklen fortsætter under annoncen', 'artiklen fortsætter nedenfor', 'artiklen fortsætter herunder', 'teksten fortsætter efter annoncen',
        'teksten fortsætter under annoncen', 'historien fortsætter under annoncen', 'læs videre efter annoncen', 'fortsæt læsning efter annoncen',
        'artiklen fortsætter under billedet', 'artiklen fortsætter under videoen', 'luk annonce', 'annoncer her', 'annoncørinformation',
        'historien fortsætter efter reklamen', 'historien fortsætter efter annoncen', 'artiklen fortsætter efter reklamen',
      ],
      starts: [
        'annonce:', 'artiklen fortsætter', 'teksten fortsætter', 'historien fortsætter under', 'artiklen indeholder affiliate',
        'denne artikel indeholder affiliate', 'artiklen indeholder reklamelinks',
      ],
      contains: ['affiliate-links', 'affiliatelinks', 'reklamelinks'],
    },
    newsletter: {
      alone: [
        'nyhedsbrev', 'nyhedsbreve', 'vores nyhedsbrev', 'vores nyhedsbreve', 'få vores nyhedsbrev', 'tilmeld dig', 'tilmeld dig her', 'tilmeld dig nu',
        'tilmeld nyhedsbrev', 'tilmeld dig nyhedsbrevet', 'tilmeld dig vores nyhedsbrev', 'tilmeld dig vores nyhedsbreve', 'tilmeld', 'abonner',
        'abonner på vores nyhedsbrev', 'din e-mail', 'din email', 'din mail', 'e-mail', 'e-mailadresse', 'din e-mailadresse', 'indtast din e-mail',
        'indtast din e-mailadresse', 'hold dig opdateret', 'gå ikke glip af noget', 'tak for din tilmelding', 'slå notifikationer til', 'få nyheder',
        'få nyheder i din indbakke',
      ],
      starts: [
        'tilmeld dig vores', 'tilmeld dig nyhedsbrevet', 'tilmeld dig her', 'tilmeld dig gratis', 'abonnér på vores', 'få de vigtigste',
        'få de seneste', 'få nyheder', 'få vores', 'få besked', 'modtag vores', 'modtag nyheder', 'modtag de', 'vil du modtage', 'vil du holdes',
        'ved at tilmelde dig', 'ved tilmelding', 'jeg vil gerne modtage', 'ja tak, jeg vil', 'du kan til enhver tid', 'du kan altid afmelde',
        'hold dig opdateret med', 'få de vigtigste nyheder', 'få dagens vigtigste',
      ],
      contains: ['i din indbakke', 'i indbakken', 'direkte i din mail', 'på mail', 'vores nyhedsbrev', 'vores nyhedsbreve', 'afmelde dig'],
    },
    share: {
      alone: [
        'del dette', 'synes godt om indlæser',
        'del', 'del artiklen', 'del artikel', 'del denne artikel', 'del på *', 'del via *', 'delinger', 'send', 'send til en ven', 'send på mail',
        'mail', 'tip en ven', 'print', 'udskriv', 'print artikel', 'kopier', 'kopier link', 'link kopieret', 'gem', 'gem artikel', 'gem artiklen',
        'læs senere', 'synes godt om', '# delinger', 'indlæser', 'giv artiklen videre', 'giv en artikel', 'ret fejl', 'rapporter fejl',
        'hør artiklen', 'lyt til artiklen', 'gem til senere', 'gem denne artikel', 'rapportér en fejl', 'fandt du en fejl?', 'har du fundet en fejl?',
      ],
      starts: ['del:', 'del denne', 'del artiklen', 'klik for at dele', 'har du fundet en fejl', 'fejl i artiklen', 'har du et tip', 'tip os', 'kender du mere til'],
    },
    follow: {
      alone: [
        'følg', 'følg os', 'følg os på *', 'følg også *', 'følg * på *', 'find os på *', 'like os på *', 'sociale medier', 'følg emne', 'følg emner',
        'følg debatten', 'følg skribent', 'følg forfatter',
      ],
      starts: ['følg os på', 'følg os:', 'følg med på', 'følg vores', 'like os', 'find os på', 'kontakt redaktionen'],
      contains: ['følg os på', 'vores facebookside'],
    },
    related: {
      alone: [
        'læs også', 'læs mere', 'læs mere om *', 'læs videre', 'læs flere', 'mere om *', 'mere fra *', 'flere artikler', 'flere nyheder',
        'flere artikler af *', 'relateret', 'relaterede artikler', 'relateret indhold', 'relaterede emner', 'relaterede nyheder', 'lignende artikler',
        'andre læser', 'andre læste også', 'andre læser også', 'måske er du også interesseret i', 'måske vil du også kunne lide',
        'du vil måske også kunne lide', 'anbefalet', 'anbefalede artikler', 'anbefalinger', 'vi anbefaler', 'redaktionen anbefaler',
        'anbefalet til dig', 'til dig', 'mest læst', 'mest læste', 'mest læste artikler', 'mest sete', 'mest delte', 'populært', 'populære artikler',
        'lige nu', 'seneste', 'seneste nyt', 'seneste nyheder', 'de seneste nyheder', 'seneste artikler', 'nyeste', 'topnyheder', 'emner', 'tags',
        'nøgleord', 'kategorier', 'vis mere', 'vis flere', 'vis alle', 'se mere', 'se alle', 'se flere', 'hent flere', 'næste artikel',
        'forrige artikel', 'næste', 'forrige', 'gå ikke glip af', 'se også', 'trending', 'nyhedsoverblik', 'overblik', 'galleri', 'billedserie',
        'videoer', 'måske er du interesseret i', 'det læser andre lige nu',
      ],
      starts: [
        'læs også', 'læs mere:', 'læs mere om', 'læs flere', 'læs alle', 'relateret:', 'relaterede artikler:', 'se også:', 'mere om:', 'emner:', 'tags:',
        'gå ikke glip af:', 'flere artikler om',
      ],
      contains: ['læs også:'],
    },
    'read-more': {
      alone: [
        'læs mere her', 'læs hele artiklen', 'læs hele artiklen her', 'læs artiklen', 'læs artiklen her', 'læs her', 'læs videre her', 'fortsæt læsning',
        'fortsæt med at læse', 'klik her', 'gå til artiklen', 'mere information', 'her', 'se mere her',
      ],
      starts: [
        'læs:', 'læs mere på', 'læs hele', 'læs artiklen', 'læs her', 'klik her for', 'se videoen', 'se billederne', 'hør:', 'hør også', 'video:',
        'galleri:', 'for mere information', 'fortsæt læsning',
      ],
    },
    comments: {
      alone: [
        'der er lukket for kommentarer',
        'kommentarer', 'kommentar', '# kommentarer', '# kommentar', 'kommenter', 'kommenter artiklen', 'skriv en kommentar', 'skriv kommentar',
        'skriv et svar', 'tilføj kommentar', 'tilføj en kommentar', 'efterlad en kommentar', 'vis kommentarer', 'vis alle kommentarer', 'se kommentarer',
        'se alle kommentarer', 'læs kommentarer', 'ingen kommentarer', 'alle kommentarer', 'annuller svar', 'svar', 'din kommentar', 'navn',
        'deltag i debatten', 'bland dig i debatten', 'vær den første til at kommentere', 'hvad mener du', 'hvad synes du', 'kommentarer er lukket',
        'log ind for at kommentere', 'debat', 'læserbreve',
      ],
      starts: [
        'skriv en kommentar', 'skriv et svar', 'efterlad en kommentar', 'log ind for at', 'du skal være logget ind', 'du skal logge ind',
        'din e-mailadresse vil ikke', 'din e-mail vil ikke', 'for at kommentere', 'hvad synes du om', 'hvad mener du om', 'vær den første',
        'deltag i debatten', 'kommentarer er',
      ],
      contains: ['krævede felter er', 'i kommentarfeltet', 'vil ikke blive publiceret'],
    },
    consent: {
      alone: [
        'accepter', 'accepter alle', 'accepter cookies', 'tillad alle', 'tillad alle cookies', 'afvis', 'afvis alle', 'indstillinger',
        'cookieindstillinger', 'cookie-indstillinger', 'cookiepolitik', 'cookie- og privatlivspolitik', 'cookies', 'privatlivspolitik',
        'persondatapolitik', 'privatlivsindstillinger', 'brugerbetingelser', 'betingelser', 'vilkår', 'handelsbetingelser', 'kun nødvendige',
        'jeg accepterer', 'ok, forstået',
      ],
      starts: [
        'vi bruger cookies', 'vi anvender cookies', 'denne hjemmeside bruger', 'denne hjemmeside anvender', 'denne side bruger', 'dette website bruger',
        'dette site bruger', 'hjemmesiden bruger', 'for at se dette indhold', 'for at vise dette indhold', 'du skal acceptere cookies', 'læs vores',
        'læs mere i vores',
      ],
      contains: ['bruger cookies', 'brug af cookies', 'anvender cookies', 'vores cookiepolitik', 'vores privatlivspolitik', 'vores persondatapolitik'],
    },
    copyright: {
      alone: ['alle rettigheder forbeholdes', 'ophavsret', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'alle rettigheder', 'artiklen er beskyttet', 'indholdet er beskyttet', 'dette materiale er beskyttet'],
      contains: ['alle rettigheder', 'lov om ophavsret', 'beskyttet af ophavsret'],
    },
    app: {
      alone: ['hent app', 'hent appen', 'hent vores app', 'download app', 'download appen', 'download vores app', 'vores app', 'åbn i app', 'åbn appen'],
      starts: ['hent vores', 'hent appen', 'download vores', 'download appen', 'vores app er'],
      contains: ['vores app', 'app store og google play'],
    },
    subscription: {
      alone: [
        'bliv abonnent', 'bliv medlem', 'køb abonnement', 'abonnement', 'abonnementer', 'få abonnement', 'prøv gratis', 'prøv nu',
        'er du allerede abonnent', 'allerede abonnent', 'allerede abonnent? log ind', 'har du allerede et abonnement?', 'har du allerede en konto?',
        'log ind', 'log ud', 'login', 'opret konto', 'opret profil', 'opret bruger', 'opret gratis profil', 'min konto', 'min profil',
        'glemt adgangskode', 'e-avis', 'e-avisen', 'kundeservice', 'se tilbud', 'støt os', 'ingen binding', 'køb', 'plus',
      ],
      starts: [
        'er du allerede', 'allerede abonnent', 'allerede medlem', 'har du allerede', 'ikke abonnent', 'endnu ikke abonnent', 'bliv abonnent',
        'bliv medlem', 'støt vores', 'støt uafhængig', 'støt os', 'prøv gratis', 'køb abonnement', 'opret en gratis', 'opret gratis', 'opret en profil',
        'kunne du lide artiklen', 'denne artikel er gratis', 'tak fordi du læser',
      ],
      contains: ['ingen binding', 'uafhængig journalistik', 'allerede abonnent', 'uden binding'],
    },
    paywall: {
      alone: [
        'for abonnenter', 'kun for abonnenter', 'kun for medlemmer', 'artiklen er for abonnenter', 'lås artiklen op', 'log ind for at læse',
        'læs videre med *', 'fortsæt læsning med *', 'premium', 'vil du læse videre', 'vælg dit abonnement', 'køb abonnement for at læse videre',
        'opret dig for at læse videre',
      ],
      starts: [
        'for at læse videre', 'for at læse hele', 'for at læse artiklen', 'vil du læse videre', 'vil du læse hele', 'vil du læse resten',
        'denne artikel er for', 'denne artikel er kun', 'artiklen er kun', 'artiklen er forbeholdt', 'dette indhold er', 'du har læst #', 'du har nået',
        'få adgang til alle', 'få ubegrænset', 'få fuld adgang', 'lås artiklen',
      ],
      contains: ['for at læse videre', 'kun for abonnenter', 'forbeholdt abonnenter', 'ubegrænset adgang'],
    },
    'author-box': {
      alone: [
        'udgivet af *', 'vis alle indlæg af *',
        'om forfatteren', 'om skribenten', 'om journalisten', 'alle artikler af *', 'journalist', 'forfatter', 'redaktion', 'redaktionen', 'kontakt',
        'kontakt os', 'om os', 'skrevet af',
      ],
      starts: [
        'om forfatteren', 'om skribenten', 'flere artikler af', 'alle artikler af', 'vis alle indlæg af', 'dette er et debatindlæg',
        'dette indlæg er udtryk', 'det er et debatindlæg', 'dette er en kommentar', 'dette er en analyse', 'kilde:', 'kilder:',
      ],
      contains: ['er udtryk for skribentens', 'udtryk for skribentens egen holdning', 'er journalist på'],
    },
    republished: {
      alone: ['artiklen er oversat automatisk', 'artiklen er automatisk oversat'],
      starts: [
        'artiklen blev først bragt', 'artiklen blev oprindeligt', 'artiklen blev bragt', 'denne artikel blev', 'denne artikel er oprindeligt',
        'denne artikel er tidligere', 'artiklen er opdateret', 'artiklen er oprindeligt', 'indlægget * blev først', 'oprindeligt udgivet',
        'først udgivet', 'rettelse:',
      ],
      contains: ['blev først udgivet på', 'blev oprindeligt bragt', 'oprindeligt bragt i'],
    },
    media: {
      alone: [
        'se dette opslag på instagram', 'vis dette opslag på instagram', 'et opslag delt af *',
        'foto', 'fotos', 'billede', 'billeder', 'video', 'afspil', 'afspil video', 'lyt', 'hør', 'podcast', 'fuld skærm', 'forstør',
        'forstør billede', 'arkivfoto', 'modelfoto', 'genrefoto', 'billedtekst', 'billede # af #', '# af #', 'se billeder', 'se video', 'se galleri',
        'grafik', 'live', 'luk video', 'hør historien', 'lyt til historien', 'få læst artiklen op', '# min lytning',
      ],
      starts: ['foto:', 'fotos:', 'billede:', 'billedtekst:', 'arkivfoto:', 'modelfoto:', 'illustration:', 'grafik:', 'lyt til'],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'navigation til indlæg', 'indlægsnavigation', 'udgivet i *',
        'forside', 'forsiden', 'til forsiden', 'tilbage', 'tilbage til forsiden', 'til toppen', 'tilbage til toppen', 'gå til indhold',
        'spring til indhold', 'spring til hovedindhold', 'gå til hovedindhold', 'menu', 'åbn menu', 'luk menu', 'hovedmenu', 'søg', 'søgning', 'luk',
        'åbn', 'annuller', 'arkiv', 'hjælp', 'spørgsmål og svar', 'alle emner', 'indhold', 'indholdsfortegnelse', 'side #', 'side # af #', 'læsetid',
        'læsetid # min', '# min. læsetid', '# min', 'offentliggjort', 'opdateret', 'for # timer siden', '# timer siden', 'for # minutter siden',
        '# minutter siden', '# dage siden', 'vejr', 'horoskop', 'krydsord', 'spil', 'dødsannoncer', 'tv-guide',
      ],
      starts: [
        'tilbage til', 'gå til indhold', 'spring til', 'du er her', 'offentliggjort:', 'offentliggjort #', 'publiceret:', 'opdateret:', 'opdateret #',
        'senest opdateret', 'sidst opdateret',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['et øjeblik', 'adgang nægtet'],
      contains: ['at du er et menneske', 'at du ikke er en robot', 'kontrollerer din browser'],
    },
    login: {
      alone: ['log ind', 'log på'],
      contains: ['log ind for at', 'log på for at', 'du skal være logget ind'],
    },
    'soft-404': {
      alone: ['siden blev ikke fundet', 'siden findes ikke', 'ikke fundet'],
      contains: ['siden blev ikke fundet', 'siden findes ikke', 'siden kunne ikke findes', 'siden du leder efter'],
    },
    'cookie-wall': {
      alone: ['før du fortsætter', 'dit privatliv', 'vi værner om dit privatliv'],
      contains: ['vi værner om dit privatliv', 'vi har brug for dit samtykke', 'accepter og fortsæt'],
    },
  },
  corrections: ['rettelse', 'berigtigelse', 'i en tidligere version'],
  authorIs: ['er', 'skriver', 'arbejder'],
  by: ['af', 'tekst', 'tekst af', 'skrevet af', 'forfatter', 'journalist', 'fra'],
  published: ['publiceret', 'offentliggjort', 'udgivet', 'oprettet', 'dato', 'den', 'd'],
  updated: ['opdateret', 'senest opdateret', 'sidst opdateret', 'ændret', 'senest ændret', 'redigeret'],
  photo: ['foto', 'fotos', 'billede', 'billeder', 'fotograf', 'illustration', 'grafik', 'arkivfoto', 'modelfoto', 'video', 'kilde', 'scanpix'],
  months: [
    'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december',
    'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
  ],
  stopWords: [
    'og', 'i', 'at', 'det', 'er', 'en', 'til', 'på', 'af', 'for', 'med', 'den', 'der', 'som', 'ikke', 'har', 'de', 'et', 'han', 'om', 'var', 'men',
    'sig', 'fra', 'vi', 'kan', 'også', 'så', 'da', 'efter', 'siger', 'bliver', 'blev', 'skal', 'år', 'nu', 'eller', 'hvor', 'hun', 'ved', 'ud', 'når',
    'havde', 'jeg', 'være', 'mere', 'mod', 'over', 'alle', 'deres',
  ],
};
