/** News and picture agencies and press-release wires, as credits print them. Alphabetical by first spelling; the first is the name we file. */
export const agencies: readonly (readonly string[])[] = [
  ['AAP', 'Australian Associated Press'],
  ['Adnkronos'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP News'],
  ['Agência Brasil', 'Agencia Brasil'],
  ['Agência Estado', 'Estadão Conteúdo'],
  ['Agerpres'],
  ['AGI', 'Agenzia Italia'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı', 'Anadolu Ajansi', 'AA'],
  ['ANI', 'Asian News International'],
  ['ANP'],
  ['ANSA'],
  ['Antara'],
  ['AP', 'Associated Press', 'The Associated Press', 'AP News'],
  ['APA', 'Austria Presse Agentur', 'APA-OTS'],
  ['Belga', 'Agence Belga', 'Belga News Agency'],
  ['Bernama'],
  ['BNS', 'Baltic News Service'],
  ['BTA', 'БТА'],
  ['Business Wire', 'Businesswire'],
  ['Canadian Press', 'The Canadian Press', 'La Presse Canadienne'],
  ['CNA', 'Central News Agency', '中央社'],
  ['CNS', 'China News Service', '中新社', '中国新闻网'],
  ['ČTK', 'CTK'],
  ['DHA', 'Demirören Haber Ajansı'],
  ['dpa', 'Deutsche Presse-Agentur', 'Deutsche Presse Agentur', 'dpa-infocom', 'dpa-AFX'],
  ['EFE', 'Agencia EFE', 'Agência EFE'],
  ['ELTA'],
  ['epd', 'Evangelischer Pressedienst'],
  ['Europa Press'],
  ['Folhapress'],
  ['Getty', 'Getty Images'],
  ['GlobeNewswire', 'Globe Newswire'],
  ['Hina', 'HINA'],
  ['IANS'],
  ['IHA', 'İhlas Haber Ajansı'],
  ['Interfax', 'Интерфакс'],
  ['Jiji Press', 'Jiji', '時事通信', '時事通信社'],
  ['Keystone-SDA', 'SDA', 'sda', 'SDA-ATS', 'ATS', 'Keystone'],
  ['KNA', 'Katholische Nachrichten-Agentur'],
  ['Kyodo', 'Kyodo News', '共同通信', '共同通信社', '共同'],
  ['LaPresse'],
  ['LETA'],
  ['Lusa', 'Agência Lusa'],
  ['MTI'],
  ['news aktuell', 'ots', 'obs'],
  ['Newsis', '뉴시스'],
  ['Notimex'],
  ['NTB'],
  ['PA', 'PA Media', 'Press Association', 'PA News Agency'],
  ['PAP', 'Polska Agencja Prasowa'],
  ['PR Newswire', 'PRNewswire'],
  ['PTI', 'Press Trust of India'],
  ['Reuters', 'Thomson Reuters', 'Рейтер', 'ロイター', '路透社'],
  ['RIA Novosti', 'РИА Новости'],
  ['Ritzau'],
  ['SID', 'Sport-Informations-Dienst'],
  ['SITA'],
  ['STA'],
  ['STT'],
  ['Tanjug', 'Танјуг'],
  ['TASS', 'ТАСС'],
  ['Télam', 'Telam'],
  ['TT', 'TT Nyhetsbyrån'],
  ['Ukrinform', 'Укрінформ'],
  ['UNI', 'United News of India'],
  ['UNIAN', 'УНІАН'],
  ['UPI', 'United Press International'],
  ['VNA', 'TTXVN', 'Vietnam News Agency'],
  ['Xinhua', '新华社', '新华网', 'Xinhua News Agency'],
  ['Yonhap', 'Yonhap News', '연합뉴스'],
];

/** The agency that a credit names, alone or with an office ("AFP, Manila", "dpa/lsw", "Reuters News Agency"), or null. */
export function readAgency(credit: string): string | null {
  const whole = foldAgency(credit);
  if (whole.length === 0 || whole.length > 60) return null;
  const known = spellings.get(whole);
  if (known) return known;
  for (const tail of [' news agency', ' agency', ' news service', ' news', ' agentur']) {
    if (whole.endsWith(tail)) return spellings.get(whole.slice(0, -tail.length)) ?? null;
  }
  return null;
}

const foldAgency = (text: string): string => text.trim().replace(/^[(["']/, '').replace(/[)\]"'.]$/, '').replace(/[‐‑–]/g, '-').trim().toLowerCase();

const spellings = new Map<string, string>();
for (const [name, ...others] of agencies) for (const spelling of [name ?? '', ...others]) spellings.set(foldAgency(spelling), name ?? '');
