import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  language: 'de',
  furniture: {
    advert: {
      alone: [
        'anzeige', 'anzeigen', 'werbung', 'werbeanzeige', 'reklame', 'advertorial', 'sponsored', 'gesponsert', 'gesponsert von *',
        'gesponserter inhalt', 'gesponserte inhalte', 'bezahlte anzeige', 'bezahlter inhalt', 'bezahlte partnerschaft', 'werbeinhalt', 'werbepartner',
        'unsere werbepartner', 'partnerangebot', 'partnerangebote', 'angebot unseres partners', 'ein angebot von *', 'eine anzeige von *',
        'anzeige ende', 'ende der anzeige', 'ende der werbung', 'werbung ende', 'werbung überspringen', 'anzeige überspringen', 'anzeige schließen',
        'werbung entfernen', 'nach der werbung weiterlesen', 'nach der anzeige weiterlesen', 'weiterlesen nach der anzeige',
        'weiter nach der werbung', 'weiter nach der anzeige', 'artikel wird nach der anzeige fortgesetzt', 'artikel geht nach der werbung weiter',
        'der artikel wird nach der anzeige fortgesetzt', 'lesen sie nach der anzeige weiter', 'text wird unter der anzeige fortgesetzt',
        'hier geht es nach der werbung weiter', 'scrollen, um weiterzulesen', 'präsentiert von *', 'anzeigensonderveröffentlichung',
        'anzeigen-sonderveröffentlichung', 'sonderveröffentlichung', 'affiliate-link', 'enthält affiliate-links', 'jetzt werbung buchen',
        'hier werben', 'anzeige bitte scrollen um weiterzulesen', 'anzeige – bitte scrollen, um weiterzulesen', 'von unseren partnern',
        'artikel wird nach der werbung fortgesetzt',
      ],
      starts: [
        'anzeige:', 'werbung:', 'bei käufen über diese links', 'bei den mit * gekennzeichneten links handelt',
        'die mit einem symbol gekennzeichneten links', 'dieser artikel enthält affiliate-links', 'in diesem artikel sind affiliate-links',
        'wenn sie über diese links', 'kaufen sie über diesen link',
      ],
      contains: ['affiliate-links', 'erhalten wir eine provision', 'bekommen wir eine provision', 'bekommt die redaktion eine provision'],
    },
    newsletter: {
      alone: [
        'newsletter', 'unser newsletter', 'unsere newsletter', 'newsletter abonnieren', 'newsletter bestellen', 'newsletter-anmeldung',
        'zum newsletter', 'zum newsletter anmelden', 'zur newsletter-anmeldung', 'zur anmeldung', 'jetzt abonnieren', 'jetzt anmelden',
        'jetzt kostenlos anmelden', 'jetzt newsletter abonnieren', 'jetzt zum newsletter anmelden', 'hier anmelden', 'hier abonnieren',
        'kostenlos abonnieren', 'kostenlos anmelden', 'kostenloser newsletter', 'abonnieren', 'abonniere unseren newsletter',
        'abonnieren sie unseren newsletter', 'abonnieren sie den newsletter', 'melden sie sich für unseren newsletter an',
        'melden sie sich zum newsletter an', 'unseren newsletter abonnieren', 'e-mail-adresse', 'ihre e-mail-adresse', 'e-mail-adresse eingeben',
        'ihre e-mail', 'bleiben sie informiert', 'immer informiert', 'immer auf dem laufenden', 'keine nachricht mehr verpassen',
        'nichts mehr verpassen', 'nichts verpassen', 'vielen dank für ihre anmeldung', 'danke für ihre anmeldung',
        'bitte prüfen sie ihren posteingang', 'abmeldung jederzeit möglich', 'push-nachrichten', 'benachrichtigungen aktivieren',
        'mit unserem newsletter *', 'der newsletter', 'täglicher newsletter', 'das wichtigste des tages', 'das wichtigste vom tag',
        'jetzt unseren newsletter abonnieren', 'jetzt für den newsletter anmelden', 'auf dem laufenden bleiben',
      ],
      starts: [
        'abonnieren sie unseren', 'abonnieren sie jetzt', 'abonnieren sie hier', 'abonniere unseren', 'abonniere jetzt', 'melden sie sich hier',
        'melden sie sich jetzt', 'melden sie sich für unseren', 'melden sie sich zu unserem', 'melde dich hier', 'melde dich jetzt',
        'melde dich für unseren', 'hier können sie den newsletter', 'hier können sie unseren newsletter', 'hier anmelden und',
        'erhalten sie die neuesten', 'erhalten sie unsere', 'erhalten sie täglich', 'erhalten sie jeden', 'mit unserem newsletter',
        'mit dem newsletter', 'unser newsletter', 'der newsletter für', 'jeden morgen das wichtigste', 'das wichtigste des tages direkt',
        'die wichtigsten nachrichten des tages', 'die wichtigsten nachrichten aus', 'verpassen sie keine', 'verpassen sie nichts',
        'bleiben sie auf dem laufenden', 'sie können den newsletter', 'mit der anmeldung', 'mit ihrer anmeldung', 'durch die anmeldung',
        'ja, ich möchte', 'ich möchte den newsletter', 'es gelten die datenschutzbestimmungen', 'bitte geben sie eine gültige e-mail',
        'ich willige ein, dass mir', 'gefällt dir unser', 'gefällt ihnen unser',
      ],
      contains: [
        'unseren newsletter', 'newsletter abonnieren', 'in ihr postfach', 'in dein postfach', 'in ihren posteingang', 'in deinen posteingang',
        'ins postfach', 'per e-mail erhalten', 'jederzeit abbestellen', 'jederzeit widerrufen', 'zum newsletter anmelden', 'kostenlosen newsletter',
        'für den newsletter', 'jeden morgen in ihrem postfach', 'jeden morgen in dein postfach', 'jeden morgen im postfach',
      ],
    },
    share: {
      alone: [
        'teilen', 'artikel teilen', 'beitrag teilen', 'diesen artikel teilen', 'diesen beitrag teilen', 'seite teilen', 'teilen auf *',
        'teilen via *', 'teilen per *', 'teilen mit *', 'auf * teilen', 'per e-mail teilen', 'per mail teilen', 'per whatsapp teilen', 'per mail',
        'per e-mail', 'per e-mail versenden', 'artikel versenden', 'artikel verschicken', 'versenden', 'weiterempfehlen', 'empfehlen', 'twittern',
        'drucken', 'artikel drucken', 'seite drucken', 'merken', 'auf die merkliste', 'merkliste', 'artikel merken', 'speichern', 'link kopieren',
        'link kopiert', 'url kopieren', 'in die zwischenablage kopiert', 'kopieren', 'vorlesen', 'artikel anhören', 'feedback senden',
        'fehler melden', 'feedback', 'artikel verschenken', 'gefällt mir', '# mal geteilt', 'war dieser artikel hilfreich',
        'teilen sie diesen artikel', 'teilen sie diesen beitrag', 'öffnet in neuem fenster', 'schriftgröße', 'zur merkliste hinzufügen',
        'zur leseliste hinzufügen', 'feedback an die redaktion', 'rückmeldung an die redaktion', 'anregung zum artikel?',
      ],
      starts: ['teilen:', 'teilen sie diesen', 'teile diesen artikel', 'teile diesen beitrag', 'klick, um', 'klicke, um', 'klicken, um', 'zum teilen klicken'],
    },
    follow: {
      alone: [
        'folgen', 'folgen sie uns', 'folge uns', 'folgen sie uns auf *', 'folge uns auf *', 'folgen sie * auf *', 'folgen sie uns bei *',
        'folge uns bei *', 'besuchen sie uns auf *', 'unser whatsapp-kanal', 'auf whatsapp abonnieren', 'zum whatsapp-kanal', 'google news',
        'auf google news folgen', 'thema folgen', 'themen folgen', 'autor folgen', 'soziale medien', 'soziale netzwerke', 'social media',
        'kanal abonnieren', 'push-mitteilungen aktivieren', 'push-nachrichten aktivieren',
      ],
      starts: [
        'folgen sie uns', 'folge uns', 'folgen sie dem autor', 'folgen sie unserem', 'werden sie fan', 'besuchen sie uns auf', 'jetzt auf whatsapp',
        'hier geht es zu unserem whatsapp',
      ],
      contains: ['folgen sie uns auf', 'folge uns auf', 'whatsapp-kanal', 'auf google news folgen'],
    },
    related: {
      alone: [
        'mehr zum thema', 'mehr dazu', 'mehr aus *', 'mehr über *', 'mehr zu *', 'mehr artikel', 'mehr nachrichten', 'mehr meldungen', 'mehr lesen',
        'mehr laden', 'mehr anzeigen', 'alle anzeigen', 'alle artikel', 'weitere artikel', 'weitere themen', 'weitere nachrichten',
        'weitere meldungen', 'weitere informationen', 'weitere beiträge', 'weitere links', 'zum thema', 'zum weiterlesen', 'auch interessant',
        'das könnte sie auch interessieren', 'das könnte dich auch interessieren', 'das könnte ihnen auch gefallen', 'das könnte sie interessieren',
        'das könnte dich interessieren', 'das könnte dir auch gefallen', 'auch lesenswert', 'lesetipps', 'lesetipp', 'unsere lesetipps',
        'leseempfehlung', 'leseempfehlungen', 'unsere empfehlungen', 'empfehlungen', 'empfohlen', 'empfohlene artikel', 'empfehlungen der redaktion',
        'empfehlungen für sie', 'redaktionstipp', 'tipps der redaktion', 'aus dem ressort', 'aus dem archiv', 'meistgelesen', 'meistgelesene artikel',
        'meistgelesene themen', 'meistkommentiert', 'am meisten gelesen', 'am häufigsten gelesen', 'meistgeklickt', 'beliebt', 'beliebte artikel',
        'beliebteste artikel', 'top-artikel', 'top-themen', 'topthemen', 'topnews', 'top news', 'aktuelle nachrichten', 'aktuelle meldungen',
        'aktuelle artikel', 'aktuelle themen', 'neueste artikel', 'neueste nachrichten', 'neuste artikel', 'neueste beiträge', 'das neueste',
        'verwandte artikel', 'verwandte themen', 'verwandte beiträge', 'ähnliche artikel', 'ähnliche beiträge', 'ähnliche themen',
        'passend zum thema', 'passend dazu', 'themen', 'themen in diesem artikel', 'themen des artikels', 'schlagworte', 'schlagwörter',
        'stichwörter', 'tags', 'mehr themen', 'trending', 'im trend', 'eilmeldung', 'nächster artikel', 'vorheriger artikel', 'nächster beitrag',
        'vorheriger beitrag', 'jetzt lesen', 'als nächstes lesen', 'nicht verpassen', 'kommentare und analysen', 'bildergalerien', 'bilderstrecken',
        'links zum thema', 'mehr von *', 'mehr artikel von *', 'schon gelesen?', 'schon gelesen', 'das thema könnte dich auch interessieren',
        'das thema könnte sie auch interessieren', 'dieses thema könnte sie auch interessieren', 'auch spannend',
      ],
      starts: [
        'mehr zum thema', 'mehr dazu:', 'auch interessant:', 'das könnte sie auch interessieren:', 'lesetipp:', 'themen:', 'schlagworte:',
        'schlagwörter:', 'stichwörter:', 'tags:', 'verwandte themen:', 'weitere themen:', 'weitere nachrichten aus', 'weitere informationen finden sie',
        'alle aktuellen nachrichten', 'alle news zu', 'alle entwicklungen im',
      ],
    },
    'read-more': {
      alone: [
        'weiterlesen', 'jetzt weiterlesen', 'lesen sie mehr', 'lesen sie auch', 'lies auch', 'lies mehr', 'hier weiterlesen', 'hier lesen',
        'mehr erfahren', 'hier mehr erfahren', 'mehr infos', 'mehr informationen', 'zum artikel', 'zum beitrag', 'zur startseite',
        'ganzen artikel lesen', 'artikel lesen', 'den ganzen artikel lesen', 'siehe auch', 'lesen sie hier mehr', 'mehr dazu hier', 'zum video',
        'zur bildergalerie', 'zur übersicht', 'hier klicken', 'klicken sie hier',
      ],
      starts: [
        'lesen sie auch', 'lesen sie hier', 'lesen sie mehr', 'lesen sie dazu', 'lesen sie außerdem', 'lesen sie jetzt', 'lesen sie weiter', 'lies auch',
        'lies hier', 'lies mehr', 'lies dazu', 'mehr lesen:', 'mehr lesen über', 'siehe auch:', 'weiterlesen:', 'mehr dazu lesen', 'mehr dazu hier',
        'mehr erfahren:', 'auch lesen:', 'hier lesen sie', 'hier finden sie alle', 'hier geht es zum', 'hier geht es zur', "hier geht's zu",
      ],
    },
    comments: {
      alone: [
        'kommentare', 'kommentar', '# kommentare', '# kommentar', 'kommentare (#)', 'keine kommentare', 'kommentieren', 'jetzt kommentieren',
        'artikel kommentieren', 'kommentar schreiben', 'kommentar verfassen', 'kommentar abgeben', 'kommentar hinterlassen', 'kommentare lesen',
        'kommentare anzeigen', 'kommentare laden', 'alle kommentare', 'alle kommentare anzeigen', 'kommentare anzeigen und schreiben',
        'zu den kommentaren', 'schreibe einen kommentar', 'schreiben sie einen kommentar', 'hinterlasse einen kommentar',
        'hinterlassen sie einen kommentar', 'antworten', 'antwort abbrechen', 'antworten abbrechen', 'diskutieren sie mit', 'jetzt mitdiskutieren',
        'mitdiskutieren', 'diskussion', 'diskutieren', 'ihre meinung', 'ihre meinung ist gefragt', 'ihr kommentar', 'dein kommentar',
        'sagen sie uns ihre meinung', 'was meinen sie', 'was denken sie', 'die kommentarfunktion ist geschlossen', 'kommentarfunktion geschlossen',
        'die diskussion ist geschlossen', 'leserkommentare', 'leserbriefe', 'leserbrief schreiben', 'netiquette', 'anmelden zum kommentieren',
        'beitrag melden', 'kommentar melden', 'zum kommentieren anmelden', 'forum', 'umfrage', 'zur umfrage',
      ],
      starts: [
        'schreiben sie einen kommentar', 'schreibe einen kommentar', 'hinterlasse einen kommentar', 'hinterlassen sie einen kommentar',
        'diskutieren sie mit', 'diskutieren sie diesen', 'um zu kommentieren', 'um kommentieren zu können', 'melden sie sich an, um', 'melde dich an, um',
        'bitte loggen sie sich ein', 'sie müssen angemeldet sein', 'du musst angemeldet sein', 'deine e-mail-adresse wird nicht',
        'ihre e-mail-adresse wird nicht', 'die kommentarfunktion', 'bitte beachten sie unsere netiquette', 'was halten sie von',
        'sagen sie uns ihre meinung', 'schreiben sie uns ihre meinung', 'kommentare zu diesem artikel', 'die kommentare für diesen', 'umfrage:',
        'leserumfrage:',
      ],
      contains: [
        'kommentare * werden gelöscht', 'kommentare * werden nicht veröffentlicht','unsere netiquette', 'kommentarfunktion', 'in den kommentaren mit', 'erforderliche felder sind'],
    },
    consent: {
      alone: [
        'akzeptieren', 'alle akzeptieren', 'alle cookies akzeptieren', 'cookies akzeptieren', 'akzeptieren und weiter', 'zustimmen',
        'zustimmen und weiter', 'zustimmen & weiterlesen', 'einverstanden', 'ich stimme zu', 'ablehnen', 'alle ablehnen', 'cookie-einstellungen',
        'cookies verwalten', 'cookie-richtlinie', 'datenschutz', 'datenschutzerklärung', 'datenschutzeinstellungen', 'datenschutz-einstellungen',
        'privatsphäre', 'privatsphäre-einstellungen', 'externen inhalt anzeigen', 'externe inhalte anzeigen', 'externe inhalte', 'externer inhalt',
        'inhalte anzeigen', 'empfohlener externer inhalt', 'empfohlener redaktioneller inhalt', 'inhalt laden', 'einstellungen', 'impressum', 'agb',
        'nutzungsbedingungen', 'auswahl speichern', 'einstellungen speichern', 'cookies erlauben', 'einwilligung widerrufen',
      ],
      starts: [
        'wir verwenden cookies', 'wir nutzen cookies', 'diese website verwendet cookies', 'diese website benutzt cookies',
        'diese webseite verwendet cookies', 'diese seite verwendet cookies', 'um diesen inhalt anzuzeigen', 'um diesen inhalt zu sehen',
        'an dieser stelle finden sie', 'an dieser stelle befindet sich', 'an dieser stelle ist', 'hier finden sie externen inhalt',
        'hier finden sie einen externen inhalt', 'ich bin damit einverstanden, dass mir', 'damit können personenbezogene daten',
        'damit werden personenbezogene daten', 'externer inhalt', 'mit dem laden des', 'mit dem aufruf des', 'mehr dazu in unserer datenschutz',
        'weitere informationen in unserer datenschutz', 'dieser inhalt stammt von', 'dieser inhalt wird von', 'durch die nutzung dieser',
        'für die anzeige dieses', 'zur anzeige dieses', 'bitte aktivieren sie javascript', 'ihr browser unterstützt',
      ],
      contains: [
        'personenbezogene daten an drittplattformen', 'unserer datenschutzerklärung', 'externer inhalt von', 'wir brauchen ihre zustimmung',
        'wir benötigen ihre zustimmung', 'verwendet cookies', 'zustimmung erforderlich', 'der den artikel ergänzt',
      ],
    },
    copyright: {
      alone: [
        'alle rechte vorbehalten', 'nachdruck verboten', 'copyright', 'urheberrecht', '© # *', '© dpa', 'rechte am artikel erwerben',
        'artikel lizenzieren', 'alle angaben ohne gewähr', 'angaben ohne gewähr', 'ohne gewähr',
      ],
      starts: ['©', 'copyright ©', 'copyright #', 'alle rechte vorbehalten', 'alle inhalte, insbesondere', 'nachdruck nur'],
      contains: ['alle rechte vorbehalten', 'urheberrechtlich geschützt', 'nachdruck, auch auszugsweise'],
    },
    app: {
      alone: [
        'app herunterladen', 'jetzt app herunterladen', 'unsere app', 'zur app', 'app öffnen', 'in der app öffnen', 'in der app lesen',
        'jetzt herunterladen', 'hier herunterladen', 'laden sie unsere app', 'laden sie die app herunter', 'jetzt im app store', 'im app store',
        'bei google play', 'jetzt app laden', 'app laden',
      ],
      starts: [
        'laden sie unsere', 'laden sie sich unsere', 'laden sie jetzt die', 'laden sie hier die', 'hol dir die * app', 'holen sie sich die * app',
        'hier können sie die app', 'jetzt die * app',
      ],
      contains: ['laden sie unsere app', 'unsere kostenlose app', 'app herunterladen', 'im app store und', 'im google play store'],
    },
    subscription: {
      alone: [
        'abo', 'abonnement', 'abos', 'zum abo', 'abo bestellen', 'abo abschließen', 'jetzt abo abschließen', 'jetzt testen', 'jetzt kostenlos testen',
        'kostenlos testen', 'jetzt bestellen', 'jetzt abonnent werden', 'jetzt registrieren', 'registrieren', 'kostenlos registrieren', 'anmelden',
        'einloggen', 'login', 'ausloggen', 'abmelden', 'mein konto', 'mein profil', 'mein abo', 'e-paper', 'epaper', 'zum e-paper', 'digitalabo',
        'probeabo', 'jahresabo', 'sie sind bereits abonnent', 'bereits abonnent', 'bereits registriert', 'schon registriert', 'sie haben schon ein abo',
        'sie haben bereits ein abo', 'passwort vergessen', 'zu den angeboten', 'alle angebote', 'unsere angebote', 'jederzeit kündbar',
        'monatlich kündbar', 'spenden', 'jetzt spenden', 'jetzt unterstützen', 'unterstützen sie uns', 'unterstützen sie unsere arbeit',
        'mitglied werden', 'jetzt mitglied werden', 'aboservice', 'leserservice', 'premium', 'abo verwalten',
      ],
      starts: [
        'sie haben bereits ein', 'sie haben schon ein', 'sie sind bereits', 'sie sind noch kein', 'noch kein abo', 'noch nicht registriert',
        'bereits abonnent', 'bereits registriert', 'unterstützen sie unabhängigen', 'unterstützen sie unseren', 'unterstützen sie unsere',
        'unterstütze unabhängigen', 'unterstütze unseren', 'unterstütze uns', 'werden sie mitglied', 'jetzt mitglied', 'mit ihrem abo',
        'testen sie jetzt', 'testen sie * kostenlos', 'jetzt testen', 'jetzt * monate', 'danach # €', 'wenn ihnen dieser artikel',
        'hat ihnen dieser artikel gefallen', 'hat dir dieser artikel gefallen', 'dieser artikel ist kostenlos', 'dieser text ist kostenlos',
      ],
      contains: ['jederzeit kündbar', 'monatlich kündbar', 'unabhängigen journalismus', 'ein abo abschließen', 'digital-abo', 'ihr abo'],
    },
    paywall: {
      alone: [
        'weiterlesen mit *', 'mit abo weiterlesen', 'jetzt weiterlesen mit *', 'diesen artikel weiterlesen', 'diesen artikel weiterlesen mit *',
        'exklusiv für abonnenten', 'nur für abonnenten', 'für abonnenten', 'jetzt freischalten', 'artikel freischalten',
        'dieser artikel ist für abonnenten', 'lesen sie diesen artikel mit *', 'dieser inhalt ist exklusiv für abonnenten', 'wählen sie ihr abo',
      ],
      starts: [
        'um weiterzulesen', 'um weiterlesen zu können', 'um diesen artikel', 'zum weiterlesen', 'weiterlesen mit', 'jetzt weiterlesen',
        'den vollständigen artikel', 'den ganzen artikel', 'dieser artikel ist nur', 'dieser artikel ist exklusiv', 'dieser inhalt ist nur',
        'dieser beitrag ist nur', 'lesen sie den vollständigen', 'lesen sie alle artikel', 'sie haben # artikel', 'exklusiv für abonnenten',
        'nur mit abo', 'alle artikel lesen', 'zugriff auf alle inhalte', 'zugriff auf alle artikel', 'unbegrenzter zugriff', 'unbegrenzt lesen',
      ],
      contains: ['um weiterzulesen', 'nur für abonnenten', 'exklusiv für abonnenten', 'zugriff auf alle inhalte', 'zugang zu allen artikeln', 'alle artikel auf'],
    },
    'author-box': {
      alone: [
        'über den autor', 'über die autorin', 'über die autoren', 'zum autor', 'zur autorin', 'zur person', 'mehr von diesem autor', 'mehr vom autor',
        'alle artikel von *', 'alle beiträge von *', 'autorenprofil', 'autor', 'autorin', 'redaktion', 'redakteur', 'redakteurin', 'kontakt', 'profil',
        'zum autorenprofil', 'aus der redaktion', 'ein beitrag von *', 'ein artikel von *', 'kontakt zur redaktion', 'ihre redaktion',
      ],
      starts: [
        'über den autor', 'über die autorin', 'zum autor', 'alle artikel von', 'alle beiträge von', 'gastbeiträge geben', 'gastkommentare geben',
        'kontakt:', 'transparenzhinweis:', 'dieser artikel wurde von', 'dieser text wurde von', 'mit material von', 'mit informationen von',
        'mit agenturmaterial', 'mit inhalten von', 'dieser beitrag wurde am', 'dieser artikel wurde am', 'dieser eintrag wurde veröffentlicht',
        'veröffentlicht unter',
      ],
      contains: [
        'ist redakteur bei', 'ist redakteurin bei', 'ist freier journalist', 'ist freie journalistin', 'muss nicht der meinung',
        'nicht zwingend die meinung', 'die meinung des autors',
      ],
    },
    republished: {
      alone: ['mit material der dpa', 'mit dpa-material', 'redaktioneller hinweis', 'hinweis der redaktion', 'anmerkung der redaktion'],
      starts: [
        'dieser artikel erschien zuerst', 'dieser artikel ist zuerst', 'dieser artikel wurde zuerst', 'dieser artikel wurde ursprünglich',
        'dieser artikel erschien ursprünglich', 'dieser beitrag erschien zuerst', 'dieser beitrag ist zuerst', 'dieser beitrag wurde zuerst',
        'dieser text erschien zuerst', 'dieser text ist zuerst', 'der beitrag * erschien zuerst auf', 'dieses interview erschien zuerst',
        'diese geschichte erschien zuerst', 'zuerst erschienen', 'zuerst veröffentlicht', 'erstmals veröffentlicht', 'dieser artikel wurde automatisch',
        'dieser artikel wurde aktualisiert', 'dieser artikel wurde aus dem', 'hinweis der redaktion:', 'anmerkung der redaktion:', 'transparenz:',
        'dpa-infocom',
      ],
      contains: ['erschien zuerst', 'zuerst erschienen', 'zuerst veröffentlicht'],
    },
    media: {
      alone: [
        'foto', 'fotos', 'bild', 'bilder', 'video', 'videos', 'bildquelle', 'bildrechte', 'bildnachweis', 'bild vergrößern', 'bild: *',
        'bild vergrössern', 'fotostrecke', 'bildergalerie', 'bilderstrecke', 'galerie', 'zur galerie', 'video abspielen', 'video starten',
        'abspielen', 'wiedergabe', 'vollbild', 'symbolbild', 'archivbild', 'archivfoto', 'symbolfoto', 'agenturfoto', 'getty images', 'audio',
        'podcast', 'jetzt anhören', 'anhören', 'artikel vorlesen', 'video ansehen', 'jetzt ansehen', 'im video', 'stummschalten', 'bild # von #',
        '# von #', 'grafik', 'infografik', 'liveticker', 'live', 'mehr bilder', 'video laden', 'vergrößern', 'quelle', 'quellen', 'bildunterschrift',
        'artikel anhören # min', 'artikel anhören # minuten', 'diesen artikel anhören', 'diesen artikel anhören (# minuten)',
        'diesen artikel anhören (# min)', 'beitrag anhören', 'text anhören', 'vorlesen lassen', 'artikel vorlesen lassen', 'audio: *', '# min. hören',
        'video verfügbar bis *', 'verfügbar bis *', 'wird geladen', 'inhalt wird geladen', 'video wird geladen',
      ],
      starts: [
        'foto:', 'fotos:', 'bild:', 'bilder:', 'bildquelle:', 'bildrechte:', 'bildnachweis:', 'quelle:', 'quellen:', 'grafik:', 'video:', 'im video:',
        'symbolbild:', 'archivfoto:', 'archivbild:', 'titelbild:', 'aufmacherbild:', 'beitragsbild:', 'illustration:', 'sendung:', 'sehen sie hier',
        'sehen sie auch', 'sehen sie im video', 'podcast:', 'dieser artikel kann auch angehört', 'das video konnte nicht', 'artikel anhören',
        'diesen artikel anhören', 'diesen artikel vorlesen', 'fotocredit:',
      ],
      contains: ['/getty images', 'picture alliance', 'imago images', 'via www.imago'],
    },
    navigation: {
      alone: [
        'startseite', 'zurück', 'weiter', 'zurück zur startseite', 'nach oben', 'zum seitenanfang', 'seitenanfang', 'zum inhalt', 'zum inhalt springen',
        'direkt zum inhalt', 'zum hauptinhalt springen', 'zur navigation springen', 'zur navigation', 'menü', 'menü öffnen', 'menü schließen', 'hauptmenü',
        'hauptnavigation', 'suche', 'suchen', 'suche öffnen', 'schließen', 'öffnen', 'abbrechen', 'absenden', 'über uns', 'hilfe', 'karriere',
        'mediadaten', 'sitemap', 'archiv', 'newsticker', 'ressorts', 'alle ressorts', 'seite #', 'seite # von #', '# min. lesezeit', '# minuten lesezeit',
        '# min.', 'lesezeit: # min', 'lesezeit: # minuten', 'lesedauer: # minuten', 'lesedauer: ca. # minuten', 'lesezeit', 'veröffentlicht am',
        'aktualisiert am', 'stand', 'inhaltsverzeichnis', 'inhalt', 'überblick', 'vor # stunden', 'vor # minuten', 'vor # tagen', 'e-mail', 'wetter',
        'horoskop', 'rätsel', 'spiele', 'anzeigenmarkt', 'immobilien', 'stellenmarkt', 'traueranzeigen', 'veranstaltungen', 'shop',
        'ki-zusammenfassung',
        'zusammenfassung von ki erstellt', 'zusammenfassung anzeigen', 'fehler gefunden', 'hinweis an die redaktion',
        'transparenzhinweis', 'abstimmen', 'jetzt abstimmen', 'ergebnis anzeigen',
      ],
      starts: [
        'zurück zu', 'zum inhalt springen', 'zurück zur', 'lesezeit:', 'lesedauer:', 'stand:', 'sie sind hier', 'zuletzt aktualisiert',
        'veröffentlicht am', 'veröffentlicht:', 'aktualisiert:', 'aktualisiert am', 'erstellt am', 'erstellt:', 'fehler gefunden?', 'fehler im text?',
        'diese zusammenfassung wurde', 'die zusammenfassung wurde mit ki', 'zusammenfassung von ki', 'haben sie einen fehler',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['einen moment bitte', 'nur einen moment', 'zugriff verweigert', 'sicherheitsüberprüfung', 'sind sie ein mensch'],
      contains: [
        'bestätigen sie, dass sie ein mensch', 'dass sie kein roboter', 'ihr browser wird überprüft', 'javascript und cookies aktivieren',
        'zugriff auf diese seite wurde',
      ],
    },
    login: {
      alone: ['anmelden', 'login', 'bitte anmelden', 'einloggen'],
      contains: ['anmelden um weiterzulesen', 'melden sie sich an, um', 'bitte melden sie sich an', 'einloggen und weiterlesen'],
    },
    'soft-404': {
      alone: ['nicht gefunden', 'seite nicht gefunden', 'fehler 404', '404 fehler'],
      contains: [
        'seite nicht gefunden', 'seite wurde nicht gefunden', 'seite konnte nicht gefunden', 'seite existiert nicht',
        'artikel ist nicht mehr verfügbar', 'seite ist nicht mehr verfügbar', 'gesuchte seite',
      ],
    },
    'cookie-wall': {
      alone: ['bevor sie fortfahren', 'ihre privatsphäre', 'datenschutzeinstellungen', 'zustimmung', 'cookie einstellungen'],
      contains: [
        'mit werbung weiterlesen', 'wir brauchen ihre zustimmung', 'wir benötigen ihre zustimmung', 'weiter mit werbung',
        'ihre privatsphäre ist uns wichtig', 'nutzung mit werbung',
      ],
    },
  },
  corrections: ['berichtigung', 'korrektur', 'richtigstellung', 'anmerkung der redaktion', 'in einer früheren version', 'in einer früheren fassung'],
  by: [
    'von', 'von unserem redakteur', 'von unserer redakteurin', 'ein beitrag von', 'ein artikel von', 'eine analyse von', 'ein kommentar von',
    'ein interview von', 'text', 'autor', 'autorin', 'autoren', 'aus * von', 'geschrieben von', 'verfasst von', 'kommentar von', 'analyse von', 'interview von', 'bericht von', 'essay von', 'kolumne von', 'gastbeitrag von', 'glosse von', 'reportage von', 'rezension von', 'text von', 'autorin/autor'],
  published: [
    'veröffentlicht', 'veröffentlicht am', 'erschienen', 'erschienen am', 'erstellt', 'erstellt am', 'publiziert', 'publiziert am', 'datum', 'stand',
    'am', 'vom', 'online seit', 'gepostet am',
  ],
  updated: [
    'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'letzte aktualisierung', 'geändert', 'geändert am',
    'zuletzt geändert', 'update', 'überarbeitet',
  ],
  photo: [
    'foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildrechte', 'bildnachweis', 'fotograf', 'fotografin', 'quelle', 'grafik', 'illustration',
    'symbolbild', 'archivbild', 'archivfoto', 'imago', 'picture alliance',
  ],
  months: [
    'januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember',
    'jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez',
  ],
  stopWords: [
    'der', 'die', 'das', 'und', 'ist', 'nicht', 'ein', 'eine', 'zu', 'den', 'von', 'mit', 'sich', 'des', 'auf', 'für', 'im', 'dem', 'auch', 'es', 'an',
    'als', 'nach', 'wie', 'wird', 'bei', 'einer', 'um', 'am', 'sind', 'noch', 'werden', 'aus', 'sie', 'er', 'hat', 'dass', 'oder', 'war', 'haben',
    'einen', 'wurde', 'über', 'vor', 'zum', 'zur', 'aber', 'nur', 'kann', 'durch',
  ],
};
