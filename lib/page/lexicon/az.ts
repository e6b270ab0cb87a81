import type { Lexicon } from './lexicon.ts';

export const az: Lexicon = {
  language: 'az',
  furniture: {
    advert: {
      alone: [
        'reklam', 'reklamlar', 'elan', 'elanlar', 'reklam yeri', 'sponsorlu məzmun', 'sponsorlu', 'tərəfdaş materialı', 'reklam materialı',
        'reklam hüququ ilə',
        'xəbərin davamı reklamdan sonra', 'yazının davamı reklamdan sonra', 'reklamı bağla', 'reklamı keç', 'saytda reklam', 'bizdə reklam',
        'tərəfdaşlarımız',
      ],
      starts: ['reklam:', 'xəbərin davamı reklamdan', 'yazının davamı reklamdan', 'bu material reklam'],
    },
    newsletter: {
      alone: [
        'bülleten', 'xəbər bülleteni', 'bülletenimiz', 'abunə ol', 'abunə olun', 'indi abunə ol', 'bülletenə abunə ol', 'bülletenimizə abunə olun',
        'xəbər bülletenimizə abunə olun', 'qeydiyyatdan keç', 'qeydiyyatdan keçin', 'e-poçt', 'e-poçt ünvanı', 'e-poçt ünvanınız',
        'e-poçt ünvanınızı daxil edin', 'bildirişləri aç', 'bildirişlərə icazə ver', 'heç bir xəbəri qaçırmayın',
        'abunə olduğunuz üçün təşəkkür edirik', 'xəbər bülleteninə abunə olun', 'bülletenə abunə olun', 'xəbərlərə abunə olun',
      ],
      starts: [
        'bülletenimizə abunə', 'bülletenə abunə', 'xəbər bülletenimizə', 'ən son xəbərləri almaq üçün', 'son xəbərləri birbaşa',
        'istədiyiniz vaxt abunəlikdən',
      ],
      contains: [
        'e-poçt qutunuza', 'birbaşa e-poçtunuza', 'e-poçt ünvanınıza', 'xəbər bülletenimizə', 'bülletenimizə abunə', 'abunəlikdən çıxa bilərsiniz',
      ],
    },
    share: {
      alone: [
        'paylaş', 'paylaşın', 'paylaşım', 'xəbəri paylaş', 'bu xəbəri paylaş', 'yazını paylaş', 'məqaləni paylaş', 'sosial şəbəkələrdə paylaş',
        "facebook-da paylaş", "whatsapp-da paylaş",
        'dostuna göndər', 'göndər', 'e-poçtla göndər', 'çap et', 'çap versiyası', 'kopyala', 'linki kopyala', 'keçidi kopyala', 'link kopyalandı',
        'yadda saxla', 'bəyən',
        '# paylaşım', '# bəyənmə', 'xəbəri dinlə', 'yazının ölçüsü', 'səhv bildir',
      ],
      starts: ['paylaş:', 'bu xəbəri paylaş', 'xəbəri paylaş', 'mətndə səhv görmüsünüzsə', 'səhvi seçib ctrl'],
    },
    follow: {
      alone: [
        'izlə', 'bizi izlə', 'bizi izləyin', 'bizi * izləyin', 'bizə qoşulun', 'kanalımıza qoşulun', 'kanalımıza abunə olun', 'telegram kanalımız',
        'whatsapp kanalımız', 'sosial şəbəkələr', 'sosial şəbəkələrdə biz',
      ],
      starts: [
        'bizi izləyin', 'bizi sosial şəbəkələrdə', 'bizi facebook', 'bizi instagram', 'telegram kanalımıza', 'whatsapp kanalımıza',
        'youtube kanalımıza', 'kanalımıza abunə', 'kanalımıza qoşulun',
      ],
      contains: ['bizi izləyin:', 'telegram kanalımıza', 'whatsapp kanalımıza', 'youtube kanalımıza', 'sosial şəbəkələrdə izləyin'],
    },
    related: {
      alone: [
        'oxşar xəbərlər', 'əlaqəli xəbərlər', 'mövzu ilə bağlı', 'mövzu üzrə', 'digər xəbərlər', 'digər yazılar', 'bənzər xəbərlər',
        'həmçinin oxuyun', 'bunu da oxuyun', 'bunları da oxuyun',
        'həmçinin baxın', 'sizə maraqlı ola bilər', 'maraqlı ola bilər', 'sizin üçün', 'tövsiyə olunanlar', 'redaktorun seçimi', 'ən çox oxunanlar',
        'çox oxunanlar',
        'çox oxunan xəbərlər', 'populyar', 'populyar xəbərlər', 'son xəbərlər', 'xəbər lenti', 'günün xəbərləri', 'bütün xəbərlər', 'xəbərlər',
        'trend', 'etiketlər', 'teqlər',
        'açar sözlər', 'mövzular', 'kateqoriya', 'kateqoriyalar', 'növbəti xəbər', 'əvvəlki xəbər', 'növbəti', 'əvvəlki', 'hamısına bax', 'hamısı',
        'daha çox', 'daha çox göstər', 'videolar', 'fotoqalereya',
      ],
      starts: [
        'həmçinin oxuyun', 'bunu da oxuyun', 'oxşar xəbər:', 'oxşar xəbərlər:', 'əlaqəli xəbər:', 'həmçinin baxın:', 'etiketlər:', 'teqlər:',
        'açar sözlər:', 'mövzular:', 'kateqoriya:', 'sizə maraqlı ola bilər',
      ],
      contains: ['həmçinin oxuyun:', 'bunu da oxuyun:'],
    },
    'read-more': {
      alone: [
        'davamını oxu', 'davamı', 'ardı', 'ardını oxu', 'ətraflı', 'ətraflı oxu', 'ətraflı məlumat', 'tam oxu', 'oxumağa davam et',
        'oxumağa davam edin', 'xəbəri oxu', 'oxu', 'bura klikləyin', 'buraya klikləyin', 'mənbə', 'daha çox oxu', 'daha çox oxuyun',
      ],
      starts: [
        'davamını oxu', 'ardını oxu', 'ətraflı:', 'oxumağa davam et', 'buraya klikləyin', 'mənbə:', 'baxın:', 'izləyin:', 'oxuyun:', 'dinləyin:',
        'videonu izləmək üçün',
      ],
    },
    comments: {
      alone: [
        'şərhlər', 'şərh', 'rəylər', '# şərh', 'şərhlər (#)', 'şərh yaz', 'şərh yazın', 'rəy yaz', 'rəy bildir', 'şərh əlavə et', 'şərh göndər',
        'fikrinizi bildirin', 'bütün şərhlər',
        'hələ şərh yoxdur', 'ilk şərhi siz yazın', 'cavab ver', 'cavabla', 'cavabı ləğv et', 'adınız', 'siz nə düşünürsünüz?', 'şərhlər bağlıdır',
      ],
      starts: [
        'şərh yazmaq üçün', 'şərh bildirmək üçün', 'ilk şərhi siz', 'hələ şərh yoxdur', 'e-poçt ünvanınız dərc olunmayacaq',
        'sizin e-poçt ünvanınız dərc', 'siz nə düşünürsünüz?',
      ],
      contains: ['ünvanınız dərc olunmayacaq', 'şərhlərdə yazın', 'şərhlərə görə məsuliyyət'],
    },
    consent: {
      alone: [
        'qəbul et', 'qəbul edirəm', 'hamısını qəbul et', 'razıyam', 'imtina et', 'tənzimləmələr', 'kukilər', 'kuki siyasəti', 'məxfilik',
        'məxfilik siyasəti', 'istifadə şərtləri', 'istifadə qaydaları', 'istifadəçi razılaşması', 'başa düşdüm', 'bağla',
      ],
      starts: [
        'bu sayt kukilərdən', 'bu sayt kuki fayllarından', 'biz kukilərdən istifadə', 'saytımız kukilərdən', 'saytdan istifadəyə davam etməklə',
      ],
      contains: ['kukilərdən istifadə', 'kuki siyasəti', 'məxfilik siyasəti', 'istifadə şərtləri ilə'],
    },
    copyright: {
      alone: ['bütün hüquqlar qorunur', 'bütün hüquqları qorunur', 'müəllif hüquqları qorunur', 'müəllif hüquqları', '© # *'],
      starts: [
        '©', 'copyright ©', 'bütün hüquqlar qorunur', 'bütün hüquqları qorunur', 'saytın materiallarından istifadə',
        'məlumatdan istifadə etdikdə istinad',
      ],
      contains: ['hüquqlar qorunur', 'hüquqları qorunur', 'istinad mütləqdir', 'istinad vacibdir', 'istifadə zamanı istinad'],
    },
    app: {
      alone: ['tətbiqi yüklə', 'tətbiqimizi yüklə', 'tətbiqimizi yükləyin', 'mobil tətbiq', 'mobil tətbiqimiz', 'tətbiqdə aç'],
      starts: ['tətbiqimizi yükləyin', 'tətbiqi yükləyin', 'mobil tətbiqimizi'],
      contains: ['tətbiqimizi yükləyin', 'mobil tətbiqimizi', 'google play və app store'],
    },
    subscription: {
      alone: [
        'abunəlik', 'daxil ol', 'daxil olun', 'giriş', 'çıxış', 'qeydiyyat', 'hesab yarat', 'hesabım', 'profilim', 'şifrəni unutmusunuz?',
        'artıq abunəçisiniz?', 'hesabınız var?', 'hesabınız yoxdur?', 'dəstək ol', 'bizə dəstək olun', 'ianə et', 'pulsuz sına',
      ],
      starts: ['artıq abunəçisiniz', 'hesabınız yoxdur?', 'hesabınız var?', 'bizə dəstək olun', 'müstəqil jurnalistikaya dəstək'],
      contains: ['müstəqil jurnalistikaya dəstək olun', 'istədiyiniz vaxt ləğv'],
    },
    paywall: {
      alone: [
        'yalnız abunəçilər üçün', 'abunəçilər üçün', 'oxumağa davam etmək üçün abunə olun', 'oxumağa davam etmək üçün daxil olun',
        'davamını oxumaq üçün abunə olun', 'premium məzmun',
      ],
      starts: ['davamını oxumaq üçün', 'oxumağa davam etmək üçün', 'bu məqalə yalnız abunəçilər', 'bu məzmun yalnız abunəçilər'],
      contains: ['yalnız abunəçilər üçün', 'limitsiz giriş', 'oxumağa davam etmək üçün'],
    },
    'author-box': {
      alone: ['müəllif haqqında', 'müəllif', 'müəlliflər', 'müəllifin digər yazıları', 'redaktor', 'müxbir', 'əlaqə', 'bizimlə əlaqə', 'haqqımızda'],
      starts: ['müəllif haqqında', 'müəllif:', 'redaktor:', 'müxbir:', 'müəllifin digər yazıları', 'tərcümə:', 'müəllifin mövqeyi'],
      contains: ['redaksiyanın mövqeyi ilə', 'müəllifin şəxsi fikridir'],
    },
    republished: {
      starts: ['bu məqalə ilk dəfə', 'bu yazı ilk dəfə', 'məqalə ilk dəfə dərc'],
      contains: ['ilk dəfə * dərc olunub', 'ilk dəfə * saytında'],
    },
    media: {
      alone: [
        'foto', 'fotolar', 'şəkil', 'şəkillər', 'video', 'videoya bax', 'videonu izlə', 'bax', 'dinlə', 'podkast', 'canlı', 'canlı yayım',
        'arxiv fotosu', 'illüstrativ foto', 'infoqrafika', 'tam ekran', 'oynat', 'getty images',
      ],
      starts: ['foto:', 'fotolar:', 'şəkil:', 'video:', 'videoya bax', 'illüstrasiya:', 'infoqrafika:', 'arxiv fotosu', 'illüstrativ foto'],
      contains: ['/getty images', '(foto:', 'illüstrativ foto'],
    },
    navigation: {
      alone: [
        'ana səhifə', 'əsas səhifə', 'baş səhifə', 'geri', 'geri qayıt', 'ana səhifəyə qayıt', 'yuxarı', 'yuxarı qayıt', 'məzmuna keç', 'menyu',
        'menyunu aç', 'menyunu bağla', 'axtar', 'axtarış',
        'ləğv et', 'saytın xəritəsi', 'kömək', 'səhifə #', 'oxuma vaxtı', '# dəqiqəlik oxu', '# saat əvvəl', '# dəqiqə əvvəl', '# gün əvvəl',
        'bu gün', 'dünən', 'hava', 'hava proqnozu',
        'valyuta', 'valyuta məzənnəsi', 'namaz vaxtları', 'tarix', 'baxış sayı', '# baxış',
      ],
      starts: ['məzmuna keç', 'oxuma vaxtı:', 'dərc olunub:', 'yenilənib:', 'son yenilənmə', 'baxış sayı', 'oxunub:'],
    },
  },
  walls: {
    challenge: {
      alone: ['bir dəqiqə', 'gözləyin', 'giriş qadağandır', 'giriş məhdudlaşdırılıb'],
      contains: ['insan olduğunuzu təsdiqləyin', 'robot olmadığınızı təsdiqləyin', 'brauzeriniz yoxlanılır'],
    },
    login: {
      alone: ['daxil ol', 'giriş', 'daxil olun'],
      contains: ['davam etmək üçün daxil', 'oxumaq üçün daxil olun'],
    },
    'soft-404': {
      alone: ['səhifə tapılmadı', 'tapılmadı', 'xəta 404'],
      contains: ['səhifə tapılmadı', 'axtardığınız səhifə', 'belə səhifə mövcud deyil'],
    },
    'cookie-wall': {
      alone: ['davam etməzdən əvvəl', 'məxfiliyiniz'],
      contains: ['məxfiliyinizə hörmət edirik', 'məxfiliyiniz bizim üçün', 'razılığınıza ehtiyacımız var'],
    },
  },
  corrections: ['düzəliş', 'təkzib', 'əvvəlki versiyasında'],
  authorIs: [],
  by: ['müəllif', 'müxbir', 'redaktor', 'hazırladı', 'hazırlayan', 'yazdı'],
  published: ['dərc olunub', 'dərc edilib', 'yayımlanıb', 'tarix'],
  updated: ['yenilənib', 'son yenilənmə', 'yeniləndi'],
  photo: ['foto', 'fotolar', 'şəkil', 'mənbə', 'illüstrasiya', 'infoqrafika', 'video', 'arxiv'],
  months: [
    'yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr',
    'yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek',
  ],
  stopWords: [
    'və', 'bir', 'bu', 'da', 'də', 'üçün', 'ilə', 'olan', 'ki', 'daha', 'çox', 'isə', 'onun', 'edib', 'olub', 'görə', 'kimi', 'deyib', 'sonra',
    'qədər', 'amma', 'lakin', 'hər', 'bildirib', 'var',
    'deyil', 'ən', 'həm', 'yeni', 'tərəfindən', 'haqqında', 'zaman', 'məlumat', 'edilib', 'barədə', 'artıq', 'bütün', 'həmin', 'olaraq', 'onlar',
  ],
};
