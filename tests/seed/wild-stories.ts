import type { Story } from './stories.ts';
import type { Words } from './wild-makes.ts';

/** The harbour story in further languages, as wild-makes.ts prints it. */
export const wildStories: Story[] = [
  { language: 'vi', url: 'https://tin.example/the-gioi/cang', title: 'Velmark thúc đẩy thỏa thuận cảng chung với Ostria', paragraphs: [
    'PORT VELM – Một bến cảng chung, chứ không phải “thắng hay thua vài chỗ neo tàu”, là lý do Velmark tiếp tục đàm phán với Ostria, văn phòng thủ tướng cho biết hôm Chủ nhật.',
    'Bà Irna Dahl, người phát ngôn chính phủ, nói rằng mục tiêu là thống nhất về một cảng duy nhất. Hai thủ đô vẫn mắc kẹt trong cuộc tranh cãi kéo dài nhiều thập niên.',
    'Ostria giữ lệnh cấm đánh bắt của Liên minh phương Bắc, khiến các cuộc gặp càng khó khăn. “Họ ủng hộ lệnh cấm, và đó là một trở ngại”, bà Dahl nói.',
    'Ngoại trưởng Pelle Strand tuần trước gọi đề nghị mời thêm đối tác là “không phù hợp”.',
    'Hiệp ước năm 1912 trao bốn hòn đảo cho Velmark. Từ đó đến nay Ostria tìm cách đòi lại.',
    'Đàm phán vẫn tiếp diễn.'] },
  { language: 'fa', url: 'https://khabar.example/jahan/bandar', title: 'ولمارک بر توافق بندری با اوستریا پافشاری می‌کند', paragraphs: [
    'پورت ولم – دفتر نخست‌وزیر روز یکشنبه گفت که بندر مشترک، و نه «بردن یا باختن چند اسکله»، دلیل ادامه گفتگوهای ولمارک با اوستریا است.',
    'ایرنا دال، سخنگوی دولت، گفت هدف آنها توافق بر سر یک بندر است. دو پایتخت هنوز در بحثی قدیمی گرفتار مانده‌اند.',
    'اوستریا به ممنوعیت ماهیگیری اتحادیه شمال پایبند است و این کار گفتگوها را سخت‌تر می‌کند. دال گفت: «آنها از این ممنوعیت حمایت می‌کنند و این یکی از موانع است.»',
    'پله استرند، وزیر خارجه، هفته گذشته درخواست آوردن شریکان دیگر به میز گفتگو را «نابجا» خواند.',
    'پیمان سال ۱۹۱۲ چهار جزیره را به ولمارک داد. اوستریا از آن زمان می‌کوشد آنها را پس بگیرد.',
    'گفتگوها ادامه دارد.'] },
  { language: 'bn', url: 'https://khobor.example/bishwa/bondor', title: 'অস্ট্রিয়ার সঙ্গে বন্দর চুক্তি চায় ভেলমার্ক', paragraphs: [
    'পোর্ট ভেলম – “কয়েকটি ঘাট জেতা বা হারা” নয়, বরং একটি যৌথ বন্দরই আলোচনা চালিয়ে যাওয়ার কারণ বলে রোববার জানিয়েছে ভেলমার্কের প্রধানমন্ত্রীর দপ্তর।',
    'সরকারের মুখপাত্র ইরনা ডাল বলেন, তাঁদের লক্ষ্য একটি বন্দর নিয়ে একমত হওয়া। দুই রাজধানী এখনো পুরোনো বিরোধে আটকে আছে।',
    'অস্ট্রিয়া উত্তর জোটের মাছ ধরার নিষেধাজ্ঞা মেনে চলে, ফলে বৈঠক আরও কঠিন হয়ে পড়েছে। ডাল বলেন, “তারা নিষেধাজ্ঞা সমর্থন করে, এটি বাধাগুলোর একটি।”',
    'পররাষ্ট্রমন্ত্রী পেলে স্ট্র্যান্ড গত সপ্তাহে অন্য অংশীদারদের আনার ইচ্ছাকে “অপ্রাসঙ্গিক” বলেছেন।',
    '১৯১২ সালের চুক্তিতে চারটি দ্বীপ ভেলমার্ককে দেওয়া হয়। এরপর থেকে অস্ট্রিয়া সেগুলো ফেরত চাইছে।',
    'আলোচনা চলছে।'] },
  { language: 'uk', url: 'https://novyny.example/svit/port', title: 'Велмарк наполягає на портовій угоді з Острією', paragraphs: [
    'ПОРТ-ВЕЛМ – Спільний порт, а не «кілька виграних чи програних причалів», є причиною, чому Велмарк продовжує говорити з Острією, повідомила в неділю канцелярія.',
    'Наша мета – домовитися про один порт, сказала речниця Ірна Даль. Обидві столиці досі загрузли в давній суперечці.',
    'Острія дотримується заборони на вилов, яку запровадив Північний союз, і це ускладнює зустрічі. «Вони підтримують заборону, і це одна з перешкод», – сказала Даль.',
    'Міністр закордонних справ Пелле Странд минулого тижня назвав бажання залучити інших партнерів «недоречним».',
    'Угода 1912 року віддала чотири острови Велмарку. Відтоді Острія намагається їх повернути.',
    'Переговори тривають.'] },
  { language: 'id', url: 'https://berita.example/dunia/pelabuhan', title: 'Velmark dorong kesepakatan pelabuhan dengan Ostria', paragraphs: [
    'PORT VELM – Pelabuhan bersama, bukan “menang atau kalah beberapa dermaga”, menjadi alasan Velmark terus berunding dengan Ostria, kata kantor perdana menteri pada Minggu.',
    'Tujuan kami adalah menyepakati satu pelabuhan, kata juru bicara Irna Dahl. Kedua ibu kota masih terjebak dalam perselisihan lama.',
    'Ostria memegang larangan menangkap ikan dari Liga Utara sehingga pertemuan semakin sulit. “Mereka mendukung larangan itu, dan itu salah satu hambatan,” kata Dahl.',
    'Menteri Luar Negeri Pelle Strand pekan lalu menyebut keinginan mengajak mitra lain “tidak pada tempatnya”.',
    'Perjanjian tahun 1912 memberikan empat pulau kepada Velmark. Sejak itu Ostria berusaha mendapatkannya kembali.',
    'Perundingan masih berlangsung.'] },
];

