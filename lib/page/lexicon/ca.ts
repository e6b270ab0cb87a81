import type { Lexicon } from './lexicon.ts';

export const ca: Lexicon = {
  language: 'ca',
  furniture: {
    advert: {
      alone: [
        'publicitat', 'anunci', 'anuncis', 'contingut patrocinat', 'patrocinat', 'patrocinat per *', 'contingut de marca',
        'continua llegint després de la publicitat', "l'article continua després de la publicitat", 'continua després de la publicitat',
        'la notícia continua després de la publicitat', 'l’article continua després de la publicitat', 'la notícia continua sota la publicitat',
      ],
    },
    newsletter: {
      alone: [
        'butlletí', 'butlletins', 'el nostre butlletí', 'subscriu-te', "subscriu-t'hi", 'subscriu-te al butlletí', 'subscriu-te al nostre butlletí',
        'subscriu-te a la newsletter', "apunta't al butlletí", 'correu electrònic', 'el teu correu electrònic', 'adreça electrònica',
        'rep les notícies', 'activa les notificacions', 'introdueix el teu correu electrònic', 'introduïu el vostre correu electrònic',
      ],
      starts: [
        'subscriu-te al nostre', 'subscriu-te al butlletí', 'subscriu-te aquí', "apunta't al", 'rep les últimes notícies', 'rep cada dia',
        "registra't aquí per", 'inscriu-te aquí', 'les notícies més importants al teu', 'rep les notícies més importants',
      ],
      contains: ['al teu correu', 'a la teva bústia', 'el nostre butlletí', 'directament al teu'],
    },
    share: {
      alone: [
        "m'agrada s'està carregant", "s'està carregant", 'comparteix això',
        'comparteix', 'compartir', "comparteix l'article", 'comparteix aquest article', 'comparteix a *', 'comparteix per *', 'envia',
        'envia per correu', 'imprimeix', 'imprimir', "copia l'enllaç", 'copiar enllaç', 'enllaç copiat', 'desa', 'guarda', "m'agrada",
        'desa per a més tard', 'desa l’article', 'has trobat un error?', 'heu trobat un error?', 'informa d’un error',
      ],
      starts: ['comparteix:', 'comparteix aquest', 'fes clic per compartir'],
    },
    follow: {
      alone: ['segueix-nos', 'segueix-nos a *', 'xarxes socials'],
      starts: ['segueix-nos a', 'segueix el nostre canal'],
    },
    related: {
      alone: [
        'notícies relacionades', 'articles relacionats', 'relacionat', 'relacionats', 'temes relacionats', 'et pot interessar',
        'també et pot interessar', 'et recomanem', 'més informació', 'més notícies', 'més llegit', 'el més llegit', 'els més llegits',
        'les més llegides', 'més vistos', 'últimes notícies', 'darreres notícies', 'destacats', 'recomanats', 'etiquetes', 'temes', 'categories',
        "mostra'n més", 'veure més', 'següent', 'anterior', 'altres notícies', 'llegeix també', 'mostra’n més', 'veure-ho tot',
      ],
      starts: [
        'llegeix també', 'et pot interessar:', 'notícies relacionades:', 'etiquetes:', 'temes:', 'més informació:', 'llegiu també:', 'llegeix també:',
        'llegiu més:',
      ],
    },
    'read-more': {
      alone: ['llegeix més', 'llegir més', 'continua llegint', 'segueix llegint', 'fes clic aquí', 'aquí', "llegeix l'article sencer", 'font'],
      starts: ['llegeix més', 'continua llegint', 'fes clic aquí', 'font:', 'vegeu també:'],
    },
    comments: {
      alone: [
        'comentaris', 'comentari', '# comentaris', '# comentari', 'comenta', 'deixa un comentari', 'escriu un comentari', 'afegeix un comentari',
        'veure comentaris', 'respon', 'cancel·la les respostes', 'nom', 'sense comentaris',
      ],
      starts: ['deixa un comentari', 'escriu un comentari', "l'adreça electrònica no es publicarà", "has d'iniciar sessió", 'inicia la sessió per comentar'],
    },
    consent: {
      alone: [
        'accepta', 'acceptar', 'accepto', 'accepta-ho tot', 'accepta les galetes', 'rebutja', 'rebutja-ho tot', 'configuració', 'política de galetes',
        'política de privacitat', 'avís legal', "condicions d'ús", 'tanca',
      ],
      starts: ['utilitzem galetes', 'aquest lloc web utilitza galetes', 'aquest web utilitza galetes'],
      contains: ['utilitza galetes', 'ús de galetes', 'política de privacitat', 'política de galetes'],
    },
    copyright: {
      alone: ['tots els drets reservats', '© # *'],
      starts: ['©', 'copyright ©', 'tots els drets reservats'],
      contains: ['tots els drets reservats'],
    },
    subscription: {
      alone: [
        'subscripcions', 'fes-te subscriptor', 'fes-te soci', 'inicia sessió', 'inicia la sessió', "registra't", 'ja ets subscriptor?', 'el meu compte',
        "dona'ns suport", 'fes una donació',
      ],
      starts: ['ja ets subscriptor', 'fes-te subscriptor', 'dona suport al periodisme'],
    },
    paywall: {
      alone: [
        'només per a subscriptors', 'contingut exclusiu per a subscriptors', 'aquest article és només per a subscriptors',
        'article només per a subscriptors', 'contingut només per a subscriptors', 'subscriu-te per continuar llegint',
      ],
      starts: ['per continuar llegint', 'aquest contingut és exclusiu'],
    },
    'author-box': {
      alone: ['publicat per *', "sobre l'autor", "sobre l'autora", 'més articles de *', 'redacció', 'contacte'],
      starts: ["sobre l'autor", 'més articles de'],
    },
    republished: {
      starts: ['aquest article es va publicar', 'publicat originalment a'],
    },
    media: {
      alone: [
        'foto', 'fotos', 'imatge', 'vídeo', 'galeria', 'reprodueix', 'escolta', 'pantalla completa', 'arxiu', 'en directe', 'escolta l’article',
        'escolta la notícia', 'escolteu l’article', 'veure vídeo', 'mira el vídeo', 'veure el vídeo',
      ],
      starts: ['foto:', 'fotografia:', 'imatge:', 'vídeo:'],
    },
    navigation: {
      alone: [
        "navegació d'entrades",
        'inici', 'portada', 'torna a dalt', 'vés al contingut', 'salta al contingut', 'menú', 'cerca', 'cercar', 'qui som', 'fa # hores', 'fa # minuts',
        '# min de lectura', 'temps de lectura',
      ],
      starts: ['temps de lectura', 'vés al contingut', 'torna a', 'publicat el', 'actualitzat el'],
    },
    app: {
      alone: ['descarrega’t la nostra app', 'descarrega la nostra app', 'descarrega’t l’app'],
    },
  },
  walls: {
    challenge: {
      alone: ['un moment', 'accés denegat'],
      contains: ['verifica que ets humà', 'que no ets un robot'],
    },
    login: {
      alone: ['inicia sessió', 'accedeix'],
      contains: ['inicia sessió per'],
    },
    'soft-404': {
      alone: ['pàgina no trobada', 'no trobada', 'error 404'],
      contains: ['pàgina no trobada', 'no s\'ha trobat la pàgina', 'la pàgina que busques', 'la pàgina no existeix'],
    },
    'cookie-wall': {
      alone: ['abans de continuar', 'la teva privacitat'],
      contains: ['valorem la teva privacitat', 'accepta i continua'],
    },
  },
  corrections: ['correcció', 'rectificació', 'fe d\'errades', 'una versió anterior'],
  authorIs: ['és', 'escriu', 'treballa'],
  by: ['per', 'de', 'text', 'redacció', 'autor', 'autora'],
  published: ['publicat', 'publicat el', 'data', 'el'],
  updated: ['actualitzat', 'actualitzat el', 'modificat', 'última actualització'],
  photo: ['foto', 'fotos', 'fotografia', 'imatge', 'vídeo', 'arxiu', 'font'],
  months: [
    'gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre',
    'gen', 'febr', 'març', 'abr', 'maig', 'juny', 'jul', 'ag', 'set', 'oct', 'nov', 'des',
  ],
  stopWords: [
    'el', 'la', 'els', 'les', 'de', 'del', 'dels', 'i', 'que', 'en', 'un', 'una', 'per', 'amb', 'és', 'no', 'al', 'com', 'més', 'ha', 'aquest',
    'aquesta', 'però', 'també', 'són', 'ser', 'han', 'seva', 'seu', 'fer', 'sobre', 'entre', 'quan', 'perquè', 'aquests', 'hi', 'es', 'va', 'li', 'fins',
  ],
};
