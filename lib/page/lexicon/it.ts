import type { Lexicon } from './lexicon.ts';

export const it: Lexicon = {
  language: 'it',
  furniture: {
    advert: {
      alone: [
        'pubblicità', 'annuncio', 'annunci', 'annuncio pubblicitario', 'messaggio pubblicitario', 'messaggi pubblicitari', 'inserzione',
        'contenuto sponsorizzato', 'contenuti sponsorizzati', 'sponsorizzato', 'sponsorizzato da *', 'contenuto promozionale', 'contenuto pubblicitario',
        'pubbliredazionale', 'publiredazionale', 'informazione pubblicitaria', 'offerto da *', 'presentato da *', 'in collaborazione con *', 'promo',
        'promozione', 'continua dopo la pubblicità', 'continua a leggere dopo la pubblicità', "l'articolo continua dopo la pubblicità",
        "l'articolo prosegue dopo la pubblicità", 'prosegui la lettura dopo la pubblicità', 'articolo continua sotto', "continua dopo l'annuncio",
        'la pubblicità continua', 'fine pubblicità', 'chiudi pubblicità', 'salta annuncio', 'rimuovi pubblicità', 'la tua pubblicità qui',
        'inserzionisti', 'i nostri partner', 'branded content',
      ],
      starts: [
        'pubblicità:', 'continua dopo la pubblicità', 'questo articolo contiene link di affiliazione', 'questo articolo contiene link affiliati',
        'se acquisti tramite', 'potremmo ricevere una commissione', 'in qualità di affiliato',
      ],
      contains: ['link di affiliazione', 'link affiliati', 'ricevere una commissione'],
    },
    newsletter: {
      alone: [
        'newsletter', 'le newsletter', 'le nostre newsletter', 'la nostra newsletter', 'la newsletter', 'iscriviti', 'iscriviti ora', 'iscriviti qui',
        'iscriviti gratis', 'iscriviti subito', 'iscriviti alla newsletter', 'iscriviti alle newsletter', 'iscriviti alla nostra newsletter',
        'iscriviti alle nostre newsletter', 'iscrizione newsletter', 'iscrizione alla newsletter', 'registrati alla newsletter', 'ricevi la newsletter',
        'ricevi la nostra newsletter', 'ricevi le notizie', 'ricevi gli aggiornamenti', 'abbonati alla newsletter', 'la tua email', 'la tua e-mail',
        'il tuo indirizzo email', 'il tuo indirizzo e-mail', 'indirizzo email', 'indirizzo e-mail', 'inserisci la tua email',
        'inserisci il tuo indirizzo email', 'inserisci la tua e-mail', 'resta aggiornato', 'rimani aggiornato', 'resta informato',
        'rimani sempre aggiornato', 'resta sempre aggiornato', 'non perderti nulla', 'non perdere nessuna notizia', 'grazie per esserti iscritto',
        "grazie per l'iscrizione", 'iscrizione completata', 'attiva le notifiche', 'ricevi notifiche', 'scopri tutte le newsletter',
        'le notizie del giorno',
      ],
      starts: [
        'iscriviti alla', 'iscriviti alle', 'iscriviti qui', 'iscriviti per ricevere', 'iscriviti gratuitamente', 'iscriviti al nostro',
        'iscriviti e ricevi', 'iscriviti ora', 'registrati per ricevere', 'registrati alla', 'ricevi ogni', 'ricevi le notizie', 'ricevi le ultime',
        'ricevi tutte le', 'ricevi gli aggiornamenti', 'ricevi in anteprima', 'ricevi la nostra', 'ricevi via', 'ricevi nella tua',
        'ricevi direttamente', 'ricevi il meglio', 'vuoi ricevere', 'vuoi restare aggiornato', 'vuoi rimanere aggiornato', 'per ricevere la nostra',
        'per iscriverti alla', 'se vuoi ricevere', 'ogni mattina nella', 'ogni giorno nella', 'le notizie più importanti', 'il meglio delle notizie',
        'inserisci la tua email', 'inserisci il tuo indirizzo', 'accetto di ricevere', 'acconsento al', 'desidero ricevere', 'sì, voglio ricevere',
        'puoi cancellarti', "puoi annullare l'iscrizione", 'rimani aggiornato', 'resta aggiornato su', 'non perderti le', 'controlla la tua casella',
      ],
      contains: [
        'nella tua casella', 'nella tua mail', 'nella tua email', 'nella tua inbox', 'direttamente nella tua', 'direttamente via mail', 'via email ogni',
        'alla nostra newsletter', 'alla newsletter', 'newsletter gratuita', "annullare l'iscrizione", "cancellare l'iscrizione",
        'disiscriverti in qualsiasi momento',
      ],
    },
    share: {
      alone: [
        'mi piace caricamento', 'valuta questo', 'di che ti piace per primo',
        'condividi', 'condividere', 'condividi articolo', "condividi l'articolo", 'condividi questo articolo', 'condividi su *', 'condividi via *',
        'condividi con *', 'condividi questa notizia', 'condividi tramite *', 'condividi il post', 'condividilo', 'twitta', 'invia', 'invia per email',
        'invia via email', 'invia ad un amico', 'invia a un amico', 'stampa', 'stampa articolo', 'stampa questo articolo', 'copia', 'copia link',
        'copia il link', 'copia url', 'link copiato', 'copiato negli appunti', 'salva', 'salva articolo', 'salva questo articolo', 'leggi dopo',
        'aggiungi ai preferiti', 'mi piace', 'caricamento', '# condivisioni', 'regala articolo', 'regala questo articolo', 'segnala un errore',
        'segnala errore', 'consiglia', 'si apre in una nuova finestra',
      ],
      starts: [
        'condividi:', 'condividi su:', 'condividi questo', 'condividi questa', "condividi l'articolo", 'fai clic per condividere',
        'clicca per condividere', 'fai clic qui per', 'mi piace:',
      ],
      contains: ['si apre in una nuova finestra', 'condividi questo articolo'],
    },
    follow: {
      alone: [
        'segui', 'seguici', 'segui noi', 'seguici su *', 'seguici anche su *', 'segui * su *', 'segui la pagina', 'seguici sui social',
        'seguici sui nostri social', 'i nostri social', 'social', 'canale whatsapp', 'canale telegram', 'il nostro canale whatsapp',
        'il nostro canale telegram', 'unisciti al canale', 'unisciti al nostro canale', 'unisciti al canale whatsapp', 'google news', 'google discover',
        'aggiungi alle fonti preferite', 'scegli come fonte preferita', "segui l'autore", 'segui questo argomento', 'diventa fan',
      ],
      starts: [
        'seguici su', 'seguici anche', 'seguici sul', 'seguici sui', 'segui la nostra', 'segui il nostro', 'segui le nostre', 'segui tutte le',
        'segui la pagina', 'segui gli aggiornamenti', 'segui la diretta', 'segui * su google', 'segui * su whatsapp', 'segui * su facebook',
        'segui * su instagram', 'unisciti al', 'unisciti alla', 'entra nel nostro', 'entra nel canale', 'iscriviti al canale', 'per restare aggiornato',
        'per rimanere aggiornato', 'per essere sempre aggiornato', 'resta aggiornato con', 'clicca mi piace', 'metti mi piace',
        'aggiungi * tra le fonti', 'scegli * come fonte', 'tutte le notizie su',
      ],
      contains: ['seguici su', 'canale whatsapp', 'canale telegram', 'pagina facebook', 'su google news', 'nostro canale youtube', 'le nostre pagine social'],
    },
    related: {
      alone: [
        'articoli correlati', 'articolo correlato', 'notizie correlate', 'correlati', 'correlate', 'contenuti correlati', 'argomenti correlati',
        'temi correlati', 'post correlati', 'video correlati', 'potrebbe interessarti', 'potrebbe interessarti anche', 'potrebbero interessarti',
        'potrebbero interessarti anche', 'ti potrebbe interessare', 'ti potrebbe interessare anche', 'ti potrebbero interessare',
        'ti può interessare', 'ti può interessare anche', 'ti potrebbe anche interessare', 'forse ti interessa anche', 'leggi anche', 'da leggere',
        'vedi anche', 'guarda anche', 'approfondimenti', 'approfondimento', 'approfondisci', 'altri articoli', 'altre notizie', 'altri articoli di *',
        'altre notizie di *', 'altri articoli su *', 'altri contenuti', 'dello stesso autore', 'sullo stesso argomento', 'sullo stesso tema',
        "sull'argomento", 'nella stessa categoria', 'in questa sezione', 'articoli simili', 'notizie simili', 'articoli recenti',
        'articoli consigliati', 'articoli suggeriti', 'consigliati', 'consigliati per te', 'consigliato per te', 'raccomandati per te',
        'i nostri consigli', 'scelti per te', 'scelti dalla redazione', 'da non perdere', 'in evidenza', 'in primo piano', 'primo piano', 'più letti',
        'più lette', 'i più letti', 'le più lette', 'gli articoli più letti', 'articoli più letti', 'notizie più lette', 'le notizie più lette',
        'più visti', 'i più visti', 'più commentati', 'più condivisi', 'più popolari', 'i più popolari', 'popolari', 'di tendenza', 'tendenze',
        'trending', 'ultime notizie', 'ultime news', 'le ultime notizie', 'ultimi articoli', 'gli ultimi articoli', 'ultima ora', "ultim'ora",
        'ultime', 'ultimi video', 'notizie recenti', 'notizie del giorno', 'le notizie di oggi', 'vedi tutti', 'vedi tutte', 'vedi tutto',
        'vedi altro', 'mostra altro', 'mostra di più', 'mostra tutti', 'carica altro', 'carica altri', 'altro', 'altro su *', 'altro da *',
        'di più su *', 'articolo precedente', 'articolo successivo', 'prossimo articolo', 'precedente', 'successivo', 'prossimo',
        'navigazione articoli', 'tag', 'tags', 'argomenti', 'argomenti trattati', 'parole chiave', 'temi', 'categorie', 'categoria', 'etichette',
        'speciale', 'dossier', 'fotogallery', 'video', 'gallery', 'da leggere anche',
      ],
      starts: [
        'articoli correlati:', 'notizie correlate:', 'correlati:', 'leggi anche', 'leggi pure', 'leggi qui', 'leggi gli altri', 'leggi tutte le notizie',
        'leggi tutti gli articoli', 'vedi anche', 'guarda anche', 'approfondisci:', 'ti potrebbe interessare:', 'potrebbe interessarti:',
        'potrebbe interessarti anche', 'tag:', 'tags:', 'argomenti:', 'parole chiave:', 'altre notizie su', 'tutte le notizie di', 'da non perdere:',
      ],
      contains: ['nella nostra diretta', 'segui la nostra diretta', 'leggi anche:', 'potrebbe interessarti', 'ti potrebbe interessare'],
    },
    'read-more': {
      alone: [
        'leggi', 'leggi tutto', 'leggi di più', 'leggi ancora', "leggi l'articolo", "leggi l'articolo completo", 'leggi articolo', 'leggi la notizia',
        'leggi altro', 'leggi qui', 'leggi il seguito', 'leggi su *', 'continua', 'continua a leggere', 'continua la lettura', 'prosegui la lettura',
        'scopri di più', 'scopri', 'scopri qui', 'per saperne di più', "vai all'articolo", 'vai alla gallery', 'maggiori informazioni',
        'ulteriori informazioni', 'clicca qui', 'qui', 'vedi', 'articolo completo', 'per approfondire', 'qui tutti i dettagli',
      ],
      starts: [
        'leggi:', 'leggi di più:', 'leggi di più su', "leggi l'articolo", 'leggi tutto', 'leggi le ultime', 'continua a leggere', 'continua:',
        'scopri di più su', 'scopri tutte le', 'per saperne di più', 'per approfondire', 'clicca qui per', 'per ulteriori informazioni',
        'per maggiori informazioni', 'guarda:', 'guarda il video', 'guarda le foto', 'guarda la gallery', 'video:', 'foto:',
      ],
    },
    comments: {
      alone: [
        'commenti', 'commento', '# commenti', '# commento', 'commenti (#)', 'nessun commento', '0 commenti', 'commenta', 'commenta la notizia',
        'commenta questo articolo', 'lascia un commento', 'lascia il tuo commento', 'lascia una risposta', 'scrivi un commento', 'scrivi il tuo commento',
        'aggiungi un commento', 'aggiungi commento', 'inserisci un commento', 'invia commento', 'pubblica commento', 'pubblica un commento',
        'vedi i commenti', 'vedi tutti i commenti', 'leggi i commenti', 'mostra i commenti', 'tutti i commenti', 'vai ai commenti', 'annulla risposta',
        'rispondi', 'risposte', 'il tuo commento', 'il tuo nome', 'nome', 'partecipa alla discussione', 'partecipa alla conversazione',
        'unisciti alla conversazione', 'sii il primo a commentare', 'commenta per primo', 'dì la tua', 'la tua opinione', 'cosa ne pensi', 'che ne pensi?',
        'i commenti sono chiusi', 'commenti chiusi', 'commenti disabilitati', 'accedi per commentare', 'effettua il login per commentare',
        'registrati per commentare', 'segnala', 'segnala commento', 'segnala abuso', 'regolamento commenti', 'lettere al direttore', 'discussione',
        'sondaggio',
      ],
      starts: [
        'lascia un commento', 'lascia il tuo commento', 'lascia una risposta', 'scrivi un commento', 'sii il primo', 'accedi per', 'accedi o registrati',
        'effettua il login', 'per commentare', 'per poter commentare', 'per lasciare un commento', 'devi essere connesso', 'devi effettuare',
        'il tuo indirizzo email non sarà', 'il tuo indirizzo e-mail non sarà', "l'indirizzo email non verrà", 'salva il mio nome', 'cosa ne pensi',
        'cosa ne pensate', 'che cosa ne pensi', 'faccelo sapere', 'fatecelo sapere', "commenta l'articolo", 'le opinioni dei lettori',
        'do il mio consenso affinché', 'sondaggio:',
      ],
      contains: [
        'commenti * saranno rimossi', 'commenti * non saranno pubblicati',
        'nei commenti qui sotto', 'i campi obbligatori', 'campi obbligatori sono contrassegnati', 'akismet per ridurre', 'non sarà pubblicato',
        'non verrà pubblicato',
      ],
    },
    consent: {
      alone: [
        'accetta', 'accetto', 'accetta tutti', 'accetta tutto', 'accetta i cookie', 'accetta cookie', 'accetta tutti i cookie', 'accetta e continua',
        'accetta e chiudi', 'acconsento', 'continua senza accettare', 'rifiuta', 'rifiuta tutti', 'rifiuta tutto', 'personalizza', 'impostazioni cookie',
        'impostazioni dei cookie', 'gestisci cookie', 'gestisci i cookie', 'gestisci preferenze', 'gestisci le preferenze', 'preferenze cookie',
        'preferenze privacy', 'cookie policy', 'informativa cookie', 'informativa sui cookie', 'informativa privacy', 'informativa sulla privacy',
        'privacy policy', 'privacy', 'note legali', 'termini e condizioni', "condizioni d'uso", 'termini di servizio', 'condizioni generali',
        'dati personali', 'ho capito', 'va bene', 'scopri di più e personalizza', 'salva preferenze', 'trattamento dei dati personali', 'consenso',
      ],
      starts: [
        'utilizziamo i cookie', 'utilizziamo cookie', 'usiamo i cookie', 'usiamo cookie', 'questo sito utilizza', 'questo sito usa',
        'questo sito web utilizza', 'questo sito web usa', 'il nostro sito utilizza', 'noi e i nostri', 'noi e terze parti',
        'proseguendo la navigazione', 'continuando la navigazione', 'continuando a navigare', 'chiudendo questo banner', 'cliccando su accetta',
        'se vuoi saperne di più', 'per visualizzare questo contenuto', 'per vedere questo contenuto', 'questo contenuto non è disponibile',
        'questo contenuto è ospitato', 'puoi liberamente prestare', 'leggi la nostra informativa', 'consulta la nostra', 'il tuo browser non',
        'abilita javascript', 'disattiva il tuo adblock',
      ],
      contains: [
        'utilizza cookie', 'utilizza i cookie', 'uso dei cookie', 'utilizzo dei cookie', 'informativa sulla privacy', 'cookie policy', 'privacy policy',
        'trattamento dei dati personali', 'dei miei dati personali', 'trattamento dei miei dati',
      ],
    },
    copyright: {
      alone: [
        'tutti i diritti riservati', 'tutti i diritti sono riservati', 'riproduzione riservata', '© riproduzione riservata', 'riproduzione vietata',
        'diritti riservati', 'copyright', '© # *',
      ],
      starts: ['©', 'copyright ©', 'copyright #', 'tutti i diritti', 'riproduzione riservata', 'è vietata la riproduzione', 'vietata la riproduzione'],
      contains: ['tutti i diritti riservati', 'riproduzione riservata', 'vietata la riproduzione'],
    },
    app: {
      alone: [
        "scarica l'app", 'scarica la nostra app', 'scarica app', "scarica gratis l'app", 'scarica', 'la nostra app', "apri nell'app", 'apri app',
        "leggi nell'app", 'disponibile su google play', 'disponibile su app store', "installa l'app",
      ],
      starts: ["scarica l'app", 'scarica la nostra', 'scarica gratis', 'scarica gratuitamente', 'installa la nostra', "installa l'app"],
      contains: ["scarica l'app", 'la nostra app', 'app store e google play', 'google play e app store', 'google play store'],
    },
    subscription: {
      alone: [
        'abbonati', 'abbonati ora', 'abbonati subito', 'abbonati a *', 'abbonamento', 'abbonamenti', 'scopri gli abbonamenti', 'scopri le offerte',
        "scopri l'offerta", 'le nostre offerte', 'offerte', 'sei già abbonato', 'già abbonato?', 'sei già abbonato? accedi', 'sei già registrato?',
        'hai già un account?', 'non hai un account?', 'non sei ancora registrato?', 'accedi', 'accedi o registrati', 'login', 'entra', 'esci',
        'registrati', 'registrati gratis', 'registrati gratuitamente', 'crea un account', 'crea account', 'il mio account', 'il mio profilo', 'profilo',
        'password dimenticata', 'hai dimenticato la password?', 'edizione digitale', 'edicola', 'edicola digitale', 'leggi il giornale',
        'sfoglia il giornale', 'sostienici', 'sostieni il nostro lavoro', 'sostieni il giornalismo indipendente', 'dona', 'dona ora', 'dona adesso',
        'fai una donazione', 'diventa socio', 'diventa sostenitore', 'diventa membro', 'unisciti a noi', 'prova gratis', 'disdici quando vuoi',
        'attiva ora', 'provalo gratis', 'contatta il servizio clienti',
      ],
      starts: [
        'sei già abbonato', 'se sei già abbonato', 'già abbonato', 'non sei abbonato', 'non sei ancora abbonato', 'sei già registrato',
        'hai già un account', 'non hai un account', "sostieni l'informazione", 'il tuo sostegno', 'il tuo contributo', 'fai una donazione',
        'diventa un nostro', 'diventa sostenitore', 'diventa socio', 'abbonati a', 'abbonati per', 'abbonati subito', 'poi # €',
        'ti è piaciuto questo articolo', 'se ti è piaciuto', 'hai apprezzato', 'questo articolo è gratuito', 'registrati gratuitamente',
      ],
      contains: ['giornalismo indipendente', 'informazione indipendente', 'disdici quando vuoi', 'sei già abbonato', 'accesso illimitato', 'il tuo abbonamento'],
    },
    paywall: {
      alone: [
        'solo per abbonati', 'per gli abbonati', 'riservato agli abbonati', 'articolo riservato agli abbonati', 'contenuto riservato agli abbonati',
        'questo contenuto è riservato agli abbonati', 'questo articolo è riservato agli abbonati', 'esclusiva abbonati',
        'abbonati per continuare a leggere', 'abbonati per leggere', 'accedi per leggere', 'registrati per continuare a leggere',
        'continua a leggere con *', 'per continuare a leggere', "sblocca l'articolo", 'scegli il tuo abbonamento', 'contenuto premium',
        'contenuto esclusivo',
      ],
      starts: [
        'per continuare a leggere', "per leggere l'articolo", 'per leggere questo articolo', 'per leggere tutto', 'per continuare la lettura',
        'questo articolo è riservato', 'questo contenuto è riservato', 'questo articolo è solo', 'contenuto riservato', 'articolo riservato',
        'riservato agli abbonati', 'la lettura prosegue', 'registrati per leggere', 'registrati per continuare', 'hai letto #', 'hai raggiunto',
        'leggi senza limiti', 'accesso illimitato', 'accedi a tutti',
      ],
      contains: ['riservato agli abbonati', 'riservata agli abbonati', 'per continuare a leggere', 'per continuare la lettura', 'solo per gli abbonati'],
    },
    'author-box': {
      alone: [
        'pubblicato da *',
        "sull'autore", "sull'autrice", "informazioni sull'autore", "l'autore", 'autore', 'autrice', "chi è l'autore", "altri articoli dell'autore",
        'tutti gli articoli di *', 'vedi tutti gli articoli di *', 'vedi profilo', 'leggi tutti gli articoli di *', 'redazione', 'la redazione',
        'a cura della redazione', 'a cura di *', 'giornalista', 'scritto da', 'contatti', 'contattaci', 'biografia',
      ],
      starts: [
        "informazioni sull'autore", 'tutti gli articoli di', 'vedi tutti gli articoli', 'questo articolo è stato scritto', 'articolo scritto da',
        'le opinioni espresse', 'fonte:', 'fonti:', 'a cura di', 'a cura della', 'scrivi alla redazione', 'hai una segnalazione', 'per segnalazioni',
        'contatta la redazione', 'traduzione di', 'traduzione a cura',
      ],
      contains: ['non rispecchiano necessariamente', 'non riflettono necessariamente', 'è un giornalista', 'collabora con la nostra'],
    },
    republished: {
      alone: ['pubblicato originariamente su *', 'articolo tradotto automaticamente'],
      starts: [
        'questo articolo è stato pubblicato', 'questo articolo è stato originariamente', 'questo articolo è apparso', 'questo articolo è uscito',
        'questo articolo è la traduzione', 'questo articolo è stato tradotto', 'questo articolo è stato aggiornato', 'questo articolo è tratto',
        'questo contenuto è stato', 'questa intervista è stata pubblicata', 'questo testo è stato pubblicato', "l'articolo * proviene da",
        "l'articolo * sembra essere il primo", 'pubblicato originariamente', 'originariamente pubblicato', 'pubblicato per la prima volta',
      ],
      contains: ['proviene da', 'sembra essere il primo su', 'è stato pubblicato originariamente', 'è stato originariamente pubblicato', 'licenza creative commons'],
    },
    media: {
      alone: [
        'visualizza questo post su instagram', 'un post condiviso da *',
        'foto', 'fotografie', 'immagine', 'immagini', 'galleria', 'galleria fotografica', 'infografica', 'grafica', 'crediti', 'credits',
        'didascalia', "foto d'archivio", 'foto di repertorio', 'immagine di repertorio', 'immagine di archivio', 'archivio', '(ansa)', 'getty images',
        'guarda il video', 'guarda le foto', 'guarda la gallery', 'guarda', 'guarda ora', 'ascolta', "ascolta l'articolo", 'ascolta questo articolo',
        "ascolta l'articolo ora", 'riproduci', 'riproduci video', 'schermo intero', 'ingrandisci', 'ingrandisci immagine', 'diretta', 'in diretta',
        'live', 'podcast', 'audio', 'foto # di #', '# di #', 'il video', 'ascolta questo articolo ora', "ascolta l'articolo # min",
        'ascolta la versione audio', 'ascolta la versione audio dell’articolo', 'ascolta la notizia',
      ],
      starts: [
        'fotografia:', 'immagine:', 'immagini:', 'credits:', 'credit:', 'crediti:', 'ascolta:', 'in foto:', 'didascalia:', 'infografica:',
        'illustrazione:', 'ascolta questo articolo', 'crediti foto:', 'credit foto:', 'credits foto:',
      ],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'pubblicato in *', 'contrassegna il permalink',
        'home', 'homepage', 'indietro', 'torna indietro', 'torna alla home', 'torna su', "torna all'inizio", 'torna in cima', 'vai al contenuto',
        'vai al contenuto principale', 'salta al contenuto', 'vai alla navigazione', 'menu', 'apri menu', 'chiudi menu', 'menu principale', 'navigazione',
        'cerca', 'cerca nel sito', 'ricerca', 'chiudi', 'apri', 'annulla', 'chi siamo', 'mappa del sito', 'lavora con noi', 'aiuto', 'faq', 'sezioni',
        'tutte le sezioni', 'edizioni', 'edizioni locali', 'indice', 'sommario', 'indice dei contenuti', 'pagina #', 'pagina # di #', 'tempo di lettura',
        'tempo di lettura: # min', 'tempo di lettura: # minuti', '# min di lettura', '# minuti di lettura', '# min', 'lettura: # min', 'pubblicato il',
        'aggiornato il', '# ore fa', '# minuti fa', '# giorni fa', 'meteo', 'oroscopo', 'giochi', 'necrologi', 'programmi tv', 'guida tv',
        'modalità scura', "riassunto generato dall'ia", "riassunto dell'ia", 'riassunto ai',
        'vota', 'vota ora', 'vedi i risultati',
      ],
      starts: [
        'tempo di lettura', 'torna a', 'torna alla', "torna all'inizio", 'vai al contenuto', 'salta al contenuto', 'sei qui', 'ti trovi in',
        'pubblicato il', 'pubblicato:', 'aggiornato il', 'aggiornato:', 'ultimo aggiornamento', 'ultima modifica', 'riassunto generato da',
        'riassunto generato dall', 'questo riassunto è stato', 'hai trovato un errore',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['un momento', 'accesso negato', 'verifica di sicurezza'],
      contains: ['verifica di essere umano', 'che non sei un robot', 'controllo del browser', 'verifica del browser'],
    },
    login: {
      alone: ['accedi', 'login', 'accesso'],
      contains: ['accedi per continuare', 'accedi per leggere', 'effettua il login', 'devi effettuare l\'accesso'],
    },
    'soft-404': {
      alone: ['pagina non trovata', 'non trovata', 'errore 404'],
      contains: [
        'pagina non trovata', 'pagina non è stata trovata', 'pagina che stai cercando', 'pagina che cercavi', 'pagina richiesta non',
        'pagina non esiste',
      ],
    },
    'cookie-wall': {
      alone: ['prima di continuare', 'la tua privacy', 'la tua privacy è importante'],
      contains: ['la tua privacy è importante', 'teniamo alla tua privacy', 'accetta e continua', 'continua senza accettare'],
    },
  },
  corrections: ['rettifica', 'correzione', 'errata corrige', 'una versione precedente'],
  by: [
    'di', 'a cura di', 'da', 'scritto da', 'pubblicato da', 'dal nostro inviato', 'dalla nostra inviata', 'testo di', 'articolo di', 'autore', 'autrice',
    'redazione', 'intervista di', 'dal nostro corrispondente',
  ],
  published: ['pubblicato', 'pubblicato il', 'pubblicata il', 'data di pubblicazione', 'prima pubblicazione', 'postato il', 'inserito il', 'il', 'del', 'creato il'],
  updated: ['aggiornato', 'aggiornato il', 'aggiornata', 'aggiornato alle', 'aggiornamento', 'ultimo aggiornamento', 'modificato', 'modificato il', 'ultima modifica'],
  photo: [
    'foto', 'foto di', 'fotografia', 'fotografie', 'immagine', 'immagini', 'credits', 'credit', 'crediti', 'illustrazione', 'infografica', 'grafica',
    'video', 'fonte', 'didascalia', 'ansa', 'getty', 'archivio',
  ],
  months: [
    'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre',
    'gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic',
  ],
  stopWords: [
    'il', 'lo', 'la', 'i', 'gli', 'le', 'di', 'del', 'della', 'dei', 'delle', 'e', 'che', 'in', 'un', 'una', 'per', 'con', 'non', 'è', 'si', 'da', 'al',
    'dal', 'nel', 'nella', 'sono', 'ha', 'ma', 'più', 'come', 'anche', 'alla', 'questo', 'questa', 'o', 'se', 'ai', 'su', 'dopo', 'stato', 'hanno',
    'era', 'suo', 'sua', 'cui', 'tra', 'due', 'essere', 'ci', 'quando',
  ],
};
