import type { Lexicon } from './lexicon.ts';

export const sw: Lexicon = {
  language: 'sw',
  furniture: {
    advert: {
      alone: ['tangazo', 'matangazo', 'tangazo la biashara', 'maudhui yaliyofadhiliwa', 'habari inaendelea baada ya tangazo'],
    },
    newsletter: {
      alone: [
        'jarida', 'jarida letu', 'jiandikishe', 'jisajili', 'jiunge na jarida letu', 'jiandikishe kwa jarida letu', 'barua pepe', 'weka barua pepe yako',
        'pata habari mpya',
      ],
      starts: ['jiandikishe kwa', 'jiandikishe hapa', 'jisajili hapa', 'jiunge na jarida'],
      contains: ['moja kwa moja kwenye barua pepe', 'kwenye barua pepe yako', 'jarida letu'],
    },
    share: {
      alone: [
        'shiriki', 'sambaza', 'shiriki habari hii', 'sambaza habari hii', 'chapisha', 'nakili kiungo', 'hifadhi', 'tuma', 'penda', 'shiriki kwenye *',
      ],
      starts: ['shiriki:', 'sambaza:'],
    },
    follow: {
      alone: ['tufuate', 'tufuatilie', 'mitandao ya kijamii'],
      starts: ['tufuate kwenye', 'tufuatilie kwenye'],
    },
    related: {
      alone: [
        'habari zinazohusiana', 'makala zinazohusiana', 'habari nyingine', 'habari zaidi', 'soma pia', 'soma zaidi', 'unaweza kupenda',
        'zilizopendekezwa', 'zinazosomwa zaidi', 'zilizosomwa zaidi', 'maarufu', 'habari mpya', 'habari kuu', 'habari za hivi punde', 'tazama pia',
        'tazama zaidi', 'mada', 'vitambulisho', 'inayofuata', 'iliyotangulia', 'video',
      ],
      starts: ['soma pia', 'soma zaidi:', 'tazama pia:', 'mada zinazohusiana'],
    },
    'read-more': {
      alone: ['endelea kusoma', 'soma habari kamili', 'bofya hapa', 'hapa', 'chanzo', 'maelezo zaidi'],
      starts: ['endelea kusoma', 'bofya hapa', 'chanzo:', 'soma habari kamili'],
    },
    comments: {
      alone: ['maoni', 'maoni #', 'toa maoni', 'andika maoni', 'acha maoni', 'tazama maoni', 'jibu', 'jina'],
      starts: ['toa maoni yako', 'barua pepe yako haitachapishwa', 'ingia ili kutoa'],
    },
    consent: {
      alone: ['kubali', 'kubali yote', 'nakubali', 'kataa', 'mipangilio', 'sera ya faragha', 'vigezo na masharti', 'masharti ya matumizi', 'funga'],
      starts: ['tunatumia vidakuzi', 'tovuti hii inatumia'],
      contains: ['inatumia vidakuzi', 'sera ya faragha'],
    },
    copyright: {
      alone: ['haki zote zimehifadhiwa', '© # *'],
      starts: ['©', 'copyright ©', 'haki zote zimehifadhiwa'],
      contains: ['haki zote zimehifadhiwa'],
    },
    subscription: {
      alone: ['ingia', 'toka', 'fungua akaunti', 'akaunti yangu', 'umesahau nenosiri?', 'tuunge mkono', 'changia'],
      starts: ['tayari una akaunti'],
    },
    'author-box': {
      alone: ['kuhusu mwandishi', 'mwandishi', 'wasiliana nasi', 'kuhusu sisi', 'mhariri'],
      starts: ['kuhusu mwandishi'],
    },
    media: {
      alone: ['picha', 'chanzo cha picha', 'maelezo ya picha', 'tazama video', 'sikiliza', 'moja kwa moja'],
      starts: ['picha:', 'chanzo cha picha', 'maelezo ya picha', 'maelezo ya video'],
      contains: ['chanzo cha picha'],
    },
    navigation: {
      alone: ['mwanzo', 'nyumbani', 'rudi', 'rudi juu', 'menyu', 'tafuta', 'ruka hadi maelezo', 'saa # zilizopita', 'dakika # zilizopita', 'leo', 'jana'],
      starts: ['ruka hadi', 'rudi mwanzo'],
    },
    app: {
      alone: ['pakua programu yetu', 'pakua app yetu'],
    },
  },
  walls: {
    challenge: {
      alone: ['subiri kidogo', 'ufikiaji umekataliwa'],
      contains: ['thibitisha kuwa wewe ni binadamu', 'kuwa wewe si roboti'],
    },
    login: {
      alone: ['ingia'],
      contains: ['ingia ili kuendelea', 'ingia ili kusoma'],
    },
    'soft-404': {
      alone: ['ukurasa haujapatikana', 'haujapatikana'],
      contains: ['ukurasa haujapatikana', 'ukurasa unaoutafuta', 'ukurasa huu haupo'],
    },
    'cookie-wall': {
      alone: ['kabla ya kuendelea', 'faragha yako'],
      contains: ['tunathamini faragha yako', 'tunahitaji idhini yako'],
    },
  },
  corrections: ['marekebisho', 'masahihisho'],
  authorIs: ['ni', 'huandika'],
  by: ['na', 'mwandishi', 'imeandikwa na'],
  published: ['imechapishwa', 'tarehe', 'ilichapishwa'],
  updated: ['imesasishwa', 'ilisasishwa', 'imeboreshwa'],
  photo: ['picha', 'chanzo cha picha', 'video', 'chanzo'],
  months: [
    'januari', 'februari', 'machi', 'aprili', 'mei', 'juni', 'julai', 'agosti', 'septemba', 'oktoba', 'novemba', 'desemba',
    'jan', 'feb', 'mac', 'apr', 'mei', 'jun', 'jul', 'ago', 'sep', 'okt', 'nov', 'des',
  ],
  stopWords: [
    'ya', 'na', 'wa', 'kwa', 'ni', 'katika', 'za', 'la', 'kuwa', 'hii', 'huyo', 'kama', 'lakini', 'pia', 'yake', 'wake', 'hiyo', 'cha', 'hayo', 'bila',
    'kutoka', 'baada', 'watu', 'alisema', 'ambayo', 'ambao', 'hilo', 'zaidi', 'sasa', 'bado',
  ],
};
