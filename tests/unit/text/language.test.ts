import { expect, test } from 'vitest';
import { lexicons } from '../../../lib/page/lexicon/index.ts';
import { detectLanguage, readLanguageTag } from '../../../lib/text/language.ts';

test.each([
  ['en', 'The old ferry came back to the harbour on Monday, and half of the town stood on the quay to see it.'],
  ['de', 'Die alte Fähre ist am Montag in den Hafen zurückgekehrt, und die halbe Stadt stand am Kai, um sie zu sehen.'],
  ['nl', 'De oude veerboot is maandag teruggekeerd in de haven, en de halve stad stond op de kade om het schip te zien.'],
  ['fr', 'Le vieux bac est revenu lundi dans le port, et la moitié de la ville était sur le quai pour le voir.'],
  ['es', 'El viejo barco volvió el lunes al puerto, y la mitad de la ciudad estaba en el muelle para verlo llegar.'],
  ['pt', 'O velho barco voltou na segunda-feira ao porto, e metade da cidade estava no cais para não perder a chegada.'],
  ['it', 'Il vecchio traghetto è tornato lunedì nel porto, e metà della città era sul molo per vederlo arrivare.'],
  ['sv', 'Den gamla färjan kom tillbaka till hamnen i måndags, och halva staden stod på kajen för att se den.'],
  ['no', 'Den gamle fergen kom tilbake til havnen mandag, og halve byen sto på kaien for å se den etter elleve år.'],
  ['pl', 'Stary prom wrócił w poniedziałek do portu, a połowa miasta stała na nabrzeżu, żeby go zobaczyć po latach.'],
  ['tr', 'Eski feribot pazartesi günü limana döndü ve kasabanın yarısı onu görmek için rıhtımda bekledi, bu çok güzel bir gündü.'],
  ['ru', 'Старый паром вернулся в гавань в понедельник, и половина города стояла на набережной, чтобы увидеть его.'],
  ['uk', 'Старий пором повернувся до гавані в понеділок, і половина міста стояла на набережній, щоб побачити його.'],
  ['bg', 'Старият ферибот се върна в пристанището в понеделник и половината град стоеше на кея, за да го види.'],
  ['ar', 'عادت العبارة القديمة إلى الميناء يوم الاثنين ووقف نصف المدينة على الرصيف لرؤيتها بعد سنوات طويلة'],
  ['fa', 'کشتی قدیمی روز دوشنبه به بندر بازگشت و نیمی از مردم شهر برای دیدن آن در اسکله ایستاده بودند'],
  ['he', 'המעבורת הישנה חזרה לנמל ביום שני וחצי מהעיר עמדה על הרציף כדי לראות אותה'],
  ['ja', '古いフェリーが月曜日に港へ戻り、町の半分の人々が岸壁に立ってその姿を見守った。'],
  ['zh', '旧渡轮星期一回到了港口，半个城市的人都站在码头上看着它慢慢靠岸。'],
  ['ko', '낡은 여객선이 월요일에 항구로 돌아왔고 마을 사람 절반이 부두에 서서 지켜보았다.'],
  ['tr', 'Bakan, yeni limanın bu yıl içinde açılacağını söyledi ve bunun için iki ülkenin daha çok çalışması gerektiğini ekledi.'],
  ['az', 'Köhnə bərə bazar ertəsi limana qayıtdı və şəhərin yarısı onu görmək üçün sahildə dayanmışdı, bu çox gözəl bir gün idi.'],
  ['ms', 'Feri lama itu kembali ke pelabuhan pada Isnin dan separuh penduduk bandar berdiri di jeti kerana mahu melihatnya, kata beliau.'],
  ['id', 'Kapal tua itu kembali ke pelabuhan pada hari Senin dan setengah warga kota berdiri di dermaga karena ingin melihatnya, kata dia.'],
  ['kk', 'Ескі паром дүйсенбіде айлаққа оралды, қаланың жартысы оны көру үшін жағалауда тұрды және бұл жақсы күн болды.'],
  ['ta', 'பழைய படகு திங்கட்கிழமை துறைமுகத்திற்குத் திரும்பியது, ஊரில் பாதிப் பேர் அதைப் பார்க்கக் கரையில் நின்றனர்.'],
  ['ka', 'ძველი ბორანი ორშაბათს ნავსადგურში დაბრუნდა და ქალაქის ნახევარი სანაპიროზე იდგა მის სანახავად.'],
  ['hy', 'Հին լաստանավը երկուշաբթի վերադարձավ նավահանգիստ, և քաղաքի կեսը կանգնած էր ափին՝ այն տեսնելու համար։'],
])('%s', (language, text) => {
  expect(detectLanguage(text, lexicons)?.language).toBe(language);
});

test('too little says nothing', () => {
  expect(detectLanguage('Ja.', lexicons)).toBeNull();
  expect(detectLanguage('', lexicons)).toBeNull();
});

test('tags are written as BCP 47 writes them', () => {
  expect(['en_us', 'DE', 'zh-hans-cn', 'pt-BR, en', 'xx', '', 'english', null].map(readLanguageTag)).toEqual(['en-US', 'de', 'zh-Hans-CN', 'pt-BR', null, null, null, null]);
});
