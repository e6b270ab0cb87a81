import type { Lexicon } from './lexicon.ts';

export const lt: Lexicon = {
  language: 'lt',
  furniture: {
    advert: {
      alone: [
        'reklama', 'reklaminis straipsnis', 'užsakymas', 'užsakomasis turinys', 'remiamas turinys', 'remiama', 'skelbimas', 'skelbimai',
        'straipsnis tęsiamas po reklamos', 'tęsinys po reklamos', 'straipsnio tęsinys – po reklamos', 'straipsnio tęsinys po reklamos',
        'straipsnis tęsiamas žemiau', 'tęsinys žemiau',
      ],
    },
    newsletter: {
      alone: [
        'naujienlaiškis', 'mūsų naujienlaiškis', 'prenumeruok', 'prenumeruoti', 'prenumeruokite', 'prenumeruokite mūsų naujienlaiškį',
        'prenumeruokite naujienlaiškį', 'užsiprenumeruok naujienlaiškį', 'el. paštas', 'el. pašto adresas', 'įveskite el. paštą',
        'įveskite el. pašto adresą', 'įveskite savo el. paštą', 'įrašykite savo el. paštą', 'jūsų el. paštas',
      ],
      starts: [
        'prenumeruokite mūsų', 'prenumeruok mūsų', 'užsiprenumeruokite mūsų', 'gaukite naujausias', 'svarbiausios naujienos tiesiai',
        'gaukite svarbiausias naujienas',
      ],
      contains: ['tiesiai į savo el. paštą', 'į jūsų el. paštą', 'į savo pašto dėžutę', 'mūsų naujienlaiškį'],
    },
    share: {
      alone: [
        'dalintis', 'dalinkis', 'dalinkitės', 'dalintis straipsniu', 'pasidalink', 'pasidalinti', 'siųsti', 'spausdinti', 'kopijuoti nuorodą',
        'išsaugoti', 'patinka', 'pranešti apie klaidą', 'dalintis facebook', 'dalintis *', 'išsaugoti vėliau', 'išsaugoti straipsnį',
        'pastebėjote klaidą?', 'radote klaidą?', 'praneškite apie klaidą',
      ],
      starts: ['dalinkitės:', 'pasidalinkite šiuo'],
    },
    follow: {
      alone: ['sekite mus', 'sek mus', 'sekite mus facebook', 'socialiniai tinklai'],
      starts: ['sekite mus', 'sek mus'],
    },
    related: {
      alone: [
        'susiję straipsniai', 'susijusios naujienos', 'susiję', 'panašūs straipsniai', 'skaitykite taip pat', 'taip pat skaitykite',
        'skaityk taip pat', 'skaitykite daugiau', 'jus gali sudominti', 'jums gali patikti', 'rekomenduojame', 'skaitomiausi',
        'skaitomiausi straipsniai', 'populiariausi', 'populiarios naujienos', 'naujausi', 'naujausi straipsniai', 'naujausios naujienos', 'naujienos',
        'žymos', 'temos', 'raktiniai žodžiai', 'kategorijos', 'rodyti daugiau', 'kitas', 'ankstesnis', 'kitos naujienos', 'galerija',
        'skaitomiausios naujienos', 'naujausios žinios', 'rodyti viską', 'rodyti visus',
      ],
      starts: ['taip pat skaitykite', 'skaitykite taip pat', 'susiję straipsniai:', 'žymos:', 'temos:', 'raktiniai žodžiai:'],
    },
    'read-more': {
      alone: ['skaityti daugiau', 'skaityti toliau', 'skaityti visą straipsnį', 'plačiau', 'daugiau', 'spauskite čia', 'čia', 'šaltinis'],
      starts: ['skaityti daugiau', 'skaityti toliau', 'plačiau skaitykite', 'spauskite čia', 'šaltinis:'],
    },
    comments: {
      alone: [
        'komentarai', 'komentaras', '# komentarai', '# komentarų', 'komentuoti', 'rašyti komentarą', 'palikti komentarą', 'skaityti komentarus',
        'nėra komentarų', 'atsakyti', 'vardas',
      ],
      starts: ['palikti komentarą', 'norėdami komentuoti', 'el. pašto adresas nebus', 'jūsų el. pašto adresas nebus'],
    },
    consent: {
      alone: [
        'sutinku', 'sutikti', 'priimti', 'priimti visus', 'atmesti', 'nustatymai', 'slapukai', 'slapukų nustatymai', 'slapukų politika',
        'privatumo politika', 'naudojimosi taisyklės', 'uždaryti', 'naudojame slapukus', 'svetainėje naudojami slapukai',
        'ši svetainė naudoja slapukus',
      ],
      starts: ['mes naudojame slapukus', 'ši svetainė naudoja', 'šioje svetainėje naudojami'],
      contains: ['naudoja slapukus', 'naudojami slapukai', 'privatumo politika'],
    },
    copyright: {
      alone: ['visos teisės saugomos', 'autorių teisės', '© # *'],
      starts: ['©', 'copyright ©', 'visos teisės', 'draudžiama kopijuoti'],
      contains: ['visos teisės saugomos', 'raštiško sutikimo'],
    },
    subscription: {
      alone: [
        'prenumerata', 'prisijungti', 'atsijungti', 'registruotis', 'mano paskyra', 'pamiršote slaptažodį?', 'paremti', 'paremkite mus',
        'jau esate prenumeratorius?',
      ],
      starts: ['jau esate prenumeratorius', 'paremkite nepriklausomą'],
    },
    paywall: {
      alone: [
        'tik prenumeratoriams', 'šis straipsnis skirtas tik prenumeratoriams', 'straipsnis skirtas tik prenumeratoriams',
        'turinys skirtas tik prenumeratoriams', 'norėdami skaityti toliau, prenumeruokite',
      ],
      starts: ['norėdami skaityti toliau', 'norint skaityti toliau'],
    },
    'author-box': {
      alone: ['apie autorių', 'autorius', 'autorė', 'redakcija', 'kontaktai', 'apie mus'],
      starts: ['apie autorių', 'autorius:'],
    },
    media: {
      alone: [
        'nuotrauka', 'nuotraukos', 'video', 'vaizdo įrašas', 'žiūrėti video', 'klausyti', 'tinklalaidė', 'asociatyvi nuotrauka', 'tiesiogiai',
        'klausykite straipsnio', 'klausyti straipsnio', 'klausyk straipsnio', 'skaitymo laikas: # min', 'skaitymo laikas # min',
        'žiūrėti vaizdo įrašą', 'žiūrėkite vaizdo įrašą', 'paleisti vaizdo įrašą',
      ],
      starts: ['nuotrauka:', 'foto:', 'video:', 'asociatyvi nuotrauka'],
    },
    navigation: {
      alone: [
        'pradžia', 'pagrindinis', 'titulinis', 'atgal', 'į viršų', 'grįžti į viršų', 'pereiti prie turinio', 'meniu', 'ieškoti', 'paieška',
        'prieš # valandas', 'prieš # minutes', 'orai', 'horoskopai',
      ],
      starts: ['pereiti prie turinio', 'grįžti į'],
    },
    app: {
      alone: ['atsisiųskite mūsų programėlę', 'atsisiųsk programėlę', 'atsisiųskite programėlę'],
    },
  },
  walls: {
    challenge: {
      alone: ['palaukite', 'prieiga uždrausta'],
      contains: ['kad esate žmogus', 'kad nesate robotas'],
    },
    login: {
      alone: ['prisijungti', 'prisijunkite'],
      contains: ['prisijunkite, kad', 'norėdami tęsti prisijunkite'],
    },
    'soft-404': {
      alone: ['puslapis nerastas', 'nerasta'],
      contains: ['puslapis nerastas', 'puslapis neegzistuoja', 'puslapio rasti nepavyko', 'ieškomas puslapis'],
    },
    'cookie-wall': {
      alone: ['prieš tęsiant', 'jūsų privatumas'],
      contains: ['gerbiame jūsų privatumą', 'mums reikia jūsų sutikimo'],
    },
  },
  corrections: ['pataisymas', 'patikslinimas', 'ankstesnėje versijoje'],
  authorIs: ['yra', 'rašo', 'dirba'],
  by: ['autorius', 'autorė', 'tekstas', 'rašo', 'parengė'],
  published: ['paskelbta', 'publikuota', 'data', 'įkelta'],
  updated: ['atnaujinta', 'pakeista', 'papildyta'],
  photo: ['nuotrauka', 'nuotraukos', 'foto', 'video', 'šaltinis', 'iliustracija'],
  months: [
    'sausio', 'vasario', 'kovo', 'balandžio', 'gegužės', 'birželio', 'liepos', 'rugpjūčio', 'rugsėjo', 'spalio', 'lapkričio', 'gruodžio',
    'sausis', 'vasaris', 'kovas', 'balandis', 'gegužė', 'birželis', 'liepa', 'rugpjūtis', 'rugsėjis', 'spalis', 'lapkritis', 'gruodis',
  ],
  stopWords: [
    'ir', 'kad', 'yra', 'į', 'iš', 'su', 'tai', 'kaip', 'bet', 'ar', 'buvo', 'jis', 'ne', 'apie', 'po', 'už', 'nuo', 'dėl', 'per', 'taip', 'metų',
    'lietuvos', 'jau', 'dar', 'tik', 'prie', 'kurie', 'savo', 'pat', 'bus', 'jie', 'iki',
  ],
};