/** Words of those languages, and of English. */
export const wildWords: Record<string, Words> = {
  en: { label: '- Advertisement -', heading: 'Subscribe to our newsletter', pitch: 'Sign up here to get the latest news, updates and special offers delivered directly to your inbox.', share: 'Share this article', related: 'You may also like' },
  vi: { label: '- Quảng cáo -', heading: 'Đăng ký nhận bản tin', pitch: 'Đăng ký tại đây để nhận tin tức mới nhất gửi thẳng đến hộp thư của bạn.', share: 'Chia sẻ bài viết', related: 'Tin liên quan' },
  fa: { label: '- آگهی -', heading: 'در خبرنامه ما مشترک شوید', pitch: 'اینجا ثبت‌نام کنید تا آخرین اخبار مستقیماً به صندوق ورودی شما ارسال شود.', share: 'اشتراک گذاری', related: 'مطالب مرتبط' },
  bn: { label: '- বিজ্ঞাপন -', heading: 'আমাদের নিউজলেটার সাবস্ক্রাইব করুন', pitch: 'সর্বশেষ খবর সরাসরি আপনার ইনবক্সে পেতে এখানে সাইন আপ করুন।', share: 'শেয়ার করুন', related: 'আরও পড়ুন' },
  uk: { label: '- Реклама -', heading: 'Підпишіться на нашу розсилку', pitch: 'Зареєструйтеся тут, щоб отримувати останні новини прямо на вашу пошту.', share: 'Поділитися', related: 'Читайте також' },
  id: { label: '- Iklan -', heading: 'Berlangganan buletin kami', pitch: 'Daftar di sini untuk mendapatkan berita terbaru langsung ke kotak masuk Anda.', share: 'Bagikan', related: 'Berita terkait' },
};
