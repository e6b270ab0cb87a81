/** Pieces that are no plain report, written for this project: what must come out, block by block. */
export interface Piece {
  language: string;
  title: string;
  /** Q and A, entries of a ticker, letters: each with the blocks that belong together. */
  parts: string[][];
}

export const interviews: Piece[] = [
  { language: 'en', title: '“I count the boats before I count the money”', parts: [
    ['The harbour master of Tarn, Liv Strand, has kept the gates for thirty years. In spring she hands over the keys.'],
    ['Ms Strand, what will you miss?', 'The noise before five in the morning. You hear which boat it is before you see it, and you know whether the night was good.'],
    ['And what not?', 'Forms. When I began there were two of them, and one was about me.'],
    ['Do you worry about the port?', 'Ports worry about themselves. I worry about the people who think that a port is a car park for boats.'],
    ['Will you sail?', 'Every day, if my knee agrees. It has not been asked yet.']] },
  { language: 'de', title: '«Ich zähle erst die Boote, dann das Geld»', parts: [
    ['Liv Strand, Hafenmeisterin von Tarn, hat dreissig Jahre lang die Tore bewacht. Im Frühling gibt sie die Schlüssel ab.'],
    ['Frau Strand, was werden Sie vermissen?', 'Den Lärm vor fünf Uhr früh. Man hört, welches Boot kommt, bevor man es sieht, und weiss, ob die Nacht gut war.'],
    ['Und was nicht?', 'Formulare. Als ich anfing, gab es zwei davon, und eines handelte von mir.'],
    ['Machen Sie sich Sorgen um den Hafen?', 'Häfen sorgen für sich selbst. Ich sorge mich um die Leute, die einen Hafen für einen Parkplatz halten.'],
    ['Werden Sie segeln?', 'Jeden Tag, wenn mein Knie einverstanden ist. Man hat es noch nicht gefragt.']] },
  { language: 'fr', title: '« Je compte les bateaux avant de compter l’argent »', parts: [
    ['Liv Strand, capitaine du port de Tarn, a gardé les portes pendant trente ans. Au printemps, elle rend les clés.'],
    ['Madame Strand, qu’est-ce qui va vous manquer ?', 'Le bruit avant cinq heures du matin. On entend quel bateau arrive avant de le voir, et l’on sait si la nuit a été bonne.'],
    ['Et qu’est-ce qui ne vous manquera pas ?', 'Les formulaires. À mes débuts il y en avait deux, dont un qui parlait de moi.'],
    ['Êtes-vous inquiète pour le port ?', 'Les ports s’inquiètent d’eux-mêmes. Moi, je m’inquiète de ceux qui prennent un port pour un parking.'],
    ['Allez-vous naviguer ?', 'Tous les jours, si mon genou est d’accord. On ne lui a pas encore posé la question.']] },
  { language: 'es', title: '«Cuento los barcos antes que el dinero»', parts: [
    ['Liv Strand, capitana del puerto de Tarn, ha guardado las puertas durante treinta años. En primavera entrega las llaves.'],
    ['Señora Strand, ¿qué va a echar de menos?', 'El ruido antes de las cinco de la mañana. Se oye qué barco llega antes de verlo, y ya se sabe si la noche fue buena.'],
    ['¿Y qué no?', 'Los formularios. Cuando empecé había dos, y uno trataba de mí.'],
    ['¿Le preocupa el puerto?', 'Los puertos se preocupan por sí mismos. A mí me preocupa la gente que toma un puerto por un aparcamiento.'],
    ['¿Va a navegar?', 'Todos los días, si mi rodilla está de acuerdo. Todavía no le han preguntado.']] },
  { language: 'ru', title: '«Сначала я считаю лодки, потом деньги»', parts: [
    ['Лив Странд, начальница порта Тарн, тридцать лет охраняла его ворота. Весной она сдаёт ключи.'],
    ['Госпожа Странд, чего вам будет не хватать?', 'Шума до пяти утра. Слышно, какая лодка идёт, ещё до того как её увидишь, и сразу понятно, была ли ночь удачной.'],
    ['А чего не будет?', 'Бланков. Когда я начинала, их было два, и один был про меня.'],
    ['Вы беспокоитесь о порте?', 'Порты сами о себе беспокоятся. Меня беспокоят люди, которые принимают порт за стоянку.'],
    ['Будете ходить под парусом?', 'Каждый день, если колено согласится. Его ещё не спрашивали.']] },
  { language: 'ja', title: '「お金より先に船を数える」', parts: [
    ['ターン港の港長リブ・ストランドさんは三十年にわたって港の門を守ってきた。この春、鍵を返す。'],
    ['――何が恋しくなりますか。', '朝五時前の音です。姿が見える前に、どの船が帰ってきたのか分かるし、夜の漁が良かったかどうかも分かります。'],
    ['――恋しくならないものは。', '書類です。始めたころは二種類しかなく、そのうち一つは私についての書類でした。'],
    ['――港の行く末は心配ですか。', '港は自分で何とかします。港を駐車場だと思っている人たちのほうが心配です。'],
    ['――船には乗りますか。', '膝が許してくれれば毎日でも。まだ膝には聞いていません。']] },
];

