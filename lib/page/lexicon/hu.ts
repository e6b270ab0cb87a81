import type { Lexicon } from './lexicon.ts';

export const hu: Lexicon = {
  language: 'hu',
  furniture: {
    advert: {
      alone: [
        'hirdetés', 'hirdetések', 'reklám', 'reklámok', 'szponzorált', 'szponzorált tartalom', 'szponzorált cikk', 'támogatott tartalom',
        'fizetett tartalom', 'fizetett hirdetés', 'pr-cikk', 'promóció', 'társadalmi célú hirdetés', 'a cikk a hirdetés után folytatódik',
        'a cikk a hirdetés alatt folytatódik', 'a cikk folytatódik', 'cikkünk a hirdetés után folytatódik', 'cikkünk a hirdetés alatt folytatódik',
        'a cikk folytatása a hirdetés után', 'folytatás a hirdetés után', 'hirdetés bezárása', 'hirdetés átugrása', 'hirdessen nálunk',
        'médiaajánlat', 'hirdetés vége', 'partnereink', 'a cikk lejjebb folytatódik', 'a hirdetés után folytatjuk', 'hirdetés után folytatjuk',
        'a szöveg a hirdetés után folytatódik',
      ],
      starts: ['hirdetés:', 'a cikk a hirdetés', 'cikkünk a hirdetés', 'a cikk folytatása', 'a cikk affiliate linkeket', 'a cikkben affiliate'],
    },
    newsletter: {
      alone: [
        'hírlevél', 'hírlevelek', 'hírlevelünk', 'hírleveleink', 'hírlevél feliratkozás', 'feliratkozás', 'feliratkozom', 'feliratkozás hírlevélre',
        'iratkozz fel', 'iratkozzon fel', 'iratkozz fel hírlevelünkre', 'iratkozzon fel hírlevelünkre', 'iratkozz fel a hírlevelünkre',
        'iratkozz fel a hírlevélre', 'iratkozzon fel a hírlevélre', 'kérem a hírlevelet', 'e-mail cím', 'e-mail', 'email cím', 'az ön e-mail címe',
        'add meg az e-mail címed', 'adja meg e-mail címét', 'maradj naprakész', 'ne maradj le', 'ne maradjon le', 'értesítések bekapcsolása',
        'köszönjük a feliratkozást', 'napi hírlevél', 'feliratkozás a hírlevélre', 'feliratkozom a hírlevélre', 'adja meg e-mail-címét',
        'adja meg az e-mail címét',
      ],
      starts: [
        'iratkozz fel', 'iratkozzon fel', 'feliratkozom a', 'szeretne értesülni', 'szeretnél értesülni', 'szeretne elsőként', 'ne maradjon le',
        'ne maradj le', 'a legfontosabb hírek', 'a nap legfontosabb', 'naponta a legfontosabb', 'adja meg e-mail', 'add meg az e-mail',
        'a feliratkozással', 'a hírlevélre', 'bármikor leiratkozhat', 'hozzájárulok, hogy', 'a legfontosabb hírek közvetlenül',
        'kapja meg a legfontosabb híreket',
      ],
      contains: ['az e-mail fiókjába', 'a postaládájába', 'a postaládádba', 'e-mailben', 'hírlevelünkre', 'a hírlevélre', 'bármikor leiratkozhat', 'hírlevelünkért'],
    },
    share: {
      alone: [
        'tetszik ez', 'tetszik betöltés', 'betöltés',
        'megosztom', 'oszd meg', 'ossza meg', 'cikk megosztása', 'megosztás *', 'megosztások', 'küldés', 'küldés e-mailben', 'elküldöm', 'ajánlom',
        'ajánlás', 'nyomtatás', 'nyomtatom', 'másolás', 'link másolása', 'hivatkozás másolása', 'link másolva', 'mentés', 'cikk mentése',
        'könyvjelző', 'olvasom később', 'tetszik', '# megosztás', 'hibát talált?', 'hiba bejelentése', 'hallgassa meg a cikket', 'cikk meghallgatása',
        'ajándékozza oda a cikket', 'tweet', 'mentés későbbre', 'elmentem későbbre', 'hibajelentés', 'hibát talált? jelezze', 'hibát találtál?',
      ],
      starts: ['megosztás:', 'oszd meg', 'ossza meg', 'kattints a megosztáshoz', 'hibát találtál', 'hibát talált', 'van egy jó témád', 'írjon nekünk', 'írj nekünk'],
    },
    follow: {
      alone: [
        'kövess minket *', 'kövessen minket *', 'követés', 'követem', 'csatlakozz hozzánk', 'közösségi média', 'kedvelj minket *', 'google hírek',
        'téma követése', 'szerző követése', 'van egy sztorija? írjon nekünk', 'van egy jó sztorija?', 'írjon nekünk', 'írj nekünk',
      ],
      starts: ['kövess minket', 'kövessen minket', 'kövesse oldalunkat', 'kövesd oldalunkat', 'kedvelj minket', 'ha tetszett a cikk, kövess'],
      contains: ['kövess minket a', 'kövessen minket', 'facebook-oldalunkat', 'google hírek'],
    },
    related: {
      alone: [
        'kapcsolódó', 'kapcsolódó cikkek', 'kapcsolódó cikk', 'kapcsolódó cikkeink', 'kapcsolódó tartalom', 'kapcsolódó tartalmak',
        'kapcsolódó hírek', 'kapcsolódó témák', 'ez is érdekelheti', 'ez is érdekelhet', 'ezek is érdekelhetik', 'ezek is érdekelhetnek',
        'ez is érdekes lehet', 'önnek ajánljuk', 'neked ajánljuk', 'ajánlott', 'ajánlott cikkek', 'ajánljuk', 'ajánló', 'cikkajánló', 'ajánlatunk',
        'olvasson tovább', 'olvasd el ezt is', 'olvassa el ezt is', 'ezt olvasta már?', 'ezt is olvasd el', 'olvasta már?', 'hasonló cikkek',
        'további cikkek', 'további hírek', 'további híreink', 'további cikkeink', 'a témában', 'a rovat további cikkei', 'a rovat cikkei',
        'legolvasottabb', 'legolvasottabb cikkek', 'legolvasottabbak', 'legnépszerűbb', 'legnépszerűbbek', 'népszerű', 'népszerű cikkek',
        'legfrissebb', 'legfrissebb hírek', 'legfrissebb cikkek', 'friss', 'friss hírek', 'friss cikkek', 'legutóbbi', 'legutóbbi bejegyzések',
        'aktuális', 'kiemelt', 'kiemelt hírek', 'címlapról ajánljuk', 'szerkesztő ajánlja', 'szerkesztőink ajánlják', 'a szerkesztő ajánlja',
        'ne hagyja ki', 'ne hagyd ki', 'témák', 'címkék', 'címke', 'kulcsszavak', 'kategóriák', 'kategória', 'rovatok', 'hírek', 'következő', 'előző',
        'következő cikk', 'előző cikk', 'több', 'továbbiak', 'továbbiak betöltése', 'összes', 'mutass többet', 'galéria', 'képgaléria', 'videók',
        'ez is érdekelheti önt', 'ezt is olvassa el', 'összes megtekintése', 'mutasd mind', 'további cikkek *',
      ],
      starts: [
        'kapcsolódó:', 'kapcsolódó cikk:', 'kapcsolódó cikkek:', 'kapcsolódó cikkünk', 'olvassa el ezt is', 'olvasd el ezt is', 'olvassa el:',
        'olvasd el:', 'ezt is olvasd', 'ajánljuk:', 'ajánlott:', 'címkék:', 'témák:', 'kulcsszavak:', 'lásd még:', 'nézze meg:', 'korábban írtuk',
        'erről itt írtunk', 'itt írtunk', 'a témában megjelent',
      ],
      contains: ['ez is érdekelheti', 'ez is érdekelhet', 'olvassa el ezt is'],
    },
    'read-more': {
      alone: [
        'tovább', 'tovább olvasom', 'tovább a cikkre', 'tovább a cikkhez', 'tovább a teljes cikkhez', 'elolvasom', 'olvass tovább', 'bővebben',
        'részletek', 'teljes cikk', 'a teljes cikk', 'a teljes cikk itt', 'a teljes cikk itt olvasható', 'kattints ide', 'kattintson ide', 'itt',
        'további részletek', 'további információ', 'megnézem',
      ],
      starts: [
        'tovább:', 'olvass tovább', 'olvasson tovább', 'bővebben:', 'bővebben itt', 'részletek itt', 'a teljes cikk', 'a teljes cikket',
        'kattintson ide', 'kattints ide', 'videó:', 'galéria:', 'forrás:', 'források:',
      ],
    },
    comments: {
      alone: [
        'hozzászólások', 'hozzászólás', '# hozzászólás', 'hozzászólások (#)', 'kommentek', 'komment', '# komment', 'szólj hozzá', 'szóljon hozzá',
        'hozzászólok', 'hozzászólás írása', 'új hozzászólás', 'kommentelek', 'hozzászólások megtekintése', 'hozzászólások megjelenítése',
        'összes hozzászólás', 'nincs hozzászólás', 'válasz', 'válasz törlése', 'válasz megszakítása', 'név', 'véleményed', 'mondd el a véleményed',
        'mi a véleménye', 'mit gondol', 'mit gondolsz', 'a hozzászólások lezárva', 'jelentkezzen be a hozzászóláshoz', 'jelentkezz be a hozzászóláshoz',
        'olvasói levelek', 'vélemények', 'fórum',
      ],
      starts: [
        'szólj hozzá', 'szóljon hozzá', 'a hozzászóláshoz', 'hozzászólás küldéséhez', 'az e-mail-címet nem', 'e-mail címét nem', 'mi a véleménye',
        'mi a véleményed', 'írd meg a véleményed', 'a kötelező mezők', 'kommentben várjuk',
      ],
      contains: ['kötelező mezőket', 'a kommentek között', 'a hozzászólások között', 'nem tesszük közzé'],
    },
    consent: {
      alone: [
        'elfogadom', 'elfogad', 'összes elfogadása', 'mindet elfogadom', 'elutasítom', 'összes elutasítása', 'beállítások', 'süti beállítások',
        'cookie beállítások', 'sütik', 'sütik kezelése', 'cookie-k', 'cookie szabályzat', 'süti szabályzat', 'adatvédelem', 'adatvédelmi beállítások',
        'adatvédelmi tájékoztató', 'adatkezelési tájékoztató', 'adatvédelmi szabályzat', 'felhasználási feltételek', 'általános szerződési feltételek',
        'ászf', 'impresszum', 'jogi nyilatkozat', 'rendben', 'értem', 'mentés és bezárás',
      ],
      starts: [
        'sütiket használunk', 'cookie-kat használunk', 'ez a weboldal sütiket', 'ez az oldal sütiket', 'a weboldal sütiket', 'az oldal sütiket',
        'oldalunk sütiket', 'oldalunk cookie-kat', 'mi és a partnereink', 'mi és partnereink', 'a tartalom megtekintéséhez', 'további információ a sütikről',
        'kérjük, engedélyezze',
      ],
      contains: ['sütiket használ', 'sütiket használunk', 'cookie-kat használ', 'sütik használatát', 'adatvédelmi tájékoztató', 'adatkezelési tájékoztató'],
    },
    copyright: {
      alone: ['minden jog fenntartva', 'szerzői jogok', 'szerzői jog', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'minden jog', 'a cikk szerzői jogi'],
      contains: ['minden jog fenntartva', 'szerzői jogi védelem', 'előzetes írásbeli'],
    },
    app: {
      alone: [
        'töltse le alkalmazásunkat', 'töltsd le az appot', 'töltsd le alkalmazásunkat', 'alkalmazás', 'mobilalkalmazás', 'letöltés',
        'megnyitás az alkalmazásban', 'töltse le az appot', 'töltse le az alkalmazást', 'töltsd le az appunkat',
      ],
      contains: ['töltse le alkalmazásunkat', 'töltsd le az alkalmazást', 'mobilalkalmazásunk'],
    },
    subscription: {
      alone: [
        'előfizetés', 'előfizetek', 'előfizetés most', 'fizess elő', 'fizessen elő', 'előfizetési csomagok', 'már előfizető?', 'már előfizető vagyok',
        'van már előfizetésem', 'már van előfizetése?', 'van már fiókja?', 'belépés', 'bejelentkezés', 'bejelentkezem', 'kijelentkezés',
        'regisztráció', 'regisztrálok', 'regisztráljon', 'fiók létrehozása', 'fiókom', 'profilom', 'elfelejtett jelszó', 'digitális előfizetés',
        'e-újság', 'támogatás', 'támogass minket', 'támogatom', 'támogasson minket', 'adományozok', 'adomány', 'ügyfélszolgálat', 'próbálja ki',
        'ingyenes próba', 'prémium', 'csatlakozom', 'már van előfizetése? jelentkezzen be', 'van már előfizetése? lépjen be',
        'előfizető? jelentkezzen be', 'támogassa munkánkat', 'támogassa a munkánkat', 'támogassa a független újságírást', 'támogasd a munkánkat',
      ],
      starts: [
        'már előfizető', 'van már előfizetése', 'ha már előfizető', 'még nem előfizető', 'fizessen elő', 'fizess elő', 'támogass minket',
        'segítse munkánkat', 'segítsd a munkánkat', 'kérjük, támogassa', 'tetszett a cikk', 'ez a cikk ingyenes', 'köszönjük, hogy olvas',
        'ön már regisztrált',
      ],
      contains: ['független újságírás', 'bármikor lemondható', 'előfizetőink', 'előfizetésével'],
    },
    paywall: {
      alone: [
        'csak előfizetőknek', 'előfizetőknek', 'csak előfizetőink olvashatják', 'ez a cikk csak előfizetőknek', 'a cikk folytatása előfizetőknek',
        'tovább olvasáshoz', 'prémium tartalom', 'exkluzív tartalom', 'válasszon előfizetést', 'a folytatáshoz jelentkezzen be',
        'a folytatáshoz fizessen elő', 'a cikk folytatásához jelentkezzen be', 'az olvasáshoz jelentkezzen be',
      ],
      starts: [
        'a cikk elolvasásához', 'a további olvasáshoz', 'ez a cikk csak', 'ez a tartalom csak', 'ez a cikk előfizetőink', 'csak előfizetőink',
        'ha tovább szeretné olvasni', 'szeretné tovább olvasni', 'korlátlan hozzáférés', 'olvassa korlátlanul',
      ],
      contains: ['csak előfizetőknek', 'korlátlan hozzáférés'],
    },
    'author-box': {
      alone: [
        'közzétette *',
        'a szerzőről', 'szerző', 'szerzők', 'a szerző további cikkei', 'a szerző cikkei', 'szerkesztőség', 'szerkesztő', 'újságíró', 'kapcsolat',
        'rólunk', 'írta', 'további cikkei', 'munkatársunktól',
      ],
      starts: ['a szerzőről', 'szerző:', 'szerzők:', 'a szerző további', 'szerkesztette:', 'fordította:', 'kapcsolat:'],
      contains: ['nem feltétlenül tükrözi', 'szerző véleményét tükrözi'],
    },
    republished: {
      starts: [
        'a cikk eredetileg', 'a cikk eredeti', 'ez a cikk eredetileg', 'az írás eredetileg', 'az interjú eredetileg', 'a bejegyzés * először',
        'eredetileg megjelent', 'a cikk frissült', 'frissítés:', 'frissítve:',
      ],
      contains: ['eredetileg megjelent', 'bejegyzés először', 'először a'],
    },
    media: {
      alone: [
        'a bejegyzés megtekintése az instagramon',
        'fotó', 'fotók', 'kép', 'képek', 'videó', 'fénykép', 'lejátszás', 'videó lejátszása', 'hallgatás', 'podcast', 'podcastok', 'teljes képernyő',
        'nagyítás', 'galéria megtekintése', 'megnyitás galériában', 'illusztráció', 'képünk illusztráció', 'a kép illusztráció', 'archív',
        'archív fotó', 'infografika', 'grafika', 'élő', 'élő közvetítés', 'képaláírás', 'kép forrása', 'hallgasd meg a cikket', 'nézze meg a videót',
      ],
      starts: [
        'fotó:', 'fotók:', 'kép:', 'képek:', 'kép forrása', 'nyitókép:', 'borítókép:', 'kiemelt kép:', 'címlapkép:', 'illusztráció:', 'grafika:',
        'a kép illusztráció', 'képünk illusztráció', 'az ön böngészője',
      ],
      contains: ['/getty images'],
    },
    navigation: {
      alone: [
        'bejegyzés navigáció',
        'főoldal', 'kezdőlap', 'vissza', 'vissza a főoldalra', 'vissza a címlapra', 'vissza a tetejére', 'fel', 'ugrás a tartalomra',
        'tovább a tartalomra', 'menü', 'menü megnyitása', 'menü bezárása', 'keresés', 'keres', 'bezárás', 'bezár', 'megnyitás', 'mégse', 'mégsem',
        'archívum', 'oldaltérkép', 'segítség', 'gyik', 'karrier', 'tartalom', 'tartalomjegyzék', '# . oldal', 'oldal #', 'olvasási idő',
        'olvasási idő: # perc', '# perc olvasás', '# perc', 'megjelent', 'frissítve', '# órája', '# perce', '# napja', 'időjárás', 'horoszkóp',
        'játékok', 'keresztrejtvény', 'tv-műsor',
      ],
      starts: [
        'olvasási idő', 'vissza a', 'ugrás a tartalomra', 'ön itt van', 'ön itt jár', 'megjelent:', 'publikálva:', 'közzétéve:', 'létrehozva:',
        'módosítva:', 'utolsó frissítés',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['egy pillanat', 'hozzáférés megtagadva'],
      contains: ['igazolja, hogy ember', 'hogy ön ember', 'hogy nem robot', 'böngésző ellenőrzése'],
    },
    login: {
      alone: ['bejelentkezés', 'belépés'],
      contains: ['jelentkezzen be a', 'a folytatáshoz jelentkezz'],
    },
    'soft-404': {
      alone: ['az oldal nem található', 'nem található'],
      contains: ['oldal nem található', 'a keresett oldal', 'az oldal nem létezik'],
    },
    'cookie-wall': {
      alone: ['mielőtt folytatná', 'az ön adatvédelme'],
      contains: ['értékeljük az ön', 'fontos számunkra az ön', 'fontos az ön adatainak', 'elfogadom és tovább'],
    },
  },
  corrections: ['helyesbítés', 'helyreigazítás', 'cikkünk korábbi változatában'],
  authorIs: [],
  by: ['írta', 'szerző', 'szerzők', 'szöveg', 'szerkesztette', 'fordította', 'készítette'],
  published: ['megjelent', 'megjelenés', 'közzétéve', 'publikálva', 'létrehozva', 'dátum', 'feltöltve'],
  updated: ['frissítve', 'frissült', 'módosítva', 'utolsó frissítés', 'utolsó módosítás'],
  photo: ['fotó', 'fotók', 'kép', 'képek', 'forrás', 'illusztráció', 'grafika', 'fénykép', 'videó', 'mti', 'nyitókép', 'borítókép'],
  months: [
    'január', 'február', 'március', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'október', 'november', 'december',
    'jan', 'febr', 'márc', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec',
  ],
  stopWords: [
    'a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'ez', 'meg', 'volt', 'de', 'már', 'csak', 'azt', 'van', 'el', 'még', 'be', 'ki', 'vagy', 'mert', 'ha',
    'mint', 'amely', 'szerint', 'lesz', 'ezt', 'pedig', 'után', 'több', 'minden', 'között', 'lehet', 'majd', 'így', 'most', 'akkor', 'sem', 'mely',
    'aki', 'amit', 'kell', 'vannak', 'voltak', 'ott', 'itt', 'ő', 'arra', 'ami', 'nagyon',
  ],
};
