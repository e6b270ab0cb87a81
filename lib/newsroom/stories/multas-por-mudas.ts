import type { Story } from '../story.ts';

export const multasPorMudas: Story = {
  slug: 'cidade-troca-multas-por-mudas',
  site: 'dos-orillas',
  language: 'pt',
  title: 'Cidade troca multas por mudas e fica sem lugar para plantar',
  summary: 'Em Lagoa Clara, quem estaciona mal paga com uma árvore. O programa deu tão certo que a prefeitura procura terrenos no município vizinho.',
  authors: ['Custódio Farias'],
  section: 'Cidade',
  tags: ['Lagoa Clara', 'árvores'],
  published: '2026-11-14T08:30:00-03:00',
  body: [
    'O motorista que para em fila dupla na avenida principal de Lagoa Clara não recebe mais um boleto. Recebe uma muda de ipê, uma pá emprestada e um endereço.',
    'A lei é de março e foi aprovada por um voto. Desde então foram plantadas onze mil árvores, uma para cada infração leve, e o calor na praça do mercado caiu dois graus, segundo os termômetros da escola técnica.',
    'O prefeito Hermes Dutra conta que a ideia surgiu quando ele próprio foi multado. “Fiquei com raiva do papel”, lembra. “De uma árvore ninguém consegue ter raiva por muito tempo.”',
    'O problema apareceu em agosto. As calçadas estavam cheias, os parques também, e a última praça livre recebeu em uma semana trezentas mudas depois de um jogo de futebol.',
    'A prefeitura passou então a plantar nos telhados das repartições. Quando um funcionário encontrou raízes na gaveta, decidiu-se conversar com os vizinhos de Pedra Mansa, que têm pasto de sobra e poucos carros.',
    'O acordo foi assinado na quinta-feira. Lagoa Clara envia as mudas e os infratores; Pedra Mansa oferece a terra, a água e um almoço para quem terminar antes do meio-dia.',
    'Há quem veja abuso. A fiscalização notou que certos motoristas estacionam mal toda semana, sempre na véspera do almoço. O prato, dizem, é galinha com quiabo.',
  ],
};
