import type { Lexicon } from './lexicon.ts';

export const ro: Lexicon = {
  language: 'ro',
  furniture: {
    advert: {
      alone: [
        'publicitate', 'reclamă', 'reclame', 'anunț', 'anunțuri', 'advertorial', 'conținut sponsorizat', 'sponsorizat', 'sponsorizat de *',
        'articol sponsorizat', 'conținut comercial', '(p)', 'promo', 'parteneri', 'partenerii noștri', 'oferit de *', 'prezentat de *',
        'articolul continuă după reclamă', 'articolul continuă mai jos', 'articolul continuă după publicitate', 'știrea continuă după publicitate',
        'continuă după publicitate', 'citește mai departe după reclamă', 'continuarea după publicitate', 'închide reclama', 'sari peste reclamă',
        'publicitatea ta aici', 'recomandările partenerilor',
      ],
      starts: ['publicitate:', 'articolul continuă', 'știrea continuă', 'articolul conține linkuri afiliate', 'acest articol conține linkuri'],
    },
    newsletter: {
      alone: [
        'newsletter', 'newslettere', 'newsletterul nostru', 'abonează-te', 'abonați-vă', 'abonare', 'abonează-te la newsletter',
        'abonează-te la newsletterul nostru', 'abonează-te acum', 'abonare la newsletter', 'abonați-vă la newsletter', 'înscrie-te',
        'înscrie-te la newsletter', 'înscrieți-vă la newsletter', 'primește newsletterul', 'adresa ta de email', 'adresa de email',
        'adresa de e-mail', 'introdu adresa de email', 'introdu emailul', 'email', 'e-mail', 'fii la curent', 'fii mereu la curent',
        'rămâi la curent', 'nu rata', 'nu rata nimic', 'activează notificările', 'mulțumim pentru abonare', 'mulțumim pentru înscriere',
        'știri pe email', 'introdu adresa de e-mail', 'introduceți adresa de e-mail', 'adresa ta de e-mail', 'introdu e-mailul',
      ],
      starts: [
        'abonează-te la', 'abonați-vă la', 'abonează-te gratuit', 'abonează-te și', 'înscrie-te la', 'înscrie-te pentru', 'înscrieți-vă',
        'primește zilnic', 'primește cele mai', 'primește ultimele', 'primește newsletterul', 'primește știrile', 'vrei să primești',
        'vrei să fii la curent', 'doresc să primesc', 'prin abonare', 'te poți dezabona', 'cele mai importante știri ale zilei', 'fii la curent cu',
        'rămâi la curent cu', 'cele mai importante știri direct', 'primește cele mai importante știri',
      ],
      contains: [
        'direct pe email', 'direct în inbox', 'în inbox-ul tău', 'în căsuța ta', 'pe adresa ta de', 'pe e-mail', 'la newsletterul nostru',
        'la newsletter', 'dezabona oricând',
      ],
    },
    share: {
      alone: [
        'partajează asta', 'apreciază încarc', 'încarc',
        'distribuie', 'distribuie articolul', 'distribuie pe *', 'distribuie prin *', 'distribuiți', 'share', 'trimite', 'trimite pe *',
        'trimite prin *', 'trimite unui prieten', 'recomandă', 'tipărește', 'printează', 'listează', 'imprimă', 'copiază', 'copiază link',
        'copiază linkul', 'copiază link-ul', 'link copiat', 'salvează', 'salvează articolul', 'citește mai târziu', 'îmi place', 'apreciază',
        '# distribuiri', '# share-uri', 'raportează o greșeală', 'raportează o eroare', 'semnalează o eroare', 'ascultă articolul', 'se încarcă',
        'salvează pentru mai târziu', 'ai observat o greșeală?',
      ],
      starts: [
        'distribuie:', 'distribuie acest', 'distribuie articolul', 'dă click pentru', 'dă clic pentru', 'click pentru a partaja',
        'ai observat o greșeală', 'ai găsit o greșeală', 'ai un pont', 'ai o știre', 'trimite-ne', 'scrie-ne', 'dacă ți-a plăcut',
      ],
    },
    follow: {
      alone: [
        'urmărește', 'urmărește-ne', 'urmărește-ne pe *', 'urmăriți-ne', 'urmăriți-ne pe *', 'urmărește * pe *', 'urmărește-ne și pe *',
        'fii alături de noi', 'dă like', 'dă-ne like', 'rețele sociale', 'social media', 'google news', 'google știri', 'canalul nostru de whatsapp',
        'urmărește subiectul', 'urmărește autorul', 'ne găsești pe *',
      ],
      starts: [
        'urmărește-ne', 'urmăriți-ne', 'urmărește știrile', 'urmărește cele mai noi', 'urmărește canalul', 'urmăriți știrile', 'urmăriți pagina',
        'urmăriți * pe', 'urmărește * pe google', 'urmărește * și pe', 'intră în grupul', 'dă like', 'dați like', 'ne puteți urmări', 'ne găsești',
        'pentru cele mai importante știri', 'pentru mai multe știri',
      ],
      contains: ['urmărește-ne pe', 'urmăriți-ne pe', 'pe google news', 'pagina noastră de facebook', 'canalul nostru de youtube', 'canalul nostru de whatsapp'],
    },
    related: {
      alone: [
        'citește și', 'citiți și', 'citește mai mult', 'citește mai multe', 'citește mai departe', 'vezi și', 'vezi mai mult', 'vezi mai multe',
        'vezi toate', 'articole similare', 'articole asemănătoare', 'articole înrudite', 'articole recomandate', 'știri similare',
        'știri recomandate', 'știri asemănătoare', 'pe aceeași temă', 'în aceeași categorie', 'din aceeași categorie', 'subiecte similare',
        'subiecte', 'te-ar putea interesa', 'te-ar putea interesa și', 'ți-ar putea plăcea', 'ar putea să te intereseze', 'poate te interesează',
        'recomandări', 'recomandate', 'recomandat', 'recomandarea noastră', 'recomandările noastre', 'recomandările redacției', 'îți recomandăm',
        'vă recomandăm', 'vă recomandăm să citiți și', 'alegerea editorului', 'mai multe', 'mai multe știri', 'mai multe articole', 'alte articole',
        'alte știri', 'alte știri din *', 'cele mai citite', 'cele mai citite știri', 'cele mai noi', 'cele mai noi știri', 'cele mai recente',
        'cele mai recente știri', 'cele mai populare', 'cele mai vizualizate', 'cele mai comentate', 'cele mai distribuite', 'populare', 'popular',
        'în trend', 'tendințe', 'trending', 'ultimele știri', 'ultimele articole', 'ultima oră', 'ultimele noutăți', 'știrile zilei', 'știri',
        'știri de ultimă oră', 'top citite', 'top știri', 'etichete', 'taguri', 'tag-uri', 'cuvinte cheie', 'categorii', 'categorie',
        'articolul următor', 'articolul anterior', 'următorul articol', 'următorul', 'anterior', 'anteriorul', 'încarcă mai multe', 'arată mai multe',
        'afișează mai multe', 'galerie foto', 'galerie', 'video', 'cele mai citite articole', 'recomandate pentru tine', 'recomandat pentru tine',
        'mai multe de la *',
      ],
      starts: [
        'citește și', 'citiți și', 'citește:', 'citește mai mult:', 'citește mai multe', 'vezi și', 'pe aceeași temă:', 'te-ar putea interesa',
        'recomandări:', 'recomandare:', 'îți recomandăm:', 'îți recomandăm și', 'vă recomandăm:', 'vă recomandăm și', 'vă recomandăm să citiți',
        'etichete:', 'taguri:', 'tag-uri:', 'tags:', 'cuvinte cheie:', 'subiecte:', 'mai multe despre:', 'articole similare:', 'nu rata:',
        'alte articole:',
      ],
      contains: ['citește și:', 'citiți și:', 'te-ar putea interesa'],
    },
    'read-more': {
      alone: [
        'citește tot articolul', 'citește articolul', 'citește articolul complet', 'citește articolul integral', 'citește continuarea', 'citește aici',
        'continuă', 'continuă lectura', 'continuă să citești', 'continuarea', 'află mai mult', 'află mai multe', 'detalii', 'mai multe detalii',
        'vezi aici', 'click aici', 'clic aici', 'dă click aici', 'aici', 'sursa', 'mai multe informații',
      ],
      starts: [
        'citește articolul', 'citește tot', 'citește continuarea', 'citește aici', 'citește integral', 'citește pe', 'continuarea pe',
        'continuarea articolului', 'află mai multe', 'află:', 'mai multe detalii', 'detalii aici', 'click aici', 'clic aici', 'vezi video', 'vezi foto',
        'vezi galeria', 'video:', 'foto:', 'galerie foto:', 'sursa:', 'surse:', 'pentru mai multe informații', 'pentru mai multe detalii', 'ascultă:',
      ],
    },
    comments: {
      alone: [
        'comentarii', 'comentariu', 'comentarii (#)', '# comentarii', '# comentariu', 'niciun comentariu', 'fără comentarii', 'comentează',
        'comentează articolul', 'adaugă comentariu', 'adaugă un comentariu', 'adaugă comentariul tău', 'scrie un comentariu', 'scrie un comentariu nou',
        'lasă un comentariu', 'lasă un răspuns', 'lăsați un comentariu', 'postează un comentariu', 'publică comentariul', 'trimite comentariul',
        'vezi comentariile', 'vezi toate comentariile', 'afișează comentariile', 'toate comentariile', 'anulează răspunsul', 'răspunde', 'răspunsuri',
        'comentariul tău', 'nume', 'numele tău', 'spune-ți părerea', 'spune-ne părerea ta', 'părerea ta', 'ce părere ai', 'alătură-te discuției',
        'fii primul care comentează', 'comentariile sunt închise', 'comentarii închise', 'autentifică-te pentru a comenta',
      ],
      starts: [
        'lasă un comentariu', 'lasă un răspuns', 'scrie un comentariu', 'adaugă un comentariu', 'spune-ți părerea', 'spune-ne părerea',
        'autentifică-te pentru', 'trebuie să fii autentificat', 'trebuie să fiți autentificat', 'trebuie să vă autentificați', 'pentru a comenta',
        'pentru a adăuga un comentariu', 'pentru a lăsa un comentariu', 'adresa ta de email nu va', 'câmpurile obligatorii',
        'acest site folosește akismet', 'salvează-mi numele',
      ],
      contains: ['câmpurile obligatorii sunt', 'în secțiunea de comentarii', 'în comentarii', 'nu va fi publicată'],
    },
    consent: {
      alone: [
        'accept', 'acceptă', 'accept toate', 'acceptă tot', 'acceptă toate', 'acceptă cookie-urile', 'sunt de acord', 'refuz', 'refuză', 'refuză toate',
        'respinge', 'respinge toate', 'setări', 'setări cookies', 'setări cookie', 'setări de confidențialitate', 'politica de cookies',
        'politica cookies', 'politica de cookie-uri', 'politica de confidențialitate', 'confidențialitate', 'protecția datelor', 'termeni și condiții',
        'termeni de utilizare', 'am înțeles', 'salvează preferințele', 'gdpr', 'modifică setările',
      ],
      starts: [
        'folosim cookie-uri', 'folosim cookies', 'utilizăm cookie-uri', 'utilizăm cookies', 'acest site folosește cookie',
        'acest site utilizează cookie', 'site-ul nostru folosește', 'site-ul nostru utilizează', 'continuarea navigării', 'prin continuarea navigării',
        'continuând să navighezi', 'pentru a vedea acest conținut', 'acest conținut nu este disponibil', 'mai multe informații despre cookie',
        'browserul tău', 'browserul dumneavoastră',
      ],
      contains: [
        'folosește cookie-uri', 'utilizează cookie-uri', 'utilizarea cookie', 'politica de confidențialitate', 'politica de cookie',
        'termenii și condițiile', 'prelucrarea datelor',
      ],
    },
    copyright: {
      alone: ['toate drepturile rezervate', 'drepturi de autor', '© # *'],
      starts: [
        '©', 'copyright ©', 'copyright #', 'toate drepturile', 'conținutul acestui site', 'preluarea informațiilor', 'articolele de pe',
        'textul acestui articol',
      ],
      contains: ['toate drepturile rezervate', 'drepturile de autor', 'poate fi preluat', 'pot fi preluate'],
    },
    app: {
      alone: [
        'descarcă aplicația', 'descarcă aplicația noastră', 'descărcați aplicația', 'aplicația mobilă', 'aplicația noastră', 'instalează aplicația',
        'deschide în aplicație',
      ],
      starts: ['descarcă aplicația', 'descărcați aplicația', 'descarcă gratuit', 'instalează aplicația'],
      contains: ['descarcă aplicația', 'aplicația noastră', 'google play și app store'],
    },
    subscription: {
      alone: [
        'abonamente', 'abonament', 'cumpără abonament', 'vezi abonamentele', 'ești deja abonat', 'ai deja cont?', 'ai deja un cont?', 'nu ai cont?',
        'autentificare', 'autentifică-te', 'conectare', 'conectează-te', 'intră în cont', 'login', 'deconectare', 'înregistrare', 'înregistrează-te',
        'creează cont', 'creează un cont', 'cont nou', 'contul meu', 'ai uitat parola?', 'ediția tipărită', 'ediția digitală', 'donează',
        'donează acum', 'fă o donație', 'susține-ne', 'sprijină-ne', 'devino membru', 'devino susținător', 'premium',
        'ai deja abonament? intră în cont', 'ai deja un abonament? autentifică-te', 'ai deja cont? autentifică-te',
      ],
      starts: [
        'ești deja abonat', 'dacă ești deja', 'nu ai cont', 'nu ești abonat', 'susține jurnalismul', 'susține presa', 'susține-ne',
        'sprijină jurnalismul', 'devino membru', 'devino abonat', 'devino susținător', 'abonează-te pentru', 'ți-a plăcut articolul',
        'ți-a plăcut acest', 'acest articol este gratuit', 'mulțumim că ne citești',
      ],
      contains: ['jurnalism independent', 'jurnalismul independent', 'anulezi oricând', 'ești deja abonat', 'susține-ne'],
    },
    paywall: {
      alone: [
        'doar pentru abonați', 'exclusiv pentru abonați', 'conținut premium', 'pentru abonați', 'articol pentru abonați', 'abonează-te pentru a citi',
        'continuă să citești cu *', 'deblochează articolul', 'alege abonamentul', 'abonează-te ca să citești mai departe',
        'continuă lectura cu un abonament',
      ],
      starts: [
        'pentru a continua lectura', 'acest articol este disponibil', 'acest articol este rezervat', 'acest articol este destinat',
        'conținut disponibil', 'ai citit #', 'ai atins limita', 'acces nelimitat', 'citește nelimitat',
      ],
      contains: ['doar pentru abonați', 'exclusiv pentru abonați', 'acces nelimitat', 'rezervat abonaților'],
    },
    'author-box': {
      alone: [
        'publicat de *',
        'despre autor', 'autor', 'autori', 'mai multe articole de *', 'toate articolele', 'toate articolele autorului', 'articole de același autor',
        'alte articole ale autorului', 'redacția', 'redactor', 'jurnalist', 'contact', 'contactează-ne', 'despre noi', 'vezi profilul',
      ],
      starts: [
        'despre autor', 'autor:', 'autori:', 'toate articolele de', 'mai multe articole de', 'alte articole de', 'opiniile exprimate',
        'punctele de vedere', 'editor:', 'traducere:', 'redactor:', 'contact:',
      ],
      contains: ['nu reflectă neapărat', 'nu reprezintă neapărat', 'aparțin în totalitate'],
    },
    republished: {
      starts: [
        'acest articol a fost publicat', 'acest articol a apărut', 'acest text a fost publicat', 'articol publicat inițial',
        'articolul a fost publicat inițial', 'articolul * apare prima dată', 'textul a apărut', 'publicat inițial', 'articol preluat',
        'articol actualizat',
      ],
      contains: ['apare prima dată în', 'publicat inițial pe', 'publicat inițial în'],
    },
    media: {
      alone: [
        'vezi această postare pe instagram', 'o postare distribuită de *',
        'foto', 'fotografie', 'fotografii', 'imagine', 'imagini', 'vezi galeria foto', 'vezi galeria', 'vezi foto', 'vezi video', 'redă',
        'redă video', 'ascultă', 'podcast', 'podcasturi', 'ecran complet', 'mărește', 'mărește imaginea', 'foto ilustrativ', 'imagine ilustrativă',
        'imagine cu caracter ilustrativ', 'foto arhivă', 'arhivă', 'infografic', 'grafic', 'live', 'în direct', '# din #', 'foto # din #',
        'sursa foto', 'credit foto', 'captură video', '# min de citit', '# minute de citit', 'timp de citire # min', 'redă videoclipul',
        'urmărește videoclipul', 'ascultă știrea',
      ],
      starts: [
        'fotografie:', 'imagine:', 'imagini:', 'sursa foto', 'credit foto', 'foto ilustrativ', 'foto arhivă', 'ilustrație:', 'urmărește video',
        'vezi imaginile',
      ],
      contains: ['/getty images', 'inquam photos', 'sursa foto'],
    },
    navigation: {
      alone: [
        'navigare în articole', 'publicat în *',
        'acasă', 'prima pagină', 'înapoi', 'înapoi la prima pagină', 'înapoi sus', 'sus', 'mergi sus', 'sari la conținut', 'mergi la conținut',
        'treci la conținut', 'meniu', 'deschide meniul', 'închide meniul', 'căutare', 'caută', 'închide', 'deschide', 'anulează', 'harta site-ului',
        'ajutor', 'cariere', 'cuprins', 'conținut', 'pagina #', 'pagina # din #', 'timp de citire', 'timp de citire: # min', 'timp de citire: # minute',
        '# min citire', '# minute de citire', '# min', 'publicat', 'actualizat', 'acum # ore', 'acum # minute', 'acum # zile', 'vremea', 'horoscop',
        'jocuri', 'program tv',
      ],
      starts: [
        'timp de citire', 'înapoi la', 'sari la conținut', 'te afli aici', 'publicat:', 'publicat la', 'publicat pe', 'actualizat:', 'actualizat la',
        'ultima actualizare', 'data publicării', 'data actualizării', 'postat:',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['un moment', 'acces refuzat', 'acces interzis'],
      contains: ['că sunteți om', 'dacă sunteți om', 'că nu sunteți robot', 'verificăm browserul'],
    },
    login: {
      alone: ['autentificare', 'conectare'],
      contains: ['autentificați-vă pentru', 'conectează-te pentru'],
    },
    'soft-404': {
      alone: ['pagina nu a fost găsită', 'pagină negăsită'],
      contains: ['pagina nu a fost găsită', 'pagina nu există', 'pagina căutată'],
    },
    'cookie-wall': {
      alone: ['înainte de a continua', 'confidențialitatea ta'],
      contains: ['confidențialitatea ta este importantă', 'avem nevoie de acordul', 'acceptă și continuă'],
    },
  },
  corrections: ['erată', 'corecție', 'rectificare', 'o versiune anterioară'],
  authorIs: ['este', 'scrie', 'lucrează'],
  by: ['de', 'autor', 'autori', 'scris de', 'text', 'redactor', 'publicat de', 'postat de', 'articol de', 'editor'],
  published: ['publicat', 'publicat la', 'publicat pe', 'publicat în', 'data publicării', 'postat', 'postat la', 'data'],
  updated: ['actualizat', 'actualizat la', 'ultima actualizare', 'data actualizării', 'modificat', 'actualizare'],
  photo: ['foto', 'fotografie', 'fotografii', 'imagine', 'imagini', 'sursa foto', 'sursă foto', 'credit foto', 'sursa', 'ilustrație', 'video', 'captură', 'arhivă'],
  months: [
    'ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie',
    'ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul', 'aug', 'sept', 'oct', 'nov', 'dec',
  ],
  stopWords: [
    'și', 'în', 'a', 'de', 'la', 'cu', 'pe', 'care', 'nu', 'este', 'un', 'o', 'să', 'din', 'că', 'mai', 'se', 'pentru', 'au', 'fost', 'al', 'sunt', 'ce',
    'dar', 'prin', 'lui', 'sau', 'ale', 'după', 'cel', 'această', 'acest', 'fi', 'ca', 'va', 'iar', 'între', 'până', 'fără', 'când', 'doar', 'toate',
    'despre', 'către', 'lei', 'ei', 'ani', 'avea', 'unui', 'unei',
  ],
};