export const tickers: (Piece & { updates: string })[] = [
  { language: 'en', title: 'Storm over Tarn: the night as it happened', updates: 'Live updates', parts: [
    ['07:40', 'The harbour is open again', 'All ferries sail from eight o’clock. The harbour office says that two berths stay closed until divers have looked at them.'],
    ['05:15', 'Power is back in Lindholt', 'The grid operator reports that the last four hundred homes have light again. A crew of nine worked through the night.'],
    ['02:30', 'Three boats adrift', 'Three fishing boats broke loose from the old quay. Nobody was on board, the coast guard says, and all of them were towed in by a tug from Velm.'],
    ['23:05', 'Schools stay closed', 'The mayor has decided that no school opens on Friday. Parents will be told by letter when lessons begin again.']] },
  { language: 'de', title: 'Sturm über Tarn: die Nacht im Protokoll', updates: 'Liveticker', parts: [
    ['07:40', 'Der Hafen ist wieder offen', 'Ab acht Uhr fahren alle Fähren. Zwei Liegeplätze bleiben nach Angaben der Hafenmeisterei gesperrt, bis Taucher sie geprüft haben.'],
    ['05:15', 'Lindholt hat wieder Strom', 'Die letzten vierhundert Haushalte haben laut Netzbetreiber wieder Licht. Neun Leute haben die ganze Nacht gearbeitet.'],
    ['02:30', 'Drei Boote treiben ab', 'Drei Fischerboote haben sich vom alten Kai losgerissen. Niemand war an Bord, sagt die Küstenwache, und ein Schlepper aus Velm holte alle drei zurück.'],
    ['23:05', 'Schulen bleiben zu', 'Die Bürgermeisterin hat entschieden, dass am Freitag keine Schule öffnet. Die Eltern erfahren per Brief, wann der Unterricht wieder beginnt.']] },
  { language: 'es', title: 'Tormenta sobre Tarn: la noche, minuto a minuto', updates: 'En directo', parts: [
    ['07:40', 'El puerto vuelve a abrir', 'Todos los transbordadores salen a partir de las ocho. Dos atraques siguen cerrados hasta que los revisen los buzos, según la oficina del puerto.'],
    ['05:15', 'Vuelve la luz en Lindholt', 'Los últimos cuatrocientos hogares tienen luz otra vez, informa la compañía. Nueve personas trabajaron toda la noche.'],
    ['02:30', 'Tres barcos a la deriva', 'Tres pesqueros se soltaron del muelle viejo. No había nadie a bordo, dicen los guardacostas, y un remolcador de Velm los trajo de vuelta.'],
    ['23:05', 'Las escuelas no abren', 'La alcaldesa ha decidido que el viernes no abra ninguna escuela. Las familias sabrán por carta cuándo vuelven las clases.']] },
  { language: 'pl', title: 'Sztorm nad Tarn: noc godzina po godzinie', updates: 'Relacja na żywo', parts: [
    ['07:40', 'Port znów jest otwarty', 'Od ósmej kursują wszystkie promy. Dwa stanowiska pozostają zamknięte, dopóki nie obejrzą ich nurkowie, podał kapitanat portu.'],
    ['05:15', 'W Lindholt wrócił prąd', 'Ostatnie czterysta domów znów ma światło, informuje operator sieci. Dziewięć osób pracowało przez całą noc.'],
    ['02:30', 'Trzy łodzie zerwane z cum', 'Trzy kutry zerwały się ze starego nabrzeża. Na pokładzie nikogo nie było, mówi straż przybrzeżna, a holownik z Velm sprowadził wszystkie z powrotem.'],
    ['23:05', 'Szkoły pozostają zamknięte', 'Pani burmistrz zdecydowała, że w piątek żadna szkoła nie zostanie otwarta. O terminie wznowienia lekcji rodzice dowiedzą się z listu.']] },
];

