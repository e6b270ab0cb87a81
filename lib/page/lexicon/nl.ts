import type { Lexicon } from './lexicon.ts';

export const nl: Lexicon = {
  language: 'nl',
  furniture: {
    advert: {
      alone: [
        'artikel gaat verder na advertentie',
        'advertentie', 'advertenties', 'adv', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'gesponsord door *', 'gesponsorde content',
        'gesponsord bericht', 'betaalde inhoud', 'betaalde content', 'partnercontent', 'partnerbijdrage', 'in samenwerking met *', 'aangeboden door *',
        'mogelijk gemaakt door *', 'branded content', 'advertorial', 'lees verder na de advertentie', 'artikel gaat verder na de advertentie',
        'artikel gaat verder onder de advertentie', 'het artikel gaat verder na de advertentie', 'het artikel gaat verder onder de advertentie',
        'tekst gaat verder onder de advertentie', 'tekst loopt door onder de advertentie', 'tekst gaat verder na de advertentie',
        'verhaal gaat verder na advertentie', 'ga verder na de advertentie', 'lees verder onder de advertentie', 'artikel gaat hieronder verder',
        'het artikel gaat hieronder verder', 'lees hieronder verder', 'scroll om verder te lezen', 'de tekst loopt door onder de foto',
        'tekst loopt door onder de foto', 'tekst gaat verder onder de foto', 'tekst gaat verder onder de video', 'tekst loopt door onder de video',
        'lees verder onder de foto', 'artikel gaat verder onder de foto', 'artikel gaat verder onder video', 'tekst gaat verder onder de tweet',
        'de tekst gaat verder onder de foto', 'einde advertentie', 'sluit advertentie', 'advertentie overslaan', 'adverteren', 'hier adverteren',
      ],
      starts: [
        'advertentie:', 'tekst gaat verder onder', 'tekst loopt door onder', 'de tekst gaat verder onder', 'de tekst loopt door onder',
        'het artikel gaat verder onder', 'artikel gaat verder onder', 'het verhaal gaat verder onder', 'dit artikel bevat affiliate',
        'dit artikel bevat affiliatelinks', 'als je via deze link', 'wij ontvangen een commissie',
      ],
      contains: [
        'gaat verder onder de', 'loopt door onder de', 'lees verder na de advertentie', 'affiliate links', 'ontvangen wij een commissie',
        'een kleine commissie',
      ],
    },
    newsletter: {
      alone: [
        'nieuwsbrief', 'nieuwsbrieven', 'onze nieuwsbrief', 'onze nieuwsbrieven', 'de nieuwsbrief', 'schrijf je in', 'schrijf u in', 'schrijf je nu in',
        'inschrijven', 'aanmelden', 'nu aanmelden', 'meld je aan', 'meld u aan', 'meld je nu aan', 'nieuwsbrief ontvangen', 'aanmelden nieuwsbrief',
        'aanmelden voor de nieuwsbrief', 'inschrijven nieuwsbrief', 'inschrijven voor de nieuwsbrief', 'schrijf je in voor onze nieuwsbrief',
        'schrijf u in voor onze nieuwsbrief', 'schrijf je in voor de nieuwsbrief', 'meld je aan voor onze nieuwsbrief',
        'meld je aan voor de nieuwsbrief', 'meld u aan voor onze nieuwsbrief', 'abonneer je op onze nieuwsbrief', 'abonneer op de nieuwsbrief',
        'abonneer', 'abonneren', 'e-mailadres', 'je e-mailadres', 'uw e-mailadres', 'jouw e-mailadres', 'vul je e-mailadres in', 'blijf op de hoogte',
        'blijf op de hoogte van het laatste nieuws', 'mis niets', 'mis geen nieuws', 'dagelijkse nieuwsbrief', 'ontvang onze nieuwsbrief',
        'ontvang de nieuwsbrief', 'bedankt voor je aanmelding', 'bedankt voor uw aanmelding', 'bedankt voor je inschrijving', 'je bent aangemeld',
        'meldingen inschakelen', 'pushmeldingen', 'gratis nieuwsbrief',
      ],
      starts: [
        'schrijf je in voor', 'schrijf u in voor', 'schrijf je hier in', 'schrijf je nu in', 'schrijf je gratis in', 'meld je aan voor',
        'meld u aan voor', 'meld je hier aan', 'meld je nu aan', 'meld je gratis aan', 'abonneer je op', 'abonneer je nu', 'ontvang dagelijks',
        'ontvang elke', 'ontvang iedere', 'ontvang het laatste', 'ontvang onze', 'ontvang de nieuwsbrief', 'ontvang gratis', 'ontvang als eerste',
        'wil je dagelijks', 'wil je elke', 'wil je op de hoogte', 'wilt u dagelijks', 'wilt u op de hoogte', 'wil je niets missen', 'wil je geen',
        'elke ochtend het', 'elke dag het', 'het laatste nieuws in je', 'het belangrijkste nieuws', 'onze nieuwsbrief', 'blijf op de hoogte van',
        'blijf dagelijks op de hoogte', 'mis niets van', 'door je aan te melden', 'door u aan te melden', 'door je in te schrijven',
        'vul je e-mailadres', 'vul uw e-mailadres', 'ja, ik wil', 'je kunt je op elk moment', 'je kunt je altijd', 'u kunt zich op elk moment',
        'bekijk onze andere nieuwsbrieven', 'bedankt voor je aanmelding', 'abonneer u op onze nieuwsbrief', 'abonneer je op onze nieuwsbrief',
        'meld u hier aan om', 'ontvang het belangrijkste nieuws', 'ontvang dagelijks het laatste nieuws',
      ],
      contains: [
        'in je mailbox', 'in uw mailbox', 'in je inbox', 'in jouw inbox', 'in uw inbox', 'in je mail', 'per e-mail ontvangen', 'onze nieuwsbrief',
        'voor de nieuwsbrief', 'gratis nieuwsbrief', 'op elk moment uitschrijven', 'op elk moment afmelden',
      ],
    },
    share: {
      alone: [
        'dit delen', 'vind ik leuk bezig met laden', 'bezig met laden', 'beoordeel dit',
        'delen', 'deel', 'deel dit', 'deel dit artikel', 'deel dit bericht', 'deel dit verhaal', 'artikel delen', 'dit artikel delen', 'deel op *',
        'deel via *', 'deel met *', 'delen op *', 'delen via *', 'delen per e-mail', 'e-mailen', 'e-mail dit artikel', 'mail dit artikel', 'mailen',
        'doorsturen', 'tweeten', 'afdrukken', 'printen', 'print dit artikel', 'artikel afdrukken', 'kopieer link', 'link kopiëren', 'link gekopieerd',
        'kopieer url', 'bewaren', 'bewaar', 'bewaar artikel', 'artikel bewaren', 'opslaan', 'artikel opslaan', 'later lezen', 'leeslijst',
        'cadeau geven', 'geef dit artikel cadeau', 'vind ik leuk', 'laden...', '# keer gedeeld', '# reacties en delen', 'fout melden',
        'meld een fout', 'taalfout gezien', 'foutje gezien', 'tip de redactie', 'tip ons', 'reageren en delen', 'opent in nieuw venster',
        'heb je een fout gezien? meld het ons', 'fout gezien? meld het ons', 'fout gezien in dit artikel?',
      ],
      starts: [
        'deel dit', 'delen:', 'deel:', 'delen op:', 'klik om te delen', 'klik om af te drukken', 'klik om dit te e-mailen', 'vind ik leuk:',
        'foutje gezien', 'zie je een taalfout', 'een fout gezien', 'fout opgemerkt', 'heb je een foutje gezien', 'heb je een tip', 'heeft u een tip',
        'heb jij een tip', 'tip de redactie', 'klopt er iets niet',
      ],
      contains: ['wordt in een nieuw venster geopend', 'opent in een nieuw venster'],
    },
    follow: {
      alone: [
        'volg', 'volgen', 'volg ons', 'volg ons op *', 'volg ons ook op *', 'volg * op *', 'volg ons via *', 'vind ons op *', 'like ons op *',
        'social media', 'sociale media', 'google nieuws', 'whatsapp-kanaal', 'ons whatsapp-kanaal', 'volg ons whatsapp-kanaal', 'volg dit onderwerp',
        'volg deze auteur', 'volg auteur', 'onderwerp volgen',
      ],
      starts: [
        'volg ons', 'volg het laatste', 'volg onze', 'volg * op facebook', 'volg * op instagram', 'volg * op whatsapp', 'like ons', 'vind ons leuk',
        'blijf ons volgen', 'meer nieuws? volg',
      ],
      contains: ['volg ons op', 'whatsapp-kanaal', 'onze facebookpagina', 'ons youtube-kanaal'],
    },
    related: {
      alone: [
        'gerelateerd', 'gerelateerde artikelen', 'gerelateerd nieuws', 'gerelateerde berichten', 'gerelateerde onderwerpen', 'gerelateerde tags',
        'lees ook', 'lees meer', 'meer lezen', 'meer over *', 'meer uit *', 'meer in *', 'meer nieuws', 'meer artikelen', 'meer berichten',
        'meer laden', 'meer tonen', 'toon meer', 'bekijk meer', 'bekijk alle', 'bekijk ook', 'alle artikelen', 'zie ook', 'ook interessant',
        'misschien vind je dit ook interessant', 'misschien ook interessant', 'dit vind je misschien ook interessant',
        'dit vindt u misschien ook interessant', 'anderen lazen ook', 'lezers lazen ook', 'aanbevolen', 'aanbevolen artikelen', 'aanbevolen voor jou',
        'aanraders', 'aanrader', 'onze aanraders', 'voor jou geselecteerd', 'keuze van de redactie', 'tip van de redactie', 'uitgelicht',
        'meest gelezen', 'meestgelezen', 'best gelezen', 'meest bekeken', 'meest gedeeld', 'populair', 'populaire artikelen', 'populairste artikelen',
        'trending', 'net binnen', 'laatste nieuws', 'het laatste nieuws', 'laatste artikelen', 'laatste berichten', 'nieuwste artikelen', 'recent',
        'recente berichten', 'recente artikelen', 'in het nieuws', 'ander nieuws', 'andere artikelen', 'verder lezen', 'vorige', 'volgende',
        'vorig artikel', 'volgend artikel', 'vorige artikel', 'volgende artikel', 'vorig bericht', 'volgend bericht', 'berichtnavigatie', 'tags',
        'onderwerpen', 'trefwoorden', 'dossier', 'categorieën', 'categorie', 'uit het archief', 'in dit artikel', "video's", 'al gelezen?',
      ],
      starts: [
        'lees ook', 'gerelateerd:', 'gerelateerde artikelen:', 'meer over dit onderwerp', 'meer over:', 'meer nieuws over', 'meer nieuws uit',
        'zie ook:', 'bekijk ook', 'tags:', 'onderwerpen:', 'trefwoorden:', 'categorie:', 'luister ook', 'kijk ook', 'aanbevolen:',
      ],
      contains: ['in ons liveblog', 'in onze liveblog', 'lees ook:'],
    },
    'read-more': {
      alone: [
        'lees verder', 'lees het hele artikel', 'lees het volledige artikel', 'lees hier meer', 'lees hier verder', 'verder', 'meer informatie',
        'meer info', 'klik hier', 'klik hier voor meer informatie', 'bekijk hier', 'bekijk', 'ontdek meer', 'ga naar artikel', 'naar artikel',
        'hele artikel lezen',
      ],
      starts: [
        'lees verder', 'lees meer over', 'lees meer:', 'lees hier', 'lees het hele', 'lees het volledige', 'lees alles over', 'lees eerder', 'lees onze',
        'lees dit', 'lees:', 'klik hier', 'bekijk hier', 'bekijk de video', 'bekijk het filmpje', 'bekijk:', 'luister:', 'luister naar', 'kijk hier',
        'meer weten?', 'meer weten over', 'meer informatie:', 'voor meer informatie',
      ],
    },
    comments: {
      alone: [
        'reacties', 'reactie', '# reacties', '# reactie', 'reacties (#)', 'geen reacties', 'reageer', 'reageren', 'reageer op dit artikel',
        'reageer op dit bericht', 'plaats een reactie', 'plaats reactie', 'reactie plaatsen', 'geef een reactie', 'laat een reactie achter',
        'schrijf een reactie', 'een reactie plaatsen', 'voeg een reactie toe', 'bekijk reacties', 'bekijk alle reacties', 'toon reacties', 'lees reacties',
        'lees de reacties', 'alle reacties', 'alle reacties tonen', 'antwoorden', 'beantwoorden', 'reactie annuleren', 'antwoord annuleren',
        'jouw reactie', 'uw reactie', 'naam', 'doe mee aan het gesprek', 'praat mee', 'discussieer mee', 'geef je mening', 'wat vind jij', 'wat vindt u',
        'de reacties zijn gesloten', 'reacties zijn gesloten', 'reacties gesloten', 'log in om te reageren', 'inloggen om te reageren', 'huisregels',
        'lezersbrieven', 'ingezonden brieven', 'poll', 'peiling',
      ],
      starts: [
        'reageer op', 'plaats een reactie', 'geef een reactie', 'laat een reactie', 'je e-mailadres wordt niet', 'het e-mailadres wordt niet',
        'uw e-mailadres wordt niet', 'je e-mailadres zal niet', 'log in om', 'inloggen om', 'je moet ingelogd zijn', 'je moet inloggen',
        'u moet ingelogd zijn', 'om te reageren', 'om te kunnen reageren', 'mijn naam, e-mail', 'deze site gebruikt akismet', 'wat vind jij van',
        'wat vind je van', 'wat vindt u van', 'laat het weten in', 'bij dit artikel kan', 'poll:', 'stelling:',
      ],
      contains: ['in de reacties', 'vereiste velden zijn', 'akismet om spam', 'wordt niet gepubliceerd'],
    },
    consent: {
      alone: [
        'akkoord', 'accepteren', 'alles accepteren', 'alle cookies accepteren', 'cookies accepteren', 'accepteer', 'accepteer alles',
        'accepteer cookies', 'weigeren', 'alles weigeren', 'instellingen', 'cookie-instellingen', 'cookies beheren', 'cookiebeleid', 'cookieverklaring',
        'cookie-statement', 'privacy', 'privacybeleid', 'privacyverklaring', 'privacy-instellingen', 'privacystatement', 'gebruiksvoorwaarden',
        'algemene voorwaarden', 'voorwaarden', 'disclaimer', 'voorkeuren', 'voorkeuren opslaan', 'cookies toestaan', 'toestaan', 'ik ga akkoord',
        'cookies',
      ],
      starts: [
        'wij gebruiken cookies', 'we gebruiken cookies', 'deze website gebruikt cookies', 'deze site gebruikt cookies', 'onze website gebruikt cookies',
        'deze website maakt gebruik', 'onze website maakt gebruik', 'wij en onze', 'door op akkoord', 'door op accepteren', 'door verder te gaan',
        'door gebruik te maken van', 'om deze inhoud te tonen', 'om deze inhoud te bekijken', 'om deze content', 'om deze video', 'voor het tonen van',
        'deze content kan niet', 'deze inhoud kan', 'hier staat ingevoegde content', 'je hebt geen toestemming', 'lees ons privacybeleid',
        'bekijk ons privacybeleid', 'je browser ondersteunt', 'schakel javascript in',
      ],
      contains: [
        'gebruik van cookies', 'gebruikt cookies', 'cookies accepteren', 'ons privacybeleid', 'onze privacyverklaring', 'ons cookiebeleid',
        'dat cookies wil plaatsen', 'algemene voorwaarden',
      ],
    },
    copyright: {
      alone: ['alle rechten voorbehouden', 'auteursrecht', 'auteursrechten', 'copyright', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'alle rechten voorbehouden', 'op alle verhalen van', 'wil je tekst overnemen', 'voor overname van'],
      contains: ['zonder voorafgaande schriftelijke toestemming', 'auteursrechtelijk beschermd', 'rechten voorbehouden'],
    },
    app: {
      alone: [
        'download de app', 'download onze app', 'onze app', 'open in app', 'open de app', 'naar de app', 'download nu', 'verkrijgbaar op google play',
        'download in de app store', 'installeer de app', 'lees in de app',
      ],
      starts: ['download onze', 'download de gratis', 'download de app', 'download hier de', 'download nu de', 'heb je onze app', 'onze app is'],
      contains: ['onze app', 'download de app', 'google play store', 'app store en google play'],
    },
    subscription: {
      alone: [
        'abonneer nu', 'abonneer je nu', 'neem een abonnement', 'word abonnee', 'abonnee worden', 'abonnement', 'abonnementen', 'abonnement nemen',
        'bekijk abonnementen', 'bekijk aanbiedingen', 'bekijk de aanbieding', 'al abonnee', 'al abonnee? log in', 'ben je al abonnee?',
        'bent u al abonnee?', 'heb je al een account?', 'heb je al een abonnement?', 'al een account?', 'nog geen account?', 'inloggen', 'log in',
        'login', 'uitloggen', 'registreren', 'registreer', 'gratis registreren', 'account aanmaken', 'maak een account aan',
        'maak een gratis account aan', 'mijn account', 'mijn abonnement', 'mijn profiel', 'wachtwoord vergeten', 'digitale krant', 'krant', 'e-paper',
        'proefabonnement', 'nu proberen', 'probeer gratis', 'doneer', 'doneren', 'doneer nu', 'steun ons', 'steun onze journalistiek', 'word lid',
        'lid worden', 'word vriend', 'klantenservice', 'maandelijks opzegbaar', 'webshop', 'premium', 'plus',
      ],
      starts: [
        'al abonnee', 'ben je al abonnee', 'bent u al abonnee', 'al een account', 'heb je al een', 'heeft u al een', 'nog geen abonnee',
        'nog geen account', 'nog geen abonnement', 'word abonnee', 'word lid', 'word nu lid', 'steun onafhankelijke', 'steun onze', 'met jouw steun',
        'met uw steun', 'jouw steun', 'neem een abonnement', 'probeer nu', 'vond je dit artikel', 'vond je dit een', 'dit artikel is gratis',
        'dit verhaal is gratis', 'maak een gratis account', 'maak gratis een account', 'waardeer dit artikel',
      ],
      contains: ['onafhankelijke journalistiek', 'maandelijks opzegbaar', 'al abonnee', 'per maand opzegbaar', 'jouw abonnement'],
    },
    paywall: {
      alone: [
        'lees dit artikel gratis', 'alleen voor abonnees', 'exclusief voor abonnees', 'voor abonnees', 'premium artikel',
        'dit artikel is exclusief voor abonnees', 'dit artikel is alleen voor abonnees', 'dit is een premium artikel', 'log in om verder te lezen',
        'abonneer om verder te lezen', 'lees verder met *', 'direct toegang', 'kies je abonnement',
      ],
      starts: [
        'dit artikel is exclusief', 'dit artikel is alleen', 'dit artikel lezen', 'dit is een premium', 'dit verhaal is alleen', 'wil je verder lezen',
        'wilt u verder lezen', 'wil je dit artikel', 'verder lezen?', 'om verder te lezen', 'om dit artikel te lezen', 'lees onbeperkt',
        'onbeperkt toegang', 'onbeperkt lezen', 'krijg toegang', 'je hebt het maximale', 'meld je aan om verder',
      ],
      contains: ['exclusief voor abonnees', 'alleen voor abonnees', 'om verder te lezen', 'onbeperkt toegang'],
    },
    'author-box': {
      alone: [
        'gepubliceerd door *', 'alle berichten van * bekijken',
        'over de auteurs', 'over * de auteur', 'auteur', 'auteurs', 'meer van deze auteur', 'meer artikelen van *', 'alle artikelen van *',
        'bekijk alle berichten van *', 'profiel', 'redactie', 'door de redactie', 'onze redactie', 'verslaggever', 'contact', 'neem contact op',
        'journalist', 'correspondent',
      ],
      starts: [
        'over de auteur', 'meer van deze', 'alle artikelen van', 'meer artikelen van', 'bekijk alle artikelen van', 'bekijk alle berichten van',
        'dit artikel is geschreven', 'dit artikel werd geschreven', 'dit artikel is tot stand', 'dit is een opinie', 'bron:', 'bronnen:', 'reageren?',
        'mail de redactie', 'mail naar', 'contact:', 'vertaling:',
      ],
      contains: ['is verslaggever bij', 'is journalist bij', 'is redacteur bij', 'is correspondent', 'op persoonlijke titel'],
    },
    republished: {
      alone: ['dit artikel is automatisch vertaald', 'dit artikel verscheen eerder in *', 'eerder gepubliceerd op *'],
      starts: [
        'dit artikel verscheen eerder', 'dit artikel verscheen eerst', 'dit artikel verscheen oorspronkelijk', 'dit artikel is eerder',
        'dit artikel is oorspronkelijk', 'dit artikel werd oorspronkelijk', 'dit artikel werd eerder', 'dit artikel is overgenomen',
        'dit artikel is bijgewerkt', 'dit artikel is aangepast', 'dit artikel is vertaald', 'dit artikel is afkomstig', 'dit verhaal verscheen eerder',
        'dit interview verscheen eerder', 'dit bericht verscheen eerst', 'het bericht * verscheen eerst op', 'eerder verschenen',
        'oorspronkelijk gepubliceerd', 'correctie:', 'lees het originele artikel',
      ],
      contains: ['verscheen eerst op', 'verscheen eerder op', 'oorspronkelijk gepubliceerd op'],
    },
    media: {
      alone: [
        'leestijd # minuten', 'leestijd # min', 'leestijd # minuut', 'uw browser ondersteunt geen video', 'je browser ondersteunt geen video',
        'dit bericht op instagram bekijken', 'een bericht gedeeld door *',
        'foto', "foto's", 'beeld', 'afbeelding', 'afbeeldingen', 'video', 'fotoserie', 'fotogalerij', 'galerij', 'infographic', 'grafiek', 'bron',
        'getty images', 'foto ter illustratie', 'ter illustratie', 'stockfoto', 'archieffoto', 'archiefbeeld', "bekijk de foto's", "bekijk foto's",
        'bekijk video', 'bekijk de video', 'video afspelen', 'afspelen', 'speel video af', 'vergroot', 'vergroot afbeelding', 'volledig scherm',
        'luister', 'beluister', 'luister naar dit artikel', 'beluister dit artikel', 'luister artikel', 'audio', 'podcast', 'live', 'liveblog',
        'foto # van #', '# van #', 'in beeld', 'bijschrift', 'beluister dit artikel # min', 'luister naar dit artikel # min',
        'video beschikbaar tot *',
      ],
      starts: [
        'foto:', "foto's:", 'foto ©', 'foto door', 'beeld:', 'beeld door', 'afbeelding:', 'video:', 'bron foto', 'luister hier', 'grafiek:',
        'illustratie:', 'archieffoto:', 'foto ter illustratie', 'deze video kan niet', 'beluister dit artikel',
      ],
      contains: ['/getty images', 'ter illustratie'],
    },
    navigation: {
      alone: [
        'bladwijzer de permalink',
        'home', 'startpagina', 'terug', 'terug naar boven', 'naar boven', 'terug naar home', 'terug naar overzicht', 'terug naar de homepage',
        'ga naar de inhoud', 'ga naar inhoud', 'naar de inhoud', 'spring naar inhoud', 'spring naar hoofdinhoud', 'direct naar content',
        'direct naar artikelinhoud', 'ga naar hoofdinhoud', 'ga naar de hoofdinhoud', 'menu', 'menu openen', 'menu sluiten', 'hoofdmenu', 'navigatie',
        'zoeken', 'zoek', 'sluiten', 'sluit', 'open', 'openen', 'annuleren', 'verzenden', 'over ons', 'wie zijn wij', 'colofon', 'sitemap', 'archief',
        'vacatures', 'werken bij', 'hulp', 'veelgestelde vragen', 'secties', 'rubrieken', 'inhoudsopgave', 'inhoud', 'pagina #', 'pagina # van #',
        'leestijd', 'leestijd: # min', 'leestijd: # minuten', '# min leestijd', '# minuten leestijd', '# minuten', 'gepubliceerd op', 'bijgewerkt op',
        'geplaatst op', '# uur geleden', '# minuten geleden', '# dagen geleden', 'weer', 'horoscoop', 'puzzels', 'spellen', 'familieberichten', 'tv-gids',
        'lettergrootte', 'samenvatting door ai', 'ai-samenvatting', 'stem', 'stem nu', 'bekijk resultaten',
        'fout gezien?',
      ],
      starts: [
        'bladwijzer de permalink',
        'terug naar', 'ga naar de inhoud', 'spring naar', 'u bent hier', 'je bent hier', 'gepubliceerd op', 'gepubliceerd:', 'bijgewerkt op',
        'bijgewerkt:', 'laatst bijgewerkt', 'laatste update', 'laatst gewijzigd', 'geplaatst op', 'geplaatst:', 'samenvatting door ai',
        'deze samenvatting is', 'fout gezien?', 'zie je een fout',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['een ogenblik geduld', 'een moment geduld', 'toegang geweigerd', 'beveiligingscontrole'],
      contains: ['bevestig dat je een mens', 'controleer of u een mens', 'dat je geen robot', 'uw browser wordt gecontroleerd'],
    },
    login: {
      alone: ['inloggen', 'log in'],
      contains: ['log in om verder', 'inloggen om verder', 'log in om te lezen', 'je moet ingelogd'],
    },
    'soft-404': {
      alone: ['niet gevonden', 'pagina niet gevonden', 'fout 404'],
      contains: [
        'pagina niet gevonden', 'pagina is niet gevonden', 'pagina bestaat niet', 'pagina die je zoekt', 'pagina die u zoekt',
        'artikel is niet meer beschikbaar',
      ],
    },
    'cookie-wall': {
      alone: ['voordat je verdergaat', 'jouw privacy', 'uw privacy', 'cookie-instellingen'],
      contains: ['wij hebben je toestemming', 'we hebben je toestemming nodig', 'accepteren en doorgaan', 'geef toestemming voor cookies'],
    },
  },
  corrections: ['rectificatie', 'correctie', 'in een eerdere versie'],
  authorIs: ['is', 'schrijft', 'werkt'],
  by: [
    'door', 'van', 'geschreven door', 'tekst', 'tekst door', 'auteur', 'onze correspondent', 'onze verslaggever', 'een artikel van', 'geplaatst door',
    'redactie',
  ],
  published: ['gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'publicatie', 'publicatiedatum', 'datum', 'op', 'verschenen op'],
  updated: [
    'bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatst bijgewerkt op', 'laatste update', 'gewijzigd', 'gewijzigd op', 'laatst gewijzigd',
    'aangepast', 'update',
  ],
  photo: ['foto', "foto's", 'fotografie', 'beeld', 'afbeelding', 'afbeeldingen', 'illustratie', 'grafiek', 'bron', 'video', 'archieffoto', 'anp', 'getty'],
  months: [
    'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
    'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
  ],
  stopWords: [
    'de', 'het', 'een', 'en', 'van', 'in', 'is', 'dat', 'op', 'te', 'zijn', 'met', 'voor', 'niet', 'aan', 'er', 'om', 'die', 'als', 'ook', 'bij', 'maar',
    'naar', 'uit', 'dan', 'nog', 'wordt', 'over', 'door', 'hij', 'ze', 'wel', 'heeft', 'werd', 'zich', 'deze', 'geen', 'meer', 'tot', 'hebben', 'worden',
    'was', 'kan', 'hun', 'jaar', 'we', 'je', 'ik', 'of', 'onder', 'volgens',
  ],
};
