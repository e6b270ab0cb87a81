import type { Lexicon } from './lexicon.ts';

export const tr: Lexicon = {
  language: 'tr',
  furniture: {
    advert: {
      alone: [
        'reklam', 'reklamlar', 'ilan', 'ilanlar', 'sponsorlu', 'sponsorlu içerik', 'sponsorlu bağlantılar', 'sponsorlu haber', 'advertorial', 'tanıtım',
        'tanıtım içeriği', 'iş birliği', 'işbirliği', 'haberin devamı reklamdan sonra', 'haberin devamı aşağıda', 'haber reklamdan sonra devam ediyor',
        'yazının devamı reklamdan sonra', 'reklamdan sonra devam ediyor', 'reklamı kapat', 'reklamı geç', 'reklamı kaldır', 'reklam ver', 'reklam verin',
        'buraya reklam verebilirsiniz', 'iş ortaklarımız',
      ],
      starts: ['reklam:', 'haberin devamı', 'bu içerik bir reklam'],
    },
    newsletter: {
      alone: [
        'bülten', 'e-bülten', 'bültenimiz', 'e-bültenimiz', 'abone ol', 'abone olun', 'hemen abone ol', 'bültene abone ol', 'bültene abone olun',
        'bültenimize abone olun', 'bültenimize abone ol', 'bültenimize kaydolun', 'e-bültene abone ol', 'e-bültenimize abone olun', 'kaydol', 'kaydolun',
        'kayıt ol', 'kayıt olun', 'üye ol', 'üye olun', 'e-posta', 'e-posta adresi', 'e-posta adresiniz', 'e-posta adresinizi girin',
        'e-posta adresinizi yazın', 'haberdar ol', 'haberdar olun', 'gelişmelerden haberdar olun', 'bildirimleri aç', 'bildirimlere izin ver',
        'kaçırmayın', 'hiçbir haberi kaçırmayın', 'abone olduğunuz için teşekkürler', 'günlük bülten',
      ],
      starts: [
        'bültenimize abone', 'bültenimize kaydolun', 'bültene abone', 'e-bültenimize', 'e-bültene abone', 'abone olun,', 'haber bültenimize',
        'günün öne çıkan', 'günün en önemli haberleri', 'gelişmelerden haberdar', 'son dakika haberlerinden', 'istediğiniz zaman abonelikten',
        'en önemli haberler e-posta', 'günün öne çıkan haberleri e-posta',
      ],
      contains: ['e-posta kutunuza', 'e-postanıza', 'gelen kutunuza', 'e-posta adresinize', 'bültenimize', 'abonelikten çıkabilirsiniz'],
    },
    share: {
      alone: [
        'bunu paylaş', 'beğen yükleniyor',
        'paylaş', 'paylaşın', 'paylaşım', 'haberi paylaş', 'bu haberi paylaş', 'yazıyı paylaş', 'sosyal medyada paylaş', "facebook'ta paylaş",
        "twitter'da paylaş", "whatsapp'ta paylaş", "x'te paylaş", "linkedin'de paylaş", 'arkadaşına gönder', 'gönder', 'e-posta ile gönder',
        'e-postayla gönder', 'tweetle', 'yazdır', 'haberi yazdır', 'kopyala', 'bağlantıyı kopyala', 'linki kopyala', 'link kopyalandı',
        'bağlantı kopyalandı', 'kaydet', 'haberi kaydet', 'sonra oku', 'favorilere ekle', 'beğen', '# paylaşım', '# beğeni', 'yükleniyor', 'hata bildir',
        'haberi dinle', 'dinle', 'yazı boyutu', 'aa',
      ],
      starts: ['paylaş:', 'bu haberi paylaş', 'haberi paylaş', 'paylaşmak için tıklayın', 'bize ulaşın', 'haber ihbar'],
    },
    follow: {
      alone: [
        "google news'te bizi takip edin", "google haberler'de bizi takip edin",
        'takip et', 'takip edin', 'bizi takip et', 'bizi * takip edin', "google news'te takip et", "google haberler'de takip et", 'google news',
        'google haberler', 'sosyal medya', 'sosyal medya hesaplarımız', 'whatsapp kanalımız', 'whatsapp kanalımıza katılın', 'telegram kanalımız',
        'kanalımıza katılın', 'kanalımıza abone olun', 'konuyu takip et',
      ],
      starts: [
        'bizi takip', 'bizi sosyal medyada', 'bizi google', 'bizi whatsapp', 'whatsapp kanalımıza', 'telegram kanalımıza', 'youtube kanalımıza',
        'kanalımıza abone', 'kanalımıza katılın', 'son dakika haberleri için', 'son dakika ve', 'haberlerimizi google', "google news'te takip",
        'sosyal medya hesaplarımızı',
      ],
      contains: ['bizi takip edin', 'whatsapp kanalımıza', 'telegram kanalımıza', "google news'te", "google haberler'de", 'sosyal medya hesaplarımızdan'],
    },
    related: {
      alone: [
        'ilgili haberler', 'ilgili haber', 'ilgili içerikler', 'ilgili yazılar', 'ilgili konular', 'ilgili videolar', 'benzer haberler',
        'benzer içerikler', 'benzer yazılar', 'diğer haberler', 'diğer yazılar', 'diğer içerikler', 'başka haberler', 'daha fazla', 'daha fazla haber',
        'daha fazlası', 'daha fazla göster', 'daha fazla yükle', 'bunlar da ilginizi çekebilir', 'ilginizi çekebilir', 'bu da ilginizi çekebilir',
        'bu haberler de ilginizi çekebilir', 'ilginizi çekebilecek haberler', 'ilginizi çekebilecek diğer haberler', 'bunları da beğenebilirsiniz',
        'bunlara da bakın', 'bunu da okuyun', 'bunları da okuyun', 'bunu da oku', 'ayrıca okuyun', 'ayrıca bakınız', 'ayrıca oku', 'sizin için',
        'sizin için seçtiklerimiz', 'sizin için önerilenler', 'önerilenler', 'önerilen haberler', 'önerilen içerikler', 'öneriler',
        'editörün seçtikleri', 'editörün seçimi', 'öne çıkanlar', 'öne çıkan haberler', 'çok okunanlar', 'en çok okunanlar', 'en çok okunan haberler',
        'çok okunan haberler', 'en çok okunan', 'günün çok okunanları', 'en popüler', 'popüler', 'popüler haberler', 'en çok izlenenler',
        'en çok paylaşılanlar', 'son haberler', 'son dakika', 'son dakika haberleri', 'son eklenenler', 'en son haberler', 'en yeniler',
        'güncel haberler', 'güncel', 'gündem', 'günün haberleri', 'günün manşetleri', 'manşetler', 'tüm haberler', 'haberler', 'trend', 'gündemdekiler',
        'etiketler', 'etiket', 'konular', 'anahtar kelimeler', 'kategoriler', 'kategori', 'sonraki haber', 'önceki haber', 'sonraki', 'önceki',
        'sonraki yazı', 'önceki yazı', 'tümünü gör', 'hepsini gör', 'tümü', 'videolar', 'galeri', 'foto galeri', 'fotogaleri', 'yazarın diğer yazıları',
      ],
      starts: [
        'ilgili haber:', 'ilgili haberler:', 'ilginizi çekebilir', 'bunu da okuyun', 'bunu da oku', 'ayrıca oku:', 'ayrıca okuyun', 'ayrıca bakınız',
        'etiketler:', 'konular:', 'anahtar kelimeler:', 'kategori:', 'diğer haberler:', 'editörün seçtikleri:', 'haberle ilgili daha fazlası',
        'daha fazla haber',
      ],
      contains: ['ilginizi çekebilir', 'bunu da okuyun:'],
    },
    'read-more': {
      alone: [
        'devamını oku', 'devamı', 'devamı için', 'devamı için tıklayınız', 'devamı için tıklayın', 'haberin devamı', 'haberin devamı için tıklayınız',
        'haberin tamamı', 'haberin tamamını oku', 'tamamını oku', 'yazının devamı', 'detaylar', 'detaylı bilgi', 'ayrıntılar', 'okumaya devam et',
        'okumaya devam edin', 'haberi oku', 'oku', 'tıklayın', 'tıklayınız', 'buraya tıklayın', 'buradan', 'incele', 'daha fazla bilgi',
        'daha fazla oku', 'kaynak',
      ],
      starts: [
        'devamını oku', 'devamı için', 'haberin tamamı', 'detaylar için', 'ayrıntılar için', 'okumaya devam', 'izlemek için', 'videoyu izlemek',
        'fotoğraflar için', 'okumak için', 'buraya tıklayın', 'daha fazla bilgi için', 'kaynak:', 'foto galeri:', 'izle:', 'izleyin:', 'dinle:', 'oku:',
        'görüntüler için',
      ],
    },
    comments: {
      alone: [
        'yorumlar', 'yorum', 'yorumlar (#)', '# yorum', 'yorum yap', 'yorum yapın', 'yorum yaz', 'yorum yazın', 'yorum ekle', 'yorum gönder',
        'yorum bırak', 'yorum bırakın', 'bir yorum yazın', 'bir yorum yap', 'bir cevap yazın', 'bir yanıt yazın', 'yorumunuz', 'yorumları gör',
        'yorumları göster', 'tüm yorumlar', 'tüm yorumları gör', 'yorumları oku', 'henüz yorum yok', 'henüz yorum yapılmamış', 'ilk yorumu siz yapın',
        'ilk yorumu sen yap', 'ilk yorum yapan siz olun', 'cevap yaz', 'cevapla', 'yanıtla', 'yanıtı iptal et', 'cevabı iptal et', 'adınız', 'isim',
        'siz ne düşünüyorsunuz', 'yorumlar kapalı', 'yorum yapmak için giriş yapın', 'okur yorumları', 'yorum kuralları', 'anket',
      ],
      starts: [
        'yorum yapmak için', 'yorum yazmak için', 'yorum yapabilmek için', 'bir cevap yazın', 'bir yanıt yazın', 'ilk yorumu', 'ilk yorum yapan',
        'bu habere ilk', 'bu habere henüz', 'henüz yorum', 'e-posta adresiniz yayınlanmayacak', 'e-posta hesabınız yayımlanmayacak', 'gerekli alanlar',
        'suç teşkil edecek', 'siz ne düşünüyorsunuz', 'düşüncelerinizi yorumlarda', 'anket:',
      ],
      contains: ['gerekli alanlar', 'yayınlanmayacak', 'yorumlarda belirtin', 'tehdit edici', 'yorumların sorumluluğu'],
    },
    consent: {
      alone: [
        'kabul et', 'kabul ediyorum', 'tümünü kabul et', 'hepsini kabul et', 'çerezleri kabul et', 'reddet', 'tümünü reddet', 'ayarlar',
        'çerez ayarları', 'çerezler', 'çerez politikası', 'gizlilik', 'gizlilik politikası', 'gizlilik sözleşmesi', 'kişisel verilerin korunması',
        'kvkk', 'kvkk aydınlatma metni', 'aydınlatma metni', 'kullanım koşulları', 'kullanım şartları', 'kullanıcı sözleşmesi', 'anladım', 'tamam',
        'kapat', 'veri politikası', 'künye', 'yasal uyarı',
      ],
      starts: [
        'çerez kullanıyoruz', 'çerezler kullanıyoruz', 'sitemizde çerez', 'bu site çerez', 'bu sitede çerez', 'bu web sitesi çerez', 'web sitemizde',
        'veri politikasındaki', 'sitemizi kullanarak', 'siteyi kullanmaya devam', 'bu içeriği görmek için', 'deneyiminizi iyileştirmek için çerez',
        'deneyiminizi geliştirmek için çerez',
      ],
      contains: [
        'çerez kullan', 'çerezler kullan', 'çerez politikası', 'gizlilik politikası', 'aydınlatma metni', 'kişisel verilerin korunması',
        'kullanım koşulları', 'çerezler kullanıyoruz', 'çerezleri kullanıyoruz',
      ],
    },
    copyright: {
      alone: ['tüm hakları saklıdır', 'her hakkı saklıdır', 'telif hakkı', 'telif hakları', '© # *'],
      starts: ['©', 'copyright ©', 'copyright #', 'sitemizde yayınlanan', 'kaynak gösterilmeden', 'bu sitede yayınlanan'],
      contains: ['hakları saklıdır', 'hakkı saklıdır', 'kaynak gösterilmeden', 'izinsiz kullanılamaz', 'izin alınmadan'],
    },
    app: {
      alone: ['uygulamayı indir', 'uygulamamızı indirin', 'uygulamamızı indir', 'mobil uygulama', 'uygulamamız', 'uygulamada aç', 'hemen indir', 'indir'],
      starts: ['uygulamamızı indirin', 'uygulamayı indirin', 'mobil uygulamamızı'],
      contains: ['uygulamamızı indirin', 'mobil uygulamamız', 'google play ve app store'],
    },
    subscription: {
      alone: [
        'abonelik', 'abonelikler', 'giriş', 'giriş yap', 'giriş yapın', 'oturum aç', 'çıkış', 'çıkış yap', 'üye girişi', 'üyelik', 'hesap oluştur',
        'hesabım', 'profilim', 'şifremi unuttum', 'zaten üye misiniz?', 'hesabınız var mı?', 'hesabınız yok mu?', 'abone misiniz?',
        'zaten abone misiniz?', 'bağış yap', 'bağış yapın', 'destek ol', 'destek olun', 'bize destek olun', 'bizi destekleyin', 'bizi destekle',
        'e-gazete', 'gazete', 'ücretsiz dene', 'premium',
      ],
      starts: [
        'zaten abone', 'zaten üye', 'hesabınız yok mu', 'hesabınız var mı', 'bağımsız gazeteciliği', 'bağımsız gazeteciliğe', 'bizi destekleyin',
        'bize destek', 'abone olmak için',
      ],
      contains: ['bağımsız gazeteciliğe', 'bağımsız gazeteciliği', 'istediğiniz zaman iptal'],
    },
    paywall: {
      alone: [
        'sadece aboneler için', 'abonelere özel', 'abonelere özel içerik', 'okumaya devam etmek için abone olun',
        'okumaya devam etmek için giriş yapın', 'devamını okumak için abone olun', 'özel içerik', 'premium içerik', 'sadece abonelere özel',
        'bu içerik yalnızca abonelere açıktır', 'bu haber sadece abonelere özeldir',
      ],
      starts: [
        'devamını okumak için', 'tamamını okumak için', 'bu içerik abone', 'bu içerik abonelere', 'bu haber abonelere', 'bu içerik sadece', 'bu haberin devamı', 'bu yazının devamı',
        'bu yazının tamamı', 'abonelere özel',
      ],
      contains: ['abonelere özel', 'sadece aboneler', 'sınırsız erişim', 'okumaya devam etmek için'],
    },
    'author-box': {
      alone: [
        'yayımlayan *', 'tüm yazılarını göster',
        'yazar hakkında', 'yazar', 'yazarlar', 'yazarın tüm yazıları', 'tüm yazıları', 'editör', 'muhabir', 'haber merkezi', 'iletişim', 'hakkımızda',
        'bize ulaşın', 'yazarın profili',
      ],
      starts: [
        'yazar hakkında', 'yazar:', 'editör:', 'muhabir:', 'yazarın tüm yazıları', 'yazarın diğer yazıları', 'bu yazıda yer alan',
        'bu makalede ifade edilen', 'çeviri:', 'iletişim:',
      ],
      contains: ['yazara aittir', 'yansıtmayabilir', 'yansıtmamaktadır'],
    },
    republished: {
      starts: ['bu haber ilk olarak', 'bu yazı ilk olarak', 'bu makale ilk olarak', 'bu içerik ilk olarak', 'ilk yayınlanma', 'yazı * ilk önce'],
      contains: ['ilk olarak * yayınlandı', 'ilk önce'],
    },
    media: {
      alone: [
        "bu gönderiyi instagram'da gör",
        'fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'görseller', 'resim', 'video', 'oynat', 'videoyu oynat', 'videoyu izle', 'izle', 'podcast',
        'tam ekran', 'büyüt', 'arşiv', 'arşiv fotoğrafı', 'temsili', 'temsili fotoğraf', 'temsili görsel', 'infografik', 'grafik', 'canlı',
        'canlı yayın', 'canlı izle', 'galeriye git', 'galeriyi gör', 'getty images', 'ekran görüntüsü',
      ],
      starts: [
        'fotoğraf:', 'fotoğraflar:', 'foto:', 'görsel:', 'temsili fotoğraf', 'temsili görsel', 'arşiv fotoğrafı', 'videoyu izle', 'illüstrasyon:',
        'infografik:', 'grafik:',
      ],
      contains: ['/getty images', 'temsili fotoğraf'],
    },
    navigation: {
      alone: [
        'yazı dolaşımı', 'yazı gezinmesi',
        'ana sayfa', 'anasayfa', 'geri', 'geri dön', 'ana sayfaya dön', 'anasayfaya dön', 'yukarı', 'yukarı çık', 'başa dön', 'sayfanın başına dön',
        'içeriğe geç', 'içeriğe atla', 'ana içeriğe geç', 'menü', 'menüyü aç', 'menüyü kapat', 'ana menü', 'ara', 'arama', 'sitede ara', 'aç', 'iptal',
        'site haritası', 'yardım', 'kariyer', 'içindekiler', 'sayfa #', 'okuma süresi', 'okuma süresi # dakika', '# dk okuma', '# dakika okuma', '# dk',
        '# dakika', 'giriş tarihi', 'güncelleme tarihi', 'yayınlanma tarihi', '# saat önce', '# dakika önce', '# gün önce', 'bugün', 'dün', 'hava durumu',
        'burçlar', 'bulmaca', 'oyunlar', 'nöbetçi eczaneler', 'namaz vakitleri', 'tv rehberi', 'yayın akışı', 'döviz', 'seri ilanlar', 'yapay zeka özeti',
        'oy ver', 'sonuçları gör',
      ],
      starts: [
        'okuma süresi', 'geri dön', 'içeriğe geç', 'yayınlanma:', 'yayınlanma tarihi', 'yayın tarihi', 'giriş:', 'giriş tarihi', 'güncelleme tarihi',
        'güncellendi:', 'güncellenme:', 'son güncelleme', 'oluşturulma tarihi', 'haber girişi', 'bu özet yapay zeka',
      ],
    },
  },
  walls: {
    challenge: {
      alone: ['bir dakika lütfen', 'bir an', 'erişim engellendi', 'erişim reddedildi'],
      contains: ['insan olduğunuzu doğrulayın', 'robot olmadığınızı', 'tarayıcınız kontrol ediliyor'],
    },
    login: {
      alone: ['giriş yap', 'üye girişi', 'oturum aç'],
      contains: ['devam etmek için giriş', 'okumak için giriş yap', 'oturum açmanız gerekiyor'],
    },
    'soft-404': {
      alone: ['sayfa bulunamadı', 'bulunamadı', 'hata 404'],
      contains: ['sayfa bulunamadı', 'aradığınız sayfa', 'böyle bir sayfa yok', 'haber yayından kaldırılmış'],
    },
    'cookie-wall': {
      alone: ['devam etmeden önce', 'gizliliğiniz'],
      contains: ['gizliliğinize önem veriyoruz', 'gizliliğiniz bizim için', 'onayınıza ihtiyacımız var'],
    },
  },
  corrections: ['düzeltme', 'tekzip', 'önceki sürümünde'],
  authorIs: [],
  by: ['yazan', 'yazar', 'haber', 'muhabir', 'editör', 'hazırlayan', 'röportaj', 'kaleme alan'],
  published: ['yayınlanma', 'yayınlanma tarihi', 'yayın tarihi', 'yayınlandı', 'giriş tarihi', 'giriş', 'oluşturulma tarihi', 'eklenme tarihi', 'tarih'],
  updated: ['güncelleme', 'güncelleme tarihi', 'güncellendi', 'güncellenme', 'son güncelleme', 'son güncellenme'],
  photo: ['fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'kaynak', 'illüstrasyon', 'grafik', 'video', 'arşiv', 'aa', 'iha', 'dha'],
  months: [
    'ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık',
    'oca', 'şub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara',
  ],
  stopWords: [
    've', 'bir', 'bu', 'da', 'de', 'için', 'ile', 'olarak', 'çok', 'daha', 'gibi', 'olan', 'en', 'ise', 'var', 'ne', 'ama', 'o', 'sonra', 'kadar', 'yok',
    'ki', 'mi', 'her', 'olduğu', 'göre', 'ya', 'şu', 'değil', 'oldu', 'olduğunu', 'tarafından', 'ancak', 'veya', 'diye', 'bin', 'yeni', 'son', 'bunu',
    'iki', 'eden', 'yüzde', 'yılında', 'hem', 'ediyor', 'etti', 'dedi',
  ],
};