/** Introduction; ingredients; steps; what is good to know. */
export const recipes: (Piece & { needs: string; steps: string })[] = [
  { language: 'en', title: 'Harbour soup with smoked haddock', needs: 'Ingredients', steps: 'Method', parts: [
    ['Every kitchen on the quay has its own harbour soup, and every cook says that the others put in too much cream. This one has none.'],
    ['600 g smoked haddock', '4 potatoes', '1 leek, in rings', '1 litre of fish stock', '2 bay leaves', 'pepper, no salt'],
    ['Boil the potatoes in the stock with the bay leaves until they give way to a fork.', 'Add the leek and let it simmer for five minutes.', 'Lay the fish on top, put the lid on and take the pot from the fire. After ten minutes it is done.'],
    ['It keeps for two days, and it is better on the second.']] },
  { language: 'de', title: 'Hafensuppe mit geräuchertem Schellfisch', needs: 'Zutaten', steps: 'Zubereitung', parts: [
    ['Jede Küche am Kai hat ihre eigene Hafensuppe, und jeder Koch sagt, die anderen nähmen zu viel Sahne. In dieser ist keine.'],
    ['600 g geräucherter Schellfisch', '4 Kartoffeln', '1 Stange Lauch, in Ringen', '1 Liter Fischbrühe', '2 Lorbeerblätter', 'Pfeffer, kein Salz'],
    ['Die Kartoffeln mit den Lorbeerblättern in der Brühe kochen, bis die Gabel hineingleitet.', 'Den Lauch dazugeben und fünf Minuten ziehen lassen.', 'Den Fisch darauflegen, Deckel auf den Topf und vom Feuer nehmen. Nach zehn Minuten ist er gar.'],
    ['Sie hält zwei Tage und ist am zweiten besser.']] },
  { language: 'fr', title: 'Soupe du port à l’églefin fumé', needs: 'Ingrédients', steps: 'Préparation', parts: [
    ['Chaque cuisine du quai a sa soupe du port, et chaque cuisinier dit que les autres y mettent trop de crème. Dans celle-ci, il n’y en a pas.'],
    ['600 g d’églefin fumé', '4 pommes de terre', '1 poireau en rondelles', '1 litre de fumet de poisson', '2 feuilles de laurier', 'du poivre, pas de sel'],
    ['Cuire les pommes de terre dans le fumet avec le laurier jusqu’à ce qu’elles cèdent sous la fourchette.', 'Ajouter le poireau et laisser frémir cinq minutes.', 'Poser le poisson dessus, couvrir et retirer du feu. Au bout de dix minutes, il est cuit.'],
    ['Elle se garde deux jours, et elle est meilleure le second.']] },
  { language: 'it', title: 'Zuppa del porto con eglefino affumicato', needs: 'Ingredienti', steps: 'Preparazione', parts: [
    ['Ogni cucina del molo ha la sua zuppa del porto, e ogni cuoco dice che gli altri ci mettono troppa panna. In questa non ce n’è.'],
    ['600 g di eglefino affumicato', '4 patate', '1 porro a rondelle', '1 litro di brodo di pesce', '2 foglie di alloro', 'pepe, niente sale'],
    ['Lessare le patate nel brodo con l’alloro finché la forchetta entra senza sforzo.', 'Aggiungere il porro e lasciar sobbollire cinque minuti.', 'Adagiare sopra il pesce, coprire e togliere dal fuoco. Dopo dieci minuti è cotto.'],
    ['Si conserva due giorni, ed è più buona il secondo.']] },
];

