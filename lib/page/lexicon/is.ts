import type { Lexicon } from './lexicon.ts';

export const is: Lexicon = {
  language: 'is',
  furniture: {
    advert: {
      alone: [
        'auglýsing', 'auglýsingar', 'kostað efni', 'kostuð kynning', 'kynning', 'kostað', 'í samstarfi við *', 'samstarf',
        'fréttin heldur áfram fyrir neðan auglýsinguna', 'greinin heldur áfram fyrir neðan auglýsinguna', 'fréttin heldur áfram eftir auglýsingu',
        'fréttin heldur áfram fyrir neðan myndbandið', 'fréttin heldur áfram fyrir neðan', 'auglýsa', 'auglýstu hjá okkur', 'loka auglýsingu',
      ],
      starts: ['auglýsing:', 'fréttin heldur áfram', 'greinin heldur áfram', 'umfjöllunin heldur áfram'],
    },
    newsletter: {
      alone: [
        'fréttabréf', 'fréttabréfið', 'skráðu þig á póstlista', 'skráðu þig á póstlistann', 'skráðu þig á póstlistann okkar', 'skráning á póstlista',
        'póstlisti', 'skráðu þig', 'skrá mig', 'áskrift að fréttabréfi', 'netfang', 'netfangið þitt', 'sláðu inn netfang', 'fáðu fréttabréfið',
        'fylgstu með', 'takk fyrir skráninguna',
      ],
      starts: ['skráðu þig á', 'skráðu þig hér', 'fáðu fréttir', 'fáðu helstu', 'fáðu nýjustu', 'fáðu fréttabréf', 'með því að skrá þig', 'þú getur afskráð'],
      contains: ['í pósthólfið', 'beint í tölvupósti', 'fréttabréfið okkar', 'á póstlistann', 'fréttabréf okkar'],
    },
    share: {
      alone: [
        'deila', 'deila frétt', 'deila grein', 'deila á *', 'deildu', 'deildu fréttinni', 'senda', 'senda í tölvupósti', 'senda frétt', 'prenta',
        'afrita', 'afrita hlekk', 'afrita slóð', 'vista', 'vista grein', 'líkar', 'tísta', '# deilingar', 'tilkynna villu', 'hlusta á grein',
        'gefa grein', 'vista til síðari tíma', 'fannstu villu?',
      ],
      starts: [
        'deila:', 'deildu þessari', 'deildu fréttinni', 'smelltu til að deila', 'ert þú með ábendingu', 'ertu með ábendingu', 'sendu okkur ábendingu',
        'ábending um frétt', 'sendu okkur línu',
      ],
    },
    follow: {
      alone: ['fylgja', 'fylgdu okkur', 'fylgdu okkur á *', 'fylgstu með okkur á *', 'finndu okkur á *', 'líkaðu við okkur á *', 'samfélagsmiðlar'],
      starts: ['fylgdu okkur', 'fylgstu með okkur', 'líkaðu við', 'hafðu samband við ritstjórn'],
      contains: ['fylgdu okkur á', 'fylgstu með okkur á'],
    },
    related: {
      alone: [
        'lesa meira', 'lestu meira', 'lestu líka', 'lestu einnig', 'lesa einnig', 'sjá einnig', 'sjá meira', 'sjá nánar', 'sjá allt', 'sjá fleiri',
        'tengdar fréttir', 'tengdar greinar', 'tengt efni', 'tengd efni', 'skylt efni', 'fleiri fréttir', 'fleiri greinar', 'nýjustu fréttir',
        'nýjast', 'nýjustu', 'nýtt', 'mest lesið', 'mest lesið í vikunni', 'mest skoðað', 'vinsælast', 'vinsælt', 'vinsælar fréttir',
        'annað áhugavert', 'þú gætir einnig haft áhuga á', 'mælt með', 'helstu fréttir', 'efnisorð', 'merki', 'flokkar', 'fréttir', 'meira', 'næsta',
        'fyrri', 'næsta grein', 'fyrri grein', 'sækja meira', 'hlaða meira', 'sýna meira', 'meira frá *',
      ],
      starts: [
        'lestu líka:', 'lestu meira:', 'lestu meira um', 'lestu einnig', 'lesa meira um', 'sjá einnig:', 'sjá nánar:', 'tengdar fréttir:', 'efnisorð:',
        'fleiri fréttir af',
      ],
    },
    'read-more': {
      alone: [
        'lesa áfram', 'lestu alla greinina', 'lesa alla greinina', 'lesa alla fréttina', 'lesa frétt', 'lesa grein', 'lesa nánar', 'nánar', 'nánar hér',
        'halda áfram að lesa', 'smelltu hér', 'hér', 'nánari upplýsingar',
      ],
      starts: [
        'lesa:', 'lestu:', 'smelltu hér', 'horfðu á', 'hlustaðu á:', 'nánari upplýsingar má', 'lesa einnig:', 'lesið einnig:',
      ],
    },
    comments: {
      alone: [
        'athugasemdir', 'athugasemd', '# athugasemdir', '# athugasemd', 'ummæli', '# ummæli', 'skrifa athugasemd', 'skrifaðu athugasemd',
        'skrifa ummæli', 'bæta við athugasemd', 'gera athugasemd', 'skoða athugasemdir', 'sýna athugasemdir', 'engar athugasemdir', 'svara',
        'hætta við svar', 'nafn', 'taktu þátt í umræðunni', 'hvað finnst þér', 'lokað fyrir athugasemdir', 'umræða', 'aðsendar greinar',
      ],
      starts: [
        'skrifaðu athugasemd', 'skrifa athugasemd', 'skráðu þig inn til að', 'þú þarft að skrá þig inn', 'netfang þitt verður ekki',
        'netfang þitt birtist ekki', 'athugasemdir eru á', 'ummæli eru á',
      ],
      contains: ['á ábyrgð þeirra sem', 'á ábyrgð þess sem skrifar'],
    },
    consent: {
      alone: [
        'samþykkja', 'samþykkja allt', 'samþykkja allar', 'samþykkja vafrakökur', 'ég samþykki', 'hafna', 'hafna öllu', 'stillingar', 'vafrakökur',
        'vafrakökustefna', 'persónuvernd', 'persónuverndarstefna', 'skilmálar', 'notkunarskilmálar', 'loka',
      ],
      starts: ['við notum vafrakökur', 'þessi vefur notar', 'þessi síða notar', 'vefurinn notar vafrakökur', 'vafrinn þinn'],
      contains: ['notar vafrakökur', 'notkun á vafrakökum', 'persónuverndarstefnu'],
    },
    copyright: {
      alone: ['allur réttur áskilinn', 'öll réttindi áskilin', 'höfundarréttur', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'allur réttur', 'öll réttindi', 'óheimilt er að afrita'],
      contains: ['allur réttur áskilinn', 'öll réttindi áskilin'],
    },
    app: {
      alone: ['sækja app', 'sækja appið', 'sæktu appið', 'appið okkar', 'opna í appi'],
      starts: ['sæktu appið', 'sæktu app', 'náðu í appið'],
    },
    subscription: {
      alone: [
        'áskrift', 'kaupa áskrift', 'gerast áskrifandi', 'gerast styrktaraðili', 'styrkja', 'ert þú áskrifandi?', 'ertu áskrifandi?',
        'ertu þegar áskrifandi?', 'innskráning', 'skrá inn', 'skráðu þig inn', 'skrá út', 'nýskráning', 'mín síða', 'mínar síður', 'gleymt lykilorð?',
        'blaðið', 'vefblað', 'þjónustuver', 'prófa frítt', 'prófaðu frítt',
      ],
      starts: ['ertu áskrifandi', 'ert þú áskrifandi', 'ertu þegar', 'áttu aðgang', 'gerast áskrifandi', 'gerstu áskrifandi', 'kaupa áskrift', 'styddu við'],
    },
    paywall: {
      alone: [
        'aðeins fyrir áskrifendur', 'fyrir áskrifendur', 'þessi grein er aðeins fyrir áskrifendur', 'lesa áfram með áskrift', 'læst grein',
        'veldu áskrift', 'gerstu áskrifandi til að lesa áfram',
      ],
      starts: ['til að lesa áfram', 'til að lesa alla', 'til að lesa greinina', 'þessi grein er', 'áskrift er nauðsynleg'],
      contains: ['aðeins fyrir áskrifendur', 'til að lesa áfram'],
    },
    'author-box': {
      alone: [
        'um höfundinn', 'um höfund', 'höfundur', 'blaðamaður', 'ritstjórn', 'hafa samband', 'hafðu samband', 'fleiri greinar eftir *',
        'meira eftir höfund', 'um okkur',
      ],
      starts: ['um höfundinn', 'um höfund', 'fleiri greinar eftir', 'heimild:', 'heimildir:'],
    },
    republished: {
      starts: [
        'greinin birtist fyrst', 'greinin birtist upphaflega', 'þessi grein birtist', 'pistillinn birtist', 'fréttin hefur verið uppfærð',
        'fréttin var uppfærð', 'leiðrétting:',
      ],
      contains: ['birtist fyrst á', 'birtist upphaflega'],
    },
    media: {
      alone: [
        'mynd', 'myndir', 'ljósmynd', 'myndband', 'myndbönd', 'horfa', 'horfa á myndband', 'hlusta', 'hlaðvarp', 'stækka mynd', 'safnmynd',
        'myndasafn', 'spila', 'bein útsending', 'í beinni', 'mynd # af #', 'myndatexti', 'hlusta á greinina', 'hlusta á fréttina',
        'hlustaðu á greinina', 'spila myndband',
      ],
      starts: ['mynd:', 'myndir:', 'ljósmynd:', 'ljósmyndari:', 'myndband:', 'myndatexti:', 'horfa á myndband'],
      contains: ['/getty images', 'mynd úr safni'],
    },
    navigation: {
      alone: [
        'forsíða', 'til baka', 'aftur á forsíðu', 'fara efst', 'efst á síðu', 'fara í efni', 'fara í aðalefni', 'valmynd', 'opna valmynd',
        'loka valmynd', 'leita', 'leit', 'opna', 'hætta við', 'hjálp', 'síða #', 'síða # af #', 'lestími', '# mín lestur', 'birt', 'uppfært',
        'fyrir # klukkustundum', 'fyrir # mínútum', 'fyrir # dögum', 'veður', 'stjörnuspá', 'krossgáta', 'minningargreinar',
      ],
      starts: ['til baka á', 'þú ert hér', 'birt:', 'birt #', 'uppfært:', 'síðast uppfært'],
    },
  },
  walls: {
    challenge: {
      alone: ['augnablik', 'aðgangi hafnað'],
      contains: ['staðfestu að þú sért', 'að þú sért ekki vélmenni'],
    },
    login: {
      alone: ['innskráning', 'skrá inn'],
      contains: ['skráðu þig inn til'],
    },
    'soft-404': {
      alone: ['síða fannst ekki', 'fannst ekki'],
      contains: ['síðan fannst ekki', 'síða fannst ekki', 'síðan er ekki til'],
    },
    'cookie-wall': {
      alone: ['áður en þú heldur áfram', 'persónuvernd þín'],
      contains: ['við virðum persónuvernd þína', 'samþykkja og halda áfram'],
    },
  },
  corrections: ['leiðrétting', 'í fyrri útgáfu'],
  authorIs: ['er', 'skrifar', 'starfar'],
  by: ['eftir', 'höfundur', 'skrifar', 'texti', 'blaðamaður'],
  published: ['birt', 'birtist', 'útgefið', 'dagsetning', 'skráð'],
  updated: ['uppfært', 'síðast uppfært', 'breytt', 'síðast breytt'],
  photo: ['mynd', 'myndir', 'ljósmynd', 'ljósmyndari', 'safnmynd', 'teikning', 'myndband', 'heimild'],
  months: [
    'janúar', 'febrúar', 'mars', 'apríl', 'maí', 'júní', 'júlí', 'ágúst', 'september', 'október', 'nóvember', 'desember',
    'jan', 'feb', 'mar', 'apr', 'maí', 'jún', 'júl', 'ágú', 'sep', 'okt', 'nóv', 'des',
  ],
  stopWords: [
    'og', 'að', 'í', 'á', 'er', 'sem', 'til', 'það', 'við', 'um', 'með', 'var', 'en', 'ekki', 'fyrir', 'af', 'hefur', 'þess', 'hann', 'segir', 'þar',
    'þetta', 'eru', 'verið', 'þá', 'því', 'hafa', 'eða', 'frá', 'hún', 'sé', 'ég', 'þeir', 'eftir', 'úr', 'upp', 'hafi', 'voru', 'þegar', 'svo',
    'verður', 'nú', 'vera', 'hans', 'sér', 'yfir', 'einnig', 'mjög', 'muni',
  ],
};
