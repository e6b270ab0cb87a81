import type { Story } from '../story.ts';

export const escuelaNocturna: Story = {
  slug: 'los-abuelos-que-aprenden-a-leer-el-rio',
  site: 'dos-orillas',
  language: 'es',
  title: 'Los abuelos que van a clase para enseñar a leer el río',
  deck: 'En Puerto Anselmo los maestros tienen ochenta años y los alumnos, un título de ingeniería.',
  summary: 'Ocho pescadores jubilados dan clase a los ingenieros que diseñan el nuevo puente de Puerto Anselmo. La asignatura es el río.',
  authors: ['Rosaura Iglesias'],
  section: 'Sociedad',
  tags: ['río', 'Puerto Anselmo', 'puente'],
  published: '2026-11-18T06:00:00-03:00',
  photo: { alt: 'Un grupo de ancianos señala el agua desde un muelle', caption: 'La primera lección fue en el muelle, a las seis de la mañana.', credit: 'Rosaura Iglesias' },
  body: [
    'Don Evaristo Luján moja un dedo en el agua, lo huele y dice que mañana subirá dos cuartas. A su espalda, once ingenieros toman nota. Ninguno sonríe, porque la semana pasada acertó tres veces.',
    'La escuela nocturna de Puerto Anselmo funciona desde septiembre en el antiguo depósito de redes. Sus profesores son ocho pescadores jubilados, el más joven de setenta y cuatro años. Sus alumnos son los técnicos que deben construir el puente entre las dos orillas.',
    'La idea nació de un error. El primer pilar de prueba, calculado con los mejores programas, desapareció en una noche de mayo. Cuando la empresa preguntó en el pueblo, le contestaron que nadie ataría allí ni una barca.',
    '“Usted mide el agua que pasa”, le explicó Luján al jefe de obra. “Nosotros miramos la que se queda”.',
    'Desde entonces se dictan dos clases por semana. Se aprende a distinguir el remolino bueno del malo, a escuchar la arena y a reconocer por el color de qué afluente viene la crecida. El examen final consiste en cruzar sin motor.',
    { heading: 'Un sueldo y una condición' },
    'La constructora paga a los maestros lo mismo que a un consultor. Ellos pusieron una condición: que el puente tenga, en el tercer arco, un banco para sentarse a pescar.',
    'El plano ya lo incluye. También hay un cambio mayor, pues los pilares se corrieron noventa metros aguas arriba, donde los abuelos dijeron desde el principio que el río “está de acuerdo”.',
    'Las obras se reanudarán en marzo. La escuela, anuncian, seguirá abierta, porque del otro lado han pedido un curso para alcaldes.',
  ],
};
