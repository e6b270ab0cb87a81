/** Stories of our own writing in the shape of a wire story that was once printed with an advert label in its middle and a newsletter box at its end. */
export interface Story {
  language: string;
  url: string;
  title: string;
  paragraphs: string[];
}

export const harbour: Story = {
  language: 'en',
  url: 'https://news.example/world/harbour-talks',
  title: 'Although Velmark pushes for a lasting harbour deal with Ostria, the island hinders every round of talks',
  paragraphs: [
    'PORT VELM, Velmark – Agreeing on a shared harbour, not “winning or losing a few berths,” is the reason Velmark keeps talking to Ostria, the chancellery said amid slow negotiations over the four Skerry Islands.',
    'Our aim is not to win or lose berths, but to agree on one harbour [with Ostria],” chancellery spokeswoman Irna Dahl said on Sunday. For now, both capitals are stuck in awkward meetings about the old quarrel.',
    'Ostria, a close partner of the Northern League, keeps to the fishing ban the League has imposed, which makes the meetings harder still, Dahl said. “They back the ban, and that is one of the troubles that keep the harbour agreement from being signed.”',
    'Another obstacle is the wish of Ostria to bring its partners to the table. Foreign Minister Pelle Strand called the wish “out of place” last week and raised it with his Ostrian counterpart, Mara Quill.',
    'Earlier, Prime Minister Osk Venner confirmed that Velmark wants to sign soon. Later this month he will meet Ostrian President Liv Tamm to go on with the draft of the agreement.',
    'Last year Venner proposed an agreement without conditions, but Tamm later called the proposal “unworkable.”',
    'Velmark and Ostria ended the Herring War without a formal treaty. Known in Ostria as Ule, Kanne, Sorrel and Habber, the Skerry Islands went to Velmark under the Tarn Accord of 1912. Ostria has tried to get them back ever since.',
    'Ostria has long debated the prospect of regaining the southernmost of the islands, which include Sorrel and the rocks of Habber. In November last year, Venner and Tamm said they would work on a deal that rests on the joint paper of 1931.',
    'The paper opens a way to hand over two islands, although its wording is vague. Still, it says that a change is possible only after both sides have signed. Ostria, however, holds that the islands come first.',
    'Talks go on.',
  ],
};

export const press: Story = {
  language: 'en',
  url: 'https://news.example/business/local-papers',
  title: 'Local papers lose advertising and look to letters instead',
  paragraphs: [
    'LINDHOLT, Velmark – Advertising in local papers fell by a third within two years, and many editors now count on newsletters to keep their readers, a survey by the Press Institute found on Tuesday.',
    '“When the advertisement on page one disappeared, so did half of our income,” said Berit Holm, who edits the Lindholt Courier.',
    'The Courier started a newsletter in March. More than 4,000 people subscribe to it, and readers who sign up tend to stay, Holm said.',
    'Advertisements for houses and cars moved to the web first, followed by job offers. What is left, the survey says, is the supermarket leaflet.',
    'Critics doubt that a letter can replace a paper. “You can share an article with a friend at the table, but nobody passes on an email,” said Tore Lind, a media scholar in Port Velm.',
    'The government wants to help with a fund of 12 million crowns. It would follow the example of Ostria, where papers have been supported since 2009.',
    'Holm is not waiting for the fund. She asked her readers to comment on each edition, and 300 of them wrote back within a week.',
    'One reader said the newsletter was the first thing he opened in the morning. Another wanted the crossword back.',
    'The survey questioned 212 papers between May and August. Nine of them closed before it ended.',
    'The next one is due in spring.',
  ],
};

