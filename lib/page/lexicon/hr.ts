import type { Lexicon } from './lexicon.ts';

export const hr: Lexicon = {
  language: 'hr',
  furniture: {
    advert: {
      alone: [
        'oglas', 'oglasi', 'reklama', 'sponzorirano', 'sponzorirani sadržaj', 'sponzorirani članak', 'plaćeni sadržaj', 'promo', 'oglasni sadržaj',
        'članak se nastavlja ispod oglasa', 'tekst se nastavlja ispod oglasa', 'nastavak teksta ispod oglasa', 'vijest se nastavlja ispod oglasa',
        'nastavlja se nakon oglasa', 'zatvori oglas', 'nastavak nakon oglasa', 'nastavak ispod oglasa', 'promo sadržaj',
        'tekst se nastavlja nakon oglasa',
      ],
      starts: ['oglas:', 'tekst se nastavlja ispod', 'članak se nastavlja ispod'],
    },
    newsletter: {
      alone: [
        'newsletter', 'naš newsletter', 'pretplati se', 'pretplatite se', 'prijavi se', 'prijavite se', 'prijavite se na newsletter',
        'prijavi se na newsletter', 'prijavite se na naš newsletter', 'pretplatite se na naš newsletter', 'pretplatite se na newsletter', 'e-mail',
        'e-mail adresa', 'vaša e-mail adresa', 'upišite e-mail', 'unesite e-mail adresu', 'budite u toku', 'primajte obavijesti',
        'unesite svoju e-mail adresu', 'unesi svoj e-mail', 'unesite svoj e-mail', 'upišite svoju e-mail adresu',
      ],
      starts: [
        'prijavite se na', 'pretplatite se na', 'prijavi se na newsletter', 'prijavite se ovdje', 'primajte najnovije', 'želite li primati',
        'najvažnije vijesti izravno',
      ],
      contains: ['u vaš inbox', 'na vaš e-mail', 'na vaš mail', 'izravno u vaš', 'naš newsletter', 'u vaš sandučić'],
    },
    share: {
      alone: [
        'podijeli ovo', 'sviđa mi se učitavanje', 'učitavanje',
        'podijeli', 'podijelite', 'podijeli članak', 'podijeli na *', 'podijelite na *', 'pošalji', 'pošalji e-mailom', 'ispiši', 'ispis', 'printaj',
        'kopiraj', 'kopiraj link', 'kopiraj poveznicu', 'link kopiran', 'spremi', 'sviđa mi se', 'prijavi grešku', 'spremi za kasnije',
        'spremi članak', 'prijavi pogrešku', 'prijavite pogrešku', 'uočili ste pogrešku?', 'uočili ste grešku?',
      ],
      starts: ['podijeli:', 'podijelite ovaj', 'klikni za dijeljenje'],
    },
    follow: {
      alone: [
        'prati nas', 'pratite nas', 'pratite nas na *', 'prati nas na *', 'društvene mreže', 'zaprati', 'zapratite nas', 'imate priču? javite nam se',
        'imate priču?', 'imate dojavu?', 'javite nam se', 'pošaljite nam dojavu',
      ],
      starts: ['pratite nas na', 'prati nas na', 'zapratite nas', 'pridružite se našoj'],
      contains: ['pratite nas na'],
    },
    related: {
      alone: [
        'povezane vijesti', 'povezani članci', 'povezano', 'povezane teme', 'slični članci', 'slične vijesti', 'vezane vijesti', 'pročitajte još',
        'pročitaj još', 'pročitajte i', 'pročitajte više', 'pogledajte još', 'pogledajte i', 'možda će vas zanimati', 'moglo bi vas zanimati',
        'preporučujemo', 'preporučeno', 'izdvojeno', 'najčitanije', 'najčitaniji članci', 'najnovije', 'najnovije vijesti', 'popularno', 'u trendu',
        'zadnje vijesti', 'vijesti', 'tagovi', 'oznake', 'teme', 'ključne riječi', 'kategorije', 'vidi više', 'prikaži više', 'učitaj još',
        'sve vijesti', 'sljedeće', 'prethodno', 'sljedeći članak', 'prethodni članak', 'ostale vijesti', 'galerija', 'još iz rubrike',
        'više članaka autora', 'više članaka *', 'prikaži sve', 'vidi sve', 'drugi čitaju',
      ],
      starts: ['pročitajte još:', 'pročitajte i:', 'pročitaj još', 'pročitajte:', 'pogledajte:', 'povezane vijesti:', 'tagovi:', 'teme:', 'ključne riječi:', 'vezano:'],
    },
    'read-more': {
      alone: [
        'pročitaj više', 'čitaj više', 'saznaj više', 'saznajte više', 'više', 'opširnije', 'nastavi čitati', 'cijeli članak', 'klikni ovdje',
        'kliknite ovdje', 'ovdje', 'izvor',
      ],
      starts: ['pročitaj više', 'opširnije:', 'opširnije na', 'više o tome', 'cijeli članak', 'kliknite ovdje', 'izvor:', 'video:', 'foto:'],
    },
    comments: {
      alone: [
        'komentari', 'komentar', 'komentari (#)', '# komentara', '# komentar', 'komentiraj', 'komentirajte', 'ostavi komentar', 'ostavite komentar',
        'napiši komentar', 'dodaj komentar', 'prikaži komentare', 'svi komentari', 'nema komentara', 'odgovori', 'ime', 'uključite se u raspravu',
      ],
      starts: [
        'ostavite komentar', 'ostavi komentar', 'napišite komentar', 'za komentiranje', 'morate biti prijavljeni', 'vaša adresa e-pošte neće',
        'važna obavijest:', 'prijavite se kako biste',
      ],
      contains: ['obavezna polja su', 'neće biti objavljena'],
    },
    consent: {
      alone: [
        'prihvaćam', 'prihvati', 'prihvati sve', 'prihvaćam sve', 'slažem se', 'odbij', 'odbij sve', 'postavke', 'postavke kolačića', 'kolačići',
        'pravila privatnosti', 'politika privatnosti', 'uvjeti korištenja', 'zaštita privatnosti', 'impressum', 'zatvori',
      ],
      starts: ['koristimo kolačiće', 'ova stranica koristi', 'ova web stranica koristi', 'naša stranica koristi'],
      contains: ['koristi kolačiće', 'koristimo kolačiće', 'politika privatnosti', 'pravila privatnosti', 'uvjete korištenja'],
    },
    copyright: {
      alone: ['sva prava pridržana', 'autorska prava', '© # *'],
      starts: ['©', 'copyright ©', 'sva prava'],
      contains: ['sva prava pridržana'],
    },
    app: {
      alone: ['preuzmi aplikaciju', 'preuzmite aplikaciju', 'preuzmite našu aplikaciju'],
      starts: ['preuzmite našu aplikaciju', 'preuzmite aplikaciju'],
    },
    subscription: {
      alone: [
        'pretplata', 'pretplati se odmah', 'prijava', 'registracija', 'registriraj se', 'odjava', 'moj račun', 'zaboravljena lozinka',
        'već imate račun?', 'već ste pretplaćeni?', 'podržite nas', 'donirajte', 'već ste pretplatnik? prijavite se',
        'već si pretplatnik? prijavi se', 'imate pretplatu? prijavite se', 'već imate pretplatu? prijavite se',
      ],
      starts: ['već imate račun', 'već ste pretplaćeni', 'podržite neovisno', 'podržite nas'],
    },
    paywall: {
      alone: [
        'samo za pretplatnike', 'sadržaj za pretplatnike', 'ovaj članak dostupan je samo pretplatnicima', 'članak je dostupan samo pretplatnicima',
        'sadržaj dostupan samo pretplatnicima', 'pretplatite se za nastavak čitanja',
      ],
      starts: ['za nastavak čitanja', 'ovaj sadržaj je dostupan', 'ovaj članak je dostupan'],
    },
    'author-box': {
      alone: ['o autoru', 'autor', 'autorica', 'više od autora', 'redakcija', 'kontakt', 'impresum', 'svi članci autora'],
      starts: ['o autoru', 'autor:', 'svi članci autora'],
    },
    republished: {
      starts: ['članak je izvorno', 'tekst je izvorno', 'tekst je prenesen', 'izvorno objavljeno'],
    },
    media: {
      alone: [
        'foto', 'fotografija', 'fotografije', 'video', 'galerija fotografija', 'pogledaj galeriju', 'ilustracija', 'arhiva', 'arhivska fotografija',
        'uživo', 'pokreni video', 'slušaj', 'podcast', 'poslušaj članak', 'poslušajte članak', 'poslušaj vijest', 'pogledajte video',
        'pogledaj video',
      ],
      starts: ['fotografija:', 'ilustracija:', 'izvor fotografije'],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'navigacija objava',
        'naslovnica', 'početna', 'naslovna', 'natrag', 'povratak na vrh', 'na vrh', 'preskoči na sadržaj', 'izbornik', 'menu', 'traži', 'pretraži',
        'pretraživanje', 'otvori', 'arhiv', 'o nama', 'marketing', 'prije # sati', 'prije # minuta', 'prije # dana', '# min čitanja', 'vrijeme čitanja',
        'vrijeme', 'horoskop',
      ],
      starts: ['vrijeme čitanja', 'povratak na', 'preskoči na', 'objavljeno:', 'objavljeno #', 'ažurirano:', 'zadnja izmjena'],
    },
  },
  walls: {
    challenge: {
      alone: ['trenutak molim', 'pristup odbijen'],
      contains: ['da ste čovjek', 'da niste robot', 'provjeravamo vaš preglednik'],
    },
    login: {
      alone: ['prijava', 'prijavite se'],
      contains: ['prijavite se za', 'prijavite se kako biste'],
    },
    'soft-404': {
      alone: ['stranica nije pronađena', 'nije pronađeno'],
      contains: ['stranica nije pronađena', 'stranica ne postoji', 'stranica koju tražite'],
    },
    'cookie-wall': {
      alone: ['prije nego nastavite', 'vaša privatnost'],
      contains: ['cijenimo vašu privatnost', 'vaša privatnost nam je važna', 'trebamo vašu privolu'],
    },
  },
  corrections: ['ispravak', 'u ranijoj verziji'],
  authorIs: ['je', 'piše', 'radi'],
  by: ['autor', 'autorica', 'piše', 'tekst', 'napisao', 'napisala', 'redakcija', 'od'],
  published: ['objavljeno', 'objavljen', 'datum', 'dana'],
  updated: ['ažurirano', 'zadnja izmjena', 'izmijenjeno', 'posljednja izmjena'],
  photo: ['foto', 'fotografija', 'fotografije', 'izvor', 'ilustracija', 'video', 'arhiva', 'pixsell'],
  months: [
    'siječnja', 'veljače', 'ožujka', 'travnja', 'svibnja', 'lipnja', 'srpnja', 'kolovoza', 'rujna', 'listopada', 'studenoga', 'prosinca',
    'siječanj', 'veljača', 'ožujak', 'travanj', 'svibanj', 'lipanj', 'srpanj', 'kolovoz', 'rujan', 'listopad', 'studeni', 'prosinac',
    'sij', 'velj', 'ožu', 'tra', 'svi', 'lip', 'srp', 'kol', 'ruj', 'lis', 'stu', 'pro',
  ],
  stopWords: [
    'je', 'i', 'u', 'na', 'se', 'da', 'su', 'za', 'od', 's', 'ne', 'o', 'što', 'koji', 'kako', 'to', 'će', 'bi', 'iz', 'ali', 'kao', 'do', 'bio', 'nije',
    'koja', 'koje', 'sve', 'ili', 'samo', 'te', 'uz', 'nakon', 'biti', 'već', 'rekao', 'prema', 'tijekom', 'godine', 'tko', 'sam',
  ],
};