/** What happened; heads of the table; rows; what follows. */
export const results: Piece[] = [
  { language: 'en', title: 'Tarn wins the harbour cup again', parts: [
    ['Tarn has won the harbour cup for the fourth time in a row. In the final on Sunday evening the rowers beat Lindholt by half a length.'],
    ['Boat', 'Time', 'Points'], ['Tarn', '6:12.4', '12'], ['Lindholt', '6:13.1', '9'], ['Velm', '6:20.8', '7'], ['Sorrel', '6:31.0', '4'],
    ['“We were never in front until the bridge,” said the cox, Nils Brandt. The next race is on the first Sunday in May.']] },
  { language: 'de', title: 'Tarn holt wieder den Hafenpokal', parts: [
    ['Tarn hat zum vierten Mal in Folge den Hafenpokal gewonnen. Im Finale am Sonntagabend lagen die Ruderer eine halbe Länge vor Lindholt.'],
    ['Boot', 'Zeit', 'Punkte'], ['Tarn', '6:12,4', '12'], ['Lindholt', '6:13,1', '9'], ['Velm', '6:20,8', '7'], ['Sorrel', '6:31,0', '4'],
    ['«Bis zur Brücke lagen wir nie vorn», sagte Steuermann Nils Brandt. Das nächste Rennen ist am ersten Sonntag im Mai.']] },
  { language: 'ru', title: 'Тарн снова выиграл кубок гавани', parts: [
    ['Тарн в четвёртый раз подряд выиграл кубок гавани. В финале в воскресенье вечером гребцы опередили Линдхольт на полкорпуса.'],
    ['Лодка', 'Время', 'Очки'], ['Тарн', '6:12,4', '12'], ['Линдхольт', '6:13,1', '9'], ['Велм', '6:20,8', '7'], ['Соррель', '6:31,0', '4'],
    ['«До моста мы ни разу не были впереди», – сказал рулевой Нильс Брандт. Следующая гонка пройдёт в первое воскресенье мая.']] },
  { language: 'ja', title: 'ターン、港杯で四連覇', parts: [
    ['港杯の決勝が日曜の夕方に行われ、ターンが四年連続で優勝した。二位のリンドホルトとの差は半艇身だった。'],
    ['艇', 'タイム', '得点'], ['ターン', '6:12.4', '12'], ['リンドホルト', '6:13.1', '9'], ['ベルム', '6:20.8', '7'], ['ソレル', '6:31.0', '4'],
    ['「橋までは一度も先頭に立てなかった」と舵手のニルス・ブラント選手は話した。次のレースは五月の第一日曜日に開かれる。']] },
];

/** Letters: each with its heading, words and signature. */
export const letters: Piece[] = [
  { language: 'en', title: 'Letters: on ferries, gulls and the price of silence', parts: [
    ['A ferry is not a bus', 'Your leader of Tuesday calls the ferry a bus on water. A bus stops when I wave. The ferry has never done so, and I have waved for eleven years.', 'Ada Quist, Tarn'],
    ['In defence of gulls', 'The gulls were here before the chips. Perhaps it is we who should be moved from the pier, and not they.', 'Jon Habber, Port Velm'],
    ['Silence has a price', 'The new quiet carriage costs four crowns more. I sat in it on Friday with two men who discussed for an hour how quiet it was.', 'Mira Dahl, Lindholt']] },
  { language: 'de', title: 'Leserbriefe: über Fähren, Möwen und den Preis der Stille', parts: [
    ['Eine Fähre ist kein Bus', 'Ihr Leitartikel vom Dienstag nennt die Fähre einen Bus auf dem Wasser. Ein Bus hält, wenn ich winke. Die Fähre hat das nie getan, und ich winke seit elf Jahren.', 'Ada Quist, Tarn'],
    ['Ein Wort für die Möwen', 'Die Möwen waren vor den Pommes da. Vielleicht sollte man uns vom Steg vertreiben und nicht sie.', 'Jon Habber, Port Velm'],
    ['Stille hat ihren Preis', 'Das neue Ruheabteil kostet vier Kronen mehr. Am Freitag saß ich darin mit zwei Herren, die eine Stunde lang besprachen, wie ruhig es sei.', 'Mira Dahl, Lindholt']] },
  { language: 'sv', title: 'Insändare: om färjor, måsar och tystnadens pris', parts: [
    ['En färja är ingen buss', 'Er ledare i tisdags kallar färjan en buss på vattnet. En buss stannar när jag vinkar. Det har färjan aldrig gjort, och jag har vinkat i elva år.', 'Ada Quist, Tarn'],
    ['Till måsarnas försvar', 'Måsarna var här före pommes fritesen. Kanske är det vi som borde flyttas från piren, och inte de.', 'Jon Habber, Port Velm'],
    ['Tystnaden har ett pris', 'Den nya tysta vagnen kostar fyra kronor mer. I fredags satt jag i den med två herrar som i en timme talade om hur tyst det var.', 'Mira Dahl, Lindholt']] },
];

