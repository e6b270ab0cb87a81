import type { Lexicon } from './lexicon.ts';

export const fi: Lexicon = {
  language: 'fi',
  furniture: {
    advert: {
      alone: [
        'mainos', 'mainokset', 'ilmoitus', 'ilmoitukset', 'mainosilmoitus', 'kaupallinen yhteistyö', 'kaupallinen sisältö', 'kaupallinen tiedote',
        'sponsoroitu', 'sponsoroitu sisältö', 'mainossisältö', 'maksettu sisältö', 'yhteistyössä *', 'mainostajan sisältö',
        'juttu jatkuu mainoksen jälkeen', 'juttu jatkuu mainoksen alla', 'artikkeli jatkuu mainoksen jälkeen', 'teksti jatkuu mainoksen jälkeen',
        'jatkuu mainoksen jälkeen', 'juttu jatkuu kuvan alla', 'juttu jatkuu alla', 'juttu jatkuu kuvan jälkeen', 'artikkeli jatkuu kuvan alla',
        'artikkeli jatkuu alla', 'juttu jatkuu videon alla', 'sulje mainos', 'ohita mainos', 'mainosta', 'mainosta meillä', 'mainos päättyy',
        'mainos alkaa', 'mainostajille', 'mainos jatkuu alla', 'artikkeli jatkuu mainoksen alla',
      ],
      starts: [
        'mainos:', 'juttu jatkuu', 'artikkeli jatkuu', 'teksti jatkuu', 'jutun lukemista voi jatkaa', 'artikkeli sisältää mainoslinkkejä',
        'artikkeli sisältää affiliate', 'kaupallinen yhteistyö:',
      ],
      contains: ['mainoslinkkejä', 'affiliate-linkkejä', 'jatkuu mainoksen jälkeen'],
    },
    newsletter: {
      alone: [
        'uutiskirje', 'uutiskirjeet', 'tilaa uutiskirjeemme', 'tilaa uutiskirjeet', 'tilaa * uutiskirje', 'tilaa', 'tilaa tästä', 'tilaa maksutta',
        'sähköposti', 'sähköpostiosoite', 'sähköpostiosoitteesi', 'anna sähköpostiosoitteesi', 'kirjoita sähköpostiosoitteesi', 'pysy ajan tasalla',
        'kiitos tilauksesta', 'ota ilmoitukset käyttöön', 'vahvista tilaus',
      ],
      starts: [
        'tilaa uutiskirje', 'tilaa uutiskirjeemme', 'tilaa ilmainen', 'tilaa maksuton', 'saat uutiskirjeen', 'saat päivän', 'haluatko uutiskirjeen',
        'päivän tärkeimmät uutiset', 'liity postituslistalle', 'tilaamalla uutiskirjeen', 'pysy ajan tasalla', 'saat tärkeimmät uutiset',
        'saat päivän tärkeimmät',
      ],
      contains: ['sähköpostiisi', 'uutiskirjeemme', 'tilaa uutiskirje', 'peruuttaa tilauksen', 'postituslista'],
    },
    share: {
      alone: [
        'tykkää tästä', 'tykkää lataa', 'lataa',
        'jaa', 'jaa artikkeli', 'jaa juttu', 'jaa tämä', 'jaa facebookissa', 'jaa twitterissä', 'jaa whatsappissa', 'jaa sähköpostilla',
        'jaa linkedinissä', 'lähetä', 'lähetä sähköpostilla', 'tulosta', 'kopioi', 'kopioi linkki', 'linkki kopioitu', 'tallenna',
        'tallenna artikkeli', 'lue myöhemmin', 'tykkää', '# jakoa', 'ladataan', 'lahjoita artikkeli', 'ilmoita virheestä', 'lähetä palautetta',
        'anna palautetta', 'kuuntele juttu', 'kuuntele artikkeli', 'tallenna myöhemmäksi', 'tallenna juttu', 'löysitkö virheen?',
      ],
      starts: [
        'jaa:', 'jaa artikkeli', 'jaa tämä', 'klikkaa jakaaksesi', 'napsauta jakaaksesi', 'huomasitko virheen', 'löysitkö virheen', 'lähetä juttuvinkki',
        'anna palautetta',
      ],
    },
    follow: {
      alone: [
        'seuraa', 'seuraa meitä *', 'seuraa * facebookissa', 'seuraa * instagramissa', 'löydät meidät myös *', 'sosiaalinen media', 'some',
        'seuraa aihetta', 'seuraa kirjoittajaa', 'seuraa aiheita', 'juttuvinkki? lähetä se meille', 'onko sinulla juttuvinkki?', 'lähetä vinkki',
        'lähetä uutisvinkki',
      ],
      starts: ['seuraa meitä', 'seuraa aihetta', 'tykkää meistä', 'seuraa * somessa', 'liity kanavallemme', 'ota yhteyttä toimitukseen'],
      contains: ['seuraa meitä'],
    },
    related: {
      alone: [
        'lue myös', 'lue lisää', 'lue lisää aiheesta', 'aiheesta lisää', 'lisää samasta aiheesta', 'lisää aiheesta *', 'lisää uutisia',
        'lisää artikkeleita', 'lisää juttuja', 'muita juttuja', 'muut lukivat myös', 'muut lukevat', 'muut uutiset', 'aiheeseen liittyvää',
        'aiheeseen liittyvät', 'aiheeseen liittyvät artikkelit', 'liittyvät artikkelit', 'samankaltaisia artikkeleita', 'samasta aiheesta',
        'saatat pitää myös näistä', 'sinua voisi kiinnostaa', 'sinua saattaa kiinnostaa', 'suosittelemme', 'suositeltua', 'suositellut',
        'suosittelemme sinulle', 'toimitus suosittelee', 'sinulle', 'luetuimmat', 'luetuimmat uutiset', 'luetuimmat jutut', 'päivän luetuimmat',
        'suosituimmat', 'suosituimmat jutut', 'suosittua', 'katsotuimmat', 'jaetuimmat', 'uusimmat', 'uusimmat uutiset', 'tuoreimmat',
        'tuoreimmat uutiset', 'viimeisimmät', 'viimeisimmät uutiset', 'pääuutiset', 'tärkeimmät uutiset', 'juuri nyt', 'uutiset', 'aiheet',
        'avainsanat', 'asiasanat', 'tunnisteet', 'kategoriat', 'kategoria', 'näytä lisää', 'näytä kaikki', 'katso lisää', 'katso kaikki',
        'lataa lisää', 'seuraava artikkeli', 'edellinen artikkeli', 'seuraava', 'edellinen', 'katso myös', 'älä missaa', 'kuvasarja', 'kuvagalleria',
        'videot', 'sinulle suositeltua', 'suositeltua sinulle', 'lisää kirjoittajalta *', 'muut lukevat nyt',
      ],
      starts: [
        'lue myös', 'lue lisää', 'katso myös', 'kuuntele myös', 'lisää aiheesta:', 'aiheesta lisää:', 'aiheet:', 'avainsanat:', 'asiasanat:',
        'tunnisteet:', 'muut lukivat myös:',
      ],
      contains: ['lue myös:'],
    },
    'read-more': {
      alone: [
        'lue koko juttu', 'lue koko artikkeli', 'lue juttu', 'lue artikkeli', 'lue tästä', 'lue lisää täältä', 'jatka lukemista', 'klikkaa tästä',
        'klikkaa tähän', 'lisätietoja', 'lisätietoa', 'katso tästä', 'täältä', 'tästä',
      ],
      starts: ['lue:', 'lue koko', 'lue tästä', 'lue täältä', 'jatka lukemista', 'klikkaa tästä', 'katso video', 'katso kuvat', 'kuuntele:', 'video:', 'lisätietoja:'],
    },
    comments: {
      alone: [
        'kommentit on suljettu',
        'kommentit', 'kommentti', 'kommentteja', '# kommenttia', '# kommentti', 'kommentit (#)', 'kommentoi', 'kommentoi juttua', 'kommentoi artikkelia',
        'kirjoita kommentti', 'jätä kommentti', 'lisää kommentti', 'lähetä kommentti', 'näytä kommentit', 'näytä kaikki kommentit', 'lue kommentit',
        'ei kommentteja', 'kaikki kommentit', 'vastaa', 'peruuta vastaus', 'kommenttisi', 'nimi', 'nimimerkki', 'osallistu keskusteluun', 'keskustelu',
        'keskustele', 'keskustele aiheesta', 'ole ensimmäinen kommentoija', 'mitä mieltä olet', 'kerro mielipiteesi', 'kommentointi on suljettu',
        'kommentointi on päättynyt', 'kirjaudu kommentoidaksesi', 'mielipide', 'mielipidekirjoitus', 'lukijan mielipide',
      ],
      starts: [
        'jätä kommentti', 'kirjoita kommentti', 'kirjaudu kommentoidaksesi', 'kirjaudu sisään', 'sinun täytyy kirjautua', 'sinun tulee kirjautua',
        'sähköpostiosoitettasi ei', 'mitä mieltä olet', 'kommentointi on', 'osallistu keskusteluun', 'pakolliset kentät',
      ],
      contains: ['pakolliset kentät on merkitty', 'kommenttikentässä', 'ei julkaista'],
    },
    consent: {
      alone: [
        'hyväksy', 'hyväksy kaikki', 'hyväksy evästeet', 'hyväksy kaikki evästeet', 'hyväksyn', 'hylkää', 'hylkää kaikki', 'asetukset',
        'evästeasetukset', 'evästeet', 'evästekäytäntö', 'hallitse evästeitä', 'tietosuoja', 'tietosuojaseloste', 'tietosuojakäytäntö', 'yksityisyys',
        'yksityisyysasetukset', 'käyttöehdot', 'rekisteriseloste', 'salli kaikki', 'vain välttämättömät', 'ymmärrän', 'jatka',
      ],
      starts: [
        'käytämme evästeitä', 'tämä sivusto käyttää', 'sivusto käyttää evästeitä', 'verkkosivusto käyttää', 'sivustomme käyttää', 'me ja kumppanimme',
        'jatkamalla sivuston käyttöä', 'nähdäksesi tämän sisällön', 'sisällön näyttäminen', 'upotusta ei voida', 'lue tietosuojaseloste', 'selaimesi ei',
        'ota javascript käyttöön',
      ],
      contains: ['käyttää evästeitä', 'evästeiden käyttö', 'evästeiden käytön', 'tietosuojaseloste', 'käyttöehdot'],
    },
    copyright: {
      alone: ['kaikki oikeudet pidätetään', 'tekijänoikeus', 'tekijänoikeudet', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'kaikki oikeudet', 'tekijänoikeus:'],
      contains: ['kaikki oikeudet pidätetään', 'kopiointi kielletty'],
    },
    app: {
      alone: ['lataa sovelluksemme', 'lataa * sovellus', 'sovellus', 'sovelluksemme', 'avaa sovelluksessa', 'lataa app storesta', 'lataa google playsta'],
      starts: ['lataa sovellus', 'lataa sovelluksemme', 'lataa * sovellus'],
      contains: ['lataa sovellus', 'sovelluksemme', 'app storesta'],
    },
    subscription: {
      alone: [
        'tilaa lehti', 'tilaa nyt', 'tilaa digi', 'tilaukset', 'tilaus', 'tilaajalle', 'tilaajille', 'oletko jo tilaaja',
        'oletko jo tilaaja? kirjaudu', 'onko sinulla jo tunnus?', 'onko sinulla jo tili?', 'kirjaudu', 'kirjaudu sisään', 'kirjaudu ulos',
        'luo tunnus', 'luo tili', 'luo tunnukset', 'rekisteröidy', 'omat tiedot', 'oma tili', 'oma sivu', 'unohditko salasanan',
        'unohditko salasanasi?', 'näköislehti', 'digilehti', 'asiakaspalvelu', 'kokeile maksutta', 'kokeile ilmaiseksi', 'katso tarjous',
        'tutustu tilaustarjouksiin', 'liity jäseneksi', 'lahjoita', 'plus', 'tue journalismiamme', 'tue riippumatonta journalismia', 'tue työtämme',
      ],
      starts: [
        'oletko jo tilaaja', 'onko sinulla jo', 'etkö ole vielä', 'tilaa nyt', 'tilaa lehti', 'tilaa digi', 'tue riippumatonta', 'tue meitä',
        'liity jäseneksi', 'kokeile maksutta', 'kokeile ilmaiseksi', 'luo tunnus', 'pidätkö lukemastasi', 'tämä artikkeli on maksuton',
        'kiitos, että luet',
      ],
      contains: ['riippumatonta journalismia', 'jo tilaaja', 'voit perua milloin tahansa'],
    },
    paywall: {
      alone: [
        'vain tilaajille', 'tämä sisältö on vain tilaajille', 'tämä juttu on vain tilaajille', 'tilaajan sisältö', 'lue tämä juttu',
        'jatka lukemista tilaajana', 'avaa artikkeli', 'kirjaudu lukeaksesi', 'maksumuuri', 'haluatko lukea koko jutun', 'tilaa ja lue koko juttu',
        'jatka lukemista tilaamalla',
      ],
      starts: [
        'jatkaaksesi lukemista', 'lukeaksesi koko', 'lukeaksesi jutun', 'lukeaksesi artikkelin', 'haluatko lukea koko', 'haluatko jatkaa lukemista',
        'tämä artikkeli on vain', 'sisältö on vain', 'kirjaudu lukeaksesi', 'olet lukenut', 'tilaamalla pääset', 'tilaajana pääset', 'lue rajattomasti',
      ],
      contains: ['vain tilaajille', 'jatkaaksesi lukemista', 'kuukauden ilmaiset'],
    },
    'author-box': {
      alone: [
        'julkaissut *', 'näytä kaikki kirjoittajan artikkelit', 'näytä kaikki kirjoittajan * artikkelit',
        'kirjoittajasta', 'tietoa kirjoittajasta', 'kirjoittaja', 'kirjoittajan muut jutut', 'lisää kirjoittajalta', 'toimittaja', 'toimitus',
        'ota yhteyttä', 'yhteystiedot', 'kaikki artikkelit kirjoittajalta *', 'meistä',
      ],
      starts: ['tietoa kirjoittajasta', 'kaikki artikkelit kirjoittajalta', 'lähde:', 'lähteet:', 'yhteydenotot:'],
      contains: ['kirjoittaja on * toimittaja', 'ei välttämättä edusta'],
    },
    republished: {
      alone: ['juttu on käännetty automaattisesti'],
      starts: [
        'juttu on julkaistu alun perin', 'juttu julkaistiin alun perin', 'artikkeli on julkaistu alun perin', 'artikkeli julkaistiin alun perin',
        'artikkeli on alun perin', 'tämä juttu on julkaistu', 'tämä artikkeli on julkaistu', 'tämä artikkeli julkaistiin', 'juttua on päivitetty',
        'juttua päivitetty', 'artikkelia on päivitetty', 'juttua on korjattu', 'korjaus:', 'artikkeli * julkaistiin ensimmäisen kerran',
      ],
      contains: ['julkaistu alun perin', 'julkaistiin alun perin'],
    },
    media: {
      alone: [
        'näytä tämä julkaisu instagramissa', 'henkilön * jakama julkaisu',
        'kuva', 'kuvat', 'kuvia', 'video', 'katso video', 'katso kuvat', 'toista', 'toista video', 'kuuntele', 'podcast', 'podcastit', 'koko näyttö',
        'suurenna', 'suurenna kuva', 'arkistokuva', 'kuvituskuva', 'kuvateksti', 'kuva #', '# kuvaa', 'grafiikka', 'suora', 'suora lähetys',
        'kuuntele uutinen',
      ],
      starts: ['kuva:', 'kuvat:', 'kuvateksti:', 'arkistokuva:', 'kuvituskuva:', 'grafiikka:', 'piirros:', 'kuuntele jakso'],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'artikkelien selaus', 'julkaistu kategoriassa *',
        'etusivu', 'etusivulle', 'takaisin', 'takaisin etusivulle', 'takaisin ylös', 'ylös', 'siirry sisältöön', 'hyppää sisältöön',
        'siirry pääsisältöön', 'hyppää pääsisältöön', 'valikko', 'avaa valikko', 'sulje valikko', 'päävalikko', 'haku', 'hae', 'sulje', 'avaa',
        'peruuta', 'tietoa meistä', 'arkisto', 'ohjeet', 'usein kysyttyä', 'osastot', 'sisällysluettelo', 'sivu #', 'lukuaika', 'lukuaika # min',
        '# min lukuaika', '# min', 'julkaistu', 'päivitetty', '# tuntia sitten', '# minuuttia sitten', '# päivää sitten', 'sää', 'horoskooppi',
        'ristikot', 'pelit', 'tv-opas',
      ],
      starts: ['siirry sisältöön', 'olet tässä', 'julkaistu:', 'julkaistu #', 'päivitetty:', 'päivitetty #', 'viimeksi päivitetty'],
    },
  },
  walls: {
    challenge: {
      alone: ['hetkinen', 'pääsy estetty'],
      contains: ['että olet ihminen', 'ettet ole robotti', 'tarkistetaan selainta'],
    },
    login: {
      alone: ['kirjaudu sisään', 'kirjaudu'],
      contains: ['kirjaudu sisään jatkaaksesi', 'kirjaudu sisään lukeaksesi'],
    },
    'soft-404': {
      alone: ['sivua ei löydy', 'sivua ei löytynyt'],
      contains: ['sivua ei löytynyt', 'sivua ei löydy', 'etsimääsi sivua', 'sivua ei ole olemassa'],
    },
    'cookie-wall': {
      alone: ['ennen kuin jatkat', 'yksityisyytesi'],
      contains: ['arvostamme yksityisyyttäsi', 'tarvitsemme suostumuksesi', 'hyväksy ja jatka'],
    },
  },
  corrections: ['oikaisu', 'korjaus', 'aiemmassa versiossa'],
  authorIs: ['on', 'kirjoittaa', 'työskentelee'],
  by: ['teksti', 'kirjoittaja', 'kirjoittanut', 'toimittaja'],
  published: ['julkaistu', 'luotu', 'päiväys', 'julkaisuaika'],
  updated: ['päivitetty', 'viimeksi päivitetty', 'muokattu', 'viimeksi muokattu', 'muutettu'],
  photo: ['kuva', 'kuvat', 'valokuva', 'kuvaaja', 'piirros', 'grafiikka', 'arkistokuva', 'kuvituskuva', 'video', 'lähde', 'lehtikuva'],
  months: [
    'tammikuuta', 'helmikuuta', 'maaliskuuta', 'huhtikuuta', 'toukokuuta', 'kesäkuuta', 'heinäkuuta', 'elokuuta', 'syyskuuta', 'lokakuuta', 'marraskuuta', 'joulukuuta',
    'tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu',
    'tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu',
  ],
  stopWords: [
    'ja', 'on', 'ei', 'että', 'se', 'oli', 'ovat', 'hän', 'mukaan', 'myös', 'kun', 'mutta', 'joka', 'olla', 'sen', 'ole', 'tai', 'niin', 'kuin', 'ollut',
    'jos', 'jo', 'vielä', 'nyt', 'voi', 'vain', 'joiden', 'jotka', 'sekä', 'noin', 'he', 'tämä', 'siitä', 'tämän', 'vuoden', 'kanssa', 'olisi', 'sanoo',
    'mitä', 'hänen', 'jälkeen', 'koska', 'nämä', 'kertoo',
  ],
};
