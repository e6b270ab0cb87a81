import type { Story } from '../story.ts';

export const bandaDaBalsa: Story = {
  slug: 'a-banda-que-ensaia-na-balsa',
  site: 'dos-orillas',
  language: 'pt',
  title: 'A banda que só ensaia no meio do rio',
  deck: 'Proibida de fazer barulho nas duas margens, a Filarmônica de Ribeirinho encontrou uma saída flutuante.',
  summary: 'Depois de reclamações nas duas margens, a Filarmônica de Ribeirinho passou a ensaiar na balsa. Agora os passageiros perdem a hora de propósito.',
  authors: ['Jurema Bastos'],
  section: 'Música',
  tags: ['banda', 'balsa', 'Ribeirinho'],
  published: '2026-11-17T19:00:00-03:00',
  photo: { alt: 'Músicos de uniforme azul numa balsa', caption: 'O bombo viaja na proa porque não cabe em outro lugar.', credit: 'Jurema Bastos' },
  body: [
    'Às sete da noite a balsa de Ribeirinho solta as amarras com quatro carros, uma carroça e trinta e dois músicos. No meio do rio o maestro Otoniel Pádua levanta a batuta, e o barqueiro desliga o motor.',
    'Foi assim que a filarmônica resolveu um problema antigo. Na margem de cá os vizinhos reclamavam dos trombones; na de lá, uma lei municipal proíbe música depois das seis. “Entre as duas leis passava um rio”, diz Pádua. “Fomos para lá.”',
    'O ensaio dura o tempo da travessia, que antes era de doze minutos e hoje chega a cinquenta. Quem tem pressa usa a ponte. Os outros trazem cadeira, café e, nas noites frias, cobertor.',
    'No começo houve susto. Num domingo de vento a tuba encheu de água, e um clarinete foi parar a quinze quilômetros, na rede de um pescador que o devolveu afinado.',
    { quote: 'Nunca toquei tão bem como no dia em que a correnteza nos levou. Ninguém queria parar.' },
    'A frase é da trompetista Lindalva Reis, de dezessete anos, que entrou para a banda porque o ônibus escolar atravessa na mesma hora. Outros nove jovens fizeram o mesmo caminho.',
    'A empresa da balsa calcula que o movimento cresceu um terço. Para o verão já há um segundo horário, reservado aos principiantes, com desconto para quem suportar o trajeto inteiro.',
    'A prefeitura dos dois lados prometeu uma sede nova. A banda agradeceu e pediu, em vez disso, uma boia salva-vidas para o bombo.',
  ],
};