/** Announcement; about the sender; whom to ask. */
export const releases: Piece[] = [
  { language: 'en', title: 'Velm Harbour opens a seventh berth', parts: [
    ['PORT VELM, 3 February 2031 – Velm Harbour today opened a seventh berth for ferries. It took two years to build and cost four million crowns, a tenth less than planned.',
      '“Berth seven is the first that a ferry can use in any weather,” said Irna Dahl, chief executive of Velm Harbour. “Our passengers have waited for it, some of them on the pier.”',
      'The first ship to moor was the Lindholt, which came in at 7.40 with 212 passengers. Berths five and six will be rebuilt in the same way by 2034.']] },
  { language: 'fr', title: 'Le port de Velm ouvre un septième poste', parts: [
    ['PORT VELM, le 3 février 2031 – Le port de Velm a ouvert aujourd’hui un septième poste pour les ferries. Sa construction a duré deux ans et coûté quatre millions de couronnes, un dixième de moins que prévu.',
      '« Le poste sept est le premier qu’un ferry peut utiliser par tous les temps », a déclaré Irna Dahl, directrice générale du port de Velm. « Nos passagers l’ont attendu, parfois sur la jetée. »',
      'Le premier navire à s’amarrer a été le Lindholt, arrivé à 7 h 40 avec 212 passagers. Les postes cinq et six seront reconstruits de la même façon d’ici 2034.']] },
  { language: 'pt', title: 'Porto de Velm abre um sétimo cais', parts: [
    ['PORT VELM, 3 de fevereiro de 2031 – O Porto de Velm abriu hoje um sétimo cais para barcos de passageiros. A obra durou dois anos e custou quatro milhões de coroas, um décimo menos do que o previsto.',
      '“O cais sete é o primeiro que um barco pode usar com qualquer tempo”, afirmou Irna Dahl, presidente do Porto de Velm. “Os nossos passageiros esperaram por ele, alguns no pontão.”',
      'O primeiro navio a atracar foi o Lindholt, que chegou às 7h40 com 212 passageiros. Os cais cinco e seis serão reconstruídos do mesmo modo até 2034.']] },
];

export const obituaries: Piece[] = [
  { language: 'en', title: 'Pelle Strand, who never liked bridges, dies at 91', parts: [
    ['Pelle Strand, who ran the ferry between Tarn and Lindholt for forty years and voted against every bridge, died on Sunday at home. He was 91.',
      'He was born in a boathouse in 1939, the fifth of seven children, and he used to say that he had been late for the first time on that day.',
      'In 1974 he bought the ferry from his uncle for one crown and a promise. What he had promised, he never told.',
      'He is survived by his wife, Ada, three daughters, and a bridge that he called temporary.']] },
  { language: 'es', title: 'Muere a los 91 años Pelle Strand, que nunca quiso puentes', parts: [
    ['Pelle Strand, que llevó el transbordador entre Tarn y Lindholt durante cuarenta años y votó contra todos los puentes, murió el domingo en su casa. Tenía 91 años.',
      'Nació en 1939 en un cobertizo de barcas, el quinto de siete hermanos, y solía decir que aquel día llegó tarde por primera vez.',
      'En 1974 le compró el transbordador a su tío por una corona y una promesa. Qué prometió no lo contó nunca.',
      'Deja a su esposa, Ada, a tres hijas y un puente que él llamaba provisional.']] },
  { language: 'tr', title: 'Köprüleri hiç sevmeyen Pelle Strand 91 yaşında öldü', parts: [
    ['Tarn ile Lindholt arasındaki vapuru kırk yıl işleten ve her köprüye hayır oyu veren Pelle Strand pazar günü evinde öldü. 91 yaşındaydı.',
      '1939’da bir kayıkhanede, yedi kardeşin beşincisi olarak doğdu. İlk kez o gün geç kaldığını söylerdi.',
      '1974’te vapuru amcasından bir kron ve bir söz karşılığında aldı. Ne söz verdiğini hiç anlatmadı.',
      'Geride eşi Ada’yı, üç kızını ve geçici dediği bir köprüyü bıraktı.']] },
];
