import type { Lexicon } from './lexicon.ts';

export const et: Lexicon = {
  language: 'et',
  furniture: {
    advert: {
      alone: [
        'reklaam', 'sisuturundus', 'kuulutus', 'kuulutused', 'sponsoreeritud', 'sponsoritud sisu', 'artikkel jätkub pärast reklaami',
        'lugu jätkub pärast reklaami', 'artikkel jätkub reklaami järel', 'lugu jätkub reklaami järel',
      ],
    },
    newsletter: {
      alone: [
        'uudiskiri', 'meie uudiskiri', 'liitu uudiskirjaga', 'liitu meie uudiskirjaga', 'telli uudiskiri', 'telli meie uudiskiri', 'e-post',
        'e-posti aadress', 'sisesta oma e-post', 'sisesta oma e-posti aadress', 'sisesta e-posti aadress', 'sinu e-posti aadress',
      ],
      starts: ['liitu meie uudiskirjaga', 'telli meie', 'telli uudiskiri', 'olulisemad uudised otse', 'saa olulisemad uudised'],
      contains: ['sinu postkasti', 'oma postkasti', 'meie uudiskirjaga'],
    },
    share: {
      alone: [
        'jaga', 'jaga artiklit', 'jaga lugu', 'jaga facebookis', 'saada', 'saada e-postiga', 'prindi', 'kopeeri link', 'salvesta', 'meeldib',
        'teata veast', 'salvesta hilisemaks', 'salvesta artikkel', 'märkasid viga?', 'leidsid vea?', 'anna veast teada',
      ],
      starts: ['jaga:', 'jaga seda'],
    },
    follow: {
      alone: ['jälgi meid', 'jälgi meid facebookis', 'sotsiaalmeedia'],
      starts: ['jälgi meid'],
    },
    related: {
      alone: [
        'seotud lood', 'seotud uudised', 'seotud artiklid', 'seotud teemad', 'seotud', 'loe ka', 'loe veel', 'loe lisaks', 'vaata ka', 'vaata veel',
        'sulle võib huvi pakkuda', 'soovitame', 'soovitatud', 'loetumad', 'enim loetud', 'populaarsed', 'viimased uudised', 'uudised', 'uusimad',
        'märksõnad', 'teemad', 'kategooriad', 'näita rohkem', 'järgmine', 'eelmine', 'rohkem uudiseid', 'veel samal teemal', 'värsked uudised',
        'värskemad uudised', 'uusimad uudised', 'näita kõiki', 'vaata kõiki', 'veel samalt autorilt',
      ],
      starts: ['loe ka', 'loe veel:', 'loe lisaks:', 'vaata ka:', 'seotud lood:', 'märksõnad:'],
    },
    'read-more': {
      alone: ['loe edasi', 'loe rohkem', 'loe kogu artiklit', 'loe täismahus', 'vajuta siia', 'kliki siia', 'siit', 'allikas', 'edasi'],
      starts: ['loe edasi', 'loe kogu', 'kliki siia', 'allikas:'],
    },
    comments: {
      alone: [
        'kommentaarid', 'kommentaar', '# kommentaari', '# kommentaar', 'kommenteeri', 'lisa kommentaar', 'kirjuta kommentaar', 'vaata kommentaare',
        'loe kommentaare', 'vasta', 'nimi',
      ],
      starts: ['lisa kommentaar', 'kommenteerimiseks logi', 'sinu e-postiaadressi ei'],
    },
    consent: {
      alone: [
        'nõustun', 'nõustu', 'nõustu kõigiga', 'keeldu', 'seaded', 'küpsised', 'küpsiste seaded', 'privaatsuspoliitika', 'privaatsustingimused',
        'kasutustingimused', 'sulge', 'veebileht kasutab küpsiseid', 'see veebileht kasutab küpsiseid', 'sait kasutab küpsiseid',
      ],
      starts: ['kasutame küpsiseid', 'see veebileht kasutab', 'see leht kasutab küpsiseid'],
      contains: ['kasutab küpsiseid', 'küpsiste kasutamise'],
    },
    copyright: {
      alone: ['kõik õigused kaitstud', '© # *'],
      starts: ['©', 'copyright ©', 'kõik õigused'],
      contains: ['kõik õigused kaitstud'],
    },
    subscription: {
      alone: [
        'telli', 'telli ajaleht', 'telli kohe', 'telli digipakett', 'logi sisse', 'logi välja', 'registreeru', 'loo konto', 'minu konto',
        'unustasid parooli?', 'toeta meid', 'oled juba tellija?',
      ],
      starts: ['oled juba tellija', 'toeta sõltumatut', 'telli ja loe'],
    },
    paywall: {
      alone: [
        'ainult tellijale', 'ainult tellijatele', 'see artikkel on ainult tellijatele', 'artikkel on ainult tellijatele', 'edasi lugemiseks telli',
        'edasi lugemiseks logi sisse',
      ],
      starts: ['edasi lugemiseks', 'lugemise jätkamiseks', 'artikkel on tasuline'],
    },
    'author-box': {
      alone: ['autor', 'autorist', 'toimetus', 'toimetaja', 'kontakt'],
      starts: ['toimetaja:', 'autor:'],
    },
    media: {
      alone: [
        'foto', 'fotod', 'pilt', 'video', 'galerii', 'vaata galeriid', 'vaata videot', 'kuula', 'taskuhääling', 'otse', 'kuula artiklit',
        'kuula lugu', 'kuula uudist', 'lugemisaeg: # min', 'lugemisaeg # min', 'esita video',
      ],
      starts: ['foto:', 'fotod:', 'video:', 'pilt:'],
    },
    navigation: {
      alone: [
        'avaleht', 'esileht', 'tagasi', 'tagasi üles', 'üles', 'liigu sisu juurde', 'menüü', 'otsi', 'otsing', 'meist', '# min lugemist',
        '# tundi tagasi', '# minutit tagasi', 'ilm', 'horoskoop',
      ],
      starts: ['tagasi avalehele', 'liigu edasi põhisisu'],
    },
    app: {
      alone: ['lae alla meie rakendus', 'laadi alla meie rakendus', 'lae alla rakendus'],
    },
  },
  walls: {
    challenge: {
      alone: ['üks hetk', 'juurdepääs keelatud'],
      contains: ['et oled inimene', 'et sa ei ole robot'],
    },
    login: {
      alone: ['logi sisse'],
      contains: ['logi sisse, et', 'jätkamiseks logi sisse'],
    },
    'soft-404': {
      alone: ['lehte ei leitud', 'ei leitud'],
      contains: ['lehte ei leitud', 'lehekülge ei leitud', 'otsitud lehte', 'lehte ei eksisteeri'],
    },
    'cookie-wall': {
      alone: ['enne jätkamist', 'sinu privaatsus'],
      contains: ['hoolime sinu privaatsusest', 'vajame sinu nõusolekut'],
    },
  },
  corrections: ['parandus', 'täpsustus', 'varasemas versioonis'],
  authorIs: ['on', 'kirjutab', 'töötab'],
  by: ['autor', 'tekst', 'toimetaja', 'kirjutas'],
  published: ['avaldatud', 'kuupäev', 'lisatud'],
  updated: ['uuendatud', 'muudetud', 'täiendatud'],
  photo: ['foto', 'fotod', 'pilt', 'video', 'allikas', 'illustratsioon'],
  months: [
    'jaanuar', 'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember',
    'jaan', 'veebr', 'märts', 'apr', 'mai', 'juuni', 'juuli', 'aug', 'sept', 'okt', 'nov', 'dets',
  ],
  stopWords: [
    'ja', 'on', 'ei', 'et', 'see', 'oli', 'kui', 'ka', 'mis', 'ta', 'aga', 'oma', 'või', 'kes', 'nii', 'siis', 'veel', 'juba', 'ning', 'pole', 'mida',
    'seda', 'selle', 'aastal', 'eesti', 'tema', 'meie', 'nad', 'välja', 'pärast', 'ütles',
  ],
};
