import type { Lexicon } from './lexicon.ts';

export const pl: Lexicon = {
  language: 'pl',
  furniture: {
    advert: {
      alone: [
        'reklama', 'reklamy', 'ogłoszenie', 'ogłoszenia', 'materiał sponsorowany', 'artykuł sponsorowany', 'treść sponsorowana',
        'treści sponsorowane', 'sponsorowane', 'materiał promocyjny', 'materiał reklamowy', 'materiał partnera', 'artykuł partnera',
        'materiał partnerski', 'promocja', 'oferta', 'polecane oferty', 'partnerzy', 'nasi partnerzy', 'współpraca reklamowa',
        'dalszy ciąg materiału pod wideo', 'dalsza część artykułu pod wideo', 'dalsza część artykułu pod materiałem wideo',
        'dalsza część tekstu pod wideo', 'dalsza część tekstu pod zdjęciem', 'dalsza część artykułu pod reklamą', 'dalszy ciąg artykułu pod reklamą',
        'ciąg dalszy pod reklamą', 'reszta tekstu pod wideo', 'reszta artykułu pod materiałem wideo', 'artykuł pod reklamą', 'koniec reklamy',
        'zamknij reklamę', 'pomiń reklamę', 'usuń reklamy', 'reklamuj się u nas', 'zareklamuj się', 'dalsza część pod reklamą', 'kontynuuj czytanie',
        'artykuł jest kontynuowany pod reklamą', 'dalszy ciąg pod reklamą', 'reszta artykułu pod reklamą',
      ],
      starts: [
        'reklama:', 'dalsza część artykułu', 'dalsza część tekstu', 'reszta artykułu', 'reszta tekstu pod', 'ciąg dalszy artykułu',
        'artykuł zawiera linki afiliacyjne', 'kupując przez nasze linki',
      ],
      contains: ['linki afiliacyjne', 'pod materiałem wideo', 'pod reklamą'],
    },
    newsletter: {
      alone: [
        'newsletter', 'newslettery', 'nasz newsletter', 'nasze newslettery', 'zapisz się', 'zapisz się teraz', 'zapisz się na newsletter',
        'zapisz się na nasz newsletter', 'zapisz się do newslettera', 'zapisz się do naszego newslettera', 'zapisz mnie', 'subskrybuj',
        'subskrybuj newsletter', 'subskrybuj nasz newsletter', 'twój e-mail', 'twój adres e-mail', 'twój adres email', 'adres e-mail', 'adres email',
        'e-mail', 'podaj adres e-mail', 'podaj swój e-mail', 'podaj swój adres e-mail', 'wpisz swój adres e-mail', 'bądź na bieżąco', 'nie przegap',
        'nie przegap żadnej informacji', 'otrzymuj powiadomienia', 'włącz powiadomienia', 'dziękujemy za zapisanie się', 'dziękujemy za zapis',
        'najważniejsze informacje', 'codzienny newsletter', 'zamów newsletter',
      ],
      starts: [
        'zapisz się na', 'zapisz się do newslettera', 'zapisz się do naszego', 'zapisz się i otrzymuj', 'zapisz się, aby', 'subskrybuj nasz',
        'otrzymuj najważniejsze', 'otrzymuj najnowsze', 'otrzymuj codziennie', 'otrzymuj powiadomienia', 'chcesz być na bieżąco', 'chcesz otrzymywać',
        'chcę otrzymywać', 'jeśli chcesz być na bieżąco', 'bądź na bieżąco', 'najważniejsze informacje dnia', 'najważniejsze wiadomości prosto',
        'podaj swój adres', 'zapisując się', 'najważniejsze informacje prosto',
      ],
      contains: [
        'na twoją skrzynkę', 'na twojego maila', 'na twój e-mail', 'prosto na maila', 'prosto na skrzynkę', 'na swoją skrzynkę', 'naszego newslettera',
        'na nasz newsletter', 'na newsletter', 'wypisać się w każdej chwili', 'zrezygnować z subskrypcji',
      ],
    },
    share: {
      alone: [
        'lubię wczytywanie', 'wczytywanie',
        'udostępnij', 'udostępnij artykuł', 'udostępnij na *', 'udostępnij przez *', 'udostępnij ten artykuł', 'udostępnienia', 'podziel się',
        'podziel się artykułem', 'podziel się na *', 'podziel się ze znajomymi', 'poleć', 'poleć znajomym', 'poleć ten artykuł', 'tweetnij', 'wyślij',
        'wyślij e-mailem', 'wyślij znajomemu', 'wyślij mailem', 'drukuj', 'wydrukuj', 'kopiuj', 'kopiuj link', 'skopiuj link', 'skopiuj adres',
        'skopiowano', 'link skopiowany', 'zapisz', 'zapisz artykuł', 'zapisz na później', 'czytaj później', 'dodaj do ulubionych', 'lubię to', 'lajkuj',
        '# udostępnień', 'ładowanie', 'oceń artykuł', 'oceń ten artykuł', 'zgłoś błąd', 'zgłoś błąd w artykule', 'zgłoś literówkę', 'dźwięki',
        'podaruj artykuł', 'posłuchaj artykułu', 'masz temat dla reportera',
      ],
      starts: [
        'udostępnij:', 'udostępnij ten', 'podziel się:', 'podziel się tym', 'kliknij, aby udostępnić', 'kliknij, by udostępnić', 'zauważyłeś błąd',
        'widzisz błąd', 'znalazłeś błąd', 'masz dla nas', 'masz ciekawy temat', 'masz temat', 'czekamy na wasze', 'prześlij nam', 'napisz do nas',
        'wyślij nam',
      ],
    },
    follow: {
      alone: [
        'obserwuj', 'obserwuj nas', 'obserwuj nas na *', 'obserwuj nas w *', 'śledź nas', 'śledź nas na *', 'śledź * na *', 'polub nas na *',
        'polub nas', 'dołącz do nas', 'dołącz do nas na *', 'bądź z nami', 'znajdź nas na *', 'google news', 'wiadomości google',
        'media społecznościowe', 'social media', 'obserwuj autora', 'obserwuj temat', 'kanał na whatsappie',
      ],
      starts: [
        'obserwuj nas', 'śledź nas', 'śledź nasz', 'polub nas', 'polub nasz', 'dołącz do nas', 'dołącz do naszej', 'dołącz do grupy', 'subskrybuj kanał',
        'zajrzyj na nasz', 'znajdziesz nas',
      ],
      contains: ['obserwuj nas w', 'obserwuj nas na', 'polub nas na', 'w google news', 'naszym profilu na facebooku', 'nasz profil na'],
    },
    related: {
      alone: [
        'czytaj też', 'czytaj także', 'czytaj również', 'przeczytaj też', 'przeczytaj także', 'przeczytaj również', 'zobacz też', 'zobacz także',
        'zobacz również', 'zobacz więcej', 'sprawdź też', 'sprawdź także', 'więcej', 'więcej na ten temat', 'więcej wiadomości', 'więcej artykułów',
        'więcej informacji', 'więcej newsów', 'powiązane', 'powiązane artykuły', 'powiązane tematy', 'artykuły powiązane', 'tematy powiązane',
        'podobne artykuły', 'podobne tematy', 'podobne', 'polecane', 'polecane artykuły', 'polecane dla ciebie', 'polecamy', 'polecamy także',
        'redakcja poleca', 'redaktor poleca', 'może cię zainteresować', 'może cię zainteresować także', 'może zainteresować cię także',
        'to może cię zainteresować', 'mogą cię zainteresować', 'może ci się spodobać', 'dla ciebie', 'wybrane dla ciebie', 'najczęściej czytane',
        'najpopularniejsze', 'najchętniej czytane', 'popularne', 'popularne artykuły', 'na czasie', 'najnowsze', 'najnowsze wiadomości',
        'najnowsze artykuły', 'najnowsze informacje', 'ostatnie wpisy', 'ostatnio dodane', 'ostatnie wiadomości', 'wiadomości', 'aktualności',
        'inne wiadomości', 'pozostałe', 'pozostałe wiadomości', 'pozostałe artykuły', 'inne artykuły', 'w tym temacie', 'w tym artykule', 'tematy',
        'tagi', 'słowa kluczowe', 'kategorie', 'kategoria', 'z tej kategorii', 'następny artykuł', 'poprzedni artykuł', 'następny', 'poprzedni',
        'następna', 'poprzednia', 'pokaż więcej', 'załaduj więcej', 'wczytaj więcej', 'zobacz wszystkie', 'zobacz wszystko', 'galeria', 'galerie',
        'gorące tematy', 'trendy', 'tylko u nas', 'wideo', 'komentowane', 'najczęściej komentowane',
      ],
      starts: [
        'czytaj więcej:', 'czytaj więcej o', 'czytaj:', 'czytaj też', 'czytaj także', 'czytaj również', 'przeczytaj:', 'przeczytaj też',
        'przeczytaj także', 'przeczytaj również', 'zobacz:', 'zobacz też', 'zobacz także', 'zobacz również', 'sprawdź:', 'sprawdź także', 'sprawdź też',
        'polecamy:', 'powiązane:', 'tagi:', 'tematy:', 'słowa kluczowe:', 'kategoria:', 'kategorie:', 'nie przegap:', 'więcej informacji znajdziesz',
        'więcej wiadomości z', 'więcej artykułów', 'więcej na temat', 'najnowsze wiadomości z', 'pozostało do',
      ],
      contains: ['czytaj też:', 'czytaj także:', 'zobacz także:', 'przeczytaj także:', 'zobacz też:'],
    },
    'read-more': {
      alone: [
        'czytaj więcej', 'czytaj dalej', 'czytaj dalej na *', 'czytaj cały artykuł', 'czytaj całość', 'czytaj artykuł', 'przeczytaj więcej',
        'przeczytaj cały artykuł', 'dowiedz się więcej', 'zobacz', 'sprawdź', 'rozwiń', 'kliknij tutaj', 'kliknij tu', 'tutaj', 'więcej tutaj',
        'więcej przeczytasz tutaj', 'źródło', 'przejdź do artykułu', 'przejdź do galerii',
      ],
      starts: [
        'czytaj dalej', 'czytaj całość', 'cały artykuł', 'całość przeczytasz', 'więcej:', 'więcej przeczytasz', 'dowiedz się więcej', 'kliknij tutaj',
        'posłuchaj:', 'oglądaj:', 'obejrzyj:', 'wideo:', 'galeria:', 'zobacz zdjęcia', 'zobacz wideo', 'zobacz film', 'źródło:', 'źródła:',
      ],
    },
    comments: {
      alone: [
        'komentarze', 'komentarz', 'komentarze (#)', '# komentarzy', '# komentarze', '# komentarz', 'brak komentarzy', 'skomentuj', 'komentuj',
        'skomentuj artykuł', 'dodaj komentarz', 'napisz komentarz', 'zostaw komentarz', 'pokaż komentarze', 'pokaż wszystkie komentarze',
        'zobacz komentarze', 'zobacz wszystkie komentarze', 'czytaj komentarze', 'wszystkie komentarze', 'wczytaj komentarze', 'anuluj odpowiedź',
        'odpowiedz', 'odpowiedzi', 'twój komentarz', 'twoje imię', 'imię', 'nick', 'dołącz do dyskusji', 'weź udział w dyskusji', 'bądź pierwszy',
        'co o tym sądzisz', 'co sądzisz', 'wyraź swoją opinię', 'podziel się opinią', 'dyskusja', 'komentarze są wyłączone',
        'możliwość komentowania została wyłączona', 'zaloguj się, aby skomentować', 'zaloguj się, aby komentować', 'listy do redakcji', 'opinie',
        'regulamin komentarzy', 'zgłoś', 'sonda', 'ankieta',
      ],
      starts: [
        'dodaj komentarz', 'zostaw komentarz', 'napisz komentarz', 'zaloguj się, aby', 'zaloguj się lub', 'musisz być zalogowany', 'musisz się zalogować',
        'aby dodać komentarz', 'aby komentować', 'twój adres e-mail nie', 'twój adres email nie', 'wymagane pola', 'co sądzisz o', 'co sądzicie',
        'daj znać w komentarzu', 'podziel się swoją opinią', 'bądź pierwszym, który', 'administratorem danych osobowych', 'witryna wykorzystuje akismet',
        'sonda:', 'ankieta:',
      ],
      contains: ['w komentarzach', 'w komentarzu', 'pola są oznaczone', 'nie zostanie opublikowany'],
    },
    consent: {
      alone: [
        'akceptuję', 'akceptuj', 'akceptuj wszystkie', 'akceptuję wszystko', 'zaakceptuj', 'zaakceptuj wszystkie', 'zgadzam się', 'odrzuć',
        'odrzuć wszystkie', 'ustawienia', 'ustawienia cookies', 'ustawienia plików cookie', 'ustawienia prywatności', 'zarządzaj cookies',
        'pliki cookies', 'pliki cookie', 'polityka cookies', 'polityka plików cookies', 'polityka prywatności', 'prywatność', 'regulamin',
        'regulamin serwisu', 'warunki korzystania', 'przejdź do serwisu', 'rozumiem', 'zezwól na wszystkie', 'rodo', 'ochrona danych osobowych',
      ],
      starts: [
        'używamy plików cookie', 'używamy cookies', 'ta strona używa', 'ta strona korzysta', 'ta witryna używa', 'nasza strona używa',
        'nasza strona korzysta', 'nasz serwis wykorzystuje', 'serwis wykorzystuje', 'strona korzysta z plików', 'klikając "akceptuję',
        'klikając przycisk', 'aby wyświetlić tę treść', 'aby zobaczyć tę treść', 'więcej informacji w polityce', 'szanowny użytkowniku',
        'twoja przeglądarka', 'włącz javascript',
      ],
      contains: [
        'plików cookies', 'plików cookie', 'polityce prywatności', 'polityka prywatności', 'politykę prywatności', 'politykę cookies',
        'danych osobowych jest', 'administratorem danych',
      ],
    },
    copyright: {
      alone: ['wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'prawa autorskie', 'kopiowanie zabronione', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'wszelkie prawa', 'wszystkie prawa', 'rozpowszechnianie niniejszego', 'materiał chroniony prawem'],
      contains: ['prawa zastrzeżone', 'zgodą wydawcy', 'zgody wydawcy', 'chroniony prawem autorskim'],
    },
    app: {
      alone: [
        'pobierz aplikację', 'pobierz naszą aplikację', 'aplikacja', 'aplikacja mobilna', 'nasza aplikacja', 'otwórz w aplikacji',
        'pobierz z google play', 'pobierz w app store', 'zainstaluj aplikację',
      ],
      starts: ['pobierz aplikację', 'pobierz naszą', 'pobierz bezpłatną', 'zainstaluj naszą', 'ściągnij naszą'],
      contains: ['pobierz aplikację', 'nasza aplikacja', 'naszą aplikację', 'google play i app store'],
    },
    subscription: {
      alone: [
        'prenumerata', 'subskrypcja', 'kup subskrypcję', 'kup prenumeratę', 'kup dostęp', 'wykup dostęp', 'zamów prenumeratę', 'wypróbuj',
        'wypróbuj za darmo', 'masz już konto?', 'masz już subskrypcję?', 'jesteś już subskrybentem?', 'masz konto?', 'nie masz konta?', 'zaloguj',
        'zaloguj się', 'logowanie', 'wyloguj', 'wyloguj się', 'zarejestruj się', 'rejestracja', 'załóż konto', 'utwórz konto', 'moje konto',
        'mój profil', 'nie pamiętasz hasła?', 'zapomniałeś hasła?', 'e-wydanie', 'e-wydania', 'wydanie cyfrowe', 'wydanie papierowe', 'wesprzyj nas',
        'wspieraj nas', 'przekaż darowiznę', 'wpłać', 'postaw kawę', 'dołącz do klubu', 'premium', 'sprawdź ofertę', 'zobacz ofertę', 'sklep',
        'kiosk', 'wesprzyj niezależne dziennikarstwo', 'wspieraj niezależne dziennikarstwo', 'masz już konto? zaloguj się',
        'jesteś subskrybentem? zaloguj się', 'jesteś prenumeratorem? zaloguj się',
      ],
      starts: [
        'nie masz jeszcze', 'wesprzyj nas', 'wesprzyj nasze', 'wspieraj niezależne', 'wspieraj nas', 'twoje wsparcie', 'dzięki twojemu wsparciu',
        'kup subskrypcję', 'kup dostęp', 'zyskaj dostęp', 'skorzystaj z oferty', 'podoba ci się', 'spodobał ci się', 'dziękujemy, że przeczytałaś',
        'dziękujemy, że przeczytałeś', 'dziękujemy za przeczytanie', 'ten artykuł jest bezpłatny', 'załóż konto', 'wesprzyj niezależne', 'masz już konto?',
        'masz już subskrypcję',
      ],
      contains: ['niezależne dziennikarstwo', 'anuluj w dowolnym momencie', 'rezygnujesz kiedy chcesz', 'masz już konto', 'twoja subskrypcja'],
    },
    paywall: {
      alone: [
        'masz już prenumeratę', 'masz już subskrypcję',
        'tylko dla subskrybentów', 'tylko dla prenumeratorów', 'dla subskrybentów', 'artykuł dla subskrybentów', 'treść dla subskrybentów',
        'artykuł dostępny tylko dla subskrybentów', 'odblokuj artykuł', 'odblokuj dostęp', 'czytaj dalej z *', 'czytaj bez ograniczeń',
        'zaloguj się, aby czytać dalej', 'treść premium', 'wybierz subskrypcję', 'wybierz plan', 'artykuł tylko dla subskrybentów',
        'dostęp tylko dla prenumeratorów', 'dostęp tylko dla subskrybentów', 'treść dostępna tylko dla prenumeratorów',
      ],
      starts: [
        'aby czytać dalej', 'aby kontynuować czytanie', 'żeby czytać dalej', 'chcesz czytać dalej', 'chcesz przeczytać cały', 'pełna treść artykułu',
        'ten artykuł jest dostępny', 'ten artykuł przeczytasz', 'ten tekst jest dostępny', 'artykuł dostępny', 'treść dostępna', 'dostęp do pełnej',
        'zaloguj się, by', 'wykup dostęp', 'wykorzystałeś limit', 'uzyskaj dostęp', 'czytaj bez ograniczeń', 'nielimitowany dostęp',
      ],
      contains: ['aby czytać dalej', 'dla subskrybentów', 'dla prenumeratorów', 'nieograniczony dostęp'],
    },
    'author-box': {
      alone: [
        'opublikowane przez *', 'zobacz wszystkie wpisy *',
        'o autorze', 'o autorce', 'autor', 'autorka', 'autorzy', 'więcej artykułów autora', 'inne artykuły autora', 'artykuły autora',
        'wszystkie artykuły *', 'redakcja', 'redaktor', 'dziennikarz', 'dziennikarka', 'kontakt', 'kontakt z redakcją', 'o nas', 'zobacz profil',
        'oprac. *', 'opracowanie',
      ],
      starts: [
        'o autorze', 'o autorce', 'autor:', 'autorka:', 'oprac:', 'opracowanie:', 'wszystkie artykuły autora', 'poglądy wyrażone', 'opinie wyrażone',
        'artykuł wyraża', 'tłumaczenie:', 'redakcja:', 'fot.:', 'kontakt:',
      ],
      contains: ['wyraża poglądy autora', 'opinie autora', 'dziennikarz portalu', 'dziennikarka portalu'],
    },
    republished: {
      alone: ['artykuł przetłumaczony automatycznie'],
      starts: [
        'artykuł ukazał się', 'artykuł pierwotnie', 'artykuł został pierwotnie', 'artykuł pochodzi z', 'artykuł opublikowany', 'ten artykuł pierwotnie',
        'tekst ukazał się', 'tekst pierwotnie', 'tekst pochodzi z', 'tekst opublikowany', 'wywiad ukazał się', 'pierwotnie opublikowano',
        'artykuł * pochodzi z serwisu', 'artykuł zaktualizowany', 'data utworzenia:', 'data aktualizacji:', 'data publikacji:',
      ],
      contains: ['ukazał się pierwotnie', 'pochodzi z serwisu', 'na licencji creative commons'],
    },
    media: {
      alone: [
        'wyświetl ten post na instagramie', 'post udostępniony przez *',
        'zdjęcie', 'zdjęcia', 'foto', 'fot. *', 'film', 'galeria zdjęć', 'zobacz galerię', 'zobacz zdjęcia', 'zobacz wideo', 'obejrzyj', 'odtwórz',
        'posłuchaj', 'słuchaj', 'podcast', 'podcasty', 'pełny ekran', 'powiększ', 'powiększ zdjęcie', 'zdjęcie ilustracyjne', 'zdjęcie archiwalne',
        'zdjęcie poglądowe', 'archiwum', 'infografika', 'grafika', 'na żywo', 'transmisja', 'zdjęcie # z #', '# z #', 'getty images', 'źródło zdjęcia',
        'posłuchaj tego artykułu', 'posłuchaj tego artykułu # min', 'odsłuchaj artykuł', 'wersja audio',
      ],
      starts: [
        'foto:', 'zdjęcie:', 'zdjęcie ilustracyjne', 'źródło zdjęcia', 'źródło zdjęć', 'film:', 'grafika:', 'ilustracja:', 'posłuchaj podcastu',
        'obejrzyj też', 'posłuchaj tego artykułu',
      ],
      contains: ['/getty images', '/east news'],
    },
    navigation: {
      alone: [
        'opublikowano w *', 'nawigacja wpisu', 'nawigacja po wpisach',
        'strona główna', 'powrót', 'wróć', 'wróć na stronę główną', 'powrót do strony głównej', 'do góry', 'na górę', 'wróć na górę', 'przejdź do treści',
        'przejdź do głównej treści', 'menu', 'otwórz menu', 'zamknij menu', 'szukaj', 'wyszukaj', 'wyszukiwarka', 'zamknij', 'otwórz', 'anuluj',
        'mapa strony', 'pomoc', 'praca', 'reklama u nas', 'działy', 'spis treści', 'strona #', 'strona # z #', 'czas czytania', 'czas czytania: # min',
        '# min czytania', '# min', '# minut czytania', 'opublikowano', 'zaktualizowano', '# godzin temu', '# minut temu', '# dni temu', '# godz. temu',
        'pogoda', 'horoskop', 'krzyżówki', 'gry', 'nekrologi', 'program tv', 'podsumowanie wygenerowane przez ai', 'podsumowanie ai',
        'głosuj', 'zagłosuj', 'zobacz wyniki', 'powrót na górę', 'pilne', 'z ostatniej chwili',
      ],
      starts: [
        'czas czytania', 'powrót do', 'przejdź do treści', 'jesteś tutaj', 'opublikowano:', 'opublikowano #', 'publikacja:', 'aktualizacja:',
        'aktualizacja #', 'zaktualizowano:', 'zaktualizowano #', 'dodano:', 'dodano #', 'ostatnia aktualizacja', 'utworzono:',
        'podsumowanie wygenerowane przez',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['jeszcze chwila', 'proszę czekać', 'odmowa dostępu', 'brak dostępu'],
      contains: ['że jesteś człowiekiem', 'czy jesteś człowiekiem', 'że nie jesteś robotem', 'sprawdzanie przeglądarki'],
    },
    login: {
      alone: ['zaloguj się', 'logowanie'],
      contains: ['zaloguj się, aby', 'musisz być zalogowany'],
    },
    'soft-404': {
      alone: ['nie znaleziono', 'nie znaleziono strony', 'strona nie istnieje', 'błąd 404'],
      contains: ['nie znaleziono strony', 'strona nie istnieje', 'strona nie została znaleziona', 'strona której szukasz', 'artykuł nie jest już dostępny'],
    },
    'cookie-wall': {
      alone: ['zanim przejdziesz dalej', 'twoja prywatność', 'szanujemy twoją prywatność', 'cenimy twoją prywatność'],
      contains: ['dbamy o twoją prywatność', 'szanujemy twoją prywatność', 'cenimy twoją prywatność', 'przejdź do serwisu'],
    },
  },
  corrections: ['sprostowanie', 'korekta', 'we wcześniejszej wersji'],
  authorIs: ['jest', 'pisze', 'pracuje'],
  by: ['autor', 'autorka', 'tekst', 'oprac', 'opracowanie', 'opracował', 'opracowała', 'autorzy', 'redakcja', 'rozmawiał', 'rozmawiała', 'napisał', 'przez'],
  published: ['opublikowano', 'opublikowany', 'data publikacji', 'publikacja', 'dodano', 'data utworzenia', 'utworzono', 'data dodania', 'dnia'],
  updated: ['zaktualizowano', 'aktualizacja', 'data aktualizacji', 'ostatnia aktualizacja', 'zmodyfikowano', 'aktualizowano'],
  photo: ['fot', 'foto', 'zdjęcie', 'zdjęcia', 'fotografia', 'źródło', 'źródło zdjęcia', 'grafika', 'ilustracja', 'autor zdjęcia', 'wideo', 'archiwum'],
  months: [
    'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia',
    'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień',
    'sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru',
  ],
  stopWords: [
    'i', 'w', 'na', 'z', 'się', 'nie', 'to', 'do', 'że', 'jest', 'o', 'jak', 'po', 'a', 'od', 'za', 'co', 'dla', 'są', 'przez', 'był', 'była', 'oraz',
    'ale', 'tym', 'jego', 'który', 'która', 'które', 'może', 'już', 'tak', 'ze', 'być', 'przed', 'także', 'pod', 'tego', 'tylko', 'jednak', 'było',
    'jej', 'ich', 'roku', 'lat',
  ],
};