export const translated: Story[] = [
  {
    language: 'de',
    url: 'https://nachrichten.example/politik/hafen',
    title: 'Velmark dringt auf ein Hafenabkommen mit Ostrien',
    paragraphs: [
      'PORT VELM, Velmark – Ein gemeinsamer Hafen und nicht „ein paar gewonnene Liegeplätze“ sei der Grund, weshalb Velmark weiter mit Ostrien spreche, teilte die Kanzlei am Sonntag mit.',
      'Unser Ziel ist es nicht, Liegeplätze zu gewinnen, sondern uns [mit Ostrien] auf einen Hafen zu einigen“, sagte Sprecherin Irna Dahl. Derzeit stecken beide Hauptstädte in zähen Gesprächen über den alten Streit.',
      'Ostrien hält am Fangverbot des Nordbundes fest, was die Gespräche zusätzlich erschwert. „Sie tragen das Verbot mit, und das ist eines der Hindernisse“, sagte Dahl.',
      'Außenminister Pelle Strand nannte den Wunsch, weitere Partner an den Tisch zu holen, in der vergangenen Woche „abwegig“.',
      'Der Vertrag von 1912 schlug die vier Schäreninseln Velmark zu. Seither versucht Ostrien, sie zurückzubekommen.',
      'Die Gespräche gehen weiter.',
    ],
  },
  {
    language: 'fr',
    url: 'https://nouvelles.example/monde/port',
    title: 'Le Velmark presse l’Ostrie de conclure un accord portuaire',
    paragraphs: [
      'PORT VELM, Velmark – Un port commun, et non « quelques postes à quai gagnés ou perdus », voilà pourquoi le Velmark poursuit son dialogue avec l’Ostrie, a indiqué dimanche la chancellerie.',
      'Notre but n’est pas de gagner des quais, mais de nous entendre [avec l’Ostrie] sur un seul port », a déclaré la porte-parole Irna Dahl. Les deux capitales s’enlisent pour l’heure dans de pénibles réunions.',
      'L’Ostrie s’en tient à l’interdiction de pêche décidée par la Ligue du Nord, ce qui complique encore les pourparlers, selon Mme Dahl.',
      'Le ministre des Affaires étrangères Pelle Strand a jugé « déplacé » le souhait de convier d’autres pays à la table.',
      'Le traité de 1912 avait attribué les quatre îles au Velmark. Depuis, l’Ostrie tente de les reprendre.',
      'Les discussions continuent.',
    ],
  },
  {
    language: 'es',
    url: 'https://noticias.example/mundo/puerto',
    title: 'Velmark insiste en un acuerdo portuario con Ostria',
    paragraphs: [
      'PORT VELM, Velmark – Un puerto común, y no “ganar o perder unos amarres”, es la razón por la que Velmark sigue hablando con Ostria, informó el domingo la cancillería.',
      'Nuestro objetivo no es ganar amarres, sino acordar un solo puerto [con Ostria]”, dijo la portavoz Irna Dahl. De momento, las dos capitales siguen atascadas en reuniones incómodas.',
      'Ostria mantiene la prohibición de pesca de la Liga del Norte, lo que complica todavía más las conversaciones, según Dahl.',
      'El ministro de Exteriores, Pelle Strand, calificó de “fuera de lugar” el deseo de sentar a otros países a la mesa.',
      'El tratado de 1912 entregó las cuatro islas a Velmark. Desde entonces, Ostria intenta recuperarlas.',
      'Las conversaciones siguen.',
    ],
  },
  {
    language: 'pt',
    url: 'https://noticias.example/mundo/porto',
    title: 'Velmark insiste num acordo portuário com a Óstria',
    paragraphs: [
      'PORT VELM, Velmark – Um porto comum, e não “ganhar ou perder alguns cais”, é a razão pela qual Velmark continua a falar com a Óstria, informou a chancelaria no domingo.',
      'O nosso objetivo não é ganhar cais, mas chegar a acordo [com a Óstria] sobre um só porto”, disse a porta-voz Irna Dahl. Por agora, as duas capitais estão presas em reuniões difíceis.',
      'A Óstria mantém a proibição de pesca da Liga do Norte, o que torna as reuniões ainda mais difíceis, segundo Dahl.',
      'O ministro Pelle Strand chamou “descabido” ao desejo de trazer outros países para a mesa.',
      'O tratado de 1912 entregou as quatro ilhas a Velmark. Desde então, a Óstria tenta recuperá-las.',
      'As conversas continuam.',
    ],
  },
  {
    language: 'it',
    url: 'https://notizie.example/mondo/porto',
    title: 'Il Velmark insiste per un accordo portuale con l’Ostria',
    paragraphs: [
      'PORT VELM, Velmark – Un porto comune, e non “qualche ormeggio vinto o perso”, è il motivo per cui il Velmark continua a parlare con l’Ostria, ha detto domenica la cancelleria.',
      'Il nostro scopo non è vincere ormeggi, ma accordarci [con l’Ostria] su un solo porto”, ha spiegato la portavoce Irna Dahl. Per ora le due capitali sono ferme in riunioni difficili.',
      'L’Ostria mantiene il divieto di pesca deciso dalla Lega del Nord, cosa che rende gli incontri ancora più duri, secondo Dahl.',
      'Il ministro degli Esteri Pelle Strand ha definito “fuori luogo” il desiderio di portare altri paesi al tavolo.',
      'Il trattato del 1912 assegnò le quattro isole al Velmark. Da allora l’Ostria cerca di riaverle.',
      'I colloqui proseguono.',
    ],
  },
  {
    language: 'nl',
    url: 'https://nieuws.example/wereld/haven',
    title: 'Velmark dringt aan op een havenakkoord met Ostrië',
    paragraphs: [
      'PORT VELM, Velmark – Een gedeelde haven, en niet “een paar gewonnen ligplaatsen”, is de reden waarom Velmark blijft praten met Ostrië, zei de kanselarij zondag.',
      'Ons doel is niet ligplaatsen te winnen, maar het [met Ostrië] eens te worden over één haven”, zei woordvoerster Irna Dahl. Voorlopig zitten beide hoofdsteden vast in moeizame gesprekken.',
      'Ostrië houdt zich aan het visverbod van de Noordelijke Bond, wat de gesprekken nog lastiger maakt, aldus Dahl.',
      'Minister Pelle Strand noemde de wens om andere landen aan tafel te halen “ongepast”.',
      'Het verdrag van 1912 gaf de vier eilanden aan Velmark. Sindsdien probeert Ostrië ze terug te krijgen.',
      'De gesprekken gaan door.',
    ],
  },
  {
    language: 'pl',
    url: 'https://wiadomosci.example/swiat/port',
    title: 'Velmark nalega na umowę portową z Ostrią',
    paragraphs: [
      'PORT VELM, Velmark – Wspólny port, a nie „wygrana kilku miejsc przy nabrzeżu”, jest powodem, dla którego Velmark nadal rozmawia z Ostrią, podała w niedzielę kancelaria.',
      'Naszym celem nie jest wygranie nabrzeży, lecz uzgodnienie [z Ostrią] jednego portu”, powiedziała rzeczniczka Irna Dahl. Na razie obie stolice tkwią w trudnych rozmowach.',
      'Ostria trzyma się zakazu połowów, który wprowadziła Liga Północy, co jeszcze bardziej utrudnia spotkania, dodała Dahl.',
      'Minister Pelle Strand nazwał „niestosownym” życzenie, by do stołu zaprosić inne kraje.',
      'Traktat z 1912 roku przyznał cztery wyspy Velmarkowi. Od tego czasu Ostria próbuje je odzyskać.',
      'Rozmowy trwają.',
    ],
  },
  {
    language: 'sv',
    url: 'https://nyheter.example/varlden/hamn',
    title: 'Velmark driver på för ett hamnavtal med Ostrien',
    paragraphs: [
      'PORT VELM, Velmark – En gemensam hamn, och inte ”några vunna kajplatser”, är skälet till att Velmark fortsätter att tala med Ostrien, meddelade kansliet på söndagen.',
      'Vårt mål är inte att vinna kajplatser utan att enas [med Ostrien] om en enda hamn”, sade talespersonen Irna Dahl. Just nu sitter båda huvudstäderna fast i besvärliga möten.',
      'Ostrien håller fast vid Nordförbundets fiskeförbud, vilket gör mötena ännu svårare, enligt Dahl.',
      'Utrikesminister Pelle Strand kallade önskan att bjuda in andra länder till bordet för ”opassande”.',
      'Fördraget från 1912 gav de fyra öarna till Velmark. Sedan dess har Ostrien försökt få tillbaka dem.',
      'Samtalen går vidare.',
    ],
  },
  {
    language: 'tr',
    url: 'https://haberler.example/dunya/liman',
    title: 'Velmark, Ostriya ile liman anlaşması için bastırıyor',
    paragraphs: [
      'PORT VELM, Velmark – Başbakanlık pazar günü yaptığı açıklamada, Velmark’ın Ostriya ile görüşmeyi sürdürmesinin nedeninin “birkaç rıhtım kazanmak” değil, ortak bir liman olduğunu bildirdi.',
      'Amacımız rıhtım kazanmak değil, [Ostriya ile] tek bir liman üzerinde anlaşmak” diyen sözcü Irna Dahl, iki başkentin şimdilik zorlu toplantılarda takılıp kaldığını söyledi.',
      'Ostriya, Kuzey Birliği’nin koyduğu balıkçılık yasağına uyuyor ve Dahl’a göre bu durum toplantıları daha da güçleştiriyor.',
      'Dışişleri Bakanı Pelle Strand, masaya başka ülkeleri getirme isteğini “yersiz” olarak nitelendirdi.',
      '1912 tarihli antlaşma dört adayı Velmark’a vermişti. Ostriya o günden beri adaları geri almaya çalışıyor.',
      'Görüşmeler sürüyor.',
    ],
  },
  {
    language: 'ru',
    url: 'https://novosti.example/mir/gavan',
    title: 'Вельмарк добивается соглашения о гавани с Острией',
    paragraphs: [
      'ПОРТ-ВЕЛЬМ, Вельмарк – Общая гавань, а не «несколько выигранных причалов», заставляет Вельмарк продолжать разговор с Острией, сообщила в воскресенье канцелярия.',
      'Наша цель не выиграть причалы, а договориться [с Острией] об одной гавани», сказала представитель канцелярии Ирна Даль. Пока обе столицы увязли в трудных встречах.',
      'Острия придерживается запрета на рыбную ловлю, введённого Северной лигой, и это ещё больше осложняет встречи, добавила Даль.',
      'Министр иностранных дел Пелле Странд назвал желание позвать за стол другие страны «неуместным».',
      'Договор 1912 года отдал четыре острова Вельмарку. С тех пор Острия пытается их вернуть.',
      'Переговоры продолжаются.',
    ],
  },
  {
    language: 'el',
    url: 'https://eidiseis.example/kosmos/limani',
    title: 'Το Βέλμαρκ πιέζει για συμφωνία λιμανιού με την Όστρια',
    paragraphs: [
      'ΠΟΡΤ ΒΕΛΜ, Βέλμαρκ – Ένα κοινό λιμάνι και όχι «μερικές κερδισμένες θέσεις» είναι ο λόγος που το Βέλμαρκ συνεχίζει να συνομιλεί με την Όστρια, ανακοίνωσε την Κυριακή η καγκελαρία.',
      'Στόχος μας δεν είναι να κερδίσουμε θέσεις αλλά να συμφωνήσουμε [με την Όστρια] σε ένα λιμάνι», είπε η εκπρόσωπος Ίρνα Νταλ. Προς το παρόν οι δύο πρωτεύουσες έχουν κολλήσει σε δύσκολες συναντήσεις.',
      'Η Όστρια τηρεί την απαγόρευση αλιείας της Βόρειας Ένωσης, κάτι που δυσκολεύει ακόμη περισσότερο τις συναντήσεις, κατά την Νταλ.',
      'Ο υπουργός Εξωτερικών Πέλε Στραντ χαρακτήρισε «άτοπη» την επιθυμία να καθίσουν κι άλλες χώρες στο τραπέζι.',
      'Η συνθήκη του 1912 έδωσε τα τέσσερα νησιά στο Βέλμαρκ. Από τότε η Όστρια προσπαθεί να τα πάρει πίσω.',
      'Οι συνομιλίες συνεχίζονται.',
    ],
  },
  {
    language: 'ja',
    url: 'https://shimbun.example/sekai/minato',
    title: 'ベルマルク、オストリアとの港湾協定を急ぐ',
    paragraphs: [
      '【ポートベルム、ベルマルク】首相府は日曜日、オストリアとの対話を続ける理由は「岸壁をいくつか得ること」ではなく、共同の港をつくることだと発表した。',
      'われわれの目的は岸壁を得ることではなく、［オストリアと］一つの港で合意することだ」と、イルナ・ダール報道官は述べた。両国の首都はいま、古い争いをめぐる難しい会合から抜け出せずにいる。',
      'オストリアは北方同盟が課した禁漁を守り続けており、ダール報道官によれば、それが会合をいっそう難しくしているという。',
      'ペレ・ストランド外相は、ほかの国を交渉の席に招きたいという要望を「場違いだ」と評した。',
      '1912年の条約により、四つの島はベルマルクのものとなった。それ以来、オストリアは島を取り戻そうとしている。',
      '協議は続く。',
    ],
  },
  {
    language: 'zh',
    url: 'https://xinwen.example/guoji/gangkou',
    title: '维尔马克敦促奥斯特里亚签署港口协议',
    paragraphs: [
      '维尔姆港，维尔马克 – 首相府周日表示，维尔马克之所以继续与奥斯特里亚对话，是为了共建一个港口，而不是“赢得几个泊位”。',
      '我们的目标不是赢得泊位，而是[与奥斯特里亚]就一个港口达成一致”，发言人伊尔娜·达尔说。目前，两国首都仍困在艰难的会谈之中。',
      '达尔说，奥斯特里亚坚持北方联盟实施的禁渔令，这使会谈更加困难。',
      '外交大臣佩勒·斯特兰德上周称，邀请其他国家入席的愿望“不合时宜”。',
      '1912年的条约把四座岛屿划归维尔马克。从那以后，奥斯特里亚一直试图收回它们。',
      '会谈仍在继续。',
    ],
  },
  {
    language: 'ko',
    url: 'https://sosik.example/segye/hanggu',
    title: '벨마르크, 오스트리아섬과 항만 협정 서둘러',
    paragraphs: [
      '포트벨름, 벨마르크 – 총리실은 일요일 벨마르크가 오스트리아섬과 대화를 이어 가는 까닭은 “선석 몇 개를 얻는 것”이 아니라 함께 쓰는 항구를 만드는 것이라고 밝혔다.',
      '우리의 목표는 선석을 얻는 것이 아니라 [섬과] 하나의 항구에 합의하는 것”이라고 이르나 달 대변인은 말했다. 지금 두 수도는 어려운 회담에 묶여 있다.',
      '섬 정부는 북방연맹이 내린 어로 금지를 지키고 있으며, 달 대변인은 이것이 회담을 더욱 어렵게 한다고 말했다.',
      '펠레 스트란드 외무장관은 다른 나라를 회담에 부르려는 바람을 “부적절하다”고 평가했다.',
      '1912년 조약은 네 섬을 벨마르크에 넘겼다. 그 뒤로 섬 정부는 이를 되찾으려 해 왔다.',
      '회담은 계속된다.',
    ],
  },
  {
    language: 'ar',
    url: 'https://akhbar.example/alam/mina',
    title: 'فيلمارك تضغط من أجل اتفاق ميناء مع أوستريا الجزيرة',
    paragraphs: [
      'بورت فيلم، فيلمارك – قالت رئاسة الوزراء يوم الأحد إن الميناء المشترك، لا “كسب بضعة أرصفة”، هو السبب الذي يجعل فيلمارك تواصل الحديث مع الجزيرة.',
      'هدفنا ليس كسب الأرصفة، بل الاتفاق [مع الجزيرة] على ميناء واحد”، قالت المتحدثة إيرنا دال. وتظل العاصمتان عالقتين حاليا في اجتماعات صعبة.',
      'وتتمسك الجزيرة بحظر الصيد الذي فرضه اتحاد الشمال، وهو ما يزيد الاجتماعات صعوبة بحسب دال.',
      'ووصف وزير الخارجية بيله ستراند رغبة الجزيرة في دعوة دول أخرى إلى الطاولة بأنها “في غير محلها”.',
      'ومنحت معاهدة عام 1912 الجزر الأربع إلى فيلمارك، ومنذ ذلك الحين تحاول الجزيرة استعادتها.',
      'المحادثات مستمرة.',
    ],
  },
];
