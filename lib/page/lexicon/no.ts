import type { Lexicon } from './lexicon.ts';

export const no: Lexicon = {
  language: 'no',
  furniture: {
    advert: {
      alone: [
        'annonse', 'annonser', 'reklame', 'sponset', 'sponset innhold', 'sponset av *', 'annonsørinnhold', 'betalt innhold', 'betalt samarbeid',
        'kommersielt samarbeid', 'kommersielt innhold', 'i samarbeid med *', 'saken fortsetter etter annonsen', 'saken fortsetter under annonsen',
        'saken fortsetter under', 'artikkelen fortsetter etter annonsen', 'artikkelen fortsetter under annonsen', 'artikkelen fortsetter under',
        'teksten fortsetter etter annonsen', 'teksten fortsetter under annonsen', 'teksten fortsetter under bildet', 'saken fortsetter under bildet',
        'saken fortsetter under videoen', 'les videre etter annonsen', 'fortsett å lese etter annonsen', 'lukk annonse', 'annonsere', 'annonseinfo',
      ],
      starts: [
        'annonse:', 'saken fortsetter', 'artikkelen fortsetter', 'teksten fortsetter', 'denne saken inneholder affiliate',
        'artikkelen inneholder annonselenker', 'artikkelen inneholder reklame',
      ],
      contains: ['annonselenker', 'affiliate-lenker', 'affiliatelenker'],
    },
    newsletter: {
      alone: [
        'nyhetsbrev', 'nyhetsbrevet', 'vårt nyhetsbrev', 'våre nyhetsbrev', 'få vårt nyhetsbrev', 'meld deg på', 'meld deg på her',
        'meld deg på nyhetsbrevet', 'meld deg på nyhetsbrev', 'meld deg på vårt nyhetsbrev', 'meld deg på våre nyhetsbrev', 'abonner',
        'abonner på nyhetsbrevet', 'abonner på vårt nyhetsbrev', 'din e-post', 'din e-postadresse', 'e-post', 'e-postadresse', 'skriv inn din e-post',
        'skriv inn din e-postadresse', 'hold deg oppdatert', 'ikke gå glipp av noe', 'få nyhetsbrev', 'takk for påmeldingen', 'slå på varsler',
        'få varsler', 'få nyhetsbrevet vårt', 'skriv inn e-posten din', 'skriv inn e-postadressen din',
      ],
      starts: [
        'meld deg på vårt', 'meld deg på våre', 'meld deg på nyhetsbrevet', 'meld deg på her', 'abonner på vårt', 'abonner på våre',
        'abonner på nyhetsbrevet', 'få de siste nyhetene', 'få de viktigste', 'få nyhetene', 'få nyheter', 'få vårt', 'få våre', 'motta vårt',
        'motta de', 'vil du motta', 'ønsker du å motta', 'ved å melde deg på', 'jeg samtykker til', 'ja takk, jeg', 'du kan når som helst melde',
        'du kan melde deg av', 'hold deg oppdatert med', 'få de viktigste nyhetene', 'få dagens viktigste',
      ],
      contains: ['i innboksen', 'i din innboks', 'til din innboks', 'på e-post hver', 'vårt nyhetsbrev', 'våre nyhetsbrev', 'melde deg av'],
    },
    share: {
      alone: [
        'del dette', 'lik dette', 'liker laster inn', 'laster inn',
        'del', 'del artikkelen', 'del artikkel', 'del saken', 'del denne artikkelen', 'del på *', 'del via *', 'delinger', 'send', 'send på e-post',
        'tips en venn', 'skriv ut', 'kopier', 'kopier lenke', 'kopier lenken', 'lenke kopiert', 'lagre', 'lagre artikkel', 'lagre artikkelen',
        'les senere', 'liker', '# delinger', 'laster', 'gi bort artikkelen', 'meld feil', 'rapporter feil', 'lytt til artikkelen', 'lytt til saken',
        'lagre til senere', 'lagre saken', 'fant du en feil?', 'meld fra om feil',
      ],
      starts: [
        'del:', 'del denne', 'del saken', 'del artikkelen', 'klikk for å dele', 'fant du en feil', 'har du funnet en feil', 'har du et tips',
        'har du tips', 'tips oss', 'vet du mer', 'kontakt journalisten', 'send oss tips',
      ],
    },
    follow: {
      alone: ['følg', 'følg oss', 'følg oss på *', 'følg * på *', 'lik oss på *', 'sosiale medier', 'følg tema', 'følg saken', 'følg skribent', 'følg forfatter'],
      starts: ['følg oss på', 'følg oss:', 'følg vår', 'følg med på', 'lik oss', 'liker du oss', 'bli med i vår', 'kontakt redaksjonen'],
      contains: ['følg oss på', 'vår facebookside'],
    },
    related: {
      alone: [
        'les også', 'les mer', 'les mer om *', 'les videre', 'les flere', 'mer om *', 'mer fra *', 'mer nyheter', 'flere saker', 'flere artikler',
        'flere nyheter', 'flere artikler av *', 'relatert', 'relaterte artikler', 'relaterte saker', 'relatert innhold', 'relaterte emner',
        'lignende saker', 'lignende artikler', 'andre leser', 'andre leste også', 'andre leser også', 'du liker kanskje også',
        'kanskje du også liker', 'anbefalt', 'anbefalte artikler', 'anbefalte saker', 'anbefalt for deg', 'anbefalinger', 'vi anbefaler',
        'redaksjonen anbefaler', 'for deg', 'mest lest', 'mest leste', 'mest lest nå', 'mest delt', 'populært', 'populære saker', 'akkurat nå',
        'siste', 'siste nytt', 'siste nyheter', 'siste saker', 'toppsaker', 'nyheter', 'emner', 'tema', 'temaer', 'tagger', 'stikkord', 'kategorier',
        'vis mer', 'vis flere', 'vis alle', 'se mer', 'se alle', 'last flere', 'neste artikkel', 'forrige artikkel', 'neste sak', 'forrige sak',
        'neste', 'forrige', 'ikke gå glipp av', 'se også', 'trending', 'siste fra *', 'flere saker av *', 'andre leser nå',
      ],
      starts: [
        'les også', 'les mer:', 'les mer om', 'les flere', 'les alle', 'relatert:', 'relaterte artikler:', 'se også:', 'mer om:', 'emner:', 'stikkord:',
        'tagger:', 'ikke gå glipp av:', 'flere saker fra', 'flere saker om',
      ],
      contains: ['les også:'],
    },
    'read-more': {
      alone: [
        'les mer her', 'les hele saken', 'les hele saken her', 'les hele artikkelen', 'les hele artikkelen her', 'les saken', 'les saken her',
        'les artikkelen', 'les her', 'les videre her', 'fortsett å lese', 'klikk her', 'gå til saken', 'til saken', 'mer informasjon', 'her',
        'se mer her',
      ],
      starts: [
        'les:', 'les mer på', 'les hele', 'les saken', 'les her', 'klikk her for', 'se video', 'se bildene', 'hør:', 'hør også', 'video:',
        'for mer informasjon', 'fortsett å lese',
      ],
    },
    comments: {
      alone: [
        'kommentarer', 'kommentar', '# kommentarer', '# kommentar', 'kommenter', 'kommenter saken', 'skriv en kommentar', 'skriv kommentar',
        'legg igjen en kommentar', 'legg til kommentar', 'legg til en kommentar', 'vis kommentarer', 'vis alle kommentarer', 'se kommentarer',
        'les kommentarer', 'ingen kommentarer', 'alle kommentarer', 'avbryt svar', 'svar', 'din kommentar', 'navn', 'delta i debatten',
        'delta i diskusjonen', 'bli med i debatten', 'bli med i diskusjonen', 'vær den første til å kommentere', 'hva mener du', 'hva synes du',
        'kommentarfeltet er stengt', 'kommentarer er stengt', 'logg inn for å kommentere', 'debatt', 'leserbrev',
      ],
      starts: [
        'skriv en kommentar', 'legg igjen en kommentar', 'logg inn for å', 'du må være logget inn', 'du må logge inn', 'din e-postadresse vil ikke',
        'e-postadressen din vil ikke', 'for å kommentere', 'hva synes du om', 'hva mener du om', 'vær den første', 'delta i debatten',
        'kommentarfeltet er',
      ],
      contains: ['obligatoriske felt er', 'i kommentarfeltet', 'vil ikke bli publisert'],
    },
    consent: {
      alone: [
        'godta', 'godta alle', 'godta alle cookies', 'godta cookies', 'aksepter', 'aksepter alle', 'jeg godtar', 'jeg forstår', 'avvis', 'avvis alle',
        'innstillinger', 'cookie-innstillinger', 'informasjonskapsler', 'administrer cookies', 'personvern', 'personvernerklæring', 'personvernpolicy',
        'personvernregler', 'personverninnstillinger', 'brukervilkår', 'vilkår', 'bare nødvendige', 'tillat alle', 'om informasjonskapsler',
      ],
      starts: [
        'vi bruker cookies', 'vi bruker informasjonskapsler', 'dette nettstedet bruker', 'denne nettsiden bruker', 'nettstedet bruker',
        'nettsiden bruker', 'våre nettsider bruker', 'for å se dette innholdet', 'for å vise dette innholdet', 'du kan når som helst endre', 'les vår',
        'nettleseren din', 'din nettleser',
      ],
      contains: ['bruker cookies', 'bruk av cookies', 'bruker informasjonskapsler', 'bruk av informasjonskapsler', 'vår personvernerklæring', 'våre brukervilkår'],
    },
    copyright: {
      alone: ['alle rettigheter forbeholdt', 'alle rettigheter reservert', 'opphavsrett', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'alle rettigheter', 'innholdet er beskyttet', 'materialet er vernet'],
      contains: ['alle rettigheter', 'åndsverkloven', 'beskyttet av opphavsrett'],
    },
    app: {
      alone: ['last ned appen', 'last ned vår app', 'last ned app', 'hent appen', 'vår app', 'åpne i appen', 'åpne appen', 'last ned'],
      starts: ['last ned vår', 'last ned appen', 'hent appen', 'vår app er'],
      contains: ['last ned appen', 'vår app', 'app store og google play'],
    },
    subscription: {
      alone: [
        'bli abonnent', 'bli medlem', 'kjøp abonnement', 'bestill abonnement', 'abonnement', 'abonnementer', 'få tilgang', 'prøv gratis', 'prøv nå',
        'er du allerede abonnent', 'allerede abonnent', 'allerede abonnent? logg inn', 'har du allerede abonnement?', 'har du allerede en konto?',
        'logg inn', 'logg ut', 'logg på', 'opprett konto', 'opprett bruker', 'registrer deg', 'min konto', 'min side', 'glemt passord', 'e-avis',
        'eavis', 'kundeservice', 'kundesenter', 'se tilbud', 'støtt oss', 'ingen binding', 'ingen bindingstid', 'vipps', 'pluss', 'kjøp',
        'støtt journalistikken vår', 'støtt vår journalistikk', 'støtt uavhengig journalistikk',
      ],
      starts: [
        'er du allerede', 'allerede abonnent', 'allerede medlem', 'har du allerede', 'ikke abonnent', 'ennå ikke abonnent', 'bli abonnent', 'bli medlem',
        'støtt vår', 'støtt uavhengig', 'støtt oss', 'støtt arbeidet', 'prøv gratis', 'kjøp abonnement', 'få tilgang til alt', 'opprett en gratis',
        'likte du artikkelen', 'likte du saken', 'liker du det du leser', 'denne artikkelen er gratis', 'takk for at du leser',
      ],
      contains: ['ingen binding', 'uavhengig journalistikk', 'allerede abonnent', 'uten bindingstid'],
    },
    paywall: {
      alone: [
        'for abonnenter', 'kun for abonnenter', 'bare for abonnenter', 'saken er for abonnenter', 'lås opp saken', 'logg inn for å lese',
        'les videre med *', 'vil du lese videre', 'dette er en pluss-sak', 'denne saken er for abonnenter', 'velg abonnement',
      ],
      starts: [
        'for å lese videre', 'for å lese hele', 'for å lese saken', 'for å lese resten', 'for å fortsette å lese', 'vil du lese videre',
        'vil du lese hele', 'vil du lese resten', 'denne saken er for', 'denne saken er kun', 'denne artikkelen er for', 'denne artikkelen er kun',
        'dette er en plussak', 'dette innholdet er', 'du har lest #', 'du har nådd', 'få tilgang til alle', 'få ubegrenset', 'få full tilgang',
      ],
      contains: ['for å lese videre', 'kun for abonnenter', 'forbeholdt abonnenter', 'ubegrenset tilgang'],
    },
    'author-box': {
      alone: [
        'publisert av *', 'vis alle innlegg av *',
        'om forfatteren', 'om skribenten', 'om journalisten', 'alle artikler av *', 'alle saker av *', 'journalist', 'forfatter', 'redaksjon',
        'redaksjonen', 'kontakt', 'kontakt oss', 'om oss', 'skrevet av',
      ],
      starts: [
        'om forfatteren', 'om skribenten', 'flere artikler av', 'alle artikler av', 'alle saker av', 'dette er et debattinnlegg', 'dette er en kronikk',
        'dette er en kommentar', 'dette er en leder', 'meninger i teksten', 'kilde:', 'kilder:',
      ],
      contains: ['står for skribentens regning', 'uttrykk for skribentens', 'er journalist i'],
    },
    republished: {
      alone: ['saken er automatisk oversatt', 'artikkelen er automatisk oversatt'],
      starts: [
        'saken ble først publisert', 'saken ble opprinnelig', 'artikkelen ble først publisert', 'artikkelen ble opprinnelig', 'denne artikkelen ble',
        'denne saken ble', 'denne artikkelen er tidligere', 'saken er oppdatert', 'artikkelen er oppdatert', 'innlegget * dukket først',
        'opprinnelig publisert', 'først publisert', 'rettelse:',
      ],
      contains: ['dukket først opp på', 'ble først publisert på', 'opprinnelig publisert i'],
    },
    media: {
      alone: [
        'se dette innlegget på instagram', 'vis dette innlegget på instagram', 'et innlegg delt av *',
        'foto', 'bilde', 'bilder', 'bildeserie', 'video', 'spill av', 'spill av video', 'lytt', 'hør', 'podkast', 'fullskjerm', 'forstørr',
        'forstørr bilde', 'arkivfoto', 'illustrasjonsfoto', 'illustrasjon', 'bildetekst', 'bilde # av #', '# av #', 'se bilder', 'se video',
        'grafikk', 'vis bildetekst', 'direkte', 'nett-tv', 'lukk video', 'hør saken', 'hør artikkelen', 'få saken opplest', 'lesetid #',
        'lesetid: # min', 'lesetid # minutter',
      ],
      starts: ['foto:', 'bilde:', 'bilder:', 'bildetekst:', 'arkivfoto:', 'illustrasjonsfoto:', 'illustrasjon:', 'grafikk:', 'se videoen'],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'innleggsnavigasjon', 'publisert i *',
        'hjem', 'forside', 'forsiden', 'til forsiden', 'tilbake', 'tilbake til forsiden', 'til toppen', 'tilbake til toppen', 'gå til innhold',
        'hopp til innhold', 'hopp til hovedinnhold', 'gå til hovedinnhold', 'meny', 'åpne meny', 'lukk meny', 'hovedmeny', 'søk', 'lukk', 'åpne',
        'avbryt', 'arkiv', 'hjelp', 'spørsmål og svar', 'alle emner', 'innhold', 'innholdsfortegnelse', 'side #', 'side # av #', 'lesetid',
        'lesetid # min', 'lesetid: # minutter', '# min lesetid', '# min', 'publisert', 'oppdatert', 'for # timer siden', '# timer siden',
        'for # minutter siden', '# minutter siden', '# dager siden', 'været', 'horoskop', 'kryssord', 'spill', 'dødsannonser', 'tv-guide',
      ],
      starts: ['tilbake til', 'gå til innhold', 'hopp til', 'du er her', 'publisert:', 'publisert #', 'oppdatert:', 'oppdatert #', 'sist oppdatert'],
    },
  },
  walls: {
    challenge: {
      alone: ['et øyeblikk', 'ingen tilgang'],
      contains: ['at du er et menneske', 'at du ikke er en robot', 'sjekker nettleseren din'],
    },
    login: {
      alone: ['logg inn'],
      contains: ['logg inn for å', 'du må være innlogget'],
    },
    'soft-404': {
      alone: ['siden finnes ikke', 'fant ikke siden', 'ikke funnet'],
      contains: ['siden finnes ikke', 'siden ble ikke funnet', 'fant ikke siden', 'siden du leter etter'],
    },
    'cookie-wall': {
      alone: ['før du fortsetter', 'ditt personvern', 'vi bryr oss om ditt personvern'],
      contains: ['vi bryr oss om ditt personvern', 'vi trenger ditt samtykke', 'godta og fortsett'],
    },
  },
  corrections: ['rettelse', 'retting', 'i en tidligere versjon'],
  authorIs: ['er', 'skriver', 'jobber'],
  by: ['av', 'tekst', 'tekst av', 'skrevet av', 'forfatter', 'journalist', 'fra'],
  published: ['publisert', 'publisert dato', 'opprettet', 'dato', 'den'],
  updated: ['oppdatert', 'sist oppdatert', 'endret', 'sist endret', 'redigert'],
  photo: ['foto', 'bilde', 'bilder', 'fotograf', 'illustrasjon', 'grafikk', 'arkivfoto', 'illustrasjonsfoto', 'video', 'kilde', 'ntb', 'scanpix'],
  months: [
    'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember',
    'jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des',
  ],
  stopWords: [
    'og', 'i', 'det', 'er', 'på', 'som', 'en', 'til', 'å', 'av', 'for', 'at', 'med', 'den', 'de', 'ikke', 'har', 'et', 'om', 'han', 'var', 'men', 'seg',
    'fra', 'vi', 'så', 'kan', 'jeg', 'også', 'etter', 'sier', 'ble', 'blir', 'skal', 'år', 'nå', 'eller', 'hvor', 'hun', 'ved', 'ut', 'når', 'hadde',
    'være', 'mer', 'mot', 'over', 'alle', 'dette', 'bare',
  ],
};
